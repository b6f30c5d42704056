import type { FactPath } from '../../content/facts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { nextDoors } from '../../content/messages/en/packet/next-doors.ts';
import type { Condition } from '../../content/shape/condition.ts';
import { warningRows } from '../../content/warnings.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { Scope } from '../../core/scope.ts';

/** Why a case is handled with care. */
export type SafetyId = keyof typeof nextDoors.safety;

interface SafetyRow {
  readonly id: SafetyId;
  readonly when: Condition<FactPath>;
  /** Whether form and receipt numbers are printed in the words to say. */
  readonly numbers: boolean;
}

const represented: Condition<FactPath> = {
  said: 'preparer.role',
  is: ['attorney', 'accredited-representative'],
};
const said: Condition<FactPath> = { said: 'person.protection' };
/** A form of the case is one that such people use, though it is said that there is no protection. */
const byForm = warningRows.find(({ id }) => id === 'protection-by-form')?.when;
const guarded: Condition<FactPath> = { all: [said, { not: { fact: 'person.protection', empty: true } }] };

/**
 * Who is told to take care, and from whom numbers are kept off the page. The number of a form alone can tell what kind
 * of protection somebody has asked for, and this page may lie about or be read aloud by a helper.
 */
const rows: readonly SafetyRow[] = [
  { id: 'represented', when: { all: [represented, guarded] }, numbers: true },
  { id: 'sure', when: guarded, numbers: false },
  {
    id: 'unsaid',
    when: {
      all: [
        { not: represented },
        {
          any: [
            { all: [{ not: said }, { not: { said: 'person.kind', is: ['organization'] } }] },
            ...(byForm === undefined || byForm === 'always' ? [] : [byForm]),
          ],
        },
      ],
    },
    numbers: false,
  },
];

/** What has to be said before anything else, and whether the page may name the form and the receipt number. */
export interface Safety {
  readonly lines: readonly string[];
  readonly numbers: boolean;
}

/** Why a case is handled with care; undefined where there is no need. What is not said counts as if there were one. */
export const careOf = (scope: Scope): SafetyId | undefined => rowOf(scope)?.id;

const rowOf = (scope: Scope): SafetyRow | undefined =>
  rows.find(({ when }) => evaluate(when, scope).status === 'met');

/** How careful the page has to be for a case. */
export function safetyOf(scope: Scope, words: Catalogue): Safety {
  const row = rowOf(scope);
  return row === undefined
    ? { lines: [], numbers: true }
    : { lines: words.packet.nextDoors.safety[row.id], numbers: row.numbers };
}
