import type { Out, Style } from '../core/context.ts';

const defaultWidth = 80;
const leastWidth = 20;

export interface TerminalOptions {
  /** `--plain`, a terminal that calls itself dumb, or a user who asks for `ACCESSIBLE` programs. */
  readonly plain: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly page: Out['page'];
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

const unchanged = (text: string): string => text;
const noStyle: Style = {
  bold: unchanged,
  dim: unchanged,
  good: unchanged,
  caution: unchanged,
  bad: unchanged,
  link: unchanged,
};

/** `FORCE_COLOR` as others read it: a level, or yes; 0 and false say no. */
function forced(value: string | undefined): 0 | 1 | 2 | 3 | undefined {
  if (value === undefined) return undefined;
  if (value === '0' || value === 'false') return 0;
  return value === '2' ? 2 : value === '3' ? 3 : 1;
}

/** Whether to colour: what was asked for on the command line, then FORCE_COLOR, then NO_COLOR, then the terminal. */
export function colourLevel(
  isTerminal: boolean,
  { plain, env }: Pick<TerminalOptions, 'plain' | 'env'>,
): 0 | 1 | 2 | 3 | 'of the terminal' {
  if (plain) return 0;
  const level = forced(env['FORCE_COLOR']);
  if (level !== undefined) return level;
  if ((env['NO_COLOR'] ?? '') !== '' || !isTerminal || wantsPlain(env)) return 0;
  return 'of the terminal';
}

async function styleOf(isTerminal: boolean, options: TerminalOptions): Promise<Style> {
  const level = colourLevel(isTerminal, options);
  if (level === 0) return noStyle;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk(level === 'of the terminal' ? {} : { level });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    caution: chalk.yellow,
    bad: chalk.red,
    link: chalk.underline,
  };
}

/** Whether the surroundings ask for no redraw: a terminal that calls itself dumb, or `ACCESSIBLE` with any value. */
export const wantsPlain = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env['TERM'] === 'dumb' || (env['ACCESSIBLE'] ?? '') !== '';

/** Columns to wrap to: 80 where unknown, never fewer than 20. */
export const widthOf = (columns: number | undefined): number =>
  Math.max(leastWidth, columns === undefined || columns <= 0 ? defaultWidth : columns);

/** Standard output or standard error as the program sees it. Colour is loaded only where it is used. */
export async function openTerminal(stream: Stream, options: TerminalOptions): Promise<Out> {
  const isTerminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    get width() {
      return widthOf(stream.columns);
    },
    style: await styleOf(isTerminal, options),
    page: options.page,
  };
}
