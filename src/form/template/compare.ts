import type { KeptField } from './kept-template.ts';
import { factsOf, lineAt, type MapLine, unconfirmed } from './map-line.ts';

export type Change =
  | { readonly what: 'appeared' | 'gone'; readonly name: string; readonly field: KeptField }
  | {
      readonly what: 'moved' | 'retyped' | 'length' | 'renamed' | 'reworded';
      readonly name: string;
      readonly field: KeptField;
      readonly before: KeptField;
    };

export interface Comparison {
  readonly changes: readonly Change[];
  /** New name to old name, where both ask for the same. */
  readonly same: ReadonlyMap<string, string>;
}

/** Points by which a field may stand elsewhere and be called unmoved. */
const unmoved = 2;

/** Words without their item numbers and signs: "4. Daytime Telephone Number" asks what "5. Daytime Telephone Number" did. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:\d{1,2}|[a-h])\.(?:\s?[a-h]\.)?/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The letters alone: blanks in labels were read otherwise by earlier versions. */
const letters = (text: string): string => bare(text).replaceAll(' ', '');

/** Whether two fields ask for the same by their own words; undefined where neither says anything. */
function agree(one: KeptField, two: KeptField): boolean | undefined {
  if (one.tooltip !== '' && two.tooltip !== '' && bare(one.tooltip) === bare(two.tooltip)) return true;
  if (letters(one.label) !== '' && letters(one.label) === letters(two.label))
    return one.tooltip === '' || two.tooltip === '' || nearlySame(one, two);
  const silent = bare(one.tooltip + one.label) === '' || bare(two.tooltip + two.label) === '';
  return silent ? undefined : false;
}

/** Tooltips of which most words are the same: a sentence was reworded. */
function nearlySame(one: KeptField, two: KeptField): boolean {
  const [first, second] = [one, two].map(({ tooltip }) => new Set(bare(tooltip).split(' ')));
  if (!first || !second) return false;
  const common = [...first].filter((word) => second.has(word)).length;
  return common * 2 > Math.max(first.size, second.size);
}

/**
 * Compares the fields of two editions: by name, and by words where a name is new. A field whose name stayed and whose
 * words changed is not the same any more.
 */
export function compare(before: readonly KeptField[], after: readonly KeptField[]): Comparison {
  const old = new Map(before.map((field) => [field.name, field]));
  const fresh = new Set(after.map((field) => field.name));
  const same = new Map<string, string>();
  const used = new Set<string>();
  const changes: Change[] = [];
  for (const field of after) {
    const known = old.get(field.name);
    if (known === undefined) continue;
    used.add(known.name);
    if (agree(known, field) === false)
      changes.push({ what: 'reworded', name: field.name, field, before: known });
    else {
      if (known.type === field.type) same.set(field.name, known.name);
      changes.push(...differences(known, field));
    }
  }
  const left = before.filter((field) => !used.has(field.name));
  for (const field of after) {
    if (old.has(field.name)) continue;
    const like = left.filter(
      (each) =>
        !used.has(each.name) && !fresh.has(each.name) && each.type === field.type && agree(each, field),
    );
    const [one] = like;
    if (like.length === 1 && one) {
      used.add(one.name);
      same.set(field.name, one.name);
      changes.push({ what: 'renamed', name: field.name, field, before: one }, ...differences(one, field));
    } else changes.push({ what: 'appeared', name: field.name, field });
  }
  for (const field of before)
    if (!used.has(field.name)) changes.push({ what: 'gone', name: field.name, field });
  return { changes, same };
}

function differences(before: KeptField, field: KeptField): readonly Change[] {
  const base = { name: field.name, field, before };
  const apart = field.box.some((value, at) => Math.abs(value - (before.box[at] ?? 0)) > unmoved);
  return [
    ...(before.type === field.type ? [] : [{ ...base, what: 'retyped' as const }]),
    ...(before.maxLength === field.maxLength ? [] : [{ ...base, what: 'length' as const }]),
    ...(before.page === field.page && !apart ? [] : [{ ...base, what: 'moved' as const }]),
  ];
}

/** The names of the fields that are in every way what they were: their words, kind, length, page and place. */
export function unchanged(before: readonly KeptField[], after: readonly KeptField[]): ReadonlySet<string> {
  const old = new Map(before.map((field) => [field.name, field]));
  const same = after.filter((field) => {
    const known = old.get(field.name);
    return (
      known !== undefined &&
      known.type === field.type &&
      known.tooltip === field.tooltip &&
      known.label === field.label &&
      differences(known, field).length === 0
    );
  });
  return new Set(same.map(({ name }) => name));
}

/** The lines of the old map as proposals for the new edition, and the names of mapped fields that have to be looked at. */
export function carryOver(
  { same, changes }: Comparison,
  old: Readonly<Record<string, MapLine>>,
): { readonly lines: ReadonlyMap<string, MapLine>; readonly lost: readonly string[] } {
  const lines = new Map<string, MapLine>();
  for (const [name, before] of same) {
    const line = lineAt(old, before);
    // What was confirmed was another blank.
    if (line) lines.set(name, unconfirmed(line));
  }
  const kept = new Set(same.values());
  const mapped = (name: string): boolean => factsOf(lineAt(old, name) ?? {}).length > 0;
  const lost = Object.keys(old).filter((name) => mapped(name) && !kept.has(name));
  return {
    lines,
    lost: [
      ...new Set([
        ...lost,
        ...changes
          .filter(({ what }) => what === 'retyped')
          .map(({ name }) => name)
          .filter(mapped),
      ]),
    ],
  };
}
