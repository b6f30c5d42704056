import { InterruptedError } from '../core/errors.ts';

const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Milliseconds that a prompt has to leave in good order before the process ends without it. */
const patience = 100;

/** Milliseconds for work in hand to be finished. More is waiting for somebody else, such as whoever sends the table. */
const longestStop = 1200;

/** Milliseconds in which the system answers that is not waiting for a disk or a share that is gone. */
const longestAnswer = 400;

type SignalCode = 129 | 130 | 143;

const atEnd = new Set<() => unknown>();
let interruptsIgnored = 0;
let stopFirst: undefined | ((exitCode: SignalCode) => void);
let unanswered = 0;
let isLeaving = false;

/**
 * Waits for a call to the system that nothing can break off, such as to a share that does not answer. Once the process has
 * been told to end it waits no longer, and nothing goes on after it.
 */
export async function mayBlock<T>(call: Promise<T>): Promise<T> {
  unanswered += 1;
  try {
    return await call;
  } finally {
    unanswered -= 1;
    if (isLeaving) await new Promise(() => undefined);
  }
}

/**
 * Work that must be done when the process is told to end, such as removing a temporary file, or begun, such as ending a
 * thread. Gives its undoing.
 */
export function onTermination(clean: () => unknown): () => void {
  atEnd.add(clean);
  return () => atEnd.delete(clean);
}

/** Ctrl-C belongs to another program, such as a pager, until the work is done. */
export async function ignoringInterrupts<T>(work: () => Promise<T>): Promise<T> {
  interruptsIgnored += 1;
  try {
    return await work();
  } finally {
    interruptsIgnored -= 1;
  }
}

/**
 * From here on the first Ctrl-C, or the first order to end, only calls `stop`, so that work in hand can be finished within
 * three seconds; a second one ends the process at once. Gives the undoing.
 */
export function onInterrupt(stop: (exitCode: SignalCode) => void): () => void {
  stopFirst = stop;
  return () => {
    stopFirst = undefined;
  };
}

function restoreTerminal(): void {
  if (process.stdin.isTTY && process.stdin.isRaw) process.stdin.setRawMode(false);
  if (process.stderr.isTTY) process.stderr.write('\u001b[?25h');
}

/** Does what is left for the end; gives what of it takes its time. */
function clean(): readonly unknown[] {
  // What was begun last is ended first: threads before the folder in which they work.
  return [restoreTerminal, ...[...atEnd].reverse()].map((work) => {
    try {
      return work();
    } catch {
      // The process ends in any case.
      return undefined;
    }
  });
}

/** Does what is left for the end, and ends the process. */
export function end(code: number): never {
  clean();
  process.exit(code);
}

/**
 * Ends the process because of a signal, with its exit code. Where the system does not answer, an ordinary end would wait
 * for it as well: then the signal itself ends the process, and what is unfinished is swept by the next run.
 */
async function leave(signal: NodeJS.Signals, code: SignalCode, say: SayStopped): Promise<void> {
  for (let waited = 0; unanswered > 0 && waited < longestAnswer; waited += 10) await pause(10);
  if (unanswered === 0) {
    const ending = clean().filter((work) => work instanceof Promise);
    say(code, 'clean');
    if (ending.length === 0) return process.exit(code);
    const late = pause(longestAnswer, 'late');
    if ((await Promise.race([late, Promise.all(ending)])) !== 'late') return process.exit(code);
  }
  say(code, 'unanswered');
  restoreTerminal();
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

const pause = <T>(milliseconds: number, value?: T): Promise<T | undefined> =>
  new Promise((done) => setTimeout(done, milliseconds, value));

/** Says that the process was stopped, and whether nothing is left or the system did not answer. */
export type SayStopped = (code: SignalCode, how: 'clean' | 'unanswered') => void;

/**
 * Cleans up and ends with 128 plus the signal's number: 130 for Ctrl-C, 143 when terminated; `say` says so. Where somebody
 * else listens too, such as an open prompt, that one goes first; a second signal waits for nobody.
 */
export function listenForSignals(say: SayStopped): void {
  let told = false;
  isLeaving = false;
  for (const [name, number] of Object.entries(numbers)) {
    const signal = name as keyof typeof numbers;
    const code = (128 + number) as SignalCode;
    const leaveNow = (): void => {
      if (isLeaving) return;
      isLeaving = true;
      void leave(signal, code, say);
    };
    process.on(signal, () => {
      if (signal === 'SIGINT' && interruptsIgnored > 0) return;
      if (stopFirst !== undefined && !told) {
        told = true;
        stopFirst(code);
        setTimeout(leaveNow, longestStop).unref();
        return;
      }
      const others = process.listenerCount(signal) > 1;
      if (told || !others) leaveNow();
      told = true;
      setTimeout(leaveNow, patience).unref();
    });
  }
}

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs one prompt, and gives up with `InterruptedError` when the process is told to end meanwhile. The listeners are
 * there only while a question is open, so that they never hide a signal from anything else.
 */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let code: 129 | 130 | 143 | undefined;
  const undo = Object.entries(codes).map(([name, value]) => {
    const listener = () => {
      code = value;
      stop.abort();
    };
    process.on(name, listener);
    return () => process.removeListener(name, listener);
  });
  try {
    const result = await run(stop.signal);
    if (code === undefined) return result;
  } catch (error) {
    if (code === undefined) throw error;
  } finally {
    for (const remove of undo) remove();
  }
  throw new InterruptedError(code);
}
