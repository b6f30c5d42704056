import type { Output } from './output.ts';

interface Bookmark {
  readonly number: number;
  readonly label: string;
  readonly page: number;
  readonly before: number;
}

/** One entry of the outline for each case, in order; each is written when the next one is known. */
export class Bookmarks {
  private readonly output: Output;
  private readonly root: number;
  private first = 0;
  private last: Bookmark | undefined;
  count = 0;

  constructor(output: Output) {
    this.output = output;
    this.root = output.reserve();
  }

  add(label: string, page: number): void {
    const number = this.output.reserve();
    if (this.last) this.write(this.last, number);
    else this.first = number;
    this.last = { number, label, page, before: this.last?.number ?? 0 };
    this.count += 1;
  }

  /** Writes the last one and the outline itself; gives its number. */
  end(): number {
    if (this.last) this.write(this.last, 0);
    const ends = `/First ${this.first} 0 R/Last ${this.last?.number ?? 0} 0 R`;
    this.output.object(this.root, `<</Type/Outlines${ends}/Count ${this.count}>>`);
    return this.root;
  }

  private write({ number, label, page, before }: Bookmark, next: number): void {
    const around = `${before ? `/Prev ${before} 0 R` : ''}${next ? `/Next ${next} 0 R` : ''}`;
    this.output.object(
      number,
      `<</Title ${textString(label)}/Parent ${this.root} 0 R${around}/Dest[${page} 0 R/Fit]>>`,
    );
  }
}

/** Plain letters as they are, everything else as UTF-16 in hexadecimal. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

/** Children of one node: a reader that looks for a page opens few, small ones. */
const widest = 64;

interface Node {
  readonly number: number;
  readonly kids: number[];
  count: number;
}

/** The tree of pages, written as it grows: a node when it is full and another one is needed. */
export class PageTree {
  private readonly output: Output;
  /** The node that is open on each level, the lowest first. */
  private readonly levels: (Node | undefined)[] = [];
  pages = 0;

  constructor(output: Output) {
    this.output = output;
  }

  /** Takes a page in; gives the number of its parent. */
  add(page: number): number {
    this.pages += 1;
    return this.hang(0, page, 1);
  }

  /** Writes what is open and gives the number of the root. */
  end(): number {
    for (let level = 0; ; level += 1) {
      const node = this.levels[level];
      if (level === this.levels.length - 1 && node) {
        this.write(node);
        return node.number;
      }
      if (node) this.close(level, node);
    }
  }

  private hang(level: number, kid: number, count: number): number {
    const open = this.levels[level];
    if (open && open.kids.length >= widest) this.close(level, open);
    const node = this.levels[level] ?? { number: this.output.reserve(), kids: [], count: 0 };
    this.levels[level] = node;
    node.kids.push(kid);
    node.count += count;
    return node.number;
  }

  private close(level: number, node: Node): void {
    this.levels[level] = undefined;
    this.write(node, this.hang(level + 1, node.number, node.count));
  }

  private write({ number, kids, count }: Node, parent?: number): void {
    const above = parent === undefined ? '' : `/Parent ${parent} 0 R`;
    const list = kids.map((kid) => `${kid} 0 R`).join(' ');
    this.output.object(number, `<</Type/Pages${above}/Count ${count}/Kids[${list}]>>`);
  }
}
