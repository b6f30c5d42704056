import type { PDFDict, PDFRef } from 'pdf-lib';
import { latin1 } from '../../form/blank/byte-buffer.ts';
import { openBlank } from '../../form/blank/compile.ts';
import { Copy } from '../../form/blank/copy.ts';
import { boxIn, pagesOf, type RawPage } from '../../form/blank/pages.ts';
import type { Source } from '../../form/blank/source.ts';
import { placement } from '../../form/blank/widgets.ts';
import { deflated } from '../../form/bytes.ts';
import { drawsEveryday } from '../../form/face.ts';
import { type Box, number } from '../../form/operators.ts';
import { refuseUnsound } from '../../form/template/guard.ts';
import { appearanceOf, fieldText, isLeftOutInPrint, partOf } from './annotations.ts';
import { DrawingGuard, hasLetters, refuseCut, refuseShells, unpacked } from './guard.ts';
import { Layers } from './layers.ts';
import { makePicturesPlain } from './photograph.ts';
import { type ExhibitNote, lettersNumber, type ReadExhibit, type ReadPage } from './read-result.ts';
import { TextOutside } from './text-outside.ts';

/**
 * Lays a colour under what it is drawn over. Viewers do so with highlights, whatever these say themselves; some forget it
 * where a highlight is a group, which would cover its words.
 */
const multiplied = '/Multiply gs ';
/** Many times what a scan of a thousand pages has. */
const mostObjects = 200_000;
/** Where a PDF ends; some programs write more behind it, a download that broke off has no end. */
const endWithin = 16_384;

/** Beside what acts: what describes a part, stands in for it, or leads out of the page. */
const dropped = new Set(
  'Alternates OPI Measure PtData StructParent StructParents Thumb Ref Usage Dests Names URI ID PS'.split(' '),
);

/**
 * Reads a PDF page by page into objects of the bundle: what is drawn, fields and marks among it, and nothing that acts,
 * describes or carries something else. Meant for a thread of its own. Throws `ExhibitError` and `BlankError`.
 *
 * The library reads, and holds what is made; it does not flatten and embed: its form fails on fields without a kind, draws
 * answers in one-byte letters alone and never says that one had no room, takes no mark that is no field, and its embedded
 * pages lose their transparency group (documents.test.ts).
 */
export async function readPdf(bytes: Uint8Array, first: number): Promise<ReadExhibit> {
  refuseUnsound(bytes, mostObjects, endWithin);
  const source = await openBlank(bytes);
  refuseShells(source);
  refuseCut(source);
  makePicturesPlain(source);
  return new PdfPages(source, new Copy(source, first, dropped)).all();
}

class PdfPages {
  private readonly source: Source;
  private readonly copy: Copy;
  private readonly drawing: DrawingGuard;
  private readonly ownLetters: PDFRef;
  private everyday = true;
  private readonly notes = new Set<ExhibitNote>();
  private readonly redraw: boolean;
  private readonly layers: Layers;
  /** The forms that draw pages with letters. */
  private readonly worded: PDFRef[] = [];

  constructor(source: Source, copy: Copy) {
    this.source = source;
    this.copy = copy;
    this.drawing = new DrawingGuard(source);
    this.layers = new Layers(source);
    this.ownLetters = source.document.context.nextRef();
    copy.stand(this.ownLetters, lettersNumber);
    const form = source.dict(source.raw(source.document.catalog, 'AcroForm'));
    // The document itself says that its appearances do not show the answers.
    this.redraw = form !== undefined && source.get(form, 'NeedAppearances') === source.pdf.PDFBool.True;
  }

  all(): ReadExhibit {
    const { source, copy } = this;
    const { pdf, document } = source;
    const { all, hidden } = this.layers;
    for (const each of all)
      document.context.assign(each, document.context.obj({ Type: 'OCG', Name: pdf.PDFString.of('Layer') }));
    const layers = { all: this.numbersOf(all), hidden: this.numbersOf(hidden) };
    const pages = pagesOf(source, document.catalog).map((page) => this.page(page));
    if (this.layers.takeOut()) this.notes.add('layers-taken-out');
    const text = new TextOutside(source);
    if (this.worded.some((form) => text.in(form))) this.notes.add('text-outside');
    const names = source.dict(source.raw(document.catalog, 'Names'));
    if (names && source.get(names, 'EmbeddedFiles') !== undefined) this.notes.add('attachments-dropped');
    const objects = [...copy.drain()].map((each) =>
      each.data ? { ...each, data: each.data.slice() } : each,
    );
    return {
      kind: 'pdf',
      objects,
      next: copy.reserve(),
      pages,
      layers,
      everyday: this.everyday,
      notes: [...this.notes],
    };
  }

  /** The layers of the document, without their names. */
  private numbersOf(layers: ReadonlySet<PDFRef>): readonly number[] {
    return [...layers].map((each) => this.copy.numberOf(each));
  }

  /** One form that draws a page upright with all that stands on it. */
  private page(page: RawPage): ReadPage {
    const { context } = this.source.document;
    const { box, matrix, width, height } = pageShape(this.source, page);
    const corners = [box[0], box[1], box[0] + box[2], box[1] + box[3]];
    const own = this.content(page, corners);
    const forms = context.obj({ P: own.form });
    const layers = context.obj({});
    let content = '/P Do';
    let { words } = own;
    page.annotations.forEach((ref, at) => {
      const drawn = this.annotation(ref);
      if (drawn === undefined) return;
      forms.set(this.source.pdf.PDFName.of(`A${at}`), drawn.form);
      words ||= hasLetters(this.source, context.obj({ XObject: { A: drawn.form } }), undefined);
      const one = `q ${drawn.place} /A${at} Do Q`;
      if (drawn.layer) layers.set(this.source.pdf.PDFName.of(`L${at}`), drawn.layer);
      content += drawn.layer ? `\n/OC /L${at} BDC ${one} EMC` : `\n${one}`;
    });
    const inks = content.includes(multiplied) ? { ExtGState: { Multiply: { BM: 'Multiply' } } } : {};
    const resources = { XObject: forms, Properties: layers, ...inks };
    const form = this.form(corners, resources, latin1(content), { Matrix: matrix });
    if (words) this.worded.push(form);
    return { form: this.copy.numberOf(form), width, height, picture: false, words };
  }

  /** What the page itself draws. */
  private content(page: RawPage, corners: readonly number[]): { form: PDFRef; words: boolean } {
    const { source } = this;
    const resources = page.from['Resources'] && source.raw(page.from['Resources'], 'Resources');
    const group = source.raw(page.dict, 'Group');
    const about = source.dict(group);
    const transparent = about && source.name(source.raw(about, 'S')) === 'Transparency';
    const contents = source.get(page.dict, 'Contents');
    const streams = source.stream(contents) ? [contents] : source.list(contents);
    const parts = streams.flatMap((each) => {
      const stream = source.stream(each);
      return stream ? [unpacked(source, stream), latin1('\n')] : [];
    });
    const content = new Uint8Array(Buffer.concat(parts));
    const known = source.dict(resources);
    this.drawing.check(content, known);
    const form = this.form(corners, known ? resources : {}, content, transparent ? { Group: group } : {});
    return { form, words: hasLetters(source, known, content) };
  }

  /** A form XObject that draws this content. */
  private form(corners: readonly number[], resources: unknown, content: Uint8Array, more = {}): PDFRef {
    const { context } = this.source.document;
    const about = { Type: 'XObject', Subtype: 'Form', BBox: corners, Resources: resources, ...more };
    return context.register(context.stream(deflated(content), { ...about, Filter: 'FlateDecode' } as never));
  }

  private annotation(ref: PDFRef): { form: PDFRef; place: string; layer: PDFRef | undefined } | undefined {
    const { source } = this;
    const dict = source.dict(ref);
    const box = dict && boxIn(source, dict, 'Rect');
    if (dict === undefined || box === undefined) return undefined;
    const part = partOf(source, dict);
    if (part === 'attachment') this.notes.add('attachments-dropped');
    if (part !== 'field' && part !== 'mark') return undefined;
    const subtype = source.name(source.raw(dict, 'Subtype'));
    const layer = source.ref(source.raw(dict, 'OC'));
    if (this.layers.hides(source.raw(dict, 'OC'))) {
      this.notes.add('layers-taken-out');
      return undefined;
    }
    const look = appearanceOf(source, dict);
    if (part === 'field' && (this.redraw || look === undefined)) {
      const form = this.answer(dict, box);
      if (form !== undefined) return { form, place: `1 0 0 1 ${number(box[0])} ${number(box[1])} cm`, layer };
    }
    if (look !== undefined) {
      // As an appearance it need not say what it is; as a form that a page draws it must.
      source.dict(look)?.set(source.pdf.PDFName.of('Subtype'), source.pdf.PDFName.of('Form'));
      this.drawing.checkForm(look);
      if (part === 'mark' && isLeftOutInPrint(source, dict)) this.notes.add('marks-not-printed');
      const ink = subtype === 'Highlight' ? multiplied : '';
      return { form: look, place: `${ink}${placement(source, look, box)}`, layer };
    }
    // A note in a bubble that says nothing is an icon: on paper there is nothing to be missed of it.
    if (part === 'mark' && (subtype !== 'Text' || source.text(source.raw(dict, 'Contents'))))
      this.notes.add('marks-not-drawn');
    return undefined;
  }

  /** The answer of a field in the program's own letters. */
  private answer(dict: PDFDict, box: Box): PDFRef | undefined {
    const drawn = fieldText(this.source, dict, box);
    if (drawn === 'cannot' || drawn?.whole === false) this.notes.add('answers-not-drawn');
    if (drawn === undefined || drawn === 'cannot') return undefined;
    this.everyday &&= drawsEveryday(drawn.content);
    return this.form([0, 0, box[2], box[3]], this.ownLetters, latin1(drawn.content));
  }
}

/** US Letter, where a page does not say its size. */
const usual: Box = [0, 0, 612, 792];
/** Points; a page that is thinner is none. */
const thinnest = 1;

/** What of a page is seen, and how it is turned. */
export interface PageShape {
  /** What is shown, in the page's own units. */
  readonly box: Box;
  /** Maps those to an upright page with its lower left corner in the origin, in points. */
  readonly matrix: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The part of the page's paper that its crop box shows (ISO 32000-1, 14.11.2), turned as /Rotate says. */
export function pageShape(source: Source, page: RawPage): PageShape {
  const { CropBox: crop, MediaBox: media, Rotate: turned } = page.from;
  const paper = solid(media && boxIn(source, media, 'MediaBox')) ?? usual;
  const seen = solid(crop && boxIn(source, crop, 'CropBox'));
  const box = (seen && solid(common(paper, seen))) ?? paper;
  const degrees = (turned && source.number(source.get(turned, 'Rotate'))) ?? 0;
  const unit = source.number(source.get(page.dict, 'UserUnit')) ?? 1;
  const scale = unit > 0 && unit <= 100 ? unit : 1;
  const [x, y, w, h] = box;
  const quarter = ((Math.round(degrees / 90) % 4) + 4) % 4;
  const matrix = (
    [
      [1, 0, 0, 1, -x, -y],
      [0, -1, 1, 0, -y, x + w],
      [-1, 0, 0, -1, x + w, y + h],
      [0, 1, -1, 0, y + h, -x],
    ][quarter] as readonly number[]
  ).map((value) => value * scale);
  const [width, height] = quarter % 2 === 0 ? [w, h] : [h, w];
  return { box, matrix, width: width * scale, height: height * scale };
}

const solid = (box: Box | undefined): Box | undefined =>
  box && box[2] >= thinnest && box[3] >= thinnest ? box : undefined;

function common([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): Box {
  const [left, bottom] = [Math.max(ax, bx), Math.max(ay, by)];
  return [left, bottom, Math.min(ax + aw, bx + bw) - left, Math.min(ay + ah, by + bh) - bottom];
}
