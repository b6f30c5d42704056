import { PDFDict, PDFDocument, PDFName, type PDFRef, PDFStream, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { PageTree } from '../../../src/form/merge/bookmarks.ts';
import { Output } from '../../../src/form/merge/output.ts';
import { MergeError } from '../../../src/form/merge/refusal.ts';
import { doNotSendPages } from '../../../src/render/do-not-send.ts';
import { compiled, compiledFrom, everyKind, firstExtra, makePdf } from '../blank/make-blank.ts';
import { family, overfull, tooEarly } from '../cases.ts';
import { drawnText, everyByte, has, readFields, runOn } from '../reader.ts';
import {
  type Filled,
  inGivenFont,
  merged,
  named,
  onBlank,
  onSheet,
  opened,
  ownBlank,
  stamped,
  title,
  ways,
} from './forms.ts';

/** One of every kind. */
const kinds = [
  onSheet(family),
  onSheet(overfull, doNotSendPages(tooEarly, overfull, en)),
  onBlank(),
  inGivenFont('李明'),
] as const satisfies readonly Filled[];
const textsOf = async (bytes: Uint8Array) => (await readFields(bytes)).pages;
/** What stands on a page, whatever the order in which fields are drawn, and where a reader breaks lines. */
const sorted = (page: string): string => [...page.replace(/\s/g, '')].sort().join('');
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pagesIn = (bytes: Uint8Array): number => latin1(bytes).match(/\/Type\/Page\/Parent/g)?.length ?? 0;

/** How many points of two pictures are not the same. */
function different(one: string, other: string): number {
  expect(one.length).toBe(other.length);
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1;
  return count;
}

/** Every object that is referred to is there, and every object that is there is referred to. */
async function expectWhole(bytes: Uint8Array): Promise<void> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = [...document.context.enumerateIndirectObjects()];
  const texts = objects.map(([, object]) => (object instanceof PDFStream ? object.dict : object).toString());
  const wanted = new Set(
    [...texts, '1 0 R', '2 0 R'].flatMap((text) => [...text.matchAll(/(\d+) 0 R/g)].map((each) => each[1])),
  );
  const there = new Set(objects.map(([ref]) => String(ref.objectNumber)));
  expect([...wanted].filter((each) => !there.has(each as string))).toEqual([]);
  expect([...there].filter((each) => !wanted.has(each))).toEqual([]);
}

describe.each(ways)('a merged file of forms that are %s', (way) => {
  test('has the pages of every single form in order, each form on a sheet of paper of its own', async () => {
    const pages = await textsOf((await merged(kinds, way)).bytes);
    const singles = await Promise.all(kinds.map(({ flattened }) => textsOf(flattened)));
    const padded = singles.flatMap((each) => (each.length % 2 === 1 ? [...each, ''] : each));
    expect(padded.length).toBeGreaterThan(singles.flat().length);
    expect(pages.map(sorted)).toEqual(padded.map(sorted));
    expect(pages.length).toBeGreaterThan(15);
  });

  test.skipIf(!has('pdftoppm'))(
    'looks like the single forms when they are flattened, point by point',
    async () => {
      const render = (bytes: Uint8Array, first: number, last: number): string =>
        runOn(bytes, 'pdftoppm', ['-gray', '-r', '30', '-f', `${first}`, '-l', `${last}`, '{}'], 'latin1');
      const { bytes, pieces } = await merged(kinds, way);
      let first = 1;
      const counts = await Promise.all(kinds.map(async ({ flattened }) => (await textsOf(flattened)).length));
      kinds.forEach(({ flattened }, at) => {
        const pages = counts[at] ?? 0;
        const looks = render(flattened, 1, pages);
        expect(looks.length).toBeGreaterThan(pages * 10_000);
        const differing = different(render(bytes, first, first + pages - 1), looks);
        // The frame of a signature is cut at its box in one of the two, which shows in the grey of its edge.
        if (at < 2 || way !== 'editable') expect(differing).toBe(0);
        else expect(differing).toBeLessThan(pages * 40);
        first += pagesIn(pieces[at] as Uint8Array);
      });
    },
  );

  test.skipIf(!has('qpdf'))('is sound', async () => {
    const { bytes } = await merged([...kinds, ...kinds], way);
    expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors');
  });

  test('has no fields, no annotations, nothing that acts, and no metadata but its title', async () => {
    const { bytes } = await merged(kinds, way);
    expect((await readFields(bytes)).fields).toEqual([]);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.catalog.toString()).toMatch(
      /^<<\s*\/Type \/Catalog\s*\/Pages \d+ 0 R\s*\/Outlines \d+ 0 R\s*\/PageMode \/UseOutlines\s*\/ViewerPreferences <<[^<>]*>>\s*>>$/,
    );
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    expect(info.keys().map(String)).toEqual(['/Title']);
    expect(document.getTitle()).toBe(title);
    expect(everyByte(bytes)).not.toMatch(
      /\/(?:AcroForm|Annots|AA|OpenAction|JavaScript|JS|URI|A<<|FT|Metadata|StructTreeRoot|T\(|TU)\b/,
    );
  });

  test('refers to nothing that is not there, and holds nothing that nothing refers to', async () => {
    const { bytes } = await merged(kinds, way);
    await expectWhole(bytes);
  });

  test('is the same when it is made again, whatever was merged in between', async () => {
    const once = (await merged(kinds, way)).bytes;
    await merged([...kinds].reverse(), way);
    expect(Buffer.compare((await merged(kinds, way)).bytes, once)).toBe(0);
  });

  test('takes in what many cases have in common once only', async () => {
    const forms = Array.from({ length: 12 }, (_, at) => onSheet(named(`Given${at}`, `Last${at}`)));
    const { bytes, pieces } = await merged(forms, way);
    for (const piece of pieces.slice(1, 12)) expect(piece.length).toBeLessThan(8000);
    expect(latin1(bytes).match(/\/FontFile2 /g)).toHaveLength(2);
  });

  test('gives each form the part alone of a font of the user’s that it needs', async () => {
    const two = latin1((await merged([inGivenFont('李'), inGivenFont('明')], way)).bytes);
    expect(two.match(/\+GivenFont\/Encoding/g)).toHaveLength(2);
    const [one, other] = [...two.matchAll(/\/FontFile2 (\d+) 0 R/g)].map((each) => each[1]).slice(-2);
    expect(one).not.toBe(other);
  });

  test('gives the pieces of a file: nothing of them is written twice or changed later', async () => {
    const [merge, ready] = opened(way);
    const first = merge.add(await ready(kinds[0]), '1');
    const copy = first.slice();
    merge.add(await ready(kinds[1]), '2');
    expect(Buffer.compare(first, copy)).toBe(0);
    expect(merge.pages).toBe(16);
  });

  test('has a blank page with the paper of the page before it', async () => {
    const { bytes } = await merged([inGivenFont('李明'), onSheet(family)], way);
    const document = await PDFDocument.load(bytes);
    const page = document.getPage(document.getPageCount() - 1);
    expect(page.getSize()).toEqual({ width: 612, height: 792 });
    expect(page.node.get(PDFName.of('Contents'))).toBeUndefined();
  });

  test('no page of one case shows or refers to anything of another', async () => {
    const canaries = ['QUAGGA', 'WOMBAT', 'NUMBAT'];
    const forms = canaries.map((canary) =>
      onSheet({
        ...named(canary, canary),
        problem: { kinds: ['delay'], description: `${canary} `.repeat(900).trim() },
      }),
    );
    const { bytes, pieces } = await merged(forms, way);
    const hex = (word: string): string =>
      [...word].map((letter) => `00${letter.charCodeAt(0).toString(16)}`).join('');
    const shown = await textsOf(bytes);
    const each = shown.length / canaries.length;
    canaries.forEach((canary, at) => {
      const here = shown.slice(at * each, (at + 1) * each).join('');
      const others = canaries.filter((other) => other !== canary);
      expect(here).toContain(canary);
      for (const other of others) expect(here).not.toContain(other);
      // All that was written for the case, what it shares with others left out.
      const written = everyByte(pieces[at] as Uint8Array).toLowerCase();
      expect(written).toContain(hex(canary));
      for (const other of others) expect(written).not.toContain(hex(other));
    });
    expect(await drawnText(bytes)).not.toContain('QUAGGAWOMBAT');
    const document = await PDFDocument.load(bytes);
    document.getPages().forEach(({ node }, at) => {
      node.delete(PDFName.of('Parent'));
      const reached = new Set<string>();
      const visit = (text: string): void => {
        for (const [reference] of text.matchAll(/\d+ 0 R/g)) {
          if (reached.has(reference)) continue;
          reached.add(reference);
          const [number = ''] = reference.split(' ');
          const found = [...document.context.enumerateIndirectObjects()].find(
            ([ref]) => ref.objectNumber === Number(number),
          );
          if (found) visit(found[1].toString());
        }
      };
      visit(node.toString());
      const content = everyByte(
        Buffer.from([...reached].map((one) => objectBytes(bytes, one)).join('\n'), 'latin1'),
      );
      for (const [from, canary] of canaries.entries())
        if (Math.floor(at / each) !== from) expect(content.toLowerCase()).not.toContain(hex(canary));
      if (node.get(PDFName.of('Contents'))) expect(reached.size).toBeGreaterThan(3);
    });
  });

  describe('with layers', () => {
    const layered = (shown: string) =>
      compiledFrom({
        ...everyKind,
        fields: everyKind.fields.map((field) =>
          field.name === 'given' ? { ...field, entries: `${field.entries}/OC ${firstExtra} 0 R` } : field,
        ),
        catalogue: `/OCProperties<</OCGs[${firstExtra} 0 R ${firstExtra + 1} 0 R]/D<<${shown}>>>>`,
        extra: ['<</Type/OCG/Name(Layer)>>', '<</Type/OCG/Name(Layer)>>'],
      });

    test('keeps what is hidden hidden, and what a viewer switches when it prints', async () => {
      const print = `/AS[<</Event/Print/Category[/Print]/OCGs[${firstExtra} 0 R]>>]`;
      const blank = await layered(`/BaseState/ON/OFF[${firstExtra} 0 R]${print}`);
      const hidden = ['Lovelace', 'Hopper'].map((given) => stamped(blank, { family: 'Ada', given }));
      const { bytes } = await merged(hidden, way);
      const text = latin1(bytes).replaceAll(/ (?=[<[/])/g, '');
      const [, layer, other] = /\/OCProperties<<\/OCGs\[(\d+) 0 R (\d+) 0 R\]/.exec(text) ?? [];
      expect(other).not.toBe(layer);
      expect(text).toContain(
        `/D<</BaseState/ON/OFF[${layer} 0 R]/AS[<</Event/Print/Category[/Print]/OCGs[${layer} 0 R]>>]>>`,
      );
      if (way === 'editable') {
        expect(text).toContain(`/Properties<</L${layer} ${layer} 0 R>>`);
        const drawn = everyByte(bytes).split(/(?<=EMC\n)/);
        const inLayer = drawn.filter((each) => each.includes(`/OC /L${layer} BDC`));
        expect(inLayer).toHaveLength(2);
        for (const each of inLayer)
          expect(each.slice(each.indexOf('BDC'))).toMatch(/^[^()]*\((?:Lovelace|Hopper)\)[^()]*EMC\n$/);
      }
    });
  });

  test('draws fonts of one name in the blank and in the program as themselves', async () => {
    const made = await PDFDocument.load(makePdf(everyKind));
    const form = made.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    fonts.set(PDFName.of('NotoSans'), fonts.get(PDFName.of('Helv')) as PDFRef);
    for (const field of made.getForm().getFields())
      field.acroField.dict.set(PDFName.of('DA'), PDFString.of('/NotoSans 10 Tf 0 g'));
    const blank = await compiled(await made.save({ useObjectStreams: false, updateFieldAppearances: false }));
    const values = { family: 'Ada', given: 'Nguyễn', middle: 'Grace' };
    const drawn = await drawnText((await merged([stamped(blank, values)], way)).bytes);
    for (const text of Object.values(values)) expect(drawn).toContain(text);
  });

  test('draws no hidden field, nor what a field holds beyond what it shows', async () => {
    const blank = await compiledFrom({
      fields: everyKind.fields
        .slice(0, 2)
        .map((field) => (field.name === 'given' ? { ...field, entries: `${field.entries}/F 2` } : field)),
    });
    const drawn = everyByte(
      (await merged([stamped(blank, { family: 'Ada', given: 'Lovelace' })], way)).bytes,
    );
    expect(drawn).toContain('(Ada)');
    expect(drawn).not.toContain('(Lovelace)');
  });

  test('prints other annotations where they would be, and they are none any more', async () => {
    const made = await PDFDocument.load(makePdf(everyKind));
    const { context } = made;
    for (const [flags, text] of [
      [4, 'PRINTED'],
      [0, 'ONSCREEN'],
      [6, 'HIDDEN'],
    ] as const) {
      const content = `BT /Helv 8 Tf (${text}) Tj ET`;
      const look = context.register(
        context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 90, 20], Resources: {} }),
      );
      made.getPage(0).node.addAnnot(
        context.register(
          context.obj({
            Type: 'Annot',
            Subtype: 'Stamp',
            F: flags,
            Rect: [10, 10, 100, 30],
            AP: { N: look },
          }),
        ),
      );
    }
    const blank = await compiled(await made.save({ useObjectStreams: false }));
    const { bytes } = await merged([stamped(blank, { family: 'Ada' })], way);
    const all = everyByte(bytes);
    expect(all).toContain('PRINTED');
    expect(all).not.toContain('ONSCREEN');
    expect(all).not.toContain('HIDDEN');
    expect((await readFields(bytes)).fields).toEqual([]);
  });

  test.skipIf(!has('pdftoppm'))('draws boxes that are ticked ticked, and the others not', async () => {
    const render = (bytes: Uint8Array): string =>
      runOn(bytes, 'pdftoppm', ['-gray', '-r', '72', '-l', '1', '{}'], 'latin1');
    const [ticked = '', clear = ''] = await Promise.all(
      [true, false].map(async (yes) => {
        const form = stamped(ownBlank, { yes });
        const shown = render((await merged([form], way)).bytes);
        if (way !== 'editable') expect(different(shown, render(form.flattened))).toBe(0);
        return shown;
      }),
    );
    expect(different(ticked, clear)).toBeGreaterThan(5);
  });

  test('takes a blank whose resources name a drawing that names them again', async () => {
    const made = await PDFDocument.load(makePdf(everyKind));
    const { context } = made;
    const resources = context.nextRef();
    const drawing = context.register(
      context.stream('0 0 9 9 re f', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 9, 9],
        Resources: resources,
      }),
    );
    context.assign(resources, context.obj({ XObject: { Loop: drawing } }));
    made.getPage(0).node.set(PDFName.of('Resources'), resources);
    const blank = await compiled(await made.save({ useObjectStreams: false, updateFieldAppearances: false }));
    const { bytes } = await merged(
      [stamped(blank, { family: 'Ada' }), stamped(blank, { family: 'Lovelace' })],
      way,
    );
    expect(await drawnText(bytes)).toContain('Lovelace');
    await expectWhole(bytes);
  });

  test.each([
    [{ objects: 100, bytes: 1e9 }, 'too-many-objects'],
    [{ objects: 1e6, bytes: 1_500_000 }, 'too-long'],
  ] as const)('%o: beyond what one PDF can hold a form is refused', async (limits, reason) => {
    const [merge, ready] = opened(way, { limits });
    const form = onBlank();
    let added = 0;
    const fill = async (): Promise<void> => {
      for (; added < 1000; added += 1) merge.add(await ready(form), `${added}`);
    };
    await expect(fill()).rejects.toThrow(expect.objectContaining({ reason, exitCode: 6, message: reason }));
    await expect(fill()).rejects.toBeInstanceOf(MergeError);
    expect(added).toBeGreaterThan(0);
  });
});

test.each([1, 127, 128, 129, 256, 257, 4097])(
  '%i pages hang on nodes of 128 at most, whose counts are right',
  (count) => {
    const output = new Output({ objects: 10_000, bytes: 1e9 });
    const tree = new PageTree(output);
    const parents = new Map<number, number>();
    const pages = Array.from({ length: count }, () => {
      const page = output.reserve();
      parents.set(page, tree.add(page));
      return page;
    });
    const root = tree.end();
    const nodes = new Map(
      [
        ...latin1(output.take()).matchAll(
          /(\d+) 0 obj\n<<\/Type\/Pages(?:\/Parent (\d+) 0 R)?\/Count (\d+)\/Kids\[([^\]]*)\]>>/g,
        ),
      ].map(([, number, parent, size, kids = '']) => [
        Number(number),
        {
          parent: Number(parent),
          size: Number(size),
          kids: [...kids.matchAll(/(\d+) 0 R/g)].map((each) => Number(each[1])),
        },
      ]),
    );
    const walk = (number: number): readonly number[] => {
      const node = nodes.get(number);
      if (node === undefined) return [number];
      expect(node.kids.length).toBeLessThanOrEqual(128);
      for (const kid of node.kids) expect(nodes.get(kid)?.parent ?? parents.get(kid)).toBe(number);
      const below = node.kids.flatMap(walk);
      expect(below).toHaveLength(node.size);
      return below;
    };
    expect(walk(root)).toEqual(pages);
    expect(nodes.get(root)?.parent).toBeNaN();
  },
);

test('bookmarks name every case at its first page', async () => {
  const [merge, ready] = opened('stamped');
  const labels = ['1', 'Fall (2) \\ 3', 'Fälle 李'];
  const pieces: Uint8Array[] = [];
  for (const label of labels) pieces.push(merge.add(await ready(kinds[pieces.length] as Filled), label));
  const bytes = new Uint8Array(Buffer.concat([...pieces, merge.end()]));
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const outline = await document.getOutline();
  expect(outline.map((each) => each.title)).toEqual(labels);
  const places = await Promise.all(outline.map(({ dest }) => document.getPageIndex((dest as [never])[0])));
  expect(places).toEqual([0, 6, 16]);
  await task.destroy();
});

/** An object of a file as it stands there. */
function objectBytes(bytes: Uint8Array, reference: string): string {
  const all = latin1(bytes);
  const from = all.indexOf(`\n${reference.replace('R', 'obj')}\n`);
  return all.slice(from, all.indexOf('\nendobj\n', from));
}
