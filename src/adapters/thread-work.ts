import { readFileSync, readlinkSync } from 'node:fs';

/** The number by which the system knows the thread that asks; undefined where it does not tell (it does on Linux). */
export function threadNumber(): string | undefined {
  try {
    return /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))?.[1];
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds of the processor's time that a thread of this process has had, which on a machine that is busy with other
 * things runs slower than the clock; undefined where the system does not tell, or when the thread is gone.
 */
export function workOf(thread: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}
