import type { PDFDict, PDFObject } from 'pdf-lib';
import { compileBlank } from '../blank/compile.ts';
import type { CompiledBlank } from '../blank/compiled-blank.ts';
import type { Faces } from '../blank/faces.ts';
import { pagesOf } from '../blank/pages.ts';
import { BlankError, type BlankReason } from '../blank/refusal.ts';
import { Source } from '../blank/source.ts';
import { guard } from './guard.ts';
import { limitLibrary } from './limits.ts';
import { PageReader, type Run } from './page-text.ts';
import { survey } from './survey.ts';
import type { Survey } from './surveyed.ts';

/** A blank, and what it tells of itself. */
export interface ReadBlank {
  readonly blank: CompiledBlank;
  readonly survey: Survey;
}

/** What comes back from the thread in which a PDF is read. */
export type ReadResult =
  | { readonly did: 'read'; readonly value: ReadBlank }
  | { readonly did: 'refused'; readonly reason: BlankReason };

/**
 * Reads and compiles a PDF from outside. Meant for a thread of its own, with limits on time and memory: it changes the
 * PDF library in its thread. Gives a refusal for whatever cannot serve as a blank; never throws.
 */
export async function readBlank(bytes: Uint8Array, faces: Faces): Promise<ReadResult> {
  try {
    guard(bytes);
    const pdf = await import('pdf-lib');
    const limits = limitLibrary(pdf);
    try {
      const blank = await compileBlank(bytes, faces);
      limits.refuse();
      const printed = await readPrinted(bytes);
      limits.refuse();
      return { did: 'read', value: { blank, survey: survey(blank, printed) } };
    } catch (error) {
      limits.refuse();
      throw error;
    }
  } catch (error) {
    return { did: 'refused', reason: error instanceof BlankError ? error.reason : 'damaged' };
  }
}

/** The text of every page; a page that cannot be read has none. */
export async function readPrinted(bytes: Uint8Array): Promise<readonly (readonly Run[])[]> {
  const pdf = await import('pdf-lib');
  const { Encodings } = await import('pdf-lib/standard-fonts');
  const options = {
    password: '',
    updateMetadata: false,
    preserveXFA: true,
    parseSpeed: Number.POSITIVE_INFINITY,
  };
  const source = new Source(pdf, await pdf.PDFDocument.load(bytes, options));
  const reader = new PageReader(source, Encodings);
  return pagesOf(source, source.document.catalog).map(({ dict, from }) => {
    try {
      const resources = from['Resources'] && source.dict(source.raw(from['Resources'], 'Resources'));
      return reader.read(contentsOf(source, dict), resources);
    } catch {
      return [];
    }
  });
}

function contentsOf(source: Source, page: PDFDict): readonly PDFObject[] {
  const contents = source.get(page, 'Contents');
  if (contents === undefined) return [];
  return source.stream(contents) ? [contents] : source.list(contents);
}
