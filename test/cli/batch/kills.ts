import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { expectWhole, momentsOf, runToEnd, startBatch, untilForms } from './start-batch.ts';
import { contentOf, csvOf, type Row, randomFrom, rowsOf } from './table.ts';

export interface Kills {
  readonly place: string;
  readonly kills: number;
  readonly seed: number;
  /** Rows of a table, from and to. */
  readonly rows: readonly [number, number];
  readonly args: readonly string[];
  /** Lays what rows need into the folder of the table, and gives the rows. */
  readonly dress?: (rows: readonly Row[], here: string) => Promise<readonly Row[]>;
}

/**
 * Kills batches at moments of their work, again and again in one folder until one comes to its end, then in the next. After
 * each, every file under a final name must be whole; in the end all must be as if nothing had been. Gives how many were
 * killed while they worked.
 */
export async function killMany({
  place,
  kills,
  seed,
  rows,
  args,
  dress = async (bare) => bare,
}: Kills): Promise<number> {
  const next = randomFrom(seed);
  let killed = 0;
  let inWork = 0;
  while (killed < kills) {
    const here = mkdtempSync(join(place, 'kill '));
    const count = rows[0] + next(rows[1] - rows[0] + 1);
    const table = join(here, 'cases.csv');
    const merge = join(here, 'print.pdf');
    writeFileSync(table, csvOf(await dress(rowsOf(count, true), here)));
    const start = (out: string) => startBatch([table, '--out', out, ...args], { cwd: here });
    const whole = start(join(here, 'right'));
    const moment = await momentsOf(() => whole.ended);
    const { code, stderr } = await whole.ended;
    expect([0, 3], stderr).toContain(code);
    const right = contentOf(join(here, 'right'));
    if (args.includes('--merge')) rmSync(merge, { force: true });
    const kill = async (out: string) => {
      const batch = start(out);
      // The first is killed at work, however the machine's speed changes meanwhile.
      if (inWork === 0 || next(3) === 0) await untilForms(1 + next(count - 1), out, batch);
      else await Promise.race([moment(next), batch.ended]);
      batch.child.kill('SIGKILL');
      return batch.ended;
    };
    const out = join(here, 'out');
    for (let done = false; !done; ) {
      const end = killed < kills ? await kill(out) : await runToEnd([table, '--out', out, ...args], here);
      const told = `seed ${seed}, kill ${killed}, ${count} rows`;
      expectWhole(out, right, told);
      done = end.code === code;
      if (!done) expect(end.code, `${told}: ${end.stderr}`).toBe(137);
      killed += done ? 0 : 1;
      inWork += !done && Object.keys(contentOrNone(out)).length > 0 ? 1 : 0;
    }
    expect(contentOf(out)).toEqual(right);
    expect(readdirSync(here).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(here, { recursive: true });
  }
  return inWork;
}

function contentOrNone(folder: string): Readonly<Record<string, string>> {
  try {
    return contentOf(folder);
  } catch {
    return {};
  }
}
