import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { expectWhole, momentsOf, type Started, untilForms } from './start-batch.ts';
import { contentOf } from './table.ts';

/** The exit code for each signal that ends a batch in order. */
export const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What is in the program's own folder. */
export const own = (out: string): readonly string[] =>
  existsSync(join(out, '.case-assist')) ? readdirSync(join(out, '.case-assist')) : [];

export interface TellingToEnd {
  /** Where the outputs are. */
  readonly folder: string;
  readonly start: (out: string, ...args: string[]) => Started;
  /** The same to its end. */
  readonly run: (out: string) => Promise<{ readonly code: number | null }>;
  readonly rounds: number;
  readonly next: (below: number) => number;
  readonly signalOf: (round: number) => keyof typeof codes;
  readonly argsOf: (round: number) => readonly string[];
  /** A round waits for up to so many forms or packets, every other one for some share of the time that a whole run takes. */
  readonly forms: number;
}

/** Tells a batch to end at random moments: it ends with its code, leaves nothing unfinished, and goes on from there. */
export async function tellToEnd({
  folder,
  start,
  run,
  rounds,
  next,
  signalOf,
  argsOf,
  forms,
}: TellingToEnd): Promise<void> {
  const moment = await momentsOf(() => start('right').ended);
  const right = contentOf(join(folder, 'right'));
  for (let round = 0; round < rounds; round += 1) {
    const out = join(folder, `out ${round}`);
    const signal = signalOf(round);
    const batch = start(`out ${round}`, ...argsOf(round));
    if (round % 2) await untilForms(1 + next(forms), out, batch);
    else await moment(next);
    batch.child.kill(signal);
    const { code, stdout, stderr } = await batch.ended;
    if (code === 0) continue;
    expect([round, code]).toEqual([round, codes[signal]]);
    // Told when all was done and said, just before the process ended by itself, nothing is missing.
    if (stdout !== '') expect(contentOf(out)).toEqual(right);
    expect(stderr).toMatch(
      /^((Stopped after \d+ rows?\. What was finished is kept: .*|case-assist: Stopped before the end; .*)\n)?$/,
    );
    expect(own(out).filter((name) => name !== 'journal.jsonl')).toEqual([]);
    expectWhole(out, right, `round ${round}`);
    expect((await run(`out ${round}`)).code).toBe(0);
    expect(contentOf(out)).toEqual(right);
  }
}
