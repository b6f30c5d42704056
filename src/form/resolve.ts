import type { PaperWords } from '../content/messages/catalogue.ts';
import { formWords } from '../content/messages/form-words.ts';
import { type CaseRecord, valueAt } from '../core/case-file.ts';
import { onceFor } from './lazily.ts';
import { unitOf } from './postal.ts';
import { type BlankMap, conditionsOf, factAt, factsOf, type MapLine } from './template/map-line.ts';
import { choiceText, items, printed } from './values.ts';

/** A list with rows on a form: how many, and the fields of a row. */
export interface ListRows {
  readonly list: string;
  readonly rows: number;
  /** The name of the first row's field, and the fact of an item that it shows. */
  readonly columns: readonly { readonly field: string; readonly key: string }[];
  /** The field that says how many more there are. */
  readonly more: string;
}

/** The lists of which a map says where the items are told that have no row. */
export const listRows = onceFor(({ fields }: BlankMap): readonly ListRows[] => {
  const lines = Object.entries(fields);
  return lines.flatMap(([more, { more: list }]) => {
    if (list === undefined) return [];
    const ofList = new RegExp(`^${list}\\.(\\d+)\\.(.+)$`);
    let rows = 0;
    const columns = new Map<string, { field: string; key: string }>();
    for (const [field, line] of lines) {
      const [, row, key] = (!line.short && ofList.exec(factsOf(line)[0] ?? '')) || [];
      if (key === undefined) continue;
      rows = Math.max(rows, Number(row));
      // The head of a page shows the first item as well; the last field that does is the one of the row.
      if (row === '1') columns.set(key, { field, key });
    }
    return [{ list, rows, columns: [...columns.values()], more }];
  });
});

/** Whether the conditions of a line hold; undefined where one hangs on a fact that is not known. */
export function applies(line: Pick<MapLine, 'when'>, caseFile: CaseRecord): boolean | undefined {
  const found = conditionsOf(line).map(({ fact, in: some, notIn }) => {
    const value = valueAt(caseFile, fact);
    if (typeof value !== 'string' && typeof value !== 'boolean') return undefined;
    return (some === undefined || some.includes(value)) && notIn?.includes(value) !== true;
  });
  if (found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

/** Whether a box is ticked: only on a known answer that says so. */
export function ticked(line: MapLine, caseFile: CaseRecord): boolean {
  if (applies(line, caseFile) !== true) return false;
  const path = factsOf(line)[0] ?? '';
  const value = valueAt(caseFile, path);
  if (value === undefined) return false;
  if (path.endsWith('.address.unit')) return line.is !== undefined && unitOf(String(value)).kind === line.is;
  if (line.empty) return Array.isArray(value) && value.length === 0;
  if (line.includes !== undefined) return Array.isArray(value) && value.includes(line.includes as never);
  return line.is !== undefined && value === line.is;
}

/** The paths that a text field shows, each a fact of its own. */
export function pathsOf(line: MapLine, caseFile: CaseRecord): readonly string[] {
  if (applies(line, caseFile) !== true) return [];
  return rowsOf(line, caseFile).flat();
}

/** The paths of a line; of one that shows every item of a list, those of each. */
function rowsOf(line: MapLine, caseFile: CaseRecord): readonly (readonly string[])[] {
  const { each } = line;
  const facts = factsOf(line);
  if (each === undefined) return [facts];
  return items(caseFile, each).map((_, at) => facts.map((fact) => `${each}.${at + 1}.${fact}`));
}

/** The answers of a line as they are printed, joined, whatever its conditions; empty when nothing is known. */
export function answersOf(line: MapLine, caseFile: CaseRecord, words: PaperWords = formWords): string {
  const texts = rowsOf(line, caseFile).map((paths) =>
    paths
      .map((path) => listText(caseFile, path, words))
      .filter(Boolean)
      .join(line.join ?? ' '),
  );
  return texts.filter(Boolean).join('; ');
}

/** The text of a field; empty when nothing is known. */
export const textOf = (line: MapLine, caseFile: CaseRecord, words: PaperWords = formWords): string =>
  applies(line, caseFile) === true ? answersOf(line, caseFile, words) : '';

/** Choices of a list one after the other; everything else as it is printed. */
function listText(caseFile: CaseRecord, path: string, words: PaperWords): string {
  const value = valueAt(caseFile, path);
  if (!Array.isArray(value) || factAt(path) !== 'choices') return printed(caseFile, path, words);
  return value.map((each) => choiceText(path, String(each), words)).join('; ');
}
