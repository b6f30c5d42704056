import type { SectionId } from '../content/facts/index.ts';
import { type CasePath, valueAt } from '../core/case-file.ts';
import { nameOf } from '../core/fact-name.ts';
import { announce, warnOfDevice } from './announce.ts';
import { askFact, factOf, wordsOf } from './ask.ts';
import { askList, itemLine } from './lists.ts';
import { review, whichAnswer } from './review.ts';
import {
  Leaving,
  openQuestions,
  put,
  questionBefore,
  questionNow,
  sectionIds,
  sectionOf,
  staying,
  type Talk,
  withReply,
  withUnknown,
} from './session.ts';
import { askForBeneficiary, askWhose, settled } from './whose.ts';

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
  let section = '';
  talk.openList = undefined;
  for (;;) {
    const path: CasePath | undefined = again ?? questionNow(talk.session);
    if (path === undefined) return 'done';
    if (again === undefined && settled(talk, path)) continue;
    if (section !== sectionOf(path) && factOf(path).rare !== true) {
      section = sectionOf(path);
      tellSection(talk, sectionOf(path));
    }
    const earlier = questionBefore(talk.session, path);
    again = undefined;
    if (itemOf(path) !== itemOf(last)) tellItem(talk, path);
    last = path;
    if ((await askNext(talk, path, earlier !== undefined)) === 'back') {
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

/** Where the conversation stands: "2 of 5: the forms". */
function tellSection({ prompter, words, style }: Talk, section: SectionId): void {
  const own = words.interview.sections;
  const at = sectionIds.indexOf(section) + 1;
  prompter.say(`\n${style.bold(own.at(at, sectionIds.length, own.of[section]))}`);
}

/** Asks the question that is next: of what not everybody has, first whether there is any. */
async function askNext(talk: Talk, path: CasePath, mayGoBack: boolean): Promise<'kept' | 'back'> {
  if (factOf(path).rare === true) return askRare(talk, mayGoBack);
  if (!path.startsWith('beneficiary.')) return askOne(talk, path, mayGoBack);
  const is = await askForBeneficiary(talk, mayGoBack);
  if (is === 'is') return askOne(talk, path, mayGoBack);
  if (is === 'back') return 'back';
  const open = openQuestions(talk.session).filter((other) => other.startsWith('beneficiary.'));
  await put(talk, withUnknown(talk.session, open));
  return 'kept';
}

/** Offers in one step what few have; what is ticked is asked for, the rest is settled. */
async function askRare(talk: Talk, mayGoBack: boolean): Promise<'kept' | 'back'> {
  const own = talk.words.interview.rare;
  const paths = openQuestions(talk.session).filter((path) => factOf(path).rare === true);
  for (;;) {
    const turn = staying(
      await talk.prompter.choices({
        message: own.ask,
        help: own.help,
        noneLabel: own.none,
        before: [],
        isUsual: true,
        mayGoBack,
        mayNotKnow: false,
        options: paths.map((path) => ({ id: path, label: nameOf(path, talk.words) })),
        problem: () => undefined,
      }),
    );
    if (turn.did === 'back') return 'back';
    const ticked = turn.did === 'answered' ? turn.value : [];
    let at = 0;
    while (at >= 0 && at < ticked.length)
      at += (await askOne(talk, ticked[at] ?? '', true)) === 'back' ? -1 : 1;
    if (at < 0) continue;
    const others = paths.filter((path) => !ticked.includes(path));
    await put(talk, withUnknown(talk.session, others));
    return 'kept';
  }
}

/** Asks one question and keeps the answer. */
async function askOne(talk: Talk, path: CasePath, mayGoBack: boolean): Promise<'kept' | 'back'> {
  if (path === 'preparer.role') return askWhose(talk, mayGoBack);
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
  await put(talk, withReply(talk, path, turn.did === 'answered' ? turn.value : undefined));
  return 'kept';
}
