import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { blankOfTheJob, casesOfTheJob } from './job.mjs';
import { compiled, part } from './ours.mjs';
import { median } from './rounds.mjs';

const forms = 10_000;

async function work() {
  const { stamp } = await part('stamp');
  const blank = await compiled(blankOfTheJob());
  const cases = casesOfTheJob().map((row) => new Map(Object.entries(row)));
  const some = (count) => {
    for (let at = 0; at < count; at += 1) stamp(blank, cases[at % cases.length], { reuse: true });
  };
  some(2000);
  parentPort.on('message', (what) => {
    if (what === 'count') count(workerData * 4e4);
    else some(workerData);
    parentPort.postMessage('done');
  });
  parentPort.postMessage('ready');
}
/** Work that needs no memory: shows how much of a second core there is at all. */
function count(steps) {
  let sum = 0;
  for (let at = 0; at < steps; at += 1) sum = (sum * 31 + at) | 0;
  return sum;
}
if (!isMainThread) await work();

const told = (worker) => new Promise((resolve) => worker.once('message', resolve));

/** One worker against two: the same forms in all. */
export async function workers() {
  const teams = [];
  for (const size of [1, 2]) {
    const team = Array.from(
      { length: size },
      () => new Worker(new URL(import.meta.url), { workerData: forms / size }),
    );
    await Promise.all(team.map(told));
    teams.push({ size, team, speeds: [], counts: [] });
  }
  const all = async (team, what) => {
    const start = performance.now();
    await Promise.all(
      team.map((worker) => {
        const done = told(worker);
        worker.postMessage(what);
        return done;
      }),
    );
    return (forms * 1000) / (performance.now() - start);
  };
  for (let round = 0; round < 5; round += 1)
    for (const each of teams) {
      each.speeds.push(await all(each.team, 'stamp'));
      each.counts.push(await all(each.team, 'count'));
    }
  for (const { team } of teams) for (const worker of team) await worker.terminate();
  const one = median(teams[0].speeds);
  const bare = median(teams[1].counts) / median(teams[0].counts);
  const control = ['two that only count, against one: what the machine gives', '', bare.toFixed(2)];
  const rows = teams.map(({ size, speeds }) => [
    size,
    Math.round(median(speeds)).toLocaleString('en-US'),
    (median(speeds) / one).toFixed(2),
  ]);
  return [...rows, control];
}
