import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Fact, FactType } from '../../content/shape/fact.ts';
import { rowBuilder } from '../../core/case-cells.ts';
import { foundFor } from '../../core/case-faults.ts';
import type { CasePath } from '../../core/case-file.ts';
import { mostCaseBytes } from '../../core/case-tree.ts';
import { readCountry } from '../../core/identifiers/places.ts';
import { sentenceFor } from '../../core/identifiers/reading.ts';
import { yesOrNo } from '../../core/parse-answer.ts';
import type { RowProblem, TableRow } from '../row.ts';
import type { Always } from './always.ts';
import {
  addressOf,
  type Cell,
  type DayOrder,
  isBlank,
  readDayCell,
  type SheetCell,
  type TableRecord,
  textOf,
} from './cell.ts';
import { choiceMeant, choicesMeant, wantedForYesNo } from './choice-words.ts';
import { type Headings, headingKey } from './headings.ts';
import type { TableMap } from './map-file.ts';
import { type OftenWords, withWord } from './office-words.ts';

/** What a cell says, as text of the case file; or what is wanted instead of it. */
export type CellReading = { readonly text: string } | { readonly wanted: string };

const identifiers: ReadonlySet<FactType> = new Set([
  'a-number',
  'receipt-number',
  'account-number',
  'postal-code',
  'phone',
]);

/** What spreadsheets write where a formula has no result. */
const errors: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#GETTING_DATA',
]);

/** `1.23457E+12`: what is left of a long number that a spreadsheet has shortened. */
const shortened = /^[+-]?\d(?:[.,]\d+)?E[+-]?\d{1,3}$/i;
/** `123456789.0`: a number, and no more the digits that somebody wrote. */
const decimal = /^\d+[.,]0+$/;

const lineEnds = /[\r\n\v\f\u0085\u2028\u2029]+/;

/** The lines of a cell as one, with commas between them. */
const inOneLine = (text: string): string =>
  lineEnds.test(text)
    ? text
        .split(lineEnds)
        .map((line) => line.trim().replace(/,$/, ''))
        .filter((line) => line !== '')
        .join(', ')
    : text;

/** A longer text names no choice. */
const longestChoices = 5_000;

/** How the cells of one column are read; made once a column. */
export interface ColumnRules {
  readonly path: CasePath;
  readonly fact: Fact;
  readonly order: DayOrder | undefined;
  /** The firm's own words, in small letters. */
  readonly meanings: ReadonlyMap<string, string> | undefined;
}

/** The firm's own word as ours; each piece of a list by itself where the whole is not known. */
function translated(text: string, { fact, meanings }: ColumnRules): string {
  if (meanings === undefined) return text;
  const whole = meanings.get(headingKey(text));
  if (whole !== undefined || fact.type !== 'choices') return whole ?? text;
  return text
    .split(';')
    .map((piece) => meanings.get(headingKey(piece)) ?? piece)
    .join(';');
}

/** What a cell says by the map, where it is a word of it as a whole. */
export function saidByMap(
  cell: Cell | undefined,
  { path, meanings }: ColumnRules,
): readonly (readonly [path: CasePath, text: string])[] {
  const said = meanings === undefined ? undefined : meanings.get(headingKey(textOf(cell)));
  return said === undefined ? [] : [[path, said]];
}

/** A number of so many digits has lost no zero in front. What a telephone or a ZIP code has depends on the country. */
const allDigits: Readonly<Partial<Record<FactType, RegExp>>> = {
  'a-number': /^\d{9}$/,
  'account-number': /^\d{12}$/,
};
const allDigitsInUs: typeof allDigits = {
  'postal-code': /^\d{5}$/,
  phone: /^1?[2-9]\d\d[2-9]\d{6}$/,
};

/** A cell of a spreadsheet that is no text. */
function readSheetCell(
  { kind, text, shown, whole }: SheetCell,
  rules: ColumnRules,
  words: Catalogue,
  country: () => string | undefined,
): CellReading {
  const { wanted } = words.batchTable;
  const { type } = rules.fact;
  if (kind === 'error') return { wanted: wanted.noError };
  if (kind === 'formula') return { wanted: wanted.formula };
  if (kind === 'bool') return readText(text, rules, words);
  if (kind === 'day') return type === 'day' ? { text } : { wanted: wanted.notDay };
  if (type === 'day') return { wanted: wanted.dayNotNumber };
  // More digits than these a spreadsheet does not keep.
  if (!/^-?\d{1,15}$/.test(text)) return { wanted: wanted.textNotNumber };
  if (!identifiers.has(type)) return readText(shown ?? text, rules, words);
  if (shown !== undefined && (whole || type === 'phone')) return readText(shown, rules, words);
  const isWhole =
    allDigits[type]?.test(text) ?? (allDigitsInUs[type]?.test(text) === true && country() === 'US');
  return isWhole ? readText(text, rules, words) : { wanted: wanted.lostZeros };
}

function readDay(text: string, { fact, order }: ColumnRules, words: Catalogue): CellReading {
  if ((fact.none && text.toLowerCase() === 'none') || (fact.orYesNo && yesOrNo(text) !== undefined))
    return { text: text.toLowerCase() };
  const reading = readDayCell(text, order, fact.orMonth);
  if (reading.ok) return { text: reading.value };
  const { code } = reading.problem;
  if (code === 'order') return { wanted: words.batchTable.wanted.order };
  if (code === 'other-order') return { wanted: words.batchTable.wanted.otherOrder(order ?? 'mdy') };
  return { wanted: sentenceFor(reading.problem as Parameters<typeof sentenceFor>[0], words) };
}

function asChoice(text: string, { path, fact }: ColumnRules): string {
  if (text.length > longestChoices) return text;
  if (fact.type === 'choices') return choicesMeant(path, text);
  return fact.type === 'choice' ? (choiceMeant(path, text) ?? text) : text;
}

function readText(text: string, rules: ColumnRules, words: Catalogue): CellReading {
  const { wanted } = words.batchTable;
  const { type } = rules.fact;
  if (text.startsWith('#') && errors.has(text)) return { wanted: wanted.noError };
  const said = asChoice(translated(text, rules), rules);
  if (type === 'day') return readDay(said, rules, words);
  if (type === 'yes-no') {
    const answer = said === '1' ? 'yes' : said === '0' ? 'no' : said;
    return yesOrNo(answer) === undefined ? { wanted: wanted.yesNo } : { text: answer };
  }
  if (type === 'long-text') return { text: said };
  const list = type === 'choices' ? wantedForYesNo(rules.fact, said, words.batchTable) : undefined;
  if (list !== undefined) return { wanted: list };
  if (said.length < 40 && /^[\d+-]/.test(said)) {
    if (shortened.test(said)) return { wanted: wanted.shortened };
    if (identifiers.has(type) && decimal.test(said)) return { wanted: wanted.textNotNumber };
  }
  return { text: inOneLine(said) };
}

/** Reads a cell by the rules of its column; an empty one says nothing. `country` is that of the address in its row. */
export function readCell(
  cell: Cell | undefined,
  rules: ColumnRules,
  words: Catalogue,
  country: () => string | undefined = () => undefined,
): CellReading {
  if (typeof cell === 'object') return readSheetCell(cell, rules, words, country);
  const text = textOf(cell);
  return text === '' ? { text } : readText(text, rules, words);
}

const shownCell = (cell: Cell | undefined, { fact }: ColumnRules, words: Catalogue): string => {
  if (typeof cell !== 'object' || cell.kind === 'bool') return foundFor(textOf(cell), fact, words);
  const { found } = words.batchTable;
  return cell.kind === 'error' ? cell.text : found[cell.kind];
};

/**
 * Gives the reader of a table's rows: cells become the texts of a case, what cannot be taken becomes a problem of the row.
 * Undefined for a blank row.
 */
export function rowReader(
  { columns, unnamed, width }: Headings,
  orders: ReadonlyMap<number, DayOrder>,
  map: TableMap | undefined,
  always: Always,
  often: OftenWords,
  words: Catalogue,
): (record: TableRecord) => TableRow | undefined {
  const { found, wanted } = words.batchTable;
  const idColumn = columns.find(({ path }) => path === 'id');
  const read = columns.flatMap(({ at, heading, path, fact }) =>
    fact === undefined
      ? []
      : [
          {
            at,
            heading,
            path,
            rules: { path, fact, order: orders.get(at), meanings: map?.values.get(path) },
          },
        ],
  );
  /** The country of the address to which a path belongs, in the same row. */
  const countryIn = (cells: readonly Cell[], path: CasePath): string | undefined => {
    const at = read.find((other) => other.path === `${path.split('.')[0]}.address.country`)?.at;
    const country = at === undefined ? undefined : readCountry(textOf(cells[at]));
    return country?.ok ? country.value : undefined;
  };
  const paths = columns.map(({ path }) => path);
  const held = always.beside(paths);
  const heldTexts = held.map(([, text]) => text);
  const build = rowBuilder([...read, ...held.map(([path]) => ({ path }))].map(({ path }) => path));
  const ofRow = (what: string, want: string, at?: string): RowProblem => ({
    ...(at !== undefined && { at }),
    column: '',
    path: '',
    found: what,
    wanted: want,
  });

  const shapeOf = ({ row, cells }: TableRecord): RowProblem[] => {
    const problems: RowProblem[] = [];
    const beyond = cells.findIndex((cell, at) => at >= width && !isBlank(cell));
    if (beyond >= 0)
      problems.push(ofRow(found.cells(cells.length), wanted.cells(width), addressOf(beyond, row)));
    const nameless = unnamed.find((at) => !isBlank(cells[at]));
    if (nameless !== undefined) problems.push(ofRow(found.unnamed, wanted.unnamed, addressOf(nameless, row)));
    return problems;
  };

  const lostIn = ({ cells, merged }: TableRecord): readonly RowProblem[] =>
    (merged ?? []).flatMap(({ from, to, of }) =>
      columns
        .filter(({ at }) => at >= from && at <= to && isBlank(cells[at]))
        .map(({ heading, path }) => ({
          column: heading,
          path,
          found: found.merged(of),
          wanted: wanted.unmerged,
        })),
    );

  /** The text of the column `id`; a mark of the spreadsheet's own names nothing. */
  const readId = (cells: readonly Cell[], problems: RowProblem[]): string => {
    if (idColumn === undefined) return '';
    const cell = cells[idColumn.at];
    if (typeof cell !== 'object' || (cell.kind !== 'error' && cell.kind !== 'formula')) return textOf(cell);
    const want = cell.kind === 'error' ? wanted.noError : wanted.formula;
    const what = cell.kind === 'error' ? cell.text : found.formula;
    problems.push({ column: idColumn.heading, path: 'id', found: what, wanted: want });
    return '';
  };

  return (record) => {
    const { row, cells, fault } = record;
    if (fault !== undefined) {
      const want = fault === 'quotes' ? wanted.quotes : wanted.smallerRow(mostCaseBytes / 1024);
      return { row, id: '', raw: { caseFile: 1 }, problems: [ofRow(found[fault], want)] };
    }
    if (cells.every(isBlank)) return undefined;
    const problems = shapeOf(record);
    const texts: string[] = [];
    for (const { at, heading, path, rules } of read) {
      const cell = cells[at];
      const reading =
        cell === undefined || cell === ''
          ? { text: '' }
          : readCell(cell, rules, words, () => countryIn(cells, path));
      always.count(saidByMap(cell, rules));
      if ('text' in reading) texts.push(reading.text);
      else {
        texts.push('');
        const problem = {
          column: heading,
          path,
          found: shownCell(cell, rules, words),
          wanted: reading.wanted,
        };
        problems.push(typeof cell === 'string' ? withWord(problem, textOf(cell), often) : problem);
      }
    }
    const lost = lostIn(record);
    always.count(held);
    return {
      row,
      id: readId(cells, problems),
      raw: always.underRow(build([...texts, ...heldTexts]), paths),
      problems,
      ...(lost.length > 0 && { lost }),
    };
  };
}
