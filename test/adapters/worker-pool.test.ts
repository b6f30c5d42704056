import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failed, openWorkerPool } from '../../src/adapters/worker-pool.ts';
import { InputError, OutputError } from '../../src/core/errors.ts';
import { emptyFolder } from '../run-program.ts';

/** A pool whose threads run this. */
function poolOf(script: string, threads = 2) {
  const root = emptyFolder();
  mkdirSync(join(root, 'dist'));
  writeFileSync(
    join(root, 'dist', 'job.mjs'),
    `import { parentPort, workerData } from 'node:worker_threads';\n${script}`,
  );
  return openWorkerPool<unknown, unknown>(root, 'job.mjs', { add: 1 }, threads);
}

const answer =
  "parentPort.on('message', (job) => parentPort.postMessage({ did: 'done', done: job + workerData.add }));";
const endOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

describe('threads that do jobs', () => {
  test('each job is answered to whoever gave it', async () => {
    const pool = poolOf(answer);
    expect(await Promise.all([1, 2, 3, 4, 5].map((job) => pool.do(job)))).toEqual([2, 3, 4, 5, 6]);
    await pool.close();
  });

  test('errors of the program’s own kinds keep their kind and their words', async () => {
    const pool = poolOf(`parentPort.on('message', (job) => parentPort.postMessage(job));`, 1);
    for (const error of [new OutputError('full'), new InputError('wrong')])
      expect(await endOf(pool.do(failed(error)))).toEqual(error);
    expect(await endOf(pool.do(failed(new TypeError('fault'))))).toBeInstanceOf(TypeError);
    await pool.close();
  });

  test.each([
    ['ends at once', 'process.exit(3)'],
    ['cannot be loaded', "import './nowhere.mjs'"],
    ['throws in a job', "parentPort.on('message', () => { throw new Error('gone') })"],
  ])(
    'a thread that %s lets nobody wait: neither the jobs that it has nor those that come later',
    async (_, script) => {
      const pool = poolOf(script, 1);
      expect(await endOf(pool.do(1))).toBeInstanceOf(Error);
      expect(await endOf(pool.do(2))).toBeInstanceOf(Error);
      expect(await endOf(Promise.all([pool.do(3), pool.do(4)]))).toBeInstanceOf(Error);
      await pool.close();
    },
  );
});
