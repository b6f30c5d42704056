import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { RowReport } from '../row.ts';

/** A day of a row, and what it is. */
export interface Deadline {
  readonly day: Day;
  readonly text: string;
}

/** The last day for the request of a row that is ready, the first of one that is not yet, and the day by which USCIS has to be asked. */
export const requestDaysOf = ({ verdict, outcome }: RowReport) => ({
  last: verdict === 'ready' ? (outcome?.latest ?? null) : null,
  first: verdict === 'not-yet' ? (outcome?.earliest ?? null) : null,
  askUscis: outcome?.askUscis?.until ?? outcome?.askUscis?.from ?? null,
});

/** By when the steps of a row are to be done; and of other days its first or last one for a request, and what ends by waiting. */
export function deadlinesOf(
  report: RowReport,
  words: Catalogue['batchReport']['workbook'],
): readonly Deadline[] {
  if (report.outcome === null) return [];
  const { first: steps, endsFirst } = report.outcome;
  const { last, first } = requestDaysOf(report);
  const there = (days: readonly (readonly [Day | null, string])[]): readonly Deadline[] =>
    days.flatMap(([day, text]) => (day === null ? [] : [{ day, text }]));
  const ofSteps = there(steps.map(({ due, text }) => [due, text]));
  const others = there([
    [last, words.lastDay],
    [first, words.firstDay],
    [endsFirst?.day ?? null, endsFirst?.text ?? ''],
  ]);
  return [...ofSteps, ...others.filter(({ day }) => !ofSteps.some((step) => step.day === day))];
}
