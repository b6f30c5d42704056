import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { packageRoot, runProgram, withoutProgress } from '../../run-program.ts';
import { contentOf } from './table.ts';

const entry = join(packageRoot, 'dist', 'main.js');

export interface Started {
  readonly child: ChildProcess;
  /** How it ended: its exit code, as a shell gives it where a signal ended it; and what it said. */
  readonly ended: Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

export interface Surroundings {
  readonly cwd?: string;
  /** A program that runs the program, with its arguments. */
  readonly through?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Leaves standard input open. */
  readonly keepInput?: boolean;
}

const numbers: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

const asOf = ['--as-of', '2026-11-22'];

/** A batch that nobody disturbs, to its end, on the day for which the tables of the tests are ready. */
export const runToEnd = (args: readonly string[], cwd?: string): ReturnType<typeof runProgram> =>
  runProgram(['batch', ...args, ...asOf], cwd === undefined ? {} : { cwd });

/** The built program with the command `batch`, on the same day, in a process that can be disturbed. */
export function startBatch(
  args: readonly string[],
  { cwd, through = [], env, keepInput = false }: Surroundings = {},
): Started {
  if (!inject('built')) throw new Error('the program could not be built, see above');
  const [program = '', ...all] = [...through, process.execPath, entry, 'batch', ...args, ...asOf];
  const child = spawn(program, all, { cwd, env: { ...process.env, FORCE_COLOR: undefined, ...env } });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text.stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  if (!keepInput) child.stdin.end();
  const ended = new Promise<Awaited<Started['ended']>>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) =>
      done({
        code: code ?? 128 + (numbers[signal ?? ''] ?? 0),
        stdout: text.stdout,
        stderr: withoutProgress(text.stderr),
      }),
    );
  });
  return { child, ended };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Does something, and gives a way to wait for a random share of the time that it took. */
export async function momentsOf(
  work: () => Promise<unknown>,
): Promise<(next: (below: number) => number) => Promise<void>> {
  const begun = performance.now();
  await work();
  const took = performance.now() - begun;
  return (next) => pause((took * (5 + next(100))) / 100);
}

const formsIn = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter(
        (entry) => entry.name.endsWith('.pdf') || (entry.isDirectory() && !entry.name.startsWith('.')),
      ).length
    : 0;

/** Waits until a folder has so many forms or packets, or the program has ended. */
export async function untilForms(count: number, folder: string, { child }: Started): Promise<void> {
  while (formsIn(folder) < count && child.exitCode === null && child.signalCode === null) await pause(2);
}

/** What a folder has under final names is what the uninterrupted run made, byte for byte; the program's own files aside. */
export function expectWhole(folder: string, right: Readonly<Record<string, string>>, told: string): void {
  if (!existsSync(folder)) return;
  const content = Object.entries(contentOf(folder)).filter(([name]) => !name.startsWith('.case-assist/'));
  for (const [name, sha256] of content) expect(right[name], `${told}: ${name}`).toBe(sha256);
  const packets = new Set(content.flatMap(([name]) => (name.includes('/') ? [name.split('/')[0]] : [])));
  const there = new Set(content.map(([name]) => name));
  // Of a packet that is there every file is.
  for (const name of Object.keys(right))
    if (packets.has(name.split('/')[0])) expect(there, `${told}: ${name}`).toContain(name);
}
