import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InterruptedError } from '../core/errors.ts';
import { openScratch } from './output/work-folder.ts';
import { interruptible } from './signals.ts';

/** The user's own editor; undefined when neither variable names one: none is guessed. */
export const editorCommand = (env: NodeJS.ProcessEnv): string | undefined =>
  env['VISUAL']?.trim() || env['EDITOR']?.trim() || undefined;

/**
 * Lets the user write a text in an editor (`command` as a shell would read it, such as `code --wait`). The text lies in
 * a private folder (0700, the file 0600) which is removed in every case: by the next text where the process was killed.
 * Gives undefined when the editor failed; throws `InterruptedError` when the process is told to end meanwhile.
 */
export async function editText(command: string, before: string): Promise<string | undefined> {
  const work = await openScratch(tmpdir());
  if (work === undefined) return undefined;
  try {
    const folder = work.temporary();
    await mkdir(folder, { mode: 0o700 });
    const file = join(folder, 'text.txt');
    await writeFile(file, before === '' ? '' : `${before}\n`, { mode: 0o600, flag: 'wx' });
    const code = await interruptible((signal) => run(command, file, signal));
    return code === 0 ? (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim() : undefined;
  } finally {
    work.release();
  }
}

/**
 * The editor draws on standard error's terminal, since standard output may be a file. Gives its exit code. An editor that
 * ended by Ctrl-C may be heard of before the Ctrl-C itself, which goes to both: that is the user's wish to leave too.
 */
function run(command: string, file: string, signal: AbortSignal): Promise<number | null> {
  const stdio = ['inherit', 2, 2] as const;
  const child =
    process.platform === 'win32'
      ? spawn(`${command} "${file}"`, { shell: true, stdio: [...stdio] })
      : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: [...stdio] });
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      child.kill();
      reject(signal.reason);
    });
    child.on('error', () => resolve(null));
    child.on('exit', (code, endedBy) => {
      if (endedBy === 'SIGINT' || code === 130) reject(new InterruptedError(130));
      else resolve(code);
    });
  });
}
