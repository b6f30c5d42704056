import type { PDFDict, PDFObject, PDFStream } from 'pdf-lib';
import { BlankError } from '../../form/blank/refusal.ts';
import type { Source } from '../../form/blank/source.ts';
import { decodedName } from './operators-in.ts';
import { ExhibitError } from './read-result.ts';

/** What one file of a case may have; a page scanned in colour takes about 1 MB. */
export const mostFileBytes = 64 * 1024 * 1024;

/** Documents that show only a sheet saying that they need another program. Throws `ExhibitError`. */
export function refuseShells(source: Source): void {
  const { catalog } = source.document;
  if (source.get(catalog, 'Collection') !== undefined) throw new ExhibitError('portfolio');
  const form = source.dict(source.raw(catalog, 'AcroForm'));
  const bare = form !== undefined && source.list(source.raw(form, 'Fields')).length === 0;
  const rendered = source.resolve(source.raw(catalog, 'NeedsRendering'));
  if (rendered === source.pdf.PDFBool.True) throw new ExhibitError('xfa-only');
  if (bare && source.raw(form, 'XFA') !== undefined) throw new ExhibitError('xfa-only');
  const root = source.dict(source.raw(catalog, 'Pages'));
  if (root && source.get(root, 'Kids') !== undefined && source.list(source.raw(root, 'Kids')).length === 0)
    throw new ExhibitError('no-pages');
}

/** Bytes that a cipher adds to what it locks, and a line end. */
const mostAdded = 40;

/**
 * A length that stands elsewhere the library does not read: it ends a stream at the first word that ends one, which its
 * data may hold. Throws `ExhibitError` for a stream that is cut so.
 */
export function refuseCut({ pdf, document }: Source): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFRawStream)) continue;
    const said = object.dict.get(pdf.PDFName.of('Length'));
    const length = said instanceof pdf.PDFRef ? document.context.lookup(said) : undefined;
    if (length instanceof pdf.PDFNumber && length.asNumber() > object.getContentsSize() + mostAdded)
      throw new ExhibitError('damaged');
  }
}

/** What a stream holds when it is unpacked. Throws `ExhibitError` and `BlankError`. */
export function unpacked(source: Source, stream: PDFStream): Uint8Array {
  try {
    return source.unpacked(stream);
  } catch (error) {
    throw error instanceof BlankError ? error : new ExhibitError('damaged');
  }
}

/** How deep forms are drawn in forms; programs that make PDFs need five or six levels. */
const deepest = 28;
/** How many forms one page may draw, each counted as often as it is drawn. */
const mostDrawn = 200_000;

/**
 * Refuses what would keep the office's viewer busy for ever: forms that draw themselves, or each other so often that no
 * viewer comes to an end. Old documents have forms without resources, which take those of what draws them; here they get
 * them for good, since each page becomes a form itself.
 */
export class DrawingGuard {
  private readonly source: Source;
  private readonly weights = new Map<PDFObject, number>();
  private readonly open = new Set<PDFObject>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Throws `ExhibitError` where the content draws too much with these resources. */
  check(content: Uint8Array, resources: PDFDict | undefined): void {
    if (this.drawnBy(() => content, resources) > mostDrawn) throw new ExhibitError('too-deep');
  }

  /** The same for a form by itself, such as the appearance of an annotation. */
  checkForm(form: PDFObject): void {
    if (this.weight(form, undefined) > mostDrawn) throw new ExhibitError('too-deep');
  }

  private weight(value: PDFObject, above: PDFDict | undefined): number {
    const { source } = this;
    const stream = source.stream(value);
    if (stream === undefined) return 1;
    const known = this.weights.get(stream);
    if (known !== undefined) return known;
    if (this.open.has(stream) || this.open.size >= deepest) throw new ExhibitError('too-deep');
    this.open.add(stream);
    const own = source.dict(source.raw(stream.dict, 'Resources'));
    if (own === undefined && above) stream.dict.set(source.pdf.PDFName.of('Resources'), above);
    const weight = 1 + this.drawnBy(() => unpacked(source, stream), own ?? above);
    this.open.delete(stream);
    this.weights.set(stream, weight);
    return weight;
  }

  private drawnBy(content: () => Uint8Array, resources: PDFDict | undefined): number {
    const forms = new Map([...this.drawable(resources, 'XObject'), ...this.drawable(resources, 'Pattern')]);
    if (forms.size === 0) return 0;
    let drawn = 0;
    for (const [name, times] of timesDrawn(Buffer.from(content()).toString('latin1'))) {
      const form = forms.get(name);
      if (form) drawn += times * this.weight(form, resources);
      if (drawn > mostDrawn) break;
    }
    return drawn;
  }

  /** What has a content of its own, by its name in the resources. */
  private drawable(resources: PDFDict | undefined, kind: 'XObject' | 'Pattern'): [string, PDFObject][] {
    const { source } = this;
    const named = resources && source.dict(source.raw(resources, kind));
    return (named?.entries() ?? []).flatMap(([key, each]): [string, PDFObject][] => {
      const stream = source.stream(each);
      const image = stream && source.name(source.raw(stream.dict, 'Subtype')) === 'Image';
      return stream && !image ? [[`${kind} ${source.textOf(key)}`, each]] : [];
    });
  }
}

/** How often a content draws each form, and sets each pattern. */
function timesDrawn(content: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [, written = '', operator] of content.matchAll(/\/([^\s/<>[\](){}%]+)\s+(Do|scn|SCN)\b/g)) {
    const key = `${operator === 'Do' ? 'XObject' : 'Pattern'} ${decodedName(written)}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Whether there are letters to draw with: fonts of a page, where its content sets one, or of a form that it may draw. */
export function hasLetters(
  source: Source,
  resources: PDFDict | undefined,
  content: Uint8Array | undefined,
  seen = new Set<PDFDict>(),
): boolean {
  if (resources === undefined || seen.has(resources)) return false;
  seen.add(resources);
  const named = (key: string): readonly PDFObject[] =>
    source.dict(source.raw(resources, key))?.values() ?? [];
  const sets = content === undefined || Buffer.from(content).includes('Tf');
  if (sets && named('Font').length > 0) return true;
  return named('XObject').some((each) => {
    const form = source.stream(each)?.dict;
    return (
      form !== undefined && hasLetters(source, source.dict(source.raw(form, 'Resources')), undefined, seen)
    );
  });
}
