import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The words for whoever reads, by language; each room of them is loaded when its first sentence is said. */
export const catalogues = { en, es } as const satisfies Record<string, Catalogue>;

export type Language = keyof typeof catalogues;
