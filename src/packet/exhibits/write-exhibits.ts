import type { Catalogue } from '../../content/messages/catalogue.ts';
import { formWords } from '../../content/messages/form-words.ts';
import { sources } from '../../content/sources.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import { type Face, widthOf } from '../../form/face.ts';
import { Bookmarks, PageTree, textString } from '../../form/merge/bookmarks.ts';
import { type LaidOut, markedPages } from '../../form/merge/marks.ts';
import { mostBytes, mostObjects, Output } from '../../form/merge/output.ts';
import { artifact, marked, ofPage, type Part, writeStructure } from '../../form/merge/structure.ts';
import { draw, fine, type Stroke } from '../../form/operators.ts';
import { sheet } from '../../render/pdf/type-setter.ts';
import { layFonts, writePage } from '../../render/pdf/write.ts';
import { fileNames, type PacketFile } from '../packet-file.ts';
import { coverSheet, indexPages } from './own-pages.ts';
import type { PlannedExhibit, PlannedExhibits } from './plan-exhibits.ts';
import type { ReadPage } from './read-result.ts';

export interface WriteInput {
  /** The shipped faces: those after whose objects the exhibits are numbered. */
  readonly faces: Faces;
  readonly words: Catalogue;
  readonly face?: Face | undefined;
}

interface MadePage {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  /** The number of what is drawn as /E, or 0. */
  readonly form: number;
}

const stampSize = 9;
const stampHeight = 10;

/**
 * Writes the bundle that was planned: the index, then each exhibit behind its cover sheet, every page of it stamped in
 * the foot margin. One file with bookmarks and page labels; the same plan gives the same bytes. No file where there is no
 * exhibit.
 */
export function writeExhibits(
  planned: PlannedExhibits,
  input: WriteInput,
): { readonly file: PacketFile; readonly size: SizeCheck } | undefined {
  const { plan, of, parts, account } = planned;
  const { words, face } = input;
  if (plan.exhibits.length === 0) return undefined;
  const pages: MadePage[] = [];
  const own = (laidOut: LaidOut, stamp?: (page: number) => string): Part => {
    const { contents, part } = markedPages(laidOut, face, pages.length);
    const stamped = (drawn: string, at: number): string =>
      stamp === undefined ? drawn : `${drawn}\n${stampBelow(stamp(at + 1), sheet.width)}`;
    pages.push(...contents.map((drawn, at) => ({ ...sheet, content: stamped(drawn, at), form: 0 })));
    return part;
  };
  const sections = [own(indexPages(plan, of, face))];
  plan.exhibits.forEach((exhibit, at) => {
    const { kids } = own(coverSheet(exhibit, of, face));
    const stamp = (page: number): string => formWords.exhibitPages.stamp(exhibit.letter, page, exhibit.pages);
    const ofAccount = at === parts.length && account !== undefined ? own(account, stamp).kids : [];
    const behind = (parts[at]?.pages ?? []).map((page, index) => {
      const said = aloud(page, exhibit, index + 1);
      const part: Part = { ...said, kids: [{ page: pages.length, id: 0 }] };
      pages.push(stampedPage(page, said.role, stamp(index + 1)));
      return part;
    });
    sections.push({ role: 'Sect', kids: [...kids, ...behind, ...ofAccount] });
  });
  const root: Part = { role: 'Document', kids: sections.map((part) => ({ ...part, role: 'Sect' })) };
  const bytes = assemble(planned, pages, root, input);
  return {
    file: { part: 'exhibits', name: fileNames.exhibits, bytes },
    size: checkSize(bytes.length, plan.exhibits, words),
  };
}

/** What a page without a structure of its own is: its words in the order in which they are drawn, or a picture. */
function aloud(
  { words: hasWords }: ReadPage,
  { letter: name, title, pages }: PlannedExhibit,
  page: number,
): Pick<Part, 'role' | 'more'> {
  if (hasWords) return { role: 'P' };
  return {
    role: 'Figure',
    more: `/Alt${textString(formWords.exhibitPages.picture(name, page, pages, title))}`,
  };
}

/** A page of an exhibit on its paper, with its stamp below it. */
function stampedPage(page: ReadPage, role: string, stamp: string): MadePage {
  const { width, height, scale, x, y } = placePage(page);
  const placed = [scale, 0, 0, scale, x, y].map(fine).join(' ');
  const drawn = [marked(role, 0, `q ${placed} cm /E Do Q`), stampBelow(stamp, width)].join('\n');
  return { width, height, content: drawn, form: page.form };
}

/** The stamp in the middle of the foot of a page so wide. */
function stampBelow(stamp: string, width: number): string {
  const at = (width - widthOf(stamp, stampSize)) / 2;
  const stroke: Stroke = { text: stamp, x: at, y: stampHeight, size: stampSize, ink: 'black' };
  return artifact(draw(stroke));
}

/** Points: the foot of a page, which belongs to the stamp alone; and the margins around a picture. */
const footHeight = 27;
const margin = 36;
const letter = { short: 612, long: 792 } as const;
/** Papers of an office keep their size: from half a letter to legal, A4 among them. Anything else is set on a letter. */
const office = { short: [390, 640], long: [540, 1020] } as const;

/** A page of the bundle, and where on it a page of an exhibit is drawn; points. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/**
 * Finds paper and place for a page: above the foot, upright, never larger than it is. A picture has margins, and lies on
 * its side where it is larger that way.
 */
export function placePage(page: ReadPage): PlacedPage {
  const { width, height, picture } = page;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!picture && within(short, office.short) && within(long, office.long))
    return fitted(page, width, height, 'top');
  const upright = fitted(page, letter.short, letter.long, 'middle');
  const aside = fitted(page, letter.long, letter.short, 'middle');
  return aside.scale > upright.scale ? aside : upright;
}

function fitted(page: ReadPage, width: number, height: number, stands: 'top' | 'middle'): PlacedPage {
  const around = page.picture ? margin : 0;
  const low = Math.max(footHeight, around);
  const room = height - low - around;
  const scale = Math.min(1, (width - 2 * around) / page.width, room / page.height);
  const over = room - page.height * scale;
  const y = low + (stands === 'top' ? over : over / 2);
  return { width, height, scale, x: (width - page.width * scale) / 2, y };
}

function assemble(
  { plan, parts }: PlannedExhibits,
  pages: readonly MadePage[],
  root: Part,
  { faces, face }: WriteInput,
): Uint8Array {
  const output = new Output({ objects: mostObjects, bytes: mostBytes });
  const last = parts.at(-1)?.next ?? 0;
  for (let number = 1; number < last; number += 1) output.reserve();
  const everyday = parts.every((part) => part.everyday);
  const contents = pages.map((page) => page.content);
  const fonts = layFonts(output, faces, contents, face, everyday);
  for (const { objects } of parts)
    for (const { number, text, data } of objects) output.object(number, text, data);
  const [catalogue, info] = [output.reserve(), output.reserve()];
  const tree = new PageTree(output);
  const numbers = pages.map(({ form, ...page }, at) =>
    writePage(output, tree, { ...page, fonts, drawn: form === 0 ? '' : `/E ${form} 0 R`, more: ofPage(at) }),
  );
  const { indexBookmark, bookmark, title } = formWords.exhibitPages;
  output.object(info, `<</Title${textString(title)}>>`);
  const bookmarks = new Bookmarks(output);
  bookmarks.add(indexBookmark, numbers[0] ?? 0);
  for (const exhibit of plan.exhibits)
    bookmarks.add(bookmark(exhibit.letter, exhibit.title), numbers[exhibit.from - 1] ?? 0);
  const outline = bookmarks.end();
  const shown = `/PageMode/UseOutlines${writeStructure(output, root, numbers, formWords.packet.pages.language)}`;
  output.object(
    catalogue,
    `<</Type/Catalog/Pages ${tree.end()} 0 R/Outlines ${outline} 0 R/PageLabels<</Nums[${labels(plan)}]>>${shown}${layersEntry(parts)}>>`,
  );
  output.finish(catalogue, info);
  return output.take();
}

/** The index is i, ii …; a cover sheet is A, the pages behind it … */
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

const mega = 1_000_000;
/**
 * Sizes of a whole message that mailboxes are known to refuse, in megabytes of 1,000,000 bytes. A caution: none is known
 * for the office's mailbox or its online form, so they are shown as not confirmed.
 */
const mailLimits = [10, 25];

/** How large the bundle is, and what to do about it. */
export interface SizeCheck {
  /** As an attachment: base64 in lines of 76 characters (RFC 2045, 6.8). */
  readonly mailBytes: number;
  /** The limits, in megabytes, that a message with it would pass. */
  readonly over: readonly number[];
  readonly text: string;
  readonly advice: readonly string[];
}

/** Compares the bundle with what mailboxes take. */
export function checkSize(
  bytes: number,
  exhibits: readonly PlannedExhibit[],
  { packet }: Catalogue,
): SizeCheck {
  const said = packet.exhibits.size;
  const shown = (count: number): string => said.megabytes((Math.ceil((count / mega) * 10) / 10).toFixed(1));
  const letters = 4 * Math.ceil(bytes / 3);
  const mailBytes = letters + 2 * Math.ceil(letters / 76);
  const over = mailLimits.filter((limit) => mailBytes > limit * mega);
  const most = over.at(-1);
  const unconfirmed = said.unconfirmed(sources['case-assistance-2023-05-31'].address);
  if (most === undefined)
    return { mailBytes, over, text: said.fine(shown(bytes), shown(mailBytes)), advice: [unconfirmed] };
  const [largest] = [...exhibits].sort((a, b) => b.bytes - a.bytes);
  const text = said.large(shown(bytes), shown(mailBytes), said.megabytes(String(most)));
  const first = largest ? [said.largest(largest.letter, shown(largest.bytes))] : [];
  return { mailBytes, over, text, advice: [unconfirmed, ...first, ...said.advice] };
}
