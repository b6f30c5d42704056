import type { Day } from '../../content/shape/day.ts';
import { textAt, valueAt } from '../../core/case-file.ts';
import { birthday as birthdayAt, parts } from '../../core/dates.ts';
import { counted, dayAt, periodIn, type Telling } from './entry.ts';

/** What the two formulas start from. */
export interface Child {
  readonly birth: Day;
  readonly birthday: Day;
  readonly birthdayStep: string;
  /** The age at which a child is no longer one, written out. */
  readonly age: string;
  readonly filed: Day | undefined;
  readonly approved: Day | undefined;
  /** It is said that the petition has not been approved. */
  readonly pending: boolean;
  readonly visa: Day | undefined;
  readonly category: string | undefined;
}

/** The answers that the formulas need; undefined without a date of birth. */
export function childOf(telling: Telling): Child | undefined {
  const { caseFile, asOf } = telling;
  const birth = dayAt(caseFile, 'ageOut.birthDate');
  const age = periodIn('child-age', asOf);
  if (birth === undefined || age === undefined) return undefined;
  const { day: birthday, step } = counted(birth, age, telling);
  return {
    birth,
    birthday,
    birthdayStep: step,
    age: telling.amount(age),
    filed: dayAt(caseFile, 'ageOut.petitionFiled'),
    approved: dayAt(caseFile, 'ageOut.petitionApproved'),
    pending: valueAt(caseFile, 'ageOut.petitionApproved') === 'none',
    visa: dayAt(caseFile, 'ageOut.visaAvailable'),
    category: textAt(caseFile, 'ageOut.category'),
  };
}

/** Full years on a day. */
export function ageOn(day: Day, birth: Day): number {
  const years = parts(day)[0] - parts(birth)[0];
  return birthdayAt(birth, years) <= day ? years : years - 1;
}
