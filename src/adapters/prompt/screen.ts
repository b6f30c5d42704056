import { useEffect } from '@inquirer/core';
import type { Style } from '../../core/context.ts';
import { showLines } from '../../core/show.ts';
import { wrap } from '../../core/wrap.ts';
import type { PromptWords } from './lines.ts';
import { unbroken } from './lines.ts';

/** Where a prompt is drawn: its size is asked at every drawing, since windows are resized. */
export interface Surface {
  readonly columns: () => number;
  readonly rows: () => number;
  readonly style: Style;
  readonly words: PromptWords;
}

/** What a prompt gives when the terminal was closed (Ctrl-D, or it went away). */
export const closed = { did: 'closed' } as const;

/** Ends the prompt when the terminal closes; without it the prompt would stay open for ever. */
export function useClosing(done: (value: typeof closed) => void): void {
  useEffect((rl) => {
    rl.on('close', () => done(closed));
  }, []);
}

/** Lines that fit the screen; words are kept whole. */
export const wrapped = (text: string, columns: number): readonly string[] =>
  wrap(text, Math.max(10, columns - 1)).split('\n');

/**
 * The part of a help text that fits, from page 1 on; page 0 is closed. A long help is turned page by page, since what
 * is taller than the screen cannot be redrawn in place.
 */
export function helpPage(
  help: string,
  page: number,
  surface: Surface,
  taken: number,
): { readonly lines: readonly string[]; readonly pages: number } {
  const lines = wrapped(showLines(help), surface.columns() - 2);
  const room = Math.max(3, surface.rows() - taken);
  const pages = Math.ceil(lines.length / room);
  const shown = page === 0 ? [] : lines.slice((page - 1) * room, page * room);
  return { lines: shown.map((line) => `  ${line}`), pages };
}

/** The dim line under a prompt that says in words which keys there are. */
export function keyLines(keys: readonly (string | false | undefined)[], surface: Surface): readonly string[] {
  // A key and its word stay on one line.
  const text = keys
    .filter((key) => typeof key === 'string')
    .map(unbroken)
    .join(' · ');
  return wrapped(text, surface.columns()).map((text) => surface.style.dim(text));
}

/** The words of the help key: open, turn the page, close. */
export function helpKey(help: string, page: number, pages: number, words: PromptWords): string | false {
  if (help === '') return false;
  if (page === 0) return words.keys.help;
  return page < pages ? words.keys.moreHelp : words.keys.closeHelp;
}
