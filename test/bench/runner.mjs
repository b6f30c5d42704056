// One engine in a process of its own: told how many forms to fill, answers how long they took.

import { readFileSync } from 'node:fs';
import { engines } from './engines.mjs';
import { blankOfTheJob, casesOfTheJob } from './job.mjs';
import { part } from './ours.mjs';

const [engine, job, file] = process.argv.slice(2);

async function prepare() {
  if (job === 'sheet') {
    const { fillFamily, valuesOfFamily } = await part('fill');
    if (engine === 'ours') return (at) => fillFamily(at);
    const { pdf, values } = valuesOfFamily();
    return engines[engine](pdf, [values]);
  }
  const pdf = file ? new Uint8Array(readFileSync(file)) : blankOfTheJob();
  return engines[engine](pdf, casesOfTheJob({ abroad: job === 'abroad' }));
}

const fill = await prepare();
let at = 0;
process.on('message', async ({ forms, keep }) => {
  try {
    if (keep) {
      process.send({ bytes: Buffer.from(await fill(0)).toString('base64') });
      return;
    }
    let bytes = 0;
    const from = performance.now();
    for (let count = 0; count < forms; count += 1, at += 1) bytes += (await fill(at)).length;
    const ms = performance.now() - from;
    process.send({ ms, bytes: bytes / forms, peak: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    process.send({ failed: String(error).slice(0, 120) });
  }
});
process.send('ready');
