import type { Catalogue } from '../../content/messages/catalogue.ts';
import { deflated } from '../../form/blank/deflate.ts';
import { latin1 } from '../../form/blank/part.ts';
import { type Face, regular, widthOf } from '../../form/face.ts';
import { Bookmarks, textString } from '../../form/merge/bookmarks.ts';
import { mostBytes, mostObjects, Output } from '../../form/merge/output.ts';
import { content, type Stroke } from '../../form/operators.ts';
import { sheet } from '../../render/pdf/type-setter.ts';
import type { PacketFile } from '../packet-file.ts';
import { BundleFonts, type FontFiles } from './bundle-fonts.ts';
import { coverSheet, indexPages } from './own-pages.ts';
import { fine, placePage } from './place-page.ts';
import type { PlannedExhibits } from './plan.ts';
import { lettersNumber, type ReadPage } from './read-result.ts';
import { checkSize, type MailLimits, type SizeCheck, usualMailLimits } from './size.ts';

export interface WriteInput {
  readonly fonts: FontFiles;
  readonly words: Catalogue;
  readonly face?: Face;
  readonly limits?: MailLimits;
}

interface MadePage {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  /** The number of what is drawn as /E, or 0. */
  readonly form: number;
}

const [catalogue, pageTree] = [1, 2];
const stampSize = 9;
const stampHeight = 10;

/**
 * Writes the bundle that was planned: the index, then each exhibit behind its cover sheet, every page of it stamped in
 * the foot margin. One file with bookmarks and page labels; the same plan gives the same bytes. No file where there is no
 * exhibit.
 */
export function writeExhibits(
  { plan, of, parts }: PlannedExhibits,
  { fonts: files, words, face = regular, limits = usualMailLimits }: WriteInput,
): { readonly file: PacketFile; readonly size: SizeCheck } | undefined {
  if (plan.exhibits.length === 0) return undefined;
  const fonts = new BundleFonts(face);
  const own = (strokes: readonly Stroke[]): MadePage => {
    fonts.strokes(strokes);
    return { width: sheet.width, height: sheet.height, content: content(strokes, face), form: 0 };
  };
  const pages = indexPages({ ...plan, of, words, face }).map(own);
  plan.exhibits.forEach((exhibit, at) => {
    const part = parts[at]?.pages ?? [];
    pages.push(own(coverSheet(exhibit, of, words, face)));
    part.forEach((page, index) => {
      const stamp = words.packet.exhibits.stamp(exhibit.letter, index + 1, part.length);
      pages.push(stampedPage(page, stamp, fonts));
    });
  });
  const bytes = assemble({ plan, of, parts }, pages, fonts, files, words);
  return {
    file: { part: 'exhibits', name: 'exhibits.pdf', bytes },
    size: checkSize(bytes.length, plan.exhibits, limits, words),
  };
}

/** A page of an exhibit on its paper, with its stamp below it. */
function stampedPage(page: ReadPage, stamp: string, fonts: BundleFonts): MadePage {
  const { width, height, scale, x, y } = placePage(page);
  const at = (width - widthOf(stamp, stampSize)) / 2;
  const strokes: readonly Stroke[] = [{ text: stamp, x: at, y: stampHeight, size: stampSize, ink: 'black' }];
  fonts.strokes(strokes);
  const placed = [scale, 0, 0, scale, x, y].map(fine).join(' ');
  return { width, height, content: `q ${placed} cm /E Do Q\n${content(strokes)}`, form: page.form };
}

function assemble(
  { plan, parts }: PlannedExhibits,
  pages: readonly MadePage[],
  fonts: BundleFonts,
  files: FontFiles,
  words: Catalogue,
): Uint8Array {
  const output = new Output({ objects: mostObjects, bytes: mostBytes });
  const last = parts.at(-1)?.next ?? lettersNumber + 1;
  for (let number = catalogue; number < last; number += 1) output.reserve();
  for (const { objects, letters } of parts) {
    for (const { number, text, data } of objects) output.object(number, text, data);
    for (const code of letters) fonts.code(code);
  }
  const fontEntries = writeFonts(fonts, files, last, output);
  output.object(lettersNumber, `<</Font<<${fontEntries}>>>>`);
  const numbers = pages.map((page) => writePage(page, fontEntries, output));
  output.object(
    pageTree,
    `<</Type/Pages/Count ${numbers.length}/Kids[${numbers.map((each) => `${each} 0 R`).join(' ')}]>>`,
  );
  const info = output.reserve();
  output.object(info, `<</Title${textString(words.packet.exhibits.title)}>>`);
  const outline = writeBookmarks(plan, numbers, words, output);
  const shown = '/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/Lang(en)';
  output.object(
    catalogue,
    `<</Type/Catalog/Pages ${pageTree} 0 R/Outlines ${outline} 0 R/PageLabels<</Nums[${labels(plan)}]>>${shown}${layersEntry(parts)}>>`,
  );
  output.finish(catalogue, info);
  return output.take();
}

function writeFonts(fonts: BundleFonts, files: FontFiles, first: number, output: Output): string {
  return fonts
    .objects(files, first)
    .map(({ name, number, objects }) => {
      for (const { text, data } of objects) output.object(output.reserve(), text, data);
      return `/${name} ${number} 0 R`;
    })
    .join('');
}

function writePage({ width, height, content: drawn, form }: MadePage, fonts: string, output: Output): number {
  const [page, stream] = [output.reserve(), output.reserve()];
  const data = deflated(latin1(drawn));
  output.object(stream, `<</Filter/FlateDecode/Length ${data.length}>>`, data);
  const objects = form === 0 ? '' : `/XObject<</E ${form} 0 R>>`;
  output.object(
    page,
    `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${fine(width)} ${fine(height)}]` +
      `/Resources<</Font<<${fonts}>>${objects}>>/Contents ${stream} 0 R>>`,
  );
  return page;
}

function writeBookmarks(
  { exhibits }: PlannedExhibits['plan'],
  numbers: readonly number[],
  { packet }: Catalogue,
  output: Output,
): number {
  const bookmarks = new Bookmarks(output);
  bookmarks.add(packet.exhibits.indexBookmark, numbers[0] ?? 0);
  for (const { letter: name, title, from } of exhibits)
    bookmarks.add(packet.exhibits.bookmark(name, title), numbers[from - 1] ?? 0);
  return bookmarks.end();
}

/** The index is i, ii …; a cover sheet is A, the pages behind it A-1, A-2 … */
const labels = ({ exhibits }: PlannedExhibits['plan']): string =>
  `0<</S/r>>${exhibits
    .map(({ letter: name, from, pages }) => {
      const behind = pages > 0 ? ` ${from}<</S/D/P(${name}-)>>` : '';
      return ` ${from - 1}<</P(${name})>>${behind}`;
    })
    .join('')}`;

/** The layers of all exhibits; those that a document hides stay hidden. */
function layersEntry(parts: PlannedExhibits['parts']): string {
  const list = (key: 'all' | 'hidden'): string =>
    parts.flatMap(({ layers }) => layers[key].map((each) => `${each} 0 R`)).join(' ');
  const all = list('all');
  if (all === '') return '';
  return `/OCProperties<</OCGs[${all}]/D<</BaseState/ON/OFF[${list('hidden')}]/Order[]>>>>`;
}
