import type { Catalogue } from '../content/messages/catalogue.ts';
import {
  type CaseNode,
  type CasePath,
  type CaseRecord,
  type FactValue,
  generalPath,
  itemsAt,
  textAt,
  valueAt,
  withValue,
} from '../core/case-file.ts';
import type { Option, Turn } from '../core/context.ts';
import { wantedOfItem } from '../core/next-question.ts';
import { askFact, askText, factOf, helpOf, optionsOf, questionOf, shownValue, wordsOf } from './ask.ts';
import { answer, placeOf, put, staying, type Talk, withoutItem } from './session.ts';

type ListName = 'filings' | 'uscisContacts' | 'documents';

/** Of a long item only the first facts are told: which form, its number, its day, its status. */
const mostTold = 5;

/** One line for an item: what is known of it, in the order of its questions; of a long item, what tells it from others. */
export function itemLine(talk: Talk, list: string, item: number): string {
  const first = placeOf(list as ListName);
  const shown = knownOf(talk, list, item)
    .filter((path) => placeOf(generalPath(path)) <= first + mostTold)
    .map((path) => shownValue(path, valueAt(talk.session.caseFile, path), talk));
  return shown.length === 0 ? talk.words.interview.list.empty : shown.join(', ');
}

/** All that is known of an item: its line, and by their labels the facts that the line leaves out. */
export function wholeItem(talk: Talk, list: string, item: number): string {
  const { session, words } = talk;
  const rest = knownOf(talk, list, item)
    .filter((path) => placeOf(generalPath(path)) > placeOf(list as ListName) + mostTold)
    .map(
      (path) => `${wordsOf(path, words).label}: ${shownValue(path, valueAt(session.caseFile, path), talk)}`,
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
    const turn = staying(await (items.length === 0 ? askFirst : askWhatNext)(talk, list, mayGoBack));
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
        await addItem(talk, list, items.length + 1, {});
        break;
      case 'change':
      case 'remove': {
        const item = await whichItem(talk, list, items.length);
        if (item === undefined) break;
        if (turn.value === 'change') await askItem(talk, list, item, true);
        else {
          talk.prompter.say(talk.words.interview.list.removed(itemLine(talk, list, item)));
          await put(talk, withoutItem(talk.session, list, item));
        }
        break;
      }
    }
  }
}

/** What is asked first of the first item, in the place of whether there is one. */
const leads = { filings: 'form', uscisContacts: 'channel', documents: 'kind' } as const;

/** Asks for the first item of a list by what leads it, or for "there is none". What came of it is in the talk. */
async function askFirst(talk: Talk, list: string, mayGoBack: boolean): Promise<Turn<string>> {
  const { words, session, prompter } = talk;
  const own = wordsFor(list, words);
  const lead = leads[list as ListName];
  const path = `${list}.1.${lead}`;
  const said = valueAt(session.caseFile, list) !== undefined;
  const ask = {
    ...question(talk, list, mayGoBack),
    mayNotKnow: true,
    ...(said ? { before: 'none' } : {}),
  };
  const fact = factOf(path);
  const options = [...optionsOf(path, talk), { id: 'none', label: own.none }];
  const turn =
    fact.type === 'choice'
      ? await prompter.choice({ ...ask, open: fact.open === true, options })
      : await askText(talk, path, ask, own.none);
  if (turn.did !== 'answered') return turn;
  if (turn.value === 'none') return { did: 'answered', value: 'none' };
  await addItem(talk, list, 1, { [lead]: turn.value as CaseNode });
  return asItIs;
}

/** The list has changed already, and is looked at again. */
const asItIs = { did: 'answered', value: 'as-it-is' } as const;

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
  message: questionOf(list, talk),
  help: helpOf(list, talk),
  mayGoBack,
});

/** Which item is meant, asked only where there are several; undefined when the user went back. */
export async function whichItem(talk: Talk, list: string, count: number): Promise<number | undefined> {
  if (count === 1) return 1;
  const options = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    label: itemLine(talk, list, at + 1),
  }));
  const turn = staying(
    await talk.prompter.choice({
      message: talk.words.interview.list.which,
      help: helpOf(list, talk),
      mayGoBack: true,
      mayNotKnow: false,
      options,
    }),
  );
  return turn.did === 'answered' ? Number(turn.value) : undefined;
}

/** A new item; going back from its first question takes it away again, and so does knowing nothing of it. */
async function addItem(talk: Talk, list: string, item: number, known: CaseRecord): Promise<void> {
  talk.session = { ...talk.session, caseFile: withValue(talk.session.caseFile, `${list}.${item}`, known) };
  const stayed = await askItem(talk, list, item, false);
  if (!stayed || knownOf(talk, list, item).length === 0)
    await put(talk, withoutItem(talk.session, list, item));
}

/**
 * Asks for the facts of one item: those that are wanted, and with `all` also those that are known. What is wanted is
 * worked out after each answer. Gives false when the user went back from the first.
 */
export async function askItem(talk: Talk, list: string, item: number, all: boolean): Promise<boolean> {
  const done: CasePath[] = [];
  let again: CasePath | undefined;
  for (;;) {
    const path: CasePath | undefined = again ?? nextOfItem(talk, list, item, all, done);
    again = undefined;
    if (path === undefined) return true;
    const inquiry = path.endsWith('.processingTime') ? inquiryOf(path) : undefined;
    const turn = staying(
      await (inquiry === undefined ? askFact(talk, path, true) : askInquiry(talk, path, inquiry)),
    );
    if (turn.did === 'back') {
      again = done.pop();
      if (again === undefined) return false;
      continue;
    }
    done.push(path);
    const value = turn.did === 'answered' ? turn.value : undefined;
    if (inquiry === undefined) await put(talk, answer(talk.session, path, value));
    else {
      const isDay = value !== undefined && value !== 'none';
      const published = value === undefined ? undefined : isDay ? 'published' : 'not-published';
      const session = answer(talk.session, path, published);
      await put(talk, answer(session, inquiry, isDay ? value : undefined));
    }
  }
}

const inquiryOf = (path: CasePath): CasePath => path.replace(/processingTime$/, 'caseInquiryDate');

/**
 * One question in the place of two: a day from which USCIS may be asked says that a processing time is published, and
 * `none` that there is none.
 */
function askInquiry(talk: Talk, path: CasePath, inquiry: CasePath): Promise<Turn<FactValue>> {
  const { words, session } = talk;
  const isUnpublished = valueAt(session.caseFile, path) === 'not-published';
  const former = isUnpublished ? 'none' : textAt(session.caseFile, inquiry);
  const ask = {
    message: questionOf(inquiry, talk),
    help: helpOf(inquiry, talk),
    mayGoBack: true,
    mayNotKnow: true,
    ...(former === undefined ? {} : { before: former }),
  };
  return askText(talk, inquiry, ask, words.interview.list.noTime);
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
    .filter(
      (path) => !done.includes(path) && !done.includes(path.replace(/caseInquiryDate$/, 'processingTime')),
    )
    .sort((a, b) => placeOf(generalPath(a)) - placeOf(generalPath(b)))[0];
}
