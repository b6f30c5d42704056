import type { FactPath } from '../../content/facts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { nextDoors } from '../../content/messages/en/packet/next-doors.ts';
import type { Condition } from '../../content/shape/condition.ts';
import { isProtected, protectedAlone, represented } from '../../content/who.ts';
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

/**
 * Who is told to take care, and from whom numbers are kept off the page. The number of a form alone can tell what kind
 * of protection somebody has asked for, and this page may lie about or be read aloud by a helper.
 */
const rows: readonly SafetyRow[] = [
  { id: 'represented', when: { all: [represented, isProtected] }, numbers: true },
  { id: 'sure', when: isProtected, numbers: false },
  { id: 'unsaid', when: protectedAlone, numbers: false },
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
