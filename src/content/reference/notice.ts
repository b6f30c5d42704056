import type { Day } from '../shape/day.ts';
import type { Certainty, Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

/** Something that happened or was said on a day; shown with that day, never as the state of today. */
export interface Notice {
  readonly day: Day | 'undated';
  readonly certainty: Certainty;
  readonly cites: readonly Citation<SourceId>[];
}
