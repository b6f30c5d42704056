import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject, onTestFinished } from 'vitest';

export const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const entry = join(packageRoot, 'dist', 'main.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** The folder to run in; the caller's own by default. */
  readonly cwd?: string;
  /** Text for standard input, which is never a terminal here. */
  readonly input?: string | Uint8Array;
  /** Put over the environment of the tests; `undefined` takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs the built program in a process of its own, as a user would, without a terminal, and waits for its end. */
function runApart(args: readonly string[], { input, cwd, env }: Surroundings): Promise<Ran> {
  if (!inject('built')) throw new Error('the program could not be built, see above');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], { cwd, env });
    const text = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => (text.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (text.stderr += chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: text.stdout, stderr: withoutProgress(text.stderr) }));
  });
}

export interface Surroundings {
  readonly input: string | Uint8Array;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Those of the tests, but for what is given. */
export const surroundings = ({ cwd = process.cwd(), input = '', env }: RunOptions): Surroundings => ({
  cwd,
  input,
  env: { ...process.env, FORCE_COLOR: undefined, ...env },
});

/** One command line at a time: folder and environment are those of the whole process. */
let last: Promise<unknown> = Promise.resolve();

/** Runs a command line of the program without a terminal in these surroundings: here, and as built before a release. */
export function runWithin(args: readonly string[], given: Surroundings): Promise<Ran> {
  if (inject('release')) return runApart(args, given);
  const turn = last.then(async () => (await import('./run-here.ts')).runHere(args, given));
  last = turn.catch(() => undefined);
  return turn;
}

/** The same in the surroundings of the tests. */
export const runProgram = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  runWithin(args, surroundings(options));

/** The built program, in a process of its own. */
export const runBuilt = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  runApart(args, surroundings(options));

/** What was said on standard error without the lines on how far a batch is: only a slow machine says them. */
export const withoutProgress = (stderr: string): string =>
  stderr.replace(/^\d+ rows?(?: \(\d+ %\))?, \d+ a second(?:, about \d+ (?:s|min) left)?\n/gm, '');

/** A disk in memory with room, where there is one: flushing to it takes no time. */
export function quickDisk(): string | undefined {
  try {
    accessSync('/dev/shm', constants.W_OK);
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 2 ** 30 ? '/dev/shm' : undefined;
  } catch {
    return undefined;
  }
}

/** An empty folder with a space in its path, gone when the test is over; on a disk in memory unless a real one is asked for. */
export function emptyFolder({ real = false } = {}): string {
  const folder = mkdtempSync(join((real ? undefined : quickDisk()) ?? tmpdir(), 'case assist '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
