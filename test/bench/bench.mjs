/**
 * Measures how fast forms are filled, here and by other engines, in one run on one machine:
 *
 *   npm run bench
 *
 * The other engines are installed into this folder the first time. Every engine has a process of its own; they take turns.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startUp } from '../../scripts/start-up.mjs';
import { growth } from './growth.mjs';
import { blankOfTheJob, casesOfTheJob } from './job.mjs';
import { bundle, part } from './ours.mjs';
import { has, inTurns } from './rounds.mjs';
import { workers } from './threads.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(join(here, 'node_modules', 'mupdf'))) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the other engines could not be installed');
}
await bundle();

const whole = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1));
const print = (title, head, rows) => {
  console.log(
    `\n${title}\n\n| ${head.join(' | ')} |\n| ${head.map((_, at) => (at ? '---:' : '---')).join(' | ')} |`,
  );
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};
const find = (results, engine, job) => results.find((each) => each.engine === engine && each.job === job);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, medians of rounds in turn`,
);

const job = [
  'copy of the same bytes',
  'ours',
  'ours, not read back',
  'ours, new bytes each',
  'mupdf, journal and undo',
  'mupdf, incremental',
  'pdf.js, document kept',
  '@libpdf/core, incremental',
  '@cantoo/pdf-lib',
  'pdf-lib',
  'pdf-lib, as its README',
].map((engine) => ({ engine, job: 'plain', values: casesOfTheJob()[0] }));
const first = await inTurns(job);
const ours = find(first, 'ours', 'plain').speed;
print(
  'The job: 5 pages, 135 fields, 4,000 characters; one core',
  [
    'engine',
    'forms a second',
    'ms a form',
    'ours is so many times faster',
    'kB a form',
    'peak MB',
    'right values, words drawn',
  ],
  first.map(({ engine, speed, bytes, peak, failed, right }) =>
    failed
      ? [engine, `failed: ${failed}`, '', '', '', '', '']
      : [
          engine,
          whole(speed),
          (1000 / speed).toFixed(3),
          (ours / speed).toFixed(engine.startsWith('copy') ? 3 : 1),
          whole(bytes / 1024),
          whole(peak),
          right ?? '',
        ],
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const file = join(folder, 'aes256.pdf');
  writeFileSync(join(folder, 'plain.pdf'), blankOfTheJob());
  const locked =
    has('qpdf') &&
    spawnSync('qpdf', ['--encrypt', '', 'owner', '256', '--', join(folder, 'plain.pdf'), file]).status === 0;
  const { values } = (await part('fill')).valuesOfFamily();
  const second = await inTurns([
    { engine: 'ours', job: 'plain' },
    ...(locked ? [{ engine: 'ours', job: 'aes-256', file }] : []),
    { engine: 'ours', job: 'abroad', values: casesOfTheJob({ abroad: true })[0] },
    { engine: 'ours', job: 'sheet', values },
    { engine: 'mupdf, journal and undo', job: 'sheet', values },
    { engine: 'mupdf, incremental', job: 'sheet', values },
    { engine: '@libpdf/core, incremental', job: 'sheet', values },
  ]);
  const speedOf = (which) => find(second, 'ours', which)?.speed;
  const against = ({ engine, job: which, speed }) => {
    if (engine !== 'ours') return `ours ${(speedOf('sheet') / speed).toFixed(1)} times`;
    return which === 'plain' || which === 'sheet'
      ? ''
      : `${(speed / speedOf('plain')).toFixed(2)} of the job`;
  };
  const labels = {
    plain: 'the job',
    'aes-256': 'the job, the blank encrypted with AES-256',
    abroad: 'the job, letters outside Latin-1 in every value',
    sheet: 'the built-in sheet, names outside Latin-1, from case to file',
  };
  print(
    'Other blanks and other letters',
    ['what', 'forms a second', 'against', 'right values, words drawn'],
    second.map((each) => [
      `${labels[each.job]}${each.engine === 'ours' ? '' : `: ${each.engine}`}`,
      each.failed ? `failed: ${each.failed}` : whole(each.speed),
      each.failed ? '' : against(each),
      each.right ?? '',
    ]),
  );
} finally {
  rmSync(folder, { recursive: true });
}

print('Growth', ['what', 'ms a form', 'against'], await growth());
print('Threads, 10,000 forms', ['workers', 'forms a second', 'against one'], await workers());
const starts = startUp();
print(
  'A cold start',
  ['what', 'ms', 'against node -e 0'],
  Object.entries(starts).map(([name, ms]) => [name, ms.toFixed(1), (ms / starts['node -e 0']).toFixed(2)]),
);
