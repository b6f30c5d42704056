import { Bookmarks, PageTree, textString } from './bookmarks.ts';
import { held } from './drawing.ts';
import { mostBytes, mostObjects, Output } from './output.ts';
import { OwnFile, type Unpacked } from './own-file.ts';
import { type PreparedPage, pagesOf, preparePage } from './page.ts';
import { MergeError } from './refusal.ts';
import { Shared } from './shared.ts';
import { entriesOf, linksOf, referencesIn, valuesOf } from './syntax.ts';

export interface MergeOptions {
  /** The title of the whole; nothing of a case. */
  readonly title: string;
  /**
   * Ends every case on an even page, with a blank one where need be, so that a printer that prints on both sides never
   * puts two clients on one sheet of paper. True when not given.
   */
  readonly duplex?: boolean;
  /** Less than a PDF can hold: for trying what happens then. */
  readonly limits?: { readonly objects: number; readonly bytes: number };
}

/** Bytes that end a file besides its cross-reference, with room to spare. */
const reserve = 2 ** 20;

/**
 * One PDF to print of many filled forms, made as they come: fields are drawn as flattening draws them, and what all
 * cases have in common is written once. Kept in memory are the common objects and eight bytes for each object written.
 */
export class Merge {
  private readonly output: Output;
  private readonly shared: Shared;
  private readonly tree: PageTree;
  private readonly bookmarks: Bookmarks;
  private readonly layers = new Layers();
  private readonly unpacked: Unpacked[] = [];
  private readonly options: MergeOptions;
  private readonly root: number;
  private readonly info: number;
  private ended = false;

  constructor(options: MergeOptions) {
    this.options = options;
    this.output = new Output(options.limits ?? { objects: mostObjects, bytes: mostBytes });
    this.root = this.output.reserve();
    this.info = this.output.reserve();
    this.shared = new Shared(this.output);
    this.tree = new PageTree(this.output);
    this.bookmarks = new Bookmarks(this.output);
  }

  get cases(): number {
    return this.bookmarks.count;
  }

  /** Blank ones among them. */
  get pages(): number {
    return this.tree.pages;
  }

  /**
   * Takes one filled form as `stamp` gave it, and the bookmark by which it is found: a row's id or number, nothing of the
   * case. Gives the bytes to append to the file. Throws `MergeError` (exit 6); then nothing of the form is in the file,
   * and others may still be added.
   */
  add(bytes: Uint8Array, label: string): Uint8Array {
    if (this.ended) throw new Error('the merged file has ended');
    const pages = this.prepare(bytes);
    const last = pages.at(-1);
    if (last && this.options.duplex !== false && pages.length % 2 === 1)
      pages.push({ entries: `${last.paper}/Resources<<>>`, paper: last.paper });
    const numbers = pages.map(({ entries }) => {
      const number = this.output.reserve();
      this.output.object(number, `<</Type/Page/Parent ${this.tree.add(number)} 0 R${entries}>>`);
      return number;
    });
    this.bookmarks.add(label, numbers[0] ?? 0);
    return this.output.take();
  }

  /** Ends the file; gives its last bytes. Throws `MergeError` where no form was added. */
  end(): Uint8Array {
    if (this.ended) throw new Error('the merged file has ended');
    if (this.cases === 0) throw new MergeError('empty');
    this.ended = true;
    const outlines = this.bookmarks.end();
    // A file without blank pages is safe on one side of the paper only, and asks for it.
    const sides = this.options.duplex === false ? '/Duplex/Simplex' : '';
    const viewing = `/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None${sides}>>`;
    this.output.object(
      this.root,
      `<</Type/Catalog/Pages ${this.tree.end()} 0 R/Outlines ${outlines} 0 R${this.layers.entry()}${viewing}>>`,
    );
    this.output.object(this.info, `<</Title ${textString(this.options.title)}>>`);
    this.output.finish(this.root, this.info);
    return this.output.take();
  }

  /** Writes what the pages draw, or nothing at all. */
  private prepare(bytes: Uint8Array): PreparedPage[] {
    const { output, shared } = this;
    const mark = output.mark();
    try {
      const file = new OwnFile(bytes, this.unpacked);
      const catalogue = file.entries(file.root);
      const pages = pagesOf(file, catalogue).map((page) => preparePage(file, page, shared, output));
      const layers = layersOf(file, catalogue.get('OCProperties') ?? '<<>>', shared);
      this.layers.check(layers);
      const letters = pages.reduce((sum, { entries }) => sum + entries.length + 200, 0);
      // Each page, a blank one, the bookmark, and the nodes above them.
      output.require(pages.length * 2 + 10, letters + reserve);
      this.layers.add(layers);
      shared.keep();
      return pages;
    } catch (error) {
      output.reset(mark);
      shared.forget();
      // What reads beyond the end of a file, or nests without end.
      throw error instanceof RangeError ? new MergeError('damaged', { cause: error }) : error;
    }
  }
}

/** Begins one PDF to print of many filled forms. */
export const openMerge = (options: MergeOptions): Merge => new Merge(options);

/** The layers of one file (optional content), by their new numbers. */
export interface FileLayers {
  readonly states: ReadonlyMap<number, 'on' | 'off'>;
  /** What a viewer switches by itself, as when it prints: an event and categories, and the layers. */
  readonly switched: ReadonlyMap<string, readonly number[]>;
}

/** Reads the layers of a file. Throws `MergeError`. */
export function layersOf(file: OwnFile, properties: string, shared: Shared): FileLayers {
  const all = entriesOf(held(file, properties));
  const shown = entriesOf(held(file, all.get('D') ?? '<<>>'));
  const groups = (value = '[]'): readonly number[] =>
    referencesIn(held(file, value)).map((each) => shared.place(file, each));
  const base = shown.get('BaseState') === '/OFF' ? 'off' : 'on';
  const states = new Map(groups(all.get('OCGs')).map((each) => [each, base as 'on' | 'off']));
  for (const each of groups(shown.get('ON'))) states.set(each, 'on');
  for (const each of groups(shown.get('OFF'))) states.set(each, 'off');
  const switched = new Map<string, readonly number[]>();
  for (const each of valuesOf(held(file, shown.get('AS') ?? '[]'))) {
    const usage = entriesOf(held(file, each));
    const key = `/Event${usage.get('Event')}/Category${usage.get('Category')}`;
    if (linksOf(`<<${key}>>`).length > 0) throw new MergeError('damaged');
    switched.set(key, [...(switched.get(key) ?? []), ...groups(usage.get('OCGs'))]);
  }
  return { states, switched };
}

/** The layers of all files that were put into one, as its catalogue says them. */
export class Layers {
  private readonly states = new Map<number, 'on' | 'off'>();
  private readonly switched = new Map<string, Set<number>>();

  /** Throws `MergeError` where a layer that is shown in one file is the same object as one that is hidden in another. */
  check({ states }: FileLayers): void {
    for (const [layer, state] of states)
      if ((this.states.get(layer) ?? state) !== state) throw new MergeError('layers');
  }

  add({ states, switched }: FileLayers): void {
    for (const [layer, state] of states) this.states.set(layer, state);
    for (const [key, layers] of switched)
      this.switched.set(key, new Set([...(this.switched.get(key) ?? []), ...layers]));
  }

  /** The entry of the catalogue; empty where there are no layers. */
  entry(): string {
    if (this.states.size === 0) return '';
    const list = (layers: Iterable<number>): string => [...layers].map((each) => `${each} 0 R`).join(' ');
    const hidden = [...this.states].flatMap(([layer, state]) => (state === 'off' ? layer : []));
    const switched = [...this.switched].map(([key, layers]) => `<<${key}/OCGs[${list(layers)}]>>`).join('');
    const shown = `/BaseState/ON/OFF[${list(hidden)}]/Order[]${switched === '' ? '' : `/AS[${switched}]`}`;
    return `/OCProperties<</OCGs[${list(this.states.keys())}]/D<<${shown}>>>>`;
  }
}
