import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import inquirer from 'inquirer';
import type { AskChoice, AskChoices, AskText, Prompter, Turn } from '../../core/context.ts';
import { InterruptedError } from '../../core/errors.ts';
import { editText } from '../editor.ts';
import { interruptible } from '../signals.ts';
import { type PromptParts, paragraphs } from './lines.ts';
import { type Entry, type ListConfig, type ListResult, listPrompt } from './list-prompt.ts';
import type { Surface } from './screen.ts';
import { type LongResult, longPrompt, textPrompt } from './text-prompt.ts';

/** Ids of the lines that a list adds to its own; no choice of a case file has such a name. */
const unknownId = '(unknown)';
const noneId = '(none)';
const otherId = '(other)';

/** The prompter of a full terminal: redrawn in place by inquirer, all of it on standard error. */
export function richPrompter(parts: PromptParts): Prompter {
  const { input, output, words, style, editor } = parts;
  const surface: Surface = {
    columns: () => output.columns || 80,
    rows: () => output.rows || 24,
    style,
    words,
  };

  async function run<R extends { readonly did: string }>(
    type: string,
    config: object,
  ): Promise<Exclude<R, { readonly did: 'closed' }>> {
    try {
      return await interruptible(async (signal) => {
        const ask = inquirer.createPromptModule({ input, output, signal });
        ask.registerPrompt('text', textPrompt);
        ask.registerPrompt('long', longPrompt);
        ask.registerPrompt('list', listPrompt);
        const { turn } = (await ask([{ ...config, type, name: 'turn' }] as never)) as unknown as { turn: R };
        if (turn.did === 'closed') throw new InterruptedError(130);
        return turn as Exclude<R, { readonly did: 'closed' }>;
      });
    } catch (error) {
      if (error instanceof ExitPromptError || error instanceof AbortPromptError)
        throw new InterruptedError(130);
      throw error;
    }
  }

  const say = (text: string) => void output.write(`${paragraphs(text, surface.columns())}\n`);

  async function longText(ask: AskText): Promise<Turn<string>> {
    const result = await run<LongResult>('long', { ask, surface, hasEditor: editor !== undefined });
    if (result.did !== 'editor' || editor === undefined) return result as Turn<string>;
    const text = await editText(editor, ask.before ?? '');
    const problem =
      text === undefined ? words.editorFailed : text === '' ? words.editorEmpty : ask.problem(text);
    if (text !== undefined && problem === undefined) return { did: 'answered', value: text };
    say(style.caution(problem ?? words.editorFailed));
    // What was written is not lost: it is offered as the former answer.
    return longText(text === undefined || text === '' ? ask : { ...ask, before: text });
  }

  const list = (config: Omit<ListConfig, 'surface' | 'mayLeave'> & { readonly mayLeave?: boolean }) =>
    run<ListResult>('list', { mayLeave: true, ...config, surface });

  const unknownEntry = (may: boolean): readonly Entry[] =>
    may ? [{ id: unknownId, label: words.unknown, alone: true }] : [];

  async function choice(ask: AskChoice): Promise<Turn<string>> {
    const other = ask.open === true ? [{ id: otherId, label: words.other }] : [];
    const isOther = ask.before !== undefined && !ask.options.some((option) => option.id === ask.before);
    const turn = await list({
      ...ask,
      entries: [...ask.options, ...other, ...unknownEntry(ask.mayNotKnow)],
      before: ask.before === undefined ? [] : [isOther ? otherId : ask.before],
      several: false,
      problem: () => undefined,
    });
    if (turn.did !== 'answered') return turn;
    const [id = ''] = turn.value;
    if (id === unknownId) return { did: 'unknown' };
    if (id !== otherId) return { did: 'answered', value: id };
    const typed = await run<Turn<string>>('text', {
      ask: {
        ...ask,
        message: words.otherAsk,
        mayGoBack: true,
        mayNotKnow: false,
        before: isOther ? ask.before : undefined,
        problem: () => undefined,
      },
      surface,
    });
    // Back from the typed text leads to its own list.
    return typed.did === 'back' ? choice(ask) : typed;
  }

  async function choices(ask: AskChoices): Promise<Turn<readonly string[]>> {
    const none = ask.noneLabel === undefined ? [] : [{ id: noneId, label: ask.noneLabel, alone: true }];
    const before = ask.before ?? [];
    const turn = await list({
      ...ask,
      entries: [...ask.options, ...none, ...unknownEntry(ask.mayNotKnow)],
      before: ask.before !== undefined && before.length === 0 ? none.map((entry) => entry.id) : before,
      several: true,
      problem: (ids) => (ids.some((id) => id === noneId || id === unknownId) ? undefined : ask.problem(ids)),
    });
    if (turn.did !== 'answered') return turn;
    if (turn.value.includes(unknownId)) return { did: 'unknown' };
    return turn.value.includes(noneId) ? { did: 'answered', value: [] } : turn;
  }

  return {
    text: (ask) => (ask.long === true ? longText(ask) : run<Turn<string>>('text', { ask, surface })),
    choice,
    choices,
    say,
    async confirm(message) {
      const turn = await list({
        message,
        help: '',
        entries: [
          { id: 'yes', label: words.yes },
          { id: 'no', label: words.no },
        ],
        before: [],
        several: false,
        mayGoBack: false,
        mayNotKnow: false,
        mayLeave: false,
        problem: () => undefined,
      });
      return turn.did === 'answered' && turn.value.includes('yes');
    },
  };
}
