import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { right } from './right.mjs';

const runner = fileURLToPath(new URL('runner.mjs', import.meta.url));
export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
export const has = (tool) => spawnSync('which', [tool]).status === 0;

/** A process on one core, where that can be said. */
function start(args) {
  const child = fork(runner, args, { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] });
  if (has('taskset')) spawnSync('taskset', ['-cp', '1', String(child.pid)]);
  return child;
}

const answer = (child) =>
  new Promise((resolve) => {
    const settle = (told) => {
      child.off('message', settle);
      child.off('exit', ended);
      resolve(told);
    };
    const ended = () => settle({ failed: 'its process ended' });
    child.on('message', settle);
    child.on('exit', ended);
  });

/**
 * Runs several in turns, round by round, each for about as long: A B C, A B C. Gives for each the median of the rounds
 * in forms a second, the bytes of a form and the peak memory.
 */
export async function inTurns(runs, { rounds = 5, milliseconds = 700 } = {}) {
  const all = [];
  for (const run of runs) {
    const child = start([run.engine, run.job ?? 'plain', run.file ?? '']);
    const ready = await answer(child);
    all.push({ ...run, child, speeds: [], forms: 1, failed: ready === 'ready' ? undefined : ready.failed });
  }
  const once = async (run, forms) => {
    const soon = answer(run.child);
    run.child.send({ forms });
    const told = await soon;
    if (told.failed) run.failed = told.failed;
    return told;
  };
  for (const run of all) {
    // Warm: until a tenth of a second's worth of forms has been filled twice.
    for (let count = 0, spent = 0; !run.failed && spent < milliseconds && count < 12; count += 1) {
      const { ms } = await once(run, run.forms);
      spent += ms;
      run.forms = Math.max(
        1,
        Math.min(run.forms * 8, Math.round((milliseconds * run.forms) / Math.max(ms, 0.01))),
      );
    }
  }
  for (let round = 0; round < rounds; round += 1)
    for (const run of all) {
      if (run.failed) continue;
      const { ms, bytes, peak } = await once(run, run.forms);
      if (!run.failed) run.speeds.push((run.forms * 1000) / ms);
      Object.assign(run, { bytes, peak });
    }
  for (const run of all) {
    if (run.failed) continue;
    const soon = answer(run.child);
    run.child.send({ keep: true });
    const { bytes } = await soon;
    if (bytes && run.values)
      run.right = await right(Buffer.from(bytes, 'base64'), run.values, has('pdftotext'));
  }
  for (const { child } of all) if (child.connected) child.disconnect();
  return all.map(({ child, ...run }) => ({ ...run, speed: median(run.speeds) }));
}
