import { inflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { sheet as words } from '../../../src/content/messages/en/form.ts';
import { fillBlank } from '../../../src/form/blank/fill-blank.ts';
import type { StampValue } from '../../../src/form/blank/lay-out-fields.ts';
import { liveBlank } from '../../../src/form/blank/live-blank.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { has, readFields, runOn } from '../reader.ts';
import { compiled, compiledFrom, everyKind, makePdf } from './make-blank.ts';

const blank = await compiledFrom(everyKind);
const identity = { name: 'Ánh Nguyễn', receipt: 'IOE0912345678' };

/** The content of a field's appearance stream, from the bytes. */
function appearanceOf(bytes: Uint8Array, name: string): string {
  const at = blank.slots.findIndex((slot) => slot.name === name);
  const number = blank.plan.slots[at]?.places[0]?.appearance;
  const text = Buffer.from(bytes).toString('latin1');
  const from = text.indexOf('stream\n', text.lastIndexOf(`\n${number} 0 obj\n`)) + 7;
  return text.slice(from, text.indexOf('\nendstream', from));
}

/** Sizes and positions of everything that an appearance draws; points. */
function drawn(
  name: string,
  text: string,
): { size: number; lowest: number; highest: number; right: number; left: number } {
  const { bytes } = stamp(blank, new Map([[name, text]]), { unread: false });
  const content = appearanceOf(bytes, name);
  const [, resource = '', size = ''] = /\/(\w+) ([\d.]+) Tf/.exec(content) ?? [];
  const leading = Number(/([\d.]+) TL/.exec(content)?.[1] ?? 0);
  const live = liveBlank(blank)
    .slots.map((each) => each())
    .find(({ slot }) => slot.name === name);
  const font = live?.fonts.find((each) => each.resource === resource);
  if (font === undefined) throw new Error(`no font ${resource}`);
  const result = {
    size: Number(size),
    lowest: Infinity,
    highest: -Infinity,
    right: -Infinity,
    left: Infinity,
  };
  let [x, y] = [0, 0];
  for (const [, dx, dy, next, literal, hex] of content.matchAll(
    /(-?[\d.]+) (-?[\d.]+) Td|(T\*)|\(((?:\\.|[^\\)])*)\)Tj|<([\da-f]+)>Tj/g,
  )) {
    if (dx !== undefined) [x, y] = [x + Number(dx), y + Number(dy)];
    if (next) y -= leading;
    const codes =
      literal !== undefined
        ? [...literal.replace(/\\(.)/g, '$1')].map((letter) => letter.charCodeAt(0))
        : (hex?.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
    if (literal === undefined && hex === undefined) continue;
    const width = codes.reduce(
      (sum, code) => sum + ((font.advances[font.points?.[code] ?? code] ?? 0) * Number(size)) / 1000,
      0,
    );
    result.left = Math.min(result.left, x);
    result.right = Math.max(result.right, x + width);
    result.lowest = Math.min(result.lowest, y - 0.2 * Number(size));
    result.highest = Math.max(result.highest, y + 0.7 * Number(size));
  }
  return result;
}

describe('every text stays inside its box, at 7 points or more', () => {
  const names = blank.slots.filter(({ type }) => type === 'text').map(({ name }) => name);
  const lengths = [...Array(60).keys()].map((at) => at + 1).concat([80, 100, 150, 300, 1000, 3000]);
  test.each(['W', 'i', 'Wi ', 'Ệ', 'x ệ'])('texts of %j of every length', (unit) => {
    for (const name of names) {
      const slot = blank.slots.find((each) => each.name === name);
      const place = blank.plan.slots[blank.slots.findIndex((each) => each.name === name)]?.places[0];
      if (slot === undefined || place === undefined) throw new Error(name);
      for (const length of lengths) {
        const text = unit.repeat(length).slice(0, length).trim();
        if (slot.comb && text.length > slot.maxLength) continue;
        if (stamp(blank, new Map([[name, text]])).report.overflow.length > 0) continue;
        const { size, lowest, highest, right, left } = drawn(name, text);
        expect(size, `${name} ${length}`).toBeGreaterThanOrEqual(7);
        expect(size).toBeLessThanOrEqual(slot.size || 12);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right, `${name} ${length}`).toBeLessThanOrEqual(place.width + 0.01);
        expect(lowest, `${name} ${length}`).toBeGreaterThanOrEqual(-0.3);
        expect(highest).toBeLessThanOrEqual(place.height + 0.01);
      }
    }
  });

  test.each([
    ['left', 'family', (place: { left: number }) => place.left < 3],
    [
      'centre',
      'middle',
      (place: { left: number; right: number }) => Math.abs(place.left - (250 - place.right)) < 0.1,
    ],
    ['right', 'sum', (place: { right: number }) => 250 - place.right < 3],
  ] as const)('a text is set %s', (_, name, holds) => expect(holds(drawn(name, 'Amount'))).toBe(true));

  test('the largest size that fits is taken, in half points', () => {
    const widths = [...Array(12).keys()].map((at) => drawn('family', 'W'.repeat(18 + at)));
    for (const { size, right } of widths) {
      expect(size * 2).toBe(Math.round(size * 2));
      if (size < 10) expect(((right - 2) * (size + 0.5)) / size + 2).toBeGreaterThan(248);
    }
    expect(drawn('auto', 'short').size).toBe(12);
    expect(drawn('auto', 'word '.repeat(260).trim()).size).toBeLessThan(12);
  });
});

describe('a box that is too small for its text', () => {
  const made = (entries: string, box: readonly [number, number, number, number]) =>
    compiledFrom({ fields: [{ name: 'a', entries: `/FT/Tx/DA(/Helv 40 Tf 0 g)${entries}`, box }] });

  test('of several lines, but low: the size is what one line has room for', async () => {
    const { bytes } = stamp(await made('/Ff 4096', [40, 700, 200, 16]), new Map([['a', 'Amount']]));
    const size = Number(/\/Helv ([\d.]+) Tf\n/.exec(Buffer.from(bytes).toString('latin1'))?.[1]);
    expect(size).toBeGreaterThan(7);
    expect(size).toBeLessThan(16);
  });

  test('of cells that hold no letter of 7 points: refused', async () => {
    const narrow = await made('/Ff 16777216/MaxLen 100', [40, 700, 200, 16]);
    const fill = (text: string) =>
      fillBlank({ blank: narrow, values: new Map([['a', text]]), words, title: 'X', identity });
    expect(() => fill('Amount')).toThrow(/refused/);
    expect(fill('').report.applied).toEqual([]);
  });
});

describe('what does not fit goes on on a page behind', () => {
  const sentence = 'The office asked for nothing, and nothing was lost. ';
  test.each([
    ['story', sentence.repeat(60).trim()],
    ['auto', `${'Nguyễn waits. '.repeat(300).trim()}\n\nThe end`],
    ['family', 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).trim()],
    ['given', 'Maria del Carmen de los Angeles y de la Santisima Trinidad'],
  ])('%s: a pointer in the box, and the whole text overleaf', async (name, text) => {
    for (const flatten of [false, true]) {
      const { bytes, report } = fillBlank({
        blank,
        values: new Map([[name, text]]),
        words,
        title: 'X',
        identity,
        flatten,
      });
      expect(report.continued).toHaveLength(1);
      expect(report.overflow).toEqual([{ name, page: 1, text }]);
      const { fields, pages } = await readFields(bytes);
      const carried = pages.slice(2).join(' ').replace(/\s+/g, '');
      expect(carried).toContain(identity.receipt);
      for (const word of text.split(/\s+/)) expect(carried).toContain(word);
      if (flatten) continue;
      const value = fields.find((field) => field.name === name)?.value ?? '';
      expect(value).toMatch(/(?:page|p\.) ?3/);
      const slot = blank.slots.find((each) => each.name === name);
      if (slot?.maxLength) expect(value.length).toBeLessThanOrEqual(slot.maxLength);
      const head = value.replace(/ ?…? ?\(?(?:continued on|see|p\.).*$/, '').trimEnd();
      expect(text.replace(/\s+/g, ' ').startsWith(head.replace(/\s+/g, ' '))).toBe(true);
    }
  });

  test('a title of any length and of any letters stays on its page', async () => {
    const title = `Part 1. ${'A very long line of instructions. '.repeat(9)}`;
    for (const [label, wanted] of [
      [title, /^Part 1\. A very .*… \(continued from page 1\)/m],
      ['王 Story\n王', /^Story \(continued from page 1\)/m],
    ] as const) {
      const values = new Map([['story', sentence.repeat(60).trim()]]);
      const { bytes } = fillBlank({ blank, values, words, title: 'X', identity, titleOf: () => label });
      const task = getDocument({ data: bytes.slice(), verbosity: 0 });
      const { items } = await (await (await task.promise).getPage(3)).getTextContent();
      const runs = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
      await task.destroy();
      expect(runs.map(({ str }) => str).join('\n')).toMatch(wanted);
      for (const { transform, width } of runs) expect(transform[4] + width).toBeLessThan(612 - 36);
    }
  });

  test('a name at the head that cannot be drawn is refused', () => {
    const values = new Map([['story', sentence.repeat(60).trim()]]);
    const stranger = { ...identity, name: 'Wang 王' };
    expect(() => fillBlank({ blank, values, words, title: 'X', identity: stranger })).toThrow(
      expect.objectContaining({
        refused: [{ name: 'person.name', reason: 'character', character: 'U+738B', at: 5 }],
      }),
    );
    const short = fillBlank({
      blank,
      values: new Map([['story', 'x']]),
      words,
      title: 'X',
      identity: stranger,
    });
    expect(short.report.pages).toBe(2);
  });

  test('a text that fits has no page behind', () => {
    const { report } = fillBlank({
      blank,
      values: new Map([['story', sentence]]),
      words,
      title: 'X',
      identity,
    });
    expect(report).toMatchObject({ continued: [], pages: 2 });
  });
});

describe('pdf-lib fills the same blank with the same case', () => {
  const texts: Readonly<Record<string, string>> = {
    family: 'Garcia',
    number: '012345678',
    middle: 'de los Angeles',
    sum: '1,200',
    story: 'USCIS said in May that a decision would come, and nothing has come. '.repeat(6).trim(),
    second: 'page two',
  };
  const both = async () => {
    // Without the fields that stay empty (pdf-lib draws no frame for them) or have a size of each program's choice.
    const fields = everyKind.fields.filter(({ name }) => name in texts || name === 'yes');
    const pdf = makePdf({ ...everyKind, fields });
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const form = document.getForm();
    for (const [name, text] of Object.entries(texts)) form.getTextField(name).setText(text);
    form.getCheckBox('yes').check();
    const theirs = await document.save({ useObjectStreams: false });
    const values = new Map<string, StampValue>([...Object.entries(texts), ['yes', true]]);
    const made = await compiled(pdf);
    return { theirs, ours: stamp(made, values).bytes, empty: stamp(made, new Map()).bytes };
  };

  test('the values are the same', async () => {
    const { theirs, ours } = await both();
    const read = async (bytes: Uint8Array) =>
      (await readFields(bytes)).fields.map(({ name, value, rect }) => [name, value || '', rect]);
    expect(await read(ours)).toEqual(await read(theirs));
  });

  test.skipIf(!has('pdftoppm'))('the pages look the same', async () => {
    const { theirs, ours, empty } = await both();
    const [a, b, c] = [theirs, ours, empty].map(pixels);
    // Ink is counted in squares of 12 points: the same text in the same place and size has the same ink there.
    expect(apart(a ?? [], b ?? [])).toBeLessThan(apart(a ?? [], c ?? []) / 3);
  });

  const pixels = (bytes: Uint8Array): readonly number[] => {
    const args = ['-r', '30', '-gray', '-f', '1', '-l', '1', '{}'];
    const image = Buffer.from(runOn(bytes, 'pdftoppm', args, 'latin1'), 'latin1');
    const [head = '', wide = '0'] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(image.toString('latin1')) ?? [];
    const squares: number[] = [];
    image.subarray(head.length).forEach((value, at) => {
      const square = Math.floor(at / Number(wide) / 5) * 100 + Math.floor((at % Number(wide)) / 5);
      squares[square] = (squares[square] ?? 0) + 255 - value;
    });
    return [...squares].map((ink) => ink ?? 0);
  };
  const apart = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0);
});

test('continuation pages are deflated and hold nothing but what was given', () => {
  const content = 'BT /NotoSans 9 Tf 40 700 Td <0041> Tj ET';
  const { bytes } = stamp(blank, new Map(), { pages: [{ content, width: 612, height: 792 }] });
  const text = Buffer.from(bytes).toString('latin1');
  const from = text.indexOf('stream\n', text.lastIndexOf('/Type/Page/')) + 7;
  expect(inflateSync(bytes.subarray(from)).toString('latin1')).toBe(content);
});
