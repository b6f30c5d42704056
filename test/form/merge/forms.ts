import { en } from '../../../src/content/messages/en.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { fillBlank } from '../../../src/form/blank/fill-blank.ts';
import type { StampValue } from '../../../src/form/blank/lay-out-fields.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { fillForm } from '../../../src/form/fill-form.ts';
import { type MergeOptions, openMerge } from '../../../src/form/merge/merge.ts';
import { userFontFace } from '../../../src/form/user-font/face.ts';
import { compiledFrom, everyKind } from '../blank/make-blank.ts';
import { family, form, ready, tooEarly, words } from '../cases.ts';
import { makeFont } from '../make-font.ts';

/** A form on the built-in sheet. */
export const onSheet = (caseFile: CaseFile, flatten = false, anyway = false): Uint8Array =>
  fillForm(form, caseFile, anyway ? tooEarly : ready, words, { flatten, anyway }).bytes;

/** The family's case under another name. */
export const named = (given: string, last: string): CaseFile => ({
  ...family,
  person: { ...(family['person'] as object), name: { given, family: last } } as never,
});

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
export const onBlank = (flatten = false): Uint8Array =>
  fillBlank({
    blank: ownBlank,
    values: new Map<string, StampValue>([...everyValue, ['story', story.repeat(60)]]),
    words: en,
    title: 'A form',
    identity: { name: 'Nguyễn', receipt: '' },
    flatten,
  }).bytes;

/** The same with a font of the user's. */
export const inGivenFont = (text: string, flatten = false): Uint8Array =>
  stamp(
    ownBlank,
    new Map([
      ['family', text],
      ['second', `Nguyễn ${text}`],
    ]),
    { face, flatten },
  ).bytes;

export const title = 'Prepared forms';

/** One file of many, and the pieces in which it came. */
export function merged(
  files: readonly Uint8Array[],
  options: Partial<MergeOptions> = {},
): { bytes: Uint8Array; pieces: readonly Uint8Array[] } {
  const merge = openMerge({ title, ...options });
  const pieces = files.map((file, at) => merge.add(file, `Row ${at + 1}`));
  pieces.push(merge.end());
  return { bytes: new Uint8Array(Buffer.concat(pieces)), pieces };
}
