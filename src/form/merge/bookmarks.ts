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
