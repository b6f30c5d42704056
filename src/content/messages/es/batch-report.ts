import type { Catalogue } from '../catalogue.ts';
import { batchReport as english } from '../en/batch-report.ts';
import { plural } from './counted.ts';
import { and } from './lists.ts';

/** Numbers in Spanish of the United States are grouped as in English: 12,345. */
const grouped = english.number;
const count = (n: number, one: string, many: string): string => `${grouped(n)} ${plural(n, one, many)}`;

/**
 * What a batch says of its rows: the reports, the page, the few lines at the end. Headings of columns and the name of the
 * sheet are the same in every language, and so is what stands in the name of a file.
 */
export const batchReport: Catalogue['batchReport'] = {
  number: grouped,
  /** Verdicts as short as a cell. */
  verdicts: {
    ready: 'Listo',
    'not-yet': 'Todavía no',
    'uscis-first': 'Primero USCIS',
    incomplete: 'Incompleto',
    'cannot-help': 'No puede ayudar',
    bad: 'Fila no válida',
  },
  verdictHints: {
    ready: 'Se cumplen las reglas: se puede hacer una solicitud de ayuda.',
    'not-yet': 'Todavía corre un plazo de espera.',
    'uscis-first': 'Primero hay que preguntar a USCIS y darle tiempo.',
    incomplete: 'Falta una respuesta, o hay que arreglar algo.',
    'cannot-help': 'La oficina no atiende esto.',
    bad: 'La fila no se puede usar como está. No se hizo ningún formulario.',
  },
  channels: { online: 'en línea', email: 'correo electrónico', mail: 'correo postal' },
  columns: english.columns,
  sheets: english.sheets,
  workbook: {
    advice: 'No es asesoría legal',
    safety: 'Guardar en lugar seguro',
    clients: 'Columnas de clientes',
    lastDay: 'Último día para una solicitud de ayuda',
    firstDay: 'Primer día para una solicitud de ayuda',
    toDoLimited: (shown, left) =>
      `Se muestran las ${grouped(shown)} filas con las fechas más próximas; hay ${grouped(left)} más en la hoja "All rows".`,
    shownHidden:
      'Las columnas de clientes están vacías para toda persona que esté protegida o que pueda estarlo (T, U, VAWA, asilo y similares, y cuando no se dice), y para las filas no válidas.',
  },
  calendar: {
    title: (row, what) => `${row.replace(/^fila/, 'Fila')}: ${what}`,
    last: 'último día',
    first: 'primer día',
    askUscis: 'contactar a USCIS',
    none: 'Ninguna fila tiene una fecha por venir que pueda estar en un calendario: no se escribió dates.ics.',
    leftOut: (rows) =>
      `dates.ics no dice nada de ${count(rows, 'fila', 'filas')} de personas que están protegidas o pueden estarlo. Sus fechas están solo en report.xlsx.`,
  },
  schema: {
    title: 'El informe de una fila de case-assist batch',
    description:
      'Una línea de report.jsonl y de batch --json. El resultado es el de check --json; es null cuando la fila no se pudo usar.',
  },
  missing: (name, path) => `${name} (${path})`,
  problem: (found, wanted) => (wanted === '' ? found : `Encontrado: ${found}; se pide: ${wanted}`),
  correct: 'Corrija esta fila en la tabla y vuelva a procesar el lote.',
  place: (column, path) =>
    column === '' || column === path ? path : path === '' ? column : `${column} (${path})`,
  /** What is said of a form that was written with a blank, and of a document that is not in the packet. */
  lacks: {
    value: 'un valor; el formulario tiene ahí un espacio en blanco',
    documents: {
      'not-listed': 'nada',
      'not-said': 'nada',
      'no-file': 'un documento sin archivo',
      'left-out': 'un archivo que no se pudo usar',
    },
  },
  showWanted: (nearest) =>
    `id, o columnas como person.name.family${nearest === undefined ? '' : `; ¿quiso decir ${nearest}?`}`,
  cellCut: 'Esta celda está cortada; completa está en report.csv.',
  sheetFull: 'En esta hoja no caben más filas; el resto está en report.csv.',

  page: {
    language: 'es',
    title: (rows) => `Lote de ${count(rows, 'caso', 'casos')}`,
    asOf: 'Decidido para el día',
    ruleBook: 'Libro de reglas',
    program: 'Programa',
    rows: 'Filas',
    files: 'Formularios en esta carpeta',
    packets: 'Paquetes en esta carpeta',
    none: 'ninguno',
    noAdvice:
      'Esta página dice lo que dicen las reglas sobre las respuestas dadas. No es asesoría legal, y la oficina decide por sí misma si atiende un caso.',
    personal:
      'Esta carpeta tiene datos personales: los formularios nombran a personas. Guárdela donde solo puedan mirar quienes trabajan en estos casos, y bórrela cuando ya no la necesite.',
    verdicts: 'Resultados',
    chart: (parts) => `Barra de los resultados: ${parts}.`,
    part: (label, n) => `${label} ${grouped(n)}`,
    share: (percent) => `${percent} %`,
    often: 'Lo que más falta o está mal',
    oftenMissing: 'Respuestas que faltan',
    oftenUnmet: 'Requisitos que no se cumplen',
    oftenBad: 'Columnas con problemas',
    nothing: 'Nada.',
    ofRows: (n) => count(n, 'fila', 'filas'),
    wholeRow: 'la fila entera',
    dates: 'Próximas fechas',
    firstDays: 'Ya se puede hacer una solicitud de ayuda',
    lastDays: 'Último día para una solicitud de ayuda',
    inDays: (n) => (n === 0 ? 'hoy' : `en ${n} ${plural(n, 'día', 'días')}`),
    cases: (n) => count(n, 'caso', 'casos'),
    more: (n) => `y ${grouped(n)} más`,
    table: 'Todas las filas',
    tableLimited: (shown, all) =>
      `${grouped(shown)} de ${grouped(all)} filas, primero las que necesitan atención. Las demás (${grouped(all - shown)}) están en report.csv.`,
    filter: 'Buscar',
    filterHint: 'id, archivo o cualquier palabra',
    show: 'Mostrar',
    shown: 'Se muestran {shown} de {all} filas',
    openAll: 'Abrir todo',
    closeAll: 'Cerrar todo',
    rowRef: (row, id) => (id === '' ? `fila ${row}` : `${id} (fila ${row})`),
    moreInReport: (n) => `${grouped(n)} más en report.csv`,
    skip: 'Ir a la tabla de filas',
  },

  summary: {
    heading: (rows, day) => `${count(rows, 'fila decidida', 'filas decididas')} para el ${day}`,
    verdictHint: (hint) => `: ${hint}`,
    files: (packets, written, unchanged, removed) =>
      `${packets ? 'Paquetes' : 'Formularios'}: ${count(written, 'escrito', 'escritos')}, ${count(unchanged, 'conservado sin cambios', 'conservados sin cambios')}, ${count(removed, 'quitado', 'quitados')}.`,
    blanks: (cases) =>
      `A los formularios de ${cases} les falta algo. Qué es, se dice en la fila de cada uno en los informes.`,
    documents: (cases) =>
      `A los paquetes de ${cases} les faltan documentos. Cuáles son, se dice en la fila de cada uno en los informes.`,
    since: 'Desde la última ejecución',
    verdictChanged: (was, is, cases) => `${was}, ahora ${is}: ${cases}`,
    added: (cases) => `Entraron: ${cases}`,
    rowsGone: (cases) => `Ya no están en la tabla: ${cases}`,
    often: 'Lo que más falta o está mal',
    oftenItem: (what, rows) => `${what.replace(/\.$/, '')}: ${count(rows, 'fila', 'filas')}`,
    dates: 'Próximas fechas',
    firstDay: (day, wait, cases) => `${day} (${wait}): primer día para ${cases}`,
    lastDay: (day, wait, cases) => `${day} (${wait}): último día para ${cases}`,
    refs: (n, refs, more) =>
      more > 0
        ? `${count(n, 'caso', 'casos')}: ${refs} y ${grouped(more)} más`
        : `${count(n, 'caso', 'casos')}: ${refs}`,
    bad: 'Filas no válidas',
    badRow: (ref, problem) => `${ref}: ${problem}`,
    badMore: (n) => `${count(n, 'fila no válida más', 'filas no válidas más')} en report.csv`,
    problemsMore: (n) => `${count(n, 'problema más', 'problemas más')} de esta fila en report.csv`,
    reports: 'Informes',
    personal:
      'La carpeta tiene datos personales: guárdela en un lugar seguro y bórrela cuando ya no la necesite.',
    basis: (books) => `Decidido según el libro de reglas ${books}. No es asesoría legal.`,
  },

  names: {
    refused: 'Los nombres de los archivos no se pueden formar así.',
    unknown: (known, nearest) =>
      `uno de estos: ${known}, o una columna como {filings.1.form}${nearest === undefined ? '' : `; ¿quiso decir {${nearest}}?`}`,
    foundPlaceholder: (name) => `{${name}}`,
    brace: 'cada { cerrada con una }, y el nombre de una columna en medio',
    foundBrace: 'una llave suelta',
    character:
      'letras, dígitos, espacios y - _ . , + = ( ) fuera de las llaves: ninguna carpeta, y nada que un nombre de archivo no pueda tener',
    foundCharacter: (character) => character,
    empty: 'un texto como {id}-{row}',
    foundEmpty: 'un texto vacío',
    tells: (what) =>
      `Los nombres de los archivos mostrarán lo siguiente: ${and(what)}. Puede leerlo quien vea una lista de archivos, de documentos recientes o de archivos adjuntos.`,
    taken: (row) => `el nombre del formulario de la fila ${row}`,
    takenWanted:
      'un id, o un nombre, que ninguna otra fila tenga; mayúsculas y minúsculas cuentan como lo mismo',
    unknownValue: english.names.unknownValue,
  },
};
