import type { Catalogue } from '../content/messages/catalogue.ts';
import { InputError, type Problem } from '../core/errors.ts';
import type { Faces } from '../form/blank/compiled-blank.ts';
import { clean, type Face, undrawable } from '../form/face.ts';
import { nameOf } from '../form/refuse.ts';

/** A text of a page. `path` is the answer that it comes from; it is named when a character cannot be drawn. */
export type Said = string | { readonly text: string; readonly path: string };

/** What stands on the pages, one under the other. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly text: Said }
  | {
      readonly kind: 'paragraph';
      readonly text: Said;
      readonly look?: 'strong' | 'quiet';
      /** Stands on the same page as what comes next. */
      readonly withNext?: true;
    }
  /** In a box, for what must not be overlooked. */
  | { readonly kind: 'caution'; readonly text: Said }
  /** `box`: an empty box before each item, to be ticked by hand. */
  | { readonly kind: 'list'; readonly items: readonly Said[]; readonly mark?: 'bullet' | 'number' | 'box' }
  /** `shares`: how wide the columns are, one to another. The head comes again on every page. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Said[])[];
      readonly shares?: readonly number[];
    }
  /** Lines that stay together, such as an address. `large`, `huge`: to be read from afar. */
  | { readonly kind: 'lines'; readonly lines: readonly Said[]; readonly look?: 'large' | 'huge' | 'centred' }
  /** Empty lines beside each other, to be written on by hand; the first is twice as wide. Nothing is drawn on them. */
  | { readonly kind: 'by-hand'; readonly labels: readonly string[] }
  /** On one page, wherever a page can hold them. */
  | { readonly kind: 'together'; readonly blocks: readonly PageBlock[] }
  /** Points. */
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'new-page' };

/** A document of plain letter-size pages. */
export interface PagesDocument {
  /** What the document is, in neutral words: it becomes the title in the metadata, where nothing personal belongs. */
  readonly title: string;
  readonly blocks: readonly PageBlock[];
  readonly words: Catalogue;
  /** The shipped faces: `facesOf` the built-in sheet's blank. */
  readonly faces: Faces;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face;
  /** False: the title is not printed, as on a letter. */
  readonly headed?: false;
  /** At the left of the foot of every page; at its right stands which page it is. */
  readonly footer?: string;
  /** False: no foot at all, as on a label. */
  readonly numbered?: false;
}

/** The text that is drawn. */
export const textOf = (said: Said): string => (typeof said === 'string' ? said : said.text);

/** Every text of a block. */
function saidIn(block: PageBlock): readonly Said[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'caution':
      return [block.text];
    case 'list':
      return block.items;
    case 'lines':
      return block.lines;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'by-hand':
      return block.labels;
    case 'together':
      return block.blocks.flatMap(saidIn);
    case 'space':
    case 'new-page':
      return [];
  }
}

/**
 * Refuses what the typeface cannot draw, before anything is made: one problem for each character and answer, all of them
 * at once. Throws `InputError`.
 */
export function refuseUndrawable({ title, footer, blocks, words, face }: Omit<PagesDocument, 'faces'>): void {
  const { message, messageWithFont, wanted, wantedOf } = words.form.refusal;
  const problems = new Map<string, Problem>();
  for (const said of [title, footer ?? '', ...blocks.flatMap(saidIn)]) {
    const { text, path } = typeof said === 'string' ? { text: said, path: title } : said;
    const shown = clean(text);
    const found = face?.given?.refusal(shown);
    const wrong = face?.given
      ? found && [{ character: found.character, wanted: wantedOf[found.reason] }]
      : undrawable(shown).map((character) => ({ character, wanted }));
    for (const { character, wanted } of wrong ?? []) {
      const problem = { path, found: nameOf(character, words), wanted };
      problems.set(`${path} ${problem.found}`, problem);
    }
  }
  if (problems.size > 0)
    throw new InputError(face?.given ? messageWithFont : message, [...problems.values()]);
}
