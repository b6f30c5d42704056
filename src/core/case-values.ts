import { type FactPath, facts } from '../content/facts/index.ts';
import { formNumbers } from '../content/reference/forms.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseRecord, type FactValue, textAt } from './case-file.ts';
import { isDay, isMonth } from './dates.ts';
import { readEmail, readPhone } from './identifiers/contact.ts';
import { readAccountNumber, readANumber, readFormNumber, readReceiptNumber } from './identifiers/numbers.ts';
import { readCountry, readZip } from './identifiers/places.ts';
import { codeOf, type Reading, read, refuse } from './identifiers/reading.ts';
import { readState } from './identifiers/states.ts';
import { meantName } from './nearest-name.ts';
import { tidied } from './tidy-text.ts';

/** The most characters that an answer may have. */
const limits = { line: 200, text: 500, story: 20_000, file: 1_000 } as const;

/** What NFC makes one character of has at most so many units, with the version of Unicode that is known here. */
const mostUnits = 6;

function mostFor(fact: Fact): number {
  if (fact.type === 'long-text') return limits.story;
  if (fact.type === 'file') return limits.file;
  return fact.type === 'text' ? limits.text : limits.line;
}

/**
 * A text as it is kept: NFC, trimmed, line breaks as `\n`, without what cannot be seen (`tidied`; a path stays as it
 * is). Refuses an empty one, halves of characters and control characters; line breaks belong in long texts alone.
 * Characters are counted as people count them, from 1.
 */
export function readText(fact: Fact, text: string): Reading {
  const long = fact.type === 'long-text';
  const most = mostFor(fact);
  // Nothing is done with a text before its length was looked at.
  if (text.length > mostUnits * most)
    return refuse({ code: 'too-long', characters: charactersIn(text), most });
  const seen = fact.type === 'file' ? text : tidied(text, long).text;
  const kept = (long ? seen.replace(/\r\n?/g, '\n') : seen).normalize('NFC').trim();
  if (kept === '') return refuse({ code: 'empty' });
  // No text has more characters than code units: counting is left to those that are near the end.
  const characters = kept.length > most ? charactersIn(kept) : 0;
  if (characters > most) return refuse({ code: 'too-long', characters, most });
  const broken = kept.search(/\p{Surrogate}/u);
  if (broken >= 0) return refuse({ code: 'broken-character', at: placeOf(broken, kept) });
  const control = kept.search(long ? /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u : /[\p{Cc}\p{Zl}\p{Zp}]/u);
  if (control < 0) return read(kept);
  const character = codeOf(kept.charAt(control));
  return refuse({ code: 'control-character', at: placeOf(control, kept), character });
}

/** How many characters a text has, as people count them; the halves of a pair are one. */
export function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isSecondHalf = at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
    if (!isSecondHalf) count += 1;
  }
  return count;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The place, from 1, of the character that begins at an index. */
const placeOf = (index: number, text: string): number => [...text.slice(0, index)].length + 1;

/** What stands near a value and bears on how it is read. */
export interface Near {
  /** The country of the address, by its two letters; absent when it is not known. */
  readonly country?: string;
}

/** The fact at a path. */
export const factAt = (path: FactPath): Fact => facts[path];

const needsCountry: ReadonlySet<string> = new Set(['state', 'postal-code', 'phone']);

/** What stands near a path of a case. Takes a case that has not been read yet, too. */
export function nearTo(path: FactPath, caseFile: CaseRecord): Near {
  if (!needsCountry.has(facts[path].type)) return {};
  const place = `${path.split('.')[0] ?? ''}.address.country`;
  const text = textAt(caseFile, place);
  const known = text === undefined ? undefined : readTextOf(facts['person.address.country'], text, {});
  return known?.ok ? { country: String(known.value) } : {};
}

/** One of the choices, or any other text where the fact takes one. */
export function readChoice(fact: Fact, text: string): Reading {
  const choices = fact.choices ?? [];
  if (choices.includes(text)) return read(text);
  if (fact.open) return read(text);
  return refuse({ code: 'choice', choices, nearest: meantName(text, choices) });
}

function readDay(fact: Fact, text: string): Reading {
  if (isDay(text) || (fact.none && text === 'none') || (fact.orMonth && isMonth(text))) return read(text);
  if (!fact.none) return refuse({ code: fact.orMonth ? 'day-or-month' : 'day' });
  return refuse({ code: fact.orYesNo ? 'day-none-or-yes-no' : 'day-or-none' });
}

/** In the United States the letters of the state and a ZIP code; elsewhere, and while that is not known, any text. */
const inUs = (near: Near, text: string, reader: (text: string) => Reading): Reading =>
  near.country === 'US' ? reader(text) : read(text);

/** Reads a text by the type of its fact, in the form of the case file; gives the canonical value. */
export function readTextOf(fact: Fact, text: string, near: Near): Reading<FactValue> {
  const kept = readText(fact, text);
  return kept.ok ? readByType(fact, kept.value, near) : kept;
}

function readByType(fact: Fact, text: string, near: Near): Reading<FactValue> {
  switch (fact.type) {
    case 'choice':
    case 'choices':
      return readChoice(fact, text);
    case 'day':
      return readDay(fact, text);
    case 'a-number':
      return readANumber(text);
    case 'receipt-number':
      return readReceiptNumber(text);
    case 'account-number':
      return readAccountNumber(text);
    case 'form-number':
      return readFormNumber(text, formNumbers);
    case 'phone':
      return readPhone(text, near.country);
    case 'email':
      return readEmail(text);
    case 'country':
      return readCountry(text);
    case 'state':
      return inUs(near, text, readState);
    case 'postal-code':
      return inUs(near, text, readZip);
    case 'yes-no':
      return refuse({ code: 'yes-no-wanted' });
    case 'list':
      return refuse({ code: 'list-wanted' });
    case 'version':
      return refuse({ code: 'version-wanted' });
    case 'text':
    case 'long-text':
    case 'file':
      return read(text);
  }
}
