import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { facesOf } from '../../../src/form/blank/compiled-blank.ts';
import { userFontFace } from '../../../src/form/user-font/face.ts';
import { type Block, list, paragraph, quiet, strong } from '../../../src/render/document.ts';
import { layOut, type PagesDocument } from '../../../src/render/pdf/lay-out.ts';
import { sheet as paper } from '../../../src/render/pdf/type-setter.ts';
import { pagesPdf } from '../../../src/render/pdf/write.ts';
import { blank } from '../../form/cases.ts';
import { makeFont } from '../../form/make-font.ts';
import { copied, has, runOn } from '../../form/reader.ts';

const documentOf = (blocks: readonly Block[], more: Partial<PagesDocument> = {}): PagesDocument => ({
  title: 'Plain pages',
  blocks,
  words: en,
  faces: facesOf(blank),
  ...more,
});
const sentence = 'A sentence that goes on for a while, so that lines are broken here and there. ';
const everyKind: readonly Block[] = [
  { kind: 'heading', text: 'What this is' },
  { kind: 'paragraph', text: sentence.repeat(6) },
  paragraph(strong(sentence)),
  paragraph(quiet(sentence)),
  { kind: 'caution', text: sentence.repeat(3) },
  { kind: 'list', items: ['first', sentence.repeat(2)] },
  { kind: 'list', items: ['one', 'two'], mark: 'number' },
  list(['to be done'], 'box'),
  list([{ item: 'a source', mark: '7. ', below: [paragraph('and what stands under it')] }]),
  { kind: 'fields', rows: [['Telephone', ['800-375-5283', 'not on Sundays']]] },
  { kind: 'table', head: ['Name', 'What'], rows: [['a.pdf', sentence]], shares: [1, 3] },
  { kind: 'space', height: 12 },
  { kind: 'lines', lines: ['12 Elm Street', 'Boston'], look: 'large' },
  { kind: 'by-hand', labels: ['Signature, in ink', 'Date'] },
];

async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push({
      texts: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : [])),
      annotations: await page.getAnnotations(),
      structure: await page.getStructTree(),
      view: page.view,
    });
  }
  return { pages, info: (await document.getMetadata()).info as Record<string, unknown> };
}

const texts = (page: { texts: { str: string }[] } | undefined): string =>
  page?.texts.map(({ str }) => str).join('\n') ?? '';

describe('plain pages', () => {
  test('every kind of block is on letter-size pages within the margins, without fields', async () => {
    const { pages } = await read(pagesPdf(documentOf([...everyKind, ...everyKind, ...everyKind])));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.view).toEqual([0, 0, 612, 792]);
      expect(page.annotations).toEqual([]);
      for (const { str, transform, width } of page.texts) {
        expect(transform[4], str).toBeGreaterThanOrEqual(paper.left - 0.1);
        expect(transform[4] + width, str).toBeLessThanOrEqual(paper.right + 0.1);
        expect(transform[5], str).toBeGreaterThan(30);
      }
    }
  });

  test('nothing of a block is lost', async () => {
    const { pages } = await read(pagesPdf(documentOf(everyKind)));
    const all = pages.map(texts).join('\n');
    for (const text of [
      '7.',
      'and what stands under it',
      'Telephone: 800-375-5283',
      'not on Sundays',
      '12 Elm Street',
    ])
      expect(all).toContain(text);
  });

  test('the foot says which page of how many it is, and what it was given', async () => {
    const { pages } = await read(
      pagesPdf(
        documentOf([paragraph('a'), { kind: 'space', height: 650 }, paragraph('b')], { footer: 'A plan' }),
      ),
    );
    expect(pages.map(texts)).toEqual(['Plain pages\na\nA plan\nPage 1 of 2', 'b\nA plan\nPage 2 of 2']);
  });

  test('without head and foot there is nothing but the blocks', async () => {
    const { pages } = await read(
      pagesPdf(documentOf([{ kind: 'lines', lines: ['To'] }], { headed: false, numbered: false })),
    );
    expect(pages.map(texts)).toEqual(['To']);
  });

  test.each([
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết Đặng'],
    ['Cyrillic', 'Дмитрий Щербаков Її'],
    ['Greek', 'Ελένη Παπαδοπούλου'],
    ['Polish and Turkish', 'Łukasz Żółć Kadıköy Şimşek'],
    ['marks without a composed letter', 'M̄aria'],
  ])('%s comes back as it was written, also where bold was asked for', (_, name) => {
    if (!has('pdftotext')) return;
    for (const tone of ['strong', 'quiet'] as const) {
      const bytes = pagesPdf(documentOf([paragraph({ text: name.normalize('NFD'), tone })]));
      expect(copied(bytes).normalize('NFC')).toContain(name.normalize('NFC'));
    }
  });

  test.each([
    ['a name', '李明李', '____________'],
    ['a name and its Latin spelling', '李 明 (Li Ming)', '____________ (Li Ming)'],
    ['a note', 'Letter of محمد to you', 'Letter of ____________ to you'],
    ['an emoji', 'Please 😀 help', 'Please ____________ help'],
  ])('leaves a line to write on by hand for what it cannot draw: %s', (_, text, drawn) => {
    const blocks: readonly Block[] = [
      { kind: 'table', head: ['Name'], rows: [[{ text, path: 'person.name' }]] },
      { kind: 'list', items: [{ text, path: 'preparer.name' }] },
    ];
    const lines = layOut(documentOf(blocks))
      .pages.flat()
      .map(({ stroke }) => ('text' in stroke ? stroke.text : ''));
    expect(lines.filter((line) => line === drawn)).toHaveLength(2);
    expect(pagesPdf(documentOf(blocks)).length).toBeGreaterThan(1000);
  });

  test('what a font of the user’s cannot set beside other letters is a line, too', () => {
    const face = userFontFace(makeFont({ characters: 'דוד李' }));
    const lines = layOut(documentOf([paragraph('דוד 12'), paragraph('李 ع')], { face }))
      .pages.flat()
      .map(({ stroke }) => ('text' in stroke ? stroke.text : ''));
    expect(lines).toContain('____________ 12');
    expect(lines).toContain('李 ____________');
  });

  test('a font of the user’s draws the rest, and only what is drawn of it goes along', () => {
    const face = userFontFace(makeFont({ characters: '李明דוד' }));
    const bytes = pagesPdf(
      documentOf(
        [
          { kind: 'paragraph', text: { text: '李明 Li', path: 'person.name' } },
          { kind: 'lines', lines: [{ text: 'דוד', path: 'person.name' }] },
        ],
        { face },
      ),
    );
    if (has('pdftotext')) expect(copied(bytes)).toContain('李明');
    if (has('qpdf')) expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream');
    const shipped = pagesPdf(documentOf([{ kind: 'paragraph', text: 'Li' }], { face }));
    expect(Buffer.from(shipped).includes('GivenFont')).toBe(false);
    expect(Buffer.from(bytes).includes('GivenFont')).toBe(true);
  });

  test.each([
    ['Đặng Łukasz, вулиця Ґалаґана', 'CASEAC', 70_000],
    ['ὁδὸς Ἑρμοῦ', 'CASEAA', 140_000],
  ])('%j is drawn with the smallest cut of the face that has it', (text, tag, most) => {
    const bytes = pagesPdf(documentOf([{ kind: 'paragraph', text }]));
    expect(Buffer.from(bytes).toString('latin1')).toContain(`/${tag}+NotoSans `);
    expect(bytes.length).toBeLessThan(most);
  });

  test('is tagged, titled, of a language, and says nothing of who made it', async () => {
    const bytes = pagesPdf(documentOf(everyKind));
    const { pages, info } = await read(bytes);
    const roles =
      JSON.stringify(pages[0]?.structure)
        .match(/"role":"\w+"/g)
        ?.join(' ') ?? '';
    for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      expect(roles).toContain(`"role":"${role}"`);
    expect(info['Title']).toBe('Plain pages');
    expect(info['Language']).toBe('en');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).not.toMatch(/\/(?:Author|Creator|Producer|CreationDate|ModDate|Metadata|ID|AcroForm|JS)\b/);
    expect(raw).toContain('/DisplayDocTitle true');
  });

  test('the same document gives the same bytes, and a tool finds no fault with them', () => {
    const bytes = pagesPdf(documentOf(everyKind));
    expect(pagesPdf(documentOf(everyKind))).toEqual(bytes);
    if (has('qpdf')) expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream');
  });
});

describe('where pages turn', () => {
  const filler = (lines: number): Block => ({
    kind: 'lines',
    lines: Array.from({ length: lines }, () => 'x'),
  });
  const drawn = (blocks: readonly Block[]) =>
    layOut(documentOf(blocks, { headed: false, numbered: false })).pages.map((marks) =>
      marks.flatMap(({ stroke }) => ('text' in stroke ? [stroke.text] : [])),
    );

  test('a heading stays with what follows it', () => {
    for (let lines = 38; lines <= 46; lines += 1) {
      const pages = drawn([
        filler(lines),
        { kind: 'heading', text: 'Head' },
        { kind: 'paragraph', text: sentence.repeat(4) },
      ]);
      for (const page of pages) expect(page.at(-1)).not.toBe('Head');
    }
  });

  test('no page begins or ends with one line of a paragraph', () => {
    for (let lines = 38; lines <= 46; lines += 1) {
      const pages = drawn([filler(lines), { kind: 'paragraph', text: sentence.repeat(5) }]);
      const counts = pages.map((page) => page.filter((text) => text !== 'x').length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('the head of a table comes again, a row is not parted, and nothing is lost', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`row${at}`, sentence.repeat(2 + (at % 3))]);
    const pages = drawn([{ kind: 'table', head: ['Name', 'What'], rows, shares: [1, 3] }]);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.slice(0, 2)).toEqual(['Name', 'What']);
    for (const page of pages) expect(page[2]).toMatch(/^row/);
    expect(pages.flat().filter((text) => /^row/.test(text))).toHaveLength(40);
    const said = pages
      .flat()
      .filter((text) => !/^(?:row\d+|Name|What)$/.test(text))
      .join(' ');
    expect(said.replace(/\s/g, '')).toBe(
      rows
        .map(([, text = '']) => text)
        .join('')
        .replace(/\s/g, ''),
    );
  });

  test('a row longer than a page goes on', () => {
    const text = sentence.repeat(80);
    const pages = drawn([{ kind: 'table', head: ['What'], rows: [[text]] }]);
    expect(pages.length).toBeGreaterThan(1);
    const said = pages
      .flat()
      .filter((each) => each !== 'What')
      .join('');
    expect(said.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test('what belongs together is not parted', () => {
    for (let lines = 38; lines <= 46; lines += 1) {
      const blocks: readonly Block[] = [
        { kind: 'paragraph', text: 'Sincerely,' },
        { kind: 'by-hand', labels: ['Signature'] },
        { kind: 'lines', lines: ['Name'] },
      ];
      const pages = drawn([filler(lines), { kind: 'group', blocks }]);
      expect(pages.at(-1)?.filter((text) => text !== 'x')).toEqual(['Sincerely,', 'Signature', 'Name']);
    }
  });
});
