import type { Source } from '../../form/blank/source.ts';
import { refuseCrowded } from '../../form/template/guard.ts';
import { ExhibitError } from './read-result.ts';

/** What one file of a case may have; a page scanned in colour takes about 1 MB. */
export const mostFileBytes = 64 * 1024 * 1024;
/** Many times what a scan of a thousand pages has. */
const mostObjects = 200_000;
/** Where a PDF ends; some programs write more behind it, a download that broke off has no end. */
const endWithin = 16_384;

/** Refuses, before anything is parsed, what cannot be a whole PDF. Throws `ExhibitError` and `BlankError`. */
export function guardPdf(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.subarray(Math.max(0, bytes.length - endWithin)).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF/.test(end)) throw new ExhibitError('damaged');
  refuseCrowded(bytes, mostObjects);
}

/**
 * The library passes over objects that it cannot read; a document without some of its parts is no evidence.
 * Cross-reference streams of encrypted files are always among them, and do not count: they are never encrypted.
 */
export function refuseBroken({ pdf, document }: Source): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFInvalidObject)) continue;
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    if (!/\/Type\s*\/XRef\b/.test(Buffer.from(bytes).toString('latin1'))) throw new ExhibitError('damaged');
  }
}

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
