import type { FactPath } from '../../content/facts/index.ts';
import type { Day } from '../../content/shape/day.ts';
import { type CasePath, itemPath, textAt } from '../../core/case-file.ts';
import { dayAt, entryOf, type Period, type Telling, type TimelineEntry } from './entry.ts';

/** One filing of the case, and how its answers are read. */
export interface Filing {
  readonly number: number;
  readonly name: string;
  readonly form: string | undefined;
  readonly category: string | undefined;
  readonly at: (key: string) => CasePath;
  readonly day: (key: string) => Day | undefined;
}

/** A filing by its number. */
export function filingOf(number: number, { caseFile, text }: Telling): Filing {
  const at = (key: string): CasePath => itemPath(`filings[].${key}` as FactPath, number);
  const form = textAt(caseFile, at('form'));
  return {
    number,
    form,
    name: form === undefined ? text.noForm(number) : text.form(form, number),
    category: textAt(caseFile, at('category')),
    at,
    day: (key) => dayAt(caseFile, at(key)),
  };
}

interface Waited {
  readonly id: string;
  readonly day: Day | null;
  readonly sentence: string;
  readonly steps?: readonly string[];
  readonly period: Pick<Period, 'source'> & Partial<Pick<Period, 'certainty'>>;
  readonly rests: readonly CasePath[];
}

/** The entry of a waiting time of a filing: the first day on which it is over. */
export const waited = (
  { number }: Filing,
  telling: Telling,
  { id, day, sentence, steps, period, rests }: Waited,
): readonly TimelineEntry[] => [
  entryOf(
    {
      id: `filing-${number}.${id}`,
      kind: 'waiting',
      when: day === null ? null : { day },
      sentence,
      ...(steps && { steps }),
      source: period.source,
      ...(period.certainty && { certainty: period.certainty }),
      rests,
    },
    telling,
  ),
];
