import type { FactPath } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseRecord, type FactValue, generalPath } from './case-file.ts';
import { factAt, nearTo, readChoice, readText, readTextOf } from './case-values.ts';
import { type Reading, read, refuse, sentenceFor } from './identifiers/reading.ts';
import { readTypedDay } from './identifiers/typed-day.ts';

const yes = /^(?:true|yes|y|s[ií]|verdadero)$/i;
const no = /^(?:false|no|n|falso)$/i;

/** Yes or no as it is typed or stands in a cell; undefined when it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  if (yes.test(text.trim())) return true;
  return no.test(text.trim()) ? false : undefined;
}

/** Whether a text says that there is none of what is asked for, in English or Spanish. */
export const isNone = (text: string): boolean => /^(?:none|ningun[oa])$/i.test(text.trim());

/** The pieces of a list in one line, `delay;lost-file`; `none` is the empty list. */
export const listOf = (text: string): readonly string[] =>
  isNone(text)
    ? []
    : text
        .split(';')
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '');

function readChoices(fact: Fact, text: string): Reading<FactValue> {
  const pieces = listOf(text);
  for (const [i, piece] of pieces.entries()) {
    const reading = readChoice(fact, piece);
    if (!reading.ok) return reading;
    if (pieces.indexOf(piece) < i) return refuse({ code: 'choice-twice' });
  }
  return read(pieces);
}

function readTyped(
  path: FactPath,
  text: string,
  caseFile: CaseRecord,
  today: Day | undefined,
): Reading<FactValue> {
  const fact = factAt(path);
  const kept = readText(fact, text);
  if (!kept.ok) return kept;
  const typed = kept.value;
  if (fact.type === 'choices') return readChoices(fact, typed);
  if (fact.type === 'yes-no') {
    const said = yesOrNo(typed);
    return said === undefined ? refuse({ code: 'yes-or-no' }) : read(said);
  }
  if (fact.type === 'list') return listOf(typed).length === 0 ? read([]) : refuse({ code: 'list-none' });
  if (fact.type === 'version') return typed === '1' ? read(1) : refuse({ code: 'version-unknown' });
  if (fact.type !== 'day') return readTextOf(fact, typed, nearTo(path, caseFile));
  if (fact.none && isNone(typed)) return read('none');
  const said = fact.orYesNo ? yesOrNo(typed) : undefined;
  if (said !== undefined) return read(said);
  // A birthday is long ago: no day is counted from today, and its year is said.
  return readTypedDay(typed, { ...fact, today: fact.personal ? undefined : today });
}

/** An answer that was read, or why it could not be. */
export type Answer =
  | { readonly value: FactValue }
  | { readonly problem: string; readonly which?: readonly string[] };

/**
 * Reads what was typed for one fact of a case, more leniently than the case file: days in the ways people write them,
 * `yes` and `no`, lists in one line. `path` may bear an item's number. Gives the canonical value, or one sentence that
 * says what is wrong; `which` are the days of which one is meant. `today` lets a day be counted from it.
 */
export function parseAnswer(
  path: string,
  text: string,
  caseFile: CaseRecord,
  words: Catalogue,
  today?: Day,
): Answer {
  const reading = readTyped(generalPath(path), text, caseFile, today);
  if (reading.ok) return { value: reading.value };
  const { problem } = reading;
  return {
    problem: words.input.answer(sentenceFor(problem, words)),
    ...(problem.code === 'day-which' ? { which: problem.days } : {}),
  };
}
