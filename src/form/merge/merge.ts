import { latin1 } from '../blank/byte-buffer.ts';
import type { CompiledBlank } from '../blank/compiled-blank.ts';
import type { DrawnForm } from '../blank/form-writer.ts';
import { stamp } from '../blank/stamp.ts';
import { deflated } from '../bytes.ts';
import { userFontResource } from '../face.ts';
import { number } from '../operators.ts';
import { Bookmarks, PageTree, textString } from './bookmarks.ts';
import { type Known, type MergedPage, openForm } from './form-copy.ts';
import { mostBytes, mostObjects, Output } from './output.ts';

export interface MergeOptions {
  /** The title of the whole; nothing of a case. */
  readonly title: string;
  /** Less than a PDF can hold: for trying what happens then. */
  readonly limits?: { readonly objects: number; readonly bytes: number };
}

/** Bytes that end a file besides its cross-reference, with room to spare. */
const reserve = 2 ** 20;

/**
 * One PDF to print of many filled forms, made as they come: what all cases have in common is written once. Kept in memory
 * are eight bytes for each object written, and the hashes of those that come again.
 */
export class Merge {
  readonly output: Output;
  private readonly tree: PageTree;
  private readonly bookmarks: Bookmarks;
  private readonly title: string;
  private readonly root: number;
  private readonly info: number;
  private layers = '';

  constructor({ title, limits }: MergeOptions) {
    this.title = title;
    this.output = new Output(limits ?? { objects: mostObjects, bytes: mostBytes });
    this.root = this.output.reserve();
    this.info = this.output.reserve();
    this.tree = new PageTree(this.output);
    this.bookmarks = new Bookmarks(this.output);
  }

  /** Blank ones among them. */
  get pages(): number {
    return this.tree.pages;
  }

  /**
   * Takes the pages of one form, what they draw being in the output, and the bookmark by which it is found: a row's id or
   * number, nothing of the case. Every form ends on an even page, with a blank one where need be, so that a printer that
   * prints on both sides never puts two clients on one sheet of paper. Gives the bytes to append to the file. Throws
   * `MergeError` (exit 6).
   */
  add({ pages, layers }: MergedForm, label: string): Uint8Array {
    const last = pages.at(-1);
    const odd = last !== undefined && pages.length % 2 === 1;
    const all = odd ? [...pages, { ...last, entries: `${last.paper}/Resources<<>>` }] : pages;
    const letters = all.reduce((sum, { entries }) => sum + entries.length + 200, 0);
    // Each page, the bookmark, and the nodes above them.
    this.output.require(all.length + 10, letters + reserve);
    const numbers = all.map(({ entries }) => {
      const page = this.output.reserve();
      this.output.object(page, `<</Type/Page/Parent ${this.tree.add(page)} 0 R${entries}>>`);
      return page;
    });
    this.layers = layers;
    this.bookmarks.add(label, numbers[0] ?? 0);
    return this.output.take();
  }

  /** Ends the file; gives its last bytes. */
  end(): Uint8Array {
    const outlines = this.bookmarks.end();
    const viewing = '/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>';
    this.output.object(
      this.root,
      `<</Type/Catalog/Pages ${this.tree.end()} 0 R/Outlines ${outlines} 0 R${this.layers}${viewing}>>`,
    );
    this.output.object(this.info, `<</Title ${textString(this.title)}>>`);
    this.output.finish(this.root, this.info);
    return this.output.take();
  }
}

/** What a form shows, in the output but for its pages. */
export interface MergedForm {
  readonly pages: readonly MergedPage[];
  /** Its layers, as an entry of the catalogue. All forms of one file are of one blank, and have the same. */
  readonly layers: string;
}

/** Copies finished forms of the program into the output, whatever they were made of: each as its file shows it. */
export function finishedForms({ output }: Merge): (bytes: Uint8Array) => Promise<MergedForm> {
  const known: Known = new Map();
  return async (bytes) => {
    const form = await openForm(bytes, output, known);
    return { pages: form.pages(), layers: form.layers() };
  };
}

/** A page behind the blank's own with a letter beyond everyday ones, so that the shipped faces are there, and whole. */
const anyLetter = { content: '<ffff>', width: 1, height: 1 };

/** Stamps forms of one blank into the output: its own pages and fonts are written once, and drawn on by each form. */
export async function stampedForms(
  blank: CompiledBlank,
  { output }: Merge,
): Promise<(drawn: DrawnForm) => MergedForm> {
  const { flatPages, flatResources, flatWideResources, wideResources, lastContents = [] } = blank.plan;
  const unfilled = stamp(blank, new Map(), { flatten: true, pages: [anyLetter] }).bytes;
  const form = await openForm(unfilled, output, new Map());
  // Nothing is written under this number: each form puts that of what it draws in its place.
  const unwritten = output.reserve();
  for (const { number: drawing } of flatPages) form.replace(drawing, unwritten);
  const unwrittenLast = output.reserve();
  // Of one blank either every form says on its pages which they are, or none does.
  const ownPages = (numbered: boolean): readonly MergedPage[] => {
    if (numbered) for (const stream of lastContents) form.replace(stream, unwrittenLast);
    return form.pages(blank.pages.length);
  };
  let own: readonly MergedPage[] | undefined;
  const layers = form.layers();
  const place = (entries: string, data: Uint8Array): number => {
    const made = output.reserve();
    output.object(made, `<<${entries}/Filter/FlateDecode/Length ${data.length}>>`, data);
    return made;
  };
  return ({ pages, extra, font, first }) => {
    own ??= ownPages(pages.some((page) => page?.last !== undefined));
    const given = font.length > 0 ? placeFont(font, first, output) : 0;
    const resources = (of: number): number => {
      if (given === 0 || of === flatResources) return form.placeOf(of);
      const made = output.reserve();
      const beside = `/${userFontResource} ${given} 0 R`;
      output.object(
        made,
        form.textAt(of).replace(/\/Font\s*<</, (found) => `${found}${beside}`),
      );
      return made;
    };
    const drawn = own.flatMap(({ paper, entries }, at) => {
      const page = pages[at];
      if (page === undefined) return [];
      const held = resources(page.wide ? flatWideResources.number : flatResources);
      const corners = `/Type/XObject/Subtype/Form${page.corners}/Resources ${held} 0 R`;
      const filled = place(corners, page.content);
      const shown = entries.replace(` ${unwritten} 0 R`, ` ${filled} 0 R`);
      if (page.last === undefined) return [{ paper, entries: shown }];
      const last = place('', deflated(latin1(page.last)));
      return [{ paper, entries: shown.replace(` ${unwrittenLast} 0 R`, ` ${last} 0 R`) }];
    });
    const others = extra.map(({ width, height, data }) => {
      const paper = `/MediaBox[0 0 ${number(width)} ${number(height)}]`;
      return {
        paper,
        entries: `${paper}/Resources ${resources(wideResources)} 0 R/Contents ${place('', data)} 0 R`,
      };
    });
    const part = (front: boolean) => others.filter((_, at) => (extra[at]?.inFront === true) === front);
    return { pages: [...part(true), ...drawn, ...part(false)], layers };
  };
}

/** Writes a font that was cut down to one form, under numbers of the output; gives that of the font itself. */
function placeFont(font: DrawnForm['font'], first: number, output: Output): number {
  const placed = font.map(() => output.reserve());
  const moved = (text: string): string =>
    text.replace(/(\d+) 0 R/g, (_, from) => `${placed[Number(from) - first]} 0 R`);
  font.forEach(({ text, data }, at) => {
    output.object(placed[at] as number, moved(text), data);
  });
  return placed[0] as number;
}
