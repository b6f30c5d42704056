import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as pty from '@lydell/node-pty';
import { rolldown } from 'rolldown';

/** Bundles a harness once, so that plain Node can run it. */
export async function bundled(
  source: string,
): Promise<{ readonly file: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'harness-'));
  const file = join(folder, 'harness.mjs');
  const bundle = await rolldown({ input: source, platform: 'node', logLevel: 'silent' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Ran {
  readonly text: string;
  readonly raw: string;
  /** As a shell gives it: 128 and its number for a signal. */
  readonly exitCode: number;
}

/** Milliseconds between two looks at a program, and how many without any work mean that it waits for something else. */
const pause = 20;
const inVain = 500;

/**
 * What the threads of a process and of its children have worked so far; undefined while one of them is at work or waits
 * for its turn or the disk. Without `/proc` it is always the same.
 */
function workOf(pid: number): string | undefined {
  const of: string[] = [];
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
      const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if ('RD'.includes(state)) return undefined;
      of.push(...rest.slice(10, 12));
      for (const child of readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ')) {
        const work = child === '' ? '' : workOf(Number(child));
        if (work === undefined) return undefined;
        of.push(work);
      }
    }
  } catch {
    // It has ended meanwhile, or nobody can tell here.
  }
  return of.join(' ');
}

/**
 * What holds a terminal open after its program has ended, until all that was written there is read: a terminal that is
 * closed may lose its last lines on a busy machine. It says with which code the program ended.
 */
const untilRead = `trap : HUP INT QUIT TERM; "$@"; printf '\\037%s\\037' $?; exec sleep 600`;

/**
 * Runs a program on a real terminal; each step waits for a text on the screen and then types, or does something with the
 * group of its processes.
 */
export function drive(
  command: readonly string[],
  steps: readonly (readonly [string | RegExp, string | ((pid: number) => void)])[],
  options: {
    readonly cwd?: string;
    readonly columns?: number;
    readonly rows?: number;
    readonly env?: Record<string, string>;
  } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = pty.spawn('/bin/sh', ['-c', untilRead, 'sh', process.execPath, ...command], {
      cols: options.columns ?? 80,
      rows: options.rows ?? 24,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', HOME: tmpdir(), ...options.env },
    });
    const kill = (): void => void process.kill(-child.pid, 'SIGKILL');
    let raw = '';
    let seen = 0;
    const left = [...steps];
    const advance = (): boolean => {
      const [wanted, reply] = left[0] ?? [];
      if (wanted === undefined || reply === undefined) return false;
      const text = stripVTControlCharacters(raw.slice(seen));
      if (!(typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text))) return false;
      left.shift();
      seen = raw.length;
      if (typeof reply === 'string') child.write(reply);
      else reply(child.pid);
      return true;
    };
    // Keys that come while a prompt is being drawn are dropped by design: type when the program has nothing more to do,
    // however long that takes here.
    let before: string | undefined;
    let idle = 0;
    const watch = setInterval(() => {
      const work = workOf(child.pid);
      const now = work === undefined ? undefined : `${raw.length} ${work}`;
      idle = now !== undefined && now === before ? idle + 1 : 0;
      before = now;
      if (idle < 2) return;
      if (advance()) idle = 0;
      else if (idle > inVain) {
        clearInterval(watch);
        kill();
        reject(new Error(`waited in vain for ${String(left[0]?.[0] ?? 'the end')} in:\n${raw}`));
      }
    }, pause);
    child.onData((data) => {
      raw += data;
      const [before = '', code, isWhole] = raw.split('\u001f');
      if (isWhole === undefined) return;
      clearInterval(watch);
      kill();
      resolve({ raw: before, text: stripVTControlCharacters(before), exitCode: Number(code) });
    });
  });
}
