import { type CasePath, valueAt } from '../core/case-file.ts';
import { announce, warnOfDevice } from './announce.ts';
import { askFact, factOf, wordsOf } from './ask.ts';
import { askList, itemLine } from './lists.ts';
import { review, whichAnswer } from './review.ts';
import { answer, Leaving, put, questionBefore, questionNow, staying, type Talk } from './session.ts';

/** How a conversation ended: with papers to write, answers to save, nothing, an answer that is enough, or by leaving. */
export type Ending = 'write' | 'packet' | 'save' | 'nothing' | 'stop' | 'left';

/** Asks, announces and reviews until the user decides how it ends. The answers are in `talk.session`. */
export async function converse(talk: Talk): Promise<Ending> {
  try {
    return await untilDecided(talk);
  } catch (error) {
    if (error instanceof Leaving) return 'left';
    throw error;
  }
}

async function untilDecided(talk: Talk): Promise<Ending> {
  warnOfDevice(talk);
  // A case that was taken over may have its answer, or lack something, before any question.
  if (valueAt(talk.session.caseFile, 'problem.kinds') !== undefined) {
    const then = await announce(talk);
    if (then === 'stop') return 'stop';
    const path = then === 'back' ? await whichAnswer(talk) : undefined;
    if (path !== undefined && (await change(talk, path)) === 'stop') return 'stop';
  }
  for (;;) {
    if ((await askAll(talk)) === 'stop') return 'stop';
    const choice = await review(talk);
    if ('change' in choice) {
      if ((await change(talk, choice.change)) === 'stop') return 'stop';
    } else if (choice.do === 'ask') talk.session = { ...talk.session, settled: new Set() };
    else return choice.do === 'leave' ? 'nothing' : choice.do;
  }
}

/** Asks for one answer again, until the user is content with what follows from it. */
async function change(talk: Talk, path: CasePath): Promise<'done' | 'stop'> {
  for (;;) {
    if ((await askOne(talk, path, true)) === 'back') return 'done';
    const then = await announce(talk);
    if (then !== 'back') return then === 'stop' ? 'stop' : 'done';
  }
}

/** Asks what is open, one after another; going back stands at an earlier question. */
async function askAll(talk: Talk): Promise<'done' | 'stop'> {
  let again = talk.openList;
  let last: CasePath | undefined;
  talk.openList = undefined;
  for (;;) {
    const path: CasePath | undefined = again ?? questionNow(talk.session);
    if (path === undefined) return 'done';
    const earlier = questionBefore(talk.session, path);
    again = undefined;
    if (itemOf(path) !== itemOf(last)) tellItem(talk, path);
    last = path;
    if ((await askOne(talk, path, earlier !== undefined)) === 'back') {
      again = earlier ?? path;
      continue;
    }
    const then = await announce(talk);
    if (then === 'stop') return 'stop';
    if (then === 'back') again = path;
  }
}

const itemOf = (path: CasePath | undefined): string | undefined => /^\w+\.\d+\./.exec(path ?? '')?.[0];

/** Of which item it is asked; within its list that is plain. */
function tellItem(talk: Talk, path: CasePath): void {
  const [, list, item] = /^(\w+)\.(\d+)\./.exec(path) ?? [];
  if (list === undefined) return;
  const line = itemLine(talk, list, Number(item));
  talk.prompter.say(`\n${talk.words.interview.list.about(Number(item), line)}`);
}

/** Asks one question and keeps the answer. */
async function askOne(talk: Talk, path: CasePath, mayGoBack: boolean): Promise<'kept' | 'back'> {
  if (factOf(path).type === 'list') {
    const turn = await askList(talk, path, mayGoBack).catch((error: unknown) => {
      if (error instanceof Leaving) talk.openList = path;
      throw error;
    });
    return turn.did === 'back' ? 'back' : 'kept';
  }
  const { before } = wordsOf(path, talk.words);
  if (before !== undefined) talk.prompter.say(`\n${talk.style.caution(before)}`);
  const turn = staying(await askFact(talk, path, mayGoBack));
  if (turn.did === 'back') return 'back';
  await put(talk, answer(talk.session, path, turn.did === 'answered' ? turn.value : undefined));
  return 'kept';
}
