import type { CaseFile, CaseNode } from '../../src/core/case-file.ts';
import { fillForm, planForm } from '../../src/form/fill-form.ts';
import { blankPdf, family, form, ready, words } from '../form/cases.ts';

const own =
  /^(given|middle|family|street|city|organization|office|email|phone|description|result|reference|aNumber|receiptNumber|note)$/;

/** The same for another person: no text of its own comes again, as it would in the cases of an office. */
function ofAnother(node: CaseNode | undefined, at: number, key = ''): CaseNode | undefined {
  if (typeof node === 'string' && own.test(key))
    return /\d{7,}$/.test(node) ? node.replace(/\d{7}$/, String(at).padStart(7, '0')) : `${node} ${at}`;
  if (Array.isArray(node)) return node.map((each) => ofAnother(each, at, key)) as unknown as CaseNode;
  if (typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, ofAnother(each, at, name)]));
}

const most = 2000;
const others: CaseFile[] = [];

/** The built-in sheet with names outside Latin-1: the whole way from a case to its file. */
export function fillFamily(at: number): Uint8Array {
  const known = others[at % most] ?? (at === 0 ? family : (ofAnother(family, at) as CaseFile));
  others[at % most] = known;
  return fillForm(form, known, ready, words, {}).bytes;
}

/** The same as values by field, for engines that know no cases. */
export function valuesOfFamily(): { pdf: Uint8Array; values: Record<string, string | boolean> } {
  const { values } = planForm(form, family);
  return { pdf: blankPdf, values: Object.fromEntries(values) };
}
