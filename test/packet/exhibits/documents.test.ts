import { deflateSync } from 'node:zlib';
import { PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';
import type { ReadExhibit } from '../../../src/packet/exhibits/read-result.ts';
import { copied, everyByte, has } from '../../form/reader.ts';
import { bombs } from '../../form/template/bombs.ts';
import { bundleOf, colours, faces, open, unpackedText } from './bundle.ts';
import { locked } from './locked.ts';
import { makeDocument, withExif } from './make-files.ts';
import { baseline } from './pictures.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const kind = 'receipt-notice';
const hex = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);

async function read(bytes: Uint8Array): Promise<ReadExhibit> {
  const result = await readExhibit(bytes, 4);
  if (result.did === 'refused') throw new Error(result.reason);
  return result.value;
}

/** The third page of a bundle of one document: behind the index and the cover sheet. */
async function firstPage(bytes: Uint8Array) {
  const { pages } = await open(await bundleOf({ kind, bytes }));
  const page = pages[2];
  if (page === undefined) throw new Error('no page');
  return page;
}

describe('a document', () => {
  test.each([
    [0, 612, 792],
    [90, 792, 612],
    [180, 612, 792],
    [270, 792, 612],
  ])('turned by %i degrees stands as it is seen, above its stamp', async (rotation, width, height) => {
    const page = await firstPage(await makeDocument({ rotation }));
    expect([page.width, page.height, page.rotation]).toEqual([width, height, 0]);
    const place = (text: string) => page.texts.find((each) => each.text.startsWith(text));
    const [head, stamp] = [place('Page 1'), place('Exhibit A, page 1 of 2')];
    expect(stamp?.y).toBeCloseTo(10, 1);
    const scale = (height - 27) / height;
    // Where (60, 732) of the page as it was made is seen, measured from the upper left corner.
    const corners: Readonly<Record<number, readonly [number, number]>> = {
      0: [60, 60],
      90: [732, 60],
      180: [552, 732],
      270: [60, 552],
    };
    const [across, down] = corners[rotation] ?? [0, 0];
    expect(head?.x).toBeCloseTo((width - width * scale) / 2 + across * scale, 1);
    expect(head?.y).toBeCloseTo(height - down * scale, 1);
    for (const { text, y } of page.texts) if (!text.startsWith('Exhibit')) expect(y).toBeGreaterThan(27);
  });

  test.each([
    ['A4', [595, 842], [595, 842]],
    ['legal', [612, 1008], [612, 1008]],
    ['a poster that lies', [2400, 1800], [792, 612]],
    ['a slip of paper', [200, 100], [612, 792]],
  ] as const)('of %s gets its paper', async (_, size, paper) => {
    const page = await firstPage(await makeDocument({ size }));
    expect([page.width, page.height]).toEqual(paper);
  });

  test('shows of a page what its crop box shows, and no more', async () => {
    const change = (
      _: PDFDocument,
      page: Parameters<NonNullable<Parameters<typeof makeDocument>[0]>['change'] & {}>[1],
    ) => page.drawRectangle({ x: 0, y: 0, width: 612, height: 792 });
    const [{ width = 0, height = 0 } = {}] = (
      await read(await makeDocument({ crop: [40, 400, 532, 372], change }))
    ).pages;
    expect([width, height]).toEqual([532, 372]);
    if (!has('pdftoppm')) return;
    const bundle = await bundleOf({ kind, bytes: await makeDocument({ crop: [40, 400, 532, 372], change }) });
    const at = colours(bundle, 3);
    const { width: wide, height: high } = await firstPage(await makeDocument({ crop: [40, 400, 532, 372] }));
    expect([wide, high]).toEqual([612, 792]);
    // The page is black where it is seen, and the paper around it white.
    expect(at(306, 400)).toEqual([0, 0, 0]);
    expect(at(20, 400)).toEqual([255, 255, 255]);
    expect(at(306, 760)).toEqual([255, 255, 255]);
    expect(at(306, 25)).toEqual([255, 255, 255]);
  });

  test('has its answers and marks as part of the page, and no fields', async () => {
    const bytes = await makeDocument({
      change: (document, page) => {
        const form = document.getForm();
        const text = form.createTextField('who');
        text.setText('Filled answer');
        text.addToPage(page, { x: 100, y: 500, width: 200, height: 24 });
        const hidden = form.createTextField('hidden');
        hidden.setText('Never seen');
        hidden.addToPage(page, { x: 100, y: 400, width: 200, height: 24, hidden: true });
        form.updateFieldAppearances();
        form.createCheckBox('yes').addToPage(page, { x: 100, y: 300, width: 20, height: 20 });
        form.getCheckBox('yes').check();
      },
    });
    const page = await firstPage(bytes);
    const texts = page.texts.map(({ text }) => text);
    expect(texts).toContain('Filled answer');
    expect(texts).not.toContain('Never seen');
    expect(page.annotations).toEqual([]);
    const bundle = await bundleOf({ kind, bytes });
    expect(latin1(bundle)).not.toMatch(/AcroForm|Widget|\/Annots/);
    if (has('pdftotext')) expect(copied(bundle)).toContain('Filled answer');
  });

  test('has its answers where it brings no picture of them, in any letters the program has', async () => {
    const bytes = await makeDocument({
      change: (document, page) => {
        const form = document.getForm();
        const field = form.createTextField('who');
        field.addToPage(page, { x: 100, y: 500, width: 200, height: 24 });
        field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText('Škoda Ŵynne ʒə'));
        for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
        const other = form.createTextField('other');
        other.addToPage(page, { x: 100, y: 400, width: 200, height: 24 });
        other.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText('阮英雪'));
        for (const widget of other.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
      },
    });
    expect((await read(bytes)).notes).toEqual(['answers-not-drawn']);
    const page = await firstPage(bytes);
    expect(page.texts.map(({ text }) => text)).toContain('Škoda Ŵynne ʒə');
    // Letters that the smaller cut of the program's own lacks bring the whole.
    expect((await bundleOf({ kind, bytes })).length).toBeGreaterThan(faces.bytes.length);
  });

  test.each([
    ['Two words', 200, 24, []],
    [
      'Far more words than any box of this size has room for, however small they are set',
      60,
      12,
      ['answers-not-drawn'],
    ],
  ])('says whether its answers have room: %s', async (answer, width, height, notes) => {
    const bytes = await makeDocument({
      change: (document, page) => {
        const form = document.getForm();
        const field = form.createTextField('who');
        field.addToPage(page, { x: 100, y: 500, width, height });
        field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(answer));
        form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
      },
    });
    expect((await read(bytes)).notes).toEqual(notes);
    const shown = (await firstPage(bytes)).texts.map(({ text }) => text).join(' ');
    expect(shown).toContain(answer.slice(0, 9));
  });

  test('has a comment where it is seen or printed, and says so where it does only one of it or has no picture', async () => {
    const annotation = (document: PDFDocument, subtype: string, flags: number, text?: string) => {
      const content = Buffer.from(`BT /F 12 Tf 0 4 Td (${text}) Tj ET`);
      const font = document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
      const look = document.context.register(
        document.context.stream(content, {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 100, 20],
          Resources: { Font: { F: font } },
        }),
      );
      return document.context.obj({
        Type: 'Annot',
        Subtype: subtype,
        Contents: PDFString.of('Said'),
        F: flags,
        Rect: [100, 600, 200, 620],
        ...(text === undefined ? {} : { AP: { N: look } }),
      });
    };
    const withMarks = (...marks: [string, number, string?][]) =>
      makeDocument({
        change: (document, page) =>
          page.node.set(
            PDFName.of('Annots'),
            document.context.obj(marks.map((mark) => annotation(document, ...mark))),
          ),
      });
    const bytes = await withMarks(
      ['FreeText', 4, 'printed'],
      ['Popup', 4, 'popup'],
      ['FreeText', 6, 'hidden'],
      ['FreeText', 32, 'nowhere'],
      ['Link', 4, 'link'],
    );
    const said = async (file: Uint8Array) =>
      (await firstPage(file)).texts.flatMap(({ text }) =>
        /printed|screen|popup|hidden|nowhere|link/.test(text) ? [text] : [],
      );
    expect(await said(bytes)).toEqual(['printed']);
    expect((await read(bytes)).notes).toEqual([]);
    const onScreen = await withMarks(['FreeText', 0, 'on screen']);
    expect(await said(onScreen)).toEqual(['on screen']);
    expect((await read(onScreen)).notes).toEqual(['marks-not-printed']);
    for (const flags of [0, 4])
      for (const subtype of ['Highlight', 'Polygon', 'Screen', 'Text'])
        expect((await read(await withMarks([subtype, flags]))).notes).toEqual(['marks-not-drawn']);
    expect((await read(await withMarks(['FileAttachment', 4]))).notes).toEqual(['attachments-dropped']);
  });

  test('has an answer of which the picture does not say that it is a form', async () => {
    const bytes = await makeDocument({
      change: (document, page) => {
        const form = document.getForm();
        const field = form.createTextField('who');
        field.setText('Filled answer');
        field.addToPage(page, { x: 100, y: 500, width: 200, height: 24 });
        form.updateFieldAppearances();
        for (const widget of field.acroField.getWidgets())
          document.context
            .lookup(widget.getAppearances()?.normal as never, PDFStream)
            .dict.delete(PDFName.of('Subtype'));
      },
    });
    expect((await firstPage(bytes)).texts.map(({ text }) => text)).toContain('Filled answer');
  });

  test.each([
    ['Highlight', true],
    ['Square', false],
  ])('has the colour of a mark under its words: %s is %s', async (subtype, under) => {
    const bytes = await makeDocument({
      change: ({ context }, page) => {
        const [type, box] = [{ Type: 'XObject', Subtype: 'Form' }, [60, 720, 160, 740]];
        const look = { ...type, BBox: box, Resources: {} };
        const N = context.register(context.stream('1 1 0 rg 60 720 100 20 re f', look));
        const mark = { Type: 'Annot', Subtype: subtype, F: 4, Rect: box, AP: { N } };
        page.node.set(PDFName.of('Annots'), context.obj([mark]));
      },
    });
    const drawn = everyByte(await bundleOf({ kind, bytes }));
    expect(/q \/Multiply gs 1 0 0 1 0 0 cm \/A0 Do Q/.test(drawn)).toBe(under);
    expect(/\/ExtGState ?<<\/Multiply ?<<\/BM ?\/Multiply>>/.test(drawn)).toBe(under);
  });

  test('whose forms take what they need from the page still has it', async () => {
    const bytes = await makeDocument({
      change: (document, page) => {
        const { context } = document;
        const form = context.register(
          context.stream('BT /Own 20 Tf 60 300 Td (Borrowed letters) Tj ET', {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 612, 792],
          }),
        );
        const resources = page.node.Resources();
        resources?.set(PDFName.of('XObject'), context.obj({ X: form }));
        const fonts = resources?.lookup(PDFName.of('Font'), PDFDict);
        fonts?.set(PDFName.of('Own'), context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
        page.node.addContentStream(context.register(context.stream('/X Do')));
      },
    });
    expect((await firstPage(bytes)).texts.map(({ text }) => text)).toContain('Borrowed letters');
    const forms = (await read(bytes)).objects.filter(({ text }) => /\/Subtype ?\/Form/.test(text));
    expect(forms.length).toBe(5);
    for (const { text } of forms) expect(text).toContain('/Resources');
  });

  test('that is locked against changes alone is read', async () => {
    const bytes = await makeDocument({
      change: (document) => document.encrypt({ userPassword: '', ownerPassword: 'owner' }),
    });
    expect(latin1(bytes)).toMatch(/\/Encrypt\b/);
    const bundle = await bundleOf({ kind, bytes });
    expect(latin1(bundle)).not.toMatch(/\/Encrypt\b/);
    expect((await open(bundle)).pages[2]?.texts.map(({ text }) => text)).toContain('Page 1');
  });

  test('that is locked against changes alone keeps the colours of a palette, whatever bytes they are', async () => {
    const content = 'q 90 0 0 90 90 90 cm /I Do Q';
    const bytes = locked(
      () => '<</Type/Catalog/Pages 2 0 R>>',
      () => '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      () =>
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
      (packed) => `<</Length ${content.length}>>stream\n${packed(content)}\nendstream`,
      (packed, literal) =>
        '<</Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/Length 2' +
        `/ColorSpace[/Indexed/DeviceRGB 1 ${literal('(\\a))\r')}]>>stream\n${packed('\0\x01')}\nendstream`,
    );
    const [palette = ''] = /\/DeviceRGB 1 .{14}/s.exec(latin1(await bundleOf({ kind, bytes }))) ?? [];
    expect(palette).toBe('/DeviceRGB 1 <285c6129290d>');
  });

  test('brings nothing along that acts, carries or tells', async () => {
    const bytes = await makeDocument({
      change: async (document, page) => {
        document.setAuthor('AUTHORCANARY');
        document.setTitle('TITLECANARY');
        await document.attach(Buffer.from('FILECANARY'), 'FILENAMECANARY.txt', {});
        document.addJavaScript('SCRIPTNAME', 'app.alert("SCRIPTCANARY")');
        const { context, catalog } = document;
        const script = context.obj({ S: 'JavaScript', JS: PDFString.of('ACTIONCANARY') });
        const launch = context.obj({ S: 'Launch', F: PDFString.of('LAUNCHCANARY') });
        catalog.set(PDFName.of('OpenAction'), script);
        catalog.set(PDFName.of('AA'), context.obj({ WC: launch }));
        catalog.set(
          PDFName.of('Metadata'),
          context.register(context.stream('XMPCANARY', { Type: 'Metadata' })),
        );
        page.node.set(PDFName.of('AA'), context.obj({ O: script }));
        page.node.set(PDFName.of('PieceInfo'), context.obj({ A: PDFString.of('PIECECANARY') }));
        page.node.Resources()?.set(PDFName.of('Metadata'), context.register(context.stream('XMPCANARY')));
        const link = context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          F: 4,
          Rect: [0, 0, 9, 9],
          A: { S: 'URI', URI: PDFString.of('http://LINKCANARY') },
        });
        page.node.set(PDFName.of('Annots'), context.obj([link]));
        const form = document.getForm();
        const field = form.createTextField('NAMECANARY');
        field.addToPage(page, { x: 9, y: 90, width: 90, height: 20 });
        field.acroField.dict.set(
          PDFName.of('AA'),
          context.obj({ K: script, F: { S: 'SubmitForm', F: PDFString.of('SUBMITCANARY') } }),
        );
        form.acroForm.dict.set(PDFName.of('XFA'), context.register(context.stream('XFACANARY')));
        const image = await document.embedJpg(withExif(baseline, 6, 'GPSCANARY'));
        page.drawImage(image, { x: 300, y: 300, width: 64, height: 32 });
      },
    });
    expect((await read(bytes)).notes).toEqual(['attachments-dropped']);
    const bundle = await bundleOf({ kind, bytes, name: 'FILENAMECANARY.pdf' });
    const text = has('qpdf') ? unpackedText(bundle) : latin1(bundle);
    expect(text).not.toMatch(/CANARY/);
    expect(text).not.toMatch(
      /\/(?:JS|JavaScript|Launch|OpenAction|AA|SubmitForm|ImportData|EmbeddedFiles?|RichMedia|GoToR|XFA|URI|Metadata|PieceInfo|Filespec|Author|Creator|Producer|CreationDate|ModDate|Annots|AcroForm)\b/,
    );
    if (has('qpdf')) expect(unpackedText(bytes)).toMatch(/GPSCANARY/);
  });
});

describe('a photograph within a document', () => {
  /** The photograph as an image that is packed like this; the last filter draws it. */
  const withImage = (filters: readonly string[], data: Uint8Array, parameters?: unknown) =>
    makeDocument({
      pages: 1,
      change: ({ context }, page) => {
        const image = context.stream(data, {
          Type: 'XObject',
          Subtype: 'Image',
          Width: 32,
          Height: 16,
          ColorSpace: 'DeviceRGB',
          BitsPerComponent: 8,
          Filter: filters.length === 1 ? (filters[0] as string) : [...filters],
          ...(parameters === undefined ? {} : { DecodeParms: parameters as never }),
        });
        page.node.Resources()?.set(PDFName.of('XObject'), context.obj({ I: context.register(image) }));
        page.node.addContentStream(context.register(context.stream('q 320 0 0 160 100 300 cm /I Do Q')));
      },
    });
  const photograph = withExif(baseline, 6, 'GPSCANARY');
  const own = { ColorTransform: 1 };

  test.each<[string, readonly string[], Uint8Array, unknown?]>([
    ['by itself', ['DCTDecode'], photograph, own],
    ['packed once more', ['FlateDecode', 'DCTDecode'], deflateSync(photograph), [null, own]],
    ['packed twice more', ['ASCIIHexDecode', 'FlateDecode', 'DCTDecode'], hex(deflateSync(photograph))],
  ])('tells nothing of its making, and is drawn: %s', async (_, filters, data, parameters) => {
    const bundle = await bundleOf({ kind, bytes: await withImage(filters, data, parameters) });
    const text = latin1(bundle);
    expect(text).toMatch(/\/Filter ?\/DCTDecode/);
    expect(text.includes('/ColorTransform 1')).toBe(parameters !== undefined);
    expect(text).not.toContain('GPSCANARY');
    expect(text).toContain(latin1(baseline));
    // Red above on the left, as it is stored: a document says itself how its pictures lie.
    if (!has('pdftoppm')) return;
    const at = colours(bundle, 3);
    const [red = 0, , blue = 0] = at(200, 427);
    expect(red).toBeGreaterThan(blue + 90);
  });
});

/** A file of these objects, numbered from 1, as a program would write it that knows no cross-reference. */
const fileOf = (...objects: readonly string[]): Uint8Array =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((text, at) => `${at + 1} 0 obj\n${text}\nendobj\n`).join('')}` +
      'trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
    'latin1',
  );
/** A catalog with further entries, a page with such of its own, its font and its content, and further objects from 6 on. */
const pageOf = (catalog: string, page: string, ...objects: readonly string[]): Uint8Array => {
  const content = 'BT /F 12 Tf 60 700 Td (Page 1) Tj ET';
  return fileOf(
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>${page}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ...objects,
  );
};

describe('a document of which an object is damaged', () => {
  test.each([
    ['and nothing of a page refers to it', pageOf('/Other 6 0 R', '', '')],
    ['and nothing refers to it', pageOf('', '', '<</Broken')],
  ])('is taken whole: %s', async (_, bytes) => {
    expect((await read(bytes)).notes).toEqual([]);
    expect((await firstPage(bytes)).texts.map(({ text }) => text)).toContain('Page 1');
  });

  test.each([
    ['a page', fileOf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]>>', '<</Type/Page')],
    [
      'a page that is not there',
      fileOf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R 4 0 R]>>', '<</Type/Page>>'),
    ],
    ['a mark', pageOf('', '/Annots[6 0 R]', '')],
    ['what the document is', pageOf('/AcroForm 6 0 R', '', '<</Broken')],
  ])('is left out where it is %s', async (_, bytes) =>
    expect(await readExhibit(bytes, 4)).toEqual({ did: 'refused', reason: 'damaged' }),
  );
});

test.each([
  ['its length', 200, 'damaged'],
  ['a wrong length', 20, undefined],
])(
  'a content whose words end a stream is never cut unseen: %s stands elsewhere',
  async (_, length, reason) => {
    const words = 'BT /F 12 Tf 60 700 Td (endstream ) Tj ET';
    const result = await readExhibit(
      fileOf(
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Count 1/Kids[3 0 R]>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<>>>>',
        `<</Length 5 0 R>>stream\n${words.padEnd(200)}\nendstream`,
        String(length),
      ),
      4,
    );
    expect(result.did === 'refused' ? result.reason : undefined).toBe(reason);
  },
);

describe('a document that cannot be taken', () => {
  const withCatalogue = (key: string, value: unknown) =>
    makeDocument({
      change: ({ catalog, context }) => {
        catalog.set(PDFName.of(key), context.obj(value as never));
      },
    });
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['has no pages', () => makeDocument({ pages: 0 }), 'no-pages'],
    ['is broken off', async () => (await makeDocument()).slice(0, 900), 'damaged'],
    ['only holds other files', () => withCatalogue('Collection', { Type: 'Collection' }), 'portfolio'],
    [
      'is a form that one program shows',
      () => withCatalogue('AcroForm', { Fields: [], XFA: [] }),
      'xfa-only',
    ],
    ['is a form that is made when it is seen', () => withCatalogue('NeedsRendering', true), 'xfa-only'],
    [
      'asks for a password',
      () =>
        makeDocument({
          change: (document) => document.encrypt({ userPassword: 'secret', ownerPassword: 'o' }),
        }),
      'password',
    ],
    ['is empty', () => new Uint8Array(0), 'empty'],
    ['is noise', () => Buffer.from('%PDF-1.7\nnoise'), 'damaged'],
    [
      'unpacks to too much',
      () => bombs['a page content of megabytes']?.make(50) ?? new Uint8Array(0),
      'too-large',
    ],
    [
      'has pages within each other',
      () => bombs['a page tree that goes round, so many long']?.make(3) ?? new Uint8Array(0),
      'too-deep',
    ],
    ['draws itself', () => drawing(1, 1), 'too-deep'],
    ['draws more than a viewer can', () => drawing(12, 10), 'too-deep'],
  ])('because it %s', async (_, make, reason) =>
    expect(await readExhibit(await make(), 4)).toEqual({ did: 'refused', reason }),
  );

  test('and one that draws much is taken', async () =>
    expect((await read(await drawing(4, 10))).pages.length).toBe(2));
});

/** Forms of so many levels that each draw the next one so often; one level draws itself. */
function drawing(levels: number, times: number): Promise<Uint8Array> {
  return makeDocument({
    change: ({ context }, page) => {
      const refs = Array.from({ length: levels }, () => context.nextRef());
      refs.forEach((ref, at) => {
        const next = refs[at + 1] ?? (levels === 1 ? ref : undefined);
        const content = next ? '/X Do '.repeat(times) : '0 0 9 9 re f';
        const resources = next ? { XObject: { X: next } } : {};
        context.assign(
          ref,
          context.stream(content, {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 99, 99],
            Resources: resources,
          }),
        );
      });
      page.node.Resources()?.set(PDFName.of('XObject'), context.obj({ X: refs[0] as never }));
      page.node.addContentStream(context.register(context.stream('/X Do')));
    },
  });
}
