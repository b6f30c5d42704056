import type { RowReport } from '../../row-report.ts';
import type { RowVerdict } from '../tally.ts';

/** Which rows a person has to look at, first things first. */
const byNeed: readonly RowVerdict[] = ['bad', 'incomplete', 'uscis-first', 'ready', 'not-yet', 'cannot-help'];

const mostTexts = 1000;

/**
 * The rows that a page shows: all of them while they are few, else those that need attention most; of equals the first in
 * the table. Never holds more than `most`.
 */
export class KeptRows {
  readonly #kept = new Map<RowVerdict, RowReport[]>(byNeed.map((verdict) => [verdict, []]));
  readonly #most: number;
  #size = 0;
  /** Rows say much the same: what two of them say is kept once. */
  readonly #texts = new Map<string, string>();

  constructor(most: number) {
    this.#most = most;
  }

  add(report: RowReport): void {
    const reasons = report.reasons.map((text) => this.#once(text));
    const warnings = report.warnings.map((text) => this.#once(text));
    this.#kept.get(report.verdict)?.push({ ...report, reasons, warnings });
    this.#size += 1;
    if (this.#size > this.#most) this.#dropLast();
  }

  /** The rows in the order of the table. */
  inOrder(): readonly RowReport[] {
    return [...this.#kept.values()].flat().sort((a, b) => a.row - b.row);
  }

  #once(text: string): string {
    const kept = this.#texts.get(text);
    if (kept !== undefined) return kept;
    if (this.#texts.size < mostTexts) this.#texts.set(text, text);
    return text;
  }

  #dropLast(): void {
    const rows = byNeed.map((verdict) => this.#kept.get(verdict) ?? []).findLast((list) => list.length > 0);
    rows?.pop();
    this.#size -= 1;
  }
}
