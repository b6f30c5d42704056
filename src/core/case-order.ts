import { type CaseRecord, itemsAt, textAt } from './case-file.ts';
import type { Fault, Steps } from './case-problems.ts';
import { isDay } from './dates.ts';

/** Two days of a case of which the first cannot be later than the second. */
interface Pair {
  readonly earlier: string;
  readonly later: string;
}

const steps = (path: string): Steps =>
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));

/** The pairs that a case holds. Days that may well be out of order (a hearing, an inquiry) are not among them. */
function pairsOf(caseFile: CaseRecord): readonly Pair[] {
  const filings = (itemsAt(caseFile, 'filings') ?? []).flatMap((_, i) => {
    const at = `filings.${i + 1}`;
    return [
      { earlier: `${at}.receiptDate`, later: `${at}.decisionDate` },
      { earlier: 'person.birthDate', later: `${at}.receiptDate` },
    ];
  });
  return [...filings, { earlier: 'ageOut.petitionFiled', later: 'ageOut.petitionApproved' }];
}

/** The days of a case that contradict each other, told at the later of the two. */
export function outOfOrder(caseFile: CaseRecord): readonly Fault[] {
  return pairsOf(caseFile).flatMap(({ earlier, later }) => {
    const [a, b] = [textAt(caseFile, earlier), textAt(caseFile, later)];
    if (a === undefined || b === undefined || !isDay(a) || !isDay(b) || a <= b) return [];
    return [{ steps: steps(later), value: b, problem: { code: 'before-other', other: earlier } }];
  });
}
