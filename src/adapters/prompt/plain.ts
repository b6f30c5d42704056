import { createInterface } from 'node:readline';
import type { AskChoice, AskChoices, AskText, Option, Prompter, Turn } from '../../core/context.ts';
import { InterruptedError } from '../../core/errors.ts';
import { showLines } from '../../core/show.ts';
import { editText } from '../editor.ts';
import { interruptible } from '../signals.ts';
import {
  type Allowed,
  type PromptParts,
  paragraphs,
  takeLine,
  takeLongLine,
  takeNumbers,
  takeSign,
  unbroken,
} from './lines.ts';

/** A terminal in line mode hands over no more than this at once; the rest of the line is lost before we see it. */
const longestLine = 4095;

/** A list of more hints than these tells them only at `?`: what is read aloud from its top shall not take minutes. */
const mostHints = 10;

const hasMany = (options: readonly Option[]): boolean =>
  options.filter(({ label }) => label.includes('\n')).length > mostHints;

/**
 * The prompter for screen readers and simple terminals: question, options, one line that tells the keys, then a typed
 * line. The terminal stays in its own line mode; nothing is redrawn, coloured or moved.
 */
export function plainPrompter(parts: PromptParts): Prompter {
  const { input, output, words, editor } = parts;
  const { keys } = words;
  // No line is left to the terminal to break, which would cut words.
  const say = (text: string) => void output.write(`${paragraphs(text, output.columns || 80)}\n`);

  const readLine = (label: string): Promise<string> =>
    interruptible(
      (signal) =>
        new Promise((resolve, reject) => {
          output.write(label);
          const reader = createInterface({ input, terminal: false });
          const end = (settle: () => void) => {
            settle();
            reader.close();
          };
          reader.once('line', (line) => end(() => resolve(line)));
          reader.once('close', () => reject(new InterruptedError(130)));
          signal.addEventListener('abort', () => end(() => reject(signal.reason)));
        }),
    );

  const tellKeys = (allowed: Allowed, first: readonly (string | false)[]) => {
    const all = [
      ...first,
      allowed.help !== '' && keys.help,
      allowed.mayGoBack && keys.back,
      allowed.mayNotKnow && !first.includes(keys.skip) && keys.unknown,
      keys.leave,
    ];
    // A sign and its word stay on one line.
    say(
      words.plain.keys(
        all
          .filter((key) => key !== false)
          .map(unbroken)
          .join(', '),
      ),
    );
  };

  async function oneLine(ask: AskText): Promise<Turn<string>> {
    say(`\n${showLines(ask.message)}`);
    if (ask.before !== undefined) say(words.plain.former(showLines(ask.before)));
    if (ask.example !== undefined) say(words.example(ask.example));
    tellKeys(ask, [ask.before !== undefined ? keys.keep : ask.mayNotKnow ? keys.skip : keys.submit]);
    let { decides = false } = ask;
    for (;;) {
      const line = await readLine(words.plain.answer);
      const taken = takeLine(line, { ...ask, decides }, words);
      if (line.trim() === '') decides = false;
      if ('turn' in taken) {
        tellUnderstood(taken.turn, ask);
        return taken.turn;
      }
      say('problem' in taken ? taken.problem : showLines(ask.help));
    }
  }

  /** A day that was typed in figures is read back in words, where that is another text. */
  const tellUnderstood = (turn: Turn<string>, ask: AskText) => {
    if (turn.did !== 'answered' || ask.shown === undefined) return;
    const shown = ask.shown(turn.value);
    if (shown !== turn.value) say(words.plain.understood(showLines(shown)));
  };

  async function longText(ask: AskText): Promise<Turn<string>> {
    say(`\n${showLines(ask.message)}`);
    if (ask.before !== undefined) say(words.plain.former(`\n${showLines(ask.before)}`));
    const enter = ask.before !== undefined ? keys.keep : ask.mayNotKnow && keys.skip;
    tellKeys(ask, [enter, keys.end, editor !== undefined && keys.editor]);
    let lines: readonly string[] = [];
    for (;;) {
      const line = await readLine(words.plain.line);
      if (Buffer.byteLength(line) >= longestLine) say(words.plain.tooLong);
      const taken = takeLongLine(lines, line, ask, words, editor !== undefined);
      if ('turn' in taken) return taken.turn;
      if ('lines' in taken) lines = taken.lines;
      else if ('problem' in taken) say(taken.problem);
      else if (taken.show === 'help') say(showLines(ask.help));
      else {
        const text = await editText(editor ?? '', ask.before ?? '');
        const problem =
          text === undefined ? words.editorFailed : text === '' ? words.editorEmpty : ask.problem(text);
        if (text !== undefined && problem === undefined) return { did: 'answered', value: text };
        say(problem ?? words.editorFailed);
        if (text !== undefined && text !== '') return longText({ ...ask, before: text });
      }
    }
  }

  const tellOptions = (options: readonly Option[], hints = !hasMany(options)) => {
    for (const [index, option] of options.entries()) {
      const lines = showLines(option.label).split('\n');
      say(`${index + 1}. ${lines.slice(0, hints ? undefined : 1).join('. ')}`);
    }
  };

  /** Reads lines until one gives numbers of the list or a sign; Enter alone keeps the former answer. */
  async function numbers(
    allowed: Allowed,
    options: readonly Option[],
    before: readonly string[] | undefined,
    several: boolean,
    problem: (ids: readonly string[]) => string | undefined,
  ): Promise<Turn<readonly string[]>> {
    const ids = options.map(({ id }) => id);
    for (;;) {
      const line = await readLine(words.plain.answer);
      const sign = takeSign(line, allowed, words);
      if (sign !== undefined && 'turn' in sign) return sign.turn;
      if (sign !== undefined) {
        say('problem' in sign ? sign.problem : showLines(allowed.help));
        if ('show' in sign && hasMany(options)) tellOptions(options, true);
        continue;
      }
      const blank = line.trim() === '';
      if (blank && before !== undefined) return { did: 'answered', value: before };
      if (blank && allowed.mayNotKnow) return { did: 'unknown' };
      const taken = takeNumbers(line, ids, several, words);
      const wrong = 'problem' in taken ? taken.problem : problem(taken.ids);
      if ('ids' in taken && wrong === undefined) return { did: 'answered', value: taken.ids };
      say(wrong ?? words.needed);
    }
  }

  const labels = (options: readonly Option[], ids: readonly string[]) =>
    ids.map((id) => options.find((option) => option.id === id)?.label.split('\n')[0] ?? id).join('; ');

  /** What Enter alone answers: what was answered before, or what most people want. */
  const tellBefore = (ask: AskChoice | AskChoices, label: string) =>
    say((ask.isUsual === true ? words.plain.usual : words.plain.former)(showLines(label)));

  const enterKey = (ask: AskChoice | AskChoices): string | false => {
    if (ask.before === undefined) return ask.mayNotKnow && keys.skip;
    return ask.isUsual !== true && keys.keep;
  };

  async function choice(ask: AskChoice): Promise<Turn<string>> {
    const options = [
      ...ask.options,
      ...(ask.open === true ? [{ id: '(other)', label: words.other }] : []),
      ...(ask.mayNotKnow ? [{ id: '(unknown)', label: words.unknown }] : []),
    ];
    say(`\n${showLines(ask.message)}`);
    tellOptions(options);
    if (ask.before !== undefined) tellBefore(ask, labels(options, [ask.before]));
    const before = ask.before === undefined ? undefined : [ask.before];
    tellKeys(ask, [words.plain.number, enterKey(ask)]);
    const turn = await numbers(ask, options, before, false, () => undefined);
    if (turn.did !== 'answered') return turn;
    const [id = ''] = turn.value;
    if (id === '(unknown)') return { did: 'unknown' };
    if (id !== '(other)') return { did: 'answered', value: id };
    const { before: _, ...rest } = ask;
    const typed = await oneLine({
      ...rest,
      message: words.otherAsk,
      mayGoBack: true,
      mayNotKnow: false,
      problem: () => undefined,
    });
    return typed.did === 'back' ? choice(ask) : typed;
  }

  async function choices(ask: AskChoices): Promise<Turn<readonly string[]>> {
    const options = [
      ...ask.options,
      ...(ask.noneLabel !== undefined ? [{ id: '(none)', label: ask.noneLabel }] : []),
      ...(ask.mayNotKnow ? [{ id: '(unknown)', label: words.unknown }] : []),
    ];
    say(`\n${showLines(ask.message)}`);
    tellOptions(options);
    const former = ask.before?.length === 0 ? ask.noneLabel : labels(options, ask.before ?? []);
    if (ask.before !== undefined) tellBefore(ask, former ?? '');
    tellKeys(ask, [words.plain.numbers, enterKey(ask)]);
    const alone = (ids: readonly string[]) => ids.find((id) => id === '(none)' || id === '(unknown)');
    const problem = (ids: readonly string[]) => {
      if (alone(ids) === undefined) return ask.problem(ids);
      return ids.length > 1 ? words.noneAlone : undefined;
    };
    const turn = await numbers(ask, options, ask.before, true, problem);
    if (turn.did !== 'answered') return turn;
    if (turn.value.includes('(unknown)')) return { did: 'unknown' };
    return turn.value.includes('(none)') ? { did: 'answered', value: [] } : turn;
  }

  return {
    text: (ask) => (ask.long === true ? longText(ask) : oneLine(ask)),
    choice,
    choices,
    say,
    async confirm(message) {
      const options = [
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ];
      say(`\n${showLines(message)}`);
      tellOptions(options);
      say(words.plain.keys(words.plain.number));
      const allowed = { help: '', mayGoBack: false, mayNotKnow: false };
      const turn = await numbers(allowed, options, undefined, false, () => undefined);
      return turn.did === 'answered' && turn.value.includes('yes');
    },
  };
}
