import type { PDFDict, PDFObject, PDFRawStream } from 'pdf-lib';
import type { Source } from '../../form/blank/source.ts';
import { readJpeg } from './jpeg.ts';
import { plainJpx } from './jpx.ts';

/** A photograph that no reader of ours understands goes on as it is: the viewer may. */
function plainJpeg(data: Uint8Array): Uint8Array {
  try {
    return readJpeg(data).bytes;
  } catch {
    return data;
  }
}

/**
 * Takes out of every photograph within a document what it tells of its making: it says as much as one by itself. Changes
 * the document at hand.
 */
export function makePicturesPlain(source: Source): void {
  const { pdf, document } = source;
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFRawStream)) continue;
    const filters = filtersOf(source, object.dict);
    const last = filters.at(-1);
    if (last !== 'DCTDecode' && last !== 'JPXDecode') continue;
    const data = filters.length === 1 ? object.getContents() : withoutLast(source, object);
    if (data === undefined) continue;
    const dict = object.dict.clone(document.context);
    const parameters = source.get(dict, 'DecodeParms');
    const ownParameters =
      parameters instanceof pdf.PDFArray
        ? source.resolve(parameters.asArray()[filters.length - 1])
        : parameters;
    dict.set(pdf.PDFName.of('Filter'), pdf.PDFName.of(last));
    dict.delete(pdf.PDFName.of('DecodeParms'));
    if (ownParameters instanceof pdf.PDFDict) dict.set(pdf.PDFName.of('DecodeParms'), ownParameters);
    document.context.assign(
      ref,
      pdf.PDFRawStream.of(dict, last === 'DCTDecode' ? plainJpeg(data) : plainJpx(data)),
    );
  }
}

function filtersOf(source: Source, dict: PDFDict): readonly (string | undefined)[] {
  const filter = source.get(dict, 'Filter');
  const list: readonly PDFObject[] = filter === undefined ? [] : source.list(filter);
  return list.length > 0 ? list.map((each) => source.name(each)) : [source.name(filter)];
}

/** What the last filter works on; undefined where the others cannot be undone. */
function withoutLast(source: Source, stream: PDFRawStream): Uint8Array | undefined {
  const { pdf, document } = source;
  const filters = filtersOf(source, stream.dict).slice(0, -1);
  const dict = document.context.obj({ Filter: filters.map((each) => each ?? '') });
  try {
    return pdf.decodePDFRawStream(pdf.PDFRawStream.of(dict, stream.getContents())).decode();
  } catch {
    return undefined;
  }
}
