import { createHash } from 'node:crypto';
import { rulesChecked } from '../content/rule-books.ts';
import type { Template } from '../form/template/kept-template.ts';
import type { Job } from './row.ts';

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Everything besides the row itself that a filled form depends on, as one hash: program, rules, form and map, day, and the
 * ways to fill. Runs with the same one may take over each other's work. With `packet`, the sheet that comes with the
 * program, it is that of packets: they depend on that sheet too, and on what is known of the form.
 */
export function fingerprintOf(
  version: string,
  form: Template,
  font: Uint8Array | undefined,
  { asOf, anyway, flatten }: Pick<Job, 'asOf' | 'anyway' | 'flatten'>,
  packet?: Template,
): string {
  const partsOf = ({ about, map, blank }: Template) => [
    about.id,
    about.title,
    about.fields,
    blank.sha256,
    map,
  ];
  const facts = [version, rulesChecked, partsOf(form), font ? sha256Of(font) : null, asOf, anyway, flatten];
  if (packet === undefined) return sha256Of(JSON.stringify(facts));
  return sha256Of(JSON.stringify([...facts, 'packet', partsOf(packet), form.about]));
}

/**
 * Hashes the filled copies of one form as `sha256Of` does: what all of them begin with, most of their bytes, is hashed
 * once.
 */
export function digesterOf({ blank }: Pick<Template, 'blank'>): (bytes: Uint8Array) => string {
  const { plan, bytes: constant } = blank;
  const { from, to } = plan.common;
  const begun = createHash('sha256').update(constant.subarray(from, to));
  return (bytes) =>
    begun
      .copy()
      .update(bytes.subarray(to - from))
      .digest('hex');
}
