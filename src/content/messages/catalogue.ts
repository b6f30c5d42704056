import type { en } from './en.ts';

/** The same shape with any words in it: sentences are strings, or functions of the values that they hold. */
type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Words<T[K]> };

/** Every sentence shown to people. Another language is another value of this type. */
export type Catalogue = Words<typeof en>;
