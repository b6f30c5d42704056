import { facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact, FactWords } from '../content/shape/fact.ts';
import {
  type CaseNode,
  type CasePath,
  type FactValue,
  generalPath,
  valueAt,
  withValue,
} from '../core/case-file.ts';
import type { Option, Turn } from '../core/context.ts';
import { daysMeant } from '../core/dates.ts';
import { evaluate } from '../core/evaluate.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import { type Answer, isNone, parseAnswer } from '../core/parse-answer.ts';
import { type Scope, scopeOf } from '../core/scope.ts';
import { showLines } from '../core/show.ts';
import { judge } from '../core/verdict.ts';
import { printed } from '../form/values.ts';
import { isWholeCity, mayBeWhole, partsOfLine } from './address.ts';
import { settled, whichDay } from './doubt.ts';
import { contradiction } from './fit.ts';
import type { Session, Talk } from './session.ts';
import { shownWhose, voiceOf } from './voice.ts';

export const wordsOf = (path: CasePath, words: Catalogue): FactWords => words.facts[generalPath(path)];
export const factOf = (path: CasePath): Fact => facts[generalPath(path)];

/** What sentences are written with in this conversation. */
const valuesOf = ({ session, words }: Talk) => lawValuesOn(session.asOf, words);

/** The question about a fact, as it is said to whoever is asked. */
export const questionOf = (path: CasePath, talk: Talk): string =>
  said(wordsOf(path, talk.words).question, { voice: voiceOf(talk) });

/** Why it is asked, where it goes, where to find it: what `?` shows. */
export function helpOf(path: CasePath, talk: Talk): string {
  const { why, form, find } = wordsOf(path, talk.words).help;
  const { help } = talk.words.interview.ask;
  const law = valuesOf(talk);
  return [help.why(said(why, law)), help.form(form), help.find(said(find, law))].join('\n');
}

/** The choices of a fact that can fit beside the other answers. */
export function optionsOf(path: CasePath, talk: Talk): readonly Option[] {
  const { session, words } = talk;
  const { choices = [], choicesFor = {} }: Fact = factOf(path);
  const own = wordsOf(path, words);
  const scope = scopeAt(path, session);
  const values = valuesOf(talk);
  const fits = (id: string): boolean => {
    const condition = choicesFor[id];
    if (condition === undefined || valueAt(session.caseFile, path) === id) return true;
    return evaluate(condition, scope).status !== 'not-met';
  };
  return choices.filter(fits).map((id) => {
    const hint = own.choices?.[id]?.hint;
    return optionOf(id, labelOf(path, id, talk), hint === undefined ? undefined : said(hint, values));
  });
}

/** A choice as the prompts take it: its hint is the second line of its label. */
export const optionOf = (id: string, label: string, hint: string | undefined): Option => ({
  id,
  label: hint === undefined ? label : `${label}\n${hint}`,
});

function scopeAt(path: CasePath, { caseFile, asOf }: Session): Scope {
  const [, list, number] = /^(\w+)\.(\d+)\./.exec(path) ?? [];
  return scopeOf(caseFile, asOf, list === undefined ? undefined : { list, number: Number(number) });
}

/** A choice by its label; any other text as it is. */
function labelOf(path: CasePath, id: string, talk: Talk): string {
  const choice = wordsOf(path, talk.words).choices?.[id];
  return choice === undefined ? id : said(choice.own ?? choice.label, { voice: voiceOf(talk) });
}

/** A value as people read it: the labels of choices, yes and no, else the text as it is. */
export function shownValue(path: CasePath, value: CaseNode | undefined, talk: Talk): string {
  const { words } = talk;
  const own = wordsOf(path, words);
  const { yes, no } = words.interview.prompt;
  if (value === undefined) return words.interview.ask.open;
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) {
    const labels = value.map((id) => labelOf(path, String(id), talk));
    return labels.length === 0 ? (own.none ?? words.interview.ask.none) : labels.join('; ');
  }
  if (value === 'none' && own.none !== undefined) return own.none;
  if (path === 'preparer.role') return shownWhose(talk) ?? String(value);
  const { type } = factOf(path);
  // A day is written out: figures alone are read in two ways.
  if (type === 'day' && daysMeant(value) !== undefined) return words.day(value as Day);
  if (type === 'country')
    return (words.countries as Readonly<Record<string, string>>)[String(value)] ?? String(value);
  if (type === 'phone') return printed(withValue({ caseFile: 1 }, path, value), path);
  return showLines(labelOf(path, String(value), talk));
}

/** Asks for one fact, with the former answer offered. Gives the value in the form of the case file. */
export async function askFact(talk: Talk, path: CasePath, mayGoBack: boolean): Promise<Turn<FactValue>> {
  const { prompter, words, session } = talk;
  const fact = factOf(path);
  const own = wordsOf(path, words);
  const before = valueAt(session.caseFile, path);
  const ask = { message: questionOf(path, talk), help: helpOf(path, talk), mayGoBack, mayNotKnow: true };
  const former = before === undefined ? {} : { before: String(before) };
  if (fact.type === 'yes-no') {
    const { yes, no } = words.interview.prompt;
    const options = [
      { id: 'true', label: yes },
      { id: 'false', label: no },
    ];
    return valued(await prompter.choice({ ...ask, ...former, options }), (id) => id === 'true');
  }
  if (fact.type === 'choice') {
    const options = optionsOf(path, talk);
    const turn = await prompter.choice({ ...ask, ...former, options, open: fact.open === true });
    if (turn.did !== 'answered') return turn;
    const read = parseAnswer(path, turn.value, session.caseFile, words);
    if ('value' in read)
      return (await settled(talk, path, turn.value, read.value, ask.help)) ?? askFact(talk, path, mayGoBack);
    prompter.say(talk.style.caution(read.problem));
    return askFact(talk, path, mayGoBack);
  }
  if (fact.type === 'choices') {
    return prompter.choices({
      ...ask,
      options: optionsOf(path, talk),
      ...(Array.isArray(before) ? { before: before as readonly string[] } : {}),
      ...(fact.none === true ? { noneLabel: own.none ?? words.interview.ask.none } : {}),
      problem: (ids) => (ids.length === 0 ? words.interview.ask.oneAtLeast : undefined),
    });
  }
  return askText(talk, path, { ...ask, ...former });
}

/** Asks for a text; `orNone` says what the word `none` means where the fact does not know it by itself. */
export async function askText(
  talk: Talk,
  path: CasePath,
  ask: { message: string; help: string; mayGoBack: boolean; mayNotKnow: boolean; before?: string },
  orNone?: string,
): Promise<Turn<FactValue>> {
  const { prompter, words, session } = talk;
  const fact = factOf(path);
  const own = wordsOf(path, words);
  const saysNone = (text: string) => orNone !== undefined && isNone(text);
  const parse = (text: string): Answer => {
    if (saysNone(text)) return { value: 'none' };
    const parts = partsOfLine(path, text, session.caseFile, words);
    if (parts.length > 1) return { value: text };
    const read = parseAnswer(path, text, session.caseFile, words, session.asOf);
    const isLine = 'problem' in read && /\d/.test(text) && mayBeWhole(path);
    return isLine ? { problem: words.interview.ask.addressLine } : read;
  };
  const meaning = orNone ?? own.none;
  const none = meaning === undefined ? undefined : words.interview.ask.typeNone(meaning);
  const example = [isWholeCity(path, session.caseFile) ? words.interview.ask.cityLine : own.example, none]
    .filter((part) => part !== undefined)
    .join('. ');
  const turn = await prompter.text({
    ...ask,
    ...(example === '' ? {} : { example }),
    long: fact.type === 'long-text',
    decides: fact.type === 'day' && isDecisive(path, session),
    shown: (text) => {
      const read = parse(text);
      if ('problem' in read || saysNone(text)) return text;
      const parts = partsOfLine(path, text, session.caseFile, words);
      if (parts.length === 1) return shownValue(path, read.value, talk);
      // An address is read from the street on.
      const [country, ...lines] = parts.filter(([, value]) => value !== undefined);
      const shown = mayBeWhole(path) && country ? [...lines, country] : parts;
      return shown.map(([at, value]) => shownValue(at, value, talk)).join(', ');
    },
    problem: (text) => {
      const read = parse(text);
      if ('problem' in read) return read.which === undefined ? read.problem : undefined;
      return saysNone(text) ? undefined : contradiction(session.caseFile, path, read.value, words);
    },
  });
  if (turn.did !== 'answered') return turn;
  const read = parse(turn.value);
  // What was typed is not lost: it is offered as the former answer.
  const askAgain = () => askText(talk, path, { ...ask, before: turn.value }, orNone);
  if ('value' in read) {
    if (saysNone(turn.value)) return { did: 'answered', value: read.value };
    return (await settled(talk, path, turn.value, read.value, ask.help)) ?? askAgain();
  }
  // The prompter has checked the text, so that nothing else happens.
  if (read.which === undefined) throw new Error('a text that was refused came back as an answer');
  const meant = await whichDay(talk, path, read.which, ask.help);
  return meant ?? askAgain();
}

/** Whether the outcome turns on a day: of a processing time, on whether there is one. */
function isDecisive(path: CasePath, { caseFile, asOf }: Session): boolean {
  const { missing } = judge(caseFile, asOf);
  return missing.includes(path) || missing.includes(path.replace(/caseInquiryDate$/, 'processingTime'));
}

const valued = <A, B>(turn: Turn<A>, change: (value: A) => B): Turn<B> =>
  turn.did === 'answered' ? { did: 'answered', value: change(turn.value) } : turn;
