import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Out } from '../core/context.ts';

type Words = Catalogue['batch']['progress'];

/** How often a terminal is redrawn, and how often a line is written elsewhere; milliseconds. */
const redrawEvery = 100;
const lineEvery = 5000;
/** A rate is worth telling when the work has gone on for so long. */
const settledAfter = 1000;
const mostBar = 30;

export interface ProgressParts {
  readonly err: Out;
  readonly words: Words;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The share of the table that has been read, from 0 to 1. */
  readonly share: () => number | undefined;
  /** No redrawing: lines, as where there is no terminal. */
  readonly plain: boolean;
}

/** How far a batch is: a bar that is redrawn on a terminal, a line every few seconds elsewhere. */
export class BatchProgress {
  readonly #parts: ProgressParts;
  readonly #began: number;
  readonly #redraws: boolean;
  #last: number;
  #drawn = false;

  constructor(parts: ProgressParts) {
    this.#parts = parts;
    this.#began = parts.now();
    this.#last = this.#began;
    this.#redraws = parts.err.isTerminal && !parts.plain;
  }

  /** To be called whenever rows are done, with how many have been read; most calls do nothing. */
  at(rows: number, read: number): void {
    const now = this.#parts.now();
    if (now - this.#last < (this.#redraws ? redrawEvery : lineEvery)) return;
    this.#last = now;
    const text = this.#text(rows, read, now - this.#began);
    this.#drawn = this.#redraws;
    this.#parts.err.write(this.#redraws ? `\r\u001b[K${text}` : `${text}\n`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#drawn) this.#parts.err.write('\r\u001b[K');
  }

  #text(rows: number, read: number, elapsed: number): string {
    const { words, err } = this.#parts;
    const done = this.#done(rows, read);
    const rate = Math.round((rows * 1000) / Math.max(1, elapsed));
    const left =
      done === undefined || done <= 0 || elapsed < settledAfter
        ? ''
        : words.left(timeOf((elapsed * (1 - done)) / done, words));
    const percent = done === undefined ? '' : words.share(Math.floor(done * 100));
    const line = words.line(rows, rate, percent, left);
    const room = Math.min(mostBar, err.width - line.length - 4);
    if (!this.#redraws || done === undefined || room < 5) return line;
    const full = Math.round(done * room);
    return `[${'#'.repeat(full)}${'-'.repeat(room - full)}] ${line}`;
  }

  /** The share of the whole that is done: of what has been read, the part that was worked on. */
  #done(rows: number, read: number): number | undefined {
    const share = this.#parts.share();
    return share === undefined || read === 0 ? undefined : (share * rows) / read;
  }
}

function timeOf(milliseconds: number, words: Words): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 100 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60));
}
