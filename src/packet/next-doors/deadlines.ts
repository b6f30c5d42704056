import type { FactPath } from '../../content/facts/index.ts';
import { decisionRuns } from '../../content/losses.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { nextDoors } from '../../content/messages/en/packet/next-doors.ts';
import type { Condition } from '../../content/shape/condition.ts';
import { evaluate } from '../../core/evaluate.ts';
import { lawValuesOn } from '../../core/in-force.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Scope } from '../../core/scope.ts';
import type { CaseDays } from './case-days.ts';

type DeadlineId = keyof typeof nextDoors.deadlines;

interface DeadlineRow {
  readonly id: DeadlineId;
  readonly when: Condition<FactPath>;
}

/** What goes on running in a case, whatever is asked anywhere. */
const rows: readonly DeadlineRow[] = [
  {
    id: 'decision',
    when: {
      any: [decisionRuns, { some: 'filings', where: { fact: 'filings[].status', is: 'rejected' } }],
    },
  },
  {
    id: 'hearing',
    when: { any: [{ said: 'removal.hearingDate' }, { said: 'removal.inProceedings', is: [true] }] },
  },
  { id: 'address', when: { said: 'person.addressMatchesUscis', is: [false] } },
  { id: 'age', when: { fact: 'problem.kinds', includes: 'age-out' } },
  { id: 'congress', when: { said: 'congressional.inquired', is: [true] } },
];

/** Warnings of the outcome that are about a day that passes. */
const aboutDays: ReadonlySet<string> = new Set([
  'other-deadlines',
  'window-closes-first',
  'contact-goes-stale',
  'day-ahead',
]);

/** The deadlines of a case in words, those of its own first. */
export function deadlinesOf(
  scope: Scope,
  outcome: Outcome,
  days: CaseDays,
  words: Catalogue,
): readonly string[] {
  const text = words.packet.nextDoors.deadlines;
  const values: Readonly<Record<DeadlineId, string>> = {
    decision: days.decided,
    hearing: days.hearing,
    address: days.addressChange,
    age: '',
    congress: lawValuesOn(scope.asOf, words, scope.by.law).amount('congressional-wait'),
  };
  const own = rows
    .filter(({ when }) => evaluate(when, scope).status === 'met')
    .map(({ id }) => {
      const sentence = text[id];
      return typeof sentence === 'string' ? sentence : sentence(values[id]);
    });
  return [...own, ...outcome.warnings.filter(({ id }) => aboutDays.has(id)).map(({ text: said }) => said)];
}
