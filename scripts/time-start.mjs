// How long the program takes to start: the median of 15 starts of `--help` against as many of an empty Node, in turns.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rounds = 15;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const starts = {
  'node -e 0': ['-e', '0'],
  'dist/main.js --help': [at('../dist/main.js'), '--help'],
  'bin/case-assist.mjs --help': [at('../bin/case-assist.mjs'), '--help'],
};

function milliseconds(args) {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - before;
}

const taken = Object.fromEntries(Object.keys(starts).map((name) => [name, []]));
for (let round = -1; round < rounds; round += 1)
  for (const [name, args] of Object.entries(starts)) {
    const time = milliseconds(args);
    if (round >= 0) taken[name].push(time); // The first round only warms the disk.
  }

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const bare = median(taken['node -e 0']);
for (const [name, times] of Object.entries(taken))
  console.log(
    `${name.padEnd(28)} ${median(times).toFixed(1)} ms  ratio ${(median(times) / bare).toFixed(2)}`,
  );
