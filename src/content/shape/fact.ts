import type { Condition } from './condition.ts';
import type { Addressed, Sentence } from './sentence.ts';

export type FactType =
  | 'text'
  | 'long-text'
  | 'day'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'list'
  | 'a-number'
  | 'receipt-number'
  | 'account-number'
  | 'form-number'
  | 'phone'
  | 'email'
  | 'country'
  | 'state'
  | 'postal-code'
  | 'file'
  | 'version';

/**
 * One answer of the case file: what it holds and when it is worth asking for. Its words (question, help, choices) are
 * in the message catalogue under the same path.
 */
export interface Fact {
  readonly type: FactType;
  /** The ids of the choices, in the order in which they are shown. */
  readonly choices?: readonly string[];
  /** Choices that are offered only while this can be met; every other one always is. */
  readonly choicesFor?: Readonly<Record<string, Condition>>;
  /** With choices: any other text will do too. */
  readonly open?: true;
  /** The word `none` says that there is no such day; it is not the same as silence. */
  readonly none?: true;
  /** A bare yes or no will do where the day itself is not needed. */
  readonly orYesNo?: true;
  /** A month, `YYYY-MM`, will do where the day itself is not known. */
  readonly orMonth?: true;
  /** A day that may lie after the day decided for. */
  readonly mayBeAhead?: true;
  /** Something that the person can bring about, and not only another account of what is so. */
  readonly canBeDone?: true;
  /** While it is open it may be supposed, to show what an answer leads to: no day, no protection, nothing that happened. */
  readonly maySuppose?: true;
  /** Few have it, and nothing depends on it: offered together with others of its kind, when all else is asked. */
  readonly rare?: true;
  /** Never printed in full in a message. */
  readonly personal?: true;
  /** Asked for the form when this is met, though no rule needs it; absent: asked only while a rule lacks it. */
  readonly formWants?: Condition | 'always';
  /**
   * Whoever gets a form without it cannot find the case, reach the person, or see what is asked, when this is met: a form
   * that is written without it is told of. Absent: not everybody has one.
   */
  readonly formNeeds?: Condition | 'always';
  /** On every paper it stands in the place of this other one, where it is given. */
  readonly insteadOf?: string;
  /** The section of DHS Form 7001, or of our own sheet (`sheet`), where it goes; `none` when it is on no page. */
  readonly goesTo: '1A' | '2' | '5' | '8' | '9' | '10' | 'sheet' | 'none';
}

/** One choice of a question as it is shown. */
export interface ChoiceWords {
  readonly label: string;
  /** The same to whoever is asked: "you", "your son". */
  readonly own?: Addressed;
  /** One sentence: what it means, or what it does not. */
  readonly hint?: Sentence;
}

/** What is said about one fact to the person in front of the screen. */
export interface FactWords {
  /** Two to four words for the table of answers. */
  readonly label: string;
  /** The same to whoever is asked: "Your given name". */
  readonly own?: Addressed;
  /** Said before the question, each time it is asked. */
  readonly before?: string;
  /** One plain sentence; inside a list it speaks of "this" item. */
  readonly question: Addressed;
  readonly help: {
    /** Which rule or box wants it. */
    readonly why: Sentence;
    /** Where it is printed: a section of DHS Form 7001, a heading of our sheet, or nowhere. */
    readonly form: string;
    /** Where to find it, what it looks like, what to do without it. */
    readonly find: Sentence;
  };
  /** The format, with made-up data. */
  readonly example?: string;
  /** What the answer `none` says here, where the fact knows it. */
  readonly none?: string;
  readonly choices?: Readonly<Record<string, ChoiceWords>>;
}

type ChoicesOf<F> = F extends { readonly choices: readonly (infer C extends string)[] }
  ? { readonly choices: Readonly<Record<C, ChoiceWords>> }
  : { readonly choices?: never };

type NoneOf<F> = F extends { readonly none: true } ? { readonly none: string } : { readonly none?: never };

/** The words of a table of facts: every path has some, and every choice of a fact, and nothing else. */
export type WordsFor<Facts extends Readonly<Record<string, Fact>>> = {
  readonly [P in keyof Facts]: Omit<FactWords, 'choices' | 'none'> & ChoicesOf<Facts[P]> & NoneOf<Facts[P]>;
};
