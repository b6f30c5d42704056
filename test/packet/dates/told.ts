import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import type { TimelineValues } from '../../../src/content/timeline/days.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { decide } from '../../../src/core/decide.ts';
import type { TimelineEntry, When } from '../../../src/packet/dates/timeline.ts';
import { type Timeline, timelineOf } from '../../../src/packet/dates/timeline.ts';
import { type Answers, caseOf } from '../../cases/row.ts';

/** The time line of a case on a day. */
export const told = (caseFile: CaseFile, asOf: Day): Timeline =>
  timelineOf(caseFile, decide(caseFile, asOf, en), en);

/** The time line of the plain case with the answers of a row. */
export const toldOf = (answers: Answers, asOf: Day): Timeline => told(caseOf({ answers, asOf }), asOf);

/** Values of which each day, period and span is written out like this. */
export const given = (words: string): TimelineValues => ({
  amount: () => words,
  has: () => true,
  voice: 'neutral',
  form: words,
  number: 1,
  day: () => words,
  between: () => words,
  ageOn: () => 1,
  value: () => 1,
  less: () => words,
});

export const entryIn = ({ entries }: Timeline, id: string): TimelineEntry | undefined =>
  entries.find((entry) => entry.id === id);

/** When an entry is, in one word: a day, `from..until`, `none` without a day, `absent` when there is no such entry. */
export function whenIn(timeline: Timeline, id: string): string {
  const entry = entryIn(timeline, id);
  if (entry === undefined) return 'absent';
  return written(entry.when);
}

const written = (when: When | null): string => {
  if (when === null) return 'none';
  return 'day' in when ? when.day : `${when.from}..${when.until}`;
};
