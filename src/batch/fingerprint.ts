import { createHash } from 'node:crypto';
import { rulesChecked } from '../content/rule-books.ts';
import { blankOfForm, type FormToFill } from '../form/fill-form.ts';
import type { WorkSettings } from './row-work.ts';

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The sheet that comes with the program. */
type OwnSheet = Omit<Extract<FormToFill, { readonly kind: 'sheet' }>, 'kind'>;

const sheetFacts = ({ sheet, blank }: OwnSheet) => [sheet.edition, blank.sha256, sheet.fields, sheet.map];

/**
 * Everything besides the row itself that a filled form depends on, as one hash: program, rules, form and map, day, and the
 * ways to fill. Runs with the same one may take over each other's work. With `packet`, the sheet that comes with the
 * program, it is that of packets: they depend on that sheet too, and on what is known of the form.
 */
export function fingerprintOf(
  version: string,
  form: FormToFill,
  font: Uint8Array | undefined,
  { asOf, anyway, flatten }: Pick<WorkSettings, 'asOf' | 'anyway' | 'flatten'>,
  packet?: OwnSheet,
): string {
  const filled =
    form.kind === 'sheet'
      ? sheetFacts(form)
      : [form.kept.about.id, form.kept.about.title, form.kept.blank.sha256, form.kept.map];
  const facts = [version, rulesChecked, filled, font ? sha256Of(font) : null, asOf, anyway, flatten];
  if (packet === undefined) return sha256Of(JSON.stringify(facts));
  const about = form.kind === 'kept' ? form.kept.about : null;
  return sha256Of(JSON.stringify([...facts, 'packet', sheetFacts(packet), about]));
}

/**
 * Hashes the filled copies of one form as `sha256Of` does: what all of them begin with, most of their bytes, is hashed
 * once.
 */
export function digesterOf(form: FormToFill): (bytes: Uint8Array) => string {
  const { plan, bytes: constant } = blankOfForm(form);
  const { from, to } = plan.common;
  const begun = createHash('sha256').update(constant.subarray(from, to));
  return (bytes) =>
    begun
      .copy()
      .update(bytes.subarray(to - from))
      .digest('hex');
}
