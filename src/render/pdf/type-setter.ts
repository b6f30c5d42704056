import { bold, clean, drawsAll, type Face, regular, widthOf } from '../../form/face.ts';
import { wrap } from '../../form/lines.ts';
import type { Mark, Node } from '../../form/merge/marks.ts';
import type { Ink } from '../../form/operators.ts';

/** US Letter with margins that every printer has, points. */
export const sheet = { width: 612, height: 792, left: 64, right: 548, top: 736, bottom: 62 } as const;
export const textWidth = sheet.right - sheet.left;

/** A piece of a page as wide as the text. */
export interface Strip {
  readonly height: number;
  readonly marks: (top: number) => readonly Mark[];
  /** Stands on the same page as the next one. */
  readonly keep?: boolean;
  /** Only between others: left out where a page begins. */
  readonly gap?: boolean;
  /** What is drawn again before it when it begins a page. */
  readonly again?: readonly Strip[];
}

export const gap = (height: number, keep = false): Strip => ({ height, gap: true, keep, marks: () => [] });

/** Pieces that belong together, so that no page begins or ends with a single line of them. */
export const keptAtEnds = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, at) =>
    at === 0 || at === strips.length - 2 ? { ...strip, keep: at < strips.length - 1 } : strip,
  );
/** Pieces that stay on one page. */
export const keptWhole = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, at) => (at < strips.length - 1 ? { ...strip, keep: true } : strip));

/** How a text is set; sizes in points. */
export interface Look {
  readonly size: number;
  readonly leading: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Each line in the middle of its column. */
  readonly centred?: boolean;
}

export const looks = {
  title: { size: 16, leading: 21, ink: 'navy', bold: true },
  heading: { size: 12, leading: 16.5, ink: 'navy', bold: true },
  plain: { size: 10.5, leading: 14.5, ink: 'black' },
  strong: { size: 10.5, leading: 14.5, ink: 'black', bold: true },
  quiet: { size: 9, leading: 12.5, ink: 'grey' },
  cell: { size: 9.5, leading: 13, ink: 'black' },
  cellHead: { size: 9, leading: 12.5, ink: 'navy', bold: true },
  large: { size: 16, leading: 22.5, ink: 'black' },
  huge: { size: 40, leading: 54, ink: 'navy', bold: true, centred: true },
  centred: { size: 13, leading: 18, ink: 'black', centred: true },
  label: { size: 8, leading: 11, ink: 'grey' },
} as const satisfies Record<string, Look>;

/** A line of text ready to be drawn with its top at a height. */
export interface SetLine {
  readonly text: string;
  readonly marks: (top: number) => readonly Mark[];
}

/** The bold face draws few scripts: a text with others is set in the regular one. */
const isBold = (text: string, look: Look): boolean => look.bold === true && drawsAll(text, bold);

/** Cuts a text into the lines of a column. A line from right to left begins at the column's right edge. */
export function setLines(
  text: string,
  look: Look,
  column: { readonly x: number; readonly width: number },
  of: Node | undefined,
  upright: Face = regular,
): readonly SetLine[] {
  const whole = clean(text);
  const heavy = isBold(whole, look);
  const face = heavy ? bold : upright;
  let end = 0;
  return wrap(whole, column.width, look.size, face).map((line) => {
    end = whole.indexOf(line, end) + line.length;
    const broken = /^\S/.test(whole.slice(end, end + 1));
    const room = column.width - widthOf(line, look.size, face);
    const x = column.x + (look.centred ? room / 2 : face.given?.leftward(line) ? room : 0);
    return {
      text: line,
      marks: (top) => (line === '' ? [] : [lineMark(line, look, x, top, heavy, of, broken)]),
    };
  });
}

const lineMark = (
  text: string,
  { size, leading, ink }: Look,
  x: number,
  top: number,
  heavy: boolean,
  of: Node | undefined,
  broken: boolean,
): Mark => {
  const y = top - (leading + size * 0.72) / 2;
  return {
    stroke: { text, x, y, size, ink, ...(heavy ? { bold: true } : {}) },
    broken,
    ...(of ? { of } : {}),
  };
};

/** The same as strips of their own. */
export const lineStrips = (
  text: string,
  look: Look,
  of: Node | undefined,
  face?: Face,
  column: { readonly x: number; readonly width: number } = { x: sheet.left, width: textWidth },
): readonly Strip[] =>
  setLines(text, look, column, of, face).map(({ marks }) => ({ height: look.leading, marks }));
