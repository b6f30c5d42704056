import type { PDFObject, PDFStream } from 'pdf-lib';
import { boxIn } from '../../form/blank/pages.ts';
import type { Source } from '../../form/blank/source.ts';
import { unpacked } from './guard.ts';
import { decodedName, operatorsIn } from './operators-in.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const upright: Matrix = [1, 0, 0, 1, 0, 0];
/** First the one, then the other (ISO 32000-1, 8.3.4). */
const then = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + b * r,
  a * q + b * s,
  c * p + d * r,
  c * q + d * s,
  e * p + f * r + t,
  e * q + f * s + u,
];
const at = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

/** Points; letters that begin so near to an edge are seen in part. */
const near = 2;
/** Places of text that are looked at in one form; a page of small print has some thousands. */
const mostPlaces = 20_000;
/** A string that shows more than blanks. */
const shows = /\([^)]*[^\s)]|<\s*[\da-f]/i;

/** Finds text that begins where the form that it is drawn in is not seen. */
export class TextOutside {
  private readonly source: Source;
  private readonly known = new Map<PDFStream, readonly Point[]>();
  private found = false;

  constructor(source: Source) {
    this.source = source;
  }

  /** Whether the form, or one that it draws, has text outside its box. */
  in(form: PDFObject): boolean {
    this.found = false;
    this.places(form);
    return this.found;
  }

  /** Where text begins in a form, in the coordinates of what draws it. */
  private places(form: PDFObject | undefined): readonly Point[] {
    const { source, known } = this;
    const stream = source.stream(form);
    if (stream === undefined || source.name(source.raw(stream.dict, 'Subtype')) !== 'Form') return [];
    const before = known.get(stream);
    if (before !== undefined) return before;
    known.set(stream, []);
    const inside = this.drawnBy(stream);
    const box = boxIn(source, stream.dict, 'BBox');
    if (box !== undefined) {
      const [x, y, width, height] = box;
      this.found ||= inside.some(
        ([u, v]) => u < x - near || v < y - near || u > x + width + near || v > y + height + near,
      );
    }
    const turned = matrixOf(source.numbers(source.raw(stream.dict, 'Matrix')));
    const places = inside.map((place) => at(place, turned));
    known.set(stream, places);
    return places;
  }

  private drawnBy(stream: PDFStream): readonly Point[] {
    const { source } = this;
    const resources = source.dict(source.raw(stream.dict, 'Resources'));
    const forms = resources && source.dict(source.raw(resources, 'XObject'));
    const places: Point[] = [];
    const kept: Matrix[] = [];
    let [space, line, leading] = [upright, upright, 0];
    const move = (x: number, y: number): void => {
      line = then([1, 0, 0, 1, x, y], line);
    };
    const content = Buffer.from(unpacked(source, stream)).toString('latin1');
    for (const { operator, operands } of operatorsIn(content)) {
      if (places.length > mostPlaces) break;
      const numbers = operands.map(Number);
      const [x = 0, y = 0] = numbers;
      if (operator === 'q') kept.push(space);
      else if (operator === 'Q') space = kept.pop() ?? space;
      else if (operator === 'cm') space = then(matrixOf(numbers), space);
      else if (operator === 'BT') line = upright;
      else if (operator === 'Tm') line = matrixOf(numbers);
      else if (operator === 'TL') leading = x;
      else if (operator === 'Td' || operator === 'TD') move(x, y);
      else if (operator === 'T*' || operator === "'" || operator === '"') move(0, -leading);
      else if (operator === 'Do') {
        const form = forms?.get(source.pdf.PDFName.of(decodedName((operands.at(-1) ?? '').slice(1))));
        for (const place of this.places(form)) places.push(at(place, space));
      }
      if (operator === 'TD') leading = -y;
      if (/^(?:T[jJ]|['"])$/.test(operator) && shows.test(operands.join(' ')))
        places.push(at([0, 0], then(line, space)));
    }
    return places;
  }
}

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];
