import { type FactPath, facts } from '../content/facts/index.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseNode, type CaseRecord, generalPath, itemPath } from './case-file.ts';
import { factAt } from './case-values.ts';
import { meantName } from './nearest-name.ts';
import { listOf, yesOrNo } from './parse-answer.ts';

/** Units that a list in one cell may have. */
const longestList = 5_000;

/**
 * The columns of a table of cases with so many items in each list. The list itself comes first: `none` says it is empty.
 * `caseFile`, the version of the format, is one of them; a row without it is of version 1.
 */
export function columns(items: number): readonly string[] {
  const paths = Object.keys(facts) as FactPath[];
  const lists = paths.filter((path) => facts[path].type === 'list');
  return paths.flatMap((path) => {
    if (!path.includes('[]') && facts[path].type !== 'list') return [path];
    const list = lists.find((name) => name === path);
    if (list === undefined) return [];
    const fields = paths.filter((field) => field.startsWith(`${list}[].`));
    return [
      list,
      ...Array.from({ length: items }, (_, i) => fields.map((field) => itemPath(field, i + 1))).flat(),
    ];
  });
}

/** Whether a heading is a path of the case file, items numbered from 1 to 200. */
export function isColumn(heading: string): boolean {
  const number = /\.(\d+)\./.exec(heading)?.[1];
  if (number !== undefined && !/^(?:[1-9]\d?|1\d\d|200)$/.test(number)) return false;
  return !heading.includes('[]') && Object.hasOwn(facts, generalPath(heading));
}

/** The known heading that an unknown one was most likely meant to be, or undefined. */
export function nearestColumn(heading: string): string | undefined {
  const item = /\.(?:[1-9]\d?|1\d\d|200)\./.exec(heading)?.[0] ?? '.1.';
  return meantName(
    heading,
    columns(1).map((column) => column.replace('.1.', item)),
  );
}

/**
 * One cell as the value that the case file has there: yes and no as such, lists in one line, the version as a number, all else as text. What
 * cannot be read stays as it is, for `readCaseValue` to tell.
 */
function valueOfCell(fact: Fact, text: string): CaseNode {
  if (fact.type === 'yes-no' || fact.orYesNo) return yesOrNo(text) ?? text;
  if (fact.type === 'version') return /^\d{1,3}$/.test(text) ? Number(text) : text;
  // A text that is longer than all choices together is no list of them.
  return fact.type === 'choices' && text.length <= longestList ? listOf(text) : text;
}

const isList = (path: string): boolean => factAt(generalPath(path)).type === 'list';

/**
 * A row of a table as a case that has not been read yet: pass it to `readCaseValue`. Takes the cells by their headings,
 * see `rowBuilder`.
 */
export function caseOfCells(cells: Iterable<readonly [string, string]>): CaseRecord {
  const all = [...cells];
  return rowBuilder(all.map(([heading]) => heading))(all.map(([, cell]) => cell));
}

type Growing = Record<string, unknown> | unknown[];

/** Where a cell goes: the record that holds it, and its key there; a whole list (`filings`) has no record. */
interface CellPlace {
  readonly fact: Fact;
  readonly record: number;
  readonly key: string;
  readonly list: boolean;
}

/** A record of the case, or a list: the one that holds it, and its key or number there. */
interface RecordPlace {
  readonly within: number;
  readonly key: string;
  readonly list: boolean;
}

/**
 * Gives rows of one table as cases that have not been read yet; the work on the headings is done once. The cells of a row
 * come in the order of the headings, all of which are known (`isColumn`) and none twice; an empty or missing one is not
 * known. Items that a row skips say nothing and keep the numbers of those after them. A list that is said to be empty and
 * has items all the same is kept as its word, so that it is told.
 */
export function rowBuilder(headings: readonly string[]): (cells: readonly string[]) => CaseRecord {
  const records: RecordPlace[] = [];
  const known = new Map<string, number>();
  const recordAt = (steps: readonly string[]): number => {
    const name = steps.join('.');
    const found = known.get(name);
    if (found !== undefined || steps.length === 0) return found ?? -1;
    const list = Object.hasOwn(facts, name) && isList(name);
    const place = { within: recordAt(steps.slice(0, -1)), key: steps.at(-1) ?? '', list };
    known.set(name, records.length);
    return records.push(place) - 1;
  };
  const places = headings.map((path): CellPlace => {
    const steps = path.split('.');
    const list = isList(path);
    return {
      fact: factAt(generalPath(path)),
      record: list ? -1 : recordAt(steps.slice(0, -1)),
      key: steps.at(-1) ?? '',
      list,
    };
  });
  return (cells) => fillRow(cells, places, records);
}

function fillRow(
  cells: readonly string[],
  places: readonly CellPlace[],
  records: readonly RecordPlace[],
): CaseRecord {
  const made: Record<string, unknown> = { caseFile: 1 };
  const grown: (Growing | undefined)[] = [];
  const at = (record: number): Growing => {
    const place = records[record];
    if (place === undefined) return made;
    let node = grown[record];
    if (node === undefined) {
      node = place.list ? [] : {};
      grown[record] = node;
      put(at(place.within), place.key, node);
    }
    return node;
  };
  const lists: [string, string][] = [];
  for (const [i, { fact, record, key, list }] of places.entries()) {
    const text = cells[i]?.trim() ?? '';
    if (text === '') continue;
    if (list) lists.push([key, text]);
    else put(at(record), key, valueOfCell(fact, text));
  }
  for (const node of grown) if (Array.isArray(node)) for (let i = 0; i < node.length; i += 1) node[i] ??= {};
  for (const [key, text] of lists)
    made[key] = made[key] === undefined && listOf(text).length === 0 ? [] : text;
  return made as CaseRecord;
}

function put(node: Growing, key: string, value: unknown): void {
  if (Array.isArray(node)) node[Number(key) - 1] = value;
  else node[key] = value;
}
