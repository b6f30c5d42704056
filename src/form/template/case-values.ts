import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CaseRecord, valueAt } from '../../core/case-file.ts';
import type { Slot } from '../blank/compiled-blank.ts';
import type { StampValue } from '../blank/stamp-value.ts';
import { ticked } from '../resolve.ts';
import { printed } from '../values.ts';
import { factAt, factsOf, lineAt } from './known-facts.ts';
import type { MapLine, TickWhen } from './map-line.ts';

/** Why a known answer is not in its field. */
export interface NotPut {
  readonly name: string;
  readonly fact: string;
  readonly why: 'longer-than-field' | 'no-such-option';
}

/** A pointer to another page needs so much room; in a shorter field a text goes whole or not at all. */
const roomToPoint = 12;

type Lines = Readonly<Record<string, MapLine>>;

/**
 * What each field of a blank gets for a case, by the map and with the same words as the sheet. Nothing where an answer is
 * not known; boxes only on a known answer; signature fields never; lines marked unsure not at all.
 */
export function caseValues(
  slots: readonly Slot[],
  lines: Lines,
  caseFile: CaseRecord,
  words: Catalogue,
): { readonly values: ReadonlyMap<string, StampValue>; readonly notPut: readonly NotPut[] } {
  const values = new Map<string, StampValue>();
  const notPut: NotPut[] = [];
  for (const slot of slots) {
    const line = lineAt(lines, slot.name);
    const [fact] = line ? factsOf(line) : [];
    if (line === undefined || fact === undefined || line.unsure || slot.type === 'signature') continue;
    if (slot.type === 'check' || slot.type === 'radio') {
      const state = stateFor(slot, line, fact, caseFile);
      if (state !== undefined) values.set(slot.name, state);
      continue;
    }
    const found =
      slot.type === 'choice' ? optionFor(slot, line, caseFile, words) : textFor(slot, line, caseFile, words);
    if (typeof found === 'object') notPut.push({ name: slot.name, fact, why: found.why });
    else if (found !== '') values.set(slot.name, found);
  }
  return { values, notPut };
}

function stateFor(slot: Slot, line: MapLine, fact: string, caseFile: CaseRecord): StampValue | undefined {
  const on = ({ is, includes, empty }: TickWhen): boolean =>
    ticked(
      {
        facts: [fact],
        ...(is === undefined ? {} : { is }),
        ...(includes === undefined ? {} : { includes }),
        ...(empty ? { empty } : {}),
        ...(line.when ? { when: line.when } : {}),
      },
      caseFile,
    );
  if (line.states === undefined) return on(line) ? true : undefined;
  return Object.entries(line.states).find(([state, when]) => slot.states.includes(state) && on(when))?.[0];
}

const applies = ({ when }: MapLine, caseFile: CaseRecord): boolean => {
  if (when === undefined) return true;
  const value = valueAt(caseFile, when.fact);
  return (typeof value === 'string' || typeof value === 'boolean') && when.in.includes(value);
};

/** A text as it is usually printed, or shorter where the field holds no more. */
function textFor(
  slot: Slot,
  line: MapLine,
  caseFile: CaseRecord,
  words: Catalogue,
): string | Pick<NotPut, 'why'> {
  if (!applies(line, caseFile)) return '';
  const paths = factsOf(line);
  const texts = paths.map((path) => listText(caseFile, path, words)).filter(Boolean);
  const text = texts.join(line.join ?? ' ');
  const { maxLength } = slot;
  if (maxLength === 0 || text.length <= maxLength) return text;
  const [only, ...more] = paths;
  const short =
    only !== undefined && more.length === 0
      ? shorter(only, text).find((each) => each.length <= maxLength)
      : undefined;
  if (short !== undefined) return short;
  return slot.comb || maxLength < roomToPoint ? { why: 'longer-than-field' } : text;
}

/** Choices of a list one after the other; everything else as the sheet prints it. */
function listText(caseFile: CaseRecord, path: string, words: Catalogue): string {
  const value = valueAt(caseFile, path);
  if (factAt(path) !== 'choices' || !Array.isArray(value)) return printed(caseFile, path, words);
  const named = (words.form.choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[path];
  return value.map((each) => named?.[String(each)] ?? String(each)).join('; ');
}

/** Other ways in which forms take an answer, the fullest first. */
function shorter(path: string, text: string): readonly string[] {
  const digits = text.replace(/\D/g, '');
  switch (factAt(path)) {
    case 'a-number':
      return [`A${digits}`, digits];
    case 'day':
      return [digits];
    case 'phone':
      // An extension is no part of a number of ten digits.
      return /ext/i.test(text) ? [] : [digits, digits.replace(/^1(?=\d{10}$)/, '')];
    case 'postal-code':
      return /^\d{5}-\d{4}$/.test(text) ? [digits, text.slice(0, 5)] : [];
    default:
      return [];
  }
}

/** The option of a list that stands for an answer, by what is stored or shown. */
function optionFor(
  slot: Slot,
  line: MapLine,
  caseFile: CaseRecord,
  words: Catalogue,
): string | Pick<NotPut, 'why'> {
  if (!applies(line, caseFile)) return '';
  const [path = ''] = factsOf(line);
  const raw = valueAt(caseFile, path);
  const text = listText(caseFile, path, words);
  if (text === '') return '';
  const same = (one: string): boolean =>
    [text, typeof raw === 'string' ? raw : text].some(
      (each) => each.toLowerCase() === one.trim().toLowerCase(),
    );
  const option = slot.options.find(({ value, label }) => same(value) || same(label));
  if (option) return option.value;
  return slot.open ? text : { why: 'no-such-option' };
}
