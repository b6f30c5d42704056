import type { Catalogue, Sentences } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { FactWords } from '../content/shape/fact.ts';
import { type CaseNode, type CasePath, generalPath } from './case-file.ts';
import { daysMeant } from './dates.ts';
import { said } from './in-force.ts';

/** The answer that a path stands for, in words: "Receipt date (no. 2)"; to whoever is asked, "Your given name". */
export function nameOf(path: CasePath, words: Sentences): string {
  const entry: FactWords | undefined = words.facts[generalPath(path)];
  const item = /\.(\d+)\./.exec(path)?.[1];
  const { voice } = words;
  const own = voice === undefined ? undefined : entry?.own;
  const label = own === undefined || voice === undefined ? (entry?.label ?? path) : said(own, { voice });
  return item === undefined ? label : words.outcome.ofItem(label, item);
}

/** An answer as it is shown in a sentence: choices by their labels, days written out. */
export function valueInWords(path: CasePath, value: CaseNode | undefined, words: Catalogue): string {
  if (Array.isArray(value)) return value.map((part) => valueInWords(path, part, words)).join('; ');
  if (typeof value === 'boolean') return value ? words.outcome.yes : words.outcome.no;
  const text = String(value ?? '');
  if (daysMeant(text) !== undefined) return words.day(text as Day);
  const entry = words.facts[generalPath(path)] as {
    readonly choices?: Readonly<Record<string, { readonly label: string }>>;
  };
  return entry.choices?.[text]?.label ?? text;
}
