import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { packBlank, unpackBlank } from '../../../src/form/blank/pack.ts';
import { BlankError } from '../../../src/form/blank/refusal.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { drawnText, everyByte, has, readFields, runOn } from '../reader.ts';
import { asFile, compiled, compiledFrom, everyKind, firstExtra, makePdf } from './make-blank.ts';

const slotsOf = async () => new Map((await compiledFrom(everyKind)).slots.map((slot) => [slot.name, slot]));

describe('the slots of a blank', () => {
  test.each([
    [
      'family',
      { type: 'text', page: 1, box: [40, 700, 250, 18], tooltip: 'Family name', required: true, size: 10 },
    ],
    ['given', { type: 'text', maxLength: 30, size: 0, comb: false }],
    ['number', { comb: true, maxLength: 9 }],
    ['middle', { alignment: 'centre', font: 'Helv', color: '0 g' }],
    ['sum', { alignment: 'right', multiline: false }],
    ['story', { multiline: true, size: 9 }],
    ['yes', { type: 'check', states: ['Yes'] }],
    ['no', { type: 'check', states: ['On'] }],
    [
      'state',
      {
        type: 'choice',
        open: false,
        options: [
          { value: 'HI', label: 'Hawaii' },
          { value: 'NY', label: 'New York' },
        ],
      },
    ],
    ['sign', { type: 'signature' }],
    ['ApplicantSignature', { type: 'signature' }],
    ['SignatureDate', { type: 'text' }],
    ['turned', { rotation: 90, page: 2 }],
  ])('%s is read as it stands', async (name, wanted) => {
    expect((await slotsOf()).get(name)).toMatchObject(wanted);
  });

  test('names of a tree are joined, and values above are inherited', async () => {
    const blank = await compiled(
      asFile([
        '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/DR<<>>>>>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]/Rotate 90>>',
        '<</Type/Page/Parent 2 0 R/Annots[6 0 R 7 0 R]>>',
        '<</T(form1)/FT/Tx/Ff 4096/DA(/Helv 9 Tf 1 0 0 rg)/Kids[5 0 R]>>',
        '<</T(name)/Parent 4 0 R/Kids[6 0 R 7 0 R]>>',
        '<</Subtype/Widget/Parent 5 0 R/Rect[10 10 90 40]>>',
        '<</Subtype/Widget/Parent 5 0 R/Rect[10 60 90 90]>>',
      ]),
    );
    const [slot] = blank.slots;
    expect(slot).toMatchObject({ name: 'form1.name', multiline: true, size: 9, color: '1 0 0 rg', page: 1 });
    expect(slot?.places).toHaveLength(2);
    expect(blank.pages).toEqual([{ box: [0, 0, 300, 400], rotation: 90 }]);
    const { bytes } = stamp(blank, new Map([['form1.name', 'Żółć']]));
    const { fields } = await readFields(bytes);
    expect(fields.map(({ value }) => value)).toEqual(['Żółć', 'Żółć']);
  });

  test('radio buttons are one slot with several states, of which one is on', async () => {
    const kid = (state: string, y: number) =>
      `<</Subtype/Widget/Parent 4 0 R/Rect[10 ${y} 20 ${y + 10}]/AS/Off/AP<</N<</${state} 7 0 R/Off 7 0 R>>>>>>`;
    const blank = await compiled(
      asFile([
        '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>',
        '<</Type/Page/Parent 2 0 R/Annots[5 0 R 6 0 R]>>',
        '<</T(sex)/FT/Btn/Ff 32768/Kids[5 0 R 6 0 R]>>',
        kid('F', 10),
        kid('M', 30),
        '<</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Length 0>>\nstream\n\nendstream',
      ]),
    );
    expect(blank.slots[0]).toMatchObject({ type: 'radio', states: ['F', 'M'] });
    const document = await PDFDocument.load(stamp(blank, new Map([['sex', 'M']])).bytes);
    expect(document.getForm().getRadioGroup('sex').getSelected()).toBe('M');
    expect(() => stamp(blank, new Map([['sex', true]]))).toThrow(/refused/);
  });

  test('a hidden field holds its value, and flattened it shows nothing and hides nothing', async () => {
    const entries = '/FT/Tx/DA(/Helv 10 Tf 0 g)';
    const blank = await compiledFrom({
      fields: [
        { name: 'secret', entries: `${entries}/F 2`, box: [40, 700, 200, 18] },
        { name: 'plain', entries, box: [40, 600, 200, 18] },
      ],
    });
    const values = new Map([
      ['secret', 'Never'],
      ['plain', 'Shown'],
    ]);
    const held = await readFields(stamp(blank, values).bytes);
    expect(held.fields.map(({ value }) => value)).toContain('Never');
    const flat = await drawnText(stamp(blank, values, { flatten: true }).bytes);
    expect(flat).toContain('Shown');
    expect(flat).not.toContain('Never');
  });

  test('the states of a button may have any name', async () => {
    for (const state of ['constructor', '__proto__', 'toString']) {
      const kid = (on: string, y: number) =>
        `<</Subtype/Widget/Parent 4 0 R/Rect[10 ${y} 20 ${y + 10}]/AS/Off/AP<</N<</${on} 7 0 R>>>>>>`;
      const blank = await compiled(
        asFile([
          '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>',
          '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>',
          '<</Type/Page/Parent 2 0 R/Annots[5 0 R 6 0 R]>>',
          '<</T(sex)/FT/Btn/Ff 32768/Kids[5 0 R 6 0 R]>>',
          kid(state, 10),
          kid('other', 30),
          '<</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Length 0>>\nstream\n\nendstream',
        ]),
      );
      const packed = unpackBlank(packBlank(blank));
      for (const each of [blank, packed ?? blank]) {
        const all = everyByte(stamp(each, new Map([['sex', state]]), { flatten: true }).bytes);
        expect(all).not.toMatch(/function|native|undefined/);
        expect(all).toContain('1 0 0 1 10 10 cm /B');
        expect(all).not.toContain('1 0 0 1 10 30 cm /B');
      }
    }
  });

  test.each([
    ['a size that none can mean', '/DA(/Helv 999999999999 Tf 0 g)', { size: 0 }],
    ['a size that nobody could see', '/DA(/Helv .0000001 Tf 0 g)', { size: 0 }],
    ['a colour that is none', '/DA(/Helv 9 Tf -1 99999999999 1.2.3 rg)', { color: '0 1 0 rg' }],
    ['a part of a letter', '/DA(/Helv 9 Tf 0 g)/MaxLen 0.5', { maxLength: 0 }],
    [
      'more letters than any field',
      '/DA(/Helv 9 Tf 0 g)/MaxLen 99999999999/Ff 16777216',
      { maxLength: 0, comb: false },
    ],
  ])('%s is not taken as said', async (_, entries, wanted) => {
    const blank = await compiledFrom({
      fields: [{ name: 'a', entries: `/FT/Tx${entries}`, box: [9, 9, 90, 20] }],
    });
    expect(blank.slots[0]).toMatchObject(wanted);
  });

  test('a frame is no wider than its box has room for, and none is narrower than nothing', async () => {
    const frame = async (width: string): Promise<number | undefined> => {
      const entries = `/FT/Tx/MK<</BC[0 0 0]>>/BS<</W ${width}>>`;
      const blank = await compiledFrom({ fields: [{ name: 'a', entries, box: [9, 9, 90, 20] }] });
      return blank.plan.slots[0]?.places[0]?.frame;
    };
    expect(await Promise.all(['1.5', '999999999999', '-7'].map(frame))).toEqual([1.5, 10, 0]);
  });

  test('a compiled blank goes to a file and back', async () => {
    const blank = await compiledFrom(everyKind);
    const again = unpackBlank(packBlank(blank));
    expect(again).toEqual(blank);
    expect(unpackBlank(new TextEncoder().encode('another file'))).toBeUndefined();
  });

  test('the same file gives the same compiled blank', async () => {
    const [a, b] = [packBlank(await compiledFrom(everyKind)), packBlank(await compiledFrom(everyKind))];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});

/** Everything that a form may do or carry. */
const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const active = {
  ...everyKind,
  catalogue:
    `/OpenAction ${script}/AA<</WC ${script}>>/Perms<</UR3 ${firstExtra} 0 R>>/Metadata ${firstExtra + 1} 0 R` +
    `/Names<</JavaScript<</Names[(a) ${script}]>>/EmbeddedFiles<</Names[(a.exe) ${firstExtra + 2} 0 R]>>>>/AF[${firstExtra + 2} 0 R]`,
  form: `/NeedAppearances true/SigFlags 3/CO[]/XFA[(template) ${firstExtra + 3} 0 R]`,
  page: `/AA<</O ${script}>>`,
  extra: [
    '<</Type/Sig/Contents<00>>>',
    '<</Type/Metadata/Subtype/XML/Length 1>>\nstream\nx\nendstream',
    `<</Type/Filespec/F(a.exe)/EF<</F ${firstExtra + 4} 0 R>>>>`,
    '<</Length 5>>\nstream\n<xdp>\nendstream',
    '<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream',
  ],
  fields: [
    ...everyKind.fields,
    {
      name: 'a1',
      entries: `/FT/Tx/AA<</K ${script}/F ${script}>>/A<</S/Launch/F(cmd.exe)>>/V(kept from another)`,
      box: [40, 20, 50, 10],
    },
    {
      name: 'a5',
      entries: '/Subtype/RichMedia/RichMediaContent<</RichMedia 1/EmbeddedFile 2>>',
      box: [280, 20, 50, 10],
    },
    {
      name: 'a2',
      entries: '/FT/Btn/Ff 65536/A<</S/SubmitForm/F(http://example.org)>>',
      box: [100, 20, 50, 10],
    },
    {
      name: 'a3',
      entries: '/FT/Tx/A<</S/ImportData/F(x.fdf)/Next<</S/GoToR/F(y.pdf)>>>>',
      box: [160, 20, 50, 10],
    },
    {
      name: 'a4',
      entries: '/FT/Sig/V<</Type/Sig/Name(Someone)/Contents<00>>>/Lock<</Type/SigFieldLock>>',
      box: [220, 20, 50, 10],
    },
  ] as const,
};

describe('what a blank may do is taken out', () => {
  const keys =
    'JS JavaScript Launch OpenAction AA SubmitForm ImportData EmbeddedFile EmbeddedFiles RichMedia GoToR XFA NeedAppearances Perms UR3 Metadata Filespec SigFieldLock'.split(
      ' ',
    );

  test('no active key is left in any object, filled, flattened or blank', async () => {
    const blank = await compiledFrom(active);
    for (const flatten of [false, true]) {
      const all = everyByte(stamp(blank, new Map([['family', 'X']]), { flatten }).bytes);
      for (const key of keys) expect(all, key).not.toMatch(new RegExp(`/${key}[^A-Za-z0-9]`));
      for (const word of ['cmd.exe', 'app.alert', 'xdp', 'kept from another', 'Someone', 'example.org'])
        expect(all).not.toContain(word);
    }
    // The test can fail: they are in the file that was given.
    const given = everyByte(makePdf(active));
    for (const key of keys) expect(new RegExp(`/${key}[^A-Za-z0-9]`).test(given), key).toBe(true);
  });

  test('and is named', async () => {
    const { removed } = await compiledFrom(active);
    expect(removed.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'xfa',
        'javascript',
        'action',
        'embedded-file',
        'usage-rights',
        'signature-value',
        'value',
        'metadata',
      ]),
    );
  });

  test.skipIf(!has('qpdf')).each([['128', '--use-aes=n'], ['128', '--use-aes=y'], ['256']])(
    'a blank that is encrypted with an owner password (%s bits) opens, and is filled in the clear',
    async (...how) => {
      const locked = encrypted(makePdf(everyKind), ['', 'owner', ...how, '--']);
      expect(everyByte(locked)).toContain('/Encrypt');
      const blank = await compiled(locked);
      const plain = await compiledFrom(everyKind);
      expect(blank.removed).toContainEqual({ what: 'encryption', count: 1 });
      expect(blank.slots).toEqual(plain.slots);
      const { bytes } = stamp(blank, new Map([['family', 'Müller']]));
      expect(everyByte(bytes)).not.toContain('/Encrypt');
      expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('File is not encrypted');
    },
  );
});

/** Encrypts with qpdf. */
function encrypted(bytes: Uint8Array, args: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'blank-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    const files = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    execFileSync('qpdf', ['--allow-weak-crypto', '--encrypt', ...args, ...files], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(folder, 'out.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a file that cannot be a blank is refused', () => {
  const reason = async (bytes: Uint8Array): Promise<string> => {
    const refusal = await compiled(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BlankError);
    expect((refusal as BlankError).exitCode).toBe(5);
    return (refusal as BlankError).reason;
  };
  const one = '<</Type/Catalog/Pages 2 0 R';
  const pages = ['<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>', '<</Type/Page/Parent 2 0 R>>'];

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['another kind of file', new TextEncoder().encode('PK zip'), 'not-pdf'],
    ['a PDF without fields', asFile([`${one}>>`, ...pages]), 'no-fields'],
    [
      'a PDF whose form is XFA alone',
      asFile([
        `${one}/AcroForm<</Fields[]/XFA[(a) 4 0 R]>>>>`,
        ...pages,
        '<</Length 0>>\nstream\n\nendstream',
      ]),
      'xfa-only',
    ],
    ['a page tree with a loop', asFile([`${one}>>`, '<</Type/Pages/Kids[2 0 R]/Count 1>>']), 'too-deep'],
    [
      'a field tree with a loop',
      asFile([`${one}/AcroForm<</Fields[4 0 R]>>>>`, ...pages, '<</T(a)/Kids[4 0 R]>>']),
      'too-deep',
    ],
    ['a document without pages', asFile(['<</Type/Catalog>>']), 'damaged'],
  ])('%s', async (_, bytes, wanted) => expect(await reason(bytes)).toBe(wanted));

  test('a file that wants a password', async () => {
    const document = await PDFDocument.load(makePdf(everyKind));
    document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
    expect(await reason(await document.save())).toBe('password');
  });

  test('a file that was cut at any place is read or refused, never anything else', async () => {
    const whole = makePdf(everyKind);
    for (let part = 1; part < 50; part += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 50));
      const result = await compiled(cut).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(BlankError);
    }
  });
});
