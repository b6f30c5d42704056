import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { LastSeen } from '../content/shape/source.ts';
import { daysBetween, showDay } from './dates.ts';

/** For so many days what was seen is told as it is; later it is said that it may be out of date. The program's own limit. */
export const noticeKeeps = 30;

/** What is said of how things stand, with the day on which it was last seen and, after a while, where to look. */
export function asLastSeen(text: string, { seen, checkAt }: LastSeen, asOf: Day, words: Catalogue): string {
  const { lastSeen, mayBeOld, mayBeOldUndated } = words.reference;
  if (seen === 'undated') return mayBeOldUndated(text, checkAt);
  const day = showDay(seen, 'en-US');
  return daysBetween(seen, asOf) > noticeKeeps ? mayBeOld(text, day, checkAt) : lastSeen(text, day);
}
