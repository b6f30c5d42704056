import { factsOfEveryCase } from '../../content/export-headings.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { formNumbers } from '../../content/reference/forms.ts';
import type { FactType } from '../../content/shape/fact.ts';
import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt, readTextOf } from '../../core/case-values.ts';
import { InputError } from '../../core/errors.ts';
import { listOf, yesOrNo } from '../../core/parse-answer.ts';
import type { Profile } from '../../core/profile.ts';
import { isBlank, orderSeen, readDayCell, type TableRecord, textOf } from './cell.ts';
import { choiceMeant, choicesMeant } from './choice-words.ts';
import { meaningBeside, meaningOfHeading } from './heading-meaning.ts';
import { headingKey, refuseTitle } from './headings.ts';
import type { Item } from './json-items.ts';
import { choiceByYesNo, wordsToSay } from './office-words.ts';
import { openSource, type SourceSettings, type TableContext } from './source.ts';
import { takeFirst } from './text.ts';

/** How sure it is what a column holds. `none`: it is not known, or the case file has no place for it. */
export type Sureness = 'sure' | 'likely' | 'none';

/** A column of an export, and what it seems to hold. */
export interface Suggestion {
  readonly heading: string;
  readonly path: CasePath | null;
  readonly sureness: Sureness;
  /** Why it is not sure; absent when it is. */
  readonly note?: string;
}

/** A map to correct, in the form that `readTableMap` reads: `?` stands before what a person has to confirm. */
export interface SuggestedMap {
  readonly readMe: readonly string[];
  readonly columns: Readonly<Record<string, CasePath | null>>;
  readonly dates?: string;
  /** Words of the office that are not understood, by path: what one seems to mean, with a `?`, or an empty text. */
  readonly values?: Readonly<Record<CasePath, Readonly<Record<string, string>>>>;
  /** What a case is decided by and no column has: empty texts for somebody to fill in. */
  readonly always: Readonly<Record<CasePath, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

const sampleRows = 200;

/** The kinds of value that tell by themselves what they are; most telling first. */
const telltale: readonly (readonly [FactType, CasePath, RegExp])[] = [
  ['receipt-number', 'filings.1.receiptNumber', /^[A-Z]{3}[- ]?\d{2}[- ]?\d{3}[- ]?\d{5}$/i],
  ['a-number', 'person.aNumber', /^A[-# ]*\d{2,3}[- ]?\d{3}[- ]?\d{3}$/i],
  ['email', 'person.email', /^[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,20}$/i],
  ['form-number', 'filings.1.form', /^[A-Z]{1,3}-?\d{1,4}[A-Z]?$/i],
];

/** The share of the values that can be read as what a path holds; 1 when there is none to look at. */
function shareThatFits(path: CasePath, values: readonly string[]): number {
  if (values.length === 0 || path === 'id') return 1;
  if (path === 'caseFile') return values.every((value) => value === '1') ? 1 : 0;
  const fact = factAt(generalPath(path));
  // The office's own words for some of them are translated later; where none is a choice it may be free text.
  if ((fact.type === 'choice' || fact.type === 'choices') && !fact.open)
    return values.some(
      (value) =>
        listOf(choicesMeant(path, value)).every((one) => choiceMeant(path, one)) ||
        choiceByYesNo(fact.choices ?? [], value) !== undefined,
    )
      ? 1
      : 0;
  const fits = (value: string): boolean => {
    if (fact.type === 'day')
      return readDayCell(value, undefined).ok || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(value);
    if (fact.type === 'yes-no') return yesOrNo(value) !== undefined || /^[01]$/.test(value);
    if (fact.type === 'choice' || fact.type === 'choices' || fact.type === 'form-number') return true;
    return readTextOf(fact, value, { country: 'US' }).ok;
  };
  return values.filter(fits).length / values.length;
}

function byValues(values: readonly string[]): CasePath | undefined {
  if (values.length === 0) return undefined;
  return telltale.find(
    ([type, , form]) =>
      values.every((value) => form.test(value)) &&
      (type !== 'form-number' || values.some((value) => formNumbers.includes(value.toUpperCase()))),
  )?.[1];
}

/** What one column seems to hold, by its heading and by its values together. */
function suggestOne(heading: string, sample: Sample, words: Catalogue): Suggestion {
  const { notes } = words.batchTable.map;
  const values = sample.get(heading) ?? [];
  const means = meaningBeside(heading, sample.keys());
  if (means !== undefined && means.path === null)
    return { heading, path: null, sureness: 'none', note: notes.none };
  const path = means?.path ?? byValues(values);
  if (path === undefined || path === null)
    return { heading, path: null, sureness: 'none', note: notes.unknown };
  if (means === undefined) return { heading, path, sureness: 'likely', note: notes.values };
  if (path === 'person.protection' && !means.sure)
    return { heading, path, sureness: 'likely', note: notes.protection };
  if (shareThatFits(path, values) < 0.8) {
    // The values know better what they are than the heading.
    const instead = byValues(values);
    return { heading, path: instead ?? path, sureness: 'likely', note: notes.unlike };
  }
  return means.sure
    ? { heading, path, sureness: 'sure' }
    : { heading, path, sureness: 'likely', note: notes.doubt };
}

/** Of several columns for the same path the surest is kept, and of those the first. */
function eachOnce(all: readonly Suggestion[], words: Catalogue['batchTable']): readonly Suggestion[] {
  const best = new Map<CasePath, Suggestion>();
  for (const one of all) {
    const other = one.path === null ? undefined : best.get(one.path);
    if (
      one.path !== null &&
      (other === undefined || (other.sureness === 'likely' && one.sureness === 'sure'))
    )
      best.set(one.path, one);
  }
  return all.map((one) => {
    const kept = one.path === null ? one : (best.get(one.path) ?? one);
    if (kept === one) return one;
    const { again, more } = words.map.notes;
    const isList =
      kept.path !== null && kept.path !== 'id' && factAt(generalPath(kept.path)).type === 'choices';
    const note = isList ? more(kept.heading) : again(kept.heading);
    return { heading: one.heading, path: null, sureness: 'none', note };
  });
}

/** The columns of a table with a sample of their values. */
type Sample = ReadonlyMap<string, readonly string[]>;

async function sampleCells(
  batches: AsyncIterator<readonly TableRecord[]>,
  words: Catalogue['batchTable'],
): Promise<Sample> {
  const taken = await takeFirst(batches, sampleRows + 1);
  const [heading, ...rows] = taken.flat().filter(({ cells }) => !cells.every(isBlank));
  if (heading === undefined) throw new InputError(words.refused.empty);
  refuseTitle(heading, rows, (name) => meaningOfHeading(name)?.path ?? undefined, words);
  const columns = new Map<string, string[]>();
  const seen = new Set(['']);
  for (const [at, cell] of heading.cells.entries()) {
    const name = textOf(cell).trim();
    if (seen.has(headingKey(name))) continue;
    seen.add(headingKey(name));
    const values = rows.slice(0, sampleRows).map(({ cells }) => textOf(cells[at]).trim());
    columns.set(
      name,
      values.filter((value) => value !== ''),
    );
  }
  return columns;
}

async function sampleItems(
  batches: AsyncIterator<readonly Item[]>,
  words: Catalogue['batchTable'],
): Promise<Sample> {
  const taken = await takeFirst(batches, sampleRows + 1);
  const columns = new Map<string, string[]>();
  for (const { text, fault } of taken.flat().slice(0, sampleRows)) {
    const value: unknown = fault === undefined ? JSON.parse(text) : undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [key, given] of Object.entries(value)) {
      const values = columns.get(key) ?? [];
      columns.set(key, values);
      if (typeof given === 'string' && given.trim() !== '') values.push(given.trim());
    }
  }
  if (columns.size === 0) throw new InputError(words.refused.noItems);
  return columns;
}

/** What each column of an export seems to hold; see `suggestMap`. */
export function suggestions(sample: Sample, words: Catalogue): readonly Suggestion[] {
  return eachOnce(
    [...sample.keys()].map((heading) => suggestOne(heading, sample, words)),
    words.batchTable,
  );
}

/** The order of days that the columns of days show, with a `?`; undefined where none needs it. */
function datesOf(all: readonly Suggestion[], sample: Sample): string | undefined {
  const seen = all
    .filter(({ path }) => path !== null && path !== 'id' && factAt(generalPath(path)).type === 'day')
    .map(({ heading }) => orderSeen(sample.get(heading) ?? []));
  if (seen.every((order) => order === 'same')) return undefined;
  const orders = new Set(seen.filter((order) => order !== 'same' && order !== 'unclear'));
  const [order] = orders;
  if (orders.size === 1 && order !== 'both') return seen.includes('unclear') ? `?${order}` : order;
  // Columns that each show an order of their own need none that is said for all.
  return seen.includes('unclear') || orders.has('both') ? '?mdy' : undefined;
}

/**
 * Proposes a map for a table of unknown headings, by what the headings say and what the values look like. Nothing is
 * taken for granted: what is not sure has a `?`, with which `readTableMap` refuses it, and what is not known is left out
 * with a note. No value of the table is in it but words of choices, see `wordsToSay`. Throws `InputError` when it is no table.
 */
export async function suggestMap(
  name: string,
  { profile, ...settings }: SourceSettings & { readonly profile?: Profile | undefined },
  context: TableContext,
): Promise<SuggestedMap> {
  const words = context.messages.batchTable;
  const isKnown = (heading: string): boolean => meaningOfHeading(heading) !== undefined;
  const source = await openSource(name, settings, isKnown, context);
  try {
    const sample =
      source.kind === 'cells'
        ? await sampleCells(source.batches, words)
        : await sampleItems(source.batches, words);
    const all = suggestions(sample, context.messages);
    const isSaid = (path: CasePath): boolean =>
      all.some((one) => one.path === path) || profile?.answers.some(([at]) => at === path) === true;
    const dates = datesOf(all, sample);
    const values = wordsToSay(all, sample);
    const shown = ({ path, sureness }: Suggestion): CasePath | null =>
      path !== null && sureness === 'likely' ? `?${path}` : path;
    return {
      readMe: words.map.readMe,
      columns: Object.fromEntries(all.map((one) => [one.heading, shown(one)])),
      ...(dates !== undefined && { dates }),
      ...(Object.keys(values).length > 0 && { values }),
      always: Object.fromEntries(factsOfEveryCase.filter((path) => !isSaid(path)).map((path) => [path, ''])),
      notes: Object.fromEntries(
        all.flatMap(({ heading, note }) => (note === undefined ? [] : [[heading, note]])),
      ),
    };
  } finally {
    await source.batches.return(undefined);
  }
}
