import type { PDFDict, PDFRef } from 'pdf-lib';
import { openBlank } from '../../form/blank/compile.ts';
import { boxIn, pagesOf, type RawPage } from '../../form/blank/pages.ts';
import { latin1 } from '../../form/blank/part.ts';
import { BlankError } from '../../form/blank/refusal.ts';
import { placement } from '../../form/blank/widgets.ts';
import { type Box, number } from '../../form/operators.ts';
import { limitLibrary } from '../../form/template/limits.ts';
import { appearanceOf, fieldText, partOf } from './annotations.ts';
import { BundleCopy } from './bundle-copy.ts';
import { DrawingGuard, guardPdf, refuseBroken, refuseShells } from './guard.ts';
import { pageShape } from './place-page.ts';
import {
  ExhibitError,
  type ExhibitNote,
  lettersNumber,
  type ReadExhibit,
  type ReadPage,
} from './read-result.ts';

/**
 * Reads a PDF page by page into objects of the bundle: what is drawn, fields and marks among it, and nothing that acts,
 * describes or carries something else. Meant for a thread of its own: it limits the PDF library while it reads. Throws
 * `ExhibitError` and `BlankError`.
 */
export async function readPdf(bytes: Uint8Array, first: number): Promise<ReadExhibit> {
  guardPdf(bytes);
  const limits = limitLibrary(await import('pdf-lib'));
  try {
    const source = await openBlank(bytes);
    limits.refuse();
    refuseBroken(source);
    refuseShells(source);
    const made = new PdfPages(new BundleCopy(source, first)).all();
    limits.refuse();
    return made;
  } catch (error) {
    limits.refuse();
    throw error;
  } finally {
    limits.lift();
  }
}

class PdfPages {
  private readonly bundle: BundleCopy;
  private readonly drawing: DrawingGuard;
  private readonly letters = new Set<number>();
  private readonly notes = new Set<ExhibitNote>();
  private readonly redraw: boolean;

  constructor(bundle: BundleCopy) {
    this.bundle = bundle;
    const { source } = bundle;
    this.drawing = new DrawingGuard(source, (stream) => bundle.unpacked(stream));
    const form = source.dict(source.raw(source.document.catalog, 'AcroForm'));
    // The document itself says that its appearances do not show the answers.
    this.redraw = form !== undefined && source.get(form, 'NeedAppearances') === source.pdf.PDFBool.True;
  }

  all(): ReadExhibit {
    const { source } = this.bundle;
    const pages = pagesOf(source, source.document.catalog).map((page) => this.page(page));
    if (this.carriesFiles()) this.notes.add('attachments-dropped');
    const { objects, next, layers } = this.bundle.finish();
    const codes = [...this.letters].sort((a, b) => a - b);
    return {
      kind: 'pdf',
      objects,
      next,
      pages,
      layers,
      letters: codes,
      notes: [...this.notes],
    };
  }

  private page(page: RawPage): ReadPage {
    const { box, matrix, width, height } = pageShape(this.bundle.source, page);
    const corners = `/BBox[${[box[0], box[1], box[0] + box[2], box[1] + box[3]].map(number).join(' ')}]`;
    const forms = [`/P ${this.content(page, corners)} 0 R`];
    const layers: string[] = [];
    let content = '/P Do';
    for (const ref of page.annotations) {
      const drawn = this.annotation(ref);
      if (drawn === undefined) continue;
      forms.push(`/A${forms.length} ${drawn.form} 0 R`);
      const one = `q ${drawn.place} /A${forms.length - 1} Do Q`;
      if (drawn.layer) layers.push(`/L${layers.length} ${this.bundle.copy.numberOf(drawn.layer)} 0 R`);
      content += drawn.layer ? `\n/OC /L${layers.length - 1} BDC ${one} EMC` : `\n${one}`;
    }
    const properties = layers.length > 0 ? `/Properties<<${layers.join('')}>>` : '';
    const form = this.bundle.form(
      `${corners}/Matrix[${matrix.map(fine).join(' ')}]/Resources<</XObject<<${forms.join('')}>>${properties}>>`,
      latin1(content),
    );
    return { form, width, height, picture: false };
  }

  /** What the page itself draws. */
  private content(page: RawPage, corners: string): number {
    const { source, copy } = this.bundle;
    const resources = page.from['Resources'] && source.raw(page.from['Resources'], 'Resources');
    const group = source.dict(source.raw(page.dict, 'Group'));
    const transparent = group && source.name(source.raw(group, 'S')) === 'Transparency';
    const content = this.contentOf(page.dict);
    this.drawing.check(content, source.dict(resources));
    return this.bundle.form(
      `${corners}/Resources ${source.dict(resources) ? copy.write(resources) : '<<>>'}` +
        (transparent ? `/Group ${copy.write(group)}` : ''),
      content,
    );
  }

  private contentOf(page: PDFDict): Uint8Array {
    const { source } = this.bundle;
    const contents = source.get(page, 'Contents');
    const streams = source.stream(contents) ? [contents] : source.list(contents);
    const parts = streams.flatMap((each) => {
      const stream = source.stream(each);
      return stream ? [this.bundle.unpacked(stream), latin1('\n')] : [];
    });
    return new Uint8Array(Buffer.concat(parts));
  }

  private annotation(ref: PDFRef): { form: number; place: string; layer: PDFRef | undefined } | undefined {
    const { source, copy } = this.bundle;
    const dict = source.dict(ref);
    const box = dict && boxIn(source, dict, 'Rect');
    if (dict === undefined || box === undefined) return undefined;
    const part = partOf(source, dict);
    if (part === 'attachment') this.notes.add('attachments-dropped');
    if (part !== 'field' && part !== 'mark') return undefined;
    const layer = source.ref(source.raw(dict, 'OC'));
    const look = appearanceOf(source, dict);
    if (part === 'field' && (this.redraw || look === undefined)) {
      const form = this.answer(dict, box);
      if (form !== undefined) return { form, place: `1 0 0 1 ${number(box[0])} ${number(box[1])} cm`, layer };
    }
    if (look !== undefined) this.drawing.checkForm(look);
    if (look !== undefined) return { form: copy.numberOf(look), place: placement(source, look, box), layer };
    if (part === 'mark' && !this.isEmptyMark(dict)) this.notes.add('marks-not-drawn');
    return undefined;
  }

  /** The answer of a field in the program's own letters. */
  private answer(dict: PDFDict, box: Box): number | undefined {
    const drawn = fieldText(this.bundle.source, dict, box);
    if (drawn === 'cannot' || drawn?.whole === false) this.notes.add('answers-not-drawn');
    if (drawn === undefined || drawn === 'cannot') return undefined;
    for (const letter of drawn.text) this.letters.add(letter.codePointAt(0) ?? 0);
    return this.bundle.form(
      `/BBox[0 0 ${number(box[2])} ${number(box[3])}]/Resources ${lettersNumber} 0 R`,
      latin1(drawn.content),
    );
  }

  /** A note in a bubble has its text elsewhere; on paper there is nothing to be seen of it. */
  private isEmptyMark(dict: PDFDict): boolean {
    const { source } = this.bundle;
    return source.name(source.raw(dict, 'Subtype')) === 'Text';
  }

  private carriesFiles(): boolean {
    const { source } = this.bundle;
    const names = source.dict(source.raw(source.document.catalog, 'Names'));
    return names !== undefined && source.get(names, 'EmbeddedFiles') !== undefined;
  }
}

const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);

/** The reason for which a document is left out, whatever was thrown. */
export const pdfReason = (error: unknown): ExhibitError['reason'] => {
  if (error instanceof ExhibitError) return error.reason;
  if (!(error instanceof BlankError)) return 'damaged';
  const { reason } = error;
  return reason === 'password' || reason === 'too-large' || reason === 'too-deep' || reason === 'empty'
    ? reason
    : 'damaged';
};
