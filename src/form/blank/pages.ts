import type { PDFDict, PDFRef } from 'pdf-lib';
import type { Box } from '../operators.ts';
import type { BlankPage } from './compiled-blank.ts';
import type { Copy } from './copy.ts';
import { BlankError } from './refusal.ts';
import type { Source } from './source.ts';

const mostPages = 2000;
const deepest = 64;
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
/** What a page keeps; everything else acts, describes its making, or holds data of other programs. */
const kept = ['BleedBox', 'TrimBox', 'ArtBox', 'Group', 'StructParents', 'Tabs', 'UserUnit'] as const;
/** The annotations that only show something. */
const shown = new Set(
  'Widget Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Ink Caret Watermark'.split(
    ' ',
  ),
);

/** A page with what it takes from the nodes above it. */
export interface RawPage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly from: Readonly<Record<string, PDFDict | undefined>>;
  readonly annotations: readonly PDFRef[];
}

/** The pages in order. Throws `BlankError` for a tree with a loop, or an absurd one. */
export function pagesOf(source: Source, catalogue: PDFDict): readonly RawPage[] {
  const pages: RawPage[] = [];
  const seen = new Set<PDFDict>();
  const visit = (ref: PDFRef, above: RawPage['from'], depth: number): void => {
    const dict = source.dict(ref);
    if (dict === undefined) throw new BlankError('damaged');
    if (seen.has(dict) || depth > deepest) throw new BlankError('too-deep');
    if (pages.length >= mostPages) throw new BlankError('too-large');
    seen.add(dict);
    const from = { ...above };
    for (const key of inherited) if (source.get(dict, key) !== undefined) from[key] = dict;
    if (source.get(dict, 'Kids') === undefined)
      pages.push({ ref, dict, from, annotations: source.references(dict, 'Annots') });
    else for (const kid of source.references(dict, 'Kids')) visit(kid, from, depth + 1);
  };
  const [root] = source.references(wrap(source, catalogue), 'Kids');
  if (root) visit(root, {}, 0);
  if (pages.length === 0) throw new BlankError('damaged');
  return pages;
}

/** The root as the one kid of a node, so that a direct dictionary gets a number too. */
function wrap(source: Source, catalogue: PDFDict): PDFDict {
  const { context } = source.document;
  const root = source.raw(catalogue, 'Pages');
  return context.obj({ Kids: root === undefined ? [] : [root] });
}

/** No page is wider than 14,400 units (PDF Reference 1.7, appendix C); what lies far beyond stands nowhere. */
export const farthest = 1e6;

const boxOf = (numbers: readonly number[]): Box | undefined => {
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (numbers.length < 4 || numbers.some((each) => !(Math.abs(each) <= farthest))) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.abs(c - a), Math.abs(d - b)];
};

/** A rectangle as left, bottom, width and height. */
export const boxIn = (source: Source, dict: PDFDict, key: string): Box | undefined =>
  boxOf(source.numbers(source.raw(dict, key)));

/** What others need to know of a page. */
export function shapeOf(source: Source, page: RawPage): BlankPage {
  const { CropBox: crop, MediaBox: media, Rotate: turned } = page.from;
  const box =
    (crop && boxIn(source, crop, 'CropBox')) ??
    (media && boxIn(source, media, 'MediaBox')) ??
    ([0, 0, 612, 792] as const);
  const degrees = (turned && source.number(source.get(turned, 'Rotate'))) ?? 0;
  return { box, rotation: ((degrees % 360) + 360) % 360 };
}

/** The annotations that stay, without those that play, carry or ask for something. */
export function keptAnnotations(source: Source, page: RawPage, copy: Copy): readonly PDFRef[] {
  return page.annotations.filter((ref) => {
    const dict = source.dict(ref);
    const subtype = dict && source.name(source.raw(dict, 'Subtype'));
    if (subtype !== undefined && shown.has(subtype)) return true;
    copy.dead.add(ref);
    copy.count(subtype === 'FileAttachment' ? 'embedded-file' : 'rich-media');
    return false;
  });
}

/** What a page is whatever happens to its fields. */
export function pageHead(source: Source, page: RawPage, copy: Copy, parent: number): string {
  let text = `/Type/Page/Parent ${parent} 0 R`;
  for (const key of ['MediaBox', 'CropBox', 'Rotate'] as const) {
    const holder = page.from[key];
    if (holder) text += `/${key} ${copy.write(source.get(holder, key))}`;
  }
  for (const key of kept) {
    const value = source.raw(page.dict, key);
    if (value !== undefined) text += `/${key} ${copy.write(value)}`;
  }
  return text;
}

/** The references to a page's content, in order. */
export function contentsOf(source: Source, page: RawPage, copy: Copy): readonly string[] {
  const value = source.raw(page.dict, 'Contents');
  const one = source.ref(value);
  if (source.stream(value) !== undefined) return one ? [copy.write(one)] : [];
  return source
    .list(value)
    .flatMap((each) => (source.stream(each) && source.ref(each) ? [copy.write(each)] : []));
}
