import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { mayBeProtected, protectedAlone, protectionUnsaid, represented } from '../content/who.ts';
import type { CaseRecord } from './case-file.ts';
import { isMet } from './evaluate.ts';
import { scopeOf } from './scope.ts';

const asked =
  (condition: Condition) =>
  (caseFile: CaseRecord, asOf: Day): boolean =>
    isMet(condition, scopeOf(caseFile, asOf));

/** Whether an attorney or accredited representative prepares the request. */
export const isRepresented = asked(represented);
/** Whether it is not said if there is any protection. */
export const isProtectionUnsaid = asked(protectionUnsaid);
/**
 * Whether the person may be one whom 8 U.S.C. 1367 and the like protect: where it is said, where it is not said that they
 * are not, and where a form of the case is one of those used for it. An organization is not, unless it is said.
 */
export const isMaybeProtected = asked(mayBeProtected);
/** The same of a person who has no attorney or accredited representative. */
export const isProtectedAlone = asked(protectedAlone);
