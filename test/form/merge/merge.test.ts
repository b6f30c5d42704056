import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { PageTree } from '../../../src/form/merge/bookmarks.ts';
import { openMerge } from '../../../src/form/merge/merge.ts';
import { Output } from '../../../src/form/merge/output.ts';
import { family, overfull } from '../cases.ts';
import { drawnText, everyByte, has, readFields, runOn } from '../reader.ts';
import { inGivenFont, merged, named, onBlank, onSheet, title } from './forms.ts';

/** One of every kind, each as it is kept and flattened. */
const kinds = [
  ['the sheet', onSheet(family), onSheet(family, true)],
  ['a sheet that runs over', onSheet(overfull, false, true), onSheet(overfull, true, true)],
  ['a blank of the user’s', onBlank(), onBlank(true)],
  ['a font of the user’s', inGivenFont('李明'), inGivenFont('李明', true)],
] as const;
const editable = kinds.map(([, each]) => each);
const flattened = kinds.map(([, , each]) => each);
const textsOf = async (bytes: Uint8Array) => (await readFields(bytes)).pages;
/** What stands on a page, whatever the order in which fields are drawn. */
const sorted = (page: string): string => page.split('\n').sort().join('\n');
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const catalogueOf = (document: PDFDocument): string => document.catalog.toString();

/** How many points of two pictures are not the same. */
function different(one: string, other: string): number {
  expect(one.length).toBe(other.length);
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1;
  return count;
}

describe('a merged file', () => {
  test.each([
    ['editable', editable],
    ['flattened', flattened],
  ])('has the pages of every single %s file in order', async (_, files) => {
    const pages = await textsOf(merged(files, { duplex: false }).bytes);
    const singles = (await Promise.all(flattened.map(textsOf))).flat();
    expect(pages.map(sorted)).toEqual(singles.map(sorted));
    expect(pages.length).toBeGreaterThan(15);
  });

  test.skipIf(!has('pdftoppm'))('looks like the single files when they are flattened, point by point', () => {
    const render = (bytes: Uint8Array, first: number, last: number): string =>
      runOn(bytes, 'pdftoppm', ['-gray', '-r', '30', '-f', `${first}`, '-l', `${last}`, '{}'], 'latin1');
    for (const files of [editable, flattened]) {
      const { bytes, pieces } = merged(files);
      let first = 1;
      flattened.forEach((single, at) => {
        const pages = Number(/\/Type\/Pages\/Count (\d+)/.exec(latin1(single))?.[1]);
        const looks = render(single, 1, pages);
        expect(looks.length).toBeGreaterThan(pages * 10_000);
        const differing = different(render(bytes, first, first + pages - 1), looks);
        // The frame of a signature is cut at its box in one of the two, which shows in the grey of its edge.
        if (at < 2) expect(differing).toBe(0);
        else expect(differing).toBeLessThan(pages * 40);
        first += latin1(pieces[at] as Uint8Array).match(/\/Type\/Page\/Parent/g)?.length ?? 0;
      });
    }
  });

  test.skipIf(!has('qpdf'))('is sound', () => {
    for (const files of [editable, flattened, [...editable, ...flattened, ...editable]])
      expect(runOn(merged(files).bytes, 'qpdf', ['--check', '{}'])).toContain(
        'No syntax or stream encoding errors',
      );
  });

  test('has no fields, no annotations, nothing that acts, and no metadata but its title', async () => {
    const { bytes } = merged([...editable, ...flattened]);
    expect((await readFields(bytes)).fields).toEqual([]);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(catalogueOf(document)).toMatch(
      /^<<\s*\/Type \/Catalog\s*\/Pages \d+ 0 R\s*\/Outlines \d+ 0 R\s*\/PageMode \/UseOutlines\s*\/ViewerPreferences <<[^<>]*>>\s*>>$/,
    );
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    expect(info.keys().map(String)).toEqual(['/Title']);
    expect(document.getTitle()).toBe(title);
    expect(everyByte(bytes)).not.toMatch(
      /\/(?:AcroForm|Annots|AA|OpenAction|JavaScript|JS|URI|A<<|FT|Metadata|StructTreeRoot|T\(|TU)\b/,
    );
  });

  test('is the same when it is made again, whatever was merged in between', () => {
    const once = merged(editable).bytes;
    merged(flattened);
    expect(Buffer.compare(merged(editable).bytes, once)).toBe(0);
  });

  test('takes in what many cases have in common once only', () => {
    const files = Array.from({ length: 12 }, (_, at) => onSheet(named(`Given${at}`, `Last${at}`)));
    const { bytes, pieces } = merged(files);
    for (const piece of pieces.slice(1, 12)) expect(piece.length).toBeLessThan(8000);
    expect(latin1(bytes).match(/\/FontFile2 /g)).toHaveLength(2);
  });

  test('shares between flattened and editable forms, and between one blank and another', () => {
    const { bytes } = merged([...editable, ...flattened, ...editable]);
    // The regular face, whole and cut to everyday letters, the bold one, and the part of the given font that each case needs.
    expect(latin1(bytes).match(/\/FontFile2 /g)).toHaveLength(6);
    const two = merged([inGivenFont('李'), inGivenFont('明')]).bytes;
    expect(latin1(two).match(/\+GivenFont\/Encoding/g)).toHaveLength(2);
  });

  test('gives the pieces of a file: nothing of them is written twice or changed later', () => {
    const merge = openMerge({ title });
    const first = merge.add(editable[0] as Uint8Array, '1');
    const copy = first.slice();
    merge.add(editable[1] as Uint8Array, '2');
    expect(Buffer.compare(first, copy)).toBe(0);
    expect([merge.cases, merge.pages]).toEqual([2, 14]);
  });
});

describe('the pages', () => {
  test('every case begins on a sheet of paper of its own', async () => {
    const pages = await textsOf(merged(editable).bytes);
    const singles = await Promise.all(flattened.map(textsOf));
    const padded = singles.flatMap((each) => (each.length % 2 === 1 ? [...each, ''] : each));
    expect(padded.length).toBeGreaterThan(singles.flat().length);
    expect(pages.map(sorted)).toEqual(padded.map(sorted));
  });

  test('a blank page has the paper of the page before it', async () => {
    const { bytes } = merged([editable[3] as Uint8Array, onSheet(family)]);
    const document = await PDFDocument.load(bytes);
    const page = document.getPage(document.getPageCount() - 1);
    expect(page.getSize()).toEqual({ width: 612, height: 792 });
    expect(page.node.get(PDFName.of('Contents'))).toBeUndefined();
  });

  test('without blank pages the file asks for one side of the paper', () => {
    expect(latin1(merged(editable, { duplex: false }).bytes)).toContain('/Duplex/Simplex');
    expect(latin1(merged(editable).bytes)).not.toContain('Simplex');
  });

  test.each([1, 63, 64, 65, 128, 129, 4097])(
    '%i of them hang on nodes of 64 at most, whose counts are right',
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
        expect(node.kids.length).toBeLessThanOrEqual(64);
        for (const kid of node.kids) expect(nodes.get(kid)?.parent ?? parents.get(kid)).toBe(number);
        const below = node.kids.flatMap(walk);
        expect(below).toHaveLength(node.size);
        return below;
      };
      expect(walk(root)).toEqual(pages);
      expect(nodes.get(root)?.parent).toBeNaN();
    },
  );
});

describe('the bookmarks', () => {
  test('name every case at its first page', async () => {
    const merge = openMerge({ title });
    const labels = ['1', 'Fall (2) \\ 3', 'Fälle 李'];
    const pieces = labels.map((label, at) => merge.add(editable[at] as Uint8Array, label));
    const bytes = new Uint8Array(Buffer.concat([...pieces, merge.end()]));
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const document = await task.promise;
    const outline = await document.getOutline();
    expect(outline.map((each) => each.title)).toEqual(labels);
    const places = await Promise.all(outline.map(({ dest }) => document.getPageIndex((dest as [never])[0])));
    expect(places).toEqual([0, 6, 14]);
    await task.destroy();
  });
});

describe('one case and another', () => {
  test.each([false, true])(
    'no page of one shows or refers to anything of another (flattened: %s)',
    async (flatten) => {
      const canaries = ['QUAGGA', 'WOMBAT', 'NUMBAT'];
      const files = canaries.flatMap((canary) => [
        onSheet(
          {
            ...named(canary, canary),
            problem: { kinds: ['delay'], description: `${canary} `.repeat(900).trim() },
          },
          flatten,
        ),
      ]);
      const { bytes, pieces } = merged(files, { duplex: false });
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
          Buffer.from([...reached].map((each) => objectBytes(bytes, each)).join('\n'), 'latin1'),
        );
        for (const [from, canary] of canaries.entries())
          if (Math.floor(at / each) !== from) expect(content.toLowerCase()).not.toContain(hex(canary));
        expect(reached.size).toBeGreaterThan(3);
      });
    },
  );
});

/** An object of a file as it stands there. */
function objectBytes(bytes: Uint8Array, reference: string): string {
  const all = latin1(bytes);
  const from = all.indexOf(`\n${reference.replace('R', 'obj')}\n`);
  return all.slice(from, all.indexOf('\nendobj\n', from));
}
