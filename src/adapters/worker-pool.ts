import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { WorkerPool } from '../core/context.ts';
import { ExpectedError, InputError, OutputError } from '../core/errors.ts';
import { onTermination } from './signals.ts';

/** What a thread answers to a job. Errors of the program's own kinds lose their kind between threads. */
export type Answer<Done> =
  | { readonly did: 'done'; readonly done: Done }
  | { readonly did: 'failed'; readonly kind: 'input' | 'output' | 'fault'; readonly error: unknown };

/** What a thread sends back of an error that it cannot handle. */
export function failed(error: unknown): Answer<never> {
  const kind = error instanceof OutputError ? 'output' : error instanceof InputError ? 'input' : 'fault';
  return { did: 'failed', kind, error: error instanceof ExpectedError ? error.message : error };
}

function errorOf({ kind, error }: Extract<Answer<never>, { did: 'failed' }>): unknown {
  if (kind === 'fault') return error;
  return kind === 'output' ? new OutputError(String(error)) : new InputError(String(error));
}

/**
 * A thread that runs `dist/<script>`, without a second one that compiles its code: Node 20, and 22 at first, end the whole
 * process (an assertion in `NodePlatform::GetForegroundTaskRunner`) where a thread is ended while V8 compiles for it behind
 * its back and its memory is full, which is what a hostile file brings about. `root` is the package's folder.
 */
export function openThread(root: string, script: string, options: WorkerOptions): Worker {
  setFlagsFromString('--no-concurrent-recompilation');
  return new Worker(join(root, 'dist', script), { ...options, execArgv: [] });
}

/** What a job leaves behind is swept often: by itself each thread would take twice as much, and be no quicker. */
const youngMegabytes = 24;

/** A thread with the jobs it was given, in order; it does one after the other. */
interface Hand<Done> {
  readonly worker: Worker;
  readonly waiting: { readonly done: (done: Done) => void; readonly failed: (error: unknown) => void }[];
  /** Ends it; whoever waits for a job of it waits for ever. */
  readonly dismiss: () => Promise<unknown>;
  /** What ended it; it takes no more jobs. */
  readonly gone: () => { readonly error: unknown } | undefined;
}

/**
 * Threads that do jobs of one kind: each runs `dist/<script>`, gets `setup` once and then the jobs, the next one to
 * whoever has the fewest. `root` is the package's folder.
 */
export function openWorkerPool<Job, Done>(
  root: string,
  script: string,
  setup: unknown,
  threads: number,
): WorkerPool<Job, Done> {
  const hands: readonly Hand<Done>[] = Array.from({ length: threads }, () => hire<Done>(root, script, setup));
  const dismiss = (): Promise<unknown> => Promise.all(hands.map((hand) => hand.dismiss()));
  const forget = onTermination(dismiss);
  return {
    threads,
    do: (job) =>
      new Promise((done, failedWith) => {
        const hand = hands.reduce((best, next) => (next.waiting.length < best.waiting.length ? next : best));
        const gone = hand.gone();
        if (gone !== undefined) {
          failedWith(gone.error);
          return;
        }
        hand.waiting.push({ done, failed: failedWith });
        hand.worker.postMessage(job);
      }),
    async close() {
      await dismiss();
      forget();
    },
  };
}

function hire<Done>(root: string, script: string, setup: unknown): Hand<Done> {
  const worker = openThread(root, script, {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const waiting: Hand<Done>['waiting'] = [];
  worker.on('message', (answer: Answer<Done>) => {
    const job = waiting.shift();
    if (answer.did === 'done') job?.done(answer.done);
    else job?.failed(errorOf(answer));
  });
  let gone: { readonly error: unknown } | undefined;
  const end = (error: unknown): void => {
    gone ??= { error };
    for (const job of waiting.splice(0)) job.failed(error);
  };
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`a thread ended with ${code}`)));
  const dismiss = (): Promise<unknown> => {
    waiting.splice(0);
    return worker.terminate();
  };
  return { worker, waiting, dismiss, gone: () => gone };
}
