import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { vi } from 'vitest';

/** A field of a blank that a test makes; points from the lower left corner. */
export interface Made {
  readonly name: string;
  readonly kind?: 'text' | 'check' | 'radio' | 'list' | 'signature';
  readonly box?: readonly [number, number, number, number];
  readonly tooltip?: string;
  /** Printed above a text field, and to the right of a box. */
  readonly label?: string;
  readonly max?: number;
  readonly multiline?: boolean;
  readonly locked?: boolean;
  readonly page?: number;
  /** Lists: what can be chosen. Radio buttons: a state and its label each. */
  readonly options?: readonly string[];
}

export interface MadeBlank {
  readonly title?: string;
  readonly fields: readonly Made[];
  /** Left, height and text of whatever else is printed on the first page. */
  readonly lines?: readonly (readonly [number, number, string, number?])[];
  /** Printed at the foot of each page. */
  readonly feet?: readonly string[];
  /** Points; 10 where it is not said. */
  readonly labelSize?: number;
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

/** A small form like an official one, made anew for each test. */
export async function makeBlank({
  title,
  fields,
  lines = [],
  feet = [''],
  labelSize = 10,
  userPassword,
  ownerPassword,
}: MadeBlank) {
  const document = await PDFDocument.create({ updateMetadata: false });
  if (title) document.setTitle(title);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const form = document.getForm();
  const pages = feet.map((foot) => {
    const page = document.addPage([612, 792]);
    if (foot !== '') page.drawText(foot, { x: 36, y: 24, size: 9, font });
    return page;
  });
  for (const [x, y, text, size = 10] of lines) pages[0]?.drawText(text, { x, y, size, font });
  fields.forEach((made, n) => {
    const page = pages[(made.page ?? 1) - 1];
    if (!page) throw new Error('no such page');
    const small = made.kind === 'check' || made.kind === 'radio';
    const [x, y, width, height] = made.box ?? [60, 700 - 40 * n, small ? 10 : 200, small ? 10 : 18];
    const at = { x, y, width, height };
    const note = (label: string, left: number, up: number): void =>
      page.drawText(label, { x: left, y: up, size: labelSize, font });
    if (made.label && made.kind !== 'radio')
      small ? note(made.label, x + 16, y + 1) : note(made.label, x, y + height + 4);
    const field =
      made.kind === 'check'
        ? form.createCheckBox(made.name)
        : made.kind === 'radio'
          ? form.createRadioGroup(made.name)
          : made.kind === 'list'
            ? form.createDropdown(made.name)
            : form.createTextField(made.name);
    if ('addOptionToPage' in field)
      (made.options ?? []).forEach((option, place) => {
        field.addOptionToPage(option, page, { ...at, x: x + 80 * place });
        note(option, x + 80 * place + 16, y + 1);
      });
    else field.addToPage(page, at);
    if ('addOptions' in field) field.addOptions([...(made.options ?? [])]);
    if (made.max && 'setMaxLength' in field) field.setMaxLength(made.max);
    if (made.multiline && 'enableMultiline' in field) field.enableMultiline();
    if (made.locked) field.enableReadOnly();
    if (made.tooltip) field.acroField.dict.set(PDFName.of('TU'), PDFString.of(made.tooltip));
    if (made.kind === 'signature') field.acroField.dict.set(PDFName.of('FT'), PDFName.of('Sig'));
  });
  const save = () => document.save({ updateFieldAppearances: false, useObjectStreams: false });
  if (userPassword === undefined && ownerPassword === undefined) return save();
  return withoutChance(() => {
    document.encrypt({ userPassword: userPassword ?? '', ownerPassword: ownerPassword ?? 'owner' });
    return save();
  });
}

/** Keys and vectors of an encrypted blank are the same each time, so that a spoiled one can be made again. */
async function withoutChance<T>(make: () => Promise<T>): Promise<T> {
  let state = 1;
  const values = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += 1) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      bytes[at] = state >>> 16;
    }
    return array;
  });
  try {
    return await make();
  } finally {
    values.mockRestore();
  }
}
