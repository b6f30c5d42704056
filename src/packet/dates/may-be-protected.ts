import type { Day } from '../../content/shape/day.ts';
import { warningRows } from '../../content/warnings.ts';
import { type CaseFile, textAt, valueAt } from '../../core/case-file.ts';
import { evaluate } from '../../core/evaluate.ts';
import { scopeOf } from '../../core/scope.ts';

/**
 * Whether the person may be one whom 8 U.S.C. 1367 and the like protect: where it is said, where it is not said that they
 * are not, and where a form of the case is one of those used for it. An organization is not, unless it is said.
 */
export function mayBeProtected(caseFile: CaseFile, asOf: Day): boolean {
  const protection = valueAt(caseFile, 'person.protection');
  if (protection === undefined) return textAt(caseFile, 'person.kind') !== 'organization';
  if (Array.isArray(protection) && protection.length > 0) return true;
  const byForm = warningRows.find(({ id }) => id === 'protection-by-form')?.when;
  return (
    byForm !== undefined && byForm !== 'always' && evaluate(byForm, scopeOf(caseFile, asOf)).status === 'met'
  );
}
