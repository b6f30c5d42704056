import type { RowReport } from '../row-report.ts';

/**
 * Writes a report row by row; the rows come in the order of the table. What it gives is the next part of the file,
 * possibly empty; the parts in their order are the file. Nothing of a row is kept once it is given out, and the same
 * rows give the same bytes.
 */
export interface ReportWriter {
  add(report: RowReport): Uint8Array;
  /** The rest of the file, in parts; no row may follow. */
  end(): Iterable<Uint8Array>;
}

/** Gathers text until it is worth giving out. */
export class TextParts {
  #text = '';
  readonly #most: number;
  constructor(most = 65_536) {
    this.#most = most;
  }
  put(text: string): void {
    this.#text += text;
  }
  /** Adds text; gives all there is when it has become much, else nothing. */
  add(text: string): Uint8Array {
    this.put(text);
    return this.#text.length < this.#most ? new Uint8Array(0) : this.take();
  }
  /** All there is. */
  take(): Uint8Array {
    const bytes = new TextEncoder().encode(this.#text);
    this.#text = '';
    return bytes;
  }
}
