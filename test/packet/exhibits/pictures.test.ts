import { describe, expect, test } from 'vitest';
import {
  type Orientation,
  plainJpx,
  readJpeg,
  uprightMatrix,
} from '../../../src/packet/exhibits/photograph.ts';
import { readPng } from '../../../src/packet/exhibits/png.ts';
import { readExhibit, readPicture } from '../../../src/packet/exhibits/read-exhibit.ts';
import { placePage } from '../../../src/packet/exhibits/write-exhibits.ts';
import { has } from '../../form/reader.ts';
import { bundleOf, colours } from './bundle.ts';
import { makePng, segment, tiffWith, withExif, withSegments } from './make-files.ts';
import { baseline, fourInks, progressive } from './pictures.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** How the picture (R above left, G above right, B below left, Y below right) is seen (Exif 2.3, Orientation). */
const seen: readonly (readonly [Orientation, string])[] = [
  [1, 'RG/BY'],
  [2, 'GR/YB'],
  [3, 'YB/GR'],
  [4, 'BY/RG'],
  [5, 'RB/GY'],
  [6, 'BR/YG'],
  [7, 'YG/BR'],
  [8, 'GY/RB'],
];

const near = (colour: readonly number[], wanted: readonly number[]): boolean =>
  colour.every((part, at) => Math.abs(part - (wanted[at] ?? 0)) < 90);
const letterOf = (colour: readonly number[]): string =>
  Object.entries({ R: [224, 16, 16], G: [16, 192, 16], B: [16, 16, 208], Y: [240, 240, 16] }).find(
    ([, wanted]) => near(colour, wanted),
  )?.[0] ?? `(${colour})`;

/** The four quarters of the picture on the third page of a bundle of one picture: index, cover sheet, picture. */
function quarters(bytes: Uint8Array, file: Uint8Array): string {
  const [page] = readPicture('jpeg', file, 4).pages;
  if (page === undefined) throw new Error('no page');
  const { x, y, scale } = placePage(page);
  const at = colours(bytes, 3);
  const [left, right] = [x + (page.width * scale) / 4, x + (page.width * scale * 3) / 4];
  const [low, high] = [y + (page.height * scale) / 4, y + (page.height * scale * 3) / 4];
  const letters = [at(left, high), at(right, high), at(left, low), at(right, low)].map(letterOf);
  return `${letters[0]}${letters[1]}/${letters[2]}${letters[3]}`;
}

/** A photograph whose frame says another size. */
function resized(picture: Uint8Array, width: number, height: number): Uint8Array {
  const file = Buffer.from(picture);
  const frame = file.indexOf(Uint8Array.of(0xff, 0xc0));
  file.writeUInt16BE(height, frame + 5);
  file.writeUInt16BE(width, frame + 7);
  return new Uint8Array(file);
}

describe('a photograph', () => {
  test.each(seen)('with orientation %i is turned upright (by its matrix)', (orientation, wanted) => {
    const [wide, high] = orientation >= 5 ? [8, 16] : [16, 8];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = uprightMatrix(orientation, wide, high);
    const places = { R: [0.25, 0.75], G: [0.75, 0.75], B: [0.25, 0.25], Y: [0.75, 0.25] } as const;
    const drawn = Object.entries(places).map(([letter, [u, v]]) => {
      const [x, y] = [a * u + c * v + e, b * u + d * v + f];
      return { letter, at: (x > wide / 2 ? 1 : 0) + (y > high / 2 ? 0 : 2) };
    });
    const letters = drawn.sort((one, other) => one.at - other.at).map(({ letter }) => letter);
    expect(`${letters[0]}${letters[1]}/${letters[2]}${letters[3]}`).toBe(wanted);
  });

  test.skipIf(!has('pdftoppm')).each(seen)(
    'with orientation %i is seen upright',
    async (orientation, wanted) => {
      const file = withExif(baseline, orientation, '', orientation % 2 ? 'MM' : 'II');
      expect(quarters(await bundleOf({ kind: 'identity-document', bytes: file }), file)).toBe(wanted);
    },
  );

  test.skipIf(!has('pdftoppm')).each([
    ['in several scans', progressive],
    ['in four inks', fourInks],
  ])('%s has its colours', async (_, file) =>
    expect(quarters(await bundleOf({ kind: 'identity-document', bytes: file }), file)).toBe('RG/BY'),
  );

  test('keeps nothing that tells of its making, in the picture and in the bundle', async () => {
    const told = [
      'GPSCANARY',
      'XMPCANARY',
      'ICCCANARY',
      'COMMENTCANARY',
      'TAILCANARY',
      'IPTCCANARY',
      'THUMBCANARY',
      'ADOBECANARY',
    ];
    const words = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
    const jfif = words('JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01THUMBCANARY');
    const file = withSegments(
      baseline,
      [
        segment(0xe0, jfif),
        segment(0xe1, Buffer.concat([words('Exif\0\0'), tiffWith(6, 'MM', 'GPSCANARY')])),
        segment(0xe1, words('http://ns.adobe.com/xap/1.0/\0XMPCANARY')),
        segment(0xe2, words('ICC_PROFILE\0\x01\x01ICCCANARY')),
        segment(0xee, words('Adobe\0\x64\0\0\0\0\x01ADOBECANARY')),
        segment(0xed, words('Photoshop 3.0\0IPTCCANARY')),
        segment(0xfe, words('COMMENTCANARY')),
      ],
      'TAILCANARY',
    );
    for (const word of told) expect(latin1(file)).toContain(word);
    const read = readJpeg(file);
    expect(read.orientation).toBe(6);
    expect(readJpeg(read.data).data).toEqual(read.data);
    const bundle = await bundleOf({ kind: 'identity-document', bytes: file });
    for (const word of told) {
      expect(latin1(read.data)).not.toContain(word);
      expect(latin1(bundle)).not.toContain(word);
    }
    expect(latin1(bundle)).toContain(latin1(read.data));
    expect(latin1(read.data)).toContain('JFIF');
  });

  test('keeps the mark by which four inks are read', () => {
    const { entries, data } = readJpeg(fourInks);
    expect(entries).toContain('/DeviceCMYK/BitsPerComponent 8/Decode[1 0 1 0 1 0 1 0]');
    expect(latin1(data)).toContain('Adobe');
  });

  test('that is not described keeps every byte', () =>
    expect(readJpeg(progressive).data).toEqual(progressive));

  test.each([
    ['is broken off in its data', baseline.subarray(0, baseline.length - 20), 'damaged'],
    ['is broken off in its header', baseline.subarray(0, 40), 'damaged'],
    ['says that it is larger than its data are', resized(baseline, 4096, 4096), 'damaged'],
    ['has no picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), 'damaged'],
    [
      'is of a kind that viewers lack',
      baseline.map((byte, at) => (baseline[at - 1] === 0xff && byte === 0xc0 ? 0xc3 : byte)),
      'picture-kind',
    ],
  ])('that %s is left out', async (_, file, reason) =>
    expect(await readExhibit(file, 4)).toEqual({ did: 'refused', reason }),
  );

  test.each([
    ['a small one is not made larger than at 150 dots an inch', 300, 150, 612, 792, 1],
    ['a large upright one fits between the margins', 3000, 4000, 612, 792, (792 - 72) / (4000 * 0.48)],
    ['a large one that lies fits on a page that lies', 4000, 3000, 792, 612, (612 - 72) / (3000 * 0.48)],
  ])('%s', (_, across, down, width, height, scale) => {
    const page = { form: 1, width: across * 0.48, height: down * 0.48, picture: true, words: false };
    const placed = placePage(page);
    expect([placed.width, placed.height]).toEqual([width, height]);
    expect(placed.scale).toBeCloseTo(scale, 6);
    expect(placed.y).toBeGreaterThanOrEqual(36);
    expect(placed.y + page.height * placed.scale).toBeLessThanOrEqual(height - 36 + 1e-6);
    expect(placed.x).toBeGreaterThanOrEqual(36 - 1e-6);
  });
});

describe('a JPEG 2000 picture within a document', () => {
  const box = (name: string, body: string): string =>
    `${String.fromCharCode(0, 0, 0, 8 + body.length)}${name}${body}`;
  const head = box('jP  ', '\r\n\x87\n');
  const plain = (text: string): string => latin1(plainJpx(new Uint8Array(Buffer.from(text, 'latin1'))));

  test('loses its descriptions, and nothing else', () => {
    const kept = [box('ftyp', 'jp2 '), box('jp2h', 'HEADER'), box('jp2c', 'CODED')];
    const told = [box('xml ', 'XMLCANARY'), box('uuid', 'GPSCANARY'), box('uinf', 'URLCANARY')];
    const mixed = `${head}${kept[0]}${told[0]}${kept[1]}${told[1]}${told[2]}${kept[2]}`;
    expect(plain(mixed)).toBe(`${head}${kept.join('')}`);
  });

  test.each(['', 'bare codestream', `${head}\0\0\0\x05xml `, `${head}\0\0\0\xffxml short`])(
    'that cannot be read stays as it is (%#)',
    (text) => expect(plain(text)).toBe(text),
  );
});

/** Two by two points: red, green / blue, and one that is half transparent black. */
const four = { width: 2, height: 2, depth: 8, colour: 6 };
const rows = [
  [0, 255, 0, 0, 255, 0, 255, 0, 255],
  [0, 0, 0, 255, 255, 0, 0, 0, 128],
];

/** The pixels of a picture that was packed anew. */
async function pixelsOf(file: Uint8Array): Promise<{ entries: string; pixels: readonly number[] }> {
  const { inflateSync } = await import('node:zlib');
  const { entries, data, width } = readPng(file);
  const raw = inflateSync(data);
  const parts = Number(/Colors (\d)/.exec(entries)?.[1]);
  const length = width * parts;
  const pixels: number[] = [];
  for (let at = 0; at < raw.length; at += length + 1)
    for (let index = 0; index < length; index += 1) {
      const left = index >= parts ? (pixels.at(-parts) ?? 0) : 0;
      const above = pixels.at(-length) ?? 0;
      const corner = index >= parts ? (pixels.at(-length - parts) ?? 0) : 0;
      // PNG, 9.2; the guess of filter 4 is the neighbour that is nearest to left + above - corner.
      const nearest = [left, above, corner].reduce((best, one) =>
        Math.abs(left + above - corner - one) < Math.abs(left + above - corner - best) ? one : best,
      );
      const before = [0, left, above, (left + above) >> 1, nearest][raw[at] ?? 0] ?? 0;
      pixels.push(((raw[at + 1 + index] ?? 0) + before) & 255);
    }
  return { entries, pixels };
}
const flat = [255, 0, 0, 0, 255, 0, 0, 0, 255, 127, 127, 127];

describe('a screen picture', () => {
  test('that is transparent is set on white', async () =>
    expect((await pixelsOf(makePng({ ...four, rows: Uint8Array.from(rows.flat()) }))).pixels).toEqual(flat));

  test('of 16 bits that is transparent is set on white', async () => {
    const wide = rows.map(([filter = 0, ...values]) => [
      filter,
      ...values.flatMap((value) => [value, value]),
    ]);
    const file = makePng({ ...four, depth: 16, rows: Uint8Array.from(wide.flat()) });
    expect((await pixelsOf(file)).pixels).toEqual(flat);
  });

  test('that is interlaced is put together', async () => {
    // Passes 1 (one point), 6 (one point to its right) and 7 (the second row).
    const passes = [
      [0, 255, 0, 0, 255],
      [0, 0, 255, 0, 255],
      [0, 0, 0, 255, 255, 0, 0, 0, 128],
    ];
    const file = makePng({ ...four, interlaced: true, rows: Uint8Array.from(passes.flat()) });
    expect((await pixelsOf(file)).pixels).toEqual(flat);
  });

  test('that is interlaced in all seven passes is put together', async () => {
    // The pass of every point (PNG, 8.2).
    const order = [
      '16462646',
      '77777777',
      '56565656',
      '77777777',
      '36463646',
      '77777777',
      '56565656',
      '77777777',
    ];
    const points = order.flatMap((row, y) => [...row].map((pass, x) => ({ pass: Number(pass), x, y })));
    const passes = [1, 2, 3, 4, 5, 6, 7].flatMap((pass) => {
      const mine = points.filter((point) => point.pass === pass);
      const lines = [...new Set(mine.map(({ y }) => y))];
      return lines.flatMap((line) => [
        0,
        ...mine.filter(({ y }) => y === line).map(({ x, y }) => 3 * (8 * y + x)),
      ]);
    });
    const made = { width: 8, height: 8, depth: 8, colour: 0, interlaced: true };
    const { entries, pixels } = await pixelsOf(makePng({ ...made, rows: Uint8Array.from(passes) }));
    expect(entries).toContain('/DeviceGray');
    expect(pixels).toEqual(Array.from({ length: 64 }, (_, at) => 3 * at));
  });

  test.each([
    [1, [1, 255, 0, 0, 255, 1, 255, 0, 0]],
    [2, [2, 255, 0, 0, 255, 0, 255, 0, 255]],
    [3, [3, 255, 0, 0, 255, 129, 255, 0, 128]],
    [4, [4, 255, 0, 0, 255, 1, 255, 0, 0]],
  ])('undoes filter %i', async (filter, first) => {
    const second: Readonly<Record<number, number[]>> = {
      1: [1, 0, 0, 255, 255, 0, 0, 1, 129],
      2: [2, 1, 0, 255, 0, 0, 1, 0, 129],
      3: [3, 129, 0, 255, 128, 0, 129, 129, 129],
      4: [4, 1, 0, 255, 0, 0, 0, 1, 129],
    };
    const file = makePng({ ...four, rows: Uint8Array.from([...first, ...(second[filter] ?? [])]) });
    const { pixels } = await pixelsOf(file);
    expect(pixels.slice(0, 9)).toEqual(flat.slice(0, 9));
  });

  test('that is plain goes on as it is packed, in 16 bits as well', () => {
    const file = makePng({
      width: 1,
      height: 1,
      depth: 16,
      colour: 2,
      rows: Uint8Array.from([0, 1, 2, 3, 4, 5, 6]),
    });
    const { entries, data } = readPng(file);
    expect(entries).toContain('/BitsPerComponent 16');
    expect(latin1(file)).toContain(latin1(data));
  });

  test('of a palette keeps it, unless some of it is transparent', async () => {
    const made = { width: 2, height: 1, depth: 1, colour: 3, rows: Uint8Array.from([0, 0b01000000]) };
    const palette = ['PLTE', Uint8Array.from([1, 2, 3, 4, 5, 6])] as const;
    expect(readPng(makePng({ ...made, chunks: [palette] })).entries).toContain(
      '/Indexed/DeviceRGB 1<010203040506>',
    );
    const clear = makePng({ ...made, chunks: [palette, ['tRNS', Uint8Array.from([0])]] });
    expect((await pixelsOf(clear)).pixels).toEqual([255, 255, 255, 4, 5, 6]);
  });

  test('takes nothing along that is not drawn, and is turned as it says', () => {
    const chunks = [
      ['tEXt', new Uint8Array(Buffer.from('Author\0TEXTCANARY'))],
      ['eXIf', tiffWith(8, 'MM', 'GPSCANARY')],
    ] as const;
    const read = readPng(makePng({ ...four, rows: Uint8Array.from(rows.flat()), chunks }));
    expect(read.orientation).toBe(8);
    expect(latin1(read.data)).not.toMatch(/CANARY/);
  });

  const whole = makePng({ ...four, rows: Uint8Array.from(rows.flat()) });
  test.each([
    ['is broken off', whole.subarray(0, whole.length - 14), 'damaged'],
    ['has a byte changed', whole.map((byte, at) => (at === whole.length - 20 ? byte ^ 1 : byte)), 'damaged'],
    [
      'has fewer rows than it says',
      makePng({ ...four, height: 9, rows: Uint8Array.from(rows.flat()) }),
      'damaged',
    ],
    [
      'has more rows than it says',
      makePng({ ...four, height: 1, rows: Uint8Array.from(rows.flat()) }),
      'damaged',
    ],
    [
      'has rows of a kind that no viewer knows',
      makePng({ ...four, rows: Uint8Array.from([5, ...rows.flat().slice(1)]) }),
      'damaged',
    ],
    [
      'is plain and has rows of a kind that no viewer knows',
      makePng({ width: 2, height: 2, depth: 8, colour: 2, rows: new Uint8Array(14).fill(9) }),
      'damaged',
    ],
    [
      'is interlaced and has rows of a kind that no viewer knows',
      makePng({ width: 1, height: 1, depth: 8, colour: 0, interlaced: true, rows: Uint8Array.of(9, 9) }),
      'damaged',
    ],
    [
      'is plain and has fewer rows than it says',
      makePng({ width: 2, height: 2, depth: 8, colour: 2, rows: new Uint8Array(7) }),
      'damaged',
    ],
    [
      'is plain and has more rows than it says',
      makePng({ width: 2, height: 2, depth: 8, colour: 2, rows: new Uint8Array(21) }),
      'damaged',
    ],
    [
      'is a bomb',
      makePng({ ...four, width: 60_000, height: 60_000, rows: new Uint8Array(9) }),
      'too-many-pixels',
    ],
  ])('that %s is left out', async (_, file, reason) =>
    expect(await readExhibit(file, 4)).toEqual({ did: 'refused', reason }),
  );
});
