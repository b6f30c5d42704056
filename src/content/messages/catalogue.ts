import type { Voice } from '../shape/voice.ts';
import type { en } from './en.ts';

/** The same shape with any words in it: sentences are strings, or functions of the values that they hold. */
type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Words<T[K]> };

/** Every sentence shown to people, and whom they are said to: nobody in particular where that is absent. Another language
 * is another value of this type. */
export type Catalogue = Words<typeof en> & { readonly voice?: Voice };
