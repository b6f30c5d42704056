import { valueAt } from '../core/case-file.ts';
import { decide, foregone } from '../core/decide.ts';
import type { Outcome } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import { hasAnswers } from './finish.ts';
import { questionNow, staying, type Talk, withAllSettled } from './session.ts';

/** Says before anything else what to know of a device that is watched; once. */
export function warnOfDevice({ prompter, words, style, announced }: Talk): void {
  if (announced.has('watched-device')) return;
  announced.add('watched-device');
  prompter.say(`${style.caution(words.interview.intro.watched)}\n`);
}

/**
 * Greets, and asks whether to begin; false when not. Of a case that is taken over the case file cannot tell what was
 * never asked from what was passed over with "I don't know", so all of it is asked again, unless the user would rather
 * see the review at once.
 */
export async function open(talk: Talk, isResumed: boolean): Promise<boolean> {
  const { prompter, words, style, keptIn } = talk;
  const own = words.interview.intro;
  warnOfDevice(talk);
  const hasMore = questionNow(talk.session) !== undefined;
  const file = show(keptIn ?? '');
  const saved = keptIn === undefined ? [] : [...(isResumed ? [own.resumed(file)] : []), own.keeping(file)];
  prompter.say([style.bold(own.title), '', ...own.lines, ...saved, ''].join('\n'));
  if (!isResumed || !hasMore || !hasAnswers(talk)) return prompter.confirm(own.begin);
  const options = [
    { id: 'questions', label: own.toQuestions },
    { id: 'review', label: own.toReview },
    { id: 'no', label: own.notNow },
  ];
  const turn = await prompter.choice({
    message: own.where,
    help: own.whereHelp,
    mayGoBack: false,
    mayNotKnow: false,
    options,
  });
  const chosen = turn.did === 'answered' ? turn.value : 'no';
  if (chosen === 'review') talk.session = withAllSettled(talk.session);
  return chosen !== 'no';
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
  tellProtected(talk);
  const news = newsOf(talk).filter(({ id }) => !talk.announced.has(id));
  if (news.length === 0) return 'on';
  for (const { id, lines } of news) {
    talk.announced.add(id);
    talk.prompter.say(['', ...lines].join('\n'));
  }
  const own = talk.words.interview.announce;
  const [on, back, stop] = [
    { id: 'on', label: own.goOn },
    { id: 'back', label: talk.session.asked.length === 0 ? own.changeAny : own.change },
    { id: 'stop', label: own.stop },
  ] as const;
  // What can be put right comes first; where nothing can be done today, stopping does.
  const options = news.some(({ certain }) => certain) ? [stop, back, on] : [back, on, stop];
  const turn = staying(
    await talk.prompter.choice({
      message: own.ask,
      help: own.help,
      mayGoBack: true,
      mayNotKnow: false,
      options,
    }),
  );
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

function newsOf(talk: Talk): readonly News[] {
  const { session, words } = talk;
  const certain = foregone(session.caseFile, session.asOf, words);
  const found: News[] = certain === undefined ? [] : [outcomeNews(certain, talk)];
  const { because, requirements } = decide(session.caseFile, session.asOf, words);
  for (const { id, remedy } of requirements) {
    const lack = because.find(({ rule, result }) => rule === id && result === 'not-met');
    if (lack !== undefined)
      found.push({
        id: `requirement ${id}`,
        certain: false,
        lines: [talk.style.caution(words.interview.announce.lacks), lack.text, remedy],
      });
  }
  return found;
}

function outcomeNews(outcome: Outcome, { words, style }: Talk): News {
  const own = words.interview.announce;
  const reasons = outcome.because.filter(({ result }) => result === 'not-met');
  const [first] = outcome.contacts;
  const name = first && words.contacts.entries[first.id as keyof typeof words.contacts.entries].name;
  return {
    certain: true,
    id: [outcome.verdict, outcome.earliest, ...reasons.map(({ rule }) => rule)].join(' '),
    lines: [
      style.caution(words.outcome.verdicts[outcome.verdict]),
      ...reasons.map(({ text }) => `- ${text}`),
      ...outcome.first.map(({ text }) => text),
      ...(first === undefined ? [] : [own.goTo(name ?? first.id, first.reason)]),
    ],
  };
}
