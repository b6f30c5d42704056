import { mkdtempSync, rmSync } from 'node:fs';
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
  readonly exitCode: number;
  readonly signal: number;
}

/** Runs a program on a real terminal; each step waits for a text on the screen and then types. */
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
    const child = pty.spawn(process.execPath, [...command], {
      cols: options.columns ?? 80,
      rows: options.rows ?? 24,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', HOME: tmpdir(), ...options.env },
    });
    let raw = '';
    let seen = 0;
    const left = [...steps];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`waited in vain for ${String(left[0]?.[0] ?? 'the end')} in:\n${raw}`));
    }, 12_000);
    const advance = () => {
      const [wanted, reply] = left[0] ?? [];
      if (wanted === undefined || reply === undefined) return;
      const text = stripVTControlCharacters(raw.slice(seen));
      if (!(typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text))) return;
      left.shift();
      seen = raw.length;
      if (typeof reply === 'string') child.write(reply);
      else reply(child.pid);
    };
    // Keys that come while a prompt is being drawn are dropped by design: type when the screen has come to rest.
    let rest: NodeJS.Timeout | undefined;
    child.onData((data) => {
      raw += data;
      clearTimeout(rest);
      rest = setTimeout(advance, 70);
    });
    child.onExit(({ exitCode, signal }) => {
      clearTimeout(timer);
      resolve({ raw, text: stripVTControlCharacters(raw), exitCode, signal: signal ?? 0 });
    });
  });
}
