import { type Face, userFontResource } from '../face.ts';
import type { StampPlan } from './compiled-blank.ts';

const drawnRun = new RegExp(`/${userFontResource} [\\d.]+ Tf <([0-9a-f]*)> Tj`, 'g');

/** The code points that operators draw with a font of the user's, in order. */
export function codesDrawn(contents: readonly string[]): readonly number[] {
  const codes = new Set<number>();
  for (const content of contents)
    for (const [, digits = ''] of content.matchAll(drawnRun))
      for (let at = 0; at < digits.length; at += 4) codes.add(Number.parseInt(digits.slice(at, at + 4), 16));
  return [...codes].sort((a, b) => a - b);
}

/** The code points of a text for which a font of the user's is needed. */
export const codesOf = (text: string, { given }: Face): readonly number[] =>
  given === undefined
    ? []
    : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).filter(given.covers);

/**
 * The resources that name the shipped faces, once more with a font of the user's among them. They take the place of those
 * in the constant bytes, which stay as they are.
 */
export function widened(
  plan: StampPlan,
  bytes: Uint8Array,
  flat: boolean,
  font: number,
): readonly { readonly number: number; readonly text: string }[] {
  const numbers = flat ? [plan.wideResources, plan.flatWideResources] : [plan.wideResources];
  return numbers.map((number) => {
    const text = objectText(plan, bytes, flat, number);
    const named = text.replace(/\/Font\s*<</, (found) => `${found}/${userFontResource} ${font} 0 R`);
    if (named === text) throw new Error('resources without fonts');
    return { number, text: named };
  });
}

function objectText(plan: StampPlan, bytes: Uint8Array, flat: boolean, number: number): string {
  for (const part of [plan.faces, flat ? plan.flat : plan.editable, plan.common])
    for (let at = 0; at + 1 < part.objects.length; at += 2) {
      if (part.objects[at] !== number) continue;
      const from = part.from + (part.objects[at + 1] ?? 0);
      const text = Buffer.from(bytes.subarray(from, part.to)).toString('latin1');
      return text.slice(text.indexOf('obj') + 3, text.indexOf('endobj')).trim();
    }
  throw new Error(`no object ${number}`);
}
