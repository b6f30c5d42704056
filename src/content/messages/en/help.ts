/** What `--help` and `--version` say: of the program, of each command, its arguments and options, by what is typed. */
export const help = {
  about:
    'Learn whether the CIS Ombudsman can take a stuck USCIS case, prepare DHS Form 7001, and see whom to contact and in which order. Everything stays on this computer: nothing is sent, and nothing is kept unless you ask for it. This is information, not legal advice.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'What to give:',
    'Options:': 'Options:',
    'Global Options:': 'Options everywhere:',
    'Commands:': 'Commands:',
    '[options]': '[options]',
    '[command]': '[command]',
  },
  helpCommand: 'Show the help of a command.',
  examples: 'Examples:',
  seeCommand: 'Run "case-assist COMMAND --help" to read more about one command.',
  commands: {
    batch: {
      summary: 'Decide a whole table of cases, and fill in a form for every row that is ready.',
      about:
        'Reads a CSV, XLSX, ODS, JSON or JSON Lines table, one case a row, decides every row, fills in a form for each that is ready, and writes a report (report.csv, report.xlsx, report.jsonl and summary.html). Run it again after an interruption or a change of the table: only what is missing or changed is done, and a later export with the same headings goes on in the same folder. Papers of rows that are gone stay until --remove-gone. Ends with code 3 when some rows were bad. The output folder holds personal data.',
    },
    check: {
      summary: 'Decide only: what to do and by when first, then the dates, the route, and what is missing.',
      about:
        'Decides one case and writes nothing. Ends with code 0 when the case is ready and with 4 when the rules say not now.',
    },
    completion: {
      summary: 'Print what completes commands and options on the Tab key, for bash, zsh, fish or PowerShell.',
      about:
        'Prints a script for a shell to read at its start. It completes commands, options, topics, rules and file names, by asking the program.',
    },
    contacts: {
      summary: 'Show the contact directory, or the contacts for a case.',
      about: 'Shows whom to contact, what for, and how sure each number and address is.',
    },
    fill: {
      summary: 'Fill in DHS Form 7001 from a case file and read the result back.',
      about:
        'Fills in the form and reads it back to make sure that every answer is there. The form stays unsigned: sign it yourself.',
    },
    interview: {
      summary: 'Ask what is needed, decide, and fill in the form (this is what happens without a command).',
      about:
        'Asks what is needed and nothing more, shows every answer for review, decides, fills in the form, and prints the route.',
    },
    packet: {
      summary: 'Prepare all that goes out with a request: form, exhibits, letter or draft, dates.',
      about:
        'Prepares everything for the way the request will be sent, online, by e-mail or by post: the form, the supporting documents in one PDF, the answers to paste or the letter, and the dates as a calendar file. When the rules say not now it makes the pages that say why, what to do and by when, and ends with code 4; with --anyway all papers. The folder holds personal data.',
    },
    rules: {
      summary: 'Show the rule book: every rule with its source, its dates, and its wording.',
      about: 'Shows the rules in force, the rules named, or with "diff" what changed between two days.',
    },
    schema: {
      summary: 'Print the JSON Schema of the case file.',
      about:
        'Prints the exact schema of the case file, for a form filler, an editor, or a script. With --report it is the schema of what batch says of a row.',
    },
    'template list': {
      summary: 'List the blank forms that can be filled.',
      about:
        'Lists the sheet that comes with the program and the forms that you keep: their editions, and how much of each map is confirmed.',
    },
    'template inspect': {
      summary: 'Look into a PDF: its pages and fields, and the answer that each seems to want.',
      about: 'Reads a fillable PDF and shows what each field seems to want. Keeps nothing.',
    },
    'template add': {
      summary: 'Keep a cleaned blank form, with a map of its fields.',
      about:
        'Keeps the cleaned blank with a map of proposals. For the editions of G-28, AR-11 and G-1145 that the program knows, most fields are confirmed already.',
    },
    'template confirm': {
      summary: 'Go through the map of a kept form, page by page.',
      about:
        'Asks which of the proposed lines of the map are right. Only what you have confirmed is ever written, and you do it once for each form.',
    },
    'template remove': {
      summary: 'Take a kept form away.',
      about: 'Takes a kept form away, with its map.',
    },
    template: {
      summary: 'List, look into, keep, confirm or remove blank forms of your own.',
      about:
        'Reads a fillable PDF, shows what each field seems to want, and keeps the cleaned blank with a map of proposals. "confirm" goes through them with you, page by page; only what you have confirmed is ever written, and you do it once for each form. For the editions of G-28, AR-11 and G-1145 that the program knows, most fields are confirmed already. Kept forms are filled with "fill --template ID"; a copy of DHS Form 7001 is then filled by default.',
    },
    update: {
      summary: 'Prepare the note to the office after a request: resolved, new address, new attorney.',
      about:
        'Prepares the note to the office with the number of the request, and says who else has to be told. Nothing is sent.',
    },
  },
  args: {
    '[table]': 'The table, or - for standard input.',
    '<case>': 'The case file, or - for standard input.',
    '<shell>': 'bash, zsh, fish or powershell.',
    '[topic...]': 'What it is about, or the id of a contact; all of them when nothing is given.',
    '[id...]': 'The id of a rule; or the word "diff" and two days.',
    '<pdf>': 'The blank form.',
    '<template>': 'The name of the form, as "template list" says it.',
  },
  options: {
    '--packet': 'A folder for each row with all that "packet" prepares, instead of the form alone.',
    '--letters':
      'With --packet: letters to USCIS and to a member of Congress as well, for rows that cannot be sent now, too.',
    '--dry-run': 'Decide only, and write the report; no forms.',
    '--merge <file>': 'One PDF of all the forms as well, for printing.',
    '--name-template <text>':
      'Names for the forms or packets, such as {id}-{row}; the id or the number of the row when it is not given.',
    '--preview <number>':
      'Show the headings and so many rows as they are read, and do nothing else; no --out is needed.',
    '--suggest-map': 'Print a map that is proposed for the headings of the table, and do nothing else.',
    '--map-out <file>': 'Write that map as a table to correct (.csv, .xlsx), or as JSON (.json).',
    '--sheet <name>': 'The sheet of a workbook; the first one when it is not given.',
    '--encoding <name>':
      'How the letters of a table are kept, such as windows-1252; UTF-8 when it is not given.',
    '--dates <order>': 'The order in dates such as 02/03/2026: mdy or dmy.',
    '--shard <part/parts>': 'Only one part of the rows, such as 2/8; the parts may run on several computers.',
    '--show <columns>':
      'Show these answers beside what is to be done in report.xlsx, such as person.name.family, never of people who are protected or may be; id shows ids in the calendar.',
    '--calendar': 'Write the first and last days of all rows as dates.ics, for a calendar.',
    '--corrections <file>':
      'Write the bad rows as a workbook (.xlsx) to correct, with a note at each wrong cell; give it to batch with the same --out.',
    '--remove-gone': 'Take away the papers of rows that are not in the table any more.',
    '--fail-on <verdicts>':
      'End with code 3 where a row has one of these verdicts, such as not-yet,incomplete.',
    '--join <folders...>': 'Make one report of the folders of all parts.',
    '--workers <number>': 'How many threads to use; 0 for none.',
    '--why': 'Show all proofs: each rule, the answers that decided, and the sources.',
    '--compare <YYYY-MM-DD>':
      'Set the same case beside it on another day, by the rule book of that day, and say what is otherwise.',
    '--out <folder>': 'The folder for the papers.',
    '--template <id>': 'The form to fill, by its name in "template list".',
    '--font <file>':
      'A TrueType font (.ttf) for letters that the built-in one lacks, such as Chinese, Korean or Hebrew.',
    '--reader <language>':
      'Also a page to read in this language for each paper in English that is signed or sent: es (español).',
    '--flatten': 'Draw the values and take the fields out, so that nothing can be edited.',
    '--anyway':
      'Prepare the papers although the rules say not now, with the warnings on a first page marked DO NOT SEND.',
    '--case <file>': 'A case file to start from.',
    '--map <file>':
      'A map that you corrected: of the fields of a form (template), or of the headings of a table (batch).',
    '-o, --output <file>': 'The file to write.',
    '--json': 'Print the result as one JSON value.',
    '--as-of <YYYY-MM-DD>': 'The day to decide for; today when it is not given.',
    '--lang <language>': (names: readonly string[]) => `The language: ${names.join(' or ')}.`,
    '--plain': 'No colour, no redrawing, numbered choices: for screen readers and simple terminals.',
    '--profile <file>':
      'What is the same for all your cases, under what a case itself says: who prepares them, how they are sent, and a font.',
    '--no-input': 'Never ask; say which answer is missing.',
    '--force': 'Overwrite files that are already there.',
    '--quiet': 'Print the result only.',
    '-V, --version': 'Show the version, the rule book in force, and the day it was last checked.',
    '-h, --help': 'Show this help.',
    '--csv': 'A table header and an example row instead of the schema.',
    '--report': 'The schema of the report of a row: a line of report.jsonl and of batch --json.',
    '--against <id>':
      'The kept form that a PDF is compared with (template inspect); else the newest edition of the same form.',
    '--id <name>': 'The name to keep the form under.',
    '--about <what>': 'What has changed: resolved, address or attorney; several with commas.',
  },

  version: (version: string, ruleBook: string, day: string, checked: string) =>
    `case-assist ${version}\nRule book in force on ${day}: ${ruleBook}, last checked on ${checked}`,
} as const;
