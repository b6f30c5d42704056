import { closest, distance } from 'fastest-levenshtein';
import { type FactPath, facts } from '../content/facts/index.ts';
import { formCatalogue } from '../content/reference/forms.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseRecord, type FactValue, textAt } from './case-file.ts';
import { readText } from './case-text.ts';
import { isDay } from './dates.ts';
import { readANumber } from './identifiers/a-number.ts';
import { readAccountNumber } from './identifiers/account-number.ts';
import { readCountry } from './identifiers/country.ts';
import { readEmail } from './identifiers/email.ts';
import { readFormNumber } from './identifiers/form-number.ts';
import { readPhone } from './identifiers/phone.ts';
import { readZip } from './identifiers/postal-code.ts';
import { type Reading, read, refuse } from './identifiers/reading.ts';
import { readReceiptNumber } from './identifiers/receipt-number.ts';
import { readState } from './identifiers/state.ts';

/** What stands near a value and bears on how it is read. */
export interface Near {
  /** The country of the address, by its two letters; absent when it is not known. */
  readonly country?: string;
}

/** The fact at a path. */
export const factAt = (path: FactPath): Fact => facts[path];

/** The form numbers of the catalogue, as USCIS spells them. */
export const formNumbers: readonly string[] = Object.keys(formCatalogue);

const needsCountry: ReadonlySet<string> = new Set(['state', 'postal-code', 'phone']);

/** What stands near a path of a case. Takes a case that has not been read yet, too. */
export function nearTo(path: FactPath, caseFile: CaseRecord): Near {
  if (!needsCountry.has(facts[path].type)) return {};
  const place = `${path.split('.')[0] ?? ''}.address.country`;
  const text = textAt(caseFile, place);
  const known = text === undefined ? undefined : readTextOf(facts['person.address.country'], text, {});
  return known?.ok ? { country: String(known.value) } : {};
}

/** The known name that a word was most likely meant to be, or undefined. */
export function meantName(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 60) return undefined;
  const small = word.toLowerCase();
  const close = closest(
    small,
    known.map((name) => name.toLowerCase()),
  );
  const found = known.find((name) => name.toLowerCase() === close);
  return distance(small, close) <= Math.max(1, Math.floor(small.length / 3)) ? found : undefined;
}

/** One of the choices, or any other text where the fact takes one. */
export function readChoice(fact: Fact, text: string): Reading {
  const choices = fact.choices ?? [];
  if (choices.includes(text)) return read(text);
  if (fact.open) return read(text);
  return refuse({ code: 'choice', choices, nearest: meantName(text, choices) });
}

function readDay(fact: Fact, text: string): Reading {
  if (isDay(text) || (fact.none && text === 'none')) return read(text);
  if (!fact.none) return refuse({ code: 'day' });
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
