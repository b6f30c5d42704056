import { describe, expect, test } from 'vitest';
import { exhibitPages } from '../../../src/content/messages/en/packet/exhibits.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import type { ReadApart } from '../../../src/core/context.ts';
import { userFontFace } from '../../../src/form/user-font/face.ts';
import { coverSheet, indexPages } from '../../../src/packet/exhibits/own-pages.ts';
import { letterOf, type PlannedExhibit, planExhibits } from '../../../src/packet/exhibits/plan-exhibits.ts';
import { checkSize, writeExhibits } from '../../../src/packet/exhibits/write-exhibits.ts';
import { family } from '../../form/cases.ts';
import { makeFont } from '../../form/make-font.ts';
import { copied, has, runOn } from '../../form/reader.ts';
import { calledFor, type Document, faces, open, planned, written } from './bundle.ts';
import { makeDocument, withExif } from './make-files.ts';
import { baseline } from './pictures.ts';

const note = 'Page 2: the name is Nguyễn Thị Ánh, not “Nguyen”';
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Three documents that are good, and one of each kind that is not. */
const mixed = async (): Promise<readonly Document[]> => [
  { kind: 'Letter of the school', bytes: await makeDocument({ pages: 1 }) },
  { kind: 'uscis-contact-proof', note, bytes: await makeDocument({ pages: 3 }) },
  { kind: 'birth-record', bytes: Buffer.from('PK\x03\x04 word/document.xml') },
  { kind: 'receipt-notice', bytes: withExif(baseline, 6), name: 'photo.PDF' },
  { kind: 'delivery-proof', bytes: null },
  { kind: 'payment-proof', bytes: undefined },
];
const wanted = calledFor(
  'receipt-notice',
  'uscis-contact-proof',
  'delivery-proof',
  'payment-proof',
  'decision-notice',
);

describe('the plan of the exhibits', () => {
  test('puts them in the order in which the documents are named, and says where each is', async () => {
    const { plan } = await planned(await mixed(), { outcome: wanted });
    expect(plan.indexPages).toBe(1);
    expect(plan.pages).toBe(9);
    const rows = plan.exhibits.map(({ letter, kind, document, pages, from, to }) => [
      letter,
      kind,
      document,
      pages,
      from,
      to,
    ]);
    expect(rows).toEqual([
      ['A', 'receipt-notice', 'documents.4', 1, 2, 3],
      ['B', 'uscis-contact-proof', 'documents.2', 3, 4, 7],
      ['C', 'Letter of the school', 'documents.1', 1, 8, 9],
    ]);
  });

  test('says what is missing, and why', async () => {
    const { plan } = await planned(await mixed(), { outcome: wanted });
    expect(plan.missing.map(({ kind, why, document }) => [kind, why, document])).toEqual([
      ['decision-notice', 'not-listed', null],
      ['delivery-proof', 'no-file', 'documents.5'],
      ['payment-proof', 'left-out', 'documents.6'],
      ['birth-record', 'left-out', 'documents.3'],
    ]);
  });

  test('says what is wrong with a file, all at once, each with what to do', async () => {
    const { plan } = await planned(await mixed(), { outcome: wanted });
    const { found, advice } = en.packet.exhibits;
    const row = (document: number, reason: keyof typeof found, leftOut: boolean) => ({
      path: `documents.${document}.file`,
      reason,
      leftOut,
      found: found[reason],
      advice: advice[reason],
    });
    expect(plan.problems).toEqual([
      row(4, 'wrong-ending', false),
      row(6, 'not-found', true),
      row(3, 'word', true),
    ]);
  });

  test('is plain data, without the files', async () => {
    const { plan } = await planned(await mixed(), { outcome: wanted });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(JSON.stringify(plan).length).toBeLessThan(6000);
  });

  test('does not say that a document is not at hand where the case has not said', async () => {
    const outcome = calledFor('receipt-notice');
    const unsaid = { ...outcome, documents: outcome.documents.map((each) => ({ ...each, have: null })) };
    const { plan } = await planned([], { outcome: unsaid });
    expect(plan.missing.map(({ why }) => why)).toEqual(['not-said']);
  });

  test('has a line to write on by hand in the place of what cannot be drawn', async () => {
    const note = 'see 第二页 of it';
    const { plan, of } = await planned([{ kind: 'receipt-notice', note, bytes: await makeDocument() }]);
    expect(plan.exhibits.map((each) => each.note)).toEqual([note]);
    const made = [indexPages(plan, of), coverSheet(plan.exhibits[0] as PlannedExhibit, of)];
    const drawn = made
      .flatMap(({ pages }) => pages.flat())
      .flatMap(({ stroke }) => ('text' in stroke ? [stroke.text] : []));
    expect(drawn.filter((text) => text.startsWith('see ____'))).toHaveLength(2);
    expect(drawn.join('')).not.toContain('第');
  });

  test('leaves out what there is no room for, and takes what comes behind it', async () => {
    const large = new Uint8Array(200 * 1024 * 1024);
    const asked: number[] = [];
    const readApart: ReadApart = async (bytes) => {
      asked.push(bytes.length);
      return {
        did: 'read',
        value: {
          kind: 'pdf',
          objects: [],
          next: 4,
          pages: [],
          layers: { all: [], hidden: [] },
          everyday: true,
          notes: [],
        },
      };
    };
    const kinds = ['g-28', 'receipt-notice', 'decision-notice'];
    const { plan } = await planExhibits({
      caseFile: {
        ...family,
        documents: kinds.map((kind) => ({ kind, file: 'a.pdf' })),
      } as unknown as CaseFile,
      outcome: wanted,
      files: [large, large, large.subarray(0, 9)].map((bytes, at) => ({
        document: at + 1,
        name: 'a.pdf',
        bytes,
      })),
      words: en,
      readApart,
      faces,
    });
    expect(asked).toEqual([large.length, 9]);
    expect(plan.problems.map(({ path, reason }) => [path, reason])).toEqual([
      ['documents.2.file', 'no-room'],
    ]);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('gives exhibit %i the letter %s', (index, letter) => expect(letterOf(index)).toBe(letter));
});

describe('the file of the exhibits', () => {
  const made = async () => written(await planned(await mixed(), { outcome: wanted }));

  test('begins with an index that says where each is, and what is not enclosed', async () => {
    const { pages } = await open((await made()).file.bytes);
    const texts = pages[0]?.texts.map(({ text }) => text) ?? [];
    const line = (word: string) => {
      const at = pages[0]?.texts.find(({ text }) => text === word)?.y ?? 0;
      return (pages[0]?.texts ?? []).filter(({ y }) => Math.abs(y - at) < 3).map(({ text }) => text);
    };
    expect(line('Receipt notice (Form I-797C)')).toEqual([
      'A',
      'Receipt notice (Form I-797C)',
      '1',
      'pages 2–3',
    ]);
    expect(line('Proof of contact with USCIS')).toEqual([
      'B',
      'Proof of contact with USCIS',
      '3',
      'pages 4–7',
    ]);
    expect(line('Letter of the school')).toEqual(['C', 'Letter of the school', '1', 'pages 8–9']);
    expect(texts).toContain(note);
    expect(texts).toContain('For: Ánh-Tuyết Thị Nguyễn');
    const notEnclosed = texts.slice(texts.indexOf('Not enclosed'));
    expect(notEnclosed).toContain(
      'Proof of delivery to the lockbox (courier tracking) (on paper only, or to follow)',
    );
    // What the rules call for and the case does not list is said to the person alone.
    expect(notEnclosed.some((text) => text.startsWith('The decision of USCIS'))).toBe(false);
  });

  test('has every page stamped with its exhibit, and a cover sheet before each', async () => {
    const { pages } = await open((await made()).file.bytes);
    const foot = pages.map(({ texts }) =>
      texts
        .filter(({ y }) => y < 20)
        .map(({ text }) => text)
        .join(),
    );
    expect(foot).toEqual([
      '',
      '',
      'Exhibit A, page 1 of 1',
      '',
      'Exhibit B, page 1 of 3',
      'Exhibit B, page 2 of 3',
      'Exhibit B, page 3 of 3',
      '',
      'Exhibit C, page 1 of 1',
    ]);
    const covers = [1, 3, 7].map((at) => pages[at]?.texts.map(({ text }) => text).slice(0, 3));
    expect(covers[1]).toEqual(['Exhibit B', 'Proof of contact with USCIS', note]);
    expect(covers.map((texts) => texts?.[0])).toEqual(['Exhibit A', 'Exhibit B', 'Exhibit C']);
  });

  test('has a bookmark for each exhibit, and page labels', async () => {
    const { document } = await open((await made()).file.bytes);
    const outline = await document.getOutline();
    const places = await Promise.all(
      outline.map(async ({ title, dest }) => [title, await document.getPageIndex((dest as [never])[0])]),
    );
    expect(places).toEqual([
      ['Index of exhibits', 0],
      ['Exhibit A: Receipt notice (Form I-797C)', 1],
      ['Exhibit B: Proof of contact with USCIS', 3],
      ['Exhibit C: Letter of the school', 7],
    ]);
    expect(await document.getPageLabels()).toEqual(['i', 'A', 'A-1', 'B', 'B-1', 'B-2', 'B-3', 'C', 'C-1']);
  });

  test('has a name and a title that say nothing of the person', async () => {
    const { file } = await made();
    expect([file.part, file.name]).toEqual(['exhibits', 'exhibits.pdf']);
    const { document } = await open(file.bytes);
    const { info, metadata } = await document.getMetadata();
    const { Title, Author, Producer, Creator, CreationDate } = info as Record<string, unknown>;
    expect([Title, Author, Producer, Creator, CreationDate, metadata]).toEqual([
      'Exhibits',
      undefined,
      undefined,
      undefined,
      undefined,
      null,
    ]);
  });

  test('is the same, byte by byte, each time', async () =>
    expect(Buffer.compare((await made()).file.bytes, (await made()).file.bytes)).toBe(0));

  test('holds no more letters than it draws: the smaller cut, where that has all of them', async () => {
    const lengthWith = async (note: string): Promise<number> => {
      const plan = await planned([{ kind: 'receipt-notice', note, bytes: withExif(baseline, 1) }]);
      return written(plan).file.bytes.length;
    };
    const smaller = await lengthWith(exhibitPages.title);
    expect(smaller).toBeLessThan(faces.everyday.bytes.length + 10_000);
    expect(await lengthWith('ə')).toBeGreaterThan(faces.bytes.length);
  });

  test.skipIf(!has('qpdf'))('is sound', async () =>
    expect(runOn((await made()).file.bytes, 'qpdf', ['--check', '{}'])).toContain(
      'No syntax or stream encoding errors',
    ),
  );

  test.skipIf(!has('pdftotext'))('copies as it was written', async () => {
    const text = copied((await made()).file.bytes);
    for (const part of ['Exhibit B, page 3 of 3', note, 'Page 3', 'Foot 1']) expect(text).toContain(part);
  });

  test('has an index of as many pages as it needs, and says so', async () => {
    const bytes = await makeDocument({ pages: 1 });
    const many = Array.from({ length: 60 }, (_, at) => ({ kind: `Letter ${at + 1}`, note, bytes }));
    const plan = await planned(many, { outcome: wanted });
    expect(plan.plan.indexPages).toBe(4);
    const { pages } = await open(written(plan).file.bytes);
    expect(pages.length).toBe(4 + 120);
    const last = plan.plan.exhibits.at(-1);
    expect([last?.letter, last?.from, last?.to]).toEqual(['BH', 123, 124]);
    expect(pages[123]?.texts.map(({ text }) => text)).toContain('Exhibit BH, page 1 of 1');
    for (const [at, { texts }] of pages.slice(0, 4).entries()) {
      const foot = texts.filter(({ y }) => y < 58).map(({ text }) => text);
      expect(foot).toEqual([exhibitPages.indexBookmark, `Page ${at + 1} of 4`]);
    }
  });

  test('is for an organization where the case is one', async () => {
    const person = { kind: 'organization', organization: 'Société Générale d’Été' };
    const plan = await planned([{ kind: 'receipt-notice', bytes: await makeDocument() }], {
      caseFile: { ...family, person } as CaseFile,
    });
    const { pages } = await open(written(plan).file.bytes);
    expect(pages[0]?.texts.map(({ text }) => text)).toContain('For: Société Générale d’Été');
  });

  test('is set in a font of the user’s where the program’s own has not the letters', async () => {
    const face = userFontFace(makeFont({ characters: '请看第二页阮英雪' }));
    const name = { given: '英雪', family: '阮' };
    const caseFile = { ...family, person: { ...(family['person'] as object), name } } as unknown as CaseFile;
    const documents = [{ kind: 'receipt-notice', note: '请看第二页 page 2', bytes: await makeDocument() }];
    const plan = await planned(documents, { caseFile, face });
    const { pages } = await open(written(plan, face).file.bytes);
    const texts = (at: number) =>
      pages[at]?.texts
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '');
    for (const at of [0, 1]) {
      expect(texts(at)).toContain('请看第二页page2');
      expect(texts(at)).toContain('英雪阮');
    }
  });

  test('is not written where there is no exhibit', async () => {
    const plan = await planned([{ kind: 'receipt-notice', bytes: undefined }], { outcome: wanted });
    expect(writeExhibits(plan, { faces, words: en })).toBeUndefined();
    expect(plan.plan.missing.length).toBe(5);
  });

  test('keeps files apart that have the same letters in the same places', async () => {
    const one = await makeDocument({
      pages: 1,
      change: (_, page) => page.drawText('ONLY-ONE', { x: 60, y: 400 }),
    });
    const other = await makeDocument({
      pages: 1,
      change: (_, page) => page.drawText('ONLY-TWO', { x: 60, y: 400 }),
    });
    const plan = await planned([
      { kind: 'receipt-notice', bytes: one },
      { kind: 'decision-notice', bytes: other },
    ]);
    const { pages } = await open(written(plan).file.bytes);
    const words = (at: number) =>
      pages[at]?.texts.map(({ text }) => text).filter((text) => text.startsWith('ONLY'));
    expect([words(2), words(4)]).toEqual([['ONLY-ONE'], ['ONLY-TWO']]);
    expect(latin1(written(plan).file.bytes)).not.toContain('undefined');
  });
});

describe('the size of the exhibits', () => {
  const exhibit = {
    letter: 'B',
    kind: 'a',
    title: 'A',
    note: null,
    document: 'documents.1',
    pages: 1,
    from: 2,
    to: 3,
    bytes: 19_000_000,
  };
  const size = (bytes: number) => checkSize(bytes, [{ ...exhibit, letter: 'A', bytes: 1000 }, exhibit], en);

  test.each([
    [1_000_000, []],
    [7_200_000, []],
    [7_400_000, [10]],
    [18_200_000, [10]],
    [18_400_000, [10, 25]],
  ])('of %i bytes is compared as a mailbox counts it', (bytes, over) =>
    expect(size(bytes).over).toEqual(over),
  );

  test('counts as an attachment is written', () => {
    const attached = Buffer.alloc(100_000).toString('base64').replace(/.{76}/g, '$&\r\n');
    expect(Math.abs(size(100_000).mailBytes - attached.length)).toBeLessThanOrEqual(2);
  });

  test('is shown as not confirmed, always', () => {
    for (const bytes of [1000, 20_000_000])
      expect(size(bytes).advice.join(' ')).toContain(
        'not confirmed; check at https://www.dhs.gov/case-assistance',
      );
  });

  test('says what to do, and names the largest exhibit', () => {
    const { text, advice } = size(20_000_000);
    expect(text).toContain('20.0 MB, about 27.4 MB');
    expect(text).toContain('more than the 25 MB');
    expect(advice.join(' ')).toContain('The largest is Exhibit B, with 19.0 MB');
    expect(size(1000).advice.length).toBe(1);
  });
});
