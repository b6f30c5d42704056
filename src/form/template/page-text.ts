import type { PDFObject, PDFRawStream } from 'pdf-lib';
import { pagesOf } from '../blank/pages.ts';
import { BlankError } from '../blank/refusal.ts';
import type { Source } from '../blank/source.ts';

/** A piece of text where a page shows it; points from the lower left corner of the page as stored. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** The line that it stands on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** How often the contents of a file draw something from elsewhere; Form I-130 does so 40 times. */
const mostDrawn = 20_000;
/** A page so large that a label running over its edge is read to its end; points. */
const anywhere = [-20_000, -20_000, 20_000, 20_000];

/**
 * The text of every page of an open file, in the order in which it is drawn; turned text is left out. The file is not fit
 * for anything else afterwards. Throws `BlankError` for more than any form holds.
 */
export async function printedText(source: Source): Promise<readonly (readonly Run[])[]> {
  const bytes = await plainCopy(source);
  const task = (await pdfjs()).getDocument({
    data: bytes,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Run[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push(items.flatMap((item) => ('str' in item ? runOf(item) : [])));
      page.cleanup();
    }
    return pages;
  } catch {
    return [];
  } finally {
    await task.destroy();
  }
}

function runOf({
  str,
  width,
  transform,
}: {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}): readonly Run[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  const turned = Math.abs(b) > Math.abs(a) / 10 || a <= 0;
  return turned || str.trim() === '' ? [] : [{ text: str, x, y, width, size: Math.abs(d) }];
}

/** pdf.js, in this thread; Node has no matrices of its own, and only drawing would use them. */
async function pdfjs() {
  Object.assign(globalThis, { DOMMatrix: class {} });
  // @ts-expect-error: it comes without types.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * The same file with nothing packed in it and no pictures. pdf.js sets no limits to what it unpacks (a page content of
 * 400 MB took it 0.8 GB), so that all is unpacked here, within ours, a content as often as a page names it.
 */
async function plainCopy(source: Source): Promise<Uint8Array> {
  const { pdf, document } = source;
  const { context } = document;
  const name = (text: string) => pdf.PDFName.of(text);
  let drawn = 0;
  const plain = (stream: PDFRawStream): PDFObject => {
    if (source.name(source.raw(stream.dict, 'Subtype')) === 'Image') return pdf.PDFNull;
    const bytes = unpacked(source, stream);
    drawn +=
      Buffer.from(bytes)
        .toString('latin1')
        .split(/\sDo\b/).length - 1;
    if (drawn > mostDrawn) throw new BlankError('too-deep');
    const dict = stream.dict.clone(context);
    for (const key of ['Filter', 'DecodeParms', 'Length']) dict.delete(name(key));
    return pdf.PDFRawStream.of(dict, bytes);
  };
  for (const { dict } of pagesOf(source, document.catalog)) {
    const contents = source.get(dict, 'Contents');
    for (const each of source.stream(contents) ? [contents] : source.list(contents)) {
      const stream = source.stream(each);
      if (stream instanceof pdf.PDFRawStream) unpacked(source, stream);
    }
    for (const box of ['MediaBox', 'CropBox']) dict.set(name(box), context.obj([...anywhere]));
  }
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof pdf.PDFRawStream) context.assign(ref, plain(object));
  delete context.trailerInfo.Encrypt;
  return pdf.PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** Nothing for what is packed in a way that only pictures are, or is damaged. */
function unpacked(source: Source, stream: PDFRawStream): Uint8Array {
  try {
    return source.unpacked(stream);
  } catch (error) {
    if (error instanceof BlankError) throw error;
    return new Uint8Array();
  }
}
