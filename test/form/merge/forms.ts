import { formWords } from '../../../src/content/messages/form-words.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import type { CompiledBlank } from '../../../src/form/blank/compiled-blank.ts';
import { fillBlank } from '../../../src/form/blank/fill-blank.ts';
import type { DrawnForm, ExtraPage } from '../../../src/form/blank/form-writer.ts';
import type { StampValue } from '../../../src/form/blank/lay-out-fields.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { deflated } from '../../../src/form/bytes.ts';
import { fillForm } from '../../../src/form/fill-form.ts';
import {
  finishedForms,
  Merge,
  type MergedForm,
  type MergeOptions,
  stampedForms,
} from '../../../src/form/merge/merge.ts';
import { userFontFace } from '../../../src/form/user-font/face.ts';
import { compiledFrom, everyKind } from '../blank/make-blank.ts';
import { family, form, ready, words } from '../cases.ts';
import { makeFont } from '../make-font.ts';

/** One filled form in all the ways in which it can come into a merged file. */
export interface Filled {
  readonly blank: CompiledBlank;
  readonly editable: Uint8Array;
  readonly flattened: Uint8Array;
  readonly drawn: DrawnForm;
}

type Fill = (flatten: boolean) => { readonly bytes: Uint8Array; readonly drawn: DrawnForm };

export function filled(blank: CompiledBlank, fill: Fill): Filled {
  const { bytes: flattened, drawn } = fill(true);
  const pages = drawn.pages.map((page) => page && { ...page, content: deflated(page.content) });
  return { blank, editable: fill(false).bytes, flattened, drawn: { ...drawn, pages } };
}

/** A form on the built-in sheet. */
export const onSheet = (caseFile: CaseFile, front: readonly ExtraPage[] = []): Filled =>
  filled(form.blank, (flatten) => fillForm(form, caseFile, ready, words, { flatten, front }));

/** The family's case under another name. */
export const named = (given: string, last: string): CaseFile => ({
  ...family,
  person: { ...(family['person'] as object), name: { given, family: last } } as never,
});

/** Values stamped on a blank, and nothing behind it. */
export const stamped = (blank: CompiledBlank, values: Readonly<Record<string, StampValue>>): Filled =>
  filled(blank, (flatten) => stamp(blank, new Map(Object.entries(values)), { flatten }));

export const ownBlank = await compiledFrom(everyKind);
const everyValue = new Map<string, StampValue>([
  ['family', 'Nguyễn'],
  ['given', 'Zoë “Q”'],
  ['number', '012345678'],
  ['sum', '€ 1,200'],
  ['auto', 'Юлия Άλφα M̄aria'],
  ['yes', true],
  ['state', 'NY'],
  ['turned', 'turned'],
  ['second', 'page two'],
]);
const story = 'USCIS said in May that a decision would come, and nothing has come. ';
const face = userFontFace(makeFont({ characters: '李明自二月以来我的案件没有任何进展' }));

/** A form on a blank of the user's, with a page behind it. */
export const onBlank = (): Filled =>
  filled(ownBlank, (flatten) =>
    fillBlank({
      blank: ownBlank,
      values: new Map<string, StampValue>([...everyValue, ['story', story.repeat(60)]]),
      words: formWords.sheet,
      title: 'A form',
      identity: { name: 'Nguyễn', receipt: '' },
      flatten,
    }),
  );

/** The same with a font of the user's. */
export const inGivenFont = (text: string): Filled =>
  filled(ownBlank, (flatten) =>
    stamp(
      ownBlank,
      new Map([
        ['family', text],
        ['second', `Nguyễn ${text}`],
      ]),
      { face, flatten },
    ),
  );

export const title = 'Prepared forms';

/** How forms come into a merged file: stamped there, or copied from their finished files. */
export const ways = ['stamped', 'editable', 'flattened'] as const;
export type Way = (typeof ways)[number];

/** Begins a merged file; the second value makes a form ready for it. */
export function opened(way: Way, options: Partial<MergeOptions> = {}) {
  const merge = new Merge({ title, ...options });
  const copy = finishedForms(merge);
  const stamps = new Map<CompiledBlank, Awaited<ReturnType<typeof stampedForms>>>();
  const ready = async (each: Filled): Promise<MergedForm> => {
    if (way !== 'stamped') return copy(each[way]);
    const stampOn = stamps.get(each.blank) ?? (await stampedForms(each.blank, merge));
    stamps.set(each.blank, stampOn);
    return stampOn(each.drawn);
  };
  return [merge, ready] as const;
}

/** One file of many, and the pieces in which it came. */
export async function merged(
  forms: readonly Filled[],
  way: Way,
): Promise<{ bytes: Uint8Array; pieces: readonly Uint8Array[] }> {
  const [merge, ready] = opened(way);
  const pieces: Uint8Array[] = [];
  for (const form of forms) pieces.push(merge.add(await ready(form), `Row ${pieces.length + 1}`));
  pieces.push(merge.end());
  return { bytes: new Uint8Array(Buffer.concat(pieces)), pieces };
}
