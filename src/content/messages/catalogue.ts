import type { Voice } from '../shape/voice.ts';
import type { en } from './en.ts';
import type { Papers } from './form-words.ts';

/** For whom words are: whoever reads the screen and pages of their own, or the government. */
declare const readBy: unique symbol;

/** The same shape with any words in it: sentences are strings, or functions of the values that they hold. */
type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Words<T[K]> };

/** Sentences for whoever reads them, and whom they are said to: nobody in particular where that is absent. */
export type Sentences = Words<typeof en> & { readonly voice?: Voice };

/** Every sentence shown to people, in the language that they read. Another language is another value of this type. */
export type Catalogue = Sentences & { readonly [readBy]?: 'person' };

/** What may stand on a paper for the government: always English. Neither can be taken for the other. */
export type FormWords = Sentences & Words<Papers> & { readonly [readBy]?: 'government' };
