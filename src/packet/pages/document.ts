import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Faces } from '../../form/blank/faces.ts';
import type { Face } from '../../form/face.ts';

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
