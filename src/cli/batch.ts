import { command, option, shared } from './command.ts';

export const batch = command({
  name: 'batch',
  summary: {
    en: 'Decide a whole table of cases, and fill in a form for every row that is ready.',
    es: 'Decidir una tabla entera de casos, y llenar un formulario por cada fila que esté lista.',
  },
  about: {
    en: 'Reads a CSV, XLSX, ODS, JSON or JSON Lines table, one case a row, decides every row, fills in a form for each that is ready, and writes a report (report.csv, report.xlsx, report.jsonl and summary.html). Run it again after an interruption or a change of the table: only what is missing or changed is done, and forms or packets without a row are taken away. Ends with code 3 when some rows were bad. The output folder holds personal data.',
    es: 'Lee una tabla CSV, XLSX, ODS, JSON o JSON Lines, un caso por fila, decide cada fila, llena un formulario por cada una que esté lista, y escribe un informe (report.csv, report.xlsx, report.jsonl y summary.html). Ejecútelo de nuevo después de una interrupción o de un cambio en la tabla: solo se hace lo que falta o cambió, y se quitan los formularios o paquetes sin fila. Termina con el código 3 cuando algunas filas tenían errores. La carpeta de salida contiene datos personales.',
  },
  args: {
    '[table]': {
      en: 'The table, or - for standard input.',
      es: 'La tabla, o - para la entrada estándar.',
      proposes: ':files',
    },
  },
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
      es: 'Una carpeta por fila con todo lo que prepara "packet", en lugar de solo el formulario.',
    }),
    option('--letters', {
      en: 'With --packet: letters to USCIS and to a member of Congress as well, for rows that cannot be sent now, too.',
      es: 'Con --packet: también cartas a USCIS y a un miembro del Congreso, también para filas que no se pueden enviar ahora.',
    }),
    shared.reader,
    option('--dry-run', {
      en: 'Decide only, and write the report; no forms.',
      es: 'Solo decidir, y escribir el informe; sin formularios.',
    }),
    shared.anyway,
    shared.template,
    shared.font,
    shared.flatten,
    option('--merge <file>', {
      en: 'One PDF of all the forms as well, for printing.',
      es: 'También un PDF con todos los formularios, para imprimir.',
    }),
    option('--name-template <text>', {
      en: 'Names for the forms or packets, such as {id}-{row}; the id or the number of the row when it is not given.',
      es: 'Nombres para los formularios o paquetes, como {id}-{row}; el id o el número de la fila si no se dan.',
    }),
    shared.map,
    option('--suggest-map', {
      en: 'Print a map that is proposed for the headings of the table, and do nothing else.',
      es: 'Imprimir un mapa que se propone para los encabezados de la tabla, y no hacer nada más.',
    }),
    option('--sheet <name>', {
      en: 'The sheet of a workbook; the first one when it is not given.',
      es: 'La hoja de un libro de cálculo; la primera si no se indica ninguna.',
    }),
    option('--encoding <name>', {
      en: 'How the letters of a table are kept, such as windows-1252; UTF-8 when it is not given.',
      es: 'Cómo están guardadas las letras de una tabla, como windows-1252; UTF-8 si no se dice.',
    }),
    option(
      '--dates <order>',
      {
        en: 'The order in dates such as 02/03/2026: mdy or dmy.',
        es: 'El orden en fechas como 02/03/2026: mdy o dmy.',
      },
      async () => ['mdy', 'dmy'],
    ),
    option('--shard <part/parts>', {
      en: 'Only one part of the rows, such as 2/8; the parts may run on several computers.',
      es: 'Solo una parte de las filas, como 2/8; las partes pueden ejecutarse en varias computadoras.',
    }),
    option(
      '--join <folders...>',
      {
        en: 'Make one report of the folders of all parts.',
        es: 'Hacer un solo informe de las carpetas de todas las partes.',
      },
      ':folders',
    ),
    option('--workers <number>', {
      en: 'How many threads to use; 0 for none.',
      es: 'Cuántos hilos usar; 0 para ninguno.',
    }),
  ],
  /** See `batch`. */
  async run(context, [table], options) {
    return (await import('../app/batch/batch.ts')).batch(context, table, options);
  },
});
