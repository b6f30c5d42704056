import type { FactPath } from './facts/index.ts';
import type { clocks } from './messages/en/packet/clocks.ts';
import type { parameters } from './parameters/index.ts';
import type { RuleId } from './rules/index.ts';
import type { Condition } from './shape/condition.ts';

/** Which of the days that a rule counts stands in the time line, and as what. */
export interface ClockRow {
  readonly rule: RuleId;
  /** The period by which the day is counted; absent: an answer gives it. */
  readonly period?: keyof typeof parameters;
  readonly id: keyof typeof clocks;
  readonly kind: 'waiting' | 'event';
  /** Absent: where the rule binds the case. */
  readonly when?: Condition<FactPath> | 'always';
  /** Of the days of several items only the first, or the last. */
  readonly only?: 'first' | 'last';
  /** Which of the sources of the rule says so, where no period has its own. */
  readonly source?: number;
}

/** The clocks of the time line; how each is counted stands in its rule alone. */
export const clockRows: readonly ClockRow[] = [
  {
    rule: 'uscis-time-to-act',
    period: 'uscis-time-to-act',
    id: 'time-to-act',
    kind: 'waiting',
    only: 'first',
  },
  {
    rule: 'uscis-contact-recent',
    period: 'uscis-contact-recent',
    id: 'contact-counts',
    kind: 'event',
    only: 'last',
  },
  {
    rule: 'congressional-inquiry',
    period: 'congressional-wait',
    id: 'congressional',
    kind: 'waiting',
    when: { not: { said: 'congressional.inquired', is: [false] } },
  },
  { rule: 'processing-time', period: 'n-400-decision', id: 'n-400', kind: 'waiting', when: 'always' },
  { rule: 'processing-time', period: 'sij-decision', id: 'sij', kind: 'waiting', when: 'always' },
  { rule: 'processing-time', period: 'l-1-decision', id: 'l-1', kind: 'waiting', when: 'always' },
  { rule: 'processing-time', period: 'unpublished-time', id: 'no-time', kind: 'waiting' },
  { rule: 'processing-time', id: 'case-inquiry', kind: 'waiting', source: 1 },
  { rule: 'lockbox-receipt', period: 'lockbox-receipt', id: 'lockbox', kind: 'waiting' },
  {
    rule: 'expedite-approved-wait',
    period: 'expedite-approved-wait',
    id: 'expedite-approved',
    kind: 'waiting',
    when: {
      all: [
        { not: { said: 'expedite.result', is: ['pending', 'denied'] } },
        {
          any: [
            { said: 'expedite.result', is: ['approved'] },
            { fact: 'problem.kinds', includes: 'expedite-approved' },
          ],
        },
      ],
    },
  },
  { rule: 'removal-hearing-window', period: 'hearing-window', id: 'hearing-window', kind: 'waiting' },
];
