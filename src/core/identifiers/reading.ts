import type { Catalogue } from '../../content/messages/catalogue.ts';

type Sentences = Catalogue['input']['problems'];

/** What is wrong with a value: the code of its sentence in the message catalogue, and the details that it holds. */
export type InputProblem = {
  [C in keyof Sentences]: Sentences[C] extends (details: infer D) => string
    ? { readonly code: C } & Readonly<D>
    : { readonly code: C };
}[keyof Sentences];

/** What reading a text gave: its canonical value, or what is wrong with it. Nothing is ever repaired silently. */
export type Reading<T = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: InputProblem };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refuse = (problem: InputProblem): Reading<never> => ({ ok: false, problem });

/** The sentence for a problem. */
export function sentenceFor(problem: InputProblem, words: Catalogue): string {
  const sentence = words.input.problems[problem.code] as string | ((details: InputProblem) => string);
  return typeof sentence === 'string' ? sentence : sentence(problem);
}

/**
 * Without what people put between digits: spaces of every kind, dashes of every kind, dots, and the marks without width
 * that come along when a number is copied from a page.
 */
export const withoutSeparators = (text: string): string =>
  text.replace(/[\s.\p{Pd}\u2212\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');

/** Upper case for A to Z alone: no other letter may turn into one of them. */
export const upper = (text: string): string => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** A character as a sentence may name it: itself when it can be seen, its code otherwise. */
export const named = (character: string): string =>
  /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : codeOf(character);

/** The code of a character, `U+0009`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character that is not a digit 0 to 9, with its place from 1. */
export function firstNonDigit(text: string, from = 1): { at: number; character: string } | undefined {
  const all = [...text];
  const index = all.findIndex((character, i) => i >= from - 1 && !/^[0-9]$/.test(character));
  return index < 0 ? undefined : { at: index + 1, character: named(all[index] ?? '') };
}
