import type {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { mostUnpacked, unpackedWithin } from './limits.ts';
import { BlankError } from './refusal.ts';

/** Fields of a form, marks on a page, parts of a tree: no document has more of them at one place. */
const mostListed = 20_000;

export type PdfLib = typeof import('pdf-lib');
export type PdfMetrics = typeof import('pdf-lib/standard-fonts');

/** A loaded PDF, asked for what its objects hold; a reference is always followed. */
export class Source {
  readonly pdf: PdfLib;
  readonly document: PDFDocument;
  /** Names and their texts: the same few come again in every object, and the library works each out anew. */
  private readonly keys = new Map<string, PDFName>();
  private readonly texts = new Map<PDFName, string>();

  constructor(pdf: PdfLib, document: PDFDocument) {
    this.pdf = pdf;
    this.document = document;
  }

  /** Follows references, a chain of them too. Throws `BlankError` for an object that the library passed over as damaged. */
  resolve(value: PDFObject | undefined): PDFObject | undefined {
    let found = value;
    for (let steps = 0; found instanceof this.pdf.PDFRef; steps += 1)
      found = steps < 8 ? this.document.context.lookup(found) : undefined;
    if (found instanceof this.pdf.PDFInvalidObject) throw new BlankError('damaged');
    return found === this.pdf.PDFNull ? undefined : found;
  }

  get(dictionary: PDFDict, key: string): PDFObject | undefined {
    return this.resolve(dictionary.get(this.key(key)));
  }

  /** Without following it. */
  raw(dictionary: PDFDict, key: string): PDFObject | undefined {
    return dictionary.get(this.key(key));
  }

  private key(text: string): PDFName {
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const made = this.pdf.PDFName.of(text);
    this.keys.set(text, made);
    return made;
  }

  /** What a name says. */
  textOf(name: PDFName): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const made = name.decodeText();
    this.texts.set(name, made);
    return made;
  }

  ref(value: PDFObject | undefined): PDFRef | undefined {
    return value instanceof this.pdf.PDFRef ? value : undefined;
  }

  /** A dictionary, or that of a stream. */
  dict(value: PDFObject | undefined): PDFDict | undefined {
    const found = this.resolve(value);
    if (found instanceof this.pdf.PDFDict) return found;
    return found instanceof this.pdf.PDFStream ? found.dict : undefined;
  }

  isWidget(value: PDFObject | undefined): boolean {
    const dict = this.dict(value);
    return dict !== undefined && this.name(this.raw(dict, 'Subtype')) === 'Widget';
  }

  stream(value: PDFObject | undefined): PDFStream | undefined {
    const found = this.resolve(value);
    return found instanceof this.pdf.PDFStream ? found : undefined;
  }

  list(value: PDFObject | undefined): readonly PDFObject[] {
    const found = this.resolve(value);
    return found instanceof this.pdf.PDFArray ? (found as PDFArray).asArray() : [];
  }

  number(value: PDFObject | undefined): number | undefined {
    const found = this.resolve(value);
    return found instanceof this.pdf.PDFNumber ? found.asNumber() : undefined;
  }

  numbers(value: PDFObject | undefined): readonly number[] {
    return this.list(value).map((each) => this.number(each) ?? 0);
  }

  name(value: PDFObject | undefined): string | undefined {
    const found = this.resolve(value);
    return found instanceof this.pdf.PDFName ? this.textOf(found) : undefined;
  }

  /** A text that is not decoded yet. */
  coded(value: PDFObject | undefined): PDFString | PDFHexString | undefined {
    const found = this.resolve(value);
    return found instanceof this.pdf.PDFString || found instanceof this.pdf.PDFHexString ? found : undefined;
  }

  text(value: PDFObject | undefined): string | undefined {
    return this.coded(value)?.decodeText();
  }

  /**
   * What a stream holds when it is unpacked. Throws `BlankError` for more than any form holds, and whatever the library
   * does.
   */
  unpacked(stream: PDFStream): Uint8Array {
    const { pdf } = this;
    if (!(stream instanceof pdf.PDFRawStream)) return stream.getContents();
    const bytes = unpackedWithin(pdf, stream);
    this.unpackedBytes += bytes.length;
    if (this.unpackedBytes > mostUnpacked) throw new BlankError('too-large');
    return bytes;
  }
  private unpackedBytes = 0;

  /** A list in which every dictionary is an object of its own, so that each has a number. Throws `BlankError`. */
  references(dictionary: PDFDict, key: string): readonly PDFRef[] {
    const { context } = this.document;
    const listed = this.list(this.raw(dictionary, key));
    if (listed.length > mostListed) throw new BlankError('too-large');
    return listed.flatMap((each) => {
      if (each instanceof this.pdf.PDFRef) return [each];
      if (!(each instanceof this.pdf.PDFDict)) return [];
      const known = this.registered.get(each) ?? context.register(each);
      this.registered.set(each, known);
      return [known];
    });
  }
  private readonly registered = new Map<PDFObject, PDFRef>();
}
