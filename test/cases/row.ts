import type { Day } from '../../src/content/shape/day.ts';
import type { Verdict } from '../../src/content/shape/rule.ts';
import { type CaseFile, type CaseNode, withValue } from '../../src/core/case-file.ts';
import { addDays } from '../../src/core/dates.ts';

/** Answers by path; `undefined` takes one out, that is: not known. */
export type Answers = Readonly<Record<string, CaseNode | undefined>>;

/** One row of a case table: a plain sentence, what is answered, the day, and what has to come out. */
export interface Row {
  readonly it: string;
  readonly answers: Answers;
  readonly asOf: Day;
  readonly verdict: Verdict;
  readonly earliest?: Day | null;
  readonly latest?: Day | null;
  readonly missing?: readonly string[];
  readonly rule?: string;
  /** The answers of each conflict. */
  readonly conflicts?: readonly (readonly string[])[];
  readonly askUscis?: { readonly from: Day; readonly until: Day | null } | null;
  /** What ends first, and the day; null where nothing does. */
  readonly endsFirst?: readonly [kind: string, day: Day | null] | null;
  readonly ageOut?: { readonly day: Day | null; readonly formula: string | null } | null;
  /** How some requirements stand; `absent` where one is not listed. */
  readonly requirements?: Readonly<Record<string, boolean | null | 'absent'>>;
  readonly warning?: string;
}

/** Somebody on their own account who asked USCIS 70 days ago and has nothing else in the way; no problem is named. */
export function plainCase(asOf: Day): CaseFile {
  return {
    caseFile: 1,
    preparer: { role: 'self' },
    person: { kind: 'individual', role: 'applicant', protection: [] },
    filings: [{ form: 'I-485', receiptNumber: 'MSC2190000001', status: 'pending' }],
    uscisContacts: [{ date: addDays(asOf, -70), channel: 'phone' }],
    congressional: { inquired: false },
  };
}

/** The plain case with the answers of a row. */
export const caseOf = ({ answers, asOf }: Pick<Row, 'answers' | 'asOf'>): CaseFile =>
  Object.entries(answers).reduce(
    (caseFile, [path, value]) => withValue(caseFile, path, value),
    plainCase(asOf),
  );
