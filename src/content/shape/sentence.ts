import type { PeriodId } from '../periods/index.ts';
import type { Voice } from './voice.ts';

/** Whom a sentence is said to. */
export interface Spoken {
  /** Whose case it is to whoever reads. */
  readonly voice: Voice;
}

/** A sentence that may depend on whose case it is to whoever reads. */
export type Addressed = string | ((spoken: Spoken) => string);

/** What a sentence is written with: the periods of the law as they are on the day decided for, and whom it is said to. */
export interface LawValues extends Spoken {
  /** A period written out in the language of the sentence: `amount('child-age')` is `21 years`. Throws where it has no value. */
  readonly amount: (period: PeriodId) => string;
  /** Whether a period has a value on that day. */
  readonly has: (period: PeriodId) => boolean;
}

/** A sentence; one that names a period of the law is given its value and holds no number itself. */
export type Sentence = string | ((law: LawValues) => string);
