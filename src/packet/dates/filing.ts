import type { FactPath } from '../../content/facts/index.ts';
import { itemPath, textAt } from '../../core/case-file.ts';
import type { Telling } from './entry.ts';

/** A filing by its form and its number, in words. */
export function nameOfFiling(number: number, { caseFile, text }: Telling): string {
  const form = textAt(caseFile, itemPath('filings[].form' satisfies FactPath, number));
  return form === undefined ? text.noForm(number) : text.form(form, number);
}
