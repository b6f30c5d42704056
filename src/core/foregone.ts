import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from './case-file.ts';
import { outcomeOf } from './decide.ts';
import type { Outcome } from './outcome.ts';
import { certainHurdle, judge } from './verdict.ts';

/**
 * The outcome that is already certain, whatever the open answers turn out to be: the office cannot help, USCIS comes
 * first, or a waiting time is running. Requirements that can be put right are left aside. Undefined while a request may
 * still be possible on the day.
 */
export function foregone(caseFile: CaseFile, asOf: Day, words: Catalogue): Outcome | undefined {
  const verdict = certainHurdle(caseFile, asOf);
  return verdict && outcomeOf({ ...judge(caseFile, asOf), verdict }, words, 'possible');
}
