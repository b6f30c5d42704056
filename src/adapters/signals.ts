const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

const atEnd = new Set<() => void>();
let interruptsIgnored = 0;

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

function restoreTerminal(): void {
  if (process.stdin.isTTY && process.stdin.isRaw) process.stdin.setRawMode(false);
  if (process.stderr.isTTY) process.stderr.write('\u001b[?25h');
}

/** Cleans up and ends with 128 plus the signal's number: 130 for Ctrl-C, 143 when terminated. */
export function listenForSignals(): void {
  for (const [signal, number] of Object.entries(numbers))
    process.on(signal, () => {
      if (signal === 'SIGINT' && interruptsIgnored > 0) return;
      for (const clean of [restoreTerminal, ...atEnd])
        try {
          clean();
        } catch {
          // The process ends in any case.
        }
      process.exit(128 + number);
    });
}
