import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearance, baselines } from '../../src/form/appearance.ts';
import { clean, codesOf, regular, undrawable, unitsOf, widthOf } from '../../src/form/face.ts';
import { fitText, inset } from '../../src/form/fit.ts';
import { show } from '../../src/form/operators.ts';
import { planSheet } from '../../src/form/plan.ts';
import { measure, wrap } from '../../src/form/wrap.ts';
import { family, ready, sheet, words } from './cases.ts';

describe('lines', () => {
  test.each([
    ['nothing', '', ['']],
    ['words that fit stay together', 'one two', ['one two']],
    ['a line break is kept', 'one\ntwo', ['one', 'two']],
    ['an empty line is kept', 'one\n\ntwo', ['one', '', 'two']],
    ['a line breaks at a word', 'eleven twelve', ['eleven', 'twelve']],
    ['blanks inside a line are kept', 'a  b', ['a  b']],
    ['a word wider than the line is broken', 'mmmmmmmm', ['mmmmm', 'mmm']],
    ['what follows a broken word goes on behind it', 'mmmmmmm to', ['mmmmm', 'mm to']],
    ['a mark is never parted from its letter', 'mmmmm\u0304mm', ['mmmmm\u0304', 'mm']],
  ])('%s', (_, text, lines) => expect(wrap(measure(text), 48, 10)).toEqual(lines));

  test('no line is too wide and no letter is lost, whatever the text', () => {
    const letters = fc.constantFrom(...'aWil .ệЖ\u0304\n');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 200 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          const lines = wrap(measure(text), width, 10);
          for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width + 0.001);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('fields', () => {
  const texts = sheet.fields.filter(({ kind }) => kind !== 'check');
  const lengths = [1, 5, 12, 20, 40, 60, 100, 300];
  const words3 = ['W', 'i', 'Wi ', 'Ệg '];

  test.each(words3)('a text of %j of any length stays inside every box at 7 points or more', (unit) => {
    for (const field of texts)
      for (const length of lengths) {
        const fitted = fitText(field, unit.repeat(length).trim());
        const [, , wide, high] = field.box;
        expect(fitted.size).toBeGreaterThanOrEqual(7);
        expect(fitted.size).toBeLessThanOrEqual(field.size);
        const planned = { name: field.name, value: '', size: fitted.size, lines: fitted.lines };
        const { x, y, step } = baselines(field, planned);
        const left = field.right ? inset.x : x;
        for (const line of fitted.lines) expect(left + widthOf(line, fitted.size)).toBeLessThanOrEqual(wide);
        const last = y - step * (fitted.lines.length - 1);
        expect(last - 0.22 * fitted.size, `${field.name} ${length}`).toBeGreaterThanOrEqual(-0.5);
        expect(y + 0.75 * fitted.size).toBeLessThanOrEqual(high);
      }
  });

  test('the largest size that fits is taken', () => {
    const field = sheet.fields.find(({ name }) => name === 'person-family');
    if (field === undefined) throw new Error('no such field');
    for (const length of [10, 20, 24, 26, 28]) {
      const { size, whole } = fitText(field, 'W'.repeat(length));
      const limit = field.box[2] - 2 * inset.x;
      if (!whole) expect(widthOf('W'.repeat(length), 7)).toBeGreaterThan(limit);
      else if (size < field.size) expect(widthOf('W'.repeat(length), size + 0.25)).toBeGreaterThan(limit);
    }
  });

  test('a story five times as long takes at most eight times as long, and 50,000 characters take milliseconds', () => {
    const time = (length: number): number => {
      const caseFile = {
        ...family,
        problem: { description: 'Nguyễn waits for an answer. '.repeat(length / 28) },
      };
      const rounds = [...Array(7).keys()].map(() => {
        const from = performance.now();
        planSheet({ caseFile, outcome: ready, words, sheet });
        return performance.now() - from;
      });
      return Math.min(...rounds);
    };
    time(10_000);
    const [short, long] = [time(10_000), time(50_000)];
    expect(long).toBeLessThan(Math.max(short, 2) * 8);
    expect(long).toBeLessThan(200);
  });
});

describe('characters', () => {
  test('are written by code point, marks within a span that keeps the copied text whole', () => {
    expect(show('Aß', 10)).toBe('<004100df> Tj');
    expect(show('ab\u0304c', 10)).toContain('/ActualText <feff00620304>');
  });

  test('a mark has no width of its own', () => expect(unitsOf('M\u0304')).toBe(unitsOf('M')));

  test('text is composed, with one kind of line end and no tabs', () =>
    expect(clean(' e\u0301\r\nb\tc\u2028d ')).toBe('é\nb c\nd'));

  test.each([
    'Ff fi ffi',
    'Ấ ộ ỹ',
    'Ő ű ğ ş İ ı',
    'ʻ ʼ ’ ‘',
    'Њ ѓ Ґ є',
    'ᾳ ώ Ϊ',
    '€ £ ₹ ₫',
    'Ɛ ɔ ŋ ƴ',
    'Ꞌ ꞌ',
  ])('the face draws %s', (text) => expect(undrawable(text)).toEqual([]));

  test('the face draws nothing that cannot be seen', () => {
    for (const code of codesOf(regular))
      expect(String.fromCodePoint(code)).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
  });
});

test('an appearance clips to its box and sets its text in the shared face', () => {
  const [field] = sheet.fields;
  if (field === undefined) throw new Error('the sheet is empty');
  const drawn = appearance(field, { name: field.name, value: 'A', size: 9, lines: ['A'] });
  expect(drawn).toContain('/NotoSans 9 Tf');
  expect(drawn).toMatch(/re W n BT/);
});
