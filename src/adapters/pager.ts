import { stripVTControlCharacters } from 'node:util';
import { ignoringInterrupts } from './signals.ts';

const cannotBeStarted = new Set([126, 127]);

/** The terminal's rows that a text takes at this many columns. */
export function rowsOf(text: string, columns: number): number {
  return text
    .split('\n')
    .reduce(
      (rows, line) => rows + Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns)),
      0,
    );
}

/**
 * The user's pager, or `less`; undefined where none is wanted. As with git, `PAGER=cat` and an empty one say none.
 */
export function pagerOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const pager = env['PAGER'] ?? 'less';
  return pager === '' || pager === 'cat' ? undefined : pager;
}

/** Whether the pager took the text; false when it could not be started. */
async function throughPager(pager: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(pager, {
      // A name is started as it is, so that a missing pager is quiet; anything longer is the shell's, as with git.
      shell: !/^[\w./-]+$/.test(pager),
      stdio: ['pipe', 'inherit', 'inherit'],
      // Quit where one screen is enough, keep colours, leave the text standing; and keep no history of searches.
      env: { ...env, LESS: env['LESS'] ?? 'FRX', LESSHISTFILE: '-' },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(!cannotBeStarted.has(code ?? 0)));
    child.stdin.on('error', () => undefined); // The reader may leave before the end.
    child.stdin.end(text);
  });
}

/** Prints a text that may be long: through the pager on a terminal that is too small for it, straight out elsewhere. */
export async function page(
  text: string,
  stream: NodeJS.WriteStream,
  allowed: boolean,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const pager = pagerOf(env);
  const fits = !stream.isTTY || rowsOf(text, stream.columns || 80) < (stream.rows || 24);
  if (!allowed || fits || pager === undefined) stream.write(text);
  else if (!(await ignoringInterrupts(() => throughPager(pager, text, env)))) stream.write(text);
}
