import type { Day } from '../../content/shape/day.ts';
import type { CasePath } from '../../core/case-file.ts';
import { textAt, valueAt } from '../../core/case-file.ts';
import { addDays } from '../../core/dates.ts';
import { kindsOf } from '../../core/verdict.ts';
import {
  counted,
  dayAt,
  entryOf,
  type Period,
  periodIn,
  shown,
  type Telling,
  type TimelineEntry,
} from './entry.ts';

/** The waiting times and days that no filing carries: Congress, expedite requests, the hearing. */
export const otherDays = (telling: Telling): readonly TimelineEntry[] => [
  ...congressional(telling),
  ...expedite(telling),
  ...hearing(telling),
];

interface Made {
  readonly id: string;
  readonly kind: TimelineEntry['kind'];
  readonly day: Day;
  readonly sentence: string;
  readonly steps?: readonly string[];
  readonly period: Pick<Period, 'source'>;
  readonly rests: readonly CasePath[];
}

const made = (telling: Telling, { id, kind, day, sentence, steps, period, rests }: Made): TimelineEntry =>
  entryOf(
    { id, kind, when: { day }, sentence, ...(steps && { steps }), source: period.source, rests },
    telling,
  );

function congressional(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const asked = dayAt(caseFile, 'congressional.date');
  const period = periodIn('congressional-wait', asOf);
  if (asked === undefined || period === undefined) return [];
  if (valueAt(caseFile, 'congressional.inquired') === false) return [];
  const { day, step } = counted(asked, period, telling);
  return [
    made(telling, {
      id: 'congressional',
      kind: 'waiting',
      day,
      sentence: text.entries.congressional(text.amounts.days(period.value)),
      steps: [step],
      period,
      rests: ['congressional.date'],
    }),
  ];
}

function expedite(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const decided = dayAt(caseFile, 'expedite.resultDate');
  const result = textAt(caseFile, 'expedite.result');
  const period = periodIn('expedite-approved-wait', asOf);
  if (decided === undefined) return [];
  const rests = ['expedite.resultDate'];
  const event = made(telling, {
    id: 'expedite-result',
    kind: 'event',
    day: decided,
    sentence: text.entries['expedite-result'],
    period: period ?? { source: expeditePage },
    rests,
  });
  const waits = result === 'approved' || kindsOf(caseFile)?.includes('expedite-approved') === true;
  if (!waits || result === 'pending' || result === 'denied' || period === undefined) return [event];
  const { day: last, step } = counted(decided, period, telling);
  const day = addDays(last, 1);
  return [
    event,
    made(telling, {
      id: 'expedite-approved',
      kind: 'waiting',
      day,
      sentence: text.entries['expedite-approved'](text.amounts.months(period.value)),
      steps: [step, text.steps.dayAfter(shown(day))],
      period,
      rests,
    }),
  ];
}

const expeditePage = { source: 'policy-manual-1-a-5-expedite', pinpoint: 'expedite requests' } as const;

function hearing(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const day = dayAt(caseFile, 'removal.hearingDate');
  const period = periodIn('hearing-window', asOf);
  if (day === undefined || period === undefined) return [];
  if (valueAt(caseFile, 'removal.inProceedings') === false) return [];
  const rests = ['removal.hearingDate'];
  const itself = made(telling, {
    id: 'hearing',
    kind: 'deadline-that-runs',
    day,
    sentence: text.entries.hearing,
    period,
    rests,
  });
  if (kindsOf(caseFile)?.includes('removal-hearing') !== true) return [itself];
  const { day: from, step } = counted(day, period, telling, -1);
  return [
    itself,
    made(telling, {
      id: 'hearing-window',
      kind: 'waiting',
      day: from,
      sentence: text.entries['hearing-window'](text.amounts.months(period.value)),
      steps: [step],
      period,
      rests,
    }),
  ];
}
