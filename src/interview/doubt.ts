import { formNumbers } from '../content/reference/forms.ts';
import type { Day } from '../content/shape/day.ts';
import { type CasePath, type FactValue, generalPath } from '../core/case-file.ts';
import { mostCaseBytes } from '../core/case-tree.ts';
import { factAt } from '../core/case-values.ts';
import type { Option, Turn } from '../core/context.ts';
import { nearForms } from '../core/nearest-name.ts';
import { parseAnswer } from '../core/parse-answer.ts';
import { show } from '../core/show.ts';
import { decodeText } from '../core/text-bytes.ts';
import { tidied } from '../core/tidy-text.ts';
import { pathBeside } from '../core/typed-path.ts';
import { contradiction } from './fit.ts';
import type { Talk } from './session.ts';

/** What came of a doubt: the answer that is meant, leaving, or undefined where it is typed again. */
type Settled = Turn<FactValue> | undefined;

const again = 'again';
/** Where a path counts from. */
const sourceOf = ({ keptIn }: Talk): string => keptIn ?? '-';

const took = (value: FactValue): Settled => ({ did: 'answered', value });

/** Asks which reading of an answer is meant; one of the options is to type it again. */
async function which(
  { prompter }: Talk,
  message: string,
  help: string,
  options: readonly Option[],
): Promise<Turn<string> | undefined> {
  const turn = await prompter.choice({ message, help, mayGoBack: true, mayNotKnow: false, options });
  const isSettled = turn.did === 'leave' || (turn.did === 'answered' && turn.value !== again);
  return isSettled ? turn : undefined;
}

/** Asks which of several days is meant. One that would contradict another answer is told. */
export async function whichDay(
  talk: Talk,
  path: CasePath,
  days: readonly string[],
  help: string,
): Promise<Settled> {
  const { prompter, words, session, style } = talk;
  const own = words.interview.ask.day;
  const options = days.map((day) => ({ id: day, label: words.day(day as Day) }));
  const turn = await which(talk, own.ask, help, [...options, { id: again, label: own.again }]);
  if (turn?.did !== 'answered') return turn;
  const problem = contradiction(session.caseFile, path, turn.value, words);
  if (problem === undefined) return turn;
  prompter.say(style.caution(problem));
  return undefined;
}

/**
 * What there is to say of an answer that could be read, before it is kept: what of it was cleaned away; and a question
 * where its file is not there, no known form has its number, or our pages cannot draw it. Nothing is refused.
 */
export async function settled(
  talk: Talk,
  path: CasePath,
  typed: string,
  value: FactValue,
  help: string,
): Promise<Settled> {
  if (typeof value !== 'string') return took(value);
  const { type, choices, goesTo } = factAt(generalPath(path));
  if (type === 'file') return whichFile(talk, value, help);
  const { held } = tidied(typed, type === 'long-text');
  const own = talk.words.interview.ask.cleaned;
  if (held.length > 0) talk.prompter.say(own.said(held.map((what) => own.of[what])));
  if (type === 'form-number') return whichForm(talk, value, help);
  const text = type === 'long-text' ? await whichText(talk, path, value, help) : took(value);
  if (text?.did !== 'answered') return text;
  return goesTo === 'none' || choices?.includes(value) ? text : whichLetters(talk, String(text.value), help);
}

/** Looks for a file under its name as it was typed or dropped. */
async function whichFile(talk: Talk, name: string, help: string): Promise<Settled> {
  const { prompter, words, style } = talk;
  const own = words.interview.ask.file;
  const found = await talk.files.find(name, sourceOf(talk));
  if (found === undefined) {
    prompter.say(style.caution(own.notFound(show(name))));
    return which(talk, own.ask, help, [
      { id: again, label: own.again },
      { id: name, label: own.keep },
    ]);
  }
  if (found !== name) prompter.say(own.found(show(found)));
  return took(found);
}

/** The text of a file, where a text of one line is its path and somebody says so; else the line itself. */
async function whichText(talk: Talk, path: CasePath, line: string, help: string): Promise<Settled> {
  const { words, session, style } = talk;
  const own = words.interview.ask.textFile;
  const name = line.includes('\n') ? undefined : await talk.files.find(line, sourceOf(talk));
  if (name === undefined) return took(line);
  const turn = await which(talk, own.ask(show(name)), help, [
    { id: 'file', label: own.file },
    { id: 'line', label: own.line },
    { id: again, label: own.again },
  ]);
  if (turn?.did !== 'answered') return turn;
  if (turn.value === 'line') return took(line);
  const bytes = await talk.files
    .readRegular(pathBeside(sourceOf(talk), name), mostCaseBytes)
    .catch(() => undefined);
  const text = bytes && decodeText(bytes);
  const read =
    text === undefined ? { problem: own.noText } : parseAnswer(path, text, session.caseFile, words);
  if ('value' in read) return took(read.value);
  talk.prompter.say(style.caution(read.problem));
  return undefined;
}

/** A number that no known form has may be mistyped; it is kept where somebody says so. */
async function whichForm(talk: Talk, number: string, help: string): Promise<Settled> {
  const own = talk.words.interview.ask.form;
  if (formNumbers.includes(number.replace(/ Supplement .*$/, ''))) return took(number);
  return which(talk, own.ask(number), help, [
    ...nearForms(number, formNumbers).map((form) => ({ id: form, label: own.meant(form) })),
    { id: number, label: own.keep(number) },
    { id: again, label: own.again },
  ]);
}

/** Offers the ways to have letters drawn that the typeface of our pages lacks, or to keep them as they are. */
async function whichLetters(talk: Talk, value: string, help: string): Promise<Settled> {
  const own = talk.words.interview.ask.letters;
  for (;;) {
    const found = await talk.undrawn(value);
    if (found === undefined) return took(value);
    const turn = await which(talk, own.ask(found), help, [
      { id: again, label: own.again },
      { id: 'font', label: own.font },
      { id: 'keep', label: own.keep },
    ]);
    if (turn === undefined || turn.did !== 'answered') return turn;
    if (turn.value === 'keep') return took(value);
    await askFont(talk);
  }
}

/** Asks for a font file; what is wrong with it is told. */
async function askFont(talk: Talk): Promise<void> {
  const own = talk.words.interview.ask.letters;
  const turn = await talk.prompter.text({
    message: own.fontAsk,
    help: own.fontHelp,
    mayGoBack: true,
    mayNotKnow: false,
    problem: () => undefined,
  });
  if (turn.did !== 'answered') return;
  const problem = await talk.useFont(turn.value);
  if (problem !== undefined) talk.prompter.say(talk.style.caution(problem));
}
