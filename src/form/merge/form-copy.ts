import { createHash } from 'node:crypto';
import type { PDFDict, PDFRef } from 'pdf-lib';
import { latin1 } from '../blank/byte-buffer.ts';
import { Copy } from '../blank/copy.ts';
import { boxIn, contentsOf, pagesOf, type RawPage, shapeOf } from '../blank/pages.ts';
import { Source } from '../blank/source.ts';
import { placement } from '../blank/widgets.ts';
import { deflated } from '../bytes.ts';
import { type Box, number } from '../operators.ts';
import type { Output } from './output.ts';

/** A page that waits for its place among the others. */
export interface MergedPage {
  /** The entries of its dictionary but for /Parent. */
  readonly entries: string;
  /** Those that a blank page of the same paper has. */
  readonly paper: string;
}

const paperKeys = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit'] as const;
const otherKeys = ['BleedBox', 'TrimBox', 'ArtBox', 'Group'] as const;
/** A dictionary that is longer than this is an object that pages share, and content that is longer is deflated. */
const short = 60;
/** So many objects are known again; when there are more, all are written once more. */
const mostKnown = 50_000;

/** What was written by its SHA-256, so that what forms have in common is written once. Nothing of a case can be read there. */
export type Known = Map<string, number>;

/** Opens one of the program's own forms, to copy what it draws into the output. It is known by its hash, and needs no guard. */
export async function openForm(bytes: Uint8Array, output: Output, known: Known): Promise<FormCopy> {
  const pdf = await import('pdf-lib');
  const ways = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
  return new FormCopy(new Source(pdf, await pdf.PDFDocument.load(bytes, ways)), output, known);
}

/** Copies what the pages of one form draw into the output, without fields and annotations. */
export class FormCopy extends Copy {
  /** The numbers in the output; 0: it is being written. */
  private readonly placed = new Map<PDFRef, number>();
  private readonly output: Output;
  private readonly known: Known;

  constructor(source: Source, output: Output, known: Known) {
    super(source, 0);
    this.output = output;
    this.known = known;
  }

  override numberOf(ref: PDFRef): number {
    const before = this.placed.get(ref);
    if (before !== undefined) {
      // What refers to itself gets its number before it is known whether there is one like it.
      const looped = before || this.output.reserve();
      this.placed.set(ref, looped);
      return looped;
    }
    this.placed.set(ref, 0);
    const { text, data } = this.copied(ref);
    const placed = this.once(text, data, ref.objectNumber, this.placed.get(ref));
    this.placed.set(ref, placed);
    return placed;
  }

  /**
   * The number of an object: the same text and data under the same number of the form (layers are told apart by nothing
   * else) are one object, unless it has a number already.
   */
  once(text: string, data?: Uint8Array, of = 0, given = 0): number {
    const key = createHash('sha256')
      .update(`${of} ${text}`)
      .update(data ?? '')
      .digest('base64');
    const like = given === 0 ? this.known.get(key) : undefined;
    if (like !== undefined) return like;
    const made = given || this.output.reserve();
    if (data === undefined || data.length <= short || text.includes('/Filter'))
      this.output.object(made, text, data);
    else {
      const less = deflated(data);
      const about = text.replace(/\/Length \d+>>$/, `/Filter/FlateDecode/Length ${less.length}>>`);
      this.output.object(made, about, less);
    }
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(key, made);
    return made;
  }

  /** The number in the output of an object of the form. */
  placeOf(object: number): number {
    return this.numberOf(this.source.pdf.PDFRef.of(object));
  }

  /** Gives an object of the form a number in the output under which others are written. */
  replace(object: number, number: number): void {
    this.placed.set(this.source.pdf.PDFRef.of(object), number);
  }

  /** What an object of the form says, with the numbers of the output. */
  textAt(object: number): string {
    return this.copied(this.source.pdf.PDFRef.of(object)).text;
  }

  /** The first pages, in their order, each with everything that stands on it. */
  pages(count?: number): readonly MergedPage[] {
    const pages = pagesOf(this.source, this.source.document.catalog).slice(0, count);
    return pages.map((page) => this.page(page));
  }

  /** The layers (optional content), as an entry of the catalogue; empty where there are none. */
  layers(): string {
    const layers = this.source.raw(this.source.document.catalog, 'OCProperties');
    return layers === undefined ? '' : `/OCProperties ${this.write(layers)}`;
  }

  private page(page: RawPage): MergedPage {
    const { source } = this;
    const entry = (key: string): string => {
      const value = source.get(page.from[key] ?? page.dict, key);
      return value === undefined ? '' : `/${key} ${this.write(value)}`;
    };
    const paper = (page.from['MediaBox'] ? '' : '/MediaBox[0 0 612 792]') + paperKeys.map(entry).join('');
    const held = page.from['Resources'] && source.dict(source.raw(page.from['Resources'], 'Resources'));
    const objects = held && source.dict(source.raw(held, 'XObject'));
    const drawn = this.annotations(page);
    const names = drawn.map((each, at) => `/${nameOf(at)} ${each} 0 R`).join('');
    const shown = `/XObject<<${objects ? this.entries(objects, [], 'XObject') : ''}${names}>>`;
    const contents = [...contentsOf(source, page, this)];
    if (drawn.length > 0) {
      contents.unshift(this.constant('q'));
      contents.push(this.constant(`\nQ ${drawn.map((_, at) => `/${nameOf(at)} Do`).join(' ')}`));
    }
    const resources = `/Resources<<${held ? this.resources(held) : ''}${shown}>>`;
    return {
      paper,
      entries: `${paper}${otherKeys.map(entry).join('')}${resources}/Contents[${contents.join(' ')}]`,
    };
  }

  private resources(held: PDFDict): string {
    return held
      .entries()
      .flatMap(([key, value]) => {
        const name = this.source.textOf(key);
        if (name === 'XObject') return [];
        const text = this.write(value, name);
        return `${key} ${text.length > short ? `${this.once(text)} 0 R` : text}`;
      })
      .join('');
  }

  private constant(content: string): string {
    return `${this.once(`<</Length ${content.length}>>`, latin1(content))} 0 R`;
  }

  /**
   * Draws what the annotations of a page show, in their order; gives the numbers of the forms that do. What the program
   * itself has written stands in such a form, anything else stays an object of its own.
   */
  private annotations(page: RawPage): readonly number[] {
    const { source } = this;
    const runs: Run[] = [];
    for (const ref of page.annotations) {
      const dict = source.dict(ref);
      const look = dict && shownBy(source, dict);
      const box = dict && boxIn(source, dict, 'Rect');
      if (look === undefined || box === undefined) continue;
      const plain = this.plain(look);
      const last = runs.at(-1);
      const fits = last && (plain === undefined || (last.fonts ?? plain.fonts) === plain.fonts);
      const run: Run = fits ? last : { fonts: undefined, marks: new Map(), layers: new Map(), content: '' };
      if (!fits) runs.push(run);
      run.fonts ??= plain?.fonts;
      let content = plain?.content;
      if (content === undefined) {
        const mark = this.numberOf(look);
        run.marks.set(mark, `/M${mark} ${mark} 0 R`);
        content = `/M${mark} Do`;
      }
      const drawn = `q ${placement(source, look, box)} ${content} Q\n`;
      const group = source.ref(source.raw(dict as PDFDict, 'OC'));
      const layer = group === undefined ? 0 : this.numberOf(group);
      if (layer > 0) run.layers.set(layer, `/L${layer} ${layer} 0 R`);
      run.content += layer > 0 ? `/OC /L${layer} BDC ${drawn}EMC\n` : drawn;
    }
    return runs.map((run) => this.form(run, shapeOf(source, page).box));
  }

  private form({ fonts = '', marks, layers, content }: Run, [x, y, wide, high]: Box): number {
    const named = (key: string, entries: ReadonlyMap<number, string>): string =>
      entries.size === 0 ? '' : `/${key}<<${[...entries.values()].join('')}>>`;
    const resources = `${fonts}${named('XObject', marks)}${named('Properties', layers)}`;
    const corners = [x, y, x + wide, y + high].map(number).join(' ');
    const about = `/Type/XObject/Subtype/Form/BBox[${corners}]/Resources<<${resources}>>`;
    return this.once(`<<${about}/Length ${content.length}>>`, latin1(content));
  }

  /** The content of an appearance as this program writes one, which keeps to its box, and the fonts that it needs. */
  private plain(look: PDFRef): { fonts: string; content: string } | undefined {
    const { source } = this;
    const stream = source.stream(look);
    const held = stream && source.dict(source.raw(stream.dict, 'Resources'));
    if (stream === undefined || held === undefined) return undefined;
    const has = (dict: PDFDict, keys: ReadonlySet<string>): boolean =>
      dict.entries().every(([key]) => keys.has(source.textOf(key)));
    if (!has(stream.dict, plainKeys) || !has(held, fontKey)) return undefined;
    const matrix = source.numbers(source.raw(stream.dict, 'Matrix'));
    const turned = matrix.length === 6 ? `${matrix.map(number).join(' ')} cm ` : '';
    const content = Buffer.from(stream.getContents()).toString('latin1');
    return { fonts: this.resources(held), content: `${turned}${content}` };
  }
}

/** Annotations that are drawn one after the other in one form. */
interface Run {
  fonts: string | undefined;
  readonly marks: Map<number, string>;
  readonly layers: Map<number, string>;
  content: string;
}

const plainKeys: ReadonlySet<string> = new Set(['Type', 'Subtype', 'BBox', 'Matrix', 'Resources', 'Length']);
const fontKey: ReadonlySet<string> = new Set(['Font']);

/** No name of a blank is like these: its own are kept beside them. */
const nameOf = (at: number): string => `CaseAssistFilledIn${at}`;

const [hidden, printed, notOnScreen] = [0b10, 0b100, 0b100000];

/** The appearance that an annotation shows on paper: a field as flattening shows it, anything else where it is printed. */
function shownBy(source: Source, annotation: PDFDict): PDFRef | undefined {
  const flags = source.number(source.raw(annotation, 'F')) ?? 0;
  const field = source.name(source.raw(annotation, 'Subtype')) === 'Widget';
  if (field ? flags & (hidden | notOnScreen) : (flags & (printed | hidden)) !== printed) return undefined;
  const appearances = source.dict(source.raw(annotation, 'AP'));
  const normal = appearances && source.raw(appearances, 'N');
  if (source.stream(normal)) return source.ref(normal);
  const state = source.name(source.raw(annotation, 'AS')) ?? 'Off';
  const one = source.dict(normal) && source.raw(source.dict(normal) as PDFDict, state);
  return source.stream(one) ? source.ref(one) : undefined;
}
