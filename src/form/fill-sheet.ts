import { type FillReport, type PlanInput, planSheet, type SheetPlan } from './plan.ts';
import { readBack } from './read-back.ts';
import { writeSheet } from './write.ts';

/**
 * Fills the sheet for one case: plan, write, and read back. Takes the blank's bytes, which are never changed. Throws
 * `InputError` (nothing written) when the typeface lacks a character, and `Error` when the result does not read back.
 */
export async function fillSheet(
  input: PlanInput & { readonly blank: Uint8Array },
): Promise<{ bytes: Uint8Array; report: FillReport; plan: SheetPlan }> {
  const plan = planSheet(input);
  const bytes = await writeSheet(input.sheet, plan, input.blank);
  await readBack(input.sheet, plan, bytes, input.words);
  return { bytes, report: plan.report, plan };
}
