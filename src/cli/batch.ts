import { command, option, shared } from './command.ts';

export const batch = command({
  name: 'batch',
  summary: { en: 'Decide a whole table of cases, and fill in a form for every row that is ready.' },
  about: {
    en: 'Reads a CSV, XLSX, ODS, JSON or JSON Lines table, one case a row, decides every row, fills in a form for each that is ready, and writes a report (report.csv, report.xlsx, report.jsonl and summary.html). Run it again after an interruption or a change of the table: only what is missing or changed is done, and forms or packets without a row are taken away. Ends with code 3 when some rows were bad. The output folder holds personal data.',
  },
  args: { '[table]': { en: 'The table, or - for standard input.', proposes: ':files' } },
  examples: [
    'case-assist batch cases.csv --out forms',
    'case-assist batch cases.xlsx --sheet Clients --out forms --dry-run',
    'case-assist batch cases.csv --out packets --packet',
    'case-assist batch export.csv --suggest-map > map.json',
    'case-assist batch export.csv --map map.json --out forms --merge print.pdf',
    'case-assist batch cases.csv --shard 2/8 --out part-2',
    'case-assist batch --join part-1 part-2 --out whole',
  ],
  options: [
    shared.out,
    option('--packet', {
      en: 'A folder for each row with all that "packet" prepares, instead of the form alone.',
    }),
    option('--letters', {
      en: 'With --packet: letters to USCIS and to a member of Congress as well, for rows that cannot be sent now, too.',
    }),
    option('--dry-run', { en: 'Decide only, and write the report; no forms.' }),
    shared.anyway,
    shared.template,
    shared.font,
    shared.flatten,
    option('--merge <file>', { en: 'One PDF of all the forms as well, for printing.' }),
    option('--name-template <text>', {
      en: 'Names for the forms or packets, such as {id}-{row}; the id or the number of the row when it is not given.',
    }),
    shared.map,
    option('--suggest-map', {
      en: 'Print a map that is proposed for the headings of the table, and do nothing else.',
    }),
    option('--sheet <name>', { en: 'The sheet of a workbook; the first one when it is not given.' }),
    option('--encoding <name>', {
      en: 'How the letters of a table are kept, such as windows-1252; UTF-8 when it is not given.',
    }),
    option('--dates <order>', { en: 'The order in dates such as 02/03/2026: mdy or dmy.' }, async () => [
      'mdy',
      'dmy',
    ]),
    option('--shard <part/parts>', {
      en: 'Only one part of the rows, such as 2/8; the parts may run on several computers.',
    }),
    option('--join <folders...>', { en: 'Make one report of the folders of all parts.' }, ':folders'),
    option('--workers <number>', { en: 'How many threads to use; 0 for none.' }),
  ],
  /** See `batch`. */
  async run(context, [table], options) {
    return (await import('../app/batch/batch.ts')).batch(context, table, options);
  },
});
