import { createPrompt, isEnterKey, isTabKey, useKeypress, useState } from '@inquirer/core';
import type { AskText, Turn } from '../../core/context.ts';
import { showLines } from '../../core/show.ts';
import { takeLine } from './lines.ts';
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

/** One line of text, with the signs, help in place, and the former answer kept by Enter alone. */
export const textPrompt = createPrompt<Turn<string> | typeof closed, TextConfig>((config, done) => {
  const { ask, surface } = config;
  const { words, style } = surface;
  const [line, setLine] = useState('');
  const [note, setNote] = useState('');
  const [page, setPage] = useState(0);
  const [end, setEnd] = useState<Turn<string> | undefined>();
  useClosing(done);

  const message = wrapped(style.bold(showLines(ask.message)), surface.columns());
  const before =
    ask.before === undefined ? [] : wrapped(words.former(showLines(ask.before)), surface.columns());
  const example = ask.example === undefined ? [] : wrapped(words.example(ask.example), surface.columns());
  const fixed = message.length + before.length + example.length;
  const { lines: help, pages } = helpPage(ask.help, page, surface, fixed + 6);

  useKeypress((key, rl) => {
    if (isTabKey(key)) {
      rl.clearLine(0);
      rl.write(line);
      return;
    }
    if (!isEnterKey(key)) {
      setLine(rl.line);
      if (note !== '') setNote('');
      return;
    }
    const taken = takeLine(line, ask, words);
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
  const head = [
    ...message,
    ...help,
    ...before.map((text) => style.dim(text)),
    ...example.map((text) => style.dim(text)),
  ];
  const enter =
    ask.before !== undefined ? words.keys.keep : ask.mayNotKnow ? words.keys.skip : words.keys.submit;
  const isKept = note !== '' && line !== '';
  const keys = keyLines(
    [
      isKept ? words.keys.empty : enter,
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
