import type { PDFRef, PDFStream } from 'pdf-lib';
import { Copy } from '../../form/blank/copy.ts';
import { deflated } from '../../form/blank/deflate.ts';
import type { Source } from '../../form/blank/source.ts';
import { makePicturesPlain } from './photograph.ts';
import { ExhibitError, type ReadObject } from './read-result.ts';

/** Beside what acts: what describes a part, stands in for it, or leads out of the page. */
const dropped: ReadonlySet<string> = new Set([
  'Alternates',
  'OPI',
  'Measure',
  'PtData',
  'StructParent',
  'StructParents',
  'Thumb',
  'Ref',
  'Usage',
  'Dests',
  'Names',
  'URI',
  'ID',
  'PS',
]);

/** Collects what the pages of one file need, under the numbers that it has in the bundle. */
export class BundleCopy {
  readonly source: Source;
  readonly copy: Copy;
  private readonly first: number;
  private readonly own: ReadObject[] = [];
  private readonly layers: { readonly all: readonly PDFRef[]; readonly hidden: ReadonlySet<PDFRef> };

  constructor(source: Source, first: number) {
    this.source = source;
    this.first = first;
    this.copy = new Copy(source, first, dropped);
    this.layers = layersOf(source);
    makePicturesPlain(source);
    for (const layer of this.layers.all) this.copy.kept.add(layer);
  }

  /** Adds an object of our own; gives its number. */
  add(text: string, data?: Uint8Array, number = this.copy.reserve()): number {
    this.own.push({ number, text, ...(data ? { data } : {}) });
    return number;
  }

  /** Adds a form XObject that draws this content. */
  form(entries: string, content: Uint8Array): number {
    const data = deflated(content);
    return this.add(
      `<</Type/XObject/Subtype/Form${entries}/Filter/FlateDecode/Length ${data.length}>>`,
      data,
    );
  }

  /** Everything that is needed, in the order of the numbers; and the layers, whose names stay behind. */
  finish(): { objects: readonly ReadObject[]; next: number; layers: { all: number[]; hidden: number[] } } {
    const objects = [...this.copy.drain()].map((each) =>
      each.data ? { ...each, data: each.data.slice() } : each,
    );
    const all = this.layers.all.map((layer) => this.copy.numberOf(layer));
    for (const number of all) this.add('<</Type/OCG/Name(Layer)>>', undefined, number);
    const hidden = this.layers.all.flatMap((layer, at) =>
      this.layers.hidden.has(layer) ? (all[at] as number) : [],
    );
    const sorted = [...objects, ...this.own].sort((a, b) => a.number - b.number);
    const next = this.copy.reserve();
    if (sorted.length !== next - this.first) throw new Error('a number of the bundle stands for nothing');
    return { objects: sorted, next, layers: { all, hidden } };
  }

  /** What a stream holds when it is unpacked. Throws `ExhibitError`. */
  unpacked(stream: PDFStream): Uint8Array {
    const { pdf } = this.source;
    if (!(stream instanceof pdf.PDFRawStream)) return stream.getContents();
    try {
      return pdf.decodePDFRawStream(stream).decode();
    } catch {
      throw new ExhibitError('damaged');
    }
  }
}

/** The layers of a document (ISO 32000-1, 8.11.4), and those that are not shown. */
function layersOf(source: Source): { all: readonly PDFRef[]; hidden: ReadonlySet<PDFRef> } {
  const properties = source.dict(source.raw(source.document.catalog, 'OCProperties'));
  if (properties === undefined) return { all: [], hidden: new Set() };
  const refs = (value: Parameters<Source['list']>[0]): readonly PDFRef[] =>
    source.list(value).flatMap((each) => source.ref(each) ?? []);
  const all = [...new Set(refs(source.raw(properties, 'OCGs')))].filter((each) => source.dict(each));
  const shown = source.dict(source.raw(properties, 'D'));
  const off = shown && source.name(source.raw(shown, 'BaseState')) === 'OFF';
  const hidden = new Set(off ? all : []);
  for (const each of refs(shown && source.raw(shown, 'ON'))) hidden.delete(each);
  for (const each of refs(shown && source.raw(shown, 'OFF'))) hidden.add(each);
  return { all, hidden };
}
