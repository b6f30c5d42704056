import type { Fact } from './fact.ts';
import type { Sentence } from './sentence.ts';

/** One choice of a question as it is shown. */
export interface ChoiceWords {
  readonly label: string;
  /** One sentence: what it means, or what it does not. */
  readonly hint?: Sentence;
}

/** What is said about one fact to the person in front of the screen. */
export interface FactWords {
  /** Two to four words for the table of answers. */
  readonly label: string;
  /** Said before the question, each time it is asked. */
  readonly before?: string;
  /** One plain sentence; inside a list it speaks of "this" item. */
  readonly question: string;
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
