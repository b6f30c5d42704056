import type { ContactId } from '../content/contacts/index.ts';
import type { ContactWords } from '../content/contacts/words.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { LawValues, Sentence } from '../content/shape/sentence.ts';
import { lawValuesOn, said } from './law-values.ts';

/** What is said about a contact on a day, with the periods of that day. */
export interface SaidOfContact extends Record<Exclude<keyof ContactWords, 'notes' | 'values'>, string> {
  readonly notes: readonly string[];
  /** What each of the contact's values is, in their order; empty where its type says it. */
  readonly values: readonly string[];
}

export function contactWords(id: ContactId, asOf: Day, words: Catalogue): SaidOfContact {
  const { name, purpose, who, hours, have, say, notes, values }: ContactWords = words.contacts.entries[id];
  const law = lawValuesOn(asOf, words);
  return {
    name,
    purpose: said(purpose, law),
    who: said(who, law),
    hours: said(hours, law),
    have: said(have, law),
    say: said(say, law),
    notes: notes.map((note) => said(note, law)),
    values: values ?? [],
  };
}

/** A reason for which a contact is named, or what is said besides, on a day. */
export function reasonText(id: string, law: LawValues, words: Catalogue): string {
  const reasons: Readonly<Record<string, Sentence>> = words.contacts.reasons;
  return said(reasons[id] ?? '', law);
}
