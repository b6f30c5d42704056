import { en } from '../../src/content/messages/en.ts';
import { voices } from '../../src/content/shape/voice.ts';
import type {
  AskChoice,
  AskChoices,
  AskText,
  Context,
  Option,
  Out,
  Prompter,
  Style,
  Turn,
} from '../../src/core/context.ts';
import { OutputError } from '../../src/core/errors.ts';
import { said } from '../../src/core/in-force.ts';

/** A question by the path of its fact or a short name, and what is typed: an id, a text, or a sign. */
export type Step = readonly [question: string, reply: string];

const sentences = new Map<string, string>([
  ...Object.entries(en.facts).flatMap(([path, { question }]) =>
    voices.map((voice): readonly [string, string] => [said(question, { voice }), path]),
  ),
  [en.interview.whose.ask, 'whose'],
  [en.interview.since.ask, 'since'],
  [en.interview.rare.ask, 'rare'],
  [en.interview.beneficiary.ask, 'beneficiary'],
  [en.interview.announce.ask, 'announcement'],
  [en.interview.review.ask, 'review'],
  [en.interview.review.which, 'which answer'],
  [en.interview.list.whatNext, 'what next'],
  [en.interview.list.which, 'which item'],
  [en.interview.ask.day.ask, 'which day'],
  [en.interview.ask.file.ask, 'no such file'],
  [en.interview.ask.letters.fontAsk, 'font'],
  [en.interview.finish.leaving, 'leaving'],
  [en.interview.finish.fileName, 'file name'],
  [en.interview.finish.keepAfterStop, 'keep after stop'],
  [en.interview.finish.sheetName, 'other name'],
  [en.packet.command.folder, 'folder'],
  [en.interview.consent.folder, 'consent folder'],
  [en.interview.intro.keep, 'keep'],
  [en.interview.finish.otherName, 'other name for the answers'],
]);

const signs: Readonly<Record<string, Turn<never>>> = {
  '<': { did: 'back' },
  '-': { did: 'unknown' },
  '!': { did: 'leave' },
};

export interface Scripted extends Prompter {
  /** Every question asked, with what was offered as the former answer, and the choices. */
  readonly asked: {
    readonly question: string;
    readonly before: string | undefined;
    readonly options: string | undefined;
    /** Whether the outcome turns on it. */
    readonly decides: boolean;
  }[];
  readonly said: string[];
  /** What was said and asked, in order. */
  readonly log: string[];
  readonly refused: string[];
  /** The labels of all choices that were offered. */
  readonly offered: string[];
  /** The steps that nobody asked for. */
  readonly left: () => readonly Step[];
}

/**
 * A person who follows a script. A step waits for its question; to all else the person says "I don't know" or takes what
 * most people want, and a question that must be answered and is not in the script fails the test.
 */
export function scripted(script: readonly Step[]): Scripted {
  const steps = [...script];
  const asked: {
    question: string;
    before: string | undefined;
    options: string | undefined;
    decides: boolean;
  }[] = [];
  const refused: string[] = [];
  const said: string[] = [];
  const log: string[] = [];
  const offered: string[] = [];
  const reply = (
    ask: {
      message: string;
      mayNotKnow?: boolean;
      mayGoBack?: boolean;
      isUsual?: boolean;
      decides?: boolean;
      options?: readonly Option[];
    },
    before: unknown,
  ): string => {
    const known = sentences.get(ask.message);
    const question =
      known ??
      (ask.message.includes('already')
        ? 'other name'
        : ask.message.includes('is known here')
          ? 'which form'
          : ask.message.includes('Which text')
            ? 'which text'
            : ask.message.includes('lacks letters')
              ? 'letters'
              : ask.message);
    const options = ask.options?.map(({ id }) => id).join();
    offered.push(...(ask.options ?? []).map(({ label }) => label));
    log.push(`asks ${question}`);
    asked.push({
      question,
      before: before === undefined ? undefined : String(before),
      options,
      decides: ask.decides === true,
    });
    if (asked.length > 400) throw new Error('the conversation does not end');
    if (steps[0]?.[0] === question) return steps.shift()?.[1] ?? '';
    if (ask.mayNotKnow === true) return '-';
    if (ask.isUsual === true) return '';
    throw new Error(`"${question}" came, and the script waits for ${JSON.stringify(steps[0] ?? 'nothing')}`);
  };
  const turn = (ask: AskText | AskChoice | AskChoices, text: string): Turn<string> | undefined => {
    if (text === '<' && !ask.mayGoBack) throw new Error(`nothing to go back to at "${ask.message}"`);
    return (
      signs[text] ?? (text === '' && ask.before !== undefined ? answered(String(ask.before)) : undefined)
    );
  };
  const answered = <T>(value: T): Turn<T> => ({ did: 'answered', value });
  return {
    asked,
    said,
    log,
    refused,
    offered,
    left: () => steps,
    say: (text) => {
      said.push(text);
      log.push(text);
    },
    async text(ask) {
      for (;;) {
        const text = reply(ask, ask.before);
        const sign = turn(ask, text);
        if (sign !== undefined) return sign;
        const problem = ask.problem(text);
        if (problem === undefined) return answered(text);
        refused.push(problem);
      }
    },
    async choice(ask) {
      const text = reply(ask, ask.before);
      const sign = turn(ask, text);
      if (sign !== undefined) return sign;
      if (ask.open !== true && !ask.options.some(({ id }) => id === text))
        throw new Error(`"${text}" is not offered at "${ask.message}"`);
      return answered(text);
    },
    async choices(ask) {
      const text = reply(ask, ask.before?.join(';'));
      const sign = signs[text];
      if (sign !== undefined) return sign;
      if (text === '' && ask.before !== undefined) return answered(ask.before);
      const ids = text === 'none' ? [] : text.split(';');
      for (const id of ids)
        if (!ask.options.some((option) => option.id === id)) throw new Error(`"${id}" is not offered`);
      if (ids.length === 0 && ask.noneLabel === undefined) throw new Error('none is not offered');
      return answered(ids);
    },
    async confirm(message) {
      return reply({ message }, undefined) === 'yes';
    },
  };
}

const same = (text: string): string => text;
export const noStyle: Style = { bold: same, dim: same, good: same, caution: same, bad: same, link: same };

const page = (lines: string[]): Out => ({
  write: (text) => void lines.push(text),
  isTerminal: false,
  width: 100,
  style: noStyle,
  page: async (text) => void lines.push(text),
});

export interface World {
  readonly context: Context;
  readonly out: string[];
  readonly err: string[];
  readonly files: Map<string, Uint8Array>;
  /** Every writing, in order. */
  readonly writes: string[];
}

/** A world in memory; the package's own files are read by `readOwn`. */
export function worldWith(
  prompter: Prompter | undefined,
  readOwn: (path: string) => Promise<Uint8Array>,
  refuse: (path: string) => Error,
): World {
  const files = new Map<string, Uint8Array>();
  const [out, err, writes]: [string[], string[], string[]] = [[], [], []];
  return {
    out,
    err,
    files,
    writes,
    context: {
      today: () => '2026-11-22',
      version: () => '0.1.0',
      language: 'en',
      inLanguage: () => Promise.reject(new Error('no other language here')),
      messages: en,
      prompter: async () => prompter,
      out: page(out),
      err: page(err),
      files: {
        readOwn,
        stream: (path) => Promise.reject(refuse(path)),
        sweep: async () => undefined,
        isStandardOutput: () => false,
        place: async (folder, { files: papers }, { overwrite }) => {
          const paths = papers.map(({ name, bytes }) => ({ name, path: `${folder}/${name}`, bytes }));
          const names = paths.filter(({ path }) => files.has(path)).map(({ name }) => name);
          if (names.length > 0 && !overwrite) return { did: 'misplaced', why: 'taken', names };
          for (const { path, bytes } of paths) files.set(path, bytes);
          writes.push(...paths.map(({ path }) => path));
          return { did: 'placed', removed: [], left: [] };
        },
        wholePath: async (path: string) => path,
        readRegular: async (path) => files.get(path) ?? Promise.reject(refuse(path)),
        isSame: async () => false,
        find: async (path) => (files.has(path) ? path : undefined),
        exists: async (path) => files.has(path) || path === 'papers/',
        read: async (path) => files.get(path) ?? Promise.reject(refuse(path)),
        write: async (path, bytes, { overwrite }) => {
          if (!overwrite && files.has(path)) throw refuse(path);
          if (path.startsWith('gone/')) throw new OutputError(`${path} could not be written`);
          files.set(path, bytes);
          writes.push(path);
        },
      },
    },
  };
}
