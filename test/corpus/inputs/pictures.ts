import { makePng, segment, tiffWith, withExif, withSegments } from '../../packet/exhibits/make-files.ts';
import { baseline, fourInks, progressive } from '../../packet/exhibits/pictures.ts';
import type { Makers } from './makers.ts';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** 32 by 16 points without colour: black and dark grey above, light grey and white below. */
const grey = new Uint8Array(
  Buffer.from(
    `/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAx
NDQ0Hyc5PTgyPC4zNDL/wAALCAAQACABAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/a
AAgBAQAAPwDP4qoqoqo//9k=`,
    'base64',
  ),
);

/** A photograph with all that a telephone and its programs write into one. */
const talkative = withSegments(
  baseline,
  [
    segment(0xe1, Buffer.concat([latin1('Exif\0\0'), tiffWith(3, 'II', 'GPSCANARY')])),
    segment(0xe1, latin1('http://ns.adobe.com/xap/1.0/\0XMPCANARY')),
    segment(0xed, latin1('Photoshop 3.0\0IPTCCANARY')),
    segment(0xfe, latin1('COMMENTCANARY')),
  ],
  'TAILCANARY',
);

interface Points {
  readonly width: number;
  readonly height: number;
  /** The samples of a point. */
  readonly at: (x: number, y: number) => readonly number[];
}

/** Four quarters in the colours of the photographs. */
const quarters = (...colours: readonly (readonly number[])[]): Points => ({
  width: 16,
  height: 8,
  at: (x, y) => colours[(y < 4 ? 0 : 2) + (x < 8 ? 0 : 1)] ?? [],
});
const rowsOf = ({ width, height, at }: Points): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: height }, (_, y) => [
      0,
      ...Array.from({ length: width }, (_, x) => at(x, y)).flat(),
    ]).flat(),
  );
/** The rows of all seven passes (PNG, 8.2). */
function passesOf({ width, height, at }: Points): Uint8Array {
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const;
  const rows = passes.flatMap(([left, top, right, down]) => {
    const xs = Array.from({ length: width }, (_, x) => x).filter(
      (x) => x >= left && (x - left) % right === 0,
    );
    const ys = Array.from({ length: height }, (_, y) => y).filter((y) => y >= top && (y - top) % down === 0);
    return xs.length === 0 ? [] : ys.map((y) => [0, ...xs.flatMap((x) => at(x, y))]);
  });
  return Uint8Array.from(rows.flat());
}
const [red, green, blue, yellow] = [
  [255, 0, 0],
  [0, 187, 0],
  [0, 0, 204],
  [238, 238, 0],
];
const colours = quarters(red, green, blue, yellow);
const wide = (points: Points): Points => ({
  ...points,
  at: (x, y) => points.at(x, y).flatMap((value) => [value, value]),
});
const clear = quarters([...red, 255], [...green, 128], [...blue, 0], [...yellow, 255]);
const shades = quarters([0, 255], [85, 255], [170, 128], [255, 0]);
const palette = ['PLTE', Uint8Array.from([...red, ...green, ...blue, ...yellow])] as const;
/** Two bits a point: its place in the palette. */
const packed = Uint8Array.from(
  Array.from({ length: 8 }, (_, y) => [
    0,
    ...(y < 4 ? [0x00, 0x00, 0x55, 0x55] : [0xaa, 0xaa, 0xff, 0xff]),
  ]).flat(),
);
const size = { width: 16, height: 8 };

/** More than a mailbox takes: points without any order. */
export function large(): Uint8Array {
  const [width, height] = [2600, 1500];
  const rows = new Uint8Array(height * (1 + 3 * width));
  let state = 1;
  for (let at = 0; at < rows.length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    rows[at] = at % (1 + 3 * width) === 0 ? 0 : state >>> 16;
  }
  return makePng({ width, height, depth: 8, colour: 2, rows });
}

/** Pictures that are taken among the exhibits, by their names. */
export const takenPictures: Makers = {
  'mirrored.jpg': async () => withExif(baseline, 2),
  'upside down.jpg': async () => talkative,
  'on its side.jpg': async () => withExif(baseline, 6),
  'on its other side.jpg': async () => withExif(baseline, 8, '', 'II'),
  'mirrored and on its side.jpg': async () => withExif(baseline, 5),
  'grey.jpg': async () => grey,
  'four inks.jpg': async () => fourInks,
  'in several scans.jpg': async () => progressive,
  'plain.png': async () => makePng({ ...size, depth: 8, colour: 2, rows: rowsOf(colours) }),
  'deep.png': async () => makePng({ ...size, depth: 16, colour: 2, rows: rowsOf(wide(colours)) }),
  'clear.png': async () => makePng({ ...size, depth: 8, colour: 6, rows: rowsOf(clear) }),
  'clear and deep.png': async () => makePng({ ...size, depth: 16, colour: 6, rows: rowsOf(wide(clear)) }),
  'shades that are clear.png': async () => makePng({ ...size, depth: 8, colour: 4, rows: rowsOf(shades) }),
  'interlaced.png': async () =>
    makePng({ ...size, depth: 8, colour: 2, interlaced: true, rows: passesOf(colours) }),
  'palette.png': async () => makePng({ ...size, depth: 2, colour: 3, rows: packed, chunks: [palette] }),
  'palette that is clear.png': async () =>
    makePng({
      ...size,
      depth: 2,
      colour: 3,
      rows: packed,
      chunks: [palette, ['tRNS', Uint8Array.from([255, 255, 0])]],
    }),
  'turned by its mark.png': async () =>
    makePng({
      ...size,
      depth: 8,
      colour: 2,
      rows: rowsOf(colours),
      chunks: [
        ['tEXt', latin1('Author\0TEXTCANARY')],
        ['eXIf', tiffWith(8, 'MM', 'GPSCANARY')],
      ],
    }),
};

/** Pictures that are left out, by their names. */
export const refusedPictures: Makers = {
  'rare.jpg': async () =>
    baseline.map((byte, at) => (baseline[at - 1] === 0xff && byte === 0xc0 ? 0xc3 : byte)),
  'broken off.jpg': async () => baseline.subarray(0, 40),
  'changed.png': async () => {
    const whole = makePng({ ...size, depth: 8, colour: 2, rows: rowsOf(colours) });
    return whole.map((byte, at) => (at === whole.length - 20 ? byte ^ 1 : byte));
  },
  'too many points.png': async () =>
    makePng({ width: 60_000, height: 60_000, depth: 8, colour: 6, rows: new Uint8Array(9) }),
};
