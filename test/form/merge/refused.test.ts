import { PDFDict, PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { openMerge } from '../../../src/form/merge/merge.ts';
import { MergeError, type MergeReason } from '../../../src/form/merge/refusal.ts';
import { compiled, compiledFrom, everyKind, firstExtra, makePdf } from '../blank/make-blank.ts';
import { blankPdf, family } from '../cases.ts';
import { drawnText, everyByte, has, readFields, runOn } from '../reader.ts';
import { merged, onBlank, onSheet, ownBlank, title } from './forms.ts';

const good = onBlank();
const reasonOf = (bytes: Uint8Array): MergeReason | undefined => {
  try {
    openMerge({ title }).add(bytes, '1');
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(MergeError);
    expect(error).toMatchObject({ exitCode: 6, message: (error as MergeError).reason });
    return (error as MergeError).reason;
  }
};
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** A file with a text in it exchanged for one that is as long. */
const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = latin1(bytes);
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'));
};

describe('a file that is refused', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, MergeReason]>([
    ['nothing', () => new Uint8Array(), 'foreign'],
    ['a text', () => new TextEncoder().encode('a text and no PDF at all\nstartxref\n3\n%%EOF\n'), 'foreign'],
    ['another program’s', () => makePdf(everyKind), 'foreign'],
    ['the blank of the sheet', () => blankPdf, 'foreign'],
    ['one that was saved anew', async () => (await PDFDocument.load(good)).save(), 'foreign'],
    ['one that was cut short', () => good.subarray(0, good.length - 1), 'foreign'],
    ['its half', () => good.subarray(0, good.length / 2), 'foreign'],
    ['one with something behind it', () => Buffer.concat([good, Buffer.from('\n')]), 'foreign'],
    ['one with something before it', () => Buffer.concat([Buffer.from(' '), good]), 'foreign'],
    ['a page that is none', () => changed(good, '/Type/Page/Parent', '/Type/Pags/Parent'), 'damaged'],
    ['a wrong count of pages', () => changed(good, '/Type/Pages/Count 3', '/Type/Pages/Count 4'), 'damaged'],
    ['one page twice', () => twice(good), 'damaged'],
    ['a stream that is longer than it says', () => longer(good), 'damaged'],
    ['an object that is not at its place', () => changed(good, '\n1 0 obj', '\n2 0 obj'), 'damaged'],
    ['resources that are their own', () => itsOwn(good), 'damaged'],
  ])('%s', async (_, make, reason) => expect(reasonOf(await make())).toBe(reason));

  test('leaves nothing behind, and others can still be added', () => {
    const bad = changed(onSheet(family), '/Count 5', '/Count 6');
    // Its last page is where it does not read: all that the others draw was written by then.
    const late = changed(
      good,
      `/Contents ${lastContent(good)} 0 R`,
      `/Contents ${'9'.repeat(`${lastContent(good)}`.length)} 0 R`,
    );
    const merge = openMerge({ title });
    const pieces: Uint8Array[] = [];
    for (const file of [bad, late, onSheet(family), late, good, bad])
      try {
        pieces.push(merge.add(file, `${pieces.length + 1}`));
      } catch (error) {
        expect(error).toBeInstanceOf(MergeError);
      }
    pieces.push(merge.end());
    const both = openMerge({ title });
    const wanted = [both.add(onSheet(family), '1'), both.add(good, '2'), both.end()];
    expect(pieces).toHaveLength(3);
    expect(Buffer.compare(Buffer.concat(pieces), Buffer.concat(wanted))).toBe(0);
  });

  test('cut anywhere, or with any byte changed, it is read or refused, never anything else', () => {
    const reasons = new Set<MergeReason | undefined>();
    for (let at = 0; at < good.length; at += 997) reasons.add(reasonOf(good.subarray(0, at)));
    for (let at = 3; at < good.length; at += 401) {
      const spoiled = good.slice();
      spoiled[at] = (spoiled[at] ?? 0) ^ (1 + (at % 255));
      reasons.add(reasonOf(spoiled));
    }
    expect(reasons).toEqual(new Set(['foreign', 'damaged', undefined]));
  });
});

const lastContent = (bytes: Uint8Array): number =>
  Number([...latin1(bytes).matchAll(/\/Contents (\d+) 0 R>>/g)].at(-1)?.[1]);
const twice = (bytes: Uint8Array): Uint8Array => {
  const kids = /\/Kids\[(\d+) 0 R (\d+) 0 R (\d+) 0 R\]>>\nendobj/.exec(latin1(bytes));
  return changed(bytes, kids?.[0] ?? '', (kids?.[0] ?? '').replace(`${kids?.[2]} 0 R`, `${kids?.[1]} 0 R`));
};
/** The content of the last page says that it has one byte less. */
const longer = (bytes: Uint8Array): Uint8Array => {
  const [text = '', before, length] =
    new RegExp(`(\\n${lastContent(bytes)} 0 obj\\n<<[^>]*/Length )(\\d+)>>`).exec(latin1(bytes)) ?? [];
  return changed(bytes, text, `${before}${Number(length) - 1}>>`);
};
/** A font is made of itself. */
const itsOwn = (bytes: Uint8Array): Uint8Array => {
  const [text = '', number = '', part = ''] =
    /\n(\d+) 0 obj\n<<[^>]*?\/DescendantFonts ?\[(\d+) 0 R\]/.exec(latin1(bytes)) ?? [];
  return changed(bytes, text, text.replace(`[${part} `, `[${number.padStart(part.length, '0')} `));
};

describe('what one PDF can hold', () => {
  test.each([
    [{ objects: 60, bytes: 1e9 }, 'too-many-objects'],
    [{ objects: 1e6, bytes: 1_500_000 }, 'too-long'],
  ] as const)('%o: beyond it a form is refused, and the file still ends', async (limits, reason) => {
    const merge = openMerge({ title, limits });
    const pieces: Uint8Array[] = [];
    const add = (): void => {
      for (let at = 0; at < 1000; at += 1) pieces.push(merge.add(onBlank(at % 2 === 0), `${at}`));
    };
    expect(add).toThrow(expect.objectContaining({ reason }));
    expect(pieces.length).toBeGreaterThan(1);
    pieces.push(merge.end());
    const bytes = new Uint8Array(Buffer.concat(pieces));
    expect(bytes.length).toBeLessThan(limits.bytes);
    expect((await readFields(bytes)).pages).toHaveLength(merge.pages);
    if (has('qpdf')) expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream');
  });

  test('no form at all is no file', () => {
    expect(() => openMerge({ title }).end()).toThrow(expect.objectContaining({ reason: 'empty' }));
  });

  test('what has ended takes nothing more', () => {
    const merge = openMerge({ title });
    merge.add(good, '1');
    merge.end();
    expect(() => merge.add(good, '2')).toThrow('ended');
    expect(() => merge.end()).toThrow('ended');
  });
});

describe('layers', () => {
  const layered = (shown: string, more = '') =>
    compiledFrom({
      ...everyKind,
      fields: everyKind.fields.map((field) =>
        field.name === 'given' ? { ...field, entries: `${field.entries}/OC ${firstExtra} 0 R` } : field,
      ),
      catalogue: `/OCProperties<</OCGs[${firstExtra} 0 R]/D<<${shown}${more}>>>>`,
      extra: ['<</Type/OCG/Name(Only on the screen)>>'],
    });
  const values = new Map([
    ['family', 'Ada'],
    ['given', 'Lovelace'],
  ]);

  test('keep what is hidden hidden, and what a viewer switches when it prints', async () => {
    const switched = `/AS[<</Event/Print/Category[/Print]/OCGs[${firstExtra} 0 R]>>]`;
    const hidden = stamp(await layered(`/BaseState/OFF`, switched), values).bytes;
    const { bytes } = merged([hidden, good, hidden]);
    const [, layer] = /\/OCProperties<<\/OCGs\[(\d+) 0 R\]/.exec(latin1(bytes)) ?? [];
    expect(latin1(bytes)).toContain(
      `/D<</BaseState/ON/OFF[${layer} 0 R]/Order[]/AS[<</Event/Print/Category[/Print]/OCGs[${layer} 0 R]>>]>>`,
    );
    expect(latin1(bytes).match(new RegExp(`/Subtype/Form/OC ${layer} 0 R`, 'g'))).toHaveLength(2);
    if (has('qpdf')) expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream');
  });

  test('shown in one blank and hidden in another are refused', async () => {
    const merge = openMerge({ title });
    const shown = stamp(await layered(`/ON[${firstExtra} 0 R]`), values).bytes;
    merge.add(shown, '1');
    const hidden = stamp(await layered(`/OFF[${firstExtra} 0 R]`), values).bytes;
    expect(() => merge.add(hidden, '2')).toThrow(expect.objectContaining({ reason: 'layers' }));
    expect(latin1(merge.add(shown, '3')).length).toBeGreaterThan(100);
  });
});

test('fonts of one name in the blank and in the program are both drawn as themselves', async () => {
  const made = await PDFDocument.load(makePdf(everyKind));
  const form = made.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  fonts.set(PDFName.of('NotoSans'), fonts.get(PDFName.of('Helv')) as PDFRef);
  for (const field of made.getForm().getFields())
    field.acroField.dict.set(PDFName.of('DA'), PDFString.of('/NotoSans 10 Tf 0 g'));
  const blank = await compiled(await made.save({ useObjectStreams: false, updateFieldAppearances: false }));
  const values = new Map([
    ['family', 'Ada'],
    ['given', 'Nguyễn'],
    ['middle', 'Grace'],
  ]);
  for (const flatten of [false, true]) {
    const file = stamp(blank, values, { flatten }).bytes;
    for (const bytes of [file, merged([file]).bytes]) {
      const drawn = await drawnText(bytes);
      for (const text of values.values()) expect(drawn, `flatten ${flatten}`).toContain(text);
    }
  }
});

describe('what is not printed of a form', () => {
  test('a hidden field is not drawn, nor is what a field holds beyond what it shows', async () => {
    const hidden = await compiledFrom({
      fields: everyKind.fields
        .slice(0, 2)
        .map((field) => (field.name === 'given' ? { ...field, entries: `${field.entries}/F 2` } : field)),
    });
    const file = stamp(
      hidden,
      new Map([
        ['family', 'Ada'],
        ['given', 'Lovelace'],
      ]),
    ).bytes;
    const drawn = everyByte(merged([file]).bytes);
    expect(drawn).toContain('(Ada)');
    expect(drawn).not.toContain('(Lovelace)');
  });

  test('other annotations are printed where they would be, and are none any more', async () => {
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
    for (const flatten of [false, true]) {
      const bytes = merged([stamp(blank, new Map([['family', 'Ada']]), { flatten }).bytes]).bytes;
      const all = everyByte(bytes);
      expect(all).toContain('PRINTED');
      expect(all).not.toContain('ONSCREEN');
      expect(all).not.toContain('HIDDEN');
      expect((await readFields(bytes)).fields).toEqual([]);
    }
  });

  test('boxes that are ticked are drawn ticked, the others not', () => {
    const ticked = (yes: boolean): number =>
      (everyByte(merged([stamp(ownBlank, new Map([['yes', yes]])).bytes]).bytes).match(/\/M\d+ Do/g) ?? [])
        .length;
    expect(ticked(true)).toBe(ticked(false) + 1);
  });
});
