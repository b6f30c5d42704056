const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** What a batch says of its own work; tables and reports have their words elsewhere. */
export const batch = {
  taken: {
    form: {
      found: (file: string) =>
        `a file ${file} in the output folder that this batch did not write, or that was changed since`,
      wanted: 'a free name: move that file away, or overwrite it with --force',
    },
    foreign: {
      found: (name: string) => `${name} in the output folder, which this batch did not make as it is now`,
      wanted: 'a free name: move it away',
    },
    changed: {
      found: (name: string) =>
        `a folder ${name} in the output folder in which something was changed since this batch made it`,
      wanted: 'a free name: move that folder away, or replace it and all that is in it with --force',
    },
  },
  usage: {
    noTable: 'Which table? Give a CSV, XLSX, ODS, JSON or JSON Lines file, or - for standard input.',
    wantedTable: 'the name of a table, or - for standard input',
    noOut: 'Where should the forms and the report go? Give a folder with --out.',
    wantedOut: '--out and a folder',
    isCorrections: 'a workbook of corrections, which has some rows of the table alone',
    wantedWhole: 'the whole table with the corrected rows in it, for what is told of clients and their days',
    wantedCorrections: 'a name that ends in .xlsx',
    noCells: 'a table without cells, or one that can be read only once',
    wantedCells: 'a table in a file: CSV, XLSX or ODS',
    noIds: 'a table without a column id',
    wantedIds: 'a column id in the table: by it a corrected row is known again',
    wantedPreview: 'a number of rows, such as 5',
    previewAlone: 'only one of the two: --preview writes nothing',
    wantedMapOut: 'a name that ends in .csv, .xlsx or .json',
    isInput: 'a file that is read',
    nothing: 'nothing',
    options: 'These options cannot be used so.',
    wantedShard: 'a part and the number of parts, such as 2/8',
    wantedWorkers: 'a number from 0 (none besides the program itself) to 64',
    mergeDry: 'only one of --merge, which makes a PDF, and --dry-run, which makes none',
    withParts: 'the option with each part: what is joined knows nothing of people',
    lettersAlone: '--packet with it: letters lie in packets',
    readerAlone: '--packet with it: pages to be read lie in packets',
    isTable: 'The table itself is never overwritten.',
    otherFile: 'another file',
    tableIsReport: 'a folder in which the table has the name of a report',
    otherFolder: 'another folder',
    notAFile: 'something that is no file that can be written',
    ownFile: 'a name that the batch needs itself',
    wantedDates: 'mdy (month first) or dmy (day first)',
  },
  otherTable: (folder: string) => `${folder} holds the batch of another table, or of another part of it.`,
  otherTableFound: 'the forms of another table',
  otherTableWanted: 'a folder of its own for each table and part; or --force, which replaces what is there',
  reportsTaken: (folder: string) =>
    `${folder} has files with the names of the reports that this batch did not write, or that were changed since.`,
  reportTaken: 'a file that is already there',
  reportWanted: 'a free name: move it away, or overwrite it with --force',
  mergeNoFile: (path: string) => `The forms cannot be merged into ${path}.`,
  mergeHasName: 'the name that was given with --merge',
  mergeHasNameWanted: 'another id, or another name for --merge',
  reportHasNameWanted: 'another id, or other names with --name-template',
  mergeTaken: (path: string) => `${path} is already there, and it was left as it is.`,
  /** One PDF of all forms. */
  merge: {
    title: 'Forms to print',
    changed: (file: string) =>
      `The forms could not be put into one PDF: ${file} is no longer what was written there. Run the same command again.`,
    refused: {
      'too-many-objects': () =>
        'The forms are too many for one PDF. Take parts of the table with --shard, and merge each.',
      'too-long': () =>
        'The forms are too much for one PDF. Take parts of the table with --shard, and merge each.',
    },
  },
  /** `open`: columns to confirm; `words`: of the office, to say what they mean; `empty`: facts that no column has. */
  mapWritten: (
    file: string,
    columns: number,
    open: number,
    words: number,
    empty: number,
    isTable: boolean,
  ) => {
    const becomes = isTable ? 'the column "becomes"' : 'the map';
    return [
      `${file}: a map of ${columns === 1 ? 'one column' : `${columns} columns`}. Look through it first.`,
      ...(open > 0
        ? [
            `Confirm or correct ${open === 1 ? 'one that has a question mark' : `${open} that have a question mark`}: take the mark away${isTable ? ', or write yes in the column "sure"' : ''}.`,
          ]
        : []),
      ...(words > 0
        ? [
            `Say in ${becomes} what ${words === 1 ? 'one word' : `${words} words`} of the table ${words === 1 ? 'means' : 'mean'}.`,
          ]
        : []),
      ...(empty > 0
        ? [
            `Fill in ${becomes} what holds for every row: no column has ${empty === 1 ? 'one fact' : `${empty} facts`}, and what differs from row to row stays empty.`,
          ]
        : []),
      'Then give it with --map.',
    ].join(' ');
  },
  /** The first rows of a table as they are read. */
  preview: {
    headings: (row: number) => `Row ${row}: the headings`,
    row: (row: number, hidden: boolean) => (hidden ? `Row ${row}, which the workbook hides` : `Row ${row}`),
    fact: (path: string) => `is read as ${path}`,
    unknown: 'is not read',
    kinds: {
      number: '(number)',
      day: '(date)',
      bool: '(yes or no)',
      error: '(the mark of a formula that went wrong)',
      formula: '(a formula without a result: let the spreadsheet calculate it, and save)',
    },
    shown: (text: string) => `shown as ${text}`,
    sheet: (name: string) =>
      `The sheet "${name}" of several is shown. Another one is named with --sheet, here and when the batch is run.`,
    headingsBelow: (row: number) =>
      `The headings seem to stand in row ${row}. Delete the lines above them and save the table: its first line has to hold them.`,
    end: (known: number, all: number) => {
      const counted = all === 1 ? 'the one heading' : `${all} headings`;
      return known === all
        ? `Every heading is known (${all}). Nothing was written. Next: --out FOLDER decides every row.`
        : `Of ${counted} here, ${known} ${known === 1 ? 'is' : 'are'} known. Nothing was written. Next: --map-out map.xlsx proposes what the others stand for.`;
    },
  },
  /** The workbook of bad rows. */
  corrections: {
    written: (file: string, rows: number, map: string, folder: string) =>
      `${file}: ${rowsOf(rows)} to correct. Each marked cell has a note that says what is wrong and what to write. Save it under the same name, then: case-assist batch ${file}${map === '' ? '' : ` --map ${map}`} --out ${folder}. It replaces these rows alone, and no other paper is touched.`,
    none: 'No row is bad: there is nothing to correct, and no workbook was written.',
    left: (rows: number) =>
      `${rowsOf(rows)} could not be put into the workbook of corrections, for want of an id or of whole cells: correct them in the table itself.`,
  },
  sheetTaken: (name: string) =>
    `The sheet "${name}" is read: of the visible ones it alone has headings that are known. Another one is named with --sheet.`,
  passedOver: {
    totals: (row: number) => `Row ${row} is no case and was passed over: the workbook marks it as totals.`,
    required: (row: number) =>
      `Row ${row} is no case and was passed over: it only says which columns must be filled in.`,
    end: (row: number) =>
      `Row ${row} is no case and was passed over: it is the mark of the end of a file (Ctrl-Z).`,
  },
  byMap: (path: string, text: string, rows: number) =>
    `${path}: ${text} for ${rowsOf(rows)}, by the map. It is a fact about one person: see that it is true of each.`,
  hiddenRows: (count: number, first: readonly number[]) => {
    const named = `${first.length === 1 ? 'row' : 'rows'} ${first.join(', ')}${count > first.length ? ' and more' : ''}`;
    return `Hidden or filtered out in the workbook, and read like the others: ${count} (${named}). Delete from the table what is not to be worked on.`;
  },
  stopped: (done: number) =>
    `Stopped after ${rowsOf(done)}. What was finished is kept: run the same command again to go on from there.`,
  gone: (count: number) =>
    count === 1
      ? 'One form or packet is of a row that is not in this table; it was left. --remove-gone takes it away:'
      : `${count} forms or packets are of rows that are not in this table; they were left. --remove-gone takes them away:`,
  left: (count: number) =>
    count === 1
      ? 'One form or packet of an earlier run has no row any more, and was changed since; it was left where it is:'
      : `${count} forms or packets of earlier runs have no row any more, and were changed since; they were left where they are:`,
  join: {
    refused: 'These folders cannot be joined: they are not the parts of one table.',
    found: {
      'no-batch': 'no folder of a batch',
      'no-part': 'the batch of a whole table',
      'not-ended': 'a part that has not come to its end',
      spoiled: 'a report.jsonl that was changed or is not whole',
      'other-table': 'a part of another table, or of another state of it',
      'other-settings':
        'a part that was filled for another day, with another form, other options or another version',
    },
    twice: (other: string) => `the same part as ${other}`,
    missing: (count: number) => (count === 1 ? 'no folder of one part' : `no folders of ${count} parts`),
    isOut: 'the folder of a part, which stays as it is',
    wanted:
      'the folders of all parts of one table, made with --shard and the same options on the same --as-of day',
  },
  progress: {
    line: (rows: number, perSecond: number, share: string, left: string) =>
      `${rowsOf(rows)}${share}, ${perSecond} a second${left}`,
    share: (percent: number) => ` (${percent} %)`,
    left: (time: string) => `, about ${time} left`,
    seconds: (count: number) => `${count} s`,
    minutes: (count: number) => `${count} min`,
  },
} as const;
