import { readFileSync } from 'node:fs';
import fontkit from '@cantoo/fontkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '../../src/core/case-file.ts';
import { codesOf, drawsEveryday, isAllEveryday, isEveryday, regular } from '../../src/form/face.ts';
import { fillForm } from '../../src/form/fill-form.ts';
import { draw } from '../../src/form/operators.ts';
import { family, form, ready, words } from './cases.ts';

const drawable = codesOf(regular);

interface Glyphs {
  glyphForCodePoint(code: number): { id: number; advanceWidth: number; path: { toSVG(): string } };
}
const open = (name: string): Glyphs =>
  fontkit.create(
    readFileSync(new URL(`../../templates/fonts/NotoSans-${name}.ttf`, import.meta.url)),
  ) as unknown as Glyphs;

it('draws every everyday letter just as the whole face does', () => {
  const [whole, everyday] = [open('Regular'), open('Everyday')];
  const codes = drawable.filter(isEveryday);
  expect(codes.length).toBeGreaterThan(700);
  for (const code of codes) {
    const [one, other] = [whole, everyday].map((font) => font.glyphForCodePoint(code));
    expect([code, other?.id === 0, other?.advanceWidth]).toEqual([code, false, one?.advanceWidth]);
    expect(other?.path.toSVG()).toBe(one?.path.toSVG());
  }
});

const letters = fc.constantFrom(...drawable.map((code) => String.fromCodePoint(code)));
const few = fc.constantFrom('a', 'Đ', 'ẵ', '’', 'Ш', 'ῆ', '(', '<', '>', ' ', '́', 'ʻ');

it('is told by what is drawn as by the text that it is drawn from', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, few), { maxLength: 30 }), (list) => {
      const text = list.join('');
      const content = draw({ text, x: 1, y: 2, size: 9, ink: 'black' });
      // The text that goes with marks is taken for something drawn.
      expect(drawsEveryday(content)).toBe(isAllEveryday(text));
    }),
    { numRuns: 3000 },
  );
});

describe('a filled sheet', () => {
  const baseFonts = (street: string, flatten = false): readonly string[] => {
    const caseFile = withValue(family, 'person.address.street', street);
    const { bytes } = fillForm(form, caseFile, ready, words, { flatten });
    const text = Buffer.from(bytes).toString('latin1');
    return [...new Set(text.match(/CASEA[A-Z]\+NotoSans(?=\/|\s)/g))];
  };
  it.each([
    ['12 Main Street', false],
    ['12 Đường Nguyễn Huệ', false],
    ['12 Ulica Łódzka', true],
    ['12 Kahōʻanokū “B” – 3', true],
    ['вулиця Ґалаґана 12 № 3', false],
    ['Οδός Ερμού 12', true],
  ])('of %s (flattened: %s) has the everyday letters alone', (street, flatten) =>
    expect(baseFonts(street, flatten)).toEqual(['CASEAC+NotoSans']),
  );
  it.each([
    ['улица Ѳомина 12', false],
    ['ὁδὸς Ἑρμοῦ 12', true],
    ['12 Q̣́ Street', false],
  ])('of %s (flattened: %s) has the whole face', (street, flatten) =>
    expect(baseFonts(street, flatten)).toEqual(['CASEAA+NotoSans']),
  );
});
