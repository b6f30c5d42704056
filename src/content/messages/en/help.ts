/** What `--help` and `--version` say. */
export const help = {
  about:
    'Learn whether the CIS Ombudsman can take a stuck USCIS case, prepare DHS Form 7001, and see whom to contact and in which order. Everything stays on this computer: nothing is sent, and nothing is kept unless you ask for it. This is information, not legal advice.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'What to give:',
    'Options:': 'Options:',
    'Global Options:': 'Options everywhere:',
    'Commands:': 'Commands:',
  },
  commands: {
    interview: {
      summary: 'Ask what is needed, decide, and fill in the form (this is what happens without a command).',
      about:
        'Asks what is needed and nothing more, shows every answer for review, decides, fills in the form, and prints the route.',
      args: {},
      examples: ['case-assist', 'case-assist interview --case case.json --out papers'],
    },
    check: {
      summary: 'Decide only: the verdict, why, what is missing, the dates, and the route.',
      about:
        'Decides one case and writes nothing. Ends with code 0 when the case is ready and with 4 when the rules say not now.',
      args: { case: 'The case file, or - for standard input.' },
      examples: ['case-assist check case.json', 'case-assist check - --json < case.json'],
    },
    fill: {
      summary: 'Fill in DHS Form 7001 from a case file and read the result back.',
      about:
        'Fills in the form and reads it back to make sure that every answer is there. The form stays unsigned: sign it yourself.',
      args: { case: 'The case file, or - for standard input.' },
      examples: [
        'case-assist fill case.json -o form.pdf',
        'case-assist fill case.json --anyway',
        'case-assist fill case.json --template g-28-2018-09-17',
      ],
    },
    batch: {
      summary: 'Decide a whole table of cases, and fill in a form for every row that is ready.',
      about:
        'Reads a CSV, XLSX, ODS, JSON or JSON Lines table, one case a row, decides every row, fills in a form for each that is ready, and writes a report (report.csv, report.xlsx, report.jsonl and summary.html). Run it again after an interruption or a change of the table: only what is missing or changed is done, and forms or packets without a row are taken away. Ends with code 3 when some rows were bad. The output folder holds personal data.',
      args: { table: 'The table, or - for standard input.' },
      examples: [
        'case-assist batch cases.csv --out forms',
        'case-assist batch cases.xlsx --sheet Clients --out forms --dry-run',
        'case-assist batch cases.csv --out packets --packet',
        'case-assist batch export.csv --suggest-map > map.json',
        'case-assist batch export.csv --map map.json --out forms --merge print.pdf',
        'case-assist batch cases.csv --shard 2/8 --out part-2',
        'case-assist batch --join part-1 part-2 --out whole',
      ],
    },
    packet: {
      summary: 'Prepare all that goes out with a request: form, exhibits, letter or draft, dates.',
      about:
        'Prepares everything for the way the request will be sent, online, by e-mail or by post: the form, the supporting documents in one PDF, the answers to paste or the letter, and the dates as a calendar file. When the rules say not now it makes the pages that say why, what to do and by when, and ends with code 4; with --anyway all papers. The folder holds personal data.',
      args: { case: 'The case file, or - for standard input.' },
      examples: [
        'case-assist packet case.json --out papers',
        'case-assist packet case.json --out papers --anyway --json',
      ],
    },
    update: {
      summary: 'Prepare the note to the office after a request: resolved, new address, new attorney.',
      about:
        'Prepares the note to the office with the number of the request, and says who else has to be told. Nothing is sent.',
      args: { case: 'The case file, or - for standard input.' },
      examples: ['case-assist update case.json --about address --out note'],
    },
    contacts: {
      summary: 'Show the contact directory, or the contacts for a case.',
      about: 'Shows whom to contact, what for, and how sure each number and address is.',
      args: { topic: 'What it is about, or the id of a contact; all of them when nothing is given.' },
      examples: [
        'case-assist contacts',
        'case-assist contacts military',
        'case-assist contacts --case case.json',
      ],
    },
    rules: {
      summary: 'Show the rule book: every rule with its source, its dates, and its wording.',
      about: 'Shows the rules in force, the rules named, or with "diff" what changed between two days.',
      args: { id: 'The id of a rule; or the word "diff" and two days.' },
      examples: [
        'case-assist rules',
        'case-assist rules --as-of 2024-01-01',
        'case-assist rules diff 2024-01-01 2025-06-01',
      ],
    },
    template: {
      summary: 'List, look into, keep, confirm or remove blank forms of your own.',
      about:
        'Reads a fillable PDF, shows what each field seems to want, and keeps the cleaned blank with a map of proposals. "confirm" goes through them with you, page by page; only what you have confirmed is ever written, and you do it once for each form. For the editions of G-28, AR-11 and G-1145 that the program knows, most fields are confirmed already. Kept forms are filled with "fill --template ID"; a copy of DHS Form 7001 is then filled by default.',
      args: {
        action: 'list, inspect, add, confirm or remove.',
        what: 'The PDF to inspect or add, or the name of the form to confirm or remove.',
      },
      examples: [
        'case-assist template inspect form.pdf',
        'case-assist template inspect newer.pdf --against i-765-2025-08-21',
        'case-assist template add form.pdf',
        'case-assist template confirm i-765-2025-08-21',
        'case-assist template add form.pdf --map map.json --force',
        'case-assist template list',
        'case-assist template remove g-28-2018-09-17',
      ],
    },
    schema: {
      summary: 'Print the JSON Schema of the case file.',
      about: 'Prints the exact schema of the case file, for a form filler, an editor, or a script.',
      args: {},
      examples: ['case-assist schema > case.schema.json', 'case-assist schema --csv'],
    },
    completion: {
      summary: 'Print what completes commands and options on the Tab key, for bash, zsh, fish or PowerShell.',
      about:
        'Prints a script for a shell to read at its start. It completes commands, options, topics, rules and file names, by asking the program.',
      args: { shell: 'bash, zsh, fish or powershell.' },
      examples: [
        'case-assist completion bash >> ~/.bashrc',
        'case-assist completion zsh >> ~/.zshrc',
        'case-assist completion fish > ~/.config/fish/completions/case-assist.fish',
        'case-assist completion powershell >> $PROFILE',
      ],
    },
  },
  options: {
    json: 'Print the result as one JSON value.',
    asOf: 'The day to decide for; today when it is not given.',
    lang: 'The language: en.',
    plain: 'No colour, no redrawing, numbered choices: for screen readers and simple terminals.',
    noInput: 'Never ask; say which answer is missing.',
    force: 'Overwrite files that are already there.',
    quiet: 'Print the result only.',
    flatten: 'Draw the values and take the fields out, so that nothing can be edited.',
    anyway: 'Prepare the papers although the rules say not now; the cover says so.',
    help: 'Show this help.',
    version: 'Show the version, the rule book in force, and the day it was last checked.',
    case: 'A case file to start from.',
    out: 'The folder for the papers.',
    output: 'The file to write.',
    map: 'A map that you corrected: of the fields of a form (template), or of the headings of a table (batch).',
    id: 'The name to keep the form under.',
    against:
      'The kept form that a PDF is compared with (template inspect); else the newest edition of the same form.',
    template: 'The form to fill, by its name in "template list".',
    font: 'A TrueType font (.ttf) for letters that the built-in one lacks, such as Chinese, Korean or Hebrew.',
    sheet: 'The sheet of a workbook; the first one when it is not given.',
    encoding: 'How the letters of a table are kept, such as windows-1252; UTF-8 when it is not given.',
    dates: 'The order in dates such as 02/03/2026: mdy or dmy.',
    dryRun: 'Decide only, and write the report; no forms.',
    packet: 'A folder for each row with all that "packet" prepares, instead of the form alone.',
    nameTemplate:
      'Names for the forms or packets, such as {id}-{row}; the id or the number of the row when it is not given.',
    merge: 'One PDF of all the forms as well, for printing.',
    shard: 'Only one part of the rows, such as 2/8; the parts may run on several computers.',
    join: 'Make one report of the folders of all parts.',
    workers: 'How many threads to use; 0 for none.',
    suggestMap: 'Print a map that is proposed for the headings of the table, and do nothing else.',
    about: 'What has changed: resolved, address or attorney; several with commas.',
    csv: 'A table header and an example row instead of the schema.',
  },
  helpCommand: 'Show the help of a command.',
  examples: 'Examples:',
  seeCommand: 'Run "case-assist COMMAND --help" to read more about one command.',
  version: (version: string, ruleBook: string, day: string, checked: string) =>
    `case-assist ${version}\nRule book in force on ${day}: ${ruleBook}, last checked on ${checked}`,
} as const;
