/** How a text is meant: by colour or weight on a terminal, by weight and size on paper. */
export type Tone = 'strong' | 'quiet' | 'good' | 'caution' | 'bad' | 'link';

/**
 * A text of a document, or several that stand in one line. `path`: the answer that it comes from; it is named when a
 * character cannot be drawn.
 */
export type Said =
  | string
  | { readonly text: string; readonly path?: string; readonly tone?: Tone }
  | readonly Said[];

/** An item of a list with a mark of its own, or with what stands under it. */
export interface Item {
  readonly item: Said;
  readonly mark?: string;
  readonly below?: readonly Block[];
}

/** `step`: what is done one after the other; `number`: what is named by its number; `box`: to be ticked by hand. */
export type Mark = 'bullet' | 'step' | 'number' | 'box';

/**
 * What stands in a document, one under the other. It says what a text is and never how it looks; the renderers (`text`,
 * `html`, `pdf`) know no words.
 */
export type Block =
  /** `title`: that of the whole. */
  | { readonly kind: 'heading'; readonly text: Said; readonly title?: true }
  | {
      readonly kind: 'paragraph';
      readonly text: Said;
      /** How deep it stands. */
      readonly indent?: number;
      /** All lines but the first stand deeper. */
      readonly hangs?: true;
      /** Stands on the same page as what comes next. */
      readonly withNext?: true;
      /** The language, where it is another than that of the whole. */
      readonly language?: string;
    }
  /** For what must not be overlooked. */
  | { readonly kind: 'caution'; readonly text: Said }
  | { readonly kind: 'list'; readonly items: readonly (Said | Item)[]; readonly mark?: Mark }
  /** Labels, and what belongs to each, line by line. */
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
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
  /** What belongs together: on one page wherever a page can hold it, and without blank lines in a text. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  /** Marks on a line, each at its share of the width, with labels at both ends and between; drawn in a text alone. */
  | {
      readonly kind: 'scale';
      readonly marks: readonly { readonly at: number; readonly mark: string }[];
      readonly labels: readonly [string, { readonly at: number; readonly text: string }, string];
    }
  /** Points, on paper alone. */
  | { readonly kind: 'space'; readonly height: number };

export type Field = readonly [label: string, lines: readonly Said[]];

/** The text alone. */
export const textOf = (said: Said): string =>
  typeof said === 'string' ? said : 'text' in said ? said.text : said.map(textOf).join('');

export const itemOf = (item: Said | Item): Item =>
  typeof item === 'object' && 'item' in item ? item : { item };

export const strong = (text: string): Said => ({ text, tone: 'strong' });
export const quiet = (text: string): Said => ({ text, tone: 'quiet' });

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

export const heading = (text: Said): Kind<'heading'> => ({ kind: 'heading', text });
export const title = (text: Said): Kind<'heading'> => ({ kind: 'heading', text, title: true });
export const caution = (text: Said): Kind<'caution'> => ({ kind: 'caution', text });
export const paragraph = (
  text: Said,
  how: { indent?: number; hangs?: true; withNext?: true; language?: string } = {},
): Kind<'paragraph'> => ({
  kind: 'paragraph',
  text,
  ...how,
});
export const list = (items: readonly (Said | Item)[], mark: Mark = 'bullet'): Block => ({
  kind: 'list',
  items,
  mark,
});
/** What comes next begins a page, on paper. */
export const newPage: Block = { kind: 'space', height: Number.POSITIVE_INFINITY };
export const group = (...blocks: readonly Block[]): Block => ({ kind: 'group', blocks });

/** A heading with a list right under it; nothing where there is no item. */
export const section = (title: Said, items: readonly (Said | Item)[], mark?: Mark): readonly Block[] =>
  items.length === 0 ? [] : [group(heading(title), list(items, mark))];
