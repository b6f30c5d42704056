import { colours, type PngFile } from './png-file.ts';
import { ExhibitError } from './read-result.ts';

/** Adam7 (PNG, 8.2): where each pass begins, and how far apart its pixels are. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const whole = [[0, 0, 1, 1]] as const;

interface Pass {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly columns: number;
  readonly rows: number;
  readonly rowBytes: number;
}

function passesOf({ width, height, depth, channels, interlaced }: PngFile): readonly Pass[] {
  return (interlaced ? passes : whole).flatMap(([left, top, stepX, stepY]) => {
    const columns = Math.ceil((width - left) / stepX);
    const rows = Math.ceil((height - top) / stepY);
    const rowBytes = Math.ceil((columns * channels * depth) / 8);
    return columns > 0 && rows > 0 ? [{ left, top, stepX, stepY, columns, rows, rowBytes }] : [];
  });
}

/** How many bytes the picture has when it is unpacked. */
export const unpackedLength = (file: PngFile): number =>
  passesOf(file).reduce((sum, { rows, rowBytes }) => sum + rows * (rowBytes + 1), 0);

/**
 * The pixels of a picture row by row, one byte (grey) or three a pixel, on white where it is transparent. Takes the
 * unpacked data, which are changed in place.
 */
export function pixelsOf(file: PngFile, data: Uint8Array): Uint8Array {
  const isGrey = file.colour === colours.grey || file.colour === colours.greyAlpha;
  const size = isGrey ? 1 : 3;
  const pixels = new Uint8Array(file.width * file.height * size);
  const read = readerOf(file, data);
  const back = Math.max(1, (file.channels * file.depth) >> 3);
  let at = 0;
  for (const { left, top, stepX, stepY, columns, rows, rowBytes } of passesOf(file)) {
    for (let row = 0; row < rows; row += 1) {
      unfilter(data, at, rowBytes, back, row === 0);
      for (let column = 0; column < columns; column += 1)
        read(at + 1, column, pixels, ((top + row * stepY) * file.width + left + column * stepX) * size);
      at += rowBytes + 1;
    }
  }
  return pixels;
}

/** Undoes the filter of one row in place (PNG, 9.2); `back` is the distance to the same byte of the pixel before. */
function unfilter(data: Uint8Array, at: number, length: number, back: number, isFirst: boolean): void {
  const kind = data[at] as number;
  if (kind === 0) return;
  if (kind > 4) throw new ExhibitError('damaged');
  const start = at + 1;
  const above = isFirst ? -1 : start - length - 1;
  for (let index = 0; index < length; index += 1) {
    const left = index >= back ? (data[start + index - back] as number) : 0;
    const up = above < 0 ? 0 : (data[above + index] as number);
    let more = left;
    if (kind === 2) more = up;
    else if (kind === 3) more = (left + up) >> 1;
    else if (kind === 4)
      more = paeth(left, up, above < 0 || index < back ? 0 : (data[above + index - back] as number));
    data[start + index] = ((data[start + index] as number) + more) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

type Reader = (row: number, column: number, to: Uint8Array, at: number) => void;

/** How a pixel of a row becomes one of the picture. */
function readerOf(file: PngFile, data: Uint8Array): Reader {
  const { colour, depth, channels, palette, transparency } = file;
  const wide = depth === 16;
  const bytes = wide ? 2 : 1;
  const sample = (row: number, index: number): number =>
    depth >= 8 ? (data[row + index * bytes] as number) : bitsAt(data, row, index, depth);
  const exact = (row: number, index: number): number =>
    wide ? sample(row, index) * 256 + (data[row + index * 2 + 1] as number) : sample(row, index);
  const onWhite = (value: number, alpha: number): number =>
    Math.round((value * alpha + 255 * (255 - alpha)) / 255);
  if (colour === colours.palette)
    return (row, column, to, at) => {
      const entry = sample(row, column);
      const alpha = transparency?.[entry] ?? 255;
      for (let part = 0; part < 3; part += 1)
        to[at + part] = onWhite(palette?.[3 * entry + part] ?? 0, alpha);
    };
  const parts = colour === colours.grey || colour === colours.greyAlpha ? 1 : 3;
  const scale = depth < 8 ? 255 / (2 ** depth - 1) : 1;
  const clear = channels === parts && transparency ? clearOf(transparency, parts) : undefined;
  return (row, column, to, at) => {
    const from = column * channels;
    let alpha = channels > parts ? sample(row, from + parts) : 255;
    if (clear?.every((value, part) => exact(row, from + part) === value)) alpha = 0;
    for (let part = 0; part < parts; part += 1)
      to[at + part] = onWhite(sample(row, from + part) * scale, alpha);
  };
}

const bitsAt = (data: Uint8Array, row: number, index: number, depth: number): number => {
  const bit = index * depth;
  return ((data[row + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
};

/** The one colour that is transparent, in the samples' own depth. */
function clearOf(transparency: Uint8Array, parts: number): readonly number[] | undefined {
  if (transparency.length < 2 * parts) return undefined;
  return Array.from(
    { length: parts },
    (_, part) => ((transparency[2 * part] as number) << 8) | (transparency[2 * part + 1] as number),
  );
}
