import type { KeypressEvent } from '@inquirer/core';
import {
  createPrompt,
  isEnterKey,
  isSpaceKey,
  useKeypress,
  usePagination,
  useRef,
  useState,
} from '@inquirer/core';
import type { Option, Turn } from '../../core/context.ts';
import { showLines } from '../../core/show.ts';
import { type closed, helpKey, helpPage, keyLines, type Surface, useClosing, wrapped } from './screen.ts';
import { leftover } from './text-prompt.ts';

/**
 * A line of a list; the further lines of a label are its hint, shown while the line is marked. An `alone` line cannot be
 * ticked with others.
 */
export interface Entry extends Option {
  readonly alone?: boolean;
}

export interface ListConfig {
  readonly message: string;
  readonly help: string;
  readonly entries: readonly Entry[];
  readonly before: readonly string[];
  readonly several: boolean;
  readonly mayGoBack: boolean;
  readonly mayNotKnow: boolean;
  /** False where a yes or no is about the conversation: no signs there. */
  readonly mayLeave: boolean;
  readonly problem: (ids: readonly string[]) => string | undefined;
  readonly surface: Surface;
}

export type ListResult = Turn<readonly string[]> | typeof closed;

/** The characters of a key; inquirer's type leaves them out. */
const typed = (key: KeypressEvent): string =>
  'sequence' in key && typeof key.sequence === 'string' ? key.sequence : '';

/** Ticks or unticks a line; a line that stands alone takes the ticks of all others away, and loses its own to them. */
export function tick(entries: readonly Entry[], ticked: readonly string[], id: string): readonly string[] {
  if (ticked.includes(id)) return ticked.filter((other) => other !== id);
  const alone = (other: string) => entries.find((entry) => entry.id === other)?.alone === true;
  if (alone(id)) return [id];
  const all = [...ticked.filter((other) => !alone(other)), id];
  return entries.map((entry) => entry.id).filter((other) => all.includes(other));
}

/**
 * One or several of a list that scrolls on a small screen; numbers jump, signs work as single keys. Where one is to be
 * chosen, no line is marked at the start but the former answer: Enter alone must not answer for anybody.
 */
export const listPrompt = createPrompt<ListResult, ListConfig>((config, done) => {
  const { entries, surface, several } = config;
  const { words, style } = surface;
  // Minus one where no line is marked.
  const start = entries.findIndex((entry) => config.before.includes(entry.id));
  const [active, setActive] = useState(several ? Math.max(0, start) : start);
  const [ticked, setTicked] = useState<readonly string[]>(config.before);
  const [note, setNote] = useState('');
  const [page, setPage] = useState(0);
  const [end, setEnd] = useState<Turn<readonly string[]> | undefined>();
  const digits = useRef('');
  // Whoever types a word, such as I-485, means no sign and no number in it.
  const inWord = useRef(false);
  useClosing(done);

  const message = wrapped(style.bold(showLines(config.message)), surface.columns());
  const { lines: help, pages } = helpPage(config.help, page, surface, message.length + 9);

  const finish = (turn: Turn<readonly string[]>) => {
    setEnd(turn);
    done(turn);
  };
  const submit = () => {
    const here = entries[active];
    if (here === undefined) {
      setNote(words.nothingChosen);
      return;
    }
    const ids = !several || (ticked.length === 0 && here.alone === true) ? [here.id] : ticked;
    if (ids.length === 0) setNote(words.nothingTicked);
    else {
      const problem = config.problem(ids);
      if (problem === undefined) finish({ did: 'answered', value: ids });
      else setNote(problem);
    }
  };
  const jump = (digit: string) => {
    const longer = Number(digits.current + digit);
    digits.current = longer >= 1 && longer <= entries.length ? digits.current + digit : digit;
    const to = Number(digits.current);
    if (to >= 1 && to <= entries.length) setActive(to - 1);
    else setNote(words.noSuchNumber(entries.length));
  };
  const sign = (text: string): boolean => {
    if (text === '?' && config.help !== '') setPage(page < pages ? page + 1 : 0);
    else if (text === '<' && config.mayGoBack) finish({ did: 'back' });
    else if (text === '-' && config.mayNotKnow) finish({ did: 'unknown' });
    else if (text === '!' && config.mayLeave) finish({ did: 'leave' });
    else if (text === '<') setNote(words.noBack);
    else if (text === '-' && config.mayLeave) setNote(words.noUnknown);
    else return false;
    return true;
  };

  useKeypress((key, rl) => {
    rl.clearLine(0);
    if (note !== '') setNote('');
    const text = typed(key);
    if (inWord.current && /^[^\p{C}]$/u.test(text)) return;
    if (inWord.current && isEnterKey(key)) {
      inWord.current = false;
      setNote(several ? words.nothingTicked : words.nothingChosen);
      return;
    }
    inWord.current = /^\p{L}$/u.test(text);
    if (/^\d$/.test(text)) {
      jump(text);
      return;
    }
    digits.current = '';
    if (isEnterKey(key)) submit();
    else if (key.name === 'up') setActive((active <= 0 ? entries.length : active) - 1);
    else if (key.name === 'down') setActive((active + 1) % entries.length);
    else if (key.name === 'home') setActive(0);
    else if (key.name === 'end') setActive(entries.length - 1);
    else if (isSpaceKey(key) && several) setTicked(tick(entries, ticked, entries[active]?.id ?? ''));
    else if (key.name === 'escape' || key.name === 'left') sign('<');
    else sign(text);
  });

  const keys = keyLines(
    [
      several ? words.keys.tick : words.keys.move,
      helpKey(config.help, page, pages, words),
      config.mayGoBack && words.keys.backInList,
      config.mayNotKnow && words.keys.unknown,
      config.mayLeave && words.keys.leave,
    ],
    surface,
  );
  const notes = note === '' ? [] : wrapped(style.caution(note), surface.columns());
  const drawn = entries.map((item, index) => {
    const isActive = index === active;
    const box = several ? (ticked.includes(item.id) ? '[x] ' : '[ ] ') : '';
    const lead = `${isActive ? '>' : ' '} ${String(index + 1).padStart(String(entries.length).length)}. ${box}`;
    const [label = '', ...hint] = showLines(item.label).split('\n');
    const room = surface.columns() - lead.length;
    const mark = (text: string) => (isActive ? style.link(text) : text);
    const lines = [
      ...wrapped(label, room).map(mark),
      ...(isActive ? hint : []).flatMap((text) => wrapped(text, room)).map((text) => style.dim(text)),
    ];
    return lines.map((text, at) => (at === 0 ? mark(lead) : ' '.repeat(lead.length)) + text).join('\n');
  });
  const room = surface.rows() - message.length - help.length - keys.length - notes.length - 1;
  const isCut = drawn.join('\n').split('\n').length > Math.max(3, room);
  const list = usePagination({
    items: drawn,
    active: Math.max(0, active),
    loop: false,
    pageSize: Math.max(3, isCut ? room - 1 : room),
    renderItem: ({ item }) => item,
  });
  const rest = isCut ? wrapped(style.dim(words.listGoesOn(entries.length)), surface.columns()) : [];

  if (end !== undefined) return leftover(config.message, shownTurn(end, entries), surface);
  const hideCursor = '\u001b[?25l';
  return [[...message, ...help, list, ...rest].join('\n'), `${[...notes, ...keys].join('\n')}${hideCursor}`];
});

const shownTurn = (turn: Turn<readonly string[]>, entries: readonly Entry[]): Turn<string> => {
  if (turn.did !== 'answered') return turn;
  const labels = entries
    .filter((entry) => turn.value.includes(entry.id))
    .map((entry) => entry.label.split('\n')[0]);
  return { did: 'answered', value: labels.join('; ') };
};
