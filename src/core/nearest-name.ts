import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most resembles: one that holds it, or else the one fewest letters away. */
export const nearestName = (name: string, known: readonly string[]): string =>
  known.find((entry) => entry.startsWith(name)) ??
  known.find((entry) => entry.includes(name)) ??
  closest(name, known);

/** The known name that a word was most likely meant to be, or undefined. */
export function meantName(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 60) return undefined;
  const small = word.toLowerCase();
  const close = closest(
    small,
    known.map((name) => name.toLowerCase()),
  );
  const found = known.find((name) => name.toLowerCase() === close);
  return distance(small, close) <= Math.max(1, Math.floor(small.length / 3)) ? found : undefined;
}

/** A mistype changes one letter of a short word, and two of a long one. */
const longWord = 8;

/** The known words that one seems to be but for its spelling; none for a word so short that it could be any. */
export function mistyped(word: string, known: Iterable<string>): readonly string[] {
  if (word.length < 4 || word.length > 60) return [];
  return [...known].filter((other) => distance(word, other) <= (word.length < longWord ? 1 : 2));
}

const digitsOf = (form: string): string => form.replace(/\D/g, '');
const sortedDigits = (form: string): string => [...digitsOf(form)].sort().join('');

/** The known forms whose number a mistyped one was most likely meant to be, the likeliest first: digits in another order, then one that is wrong. */
export function nearForms(form: string, known: readonly string[]): readonly string[] {
  const letters = form.split('-')[0];
  const alike = known.filter((other) => other.split('-')[0] === letters);
  const turned = alike.filter(
    (other) => distance(form, other) === 2 && sortedDigits(other) === sortedDigits(form),
  );
  const off = alike.filter((other) => distance(form, other) === 1);
  return [...new Set([...turned, ...off])].slice(0, 4);
}
