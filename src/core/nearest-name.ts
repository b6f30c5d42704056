import { closest } from 'fastest-levenshtein';

/** The known name that a mistyped one most resembles: one that holds it, or else the one fewest letters away. */
export const nearestName = (name: string, known: readonly string[]): string =>
  known.find((entry) => entry.startsWith(name)) ??
  known.find((entry) => entry.includes(name)) ??
  closest(name, known);
