import type { Output } from './output.ts';
import type { OwnFile, OwnObject } from './own-file.ts';
import { MergeError } from './refusal.ts';
import { type Link, linksOf, remember } from './syntax.ts';

/** An object that was written, with what is needed to know it again. */
interface Known {
  readonly text: string;
  readonly data: Uint8Array | undefined;
  /** The new numbers of what it refers to. */
  readonly links: readonly number[];
  readonly number: number;
}

/** So many objects of one number are known, those that were used last: one or two for each blank, and those of a case. */
const mostOfOne = 16;
const mostConstants = 4096;

/**
 * Writes objects of blanks and faces, each content once: what is in a file under the same number with the same bytes, and
 * refers to the same, is not written again. What a case has made is written and not kept: no other case can get it.
 */
export class Shared {
  private readonly output: Output;
  private readonly known = new Map<number, Known[]>();
  private readonly constants = new Map<string, number>();
  private readonly links = remember(linksOf);
  /** How to forget what was written since the last `keep`. */
  private fresh: (() => void)[] = [];

  constructor(output: Output) {
    this.output = output;
  }

  /** The new number of an object of a file. Throws `MergeError` where it holds nothing. */
  place(file: OwnFile, number: number): number {
    const placed = this.placeAny(file, number);
    if (placed === 0) throw new MergeError('damaged');
    return placed;
  }

  /** The text of a value with the new numbers of what it refers to. */
  moved(file: OwnFile, text: string): string {
    const found = linksOf(text);
    return relinked(
      text,
      found,
      found.map(({ number }) => this.placeAny(file, number)),
    );
  }

  /** The number of an object of our own: the same text and content is one object. */
  constant(text: string, content?: Uint8Array): number {
    const key = content ? `${text}${Buffer.from(content).toString('latin1')}` : text;
    const found = this.constants.get(key);
    if (found !== undefined) return found;
    if (this.constants.size >= mostConstants) this.constants.clear();
    const number = this.output.reserve();
    this.output.object(number, text, content);
    this.constants.set(key, number);
    this.fresh.push(() => this.constants.delete(key));
    return number;
  }

  /** What was written since is part of the file. */
  keep(): void {
    this.fresh = [];
  }

  /** What was written since is not. */
  forget(): void {
    for (const undo of this.fresh) undo();
    this.fresh = [];
  }

  /** The same; 0 where it holds nothing. */
  private placeAny(file: OwnFile, number: number): number {
    const found = file.placed.get(number);
    if (found === -1) throw new MergeError('damaged');
    if (found !== undefined) return found;
    file.placed.set(number, -1);
    const object = file.object(number);
    const placed = object === undefined ? 0 : this.once(file, number, object);
    file.placed.set(number, placed);
    return placed;
  }

  private once(file: OwnFile, of: number, { text, data, constant }: OwnObject): number {
    const found = this.links(text, constant);
    const links = found.map(({ number }) => this.placeAny(file, number));
    const variants = this.known.get(of) ?? [];
    const at = variants.findIndex((each) => each.text === text && isSame(each, links, data));
    const [known] = at < 0 ? [] : variants.splice(at, 1);
    if (known) {
      variants.unshift(known);
      return known.number;
    }
    const number = this.output.reserve();
    this.output.object(number, relinked(text, found, links), data);
    if (!constant) return number;
    const made = { text, data: data?.slice(), links, number };
    variants.unshift(made);
    variants.length = Math.min(variants.length, mostOfOne);
    this.known.set(of, variants);
    this.fresh.push(() => {
      const place = variants.indexOf(made);
      if (place >= 0) variants.splice(place, 1);
    });
    return number;
  }
}

function isSame(known: Known, links: readonly number[], data: Uint8Array | undefined): boolean {
  if (!links.every((each, at) => each === known.links[at])) return false;
  if (data === undefined || known.data === undefined) return data === known.data;
  return Buffer.compare(data, known.data) === 0;
}

function relinked(text: string, found: readonly Link[], numbers: readonly number[]): string {
  let written = '';
  let last = 0;
  found.forEach(({ from, to }, at) => {
    written += `${text.slice(last, from)}${numbers[at] === 0 ? 'null' : `${numbers[at]} 0 R`}`;
    last = to;
  });
  return written + text.slice(last);
}
