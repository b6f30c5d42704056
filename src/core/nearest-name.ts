import { closest } from 'fastest-levenshtein';

/** The known name that a mistyped one most resembles; `known` holds at least one. */
export const nearestName = (name: string, known: readonly string[]): string => closest(name, known);
