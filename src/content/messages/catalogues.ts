import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './languages.ts';

/** The words for whoever reads, by language; each room of them is loaded when its first sentence is said. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, es };
