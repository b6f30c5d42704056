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

/** So many references from a number on. */
const references = (count: number, first: number): string =>
  Array.from({ length: count }, (_, n) => `${first + n} 0 R`).join(' ');

const nested = (open: string, close: string, times: number): Uint8Array =>
  with4([`${open.repeat(times)}${close.repeat(times)}`]);

/** A tree that each level makes ten times as wide, its leaves at the end. */
const pageTree = (levels: number): Uint8Array =>
  file([
    ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>'],
    ...wideTree(levels, 2, (kids) => `<</Type/Pages/Count ${10 ** levels}/Kids[${kids}]>>`),
    ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'],
  ]);
const fieldTree = (levels: number): Uint8Array =>
  file([
    ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>'],
    [pages],
    ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'],
    ...wideTree(levels, 4, (kids, n) => `<</T(${n})/Kids[${kids}]>>`),
    ['<</FT/Tx/T(end)>>'],
  ]);

/** Objects of which each names the next, and the last the first. */
const ring = (length: number, first: number, node: (next: number, n: number) => string): string[][] =>
  Array.from({ length }, (_, n) => [node(first + ((n + 1) % length), n)]);

const drawnPage = (content: string, ...drawn: readonly (readonly (string | Uint8Array)[])[]): Uint8Array =>
  file([
    [catalogue],
    [pages],
    [page('/Contents 5 0 R/Resources<</XObject<</X 6 0 R>>>>')],
    [field],
    stream('', latin1(content)),
    ...drawn,
  ]);

const mega = 1024 * 1024;

/** Cross-reference tables of which each names the next as the one before it, the last the first. */
function earlierTables(length: number): Uint8Array {
  const good = latin1(
    Buffer.from(with4())
      .toString('latin1')
      .replace(/startxref[\s\S]*$/, ''),
  );
  const table = (before: number): string =>
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 5/Root 1 0 R/Prev ${String(before).padStart(10)}>>\n`;
  const size = table(0).length;
  const tables = Array.from({ length }, (_, n) => table(good.length + size * ((n + 1) % length)));
  return new Uint8Array(
    Buffer.concat([good, latin1(`${tables.join('')}startxref\n${good.length}\n%%EOF\n`)]),
  );
}

/** A kind of file that is made to hurt, how large it is made (the middle size hurts), and the unit of the sizes. */
export interface Bomb {
  readonly make: (size: number) => Uint8Array;
  readonly sizes: readonly [number, number, number, number, number];
}

/** Files that are made to hurt: what each is, how it is made, and in which sizes. */
export const bombs: Readonly<Record<string, Bomb>> = {
  'an object stream of so many megabytes of blanks': {
    make: (size) => objectStream(size * mega),
    sizes: [1, 17, 64, 256, 512],
  },
  'an object stream of megabytes of blanks, packed twice': {
    make: (size) => objectStream(size * mega, 2),
    sizes: [1, 17, 64, 256, 1024],
  },
  'an object stream of megabytes, packed many times': {
    make: (layers) => objectStream(64 * mega, layers),
    sizes: [3, 5, 25, 200, 2000],
  },
  'an object stream of megabytes of LZW runs': {
    make: (size) => with4(stream(`/Type/ObjStm/N 1/First ${size * mega}/Filter/LZWDecode`, lzw(size * mega))),
    sizes: [1, 10, 60, 200, 400],
  },
  'a page content of megabytes': {
    make: (size) =>
      file([
        [catalogue],
        [pages],
        [page('/Contents 5 0 R')],
        [field],
        stream('/Filter/FlateDecode', packed(size * mega)),
      ]),
    sizes: [1, 15, 50, 100, 400],
  },
  'so many page contents of 12 MB each': {
    make: (count) =>
      file([
        [catalogue],
        [pages],
        [page(`/Contents[${Array.from({ length: count }, (_, n) => `${n + 5} 0 R`).join(' ')}]`)],
        [field],
        ...new Array(count).fill(stream('/Filter/FlateDecode', packed(12 * mega))),
      ]),
    sizes: [1, 4, 10, 40, 400],
  },
  'one page content of 12 MB, named so many times': {
    make: (count) =>
      file([
        [catalogue],
        [pages],
        [page(`/Contents[${'5 0 R '.repeat(count)}]`)],
        [field],
        stream('/Filter/FlateDecode', packed(12 * mega)),
      ]),
    sizes: [2, 10, 100, 1000, 100_000],
  },
  'a page tree of ten to the so-manyth pages': { make: pageTree, sizes: [1, 3, 6, 9, 40] },
  'a field tree of ten to the so-manyth fields': { make: fieldTree, sizes: [1, 3, 6, 9, 40] },
  'a page tree of so many levels': {
    make: (depth) =>
      file([
        ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>'],
        ...Array.from({ length: depth }, (_, n) => [`<</Type/Pages/Count 1/Kids[${n + 3} 0 R]>>`]),
        ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'],
      ]),
    sizes: [10, 100, 1000, 10_000, 50_000],
  },
  'a field tree of so many levels': {
    make: (depth) =>
      file([
        [catalogue],
        [pages],
        [page()],
        ...Array.from({ length: depth }, (_, n) => [`<</T(a)/Kids[${n + 5} 0 R]>>`]),
        [field],
      ]),
    sizes: [10, 100, 1000, 10_000, 50_000],
  },
  'so many null objects': {
    make: (count) =>
      new Uint8Array(
        latin1(
          `%PDF-1.7\n${Array.from({ length: count }, (_, n) => `${n + 1} 0 obj null endobj\n`).join('')}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
        ),
      ),
    sizes: [1000, 20_000, 59_000, 200_000, 1_000_000],
  },
  'so many objects in one object stream': {
    make: (count) => {
      const numbers = Array.from({ length: count }, (_, n) => `${n + 10} ${n * 2}`).join(' ');
      const data = deflateSync(latin1(`${numbers} ${'0 '.repeat(count)}`), { level: 9 });
      return with4(stream(`/Type/ObjStm/N ${count}/First ${numbers.length + 1}/Filter/FlateDecode`, data));
    },
    sizes: [1000, 10_000, 100_000, 399_000, 1_000_000],
  },
  'an object stream that says it has so many objects': {
    make: (count) => with4(stream(`/Type/ObjStm/N ${count}/First 8`, latin1('10 0    1'))),
    sizes: [10, 100_000, 10_000_000, 2_000_000_000, 9_007_199_254_740_991],
  },
  'a page tree that goes round, so many long': {
    make: (length) =>
      file([
        [catalogue],
        ...ring(length, 2, (next) => `<</Type/Pages/Count 1/Kids[${next} 0 R]>>`),
        [page()],
        [field],
      ]),
    sizes: [1, 2, 10, 1000, 10_000],
  },
  'a field tree that goes round, so many long': {
    make: (length) =>
      file([[catalogue], [pages], [page()], ...ring(length, 4, (next) => `<</T(a)/Kids[${next} 0 R]>>`)]),
    sizes: [1, 2, 10, 1000, 10_000],
  },
  'so many references that only name each other': {
    make: (length) =>
      file([['<</Type/Catalog/Pages 2 0 R/AcroForm 3 0 R>>'], ...ring(length, 2, (next) => `${next} 0 R`)]),
    sizes: [2, 3, 10, 1000, 50_000],
  },
  'so many fields whose parents go round': {
    make: (length) =>
      file([
        ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>'],
        [pages],
        [page()],
        ...ring(
          length,
          4,
          (next) => `<</T(a)/Parent ${next} 0 R/Type/Annot/Subtype/Widget/Rect[10 10 90 30]/P 3 0 R>>`,
        ),
      ]),
    sizes: [1, 2, 10, 1000, 10_000],
  },
  'so many arrays within each other': {
    make: (times) => nested('[', ']', times),
    sizes: [100, 1000, 10_000, 200_000, 4_000_000],
  },
  'so many dictionaries within each other': {
    make: (times) => nested('<</A ', '>>', times),
    sizes: [100, 1000, 10_000, 200_000, 2_000_000],
  },
  'so many arrays within each other that a field keeps': {
    make: (times) =>
      file([
        [catalogue],
        [pages],
        [page(`/Resources<</A ${'['.repeat(times)}${']'.repeat(times)}>>`)],
        [field],
      ]),
    sizes: [100, 1000, 10_000, 200_000, 4_000_000],
  },
  'so many brackets within each other in a text': {
    make: (times) => with4([`(${'('.repeat(times)}${')'.repeat(times)})`]),
    sizes: [100, 1000, 10_000, 200_000, 4_000_000],
  },
  'a cross-reference stream with no width and so many entries': {
    make: (size) => with4(stream(`/Type/XRef/Size ${size}/W[0 0 0]/Root 1 0 R`, new Uint8Array(8))),
    sizes: [10, 100_000, 10_000_000, 2_000_000_000, 9_007_199_254_740_991],
  },
  'a cross-reference stream whose columns are so wide': {
    make: (width) =>
      with4(stream(`/Type/XRef/Size 9/W[${width} ${width} ${width}]/Root 1 0 R`, new Uint8Array(64))),
    sizes: [9, 1000, 1_000_000, 2_000_000_000, 9_007_199_254_740_991],
  },
  'so many cross-reference tables that name each other as the one before': {
    make: earlierTables,
    sizes: [1, 2, 100, 10_000, 100_000],
  },
  'so many times the same annotation': {
    make: (count) =>
      file([
        [catalogue],
        [pages],
        [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[${'4 0 R '.repeat(count)}]>>`],
        [field],
      ]),
    sizes: [100, 10_000, 100_000, 380_000, 1_000_000],
  },
  'so many annotations of their own': {
    make: (count) =>
      file([
        [catalogue],
        [pages],
        [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[${'<</Subtype/Link>>'.repeat(count)}]>>`],
        [field],
      ]),
    sizes: [100, 10_000, 100_000, 500_000, 900_000],
  },
  'a form that is drawn within itself so many times': {
    make: (times) =>
      drawnPage(
        '/X Do '.repeat(times),
        stream(
          '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>',
          latin1('/X Do '.repeat(times)),
        ),
      ),
    sizes: [1, 100, 1000, 10_000, 1_000_000],
  },
  'forms that draw each other ten times, so many levels': {
    make: (levels) =>
      drawnPage(
        '/X Do',
        ...Array.from({ length: levels }, (_, n) =>
          stream(
            `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${7 + (n % levels)} 0 R>>>>`,
            latin1('/X Do '.repeat(10)),
          ),
        ),
      ),
    sizes: [2, 4, 8, 64, 1000],
  },
  'so many fields': {
    make: (count) =>
      file([
        [`<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${references(count, 4)}]>>>>`],
        [pages],
        [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[${references(count, 4)}]>>`],
        ...Array.from({ length: count }, (_, n) => [field.replace('(a)', `(a${n})`)]),
      ]),
    sizes: [200, 1000, 5000, 19_000, 50_000],
  },
  'a name of a field of so many letters': {
    make: (length) =>
      file([[catalogue], [pages], [page()], [field.replace('(a)', `(${'a_1 Name '.repeat(length / 9)})`)]]),
    sizes: [900, 9000, 90_000, 900_000, 9_000_000],
  },
  'so many letters printed on a page': {
    make: (length) =>
      file([
        [catalogue],
        [pages],
        [page('/Contents 5 0 R/Resources<</Font<</F<</Subtype/Type1/BaseFont/Helvetica>>>>>>')],
        [field],
        stream('', latin1(`BT /F 9 Tf ${'1 1 Td (Edition 01/) Tj '.repeat(length / 24)}ET`)),
      ]),
    sizes: [2400, 24_000, 240_000, 2_400_000, 12_000_000],
  },
  'so many blanks and nothing else': {
    make: (size) => new Uint8Array(size).fill(32),
    sizes: [1000, mega, 8 * mega, 17 * mega, 64 * mega],
  },
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
