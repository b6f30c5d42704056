import { AnnotationMode, ImageKind, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the appearance of a field draws. */
export interface Drawn {
  /** In one line. */
  readonly text: string;
  /** The same as it is broken into lines. */
  readonly lines: readonly string[];
  /** Of the letters, in points, rounded to halves; 0 where there are none. */
  readonly size: number;
}

/** A picture where it is seen: points from the lower left corner, and its four quarters as colours, as they are seen. */
export interface Picture {
  readonly at: readonly [number, number];
  readonly size: readonly [number, number];
  readonly seen: string;
}

export interface PageDrawing {
  /** By the id of the annotation. */
  readonly fields: ReadonlyMap<string, Drawn>;
  readonly pictures: readonly Picture[];
}

interface Glyph {
  readonly unicode?: string;
}

type Matrix = readonly [number, number, number, number, number, number];
const same: Matrix = [1, 0, 0, 1, 0, 0];
/** What is drawn by `inner` within a place that `outer` moves. */
const within = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};
const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const text = (glyphs: readonly (Glyph | number)[]): string =>
  glyphs.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join('');

const newLine: ReadonlySet<number> = new Set([
  OPS.moveText,
  OPS.setLeadingMoveText,
  OPS.nextLine,
  OPS.setTextMatrix,
  OPS.beginText,
]);

/** What each field draws, and the pictures of a page. */
export async function drawnOn(page: PDFPageProxy): Promise<PageDrawing> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const fields = new Map<string, Drawing>();
  const pictures: Picture[] = [];
  let field: Drawing | undefined;
  let matrix: Matrix = same;
  const saved: Matrix[] = [];
  const enter = (inner: Matrix | null | undefined): void => {
    saved.push(matrix);
    if (inner) matrix = within(matrix, inner);
  };
  const leave = (): void => {
    matrix = saved.pop() ?? same;
  };
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at];
    if (operator === OPS.beginAnnotation) {
      field = { id: args[0] as string, lines: [], size: 0 };
      enter(undefined);
    } else if (operator === OPS.endAnnotation) {
      field = undefined;
      leave();
    } else if (operator === OPS.save) enter(undefined);
    else if (operator === OPS.restore) leave();
    else if (operator === OPS.transform) matrix = within(matrix, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) enter(args[0] as Matrix | null);
    else if (operator === OPS.paintFormXObjectEnd) leave();
    else if (operator === OPS.paintImageXObject)
      pictures.push(await pictureOf(page, args[0] as string, matrix));
    else if (operator === OPS.paintInlineImageXObject) pictures.push(seenAs(args[0] as Decoded, matrix));
    else if (field !== undefined) {
      draw(field, operator, args);
      // A mark may be a line alone.
      if (operator === OPS.constructPath || operator === OPS.showText) fields.set(field.id, field);
    }
  }
  return {
    fields: new Map(
      [...fields].map(([id, { lines, size }]) => [id, { text: lines.join(''), lines, size }] as const),
    ),
    pictures,
  };
}

interface Drawing {
  readonly id: string;
  readonly lines: string[];
  size: number;
}

function draw(field: Drawing, operator: number, args: unknown): void {
  const values = args as readonly unknown[];
  if (operator === OPS.setFont) field.size = Math.round(Number(values[1]) * 2) / 2;
  else if (newLine.has(operator)) {
    if (field.lines.at(-1) !== '') field.lines.push('');
  } else if (operator === OPS.showText) {
    const shown = text(values[0] as readonly (Glyph | number)[]);
    field.lines.splice(-1, 1, (field.lines.at(-1) ?? '') + shown);
  }
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array;
}

/** A picture that several pages share is kept by the document, others by their page. */
const pictureOf = (page: PDFPageProxy, id: string, matrix: Matrix): Promise<Picture> =>
  new Promise((resolve) => {
    const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
    objects.get(id, (decoded: Decoded | null) =>
      resolve(decoded === null ? { at: [0, 0], size: [0, 0], seen: 'nothing' } : seenAs(decoded, matrix)),
    );
  });

/** The quarters of a picture, left to right and from the top down, each by the colour of its middle. */
function seenAs(decoded: Decoded, matrix: Matrix): Picture {
  const corners = [moved(matrix, 0, 0), moved(matrix, 1, 1)] as const;
  const span = (axis: 0 | 1): readonly [number, number] => {
    const [one, other] = [corners[0][axis], corners[1][axis]];
    return [Math.round(Math.min(one, other)), Math.round(Math.abs(one - other))];
  };
  const [across, up] = [span(0), span(1)];
  const quarters = [0.25, 0.75].flatMap((u) =>
    [0.25, 0.75].map((v) => ({ place: moved(matrix, u, 1 - v), colour: colourAt(decoded, u, v) })),
  );
  const rows = [...quarters].sort((a, b) => b.place[1] - a.place[1]);
  const row = (from: number): string =>
    rows
      .slice(from, from + 2)
      .sort((a, b) => a.place[0] - b.place[0])
      .map(({ colour }) => colour)
      .join(' ');
  return { at: [across[0], up[0]], size: [across[1], up[1]], seen: `${row(0)} / ${row(2)}` };
}

/** Sixteen steps for each part of a colour are as exact as a packed photograph is. */
function colourAt({ width, height, kind, data }: Decoded, u: number, v: number): string {
  const [x, y] = [Math.floor(width * u), Math.floor(height * v)];
  const part = (value: number): string => Math.round(value / 17).toString(16);
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const byte = data[y * Math.ceil(width / 8) + (x >> 3)] ?? 0;
    return (byte >> (7 - (x & 7))) & 1 ? 'fff' : '000';
  }
  const size = kind === ImageKind.RGBA_32BPP ? 4 : 3;
  const from = (y * width + x) * size;
  const clear = size === 4 ? 1 - (data[from + 3] ?? 255) / 255 : 0;
  return [0, 1, 2].map((n) => part((data[from + n] ?? 0) * (1 - clear) + 255 * clear)).join('');
}
