import type { FactPath, facts } from './facts/index.ts';
import type { PeriodId } from './periods/index.ts';
import type { Condition, DayTerm, Leaf } from './shape/condition.ts';
import type { Fact } from './shape/fact.ts';

/*
 * The algebra with the names of this law: a fact, a choice or a period that is not there does not compile.
 */

/** What can be said of a fact. */
type ValueOf<F extends Fact> = F extends { readonly type: 'yes-no' }
  ? boolean
  : F extends { readonly open: true }
    ? string
    : F extends { readonly choices: readonly (infer C extends string)[] }
      ? C
      : F extends { readonly orYesNo: true }
        ? 'none' | boolean
        : F extends { readonly none: true }
          ? 'none'
          : string;

/** What may be asked of a fact of this law. */
export type LeafOf<P> = P extends FactPath ? Leaf<P, ValueOf<(typeof facts)[P]>> : never;

/** A day of a case, counted by periods of the law. */
export type CaseDay = DayTerm<FactPath, PeriodId>;

/** A condition on a case. */
export type CaseCondition = Condition<FactPath, PeriodId, LeafOf<FactPath>>;
