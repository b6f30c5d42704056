import type { PagesDocument } from './document.ts';
import { layOut } from './lay-out.ts';
import { refuseUndrawable } from './refuse.ts';
import { writePages } from './write.ts';

export type { PageBlock, PagesDocument, Said } from './document.ts';

/**
 * Plain US-letter pages as a PDF: headings, paragraphs, cautions, lists, tables, lines to write on by hand, and a foot
 * with "Page n of m". No fields, tagged for screen readers, no metadata but the title; the same document gives the same
 * bytes. Set in the faces of the built-in sheet, with a font of the user's behind them where one was given:
 *
 *     pagesPdf({ title: 'Plan', blocks: [{ kind: 'paragraph', text: '…' }], words, faces: facesOf(blank) })
 *
 * Throws `InputError` when a character cannot be drawn: each is named with the `path` of its text.
 */
export function pagesPdf(document: PagesDocument): Uint8Array {
  refuseUndrawable(document);
  return writePages(layOut(document), document);
}

/** How many pages a document has. */
export const pageCount = (document: PagesDocument): number => layOut(document).pages.length;
