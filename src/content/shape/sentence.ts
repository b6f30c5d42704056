import type { PeriodId } from '../periods/index.ts';

/** The periods of the law as they are on the day decided for, for the sentences that name them. */
export interface LawValues {
  /** A period written out in the language of the sentence: `amount('child-age')` is `21 years`. Throws where it has no value. */
  readonly amount: (period: PeriodId) => string;
  /** Whether a period has a value on that day. */
  readonly has: (period: PeriodId) => boolean;
}

/** A sentence; one that names a period of the law is given its value and holds no number itself. */
export type Sentence = string | ((law: LawValues) => string);
