import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Contact } from '../content/shape/contact.ts';
import type { Day } from '../content/shape/day.ts';
import type { Certainty, Citation } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import { showDay } from './dates.ts';

/** The newest day that one of the texts bears; undefined when none bears a day. */
export function lastSeenOn(cites: readonly Citation<SourceId>[]): Day | undefined {
  const days = cites.map(({ source }): Day | 'undated' => sources[source].dated);
  return days
    .filter((day): day is Day => day !== 'undated')
    .sort()
    .at(-1);
}

/** Says that a value is not sure, since when, and where to check it; nothing for a confirmed one. */
export function doubtOf(
  certainty: Certainty,
  cites: readonly Citation<SourceId>[],
  contact: Contact,
  words: Catalogue['contacts'],
): string {
  if (certainty === 'confirmed') return '';
  const seen = lastSeenOn(cites);
  const read = showDay(contact.checked, 'en-US');
  const when = seen === undefined ? words.lastRead(read) : words.lastSeen(showDay(seen, 'en-US'));
  return words.doubt[certainty](certainty === 'not-found' ? words.lookedFor(read) : when, contact.checkAt);
}
