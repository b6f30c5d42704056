import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CaseNode, type CasePath, generalPath } from './case-file.ts';
import { isDay, showDay } from './dates.ts';

/** The answer that a path stands for, in words: "Receipt date (no. 2)". */
export function nameOf(path: CasePath, words: Catalogue): string {
  const entry = words.facts[generalPath(path)] as { readonly label: string } | undefined;
  const item = /\.(\d+)\./.exec(path)?.[1];
  const label = entry?.label ?? path;
  return item === undefined ? label : words.outcome.ofItem(label, item);
}

/** An answer as it is shown in a sentence: choices by their labels, days written out. */
export function valueInWords(path: CasePath, value: CaseNode | undefined, words: Catalogue): string {
  if (Array.isArray(value)) return value.map((part) => valueInWords(path, part, words)).join('; ');
  if (typeof value === 'boolean') return value ? words.outcome.yes : words.outcome.no;
  const text = String(value ?? '');
  if (isDay(text)) return showDay(text, 'en-US');
  const entry = words.facts[generalPath(path)] as {
    readonly choices?: Readonly<Record<string, { readonly label: string }>>;
  };
  return entry.choices?.[text]?.label ?? text;
}
