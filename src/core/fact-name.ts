import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CasePath, generalPath } from './case-file.ts';

/** The answer that a path stands for, in words: "Receipt date (no. 2)". */
export function nameOf(path: CasePath, words: Catalogue): string {
  const entry = words.facts[generalPath(path)] as { readonly label: string } | undefined;
  const item = /\.(\d+)\./.exec(path)?.[1];
  const label = entry?.label ?? path;
  return item === undefined ? label : words.outcome.ofItem(label, item);
}
