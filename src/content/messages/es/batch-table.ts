import type { Catalogue } from '../catalogue.ts';
import { count } from './counted.ts';
import { or } from './lists.ts';

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; ¿quiso decir ${nearest}?`;

/** Tables of many cases: why one cannot be read, and what is wrong with single rows and cells. */
export const batchTable: Catalogue['batchTable'] = {
  /** Why nothing of a table, or nothing more of it, can be read. */
  refused: {
    headings: (n) =>
      `La tabla no se puede usar: ${count(n, 'encabezado no se entiende', 'encabezados no se entienden')}.`,
    noHeadings:
      'La tabla no se puede usar: su primera línea no tiene ningún encabezado que se conozca aquí. Cada columna necesita uno.',
    tooManyColumns: (most) => `La tabla tiene más de ${most} columnas.`,
    noRows: 'La tabla no tiene ningún caso: no hay nada debajo de sus encabezados.',
    noItems: 'La tabla no tiene ningún caso: es una lista vacía.',
    empty: 'La tabla está vacía.',
    noCells:
      'Una tabla JSON no tiene celdas que mostrar. --dry-run --out FOLDER decide sus casos y no hace formularios; --suggest-map muestra qué significan sus claves.',
    dates: (n) =>
      `No está claro qué día se indica en ${count(n, 'columna', 'columnas')}: el mes y el día podrían estar en un orden o en el otro. Dígalo con --dates mdy (primero el mes) o --dates dmy (primero el día).`,
    unnamed:
      'La tabla tiene valores en una columna sin encabezado. Póngale un encabezado a la columna, o vacíela.',
    notUtf8: (line) =>
      `La tabla no está en UTF-8: la línea ${line} tiene otra cosa. Guárdela como "CSV UTF-8", o indique su codificación, por ejemplo --encoding windows-1252.`,
    notEncoding: (line) => `La tabla no está en la codificación que se dijo: vea la línea ${line}.`,
    utf16: 'La tabla parece estar en UTF-16 sin marca. Guárdela como UTF-8, o diga --encoding utf-16le.',
    encoding: 'Esta codificación no se conoce.',
    xls: 'Este es un archivo de Excel antiguo (.xls), o uno con contraseña. Ábralo en un programa de hojas de cálculo, quítele la contraseña, guárdelo como .xlsx e indique ese archivo.',
    numbers:
      'Este es un documento de Numbers. Ábralo, elija File > Export To > Excel o CSV (Archivo > Exportar a), e indique ese archivo.',
    xlsb: 'Este es un archivo binario de Excel (.xlsb). Ábralo, guárdelo como .xlsx e indique ese archivo.',
    pdf: 'Esto es un PDF, no una tabla. Una tabla es CSV, XLSX, ODS, JSON o JSON Lines.',
    markup:
      'Esto es una página web o XML, diga lo que diga su nombre. Ábralo en un programa de hojas de cálculo, guárdelo como .xlsx o como CSV, e indique ese archivo.',
    binary: 'Este archivo no es una tabla. Una tabla es CSV, XLSX, ODS, JSON o JSON Lines.',
    oneCase:
      'Esto es un solo objeto JSON, no una tabla. Una tabla es una lista de casos entre corchetes [ ], o un caso en cada línea (JSON Lines).',
    json: (line, column) =>
      `La tabla no es JSON: hay algo que no corresponde en la línea ${line}, columna ${column}.`,
    jsonCut: 'La tabla no está completa: su JSON termina antes de tiempo.',
    sheet: 'El libro de cálculo no tiene ninguna hoja visible con este nombre.',
    severalSheets:
      'El libro de cálculo tiene varias hojas, y no hay exactamente una con encabezados que se conozcan. Indique cuál se debe leer.',
    noSheet: 'El libro de cálculo no tiene ninguna hoja visible.',
    damaged:
      'El libro de cálculo está dañado, y no se pueden leer sus filas. Ábralo, guárdelo otra vez e indique ese archivo.',
    bomb: 'El libro de cálculo, al descomprimirse, ocupa más que cualquier tabla de casos, así que no se leyó. Copie las filas a un libro nuevo, o guárdelo como CSV.',
    tooLarge: (mib) =>
      `El libro de cálculo tiene más de ${mib} MiB, lo máximo que se lee. Guárdelo como CSV.`,
    tooManyCells: (most) => `La hoja tiene más de ${most} celdas. Guárdela como CSV.`,
    map: (n) => `El mapa de las columnas no se puede usar: ${count(n, 'problema', 'problemas')}.`,
    mapNotJson:
      'El mapa de las columnas no es JSON en UTF-8, ni en UTF-16 con marca de orden de bytes (BOM).',
    mapNoHeadings:
      'No se puede usar el mapa de las columnas: su primera línea no tiene los encabezados de un mapa. --map-out escribe un mapa con ellos.',
    mapTooLarge: 'El mapa de las columnas tiene más de 1 MiB.',
  },
  found: {
    name: 'otro nombre',
    longHeading: (characters) => `(un encabezado de ${count(characters, 'carácter', 'caracteres')})`,
    unknownColumn: (at) => `un encabezado desconocido en la columna ${at}`,
    columnTwice: (other) => `una columna para lo mismo que ${other}`,
    noHeadings: 'otros encabezados, o ninguno',
    headingsBelow: (line) => `algo más encima de ellos: los encabezados están en la línea ${line}`,
    more: (n) => count(n, 'problema más que no se muestra', 'problemas más que no se muestran'),
    column: 'días que se pueden leer de dos maneras',
    columnBoth: 'días con el mes primero y días con el día primero',
    cells: (n) => count(n, 'celda', 'celdas'),
    unnamed: 'un valor en una columna sin encabezado',
    quotes: 'comillas que no se cierran, o que se cierran en medio de una celda',
    'too-large': 'una fila más larga',
    number: 'un número',
    day: 'una fecha',
    formula: 'una fórmula sin resultado',
    merged: (of) => `una celda combinada con ${of}, donde está el valor`,
    key: 'otra clave',
    twice: 'lo mismo dos veces',
    list: 'una lista',
    object: 'un objeto',
    word: (nth) => `palabra ${nth}`,
    emptyWord: 'una palabra vacía',
    brokenJson: 'algo que no es JSON',
    deep: 'más corchetes o llaves unos dentro de otros',
    longItem: 'un caso más largo',
    sheets: (names) => (names.length === 0 ? 'ninguna' : names.join(', ')),
    noSheetSaid: 'ningún nombre',
    unconfirmed: 'una línea que no está confirmada',
    value: 'otro valor',
  },
  wanted: {
    encoding:
      'utf-8, utf-16le, windows-1252, windows-1250, windows-1251, macintosh, shift_jis, gb18030 o big5',
    heading: (nearest) =>
      `la ruta de un dato del archivo del caso, o un mapa de las columnas (--map FILE)${meant(nearest)}`,
    headings:
      'id y rutas como person.name.family en la primera línea (case-assist schema --csv las imprime todas), o un mapa de sus propios encabezados (--map FILE; --suggest-map escribe uno para corregir)',
    headingsFirst: 'los encabezados en la primera línea; borre las líneas que están encima y guarde la tabla',
    once: (path) => `una sola columna para ${path}`,
    dates: 'mdy (primero el mes) o dmy (primero el día)',
    cells: (n) => `como máximo ${count(n, 'celda', 'celdas')}, tantas como encabezados hay`,
    unnamed: 'un encabezado para la columna, o nada en ella',
    quotes: 'una comilla antes y después de toda la celda, y dos por cada una que haya dentro',
    smallerRow: (kib) => `como máximo ${kib} KiB`,
    noError: 'un valor; esta es la marca de una fórmula que falló',
    formula: 'un valor; abra el libro de cálculo, deje que calcule y guárdelo otra vez',
    unmerged: 'un valor propio; separe las celdas y llene cada una',
    notDay:
      'un texto; el programa de hojas de cálculo lo convirtió en una fecha. Ponga la columna como Texto (Text) y escríbalo otra vez',
    textNotNumber:
      'un texto; el programa de hojas de cálculo lo convirtió en un número, que pierde los ceros del principio y puede perder dígitos. Ponga la columna como Texto (Text) y escríbalo otra vez',
    lostZeros:
      'todos sus dígitos; el programa de hojas de cálculo lo convirtió en un número, que pierde los ceros del principio. Dele a la columna un formato que los muestre todos (00000 para un código postal, 000000000 para un Número A) si así son correctos, o póngala como Texto (Text) y escriba el valor otra vez',
    shortened:
      'todos los dígitos; el programa de hojas de cálculo acortó el número y perdió algunos. Ponga la columna como Texto (Text) y escríbalo otra vez',
    dayNotNumber: 'una fecha, o un día escrito como YYYY-MM-DD; un número solo no lo es',
    order: 'un día escrito como YYYY-MM-DD, o --dates mdy o --dates dmy: esto podría ser dos días distintos',
    otherOrder: (order) =>
      order === 'mdy'
        ? 'un día con el mes primero, como en el resto de la columna'
        : 'un día con el día primero, como en el resto de la columna',
    json: 'un caso completo como JSON en esta línea',
    item: 'un caso: un objeto, entre llaves { }',
    id: 'un texto o un número de 15 dígitos como máximo',
    depth: 'un caso tiene tres niveles de corchetes o llaves',
    keyOnce: 'cada clave una sola vez',
    smallerCase: (kib) => `como máximo ${kib} KiB`,
    flatValue: 'un texto, true, false o una lista de textos',
    sheet: 'uno de estos nombres',
    oneSheet: (names) => `una de estas hojas: ${or(names)}`,
    mapObject: 'un objeto, entre llaves { }',
    mapColumns:
      '"columns": { "un encabezado": "la ruta de un dato del archivo del caso, o null para dejar fuera la columna" }',
    mapKey: (nearest) => `readMe, columns, dates, values, always o notes; ¿quiso decir ${nearest}?`,
    mapPath: (nearest) =>
      `la ruta de un dato del archivo del caso, id, o null para dejar fuera la columna${meant(nearest)}`,
    confirm: (path) =>
      `${path} sin el signo de interrogación, si eso es lo que tiene la columna; otra ruta, o null (en una hoja de cálculo, una celda vacía), si no`,
    confirmWord: (word) =>
      `${word ?? 'la palabra'} sin el signo de interrogación, si eso es lo que se quiere decir; otra palabra, o nada, si no`,
    mapWhat: 'column, value, always o dates',
    mapHeadings: (names) => `los encabezados ${names.join(', ')}`,
    confirmDates: 'mdy o dmy sin el signo de interrogación, si eso es correcto',
    headingOnce: 'cada uno una sola vez',
    word: 'una palabra; una celda vacía siempre dice "no se sabe"',
    wordOnce: 'cada palabra una sola vez; las mayúsculas no cuentan',
    text: 'un texto, entre comillas',
    whichOf: (choices) => `cuál: ${or(choices)}; un "sí" no lo dice`,
    noneOf: (choices) => `none, donde no es ninguna de ${choices.join(', ')}; un "no" no dice de cuál`,
    yesNo: 'yes o no',
    choice: (choices, nearest) => `una de estas opciones: ${or(choices)}${meant(nearest)}`,
  },
  /** The map that is proposed for an export of unknown headings. */
  map: {
    readMe: [
      'Cada columna de la tabla, y la ruta del dato del archivo del caso que le corresponde (case-assist schema las imprime).',
      'Un signo de interrogación delante de una ruta dice que nadie la ha confirmado: mire, y después quite el signo, corrija la ruta o escriba null.',
      'null deja fuera una columna: no se lee nada de ella.',
      '"dates" dice cómo se entiende 02/09/1988: mdy (primero el mes) o dmy (primero el día).',
      '"values" puede decir qué significan sus propias palabras, por ruta: { "problem.kinds": { "Atascado": "delay" } }.',
      '"always" puede decir lo que vale para todas las filas, por ruta, si ninguna columna lo dice: { "preparer.role": "attorney" }. Un texto vacío no dice nada.',
      'Después: case-assist batch TABLE --map THIS-FILE --out FOLDER',
    ],
    notes: {
      values: 'los valores se parecen a esto; el encabezado no se conoce',
      doubt: 'el encabezado puede significar otra cosa',
      unlike: 'muchos de los valores no se parecen a esto',
      protection:
        'un encabezado así nombra algunos de los grupos: un "sí" no dice cuál, y un "no" no dice nada de los demás',
      more: (heading) =>
        `más de la lista que contiene "${heading}", y de ella se lee una sola columna: ponga las dos en una, con ; entre medio`,
      again: (heading) => `lo mismo que "${heading}", que ya se lee`,
      none: 'el archivo del caso no tiene lugar para esto',
      unknown: 'no se entiende',
    },
    kinds: {
      id: 'el nombre de la fila',
      text: 'un texto',
      day: 'un día',
      yesNo: 'yes o no',
      none: 'none, si no hay ninguno',
      choice: (choices) => `una de estas opciones: ${choices.join('; ')}`,
      choices: (choices) => `una o más de estas opciones: ${choices.join('; ')} (separadas con ;), o none`,
      order: 'mdy (primero el mes) o dmy (primero el día)',
      noted: (kind, note) => `${kind} (${note})`,
    },
  },
};
