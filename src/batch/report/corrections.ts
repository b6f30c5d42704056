import { strToU8, type Zippable, zipSync } from 'fflate';
import { toNumber } from '../../core/dates.ts';
import type { ReportedProblem } from '../row.ts';
import { addressOf } from '../table/cell.ts';
import { correctionsSheet } from '../table/open-table.ts';
import type { PreviewCell, PreviewRow } from '../table/preview.ts';
import {
  cellText,
  filesAround,
  main,
  office,
  packageRelations,
  spreadsheet,
  styles,
  xmlHead,
} from './workbook.ts';

/** A bad row, and what is wrong with it. */
export interface RowToCorrect {
  readonly row: PreviewRow;
  readonly problems: readonly ReportedProblem[];
}

/** 1 January 1980, the first day that a zip knows. */
const firstDay = '1980-01-01T00:00';
/** The marks of errors that every spreadsheet knows. */
const marks = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** 1 January 1970 in days of a spreadsheet, which counts a 29 February 1900 that never was. */
const epoch = 25_569;

function serialOf(day: string): number {
  const serial = toNumber(day as Parameters<typeof toNumber>[0]) + epoch;
  return serial > 60 ? serial : serial - 1;
}

/** The XML of a cell that is read as it was; a formula without a result becomes the mark of an error, for nothing may run. */
function cellXml(at: string, cell: PreviewCell | undefined, wrong: boolean): string {
  const style = wrong ? styles.wrongCode : styles.code;
  const { kind = 'text', value = '', shown } = cell ?? {};
  const text = (said: string): string =>
    said === ''
      ? `<c r="${at}" s="${style}"/>`
      : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(said)}</t></is></c>`;
  switch (kind) {
    case 'text':
      return text(value);
    case 'number':
      // What a format shows of a number that is right is its text; one that is wrong stays what it was.
      return shown !== undefined && !wrong ? text(shown) : `<c r="${at}" s="${style}"><v>${value}</v></c>`;
    case 'bool':
      return `<c r="${at}" s="${style}" t="b"><v>${value === 'true' ? 1 : 0}</v></c>`;
    case 'day': {
      const serial = serialOf(value);
      if (serial < 1) return text(value);
      return `<c r="${at}" s="${wrong ? styles.wrongDay : styles.day}"><v>${serial}</v></c>`;
    }
    default:
      return `<c r="${at}" s="${style}" t="e"><v>${marks.test(value) ? value : '#N/A'}</v></c>`;
  }
}

/** The notes of a row by the address of their cell; what is wrong with the row as a whole stands at its first cell. */
function notesOf({ row, problems }: RowToCorrect): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { at = addressOf(0, row.row), path, column, text } of problems) {
    const said = column === '' && path !== '' ? `${path}: ${text}` : text;
    notes.set(at, notes.has(at) ? `${notes.get(at)}\n${said}` : said);
  }
  return notes;
}

/** The column, from 0, of an address. */
const columnOf = (at: string): number =>
  [...at.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function rowXml(row: PreviewRow, notes: ReadonlyMap<string, string>): string {
  const cells = new Map(row.cells.map((cell) => [cell.at, cell]));
  const all = [...new Set([...cells.keys(), ...notes.keys()])].sort((a, b) => columnOf(a) - columnOf(b));
  return `<row r="${row.row}">${all.map((at) => cellXml(at, cells.get(at), notes.has(at))).join('')}</row>`;
}

const headingXml = ({ row, cells }: PreviewRow): string =>
  `<row r="${row}">${cells
    .map(
      ({ at, heading }) =>
        `<c r="${at}" s="${styles.heading}" t="inlineStr"><is><t xml:space="preserve">${cellText(heading)}</t></is></c>`,
    )
    .join('')}</row>`;

/** Rows of the table that are none of these: hidden, so that each row keeps its number. */
const hiddenXml = (from: number, to: number): string =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => `<row r="${from + n}" hidden="1"/>`).join('');

const commentXml = ([at, text]: readonly [string, string]): string =>
  `<comment ref="${at}" authorId="0"><text><r><t xml:space="preserve">${cellText(text)}</t></r></text></comment>`;

/** The box of a note, without which spreadsheets show none. */
const boxXml = ([at]: readonly [string, string], n: number): string =>
  `<v:shape id="_x0000_s${1025 + n}" type="#_x0000_t202" style="position:absolute;width:260pt;height:110pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:AutoFill>False</x:AutoFill><x:Row>${Number(/\d+$/.exec(at)?.[0]) - 1}</x:Row><x:Column>${columnOf(at)}</x:Column></x:ClientData></v:shape>`;

/**
 * A workbook with the bad rows of a table alone, under the headings of the table: each with the number that it has there, and
 * at each cell that is wrong a note that says what is and what to write. Its cells are read as those of the table; none runs.
 */
export function correctionsWorkbook(headings: PreviewRow, rows: readonly RowToCorrect[]): Uint8Array {
  const notes = rows.map(notesOf);
  const all = notes.flatMap((some) => [...some]);
  const width = Math.max(1, ...headings.cells.map(({ at }) => columnOf(at) + 1));
  let next = 1;
  const place = (row: number, xml: string): string => {
    const gap = hiddenXml(next, row);
    next = row + 1;
    return gap + xml;
  };
  const sheet = [
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols><col min="1" max="${width}" width="18" customWidth="1"/></cols><sheetData>`,
    place(headings.row, headingXml(headings)),
    ...rows.map(({ row }, n) => place(row.row, rowXml(row, notes[n] ?? new Map()))),
    '</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/><legacyDrawing r:id="rId1"/></worksheet>',
  ].join('');
  const types = `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="${spreadsheet}.comments+xml"/>`;
  const files: readonly (readonly [string, string])[] = [
    ...filesAround([{ name: correctionsSheet, columns: [], frozen: 0 }]).map(
      ([name, xml]) =>
        [name, name === '[Content_Types].xml' ? xml.replace('</Types>', `${types}</Types>`) : xml] as const,
    ),
    ['xl/worksheets/sheet1.xml', sheet],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${office}/comments" Target="../comments1.xml"/></Relationships>`,
    ],
    [
      'xl/comments1.xml',
      `${xmlHead}<comments xmlns="${main}"><authors><author>case-assist</author></authors><commentList>${all.map(commentXml).join('')}</commentList></comments>`,
    ],
    [
      'xl/drawings/vmlDrawing1.vml',
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${all.map(boxXml).join('')}</xml>`,
    ],
  ];
  const zipped: Zippable = Object.fromEntries(
    files.map(([name, xml]) => [name, [strToU8(xml), { mtime: firstDay }]]),
  );
  return zipSync(zipped);
}
