import { readShard, type Shard } from '../../batch/shard.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { Flags } from '../command.ts';

const mostThreads = 64;
/** More threads than this wait for the disk, not for each other. */
const usualThreads = 8;

export interface BatchSettings {
  readonly out: string;
  readonly shard: Shard | undefined;
  readonly threads: number;
}

/** Reads the options of a batch; all that is wrong with them is told at once, in an `InputError`. */
export function batchSettings(
  flags: Flags,
  processors: number,
  { batch: { usage } }: Catalogue,
): BatchSettings {
  const problems: Problem[] = [];
  const refuse = (path: string, found: string, wanted: string): void =>
    void problems.push({ path, found, wanted });
  const { out = '', shard: shardText, workers } = flags;
  if (out === '') refuse('--out', usage.nothing, usage.wantedOut);
  const shard = shardText === undefined ? undefined : readShard(shardText);
  if (shardText !== undefined && shard === undefined)
    refuse('--shard', `"${show(shardText)}"`, usage.wantedShard);
  const threads = workers === undefined ? Math.min(processors, usualThreads) : threadsOf(workers);
  if (threads === undefined) refuse('--workers', `"${show(workers ?? '')}"`, usage.wantedWorkers);
  if (flags.merge !== undefined && flags.dryRun) refuse('--merge', '--dry-run', usage.mergeDry);
  if (problems.length > 0) throw new InputError(out === '' ? usage.noOut : usage.options, problems);
  return { out, shard, threads: threads ?? 0 };
}

/** A number of threads as typed; undefined when it is none. */
function threadsOf(text: string): number | undefined {
  const threads = /^\d{1,2}$/.test(text) ? Number(text) : mostThreads + 1;
  return threads > mostThreads ? undefined : threads;
}
