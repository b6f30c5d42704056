import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts as allFacts } from '../../src/content/facts/index.ts';
import { formWords } from '../../src/content/messages/form-words.ts';
import { type CaseFile, withValue } from '../../src/core/case-file.ts';
import { layOutFields } from '../../src/form/blank/lay-out-fields.ts';
import { type LiveSlot, liveBlank } from '../../src/form/blank/live-blank.ts';
import { clean, codesOf, regular, undrawable, unitsOf, widthOf } from '../../src/form/face.ts';
import { fillForm } from '../../src/form/fill-form.ts';
import { encode, firstBaseline, insetOf, layOut } from '../../src/form/layout.ts';
import { Lines, wrap } from '../../src/form/lines.ts';
import { show } from '../../src/form/operators.ts';
import { conditionsOf, type MapLine } from '../../src/form/template/map-line.ts';
import { blank, family, form, ready, sheet, words } from './cases.ts';
import { readOwn } from './read-characters.ts';

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
  ])('%s', (_, text, lines) => expect(wrap(text, 48, 10)).toEqual(lines));

  test('no line is too wide and no letter is lost, whatever the text', () => {
    const letters = fc.constantFrom(...'aWil .ệЖ\u0304\n');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 200 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          const lines = wrap(text, width, 10);
          for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width + 0.001);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('fields', () => {
  const live = liveBlank(blank);
  const texts = live.slots.map((slot) => slot()).filter(({ slot }) => slot.fit !== undefined);
  const lineOf = (name: string): MapLine => sheet.map.fields[name] ?? {};
  /** How a text is set in the only place of a field: its size, and how wide and how many its lines are. */
  function set(field: LiveSlot, text: string) {
    const [place] = field.places;
    if (place === undefined) throw new Error('no place');
    const encoded = encode(text, field.fonts);
    if (typeof encoded === 'number') throw new Error('no font');
    const { size, whole, bounds } = layOut(place.room, encoded, new Lines());
    const count = bounds.length / 2;
    const shown = Array.from({ length: count }, (_, at) => text.slice(bounds[2 * at], bounds[2 * at + 1]));
    const first = firstBaseline(place.room, encoded.font, size, count);
    return {
      size,
      whole,
      shown,
      first,
      step: size * encoded.font.leading,
      plan: place.plan,
      room: place.room,
    };
  }
  /** Fields of many lines hold thousands of letters: there not every length is tried. */
  const step = (length: number): number => (length < 150 ? 1 : Math.ceil(length / 12));
  const lengths = [1, 5, 12, 20, 40, 60, 100, 300];
  const freeText = new Set(['text', 'long-text', 'name', 'state', 'postal-code', 'country', 'email']);

  test.each(['W', 'i', 'Wi ', 'Ệg '])(
    'a text of %j of any length stays inside every box at 7 points or more',
    (unit) => {
      for (const field of texts)
        for (const length of lengths) {
          const { size, whole, shown, first, step, plan, room } = set(field, unit.repeat(length).trim());
          expect(size).toBeGreaterThanOrEqual(7);
          expect(size).toBeLessThanOrEqual(field.slot.size);
          if (!whole) continue;
          const left = insetOf(room);
          for (const line of shown) expect(left + widthOf(line, size)).toBeLessThanOrEqual(plan.width);
          const last = first - step * (shown.length - 1);
          expect(last - 0.22 * size, `${field.slot.name} ${length}`).toBeGreaterThanOrEqual(-0.5);
          expect(first + 0.75 * size).toBeLessThanOrEqual(plan.height);
        }
    },
  );

  test.each(['W', 'i'])(
    'a text of %j of every length up to 50 beyond the most is whole, or ends in its box with a pointer',
    (unit) => {
      const { long, short, shortest } = formWords.sheet.pointers;
      const ends = [long(12), short(12), shortest(12)];
      let cut = 0;
      for (const field of texts) {
        let beyond = 0;
        for (let length = 1; beyond <= 50; length += step(length)) {
          const text = unit.repeat(length);
          const { name } = field.slot;
          const [entry] = layOutFields(live, new Map([[name, text]]), undefined, new Map([[name, ends]]));
          if (entry?.rest === undefined) expect(entry?.shown).toBe(text);
          else {
            beyond = beyond === 0 ? 1 : beyond + step(length);
            cut += 1;
            expect(entry.rest).toBe(text);
            expect(entry.shown, `${field.slot.name} ${length}`).toMatch(/….*12\)?$/);
            expect(set(field, entry.shown).whole).toBe(true);
            expect(entry.shown.startsWith(unit), `${field.slot.name} ${length}`).toBe(true);
          }
        }
      }
      expect(cut).toBeGreaterThan(texts.length);
    },
  );

  test('every field whose text is longer than it can hold goes on on a page behind, whole', async () => {
    const single = texts.flatMap(({ slot }) => {
      const { facts = [], each, short } = lineOf(slot.name);
      const [path = ''] = facts;
      const type = (allFacts as Readonly<Record<string, { type: string }>>)[path]?.type ?? '';
      return facts.length === 1 && !each && !short && freeText.has(type) ? [{ slot, path }] : [];
    });
    for (const role of ['attorney', 'other']) {
      let caseFile: CaseFile = { caseFile: 1, preparer: { role } };
      const there = single.filter(({ slot }) =>
        conditionsOf(lineOf(slot.name)).every((each) => each.in?.includes(role)),
      );
      there.forEach(({ path }, at) => {
        caseFile = withValue(caseFile, path, `begins${at} ${'W'.repeat(3000)} ends${at}`);
      });
      const filled = fillForm(form, caseFile, ready, words, {});
      const { values, pages } = readOwn(filled);
      for (const [at, { slot }] of there.entries()) {
        if (!values.has(slot.name)) continue;
        const { continued } = filled.report;
        expect(
          continued.some((title) => slot.tooltip.endsWith(title.slice(title.indexOf('.') + 1))),
          slot.name,
        ).toBe(true);
        expect(pages).toMatch(new RegExp(`begins${at}W`));
        expect(pages).toMatch(new RegExp(`Wends${at}(?!\\d)`));
      }
      expect(values.size).toBeGreaterThan(30);
    }
  });

  test('the largest size that fits is taken', () => {
    const field = texts.find(({ slot }) => slot.name === 'person-family');
    if (field === undefined) throw new Error('no such field');
    for (const length of [10, 20, 24, 26, 28]) {
      const { size, whole, plan, room } = set(field, 'W'.repeat(length));
      const limit = plan.width - 2 * insetOf(room);
      if (!whole) expect(widthOf('W'.repeat(length), 7)).toBeGreaterThan(limit);
      else if (size < field.slot.size) expect(widthOf('W'.repeat(length), size + 0.5)).toBeGreaterThan(limit);
    }
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
    '✓ ✔ ✗ ✘ ☐ ☑ ☒ ■ □ ▪ ● ○',
    '← ↑ → ↓ ►',
  ])('the face draws %s', (text) => expect(undrawable(text)).toEqual([]));

  test('the face draws nothing that cannot be seen', () => {
    for (const code of codesOf(regular))
      expect(String.fromCodePoint(code)).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
  });
});

test('an appearance clips to its box and sets its text in the shared face', () => {
  const drawn = Buffer.from(fillForm(form, family, ready, words, {}).bytes).toString('latin1');
  expect(drawn).toMatch(/\/Tx BMC q 0 0 [\d.]+ [\d.]+ re W n BT 0 g\n\/NotoSans [\d.]+ Tf/);
});
