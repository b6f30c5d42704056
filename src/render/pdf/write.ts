import { latin1 } from '../../form/blank/byte-buffer.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import { deflated } from '../../form/bytes.ts';
import { drawsEveryday, type Face, userFontResource } from '../../form/face.ts';
import { PageTree, textString } from '../../form/merge/bookmarks.ts';
import { type LaidOut, markedPages } from '../../form/merge/marks.ts';
import { mostBytes, mostObjects, Output } from '../../form/merge/output.ts';
import { ofPage, writeStructure } from '../../form/merge/structure.ts';
import { codesDrawn, fine } from '../../form/operators.ts';
import { layOut, type PagesDocument } from './lay-out.ts';
import { sheet } from './type-setter.ts';

/** Writes laid-out pages as a tagged PDF. The same pages give the same bytes. */
export function writePages(laidOut: LaidOut, { title, words, faces, face }: PagesDocument): Uint8Array {
  const { contents, part } = markedPages(laidOut, face);
  const objects = new Output({ objects: mostObjects, bytes: mostBytes });
  const fonts = layFonts(objects, faces, contents, face);
  const [catalogue, info] = [objects.reserve(), objects.reserve()];
  const tree = new PageTree(objects);
  const numbers = contents.map((content, at) =>
    writePage(objects, tree, { ...sheet, content, fonts, more: ofPage(at) }),
  );
  const tagged = writeStructure(objects, part, numbers, words.packet.pages.language);
  objects.object(info, `<</Title${textString(title)}>>`);
  objects.object(catalogue, `<</Type/Catalog/Pages ${tree.end()} 0 R${tagged}>>`);
  objects.finish(catalogue, info);
  return objects.take();
}

/** A page of our own: its size in points, what it draws, and the entries of /Font, of /XObject and of the page itself. */
interface OwnPage {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  readonly fonts: string;
  readonly drawn?: string;
  readonly more?: string;
}

/** Writes a page with its content and takes it into the tree; gives its number. */
export function writePage(
  objects: Output,
  tree: PageTree,
  { width, height, content, fonts, drawn = '', more = '' }: OwnPage,
): number {
  const [page, stream] = [objects.reserve(), objects.reserve()];
  const data = deflated(latin1(content));
  objects.object(stream, `<</Filter/FlateDecode/Length ${data.length}>>`, data);
  const resources = `/Font<<${fonts}>>${drawn === '' ? '' : `/XObject<<${drawn}>>`}`;
  objects.object(
    page,
    `<</Type/Page/Parent ${tree.add(page)} 0 R/MediaBox[0 0 ${fine(width)} ${fine(height)}]` +
      `/Resources<<${resources}>>/Contents ${stream} 0 R${more}>>`,
  );
  return page;
}

/**
 * Lays the shipped faces, the smaller cut of them where it draws all of this (`everyday`: and all else in the file), and a
 * font of the user's cut down to what is drawn with it. Gives the entries of /Font for every page.
 */
export function layFonts(
  objects: Output,
  faces: Faces,
  contents: readonly string[],
  face: Face | undefined,
  everyday = true,
): string {
  const cut = everyday && contents.every(drawsEveryday) ? faces.everyday : faces;
  objects.lay(cut.bytes, cut.objects, faces.count);
  const shipped = `/NotoSans ${faces.regular} 0 R/NotoSansBold ${faces.bold} 0 R`;
  const codes = face?.given === undefined ? [] : codesDrawn(contents);
  if (face?.given === undefined || codes.length === 0) return shipped;
  const first = objects.reserve();
  face.given.objects(codes, first).forEach(({ text, data }, at) => {
    objects.object(at === 0 ? first : objects.reserve(), text, data);
  });
  return `${shipped}/${userFontResource} ${first} 0 R`;
}

/**
 * Plain US-letter pages as a PDF: headings, paragraphs, cautions, lists, tables, lines to write on by hand, and a foot
 * with "Page n of m". No fields, tagged for screen readers, no metadata but the title; the same document gives the same
 * bytes. Set in the faces of the built-in sheet, with a font of the user's behind them where one was given. pdfkit draws
 * an empty space where its font lacks a character, takes 4.6 s for a word of 20,000 letters and adds 0.9 MB: it fails
 * "leaves a line" in `test/render/pdf`.
 *
 *     pagesPdf({ title: 'Plan', blocks: [{ kind: 'paragraph', text: '…' }], words, faces: facesOf(blank) })
 */
export const pagesPdf = (document: PagesDocument): Uint8Array => writePages(layOut(document), document);

/** How many pages a document has. */
export const pageCount = (document: PagesDocument): number => layOut(document).pages.length;
