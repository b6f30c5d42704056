import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { AskText, Style, Turn } from '../../core/context.ts';
import { whole, wrap } from '../../core/wrap.ts';

export type PromptWords = Catalogue['interview']['prompt'];

/** What came of one typed line. */
export type ReadLine<T> =
  | { readonly turn: Turn<T> }
  | { readonly show: 'help' }
  | { readonly show: 'editor' }
  | { readonly problem: string };

/** Which signs a question allows. */
export interface Allowed {
  readonly help: string;
  readonly mayGoBack: boolean;
  readonly mayNotKnow: boolean;
}

/** Whether a text is one of the signs. */
export const isSign = (text: string): boolean => /^[?<!-]$/.test(text);

/** A line that consists of one sign alone; undefined when it is an answer. */
export function takeSign(line: string, ask: Allowed, words: PromptWords): ReadLine<never> | undefined {
  switch (line.trim()) {
    case '?':
      return ask.help === '' ? { problem: words.noHelp } : { show: 'help' };
    case '<':
      return ask.mayGoBack ? { turn: { did: 'back' } } : { problem: words.noBack };
    case '-':
      return ask.mayNotKnow ? { turn: { did: 'unknown' } } : { problem: words.noUnknown };
    case '!':
      return { turn: { did: 'leave' } };
    default:
      return undefined;
  }
}

const takeEmpty = (ask: AskText, words: PromptWords): ReadLine<string> => {
  if (ask.before !== undefined) return { turn: { did: 'answered', value: ask.before } };
  if (ask.decides === true) return { problem: words.decides };
  return ask.mayNotKnow ? { turn: { did: 'unknown' } } : { problem: words.needed };
};

const takeText = (text: string, ask: AskText): ReadLine<string> => {
  const problem = ask.problem(text);
  return problem === undefined ? { turn: { did: 'answered', value: text } } : { problem };
};

/** One line as the whole answer: a sign, the former answer (Enter alone), or a text that is checked. */
export function takeLine(line: string, ask: AskText, words: PromptWords): ReadLine<string> {
  const sign = takeSign(line, ask, words);
  if (sign !== undefined) return sign;
  return line.trim() === '' ? takeEmpty(ask, words) : takeText(line.trim(), ask);
}

export type ReadLongText = ReadLine<string> | { readonly lines: readonly string[] };

/** The line that ends a long text. An empty line does not: people paste paragraphs. */
export const endMark = '.';
/** The line that opens the editor. */
export const editorMark = 'e';

/**
 * The next line of a long text. Signs count as such on the first line; further down only `?`, `!` and `<` (which takes
 * the last line back) do, since a pasted text may hold a line with a dash.
 */
export function takeLongLine(
  lines: readonly string[],
  line: string,
  ask: AskText,
  words: PromptWords,
  hasEditor: boolean,
): ReadLongText {
  const first = lines.length === 0;
  const sign = line.trim() === '-' && !first ? undefined : takeSign(line, ask, words);
  if (!first && line.trim() === '<') return { lines: lines.slice(0, -1) };
  if (sign !== undefined) return sign;
  if (first && line.trim() === '') return takeEmpty(ask, words);
  if (first && hasEditor && line.trim() === editorMark) return { show: 'editor' };
  if (line.trim() !== endMark) return { lines: [...lines, line.trimEnd()] };
  const text = lines.join('\n').trim();
  return text === '' ? { problem: words.needed } : takeText(text, ask);
}

/** The ids behind typed numbers such as `1, 3`, or what is wrong with them. */
export function takeNumbers(
  line: string,
  ids: readonly string[],
  several: boolean,
  words: PromptWords,
): { readonly ids: readonly string[] } | { readonly problem: string } {
  const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
  const found = parts.map((part) => (/^\d{1,3}$/.test(part) ? ids[Number(part) - 1] : undefined));
  if (parts.length === 0 || found.includes(undefined)) return { problem: words.noSuchNumber(ids.length) };
  if (!several && found.length > 1) return { problem: words.onlyOne };
  return { ids: [...new Set(found.filter((id) => id !== undefined))] };
}

/** Text broken at words to the width of the screen; a line goes on under its own beginning, after its dash or number. */
export const paragraphs = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => {
      const lead = /^ *(?:- |\d+\. )?/.exec(line)?.[0] ?? '';
      return wrap(line.slice(lead.length), columns - 1, { first: lead, rest: ' '.repeat(lead.length) });
    })
    .join('\n');

const shortKey = 34;

/** A key of the key line: a sign and its word stay on one line, a longer sentence may be broken. */
export const unbroken = (key: string): string => (key.length <= shortKey ? whole(key) : key);

/** What a prompter is made of. */
export interface PromptParts {
  /** A terminal. */
  readonly input: NodeJS.ReadStream;
  /** Standard error: standard output belongs to the results. */
  readonly output: NodeJS.WriteStream;
  readonly words: PromptWords;
  readonly style: Style;
  /** The command of the user's editor; undefined when none is set. */
  readonly editor: string | undefined;
}
