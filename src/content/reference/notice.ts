import type { Day } from '../shape/day.ts';
import type { Certainty, Citation, LastSeen } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

/** Something that happened or was said on a day; shown with that day, never as the state of today. */
export interface Notice {
  /** `law`: it stands in a statute. */
  readonly day: Day | 'undated' | 'law';
  readonly certainty: Certainty;
  readonly cites: readonly Citation<SourceId>[];
  /** Given where it tells how things stand, and not what has happened: after a while it may be out of date. */
  readonly state?: LastSeen;
}
