const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; did you mean ${nearest}?`;

/** Tables of many cases: why one cannot be read, and what is wrong with single rows and cells. */
export const batchTable = {
  /** Why nothing of a table, or nothing more of it, can be read. */
  refused: {
    headings: (n: number) => `The table cannot be used: ${count(n, 'heading')} not understood.`,
    noHeadings:
      'The table cannot be used: its first line holds no heading that is known here. Each column needs one.',
    tooManyColumns: (most: number) => `The table has more than ${most} columns.`,
    noRows: 'The table holds no case: there is nothing below its headings.',
    noItems: 'The table holds no case: it is an empty list.',
    empty: 'The table is empty.',
    noCells:
      'A JSON table has no cells to show. --dry-run --out FOLDER decides its cases and makes no forms; --suggest-map shows what its keys stand for.',
    dates: (n: number) =>
      `It is not clear which day is meant in ${count(n, 'column')}: month and day could be either way round. Say it with --dates mdy (month first) or --dates dmy (day first).`,
    unnamed: 'The table has values in a column without a heading. Give the column a heading, or empty it.',
    notUtf8: (line: number) =>
      `The table is not in UTF-8: line ${line} holds something else. Save it as "CSV UTF-8", or name its code page, such as --encoding windows-1252.`,
    notEncoding: (line: number) => `The table is not in the encoding that was said: see line ${line}.`,
    utf16: 'The table seems to be in UTF-16 without a mark. Save it as UTF-8, or say --encoding utf-16le.',
    encoding: 'This encoding is not known.',
    xls: 'This is an Excel file of the old kind (.xls), or one with a password. Open it in a spreadsheet program, take the password off, save it as .xlsx, and give that file.',
    numbers:
      'This is a Numbers document. Open it, choose File > Export To > Excel or CSV, and give that file.',
    xlsb: 'This is a binary Excel file (.xlsb). Open it, save it as .xlsx, and give that file.',
    pdf: 'This is a PDF, not a table. A table is CSV, XLSX, ODS, JSON or JSON Lines.',
    markup:
      'This is a web page or XML, whatever its name says. Open it in a spreadsheet program, save it as .xlsx or as CSV, and give that file.',
    binary: 'This file is no table. A table is CSV, XLSX, ODS, JSON or JSON Lines.',
    oneCase:
      'This is one JSON object, not a table. A table is a list of cases in square brackets [ ], or one case on each line (JSON Lines).',
    json: (line: number, column: number) =>
      `The table is not JSON: something does not belong at line ${line}, column ${column}.`,
    jsonCut: 'The table is not whole: its JSON ends too early.',
    sheet: 'The workbook has no visible sheet of this name.',
    severalSheets:
      'The workbook has several sheets, and not exactly one of them has headings that are known. Name the one to read.',
    noSheet: 'The workbook has no visible sheet.',
    damaged:
      'The workbook is damaged, and its rows cannot be read. Open it, save it again, and give that file.',
    bomb: 'The workbook unpacks to more than any table of cases holds, so it was not read. Copy the rows to a new workbook, or save it as CSV.',
    tooLarge: (mib: number) =>
      `The workbook is larger than ${mib} MiB, the most that is read. Save it as CSV.`,
    tooManyCells: (most: number) => `The sheet has more than ${most} cells. Save it as CSV.`,
    map: (n: number) => `The map of the columns cannot be used: ${count(n, 'problem')}.`,
    mapNotJson: 'The map of the columns is not JSON in UTF-8, nor in UTF-16 with a byte-order mark.',
    mapNoHeadings:
      'The map of the columns cannot be used: its first line does not hold the headings of a map. --map-out writes a map with them.',
    mapTooLarge: 'The map of the columns is larger than 1 MiB.',
  },
  found: {
    name: 'another name',
    longHeading: (characters: number) => `(a heading of ${count(characters, 'character')})`,
    unknownColumn: (at: number) => `an unknown heading in column ${at}`,
    columnTwice: (other: string) => `a column for the same as ${other}`,
    noHeadings: 'other headings, or none',
    headingsBelow: (line: number) => `something else above them: the headings stand in line ${line}`,
    more: (n: number) => `${count(n, 'more problem')} not shown`,
    column: 'days that can be read in two ways',
    columnBoth: 'days with the month first and days with the day first',
    cells: (n: number) => count(n, 'cell'),
    unnamed: 'a value in a column without a heading',
    quotes: 'quotation marks that do not close, or close within a cell',
    'too-large': 'a longer row',
    number: 'a number',
    day: 'a date',
    formula: 'a formula without a result',
    merged: (of: string) => `a cell that is merged with ${of}, where the value stands`,
    key: 'another key',
    twice: 'the same twice',
    list: 'a list',
    object: 'an object',
    word: (nth: number) => `word ${nth}`,
    emptyWord: 'an empty word',
    brokenJson: 'something that is not JSON',
    deep: 'more brackets within brackets',
    longItem: 'a longer case',
    sheets: (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', ')),
    noSheetSaid: 'no name',
    unconfirmed: 'a line that is not confirmed',
    value: 'another value',
  },
  wanted: {
    encoding:
      'utf-8, utf-16le, windows-1252, windows-1250, windows-1251, macintosh, shift_jis, gb18030 or big5',
    heading: (nearest: string | undefined) =>
      `a path of the case file, or a map of the columns (--map FILE)${meant(nearest)}`,
    headings:
      'id and paths such as person.name.family in the first line (case-assist schema --csv prints them all), or a map of your own headings (--map FILE; --suggest-map writes one to correct)',
    headingsFirst: 'the headings in the first line; delete the lines above them and save the table',
    once: (path: string) => `one column for ${path}`,
    dates: 'mdy (month first) or dmy (day first)',
    cells: (n: number) => `at most ${count(n, 'cell')}, as many as there are headings`,
    unnamed: 'a heading for the column, or nothing in it',
    quotes: 'a quotation mark before and after the whole cell, and two of them for one within it',
    smallerRow: (kib: number) => `at most ${kib} KiB`,
    noError: 'a value; this is the mark of a formula that went wrong',
    formula: 'a value; open the workbook, let it calculate, and save it again',
    unmerged: 'a value of its own; unmerge the cells and fill in each',
    notDay: 'text; the spreadsheet has made a date of it. Set the column to Text and type it again',
    textNotNumber:
      'text; the spreadsheet has made a number of it, which loses zeros at the front and can lose digits. Set the column to Text and type it again',
    lostZeros:
      'all of its digits; the spreadsheet has made a number of it, which loses zeros at the front. Give the column a format that shows them all (00000 for a ZIP code, 000000000 for an A-Number) where they are right so, or set it to Text and type the value again',
    shortened:
      'all digits; the spreadsheet has shortened the number and lost some. Set the column to Text and type it again',
    dayNotNumber: 'a date, or a day written YYYY-MM-DD; a bare number is none',
    order: 'a day written YYYY-MM-DD, or --dates mdy or --dates dmy: this could be two days',
    otherOrder: (order: 'mdy' | 'dmy') =>
      order === 'mdy'
        ? 'a day with the month first, as in the rest of the column'
        : 'a day with the day first, as in the rest of the column',
    json: 'one whole case as JSON on this line',
    item: 'a case: an object, in curly brackets { }',
    id: 'a text or a number of at most 15 digits',
    depth: 'a case has three levels of brackets',
    keyOnce: 'each key once',
    smallerCase: (kib: number) => `at most ${kib} KiB`,
    flatValue: 'a text, true, false, or a list of texts',
    sheet: 'one of these names',
    oneSheet: (names: readonly string[]) => `one of ${either(names)}`,
    mapObject: 'an object, in curly brackets { }',
    mapColumns: '"columns": { "a heading": "a path of the case file, or null to leave the column out" }',
    mapKey: (nearest: string) => `readMe, columns, dates, values, always or notes; did you mean ${nearest}?`,
    mapPath: (nearest: string | undefined) =>
      `a path of the case file, id, or null to leave the column out${meant(nearest)}`,
    confirm: (path: string) =>
      `${path} without the question mark, when that is what the column holds; another path, or null (in a spreadsheet an empty cell), when not`,
    confirmWord: (word: string | undefined) =>
      `${word ?? 'the word'} without the question mark, when that is what is meant; another word, or nothing, when not`,
    mapWhat: 'column, value, always or dates',
    mapHeadings: (names: readonly string[]) => `the headings ${names.join(', ')}`,
    confirmDates: 'mdy or dmy without the question mark, when that is right',
    headingOnce: 'each once',
    word: 'a word; an empty cell always says "not known"',
    wordOnce: 'each word once; capitals do not count',
    text: 'a text, in quotation marks',
    whichOf: (choices: readonly string[]) => `which: ${either(choices)}; a "yes" does not say it`,
    noneOf: (choices: readonly string[]) =>
      `none, where it is none of ${choices.join(', ')}; a "no" does not say of which`,
    yesNo: 'yes or no',
    choice: (choices: readonly string[], nearest: string | undefined) =>
      `one of ${either(choices)}${meant(nearest)}`,
  },
  /** The map that is proposed for an export of unknown headings. */
  map: {
    readMe: [
      'Each column of the table, and the path of the case file that it stands for (case-assist schema prints them).',
      'A question mark before a path says that nobody has confirmed it: look, then take the mark away, correct the path, or write null.',
      'null leaves a column out: nothing of it is read.',
      '"dates" says how 02/09/1988 is meant: mdy (month first) or dmy (day first).',
      '"values" can say what your own words mean, by path: { "problem.kinds": { "Stuck": "delay" } }.',
      '"always" can say what holds for every row, by path, where no column does: { "preparer.role": "attorney" }. An empty text says nothing.',
      'Then: case-assist batch TABLE --map THIS-FILE --out FOLDER',
    ],
    notes: {
      values: 'the values look like this; the heading is not known',
      doubt: 'the heading can mean something else',
      unlike: 'many of the values do not look like this',
      protection:
        'such a heading names some of the groups: a "yes" does not say which, and a "no" says nothing of the others',
      more: (heading: string) =>
        `more of the list that "${heading}" holds, and one column of it is read: put both into one, with ; between`,
      again: (heading: string) => `the same as "${heading}", which is read already`,
      none: 'the case file has no place for it',
      unknown: 'not understood',
    },
    /** What a thing of the map takes, in the column "kind" of its spreadsheet. */
    kinds: {
      id: 'the name of the row',
      text: 'text',
      day: 'a day',
      yesNo: 'yes or no',
      none: 'none, where there is none',
      choice: (choices: readonly string[]) => `one of: ${choices.join('; ')}`,
      choices: (choices: readonly string[]) =>
        `one or more of: ${choices.join('; ')} (with ; between them), or none`,
      order: 'mdy (month first) or dmy (day first)',
      noted: (kind: string, note: string) => `${kind} (${note})`,
    },
  },
} as const;
