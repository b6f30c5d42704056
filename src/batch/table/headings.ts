import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Fact } from '../../content/shape/fact.ts';
import { columns, isColumn, nearestColumn } from '../../core/case-cells.ts';
import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt } from '../../core/case-values.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { type Cell, isBlank, type TableRecord, textOf } from './cell.ts';
import type { TableMap } from './map-file.ts';
import { titleLines } from './text.ts';

/** A column of the table that is read. */
export interface Column {
  /** Where it is, from 0. */
  readonly at: number;
  readonly heading: string;
  /** `id`, or a path of the case file. */
  readonly path: CasePath;
  /** Undefined for `id`. */
  readonly fact: Fact | undefined;
}

export interface Headings {
  readonly columns: readonly Column[];
  /** Columns without a heading, which must be empty. */
  readonly unnamed: readonly number[];
  readonly width: number;
}

export const mostColumns = 2000;
const mostProblems = 200;
/** A case may hold some words that are headings elsewhere, such as `phone`. */
const enough = 4;

let spelled: ReadonlyMap<string, string> | undefined;

/** The path that a heading spells, whatever its capitals; undefined when it is none. */
export function pathSpelled(heading: string): CasePath | undefined {
  const name = heading.trim();
  if (name.toLowerCase() === 'id') return 'id';
  if (isColumn(name)) return name;
  spelled ??= new Map(columns(1).map((path) => [path.toLowerCase(), path]));
  const number = /\.(\d{1,3})\./.exec(name)?.[1];
  const path = spelled
    .get(name.toLowerCase().replace(/\.\d{1,3}\./, '.1.'))
    ?.replace('.1.', `.${number ?? 1}.`);
  return path !== undefined && isColumn(path) ? path : undefined;
}

/** A heading as a message may show it: one with many digits, or with an address, is somebody's data. */
export function shownHeading(heading: string, words: Catalogue['batchTable']): string {
  const harmless = heading.length <= 60 && heading.replace(/\D/g, '').length <= 4 && !heading.includes('@');
  return harmless ? heading : words.found.longHeading([...heading].length);
}

type Found = { readonly path: CasePath } | { readonly ignored: true } | undefined;

/** What a heading stands for in a table: a path, or, with the map, a column that is left out. */
export function meaning(heading: string, map: TableMap | undefined): Found {
  const mapped = map?.columns.get(headingKey(heading));
  if (mapped === null) return { ignored: true };
  const path = mapped ?? pathSpelled(heading);
  return path === undefined ? undefined : { path };
}

/** Headings are the same when they differ in capitals and spaces alone. */
export const headingKey = (heading: string): string =>
  heading.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The row of the headings where the first line holds none while one of the next ones does: above it stands a title. */
export function rowBelowTitle(
  first: TableRecord,
  below: readonly TableRecord[],
  meaning: (heading: string) => string | undefined,
): number | undefined {
  const known = ({ cells }: TableRecord): number =>
    new Set(cells.map((cell) => meaning(textOf(cell).trim())).filter((each) => each !== undefined)).size;
  if (known(first) > 0) return undefined;
  const lines = below.slice(0, 2 * titleLines).filter(({ cells }) => !cells.every(isBlank));
  return lines.slice(0, titleLines).find((record) => known(record) >= enough)?.row;
}

/**
 * Refuses a table with a title above its headings: nothing is guessed from it. `meaning` gives what a heading stands for.
 * Throws `InputError` that names the line.
 */
export function refuseTitle(
  first: TableRecord,
  below: readonly TableRecord[],
  meaning: (heading: string) => string | undefined,
  words: Catalogue['batchTable'],
): void {
  const row = rowBelowTitle(first, below, meaning);
  if (row === undefined) return;
  const { found, wanted } = words;
  throw new InputError(words.refused.noHeadings, [
    { path: '', found: found.headingsBelow(row), wanted: wanted.headingsFirst },
  ]);
}

/**
 * Reads the headings of a table: paths of the case file, `id`, and what the map names. Throws `InputError` with every
 * heading that is not known, or is there twice.
 */
export function readHeadings(
  cells: readonly Cell[],
  map: TableMap | undefined,
  words: Catalogue['batchTable'],
): Headings {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width -= 1;
  if (width > mostColumns) throw new InputError(words.refused.tooManyColumns(mostColumns));
  const named = cells.slice(0, width).map((cell) => textOf(cell).trim());
  const problems: Problem[] = [];
  const found: Column[] = [];
  const unnamed: number[] = [];
  const taken = new Map<CasePath, string>();
  for (const [at, heading] of named.entries()) {
    if (heading === '') unnamed.push(at);
    if (heading === '') continue;
    const shown = shownHeading(heading, words);
    const means = meaning(heading, map);
    if (means === undefined) {
      const wanted = words.wanted.heading(nearestColumn(heading));
      problems.push({ path: shown, found: words.found.unknownColumn(at + 1), wanted });
    } else if ('path' in means) {
      const { path } = means;
      const other = taken.get(path);
      if (other !== undefined)
        problems.push({
          path: shown,
          found: words.found.columnTwice(other),
          wanted: words.wanted.once(path),
        });
      taken.set(path, shown);
      found.push({ at, heading, path, fact: path === 'id' ? undefined : factAt(generalPath(path)) });
    }
  }
  if (found.length === 0) {
    const why =
      problems.length > 0 ? [{ path: '', found: words.found.noHeadings, wanted: words.wanted.headings }] : [];
    throw new InputError(words.refused.noHeadings, why);
  }
  if (problems.length > 0) refuseHeadings(problems, words);
  return { columns: found, unnamed, width };
}

function refuseHeadings(problems: readonly Problem[], words: Catalogue['batchTable']): never {
  const more = problems.length - mostProblems;
  const left = more > 0 ? [{ path: '', found: words.found.more(more), wanted: '' }] : [];
  throw new InputError(words.refused.headings(problems.length), [
    ...problems.slice(0, mostProblems),
    ...left,
  ]);
}
