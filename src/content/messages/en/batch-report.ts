/** A number as it is read: 12,345. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What a batch says of its rows: the reports, the page, the few lines at the end, and the names of files. */
export const batchReport = {
  number: grouped,
  /** Verdicts as short as a cell. */
  verdicts: {
    ready: 'Ready',
    'not-yet': 'Not yet',
    'uscis-first': 'USCIS first',
    incomplete: 'Incomplete',
    'cannot-help': 'Cannot help',
    bad: 'Bad row',
  },
  verdictHints: {
    ready: 'The rules are met: a request can be made.',
    'not-yet': 'A waiting time is still running.',
    'uscis-first': 'USCIS must be asked first, and given time.',
    incomplete: 'An answer is missing, or something must be put right.',
    'cannot-help': 'The office does not take this.',
    bad: 'The row cannot be used as it is. No form was made.',
  },
  channels: { online: 'online', email: 'e-mail', mail: 'post' },
  /** The headings of the workbook and of the page, the same in every language; in CSV the keys stand instead. */
  columns: {
    row: 'Row',
    id: 'Id',
    verdict: 'Verdict',
    action: 'What to do first',
    due: 'By when',
    reasons: 'Why',
    earliest: 'First day',
    latest: 'Last day',
    missing: 'Missing',
    unmet: 'Not met',
    warnings: 'Know as well',
    problems: 'Problems',
    channel: 'Send by',
    file: 'File',
    packet: 'Packet',
    sha256: 'SHA-256 of the file',
    ruleBook: 'Rule book',
    asOf: 'Decided for',
  },
  /** The sheets of the workbook and their headings, the same in every language. */
  sheets: {
    toDo: 'To do',
    deadlines: 'Deadlines',
    allRows: 'All rows',
    notes: 'Notes',
    day: 'Day',
    what: 'What',
    about: 'About',
    said: 'Note',
  },
  /** What stands in the workbook besides what is said of rows. */
  workbook: {
    advice: 'No legal advice',
    safety: 'Keep safe',
    clients: 'Client columns',
    lastDay: 'Last day for a request',
    firstDay: 'First day for a request',
    toDoLimited: (shown: number, left: number) =>
      `The ${grouped(shown)} rows with the nearest days are shown; ${grouped(left)} more are on the sheet "All rows".`,
    shownHidden:
      'The client columns are empty for everybody who is protected or may be (T, U, VAWA, asylum and the like, and where that is not said), and for bad rows.',
  },
  /** Days in a calendar: they show on locked screens. */
  calendar: {
    title: (row: string, what: string) => `${row.replace(/^row/, 'Row')}: ${what}`,
    last: 'last day',
    first: 'first day',
    askUscis: 'contact USCIS',
    none: 'No row has a day that lies ahead and may stand in a calendar: no dates.ics was written.',
    leftOut: (rows: number) =>
      `dates.ics says nothing of ${count(rows, 'row')} of people who are protected or may be. Their days are in report.xlsx alone.`,
  },
  schema: {
    title: 'The report of a row of case-assist batch',
    description:
      'One line of report.jsonl, and of batch --json. The outcome is that of check --json; it is null where the row could not be used.',
  },
  missing: (name: string, path: string) => `${name} (${path})`,
  problem: (found: string, wanted: string) => (wanted === '' ? found : `Found ${found}; wanted: ${wanted}`),
  /** What to do first about a row that cannot be used as it is. */
  correct: 'Correct this row in the table, and run the batch again.',
  place: (column: string, path: string) =>
    column === '' || column === path ? path : path === '' ? column : `${column} (${path})`,
  /** What is said of a form that was written with a blank, and of a document that is not in the packet. */
  lacks: {
    value: 'a value; the form has a blank there',
    documents: {
      'not-listed': 'nothing',
      'not-said': 'nothing',
      'no-file': 'a document without a file',
      'left-out': 'a file that could not be used',
    },
  },
  /** What `--show` may name. */
  showWanted: (nearest: string | undefined) =>
    `id, or columns such as person.name.family${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  cellCut: 'This cell is cut; all of it is in report.csv.',
  sheetFull: 'No more rows fit on this sheet; the rest is in report.csv.',

  page: {
    language: 'en',
    title: (rows: number) => `Batch of ${count(rows, 'case')}`,
    asOf: 'Decided for',
    ruleBook: 'Rule book',
    program: 'Program',
    rows: 'Rows',
    files: 'Forms in this folder',
    packets: 'Packets in this folder',
    none: 'none',
    noAdvice:
      'This page says what the rules say of the answers given. It is no legal advice, and the office decides for itself whether it takes a case.',
    personal:
      'This folder holds personal data: the forms name people. Keep it where only those may look who work on these cases, and delete it when it has done its work.',
    verdicts: 'Verdicts',
    chart: (parts: string) => `Bar of the verdicts: ${parts}.`,
    part: (label: string, n: number) => `${label} ${grouped(n)}`,
    share: (percent: string) => `${percent} %`,
    often: 'What is most often missing or wrong',
    oftenMissing: 'Missing answers',
    oftenUnmet: 'Requirements not met',
    oftenBad: 'Columns with problems',
    nothing: 'Nothing.',
    ofRows: (n: number) => count(n, 'row'),
    wholeRow: 'the row as a whole',
    dates: 'Next dates',
    firstDays: 'A request becomes possible',
    lastDays: 'Last day for a request',
    inDays: (n: number) => (n === 0 ? 'today' : n === 1 ? 'in 1 day' : `in ${n} days`),
    cases: (n: number) => count(n, 'case'),
    more: (n: number) => `and ${grouped(n)} more`,
    table: 'All rows',
    tableLimited: (shown: number, all: number) =>
      `${grouped(shown)} of ${grouped(all)} rows, those that need attention before the others. The other ${grouped(all - shown)} are in report.csv.`,
    filter: 'Find',
    filterHint: 'id, file or any word',
    show: 'Show',
    shown: '{shown} of {all} rows shown',
    openAll: 'Open all',
    closeAll: 'Close all',
    rowRef: (row: number, id: string) => (id === '' ? `row ${row}` : `${id} (row ${row})`),
    moreInReport: (n: number) => `${grouped(n)} more in report.csv`,
    skip: 'To the table of rows',
  },

  summary: {
    heading: (rows: number, day: string) => `${count(rows, 'row')} decided for ${day}`,
    verdictHint: (hint: string) => `: ${hint}`,
    files: (packets: boolean, written: number, unchanged: number, removed: number) =>
      `${packets ? 'Packets' : 'Forms'}: ${grouped(written)} written, ${grouped(unchanged)} kept unchanged, ${grouped(removed)} removed.`,
    blanks: (cases: string) =>
      `Something is missing from the forms of ${cases}. What it is stands in the row of each in the reports.`,
    documents: (cases: string) =>
      `Documents are missing from the packets of ${cases}. Which ones stands in the row of each in the reports.`,
    since: 'Since the last run',
    verdictChanged: (was: string, is: string, cases: string) => `${was}, now ${is}: ${cases}`,
    added: (cases: string) => `New: ${cases}`,
    rowsGone: (cases: string) => `Not in the table any more: ${cases}`,
    often: 'Most often missing or wrong',
    oftenItem: (what: string, rows: number) => `${what.replace(/\.$/, '')}: ${count(rows, 'row')}`,
    dates: 'Next dates',
    firstDay: (day: string, wait: string, cases: string) => `${day} (${wait}): first day for ${cases}`,
    lastDay: (day: string, wait: string, cases: string) => `${day} (${wait}): last day for ${cases}`,
    refs: (n: number, refs: string, more: number) =>
      more > 0 ? `${count(n, 'case')}: ${refs} and ${grouped(more)} more` : `${count(n, 'case')}: ${refs}`,
    bad: 'Bad rows',
    badRow: (ref: string, problem: string) => `${ref}: ${problem}`,
    badMore: (n: number) => `${count(n, 'more bad row')} in report.csv`,
    problemsMore: (n: number) => `${count(n, 'more problem')} of this row in report.csv`,
    reports: 'Reports',
    personal: 'The folder holds personal data: keep it safe, and delete it when it has done its work.',
    basis: (books: string) => `Decided by rule book ${books}. No legal advice.`,
  },

  names: {
    refused: 'The names of the files cannot be made this way.',
    unknown: (known: string, nearest: string | undefined) =>
      `one of ${known}, or a column such as {filings.1.form}${nearest === undefined ? '' : `; did you mean {${nearest}}?`}`,
    foundPlaceholder: (name: string) => `{${name}}`,
    brace: 'each { closed by a }, with the name of a column in between',
    foundBrace: 'a brace on its own',
    character:
      'letters, digits, spaces and - _ . , + = ( ) between the braces: no folders, and nothing that a file name may not hold',
    foundCharacter: (character: string) => character,
    empty: 'a text such as {id}-{row}',
    foundEmpty: 'an empty text',
    tells: (what: readonly string[]) =>
      `The names of the files will show ${list(what)}. Whoever sees a list of files, recent documents or attachments can read that.`,
    taken: (row: number) => `the name of the form of row ${row}`,
    takenWanted: 'an id, or a name, that no other row has; upper and lower case count as the same',
    unknownValue: 'unknown',
  },
} as const;
