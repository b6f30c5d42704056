import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CaseRecord, valueAt } from '../core/case-file.ts';
import { onceFor } from './once-for.ts';
import type { MapEntry, Sheet } from './sheet.ts';
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

const applies = (entry: MapEntry, caseFile: CaseRecord): boolean => {
  if (entry.when === undefined) return true;
  const value = valueAt(caseFile, entry.when.fact);
  return (typeof value === 'string' || typeof value === 'boolean') && entry.when.in.includes(value);
};

/** Whether a box is ticked: only on a known answer that says so. */
export function ticked(entry: MapEntry, caseFile: CaseRecord): boolean {
  if (!applies(entry, caseFile)) return false;
  const value = valueAt(caseFile, entry.facts?.[0] ?? '');
  if (value === undefined) return false;
  if (entry.empty) return Array.isArray(value) && value.length === 0;
  if (entry.includes !== undefined) return Array.isArray(value) && value.includes(entry.includes as never);
  return entry.is !== undefined && value === entry.is;
}

/** The paths that a text field shows, each a fact of its own. */
export function pathsOf(entry: MapEntry, caseFile: CaseRecord): readonly string[] {
  if (!applies(entry, caseFile)) return [];
  const facts = entry.facts ?? [];
  if (entry.each === undefined) return facts;
  const list = entry.each;
  return items(caseFile, list).flatMap((_, at) => facts.map((fact) => `${list}.${at + 1}.${fact}`));
}

/** The text of a field; empty when nothing is known. */
export function textOf(entry: MapEntry, caseFile: CaseRecord, words: Catalogue): string {
  if (!applies(entry, caseFile)) return '';
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
