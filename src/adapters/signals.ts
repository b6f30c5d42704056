const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Milliseconds that a prompt has to leave in good order before the process ends without it. */
const patience = 100;

/** Milliseconds for work in hand to be finished. More is waiting for somebody else, such as whoever sends the table. */
const longestStop = 3000;

const atEnd = new Set<() => void>();
let interruptsIgnored = 0;
let stopFirst: undefined | ((exitCode: 129 | 130 | 143) => void);

/** Work that must be done when the process is told to end, such as removing a temporary file. Gives its undoing. */
export function whenToldToEnd(clean: () => void): () => void {
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
export function whenToldToStop(stop: (exitCode: 129 | 130 | 143) => void): () => void {
  stopFirst = stop;
  return () => {
    stopFirst = undefined;
  };
}

function restoreTerminal(): void {
  if (process.stdin.isTTY && process.stdin.isRaw) process.stdin.setRawMode(false);
  if (process.stderr.isTTY) process.stderr.write('\u001b[?25h');
}

/** Does what is left for the end, and ends the process. */
export function end(code: number): never {
  // What was begun last is ended first: threads before the folder in which they work.
  for (const clean of [restoreTerminal, ...[...atEnd].reverse()])
    try {
      clean();
    } catch {
      // The process ends in any case.
    }
  process.exit(code);
}

/**
 * Cleans up and ends with 128 plus the signal's number: 130 for Ctrl-C, 143 when terminated. Where somebody else listens
 * too, such as an open prompt, that one goes first; a second signal waits for nobody.
 */
export function listenForSignals(): void {
  let told = false;
  for (const [signal, number] of Object.entries(numbers))
    process.on(signal, () => {
      if (signal === 'SIGINT' && interruptsIgnored > 0) return;
      if (stopFirst !== undefined && !told) {
        told = true;
        stopFirst((128 + number) as 129 | 130 | 143);
        setTimeout(() => end(128 + number), longestStop).unref();
        return;
      }
      const others = process.listenerCount(signal) > 1;
      if (told || !others) end(128 + number);
      told = true;
      setTimeout(() => end(128 + number), patience).unref();
    });
}
