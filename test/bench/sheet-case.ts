import { fillSheet } from '../../src/form/fill-sheet.ts';
import { planSheet } from '../../src/form/plan.ts';
import { blank, blankPdf, family, ready, sheet, words } from '../form/cases.ts';

/** The built-in sheet with names outside Latin-1: the whole way from a case to its file. */
export const fillFamily = (): Uint8Array =>
  fillSheet({ caseFile: family, outcome: ready, words, sheet, blank }).bytes;

/** The same as values by field, for engines that know no cases. */
export function valuesOfFamily(): { pdf: Uint8Array; values: Record<string, string | boolean> } {
  const plan = planSheet({ caseFile: family, outcome: ready, words, sheet });
  const texts = plan.texts.map(({ name, value }) => [name, value] as const);
  return {
    pdf: blankPdf,
    values: Object.fromEntries([...texts, ...plan.ticks.map((name) => [name, true] as const)]),
  };
}
