import { asksForReasons, boxMeanings, questions, reasonMeanings } from './box-words.ts';
import { leftOut, type MapLine, type Proposal, type Reason, type TickWhen } from './map-line.ts';
import type { Surveyed } from './surveyed.ts';
import { readTooltip } from './tooltip.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[*►\s]+/, '')
    .replace(/^(?:please )?(?:select|check|mark|choose)(?: if)?(?: this box if)?\s+/, '')
    .replace(/^(?:\d{1,2}[.)]?[a-z]?[.)]\s*)+/, '')
    .replace(/[.:;,]+$/, '')
    .trim();

/** The answer that a label or the name of a state stands for. */
function yesOrNo(text: string): boolean | undefined {
  if (/^(?:yes|y|true)$/i.test(plain(text))) return true;
  return /^(?:no|n|false)$/i.test(plain(text)) ? false : undefined;
}

/** What a tick box or a group of radio buttons stands for: a fact and the value on which it is on. */
export function proposeBox(field: Surveyed): Proposal {
  return field.type === 'radio' && field.states.length > 1 ? proposeRadio(field) : proposeTick(field);
}

function proposeTick(field: Surveyed): Proposal {
  const tooltip = readTooltip(field.tooltip);
  const [around] = field.around;
  const own: readonly Reason[] = [
    { from: 'tooltip' as const, text: tooltip.asks.at(-1) ?? '' },
    { from: 'label' as const, text: field.label },
  ].filter(({ text }) => text !== '');
  const answers = [...new Set(own.map(({ text }) => yesOrNo(text)).filter((answer) => answer !== undefined))];
  const [answer] = answers;
  if (answers.length > 1) return { reasons: own, doubts: ['conflict'], left: 'not-understood' };
  if (answer !== undefined) {
    const asked = [...tooltip.asks, ...tooltip.headings, around?.question ?? '', ...(around?.headings ?? [])];
    const found = questionIn(asked);
    if (found === undefined) return leftOut('no-fact', own);
    return {
      line: { fact: found.fact, is: answer },
      sure: 'likely',
      reasons: [...own, found.reason],
      doubts: ['one-source'],
    };
  }
  const found = own.flatMap((reason) => {
    const line = meaningOf(reason.text, field);
    return line ? [{ line, reason }] : [];
  });
  const [first, second] = found;
  if (first === undefined) return leftOut('no-fact', own);
  const agree = second !== undefined && JSON.stringify(first.line) === JSON.stringify(second.line);
  if (second !== undefined && !agree)
    return { line: first.line, sure: 'unsure', reasons: own, doubts: ['conflict'] };
  return {
    line: first.line,
    sure: agree ? 'sure' : 'likely',
    reasons: found.map(({ reason }) => reason),
    doubts: agree ? [] : ['one-source'],
  };
}

function meaningOf(text: string, field: Surveyed): MapLine | undefined {
  const around = field.around.flatMap((each) => [each.question, ...each.headings]);
  const reasons = [field.tooltip, ...around].some((each) => asksForReasons.test(each)) ? reasonMeanings : [];
  return [...boxMeanings, ...reasons].find(([pattern]) => pattern.test(plain(text)))?.[1];
}

function questionIn(texts: readonly string[]): { fact: string; reason: Reason } | undefined {
  for (const text of texts) {
    const found = questions.find(([pattern]) => pattern.test(text.toLowerCase()));
    if (found) return { fact: found[1], reason: { from: 'label', text } };
  }
  return undefined;
}

/** All of its states have to be answers of one fact. */
function proposeRadio(field: Surveyed): Proposal {
  const reasons: Reason[] = field.around.map(({ label }) => ({ from: 'label', text: label }));
  const answers = field.around.map(({ state, label }) => [state, yesOrNo(label) ?? yesOrNo(state)] as const);
  if (answers.every(([, answer]) => answer !== undefined)) {
    const { asks, headings } = readTooltip(field.tooltip);
    const around = field.around.flatMap((each) => [each.question, ...each.headings]);
    const found = questionIn([...asks, ...headings, ...around]);
    if (found === undefined) return leftOut('no-fact', reasons);
    const states = Object.fromEntries(answers.map(([state, answer]) => [state, { is: answer === true }]));
    return {
      line: { fact: found.fact, states },
      sure: 'likely',
      reasons: [found.reason, ...reasons],
      doubts: ['one-source'],
    };
  }
  const meant = field.around.map(({ state, label }) => [state, meaningOf(label, field)] as const);
  const facts = new Set(meant.map(([, line]) => line?.fact));
  const [fact] = facts;
  if (facts.size !== 1 || fact === undefined) return leftOut('no-fact', reasons);
  const states: Record<string, TickWhen> = {};
  for (const [state, line] of meant)
    if (line)
      states[state] = line.includes === undefined ? { is: line.is ?? '' } : { includes: line.includes };
  return { line: { fact, states }, sure: 'likely', reasons, doubts: ['one-source'] };
}
