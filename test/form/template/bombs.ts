import { deflateSync } from 'node:zlib';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A file of objects with a classic cross-reference table; a part may be text or bytes. */
export function file(
  objects: readonly (readonly (string | Uint8Array)[])[],
  trailer = '/Root 1 0 R',
): Uint8Array {
  const chunks: Uint8Array[] = [latin1('%PDF-1.7\n')];
  let at = chunks[0]?.length ?? 0;
  const offsets: number[] = [];
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? latin1(part) : part;
    chunks.push(bytes);
    at += bytes.length;
  };
  objects.forEach((parts, n) => {
    offsets.push(at);
    add(`${n + 1} 0 obj\n`);
    for (const part of parts) add(part);
    add('\nendobj\n');
  });
  const start = at;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) add(`${String(offset).padStart(10, '0')} 00000 n \n`);
  add(`trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(chunks));
}

const stream = (dictionary: string, data: Uint8Array): readonly (string | Uint8Array)[] => [
  `<<${dictionary}/Length ${data.length}>>\nstream\n`,
  data,
  '\nendstream',
];
const field = '<</FT/Tx/T(a)/Type/Annot/Subtype/Widget/Rect[10 10 90 30]/P 3 0 R>>';
const catalogue = '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>';
const page = (more = ''): string => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[4 0 R]${more}>>`;
const pages = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
/** A small blank that is good, with more objects behind it. */
const with4 = (...more: readonly (readonly (string | Uint8Array)[])[]): Uint8Array =>
  file([[catalogue], [pages], [page()], [field], ...more]);

/** So many bytes of blanks, deflated once or several times. */
function packed(bytes: number, layers = 1): Uint8Array {
  let data: Uint8Array = deflateSync(Buffer.alloc(bytes, ' '), { level: 9 });
  for (let n = 1; n < layers; n += 1) data = deflateSync(data, { level: 9 });
  return data;
}

const objectStream = (bytes: number, layers = 1): Uint8Array =>
  with4(
    stream(
      `/Type/ObjStm/N 1/First ${bytes - 8}/Filter[${'/FlateDecode '.repeat(layers)}]`,
      packed(bytes, layers),
    ),
  );

/** LZW codes of twelve bits that name ever longer runs of blanks. */
function lzw(bytes: number): Uint8Array {
  const bits: string[] = [];
  const put = (code: number, width: number): void => {
    bits.push(code.toString(2).padStart(width, '0'));
  };
  let out = 0;
  while (out < bytes) {
    put(256, 9);
    put(32, 9);
    out += 1;
    for (let next = 258; next < 4094 && out < bytes; next += 1) {
      const width = next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12;
      put(next, width);
      out += next - 256;
    }
  }
  const all = bits.join('');
  return Uint8Array.from({ length: Math.ceil(all.length / 8) }, (_, at) =>
    Number.parseInt(all.slice(8 * at, 8 * at + 8).padEnd(8, '0'), 2),
  );
}

/** Nodes that each name the next one ten times. */
function wideTree(levels: number, first: number, node: (kids: string, n: number) => string): string[][] {
  return Array.from({ length: levels }, (_, n) => [node(`${first + n + 1} 0 R `.repeat(10), n)]);
}

const nested = (open: string, close: string, times: number): Uint8Array =>
  with4([`${open.repeat(times)}${close.repeat(times)}`]);

const mega = 1024 * 1024;

/** Files that are made to hurt: what each is, and how it is made. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'an object stream of 64 MB of blanks': () => objectStream(64 * mega),
  'an object stream of 256 MB of blanks, packed twice': () => objectStream(256 * mega, 2),
  'an object stream of LZW runs': () =>
    with4(stream(`/Type/ObjStm/N 1/First ${60 * mega}/Filter/LZWDecode`, lzw(60 * mega))),
  'a page content of 100 MB': () =>
    file([
      [catalogue],
      [pages],
      [page('/Contents 5 0 R')],
      [field],
      stream('/Filter/FlateDecode', packed(100 * mega)),
    ]),
  'forty page contents of 12 MB each': () =>
    file([
      [catalogue],
      [pages],
      [page(`/Contents[${Array.from({ length: 40 }, (_, n) => `${n + 5} 0 R`).join(' ')}]`)],
      [field],
      ...Array.from({ length: 40 }, () => stream('/Filter/FlateDecode', packed(12 * mega))),
    ]),
  'a page tree of ten to the ninth pages': () =>
    file([
      ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>'],
      ...wideTree(9, 2, (kids) => `<</Type/Pages/Count 1000000000/Kids[${kids}]>>`),
      ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'],
    ]),
  'a field tree of ten to the ninth fields': () =>
    file([
      ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>'],
      [pages],
      ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'],
      ...wideTree(9, 4, (kids, n) => `<</T(${n})/Kids[${kids}]>>`),
      ['<</FT/Tx/T(end)>>'],
    ]),
  'a million null objects': () =>
    new Uint8Array(
      latin1(
        `%PDF-1.7\n${Array.from({ length: 1e6 }, (_, n) => `${n + 1} 0 obj null endobj\n`).join('')}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
      ),
    ),
  'a million objects in one object stream': () => {
    const numbers = Array.from({ length: 1e6 }, (_, n) => `${n + 10} ${n * 2}`).join(' ');
    const data = deflateSync(latin1(`${numbers} ${'0 '.repeat(1e6)}`), { level: 9 });
    return with4(stream(`/Type/ObjStm/N 1000000/First ${numbers.length + 1}/Filter/FlateDecode`, data));
  },
  'a page tree that goes round': () =>
    file([[catalogue], ['<</Type/Pages/Count 1/Kids[2 0 R]>>'], [page()], [field]]),
  'a field tree that goes round': () => file([[catalogue], [pages], [page()], ['<</T(a)/Kids[4 0 R]>>']]),
  'references that only name each other': () =>
    file([['<</Type/Catalog/Pages 2 0 R/AcroForm 3 0 R>>'], ['3 0 R'], ['2 0 R']]),
  '200,000 arrays within each other': () => nested('[', ']', 200_000),
  '200,000 dictionaries within each other': () => nested('<</A ', '>>', 200_000),
  'a cross-reference stream with no width': () =>
    with4(stream('/Type/XRef/Size 2000000000/W[0 0 0]/Root 1 0 R', new Uint8Array(8))),
  'a million annotations': () =>
    file([
      [catalogue],
      [pages],
      [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[${'4 0 R '.repeat(1e6)}]>>`],
      [field],
    ]),
  'a million annotations of their own': () =>
    file([
      [catalogue],
      [pages],
      [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[${'<</Subtype/Link>>'.repeat(5e5)}]>>`],
      [field],
    ]),
  'a form drawn within itself': () =>
    file([
      [catalogue],
      [pages],
      [page('/Contents 5 0 R/Resources<</XObject<</X 6 0 R>>>>')],
      [field],
      stream('', latin1('/X Do '.repeat(10_000))),
      stream(
        '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>',
        latin1('/X Do '.repeat(10_000)),
      ),
    ]),
  'more bytes than any form has': () => new Uint8Array(17 * mega).fill(32),
};

/** Files that end somewhere, or never begin. */
export const wrongFiles: Readonly<Record<string, readonly [make: () => Uint8Array, reason: string]>> = {
  'nothing at all': [() => new Uint8Array(), 'empty'],
  'a text': [() => new Uint8Array(latin1('Dear office, my case is stuck.\n'.repeat(90))), 'not-pdf'],
  'a picture': [
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new Array(2000).fill(7)]),
    'not-pdf',
  ],
  'a head and noise': [
    () =>
      new Uint8Array(
        Buffer.concat([
          latin1('%PDF-1.7\n'),
          Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251)),
        ]),
      ),
    'damaged',
  ],
  'a page without fields': [
    () =>
      file([
        ['<</Type/Catalog/Pages 2 0 R>>'],
        [pages],
        ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'],
      ]),
    'no-fields',
  ],
  'a page that says "Please wait", and XFA': [
    () =>
      file([
        ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 4 0 R>>>>'],
        [pages],
        ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'],
        stream('', latin1('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>')),
      ]),
    'xfa-only',
  ],
};
