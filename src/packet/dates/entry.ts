import type { Day } from '../../content/shape/day.ts';
import type { Certainty, Citation } from '../../content/shape/source.ts';
import type { EntryKind } from '../../content/shape/timeline.ts';
import type { SourceId } from '../../content/sources.ts';
import type { CasePath } from '../../core/case-file.ts';

export type { EntryKind } from '../../content/shape/timeline.ts';

/** One day, or the first and the last of several. */
export type When = { readonly day: Day } | { readonly from: Day; readonly until: Day };

/** One entry of the time line: plain data, every sentence whole. */
export interface TimelineEntry {
  /** The same for the same thing of the same case, whatever the day. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Null where no day is known: the sentence says what gives it. */
  readonly when: When | null;
  readonly sentence: string;
  /** How the day was counted, one line each step, with its numbers. */
  readonly steps: readonly string[];
  readonly certainty: Certainty;
  readonly source: Citation<SourceId>;
  /** The answers that it rests on. */
  readonly rests: readonly CasePath[];
  /** All its days lie before the day decided for. */
  readonly past: boolean;
}

export const firstOf = (when: When): Day => ('day' in when ? when.day : when.from);
export const lastOf = (when: When): Day => ('day' in when ? when.day : when.until);
