import { countsByAnotherLaw, notAgedOut } from '../content/rules/age-out.ts';
import type { Day } from '../content/shape/day.ts';
import { textAt, valueAt } from './case-file.ts';
import { touchesKind } from './conflicts.ts';
import { fromNumber } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { type Bound, byOwnLaw, type Judged, kindsOf } from './verdict.ts';

/** When a child ages out, and by which formula. */
export interface AgeOut {
  /** The first day on which the child no longer counts as one; null where facts lack or no formula here counts. */
  readonly day: Day | null;
  readonly formula: '1151(f)' | '1153(h)' | null;
}

const formulas = { 'immediate-relative': '1151(f)', preference: '1153(h)' } as const;

/** Whether a case is about age: it says so, or it gives a child's day of birth. */
const isAboutAge = ({ caseFile }: Bound['scope']): boolean =>
  kindsOf(caseFile)?.includes('age-out') === true || valueAt(caseFile, 'ageOut.birthDate') !== undefined;

/**
 * The day by the formulas of 8 U.S.C. 1151(f) and 1153(h), for whom they count; null for a case that is not about age.
 */
export function ageOutOf(judged: Judged): AgeOut | null {
  const { scope } = judged;
  if (!isAboutAge(scope)) return null;
  const unsettled = { day: null, formula: null };
  if (evaluate(countsByAnotherLaw, scope).status !== 'not-met' || inDoubt(judged)) return unsettled;
  const { certain, possible } = notAgedOutOf(judged);
  const category = textAt(scope.caseFile, 'ageOut.category') as keyof typeof formulas | undefined;
  const formula = category === undefined ? null : formulas[category];
  const [last, mayBeLast] = [certain.at(-1)?.[1], possible.at(-1)?.[1]];
  return { day: formula !== null && last === mayBeLast ? dayAfter(last) : null, formula };
}

/** The first day on which a child may no longer count as one, whatever is not known; undefined where none can be told. */
export function mayAgeOutOn(judged: Judged): Day | undefined {
  const { scope } = judged;
  if (!isAboutAge(scope) || evaluate(countsByAnotherLaw, scope).status === 'met') return undefined;
  return dayAfter(notAgedOutOf(judged).certain.at(-1)?.[1]) ?? undefined;
}

const notAgedOutOf = ({ laws }: Judged) => byOwnLaw(laws, ({ scope }) => evaluate(notAgedOut, scope));

const inDoubt = ({ conflicts }: Judged): boolean =>
  conflicts.some((conflict) => touchesKind(conflict, 'age-out'));

const dayAfter = (last: number | undefined): Day | null =>
  last === undefined || !Number.isFinite(last) ? null : fromNumber(last + 1);
