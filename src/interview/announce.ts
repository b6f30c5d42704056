import { type Language, languageIds, languages } from '../content/messages/languages.ts';
import type { RequirementId } from '../content/shape/rule.ts';
import { answerOf, lackInWords } from '../core/answer.ts';
import { valueAt } from '../core/case-file.ts';
import type { Context } from '../core/context.ts';
import { decide, foregone } from '../core/decide.ts';
import type { Outcome } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import { factOf } from './ask.ts';
import { openQuestions, staying, type Talk } from './session.ts';

/** Says before anything else what to know of a device that is watched; once. */
export function warnOfDevice({ prompter, words, style, announced }: Talk): void {
  if (announced.has('watched-device')) return;
  announced.add('watched-device');
  prompter.say(`${style.caution(words.interview.intro.watched)}\n`);
}

/** About how long a conversation is, as measured on eight kinds of case: all of it, and up to the verdict. */
const length = { questions: 30, minutes: 15, first: 17 } as const;

/** The file that is offered for the answers: a name that tells nothing. */
const keptIn = (at: number): string => (at === 1 ? 'answers.json' : `answers-${at}.json`);

/** Greets, says what is coming, and asks whether to keep the answers in a file, or to go over to another language. */
export async function open(talk: Talk, { files, language }: Context): Promise<'on' | 'leave' | Language> {
  const { prompter, words, style } = talk;
  const own = words.interview.intro;
  warnOfDevice(talk);
  const others = languageIds.filter((id) => id !== language);
  const goOver = others.map((id) => languages[id].goOver);
  const saved = talk.keptIn === undefined ? [] : [own.keeping(show(talk.keptIn))];
  prompter.say([style.bold(own.title), '', own.length(length), ...own.lines, ...saved, ...goOver].join('\n'));
  if (talk.keptIn !== undefined) return 'on';
  let at = 1;
  while (await files.exists(keptIn(at))) at += 1;
  const turn = await prompter.choice({
    message: own.keep,
    help: own.keepHelp,
    mayGoBack: false,
    mayNotKnow: false,
    before: 'no',
    isUsual: true,
    options: [
      { id: 'no', label: own.keepNot },
      { id: 'yes', label: own.keepIn(keptIn(at)) },
      ...others.map((id) => ({ id, label: languages[id].label })),
    ],
  });
  if (turn.did !== 'answered') return 'leave';
  const other = others.find((id) => id === turn.value);
  if (other !== undefined) return other;
  if (turn.value === 'yes') talk.keptIn = keptIn(at);
  return 'on';
}

/** One thing that is certain already, and what it is told by. */
interface News {
  readonly id: string;
  /** An outcome, and not a requirement that can be put right. */
  readonly certain: boolean;
  readonly lines: readonly string[];
}

/**
 * Says, as soon as it is certain, that the answer is no or not yet, or that a requirement is not met: with the reason,
 * the day to come back and the next place to go, once for each distinct outcome. Gives what the user wants to do then.
 */
export async function announce(talk: Talk): Promise<'on' | 'back' | 'stop'> {
  const { session, words } = talk;
  const outcome = decide(session.caseFile, session.asOf, words);
  tellProtected(talk);
  const news = newsOf(talk, outcome).filter(({ id }) => !talk.announced.has(id));
  for (const { id, lines } of news) {
    talk.announced.add(id);
    talk.prompter.say(['', ...lines].join('\n'));
  }
  tellVerdict(talk, outcome, news.length > 0);
  if (news.length === 0) return 'on';
  const own = talk.words.interview.announce;
  const [on, back, stop] = [
    { id: 'on', label: own.goOn },
    { id: 'back', label: talk.session.asked.length === 0 ? own.changeAny : own.change },
    { id: 'stop', label: own.stop },
  ] as const;
  // What can be put right comes first; where nothing can be done today, stopping does.
  const ways = news.some(({ certain }) => certain) ? [stop, back, on] : [back, on, stop];
  const consent = { id: 'consent', label: own.consent };
  const options = news.some(({ id }) => id === lackOf('consent')) ? [...ways, consent] : ways;
  const ask = { message: own.ask, help: own.help, mayGoBack: true, mayNotKnow: false, options };
  let turn = staying(await talk.prompter.choice(ask));
  while (turn.did === 'answered' && turn.value === consent.id) {
    await talk.makeConsent(talk);
    turn = staying(await talk.prompter.choice(ask));
  }
  const chosen = turn.did === 'answered' ? (turn.value as 'on' | 'back' | 'stop') : 'back';
  // The same answer once more is no wish to go on: it is told again.
  if (chosen === 'back') for (const { id } of news) talk.announced.delete(id);
  return chosen;
}

function tellProtected({ session, prompter, words, announced }: Talk): void {
  const protection = valueAt(session.caseFile, 'person.protection');
  if (!Array.isArray(protection) || protection.length === 0 || announced.has('protected')) return;
  announced.add('protected');
  prompter.say(`\n${words.interview.announce.protected}`);
}

/**
 * Tells the verdict once nothing that is open can change it, and what the rest is for: that a request can be made, or that
 * it can be made as soon as what is lacking is put right. `isNamed`: what is lacking has just been said.
 */
function tellVerdict(talk: Talk, outcome: Outcome, isNamed: boolean): void {
  const { announced, session, words, style } = talk;
  const { verdict, missing, conflicts, wouldChange } = outcome;
  const isOnlyLack = verdict === 'incomplete' && missing.length === 0 && conflicts.length === 0;
  const isOnce = isOnlyLack && wouldChange.some((set) => set.verdict === 'ready');
  const now = verdict === 'ready' ? 'ready' : isOnce ? 'ready-once' : undefined;
  const isTold = now !== undefined && announced.has(now);
  for (const id of ['ready', 'ready-once']) if (id !== now) announced.delete(id);
  if (now === undefined || isTold) return;
  announced.add(now);
  const own = words.interview.announce;
  const rest = openQuestions(session).filter((path) => factOf(path).rare !== true).length;
  const left = rest === 0 ? [] : [own.rest(rest)];
  const { headline, by } = answerOf(outcome, session.caseFile, words);
  const once = [...(isNamed ? [] : [style.caution(headline)]), style.good(own.readyOnce), by];
  talk.prompter.say(['', ...(isOnce ? once : verdictLines(outcome, talk)), ...left].join('\n'));
}

/** The verdict, and what to do first. */
export const verdictLines = ({ verdict, first }: Outcome, { words, style }: Talk): readonly string[] => [
  (verdict === 'ready' ? style.good : style.caution)(words.outcome.verdicts[verdict]),
  ...first.map(({ text }) => text),
];

/** What is certain now is not announced again. */
export function noteTold(talk: Talk): void {
  const { session, words, announced } = talk;
  for (const { id } of newsOf(talk, decide(session.caseFile, session.asOf, words))) announced.add(id);
}

const lackOf = (id: RequirementId): string => `requirement ${id}`;

function newsOf(talk: Talk, { because, requirements }: Outcome): readonly News[] {
  const { session, words } = talk;
  const certain = foregone(session.caseFile, session.asOf, words);
  const found: News[] = certain === undefined ? [] : [outcomeNews(certain, talk)];
  for (const { id, remedy } of requirements) {
    const lack = because.find(({ rule, result }) => rule === id && result === 'not-met');
    if (lack !== undefined)
      found.push({
        id: lackOf(id),
        certain: false,
        lines: [talk.style.caution(lackInWords(id, session.caseFile, words)), lack.text, remedy],
      });
  }
  return found;
}

function outcomeNews(outcome: Outcome, { words, style, session }: Talk): News {
  const reasons = outcome.because.filter(({ result }) => result === 'not-met');
  const { headline, next, by, after } = answerOf(outcome, session.caseFile, words);
  return {
    certain: true,
    id: [outcome.verdict, outcome.earliest, ...reasons.map(({ rule }) => rule)].join(' '),
    lines: [style.caution(headline), ...next, by, ...after, '', ...reasons.map(({ text }) => `- ${text}`)],
  };
}
