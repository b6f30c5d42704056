import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts as allFacts } from '../../src/content/facts/index.ts';
import { type CaseFile, withValue } from '../../src/core/case-file.ts';
import { appearance, baselines } from '../../src/form/appearance.ts';
import { clean, codesOf, regular, undrawable, unitsOf, widthOf } from '../../src/form/face.ts';
import { fitText, inset, pointTo } from '../../src/form/fit.ts';
import { show } from '../../src/form/operators.ts';
import { planSheet } from '../../src/form/plan.ts';
import { conditionsOf } from '../../src/form/resolve.ts';
import { measure, wrap } from '../../src/form/wrap.ts';
import { growthOf } from '../work.ts';
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
  /** Fields of many lines hold thousands of letters: there not every length is tried. */
  const step = (length: number): number => (length < 150 ? 1 : Math.ceil(length / 12));
  const lengths = [1, 5, 12, 20, 40, 60, 100, 300];
  const freeText = new Set(['text', 'long-text', 'name', 'state', 'postal-code', 'country', 'email']);
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

  test.each(['W', 'i'])(
    'a text of %j of every length up to 50 beyond the most is whole, or ends in its box with a pointer',
    (unit) => {
      const ends = [
        words.form.pointers.long(12),
        words.form.pointers.short(12),
        words.form.pointers.shortest(12),
      ];
      let cut = 0;
      for (const field of texts) {
        const [, , wide] = field.box;
        let beyond = 0;
        for (let length = 1; beyond <= 50; length += step(length)) {
          const fitted = fitText(field, unit.repeat(length));
          if (!fitted.whole) {
            beyond = beyond === 0 ? 1 : beyond + step(length);
            cut += 1;
          }
          const { size, lines } = fitted.whole ? fitted : pointTo(field, fitted, ends);
          expect(size).toBeGreaterThanOrEqual(7);
          const drawn = lines.join('');
          if (fitted.whole) expect(drawn).toBe(unit.repeat(length));
          else expect(drawn, `${field.name} ${length}`).toMatch(/….*12\)?$/);
          for (const line of lines)
            expect(widthOf(line, size), `${field.name} ${length}`).toBeLessThanOrEqual(
              wide - 2 * inset.x + 0.001,
            );
        }
      }
      expect(cut).toBeGreaterThan(texts.length);
    },
  );

  test('every field whose text is longer than it can hold goes on on a page behind, whole', async () => {
    const single = texts.filter(({ name }) => {
      const { facts = [], each, short } = sheet.map[name] ?? {};
      return (
        facts.length === 1 &&
        !each &&
        !short &&
        facts[0] !== undefined &&
        freeText.has((allFacts as Readonly<Record<string, { type: string }>>)[facts[0]]?.type ?? '')
      );
    });
    for (const role of ['attorney', 'other']) {
      let caseFile: CaseFile = { caseFile: 1, preparer: { role } };
      const there = single.filter(({ name }) =>
        conditionsOf(sheet.map[name] ?? {}).every((each) => each.in?.includes(role)),
      );
      there.forEach(({ name }, at) => {
        const [path = ''] = sheet.map[name]?.facts ?? [];
        caseFile = withValue(caseFile, path, `begins${at} ${'W'.repeat(3000)} ends${at}`);
      });
      const { report, texts: planned, continuation } = planSheet({ caseFile, outcome: ready, words, sheet });
      const carried = continuation
        .flat()
        .map((each) => ('text' in each ? each.text : ''))
        .join('\n');
      const held = new Set(planned.map(({ name }) => name));
      for (const [at, { name, tooltip }] of there.entries()) {
        if (!held.has(name)) continue;
        expect(
          report.continued.some((title) => tooltip.endsWith(title.slice(title.indexOf('.') + 1))),
          name,
        ).toBe(true);
        expect(carried).toMatch(new RegExp(`begins${at}\\b`));
        expect(carried).toMatch(new RegExp(`ends${at}\\b`));
      }
      expect(held.size).toBeGreaterThan(30);
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

  test('a story sixteen times as long is not much more than sixteen times the work', () => {
    const plan = (length: number) => {
      const description = 'Nguyễn waits for an answer. '.repeat(length / 28);
      planSheet({ caseFile: { ...family, problem: { description } }, outcome: ready, words, sheet });
    };
    expect(growthOf(plan, 3000, 48_000)).toBeLessThan(60);
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
