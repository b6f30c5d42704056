import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CaseRecord, valueAt } from '../core/case-file.ts';
import { onceFor } from './once-for.ts';
import { unitOf } from './postal.ts';
import type { MapEntry, Sheet } from './sheet.ts';
import type { Condition } from './template/map-line.ts';
import { items, printed } from './values.ts';

/** A list with rows on the sheet: how many, and the fields of a row. */
export interface ListRows {
  readonly list: string;
  readonly rows: number;
  /** The name of the first row's field, and the fact of an item that it shows. */
  readonly columns: readonly { readonly field: string; readonly key: string }[];
}

/** The lists that have rows, as the map tells them. */
export const listRows = onceFor((sheet: Sheet): readonly ListRows[] => {
  const lists = new Map<string, { rows: number; columns: { field: string; key: string }[] }>();
  for (const field of sheet.fields) {
    const [, list, row, key] = /^(\w+)\.(\d+)\.(.+)$/.exec(sheet.map[field.name]?.facts?.[0] ?? '') ?? [];
    if (list === undefined || key === undefined || field.name.startsWith('header-')) continue;
    const known = lists.get(list) ?? { rows: 0, columns: [] };
    known.rows = Math.max(known.rows, Number(row));
    if (row === '1') known.columns.push({ field: field.name, key });
    lists.set(list, known);
  }
  return [...lists].map(([list, rest]) => ({ list, ...rest }));
});

/** The conditions of an entry, one by one. */
export const conditionsOf = ({ when }: Pick<MapEntry, 'when'>): readonly Condition[] =>
  when === undefined ? [] : Array.isArray(when) ? when : [when as Condition];

/** Whether the conditions of an entry hold; undefined where one hangs on a fact that is not known. */
export function applies(entry: Pick<MapEntry, 'when'>, caseFile: CaseRecord): boolean | undefined {
  const found = conditionsOf(entry).map(({ fact, in: some, notIn }) => {
    const value = valueAt(caseFile, fact);
    if (typeof value !== 'string' && typeof value !== 'boolean') return undefined;
    return (some === undefined || some.includes(value)) && notIn?.includes(value) !== true;
  });
  if (found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

/** Whether a box is ticked: only on a known answer that says so. */
export function ticked(entry: MapEntry, caseFile: CaseRecord): boolean {
  if (applies(entry, caseFile) !== true) return false;
  const path = entry.facts?.[0] ?? '';
  const value = valueAt(caseFile, path);
  if (value === undefined) return false;
  if (path.endsWith('.address.unit'))
    return entry.is !== undefined && unitOf(String(value)).kind === entry.is;
  if (entry.empty) return Array.isArray(value) && value.length === 0;
  if (entry.includes !== undefined) return Array.isArray(value) && value.includes(entry.includes as never);
  return entry.is !== undefined && value === entry.is;
}

/** The paths that a text field shows, each a fact of its own. */
export function pathsOf(entry: MapEntry, caseFile: CaseRecord): readonly string[] {
  if (applies(entry, caseFile) !== true) return [];
  const facts = entry.facts ?? [];
  if (entry.each === undefined) return facts;
  const list = entry.each;
  return items(caseFile, list).flatMap((_, at) => facts.map((fact) => `${list}.${at + 1}.${fact}`));
}

/** The text of a field; empty when nothing is known. */
export function textOf(entry: MapEntry, caseFile: CaseRecord, words: Catalogue): string {
  if (applies(entry, caseFile) !== true) return '';
  const joined = (paths: readonly string[]): string =>
    paths
      .map((path) => printed(caseFile, path, words))
      .filter(Boolean)
      .join(entry.join ?? ' ');
  if (entry.each === undefined) return joined(entry.facts ?? []);
  return items(caseFile, entry.each)
    .map((_, at) => joined((entry.facts ?? []).map((fact) => `${entry.each}.${at + 1}.${fact}`)))
    .filter(Boolean)
    .join('; ');
}
