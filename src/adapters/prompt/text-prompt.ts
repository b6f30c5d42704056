import { createPrompt, isEnterKey, isTabKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { AskText, Turn } from '../../core/context.ts';
import { showLines } from '../../core/show.ts';
import { isSign, takeLine, takeLongLine } from './lines.ts';
import { type closed, helpKey, helpPage, keyLines, type Surface, useClosing, wrapped } from './screen.ts';

export interface TextConfig {
  readonly ask: AskText;
  readonly surface: Surface;
}

/** What a finished question leaves on the screen: the question and the answer. */
export const leftover = (message: string, turn: Turn<string> | typeof closed, surface: Surface): string => {
  const { words, style } = surface;
  const answers = {
    back: words.wentBack,
    leave: words.left,
    unknown: words.leftOpen,
    closed: '',
  };
  const text = turn.did === 'answered' ? turn.value : answers[turn.did];
  const lines = wrapped(`${showLines(message)}  ${style.link(showLines(text))}`, surface.columns());
  return lines.length <= 4
    ? lines.join('\n')
    : [...lines.slice(0, 3), words.more(lines.length - 3)].join('\n');
};

/** What was typed at a question so far: how many keys, whether the last one was `?`, and whether Enter was asked about. */
interface Typed {
  keys: number;
  helped: boolean;
  told: boolean;
}

/** One line of text, with the signs, help in place, and the former answer in the line. */
export const textPrompt = createPrompt<Turn<string> | typeof closed, TextConfig>((config, done) => {
  const { ask, surface } = config;
  const { words, style } = surface;
  const [line, setLine] = useState('');
  const [note, setNote] = useState('');
  const [page, setPage] = useState(0);
  const [end, setEnd] = useState<Turn<string> | undefined>();
  const [, draw] = useState(0);
  const typed = useRef<Typed>({ keys: 0, helped: false, told: false }).current;
  useClosing(done);
  // The former answer stands in the line, to be kept or edited.
  useEffect((rl) => {
    if (ask.before === undefined) return;
    rl.write(ask.before);
    setLine(ask.before);
  }, []);

  const message = wrapped(style.bold(showLines(ask.message)), surface.columns());
  const example = ask.example === undefined ? [] : wrapped(words.example(ask.example), surface.columns());
  const fixed = message.length + example.length;
  const { lines: help, pages } = helpPage(ask.help, page, surface, fixed + 6);

  useKeypress((key, rl) => {
    if (isTabKey(key)) {
      rl.clearLine(0);
      rl.write(line);
      return;
    }
    const isFirst = typed.keys === 0;
    typed.keys += 1;
    const wasHelped = typed.helped;
    typed.helped = false;
    if (!isEnterKey(key)) {
      // A sign as the first key stands for itself, and not behind the former answer.
      if (isFirst && ask.before !== undefined && isSign(rl.line.slice(ask.before.length))) {
        const sign = rl.line.slice(ask.before.length);
        rl.clearLine(0);
        rl.write(sign);
      }
      if (rl.line === '?' && ask.help !== '') {
        rl.clearLine(0);
        typed.helped = true;
        setPage(page < pages ? page + 1 : 0);
        if (isFirst && ask.before !== undefined) {
          typed.keys = 0;
          rl.write(ask.before);
        }
      }
      setLine(rl.line);
      if (note !== '') setNote('');
      return;
    }
    // Enter behind the sign that was taken at once is no answer.
    if (wasHelped) {
      rl.write(line);
      draw((times) => times + 1);
      return;
    }
    if (line.trim() === '' && ask.before !== undefined) {
      setNote(words.emptied);
      setLine(ask.before);
      rl.write(ask.before);
      typed.keys = 0;
      return;
    }
    const taken = takeLine(line, { ...ask, decides: ask.decides === true && !typed.told }, words);
    if (line.trim() === '') typed.told = true;
    if ('turn' in taken) {
      setEnd(taken.turn);
      done(taken.turn);
      return;
    }
    if ('problem' in taken) {
      setNote(taken.problem);
      // What was typed stays, to be put right; a sign does not.
      if (line.trim().length > 1) rl.write(line);
      else setLine('');
      return;
    }
    setLine('');
    setPage(page < pages ? page + 1 : 0);
  });

  if (end !== undefined) {
    const shown = end.did === 'answered' && ask.shown ? { ...end, value: ask.shown(end.value) } : end;
    return leftover(ask.message, shown, surface);
  }
  const head = [...message, ...help, ...example.map((text) => style.dim(text))];
  const enter =
    ask.before !== undefined ? words.keys.keep : ask.mayNotKnow ? words.keys.skip : words.keys.submit;
  const isKept = line !== '' && (note !== '' || ask.before !== undefined);
  const keys = keyLines(
    [
      note !== '' && isKept ? words.keys.empty : enter,
      note === '' && isKept && words.keys.empty,
      helpKey(ask.help, page, pages, words),
      ask.mayGoBack && words.keys.back,
      ask.mayNotKnow && ask.before !== undefined && words.keys.unknown,
      words.keys.leave,
    ],
    surface,
  );
  const notes = note === '' ? [] : wrapped(style.caution(note), surface.columns());
  return [[...head, `> ${line}`].join('\n'), [...notes, ...keys].join('\n')];
});

export interface LongConfig extends TextConfig {
  readonly hasEditor: boolean;
}

/** Asks the caller to open the editor; a prompt cannot share the terminal with it. */
export const wantsEditor = { did: 'editor' } as const;

export type LongResult = Turn<string> | typeof closed | typeof wantsEditor;

/** What was typed so far. It changes with each key, and is drawn when the keys pause. */
interface Draft {
  line: string;
  lines: readonly string[];
  note: string;
  page: number;
  helped: boolean;
  lastKey: string;
}

/** Draws once for all keys that come together: a pasted letter of 5,000 characters would be drawn 5,000 times. */
function useRedrawing(): () => void {
  const [, draw] = useState(0);
  const waiting = useRef<NodeJS.Immediate | undefined>();
  useEffect(() => () => clearImmediate(waiting.current), []);
  return () => {
    waiting.current ??= setImmediate(() => {
      waiting.current = undefined;
      draw((times) => times + 1);
    });
  };
}

/** Several lines typed in place until a line with only a full stop. Only the last lines are drawn on a small screen. */
export const longPrompt = createPrompt<LongResult, LongConfig>((config, done) => {
  const { ask, surface, hasEditor } = config;
  const { words, style } = surface;
  const draft = useRef<Draft>({ line: '', lines: [], note: '', page: 0, helped: false, lastKey: '' }).current;
  const { line, lines, note, page } = draft;
  const [end, setEnd] = useState<Turn<string> | undefined>();
  const redrawSoon = useRedrawing();
  useClosing(done);

  const message = wrapped(style.bold(showLines(ask.message)), surface.columns());
  const { lines: help, pages } = helpPage(ask.help, page, surface, message.length + 9);

  useKeypress((key, rl) => {
    redrawSoon();
    const last = draft.lastKey;
    draft.lastKey = key.name;
    // A pasted line end of two characters is one line end.
    if (key.name === 'enter' && last === 'return') return;
    draft.note = '';
    const typed = draft.line;
    draft.line = isEnterKey(key) ? '' : rl.line;
    // Enter behind the sign that was taken at once is no answer.
    const wasHelped = draft.helped;
    draft.helped = draft.lines.length === 0 && draft.line === '?' && ask.help !== '';
    if (draft.helped) {
      rl.clearLine(0);
      draft.line = '';
      draft.page = draft.page < pages ? draft.page + 1 : 0;
    }
    if (!isEnterKey(key) || wasHelped) return;
    const taken = takeLongLine(draft.lines, typed, ask, words, hasEditor);
    if ('lines' in taken) draft.lines = taken.lines;
    else if ('problem' in taken) draft.note = taken.problem;
    else if ('turn' in taken) {
      setEnd(taken.turn);
      done(taken.turn);
    } else if (taken.show === 'editor') done(wantsEditor);
    else draft.page = draft.page < pages ? draft.page + 1 : 0;
  });

  if (end !== undefined) return leftover(ask.message, end, surface);
  const first = lines.length === 0;
  const keys = keyLines(
    [
      first && (ask.before !== undefined ? words.keys.keep : ask.mayNotKnow && words.keys.skip),
      words.keys.end,
      first && hasEditor && words.keys.editor,
      helpKey(ask.help, page, pages, words),
      first ? ask.mayGoBack && words.keys.back : words.keys.takeBackLine,
      first && ask.mayNotKnow && ask.before !== undefined && words.keys.unknown,
      words.keys.leave,
    ],
    surface,
  );
  const notes = note === '' ? [] : wrapped(style.caution(note), surface.columns());
  const former =
    first && ask.before !== undefined ? wrapped(words.former(showLines(ask.before)), surface.columns()) : [];
  const typed = first
    ? former.map((text) => style.dim(text))
    : lines
        .flatMap((text) => wrapped(text.replaceAll('\t', ' '), surface.columns() - 2))
        .map((text) => `  ${text}`);
  const room = Math.max(2, surface.rows() - message.length - help.length - keys.length - notes.length - 4);
  const cut = typed.length - room;
  const shown = first
    ? cut > 0
      ? [...typed.slice(0, room), style.dim(words.more(cut))]
      : typed
    : cut > 0
      ? [style.dim(words.earlier(cut)), ...typed.slice(-room)]
      : typed;
  return [[...message, ...help, ...shown, `> ${line}`].join('\n'), [...notes, ...keys].join('\n')];
});
