import { show } from '../core/show.ts';
import { hasAnswers } from './finish.ts';
import { questionNow, withAllSettled } from './session.ts';
import type { Talk } from './talk.ts';

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
