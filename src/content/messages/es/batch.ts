import type { Catalogue } from '../catalogue.ts';
import { count, plural } from './counted.ts';

const rowsOf = (rows: number): string => count(rows, 'fila', 'filas');

/** What a batch says of its own work; tables and reports have their words elsewhere. */
export const batch: Catalogue['batch'] = {
  taken: {
    form: {
      found: (file) =>
        `en la carpeta de salida, un archivo ${file} que este lote no escribió, o que cambió después`,
      wanted: 'un nombre libre: mueva ese archivo a otro lugar, o reemplácelo con --force',
    },
    foreign: {
      found: (name) => `en la carpeta de salida, ${name}, que este lote no hizo como está ahora`,
      wanted: 'un nombre libre: muévalo a otro lugar',
    },
    changed: {
      found: (name) =>
        `en la carpeta de salida, una carpeta ${name} en la que algo cambió después de que este lote la hizo`,
      wanted:
        'un nombre libre: mueva esa carpeta a otro lugar, o reemplácela con todo lo que tiene, con --force',
    },
  },
  usage: {
    noTable:
      '¿Qué tabla? Indique un archivo CSV, XLSX, ODS, JSON o JSON Lines, o - para la entrada estándar.',
    wantedTable: 'el nombre de una tabla, o - para la entrada estándar',
    noOut: '¿Dónde se ponen los formularios y el informe? Indique una carpeta con --out.',
    wantedOut: '--out y una carpeta',
    isCorrections: 'un libro de correcciones, que solo tiene algunas filas de la tabla',
    wantedWhole:
      'la tabla entera con las filas corregidas, para lo que se dice de los clientes y de sus fechas',
    wantedCorrections: 'un nombre que termine en .xlsx',
    noCells: 'una tabla sin celdas, o una que se puede leer una sola vez',
    wantedCells: 'una tabla en un archivo: CSV, XLSX u ODS',
    noIds: 'una tabla sin columna id',
    wantedIds: 'una columna id en la tabla: por ella se reconoce una fila corregida',
    wantedPreview: 'un número de filas, por ejemplo 5',
    previewAlone: 'solo una de las dos: --preview no escribe nada',
    wantedMapOut: 'un nombre que termine en .csv, .xlsx o .json',
    isInput: 'un archivo que se lee',
    nothing: 'nada',
    options: 'Estas opciones no se pueden usar así.',
    wantedShard: 'una parte y el número de partes, por ejemplo 2/8',
    wantedWorkers: 'un número de 0 (ninguno aparte del programa mismo) a 64',
    mergeDry: 'solo una de estas: --merge, que hace un PDF, o --dry-run, que no hace ninguno',
    withParts: 'la opción con cada parte: lo que se une no sabe nada de personas',
    lettersAlone: 'también --packet: las cartas van en los paquetes',
    readerAlone: '--packet también: las páginas para leer van en paquetes',
    isTable: 'La tabla misma nunca se reemplaza.',
    otherFile: 'otro archivo',
    tableIsReport: 'una carpeta en la que la tabla tiene el nombre de un informe',
    otherFolder: 'otra carpeta',
    notAFile: 'algo que no es un archivo en el que se pueda escribir',
    ownFile: 'un nombre que el lote necesita para sí',
    wantedDates: 'mdy (primero el mes) o dmy (primero el día)',
  },
  otherTable: (folder) => `${folder} tiene el lote de otra tabla, o de otra parte de ella.`,
  otherTableFound: 'los formularios de otra tabla',
  otherTableWanted: 'una carpeta propia para cada tabla y cada parte; o --force, que reemplaza lo que hay',
  reportsTaken: (folder) =>
    `${folder} tiene archivos con los nombres de los informes que este lote no escribió, o que cambiaron después.`,
  reportTaken: 'un archivo que ya está ahí',
  reportWanted: 'un nombre libre: muévalo a otro lugar, o reemplácelo con --force',
  mergeNoFile: (path) => `Los formularios no se pueden reunir en ${path}.`,
  mergeHasName: 'el nombre que se dio con --merge',
  mergeHasNameWanted: 'otro id, u otro nombre para --merge',
  reportHasNameWanted: 'otro id, u otros nombres con --name-template',
  mergeTaken: (path) => `${path} ya está ahí, y se dejó como estaba.`,
  /** One PDF of all forms. */
  merge: {
    title: 'Formularios para imprimir',
    changed: (file) =>
      `Los formularios no se pudieron reunir en un PDF: ${file} ya no es lo que se escribió ahí. Ejecute el mismo comando otra vez.`,
    refused: {
      'too-many-objects': () =>
        'Son demasiados formularios para un solo PDF. Tome partes de la tabla con --shard y reúna cada una.',
      'too-long': () =>
        'Los formularios ocupan demasiado para un solo PDF. Tome partes de la tabla con --shard y reúna cada una.',
    },
  },
  mapWritten: (file, columns, open, words, empty, isTable) => {
    const becomes = isTable ? 'en la columna "becomes"' : 'en el mapa';
    return [
      `${file}: un mapa de ${columns === 1 ? 'una columna' : `${columns} columnas`}. Primero revíselo.`,
      ...(open > 0
        ? [
            `Confirme o corrija ${open === 1 ? 'la que lleva un signo de interrogación' : `las ${open} que llevan un signo de interrogación`}: quite el signo${isTable ? ', o escriba sí en la columna "sure"' : ''}.`,
          ]
        : []),
      ...(words > 0
        ? [
            `Diga ${becomes} qué ${words === 1 ? 'significa una palabra' : `significan ${words} palabras`} de la tabla.`,
          ]
        : []),
      ...(empty > 0
        ? [
            `Llene ${becomes} lo que vale para todas las filas: ninguna columna tiene ${empty === 1 ? 'un dato' : `${empty} datos`}, y lo que cambia de una fila a otra se deja vacío.`,
          ]
        : []),
      'Después, indíquelo con --map.',
    ].join(' ');
  },
  /** The first rows of a table as they are read. */
  preview: {
    headings: (row) => `Fila ${row}: los encabezados`,
    row: (row, hidden) => (hidden ? `Fila ${row}, que el libro de cálculo oculta` : `Fila ${row}`),
    fact: (path) => `se lee como ${path}`,
    unknown: 'no se lee',
    kinds: {
      number: '(número)',
      day: '(fecha)',
      bool: '(sí o no)',
      error: '(la marca de una fórmula que falló)',
      formula: '(una fórmula sin resultado: deje que la hoja de cálculo la calcule, y guárdela)',
    },
    shown: (text) => `se ve como ${text}`,
    sheet: (name) =>
      `Se muestra la hoja "${name}", una de varias. Otra se indica con --sheet, aquí y al ejecutar el lote.`,
    headingsBelow: (row) =>
      `Parece que los encabezados están en la fila ${row}. Borre las líneas que están encima y guarde la tabla: deben estar en su primera línea.`,
    end: (known, all) => {
      const counted = all === 1 ? 'Del único encabezado' : `De los ${all} encabezados`;
      return known === all
        ? `Se conocen todos los encabezados (${all}). No se escribió nada. Ahora: --out FOLDER decide cada fila.`
        : `${counted} se ${plural(known, 'conoce', 'conocen')} ${known}. No se escribió nada. Ahora: --map-out map.xlsx propone qué significan los demás.`;
    },
  },
  /** The workbook of bad rows. */
  corrections: {
    written: (file, rows, map, folder) =>
      `${file}: ${rowsOf(rows)} por corregir. Cada celda marcada tiene una nota que dice qué está mal y qué hay que escribir. Guárdelo con el mismo nombre y después: case-assist batch ${file}${map === '' ? '' : ` --map ${map}`} --out ${folder}. Reemplaza solo estas filas, y no se toca ningún otro documento.`,
    none: 'Ninguna fila tiene errores: no hay nada que corregir, y no se escribió ningún libro de cálculo.',
    left: (rows) =>
      `${rowsOf(rows)} no se ${plural(rows, 'pudo', 'pudieron')} poner en el libro de correcciones, por falta de id o de celdas completas: ${plural(rows, 'corríjala', 'corríjalas')} en la tabla misma.`,
  },
  sheetTaken: (name) =>
    `Se lee la hoja "${name}": de las visibles es la única con encabezados que se conocen. Otra se indica con --sheet.`,
  passedOver: {
    totals: (row) => `La fila ${row} no es un caso y se omitió: el libro de cálculo la marca como totales.`,
    required: (row) => `La fila ${row} no es un caso y se omitió: solo dice qué columnas hay que llenar.`,
    end: (row) => `La fila ${row} no es un caso y se omitió: es la marca de fin de archivo (Ctrl-Z).`,
  },
  byMap: (path, text, rows) =>
    `${path}: ${text} para ${rowsOf(rows)}, según el mapa. Es un dato de cada persona: compruebe que sea verdad de cada una.`,
  hiddenRows: (rows, first) => {
    const named = `${plural(first.length, 'fila', 'filas')} ${first.join(', ')}${rows > first.length ? ' y más' : ''}`;
    return `Ocultas o filtradas en el libro de cálculo, y leídas como las demás: ${rows} (${named}). Borre de la tabla las filas que no se deben procesar.`;
  },
  stopped: (done) =>
    `Se detuvo después de ${rowsOf(done)}. Lo que se terminó se conserva: ejecute el mismo comando otra vez para seguir desde ahí.`,
  gone: (forms) =>
    forms === 1
      ? 'Un formulario o paquete es de una fila que no está en esta tabla; se dejó. --remove-gone lo quita:'
      : `${forms} formularios o paquetes son de filas que no están en esta tabla; se dejaron. --remove-gone los quita:`,
  left: (forms) =>
    forms === 1
      ? 'Un formulario o paquete de una ejecución anterior ya no tiene fila, y cambió después; se dejó donde está:'
      : `${forms} formularios o paquetes de ejecuciones anteriores ya no tienen fila, y cambiaron después; se dejaron donde están:`,
  join: {
    refused: 'Estas carpetas no se pueden unir: no son las partes de una misma tabla.',
    found: {
      'no-batch': 'algo que no es la carpeta de un lote',
      'no-part': 'el lote de una tabla entera',
      'not-ended': 'una parte que no ha llegado a su fin',
      spoiled: 'un report.jsonl que cambió o que no está completo',
      'other-table': 'una parte de otra tabla, o de otro estado de ella',
      'other-settings':
        'una parte que se hizo para otro día, con otro formulario, otras opciones u otra versión',
    },
    twice: (other) => `la misma parte que ${other}`,
    missing: (parts) =>
      parts === 1 ? 'para una parte, ninguna carpeta' : `para ${parts} partes, ninguna carpeta`,
    isOut: 'la carpeta de una parte, que se queda como está',
    wanted:
      'las carpetas de todas las partes de una misma tabla, hechas con --shard y las mismas opciones, y con el mismo día en --as-of',
  },
  progress: {
    line: (rows, perSecond, share, left) => `${rowsOf(rows)}${share}, ${perSecond} por segundo${left}`,
    share: (percent) => ` (${percent} %)`,
    left: (time) => `, quedan unos ${time}`,
    seconds: (seconds) => `${seconds} s`,
    minutes: (minutes) => `${minutes} min`,
  },
};
