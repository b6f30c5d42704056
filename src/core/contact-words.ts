import type { ContactId } from '../content/contacts/index.ts';
import type { ContactWords, PeriodWords, Sentence } from '../content/contacts/words.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import { periodText } from './period-text.ts';

/** What is said about a contact on a day, with the periods of that day. */
export interface SaidOfContact extends Record<Exclude<keyof ContactWords, 'notes' | 'values'>, string> {
  readonly notes: readonly string[];
  /** What each of the contact's values is, in their order; empty where its type says it. */
  readonly values: readonly string[];
}

const spoken = (sentence: Sentence, period: PeriodWords): string =>
  typeof sentence === 'string' ? sentence : sentence(period);

export function contactWords(id: ContactId, asOf: Day, words: Catalogue): SaidOfContact {
  const { name, purpose, who, hours, have, say, notes, values }: ContactWords = words.contacts.entries[id];
  const period = periodText(asOf, words);
  return {
    name,
    purpose: spoken(purpose, period),
    who: spoken(who, period),
    hours: spoken(hours, period),
    have: spoken(have, period),
    say: spoken(say, period),
    notes: notes.map((note) => spoken(note, period)),
    values: values ?? [],
  };
}

/** A reason for which a contact is named, or what is said besides, on a day. */
export function reasonText(id: string, asOf: Day, words: Catalogue): string {
  const reasons: Readonly<Record<string, Sentence>> = words.contacts.reasons;
  return spoken(reasons[id] ?? '', periodText(asOf, words));
}
