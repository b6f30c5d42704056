import { kindIds } from '../kinds/index.ts';
import type { ReadingWords } from './catalogue.ts';
import { esReadings } from './es-readings.ts';
import type { Language } from './languages.ts';

/** What choices are called when they are asked for. */
const choicesIn = (facts: ReadingWords['facts']): ReadingWords['sheet']['choices'] =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([path, fact]) =>
      'choices' in fact
        ? [[path, Object.fromEntries(Object.entries(fact.choices).map(([id, { label }]) => [id, label]))]]
        : [],
    ),
  ) as never;

/** Boxes and choices of the form are called as the questions call them. */
function withChoices(words: typeof esReadings): ReadingWords {
  const kinds = words.facts['problem.kinds'].choices;
  const boxes = Object.fromEntries(kindIds.map((kind) => [`reason-${kind}`, kinds[kind].label]));
  const labels = { ...words.sheet.labels, ...boxes } as ReadingWords['sheet']['labels'];
  const sheet = { ...words.sheet, labels, choices: choicesIn(words.facts) };
  // Defined, not assigned: the rooms of a built catalogue are loaded when they are read, and take no value from outside.
  return Object.create(words, { sheet: { value: sheet, enumerable: true } });
}

const readings: Readonly<Record<Language, typeof esReadings | undefined>> = { en: undefined, es: esReadings };

/** The papers for the government in the language of a reader; undefined where they are written in it. */
export function readingsFor(language: string): ReadingWords | undefined {
  const words = readings[language as Language];
  return words && withChoices(words);
}
