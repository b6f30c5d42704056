import type { FactPath } from '../content/facts/index.ts';

/** The value of one fact: text, a day (`YYYY-MM-DD`), yes or no, or a list of choices. */
export type FactValue = string | number | boolean | readonly string[];
export type CaseNode = FactValue | CaseRecord | readonly CaseRecord[];
export interface CaseRecord {
  readonly [key: string]: CaseNode | undefined;
}

/** A case file that has been read: every value is in its canonical form, a missing key is not known. */
export interface CaseFile extends CaseRecord {
  readonly caseFile: 1;
}

/** Whether a JSON value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path of a case at hand: list items are numbered from 1 (`filings.1.form`). */
export type CasePath = string;

/** Whether a path is another one, or lies under it. */
export const isWithin = (path: CasePath, other: CasePath): boolean =>
  path === other || path.startsWith(`${other}.`);

/** Paths hold no answers; the same few hundred come back in every case. */
const itemPaths = new Map<string, CasePath[]>();
const pathSteps = new Map<CasePath, readonly string[]>();
const generalPaths = new Map<CasePath, FactPath>();
/** More than all facts of some dozen items: what comes beyond is made anew each time. */
const mostKept = 5000;

/** The path of one item's fact: `filings[].form` and 2 give `filings.2.form`. */
export function itemPath(path: FactPath | string, item: number): CasePath {
  const made = itemPaths.get(path) ?? [];
  if (made.length === 0 && itemPaths.size < mostKept) itemPaths.set(path, made);
  made[item] ??= path.replace('[]', `.${item}`);
  return made[item];
}

function stepsOf(path: CasePath): readonly string[] {
  let steps = pathSteps.get(path);
  if (steps === undefined) {
    steps = path.split('.');
    if (pathSteps.size < mostKept) pathSteps.set(path, steps);
  }
  return steps;
}

/** The general path of a case's path: `filings.2.form` gives `filings[].form`. */
export function generalPath(path: CasePath): FactPath {
  let general = generalPaths.get(path);
  if (general === undefined) {
    general = path.replace(/\.\d+(?=\.)/, '[]') as FactPath;
    if (generalPaths.size < mostKept) generalPaths.set(path, general);
  }
  return general;
}

const step = (node: unknown, key: string): unknown => {
  if (Array.isArray(node)) return node[Number(key) - 1];
  if (node !== null && typeof node === 'object' && Object.hasOwn(node, key))
    return (node as Record<string, unknown>)[key];
  return undefined;
};

/** The value at a path, or undefined when it is not known. Lists of choices come as they are. */
export function valueAt(caseFile: CaseRecord, path: CasePath): CaseNode | undefined {
  let node: unknown = caseFile;
  for (const key of stepsOf(path)) node = step(node, key);
  return node as CaseNode | undefined;
}

/** The text at a path; undefined when it is not known or not a text. */
export function textAt(caseFile: CaseRecord, path: CasePath): string | undefined {
  const value = valueAt(caseFile, path);
  return typeof value === 'string' ? value : undefined;
}

/** The items of a list; undefined when the list itself is not known. */
export function itemsAt(caseFile: CaseRecord, list: string): readonly CaseRecord[] | undefined {
  const value = valueAt(caseFile, list);
  return Array.isArray(value) ? (value as readonly CaseRecord[]) : undefined;
}

/**
 * A copy of the case with one value put in, or taken out with `undefined`; nothing else changes. A group that has become
 * empty goes as well, an item of a list stays.
 */
export function withValue(caseFile: CaseRecord, path: CasePath, value: CaseNode | undefined): CaseFile {
  return (put(caseFile, path.split('.'), value) ?? {}) as CaseFile;
}

function put(node: unknown, keys: readonly string[], value: CaseNode | undefined): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (/^\d+$/.test(key)) {
    const list = Array.isArray(node) ? [...node] : [];
    const at = Number(key) - 1;
    if (rest.length === 0 && value === undefined) list.splice(at, 1);
    else list[at] = put(list[at], rest, value) ?? {};
    return list;
  }
  const record = { ...(node as Record<string, unknown> | undefined) };
  const next = put(record[key], rest, value);
  if (next === undefined) delete record[key];
  else record[key] = next;
  return Object.keys(record).length === 0 ? undefined : record;
}
