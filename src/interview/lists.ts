import type { Catalogue } from '../content/messages/catalogue.ts';
import {
  type CaseNode,
  type CasePath,
  type CaseRecord,
  generalPath,
  itemsAt,
  valueAt,
  withValue,
} from '../core/case-file.ts';
import type { Option, Turn } from '../core/context.ts';
import { wantedOfItem } from '../core/next-question.ts';
import { askFact, helpOf, shownValue, wordsOf } from './ask.ts';
import { answer, placeOf, put, staying, type Talk, withoutItem } from './session.ts';

type ListName = 'filings' | 'uscisContacts' | 'documents';

/** Of a long item only the first facts are told: which form, its number, its day, its status. */
const mostTold = 5;

/** One line for an item: what is known of it, in the order of its questions; of a long item, what tells it from others. */
export function itemLine(talk: Talk, list: string, item: number): string {
  const first = placeOf(list as ListName);
  const shown = knownOf(talk, list, item)
    .filter((path) => placeOf(generalPath(path)) <= first + mostTold)
    .map((path) => shownValue(path, valueAt(talk.session.caseFile, path), talk.words));
  return shown.length === 0 ? talk.words.interview.list.empty : shown.join(', ');
}

/** All that is known of an item: its line, and by their labels the facts that the line leaves out. */
export function wholeItem(talk: Talk, list: string, item: number): string {
  const { session, words } = talk;
  const rest = knownOf(talk, list, item)
    .filter((path) => placeOf(generalPath(path)) > placeOf(list as ListName) + mostTold)
    .map(
      (path) => `${wordsOf(path, words).label}: ${shownValue(path, valueAt(session.caseFile, path), words)}`,
    );
  return [itemLine(talk, list, item), ...rest].join('; ');
}

/** The facts of an item that are known. */
function knownOf({ session }: Talk, list: string, item: number): readonly CasePath[] {
  const record: CaseRecord = itemsAt(session.caseFile, list)?.[item - 1] ?? {};
  return Object.keys(record)
    .map((key) => `${list}.${item}.${key}`)
    .sort((a, b) => placeOf(generalPath(a)) - placeOf(generalPath(b)));
}

const wordsFor = (list: string, words: Catalogue) => words.interview.list.of[list as ListName];

/**
 * A list as a whole: the numbered items, then add, change, remove, done. An empty list has to be said. Gives what the
 * user did with the question; the answers are in the talk.
 */
export async function askList(
  talk: Talk,
  list: string,
  mayGoBack: boolean,
): Promise<Exclude<Turn<'kept'>, { did: 'leave' }>> {
  for (;;) {
    const items = itemsAt(talk.session.caseFile, list) ?? [];
    const turn = staying(await (items.length === 0 ? askWhether : askWhatNext)(talk, list, mayGoBack));
    if (turn.did === 'back') return turn;
    if (turn.did === 'unknown') {
      await put(talk, answer(talk.session, list, undefined));
      return turn;
    }
    switch (turn.value) {
      case 'none':
        await put(talk, answer(talk.session, list, []));
        return { did: 'answered', value: 'kept' };
      case 'done':
        await put(talk, answer(talk.session, list, items as CaseNode));
        return { did: 'answered', value: 'kept' };
      case 'add':
        await addItem(talk, list, items.length + 1);
        break;
      case 'change':
        await withItem(talk, list, items.length, (item) => askItem(talk, list, item, true));
        break;
      case 'remove':
        await withItem(talk, list, items.length, async (item) => {
          talk.prompter.say(talk.words.interview.list.removed(itemLine(talk, list, item)));
          await put(talk, withoutItem(talk.session, list, item));
        });
        break;
    }
  }
}

function askWhether(talk: Talk, list: string, mayGoBack: boolean): Promise<Turn<string>> {
  const own = wordsFor(list, talk.words);
  const said = valueAt(talk.session.caseFile, list) !== undefined;
  const options = [
    { id: 'add', label: own.first },
    { id: 'none', label: own.none },
  ];
  return talk.prompter.choice({
    ...question(talk, list, mayGoBack),
    mayNotKnow: true,
    options,
    ...(said ? { before: 'none' } : {}),
  });
}

function askWhatNext(talk: Talk, list: string, mayGoBack: boolean): Promise<Turn<string>> {
  const { words, prompter, session } = talk;
  const own = wordsFor(list, words);
  const items = itemsAt(session.caseFile, list) ?? [];
  prompter.say(
    ['', own.soFar, ...items.map((_, at) => `${at + 1}. ${itemLine(talk, list, at + 1)}`)].join('\n'),
  );
  const options: readonly Option[] = [
    { id: 'done', label: own.done },
    { id: 'add', label: own.another },
    { id: 'change', label: words.interview.list.change },
    { id: 'remove', label: words.interview.list.remove },
  ];
  const message = words.interview.list.whatNext;
  return prompter.choice({ ...question(talk, list, mayGoBack), message, mayNotKnow: false, options });
}

const question = (talk: Talk, list: string, mayGoBack: boolean) => ({
  message: wordsOf(list, talk.words).question,
  help: helpOf(list, talk),
  mayGoBack,
});

/** Which item is meant; asked only where there are several. */
async function withItem(
  talk: Talk,
  list: string,
  count: number,
  act: (item: number) => Promise<unknown>,
): Promise<void> {
  if (count === 1) {
    await act(1);
    return;
  }
  const options = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    label: itemLine(talk, list, at + 1),
  }));
  const message = talk.words.interview.list.which;
  const turn = staying(
    await talk.prompter.choice({
      message,
      help: helpOf(list, talk),
      mayGoBack: true,
      mayNotKnow: false,
      options,
    }),
  );
  if (turn.did === 'answered') await act(Number(turn.value));
}

/** A new item; going back from its first question takes it away again, and so does knowing nothing of it. */
async function addItem(talk: Talk, list: string, item: number): Promise<void> {
  talk.session = { ...talk.session, caseFile: withValue(talk.session.caseFile, `${list}.${item}`, {}) };
  const stayed = await askItem(talk, list, item, false);
  if (!stayed || knownOf(talk, list, item).length === 0)
    await put(talk, withoutItem(talk.session, list, item));
}

/**
 * Asks for the facts of one item: those that are wanted, and with `all` also those that are known. What is wanted is
 * worked out after each answer. Gives false when the user went back from the first.
 */
async function askItem(talk: Talk, list: string, item: number, all: boolean): Promise<boolean> {
  const done: CasePath[] = [];
  let again: CasePath | undefined;
  for (;;) {
    const path: CasePath | undefined = again ?? nextOfItem(talk, list, item, all, done);
    again = undefined;
    if (path === undefined) return true;
    const turn = staying(await askFact(talk, path, true));
    if (turn.did === 'back') {
      again = done.pop();
      if (again === undefined) return false;
      continue;
    }
    done.push(path);
    await put(talk, answer(talk.session, path, turn.did === 'answered' ? turn.value : undefined));
  }
}

function nextOfItem(
  talk: Talk,
  list: string,
  item: number,
  all: boolean,
  done: readonly CasePath[],
): CasePath | undefined {
  const { caseFile, asOf } = talk.session;
  const wanted = [...wantedOfItem(caseFile, asOf, list, item), ...(all ? knownOf(talk, list, item) : [])];
  return wanted
    .filter((path) => !done.includes(path))
    .sort((a, b) => placeOf(generalPath(a)) - placeOf(generalPath(b)))[0];
}
