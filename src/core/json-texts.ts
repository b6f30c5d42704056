import type { Catalogue } from '../content/messages/catalogue.ts';
import { catalogues } from '../content/messages/catalogues.ts';

/** The keys of `--json` that are said to whoever reads; everything else is the same in every language. */
const saidKeys: ReadonlySet<string> = new Set(['text', 'reason', 'remedy', 'action']);

type Data = { readonly [key: string]: unknown } | readonly unknown[];
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/**
 * Data for `--json` that are made from words: in English, with the reader's language in `text`, `reason`, `remedy` and
 * `action` alone. `build` has to give the same shape for every language.
 */
export function inReadersTexts<T extends object>(build: (words: Catalogue) => T, words: Catalogue): T {
  const english = build(catalogues.en);
  return words === catalogues.en ? english : (merged(english, build(words)) as T);
}

function merged(english: unknown, own: unknown): unknown {
  if (!isData(english) || !isData(own)) return english;
  const at = (key: string): unknown => (own as Readonly<Record<string, unknown>>)[key];
  const values = Object.entries(english).map(
    ([key, value]) => [key, saidKeys.has(key) ? at(key) : merged(value, at(key))] as const,
  );
  return Array.isArray(english) ? values.map(([, value]) => value) : Object.fromEntries(values);
}
