import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openCrew } from '../../adapters/crew.ts';
import { holdFolder } from '../../adapters/output/batch-folder.ts';
import { whenToldToStop } from '../../adapters/signals.ts';
import type { Job, Row } from '../../batch/row.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { BatchPlace, Crew } from '../../core/context.ts';
import type { PlacedDesk } from './desk.ts';

/**
 * A long run leaves much behind, and by itself the heap grows with what is left lying: so it is swept when it has grown by
 * a fifth. It costs a twentieth of the time, and a hundred thousand rows take hardly more memory than a thousand.
 */
const sweepEarly = '--heap-growing-percent=20';

/** What a batch needs of the outside world. `root` is the package's folder, whose threads are used. */
export function openBatchWorld(root: string, words: Catalogue): BatchPlace {
  setFlagsFromString(sweepEarly);
  return {
    hold: (folder) => holdFolder(folder, words.failures.files),
    crew: async <Task, Done>(setup: unknown, threads: number): Promise<Crew<Task, Done>> => {
      const desk: PlacedDesk = { ...(setup as Job), root, threads };
      return threads === 0 ? alone(desk) : openCrew(root, 'work-rows.js', desk, threads);
    },
    wayTo: (from, to) => relative(resolve(from), resolve(to)).split(sep).join('/'),
    processors: availableParallelism(),
    now: () => performance.now(),
    whenToldToStop,
  };
}

/** One who works in this thread, and lets everybody else have a turn between two jobs. */
async function alone<Task, Done>(desk: PlacedDesk): Promise<Crew<Task, Done>> {
  const work = (await import('./desk.ts')).openDesk(desk);
  return {
    threads: 0,
    do: (job) =>
      new Promise((done, failed) => {
        setImmediate(() => void work(job as readonly Row[]).then((rows) => done(rows as Done), failed));
      }),
    close: () => Promise.resolve(),
  };
}
