import type { PDFDict, PDFObject } from 'pdf-lib';
import type { Source } from '../blank/source.ts';
import { type Operand, operations } from './content-tokens.ts';
import { type ReadFont, readFont } from './page-fonts.ts';

/** A piece of text where a page shows it; points from the lower left corner of the page as stored. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** The line that it stands on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const still: Matrix = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

/** More than any page prints; one that shows more is read as far as this. */
const mostRuns = 20_000;
/** Of a whole file; Form I-130 has 15,000. To draw a form within a page takes as long as so many others. */
const mostOperations = 400_000;
const drawing = 20;
const mostNested = 4;

/** What operators set, and `q` and `Q` keep and take back. */
interface State {
  ctm: Matrix;
  font: ReadFont | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}
const first: State = {
  ctm: still,
  font: undefined,
  size: 1,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/** A content stream while it is read. */
interface Content {
  readonly saved: State[];
  state: State;
  line: Matrix;
  text: Matrix;
  readonly show: (shown: Operand) => void;
  readonly draw: (name: Operand) => void;
  readonly fontOf: (name: Operand) => ReadFont | undefined;
}

function move(content: Content, x: number, y: number): void {
  content.line = times([1, 0, 0, 1, x, y], content.line);
  content.text = content.line;
}

/** The operators that matter to text (ISO 32000-1, table 51), each by itself: few of them are used often. */
const operators: Readonly<Record<string, (content: Content, operands: readonly Operand[]) => void>> = {
  q({ saved, state }) {
    if (saved.length < 256) saved.push({ ...state });
  },
  Q(content) {
    content.state = content.saved.pop() ?? content.state;
  },
  cm({ state }, operands) {
    state.ctm = times(matrixOf(operands), state.ctm);
  },
  BT(content) {
    content.line = still;
    content.text = still;
  },
  Tf({ state, fontOf }, [name, size]) {
    state.font = fontOf(name);
    state.size = numberOf(size);
  },
  Tc({ state }, [space]) {
    state.charSpace = numberOf(space);
  },
  Tw({ state }, [space]) {
    state.wordSpace = numberOf(space);
  },
  Tz({ state }, [percent]) {
    state.scale = numberOf(percent) / 100;
  },
  TL({ state }, [leading]) {
    state.leading = numberOf(leading);
  },
  Ts({ state }, [rise]) {
    state.rise = numberOf(rise);
  },
  TD(content, [x, y]) {
    content.state.leading = -numberOf(y);
    move(content, numberOf(x), numberOf(y));
  },
  Td(content, [x, y]) {
    move(content, numberOf(x), numberOf(y));
  },
  Tm(content, operands) {
    content.line = matrixOf(operands);
    content.text = content.line;
  },
  'T*'(content) {
    move(content, 0, -content.state.leading);
  },
  Tj({ show }, [shown]) {
    show(shown);
  },
  TJ({ show }, [shown]) {
    show(shown);
  },
  "'"(content, [shown]) {
    move(content, 0, -content.state.leading);
    content.show(shown);
  },
  '"'(content, [wordSpace, charSpace, shown]) {
    content.state.wordSpace = numberOf(wordSpace);
    content.state.charSpace = numberOf(charSpace);
    move(content, 0, -content.state.leading);
    content.show(shown);
  },
  Do({ draw }, [name]) {
    draw(name);
  },
};

/** Reads what pages print, with places: enough for labels beside fields, headings, and the form's own dates. */
export class PageReader {
  private readonly source: Source;
  private readonly encodings: typeof import('pdf-lib/standard-fonts')['Encodings'];
  private readonly fonts = new Map<PDFDict, ReadFont>();
  private runs: Run[] = [];
  private done = 0;

  constructor(source: Source, encodings: PageReader['encodings']) {
    this.source = source;
    this.encodings = encodings;
  }

  /** The text of one page, in the order in which it is drawn; turned text is left out. */
  read(contents: readonly PDFObject[], resources: PDFDict | undefined): readonly Run[] {
    this.runs = [];
    const parts = contents.flatMap((part) => {
      const stream = this.source.stream(part);
      return stream ? [this.decode(stream)] : [];
    });
    this.interpret(parts.join('\n'), resources, first, 0);
    return this.runs;
  }

  private readonly decode = (stream: object): string => {
    const bytes =
      stream instanceof this.source.pdf.PDFStream ? this.source.unpacked(stream) : new Uint8Array();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  };

  private interpret(written: string, resources: PDFDict | undefined, from: State, depth: number): void {
    const content: Content = {
      saved: [],
      state: { ...from },
      line: still,
      text: still,
      show: (shown) => {
        content.text = this.show(shown, content.state, content.text);
      },
      draw: (name) => {
        if (depth < mostNested) this.form(resources, name, content.state, depth);
      },
      fontOf: (name) => this.fontOf(resources, name),
    };
    for (const { operator, operands } of operations(written)) {
      this.done += operator === 'Do' ? drawing : 1;
      if (this.done > mostOperations || this.runs.length > mostRuns) return;
      if (Object.hasOwn(operators, operator)) operators[operator]?.(content, operands);
    }
  }

  private form(resources: PDFDict | undefined, name: Operand, state: State, depth: number): void {
    const { source } = this;
    const forms = resources && source.dict(source.raw(resources, 'XObject'));
    const stream = forms && named(name) ? source.stream(source.raw(forms, named(name) ?? '')) : undefined;
    if (!stream || source.name(source.raw(stream.dict, 'Subtype')) !== 'Form') return;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = source.numbers(source.raw(stream.dict, 'Matrix'));
    const own = source.dict(source.raw(stream.dict, 'Resources')) ?? resources;
    this.interpret(
      this.decode(stream),
      own,
      { ...state, ctm: times([a, b, c, d, e, f], state.ctm) },
      depth + 1,
    );
  }

  private fontOf(resources: PDFDict | undefined, name: Operand): ReadFont | undefined {
    const { source } = this;
    const fonts = resources && source.dict(source.raw(resources, 'Font'));
    const font = fonts && named(name) ? source.dict(source.raw(fonts, named(name) ?? '')) : undefined;
    if (font === undefined) return undefined;
    const known = this.fonts.get(font) ?? readFont(source, this.encodings, font, this.decode);
    this.fonts.set(font, known);
    return known;
  }

  /** Notes what is shown and gives the matrix that follows it. */
  private show(shown: Operand, state: State, matrix: Matrix): Matrix {
    const parts = Array.isArray(shown) ? (shown as readonly Operand[]) : [shown];
    let at = 0;
    let text = '';
    let from = 0;
    const flush = (): void => {
      if (text.trim() !== '') this.note(text, from, at, state, matrix);
      text = '';
      from = at;
    };
    for (const part of parts) {
      if (typeof part === 'number') {
        at -= (part / 1000) * state.size * state.scale;
        if (-part > 1000) flush();
        else if (-part > 180 && !text.endsWith(' ')) text += ' ';
      } else if (typeof part === 'object' && 'string' in part && state.font) {
        const { bytes, glyph } = state.font;
        const { string } = part;
        for (let from = 0; from + bytes <= string.length; from += bytes) {
          const first = string.charCodeAt(from);
          const {
            text: shows,
            width,
            space,
          } = glyph(bytes === 1 ? first : first * 256 + string.charCodeAt(from + 1));
          text += shows;
          at += ((width / 1000) * state.size + state.charSpace + (space ? state.wordSpace : 0)) * state.scale;
        }
      }
    }
    flush();
    return times([1, 0, 0, 1, at, 0], matrix);
  }

  private note(text: string, from: number, to: number, state: State, matrix: Matrix): void {
    const [a, b, , d, x, y] = times(times([1, 0, 0, 1, from, state.rise], matrix), state.ctm);
    if (Math.abs(b) > Math.abs(a) / 10 || a <= 0) return;
    this.runs.push({ text, x, y, width: (to - from) * a, size: Math.abs(state.size * d) });
  }
}

const numberOf = (operand: Operand): number => (typeof operand === 'number' ? operand : 0);
const matrixOf = ([a, b, c, d, e, f]: readonly Operand[]): Matrix => [
  numberOf(a),
  numberOf(b),
  numberOf(c),
  numberOf(d),
  numberOf(e),
  numberOf(f),
];
const named = (operand: Operand): string | undefined =>
  typeof operand === 'object' && 'name' in operand ? operand.name : undefined;
