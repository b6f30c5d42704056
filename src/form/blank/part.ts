import type { Hole, Part } from './compiled-blank.ts';

export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Writes objects one after the other and remembers where each begins, and where gaps are left in them. */
export class PartWriter {
  private readonly chunks: Uint8Array[] = [];
  /** What follows the chunks and is text: its pieces are many and short. */
  private tail = '';
  private readonly objects: number[] = [];
  private at = 0;

  /** Latin-1 letters alone. */
  text(text: string): void {
    this.tail += text;
    this.at += text.length;
  }

  data(bytes: Uint8Array): void {
    this.bytes();
    this.chunks.push(bytes);
    this.at += bytes.length;
  }

  private bytes(): readonly Uint8Array[] {
    if (this.tail !== '') this.chunks.push(latin1(this.tail));
    this.tail = '';
    return this.chunks;
  }

  open(number: number): void {
    this.objects.push(number, this.at);
    this.text(`${number} 0 obj\n`);
  }

  close(): void {
    this.text('\nendobj\n');
  }

  object(number: number, text: string, data?: Uint8Array): void {
    this.open(number);
    this.text(text);
    if (data) {
      this.text('\nstream\n');
      this.data(data);
      this.text('\nendstream');
    }
    this.close();
  }

  /** A gap as wide as the longest of what may stand in it; holds the first of them, and blanks. */
  hole(texts: readonly [string, ...string[]]): Hole {
    const width = Math.max(...texts.map((text) => text.length));
    const hole = { at: this.at, width };
    this.text(texts[0].padEnd(width));
    return hole;
  }

  /** Its objects, when none of them is a stream: what stands between `obj` and `endobj`, with its gaps as they are. */
  written(): readonly { readonly number: number; readonly text: string }[] {
    const all = Buffer.concat(this.bytes()).toString('latin1');
    const numbers = this.objects.filter((_, at) => at % 2 === 0);
    return numbers.map((number, at) => {
      const text = all.slice(this.objects[2 * at + 1], this.objects[2 * at + 3]);
      return { number, text: text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\nendobj\n')) };
    });
  }

  /** The part, as it lies from an offset on, and its bytes. */
  finish(from: number): { part: Part; bytes: Uint8Array } {
    return {
      part: { from, to: from + this.at, objects: this.objects },
      bytes: new Uint8Array(Buffer.concat(this.bytes())),
    };
  }
}
