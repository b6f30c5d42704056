import { type CaseFile, itemsAt, textAt, valueAt } from '../core/case-file.ts';
import { decide, foregone } from '../core/decide.ts';
import { nameOf } from '../core/fact-name.ts';
import { show } from '../core/show.ts';
import { noteTold, verdictLines, warnOfDevice } from './announce.ts';
import { askFact } from './ask.ts';
import { askItem, whichItem } from './lists.ts';
import { answer, openQuestions, put, staying, type Talk, withAllSettled, withReply } from './session.ts';
import { voiceOf } from './voice.ts';

/** What the user wants after coming back: the questions or the review, the whole answer, or nothing. */
export type Since = 'on' | 'stop' | 'leave';

/**
 * The opening of a case that was kept: the verdict of today, then what has happened since, until nothing more has. What
 * decides is asked first, and the new verdict told at once.
 */
export async function askSince(talk: Talk): Promise<Since> {
  const { prompter, words, style, keptIn } = talk;
  const own = words.interview.since;
  warnOfDevice(talk);
  prompter.say(
    [style.bold(words.interview.intro.title), '', words.interview.intro.resumed(show(keptIn ?? ''))].join(
      '\n',
    ),
  );
  tellStanding(talk);
  for (;;) {
    const isOpen = openQuestions(talk.session).length > 0;
    const options = [
      ...(Object.keys(events) as EventId[])
        .filter((id) => events[id].when(talk))
        .map((id) => ({ id, label: id === 'address' ? own.address({ voice: voiceOf(talk) }) : own[id] })),
      ...(isOpen ? [{ id: 'questions', label: own.questions }] : []),
      { id: 'review', label: own.review },
      { id: 'stop', label: own.stop },
      { id: 'no', label: own.no },
    ];
    const turn = await prompter.choice({
      message: own.ask,
      help: own.help,
      mayGoBack: false,
      mayNotKnow: false,
      options,
    });
    if (turn.did !== 'answered' || turn.value === 'no') return 'leave';
    const event = Object.hasOwn(events, turn.value) ? events[turn.value as EventId] : undefined;
    if (event === undefined) {
      noteTold(talk);
      if (turn.value === 'review') talk.session = withAllSettled(talk.session);
      return turn.value === 'stop' ? 'stop' : 'on';
    }
    await event.ask(talk);
  }
}

/** The verdict as it stands, what to do first, and what could still change it. */
function tellStanding(talk: Talk): void {
  const { session, words, prompter } = talk;
  const known = decide(session.caseFile, session.asOf, words);
  const outcome = foregone(session.caseFile, session.asOf, words) ?? known;
  const open = known.missing.map((path) => nameOf(path, talk.words)).join('; ');
  const missing = outcome === known && open !== '' ? [words.interview.review.missing(open)] : [];
  prompter.say(['', ...verdictLines(outcome, talk), ...missing].join('\n'));
  if (outcome.verdict === 'ready') talk.announced.add('ready');
}

/** Asks one fact; whether it was answered. */
async function askAt(talk: Talk, path: string): Promise<boolean> {
  const turn = staying(await askFact(talk, path, true));
  if (turn.did !== 'answered') return false;
  await put(talk, withReply(talk, path, turn.value));
  return true;
}

const count = (talk: Talk, list: string): number => itemsAt(talk.session.caseFile, list)?.length ?? 0;

const street = (caseFile: CaseFile): string | undefined => textAt(caseFile, 'person.address.street');

/** The contact with the latest day. */
function latestContact({ session }: Talk): number {
  const days = (itemsAt(session.caseFile, 'uscisContacts') ?? []).map(
    (_, at) => textAt(session.caseFile, `uscisContacts.${at + 1}.date`) ?? '',
  );
  return days.indexOf([...days].sort().at(-1) ?? '') + 1;
}

/** Asks for one fact of an item, tells the verdict, and asks for the rest of the item. */
async function askOfItem(talk: Talk, list: string, item: number, field: string): Promise<void> {
  if (!(await askAt(talk, `${list}.${item}.${field}`))) return;
  tellStanding(talk);
  await askItem(talk, list, item, false);
}

/**
 * Asks for the day of a hearing, which opens a way of its own while it lies ahead: that kind of problem is added, unless the
 * form at USCIS turns out to have no effect on the hearing. The verdict is told after each answer.
 */
async function askHearing(talk: Talk): Promise<void> {
  if (!(await askAt(talk, 'removal.hearingDate'))) return;
  const { words, session } = talk;
  const former = valueAt(session.caseFile, 'problem.kinds');
  const isAhead = (textAt(session.caseFile, 'removal.hearingDate') ?? '') >= session.asOf;
  const isNew = isAhead && Array.isArray(former) && !former.includes('removal-hearing');
  const kinds = isNew ? [...former, 'removal-hearing'] : former;
  const inCourt = answer(session, 'removal.inProceedings', true);
  await put(talk, isNew ? answer(inCourt, 'problem.kinds', kinds) : inCourt);
  if (isNew)
    talk.prompter.say(
      `\n${words.interview.since.hearingToo(words.facts['problem.kinds'].choices['removal-hearing'].label)}`,
    );
  tellStanding(talk);
  const effect = 'removal.filingCouldAffect';
  if (!isAhead || valueAt(talk.session.caseFile, effect) !== undefined || !(await askAt(talk, effect)))
    return;
  if (isNew && valueAt(talk.session.caseFile, effect) === false)
    await put(talk, answer(talk.session, 'problem.kinds', former));
  tellStanding(talk);
}

type EventId = 'asked' | 'answered' | 'decided' | 'hearing' | 'address';

/** What can have happened: whether it can in this case, and what is asked of it. */
const events: Readonly<
  Record<EventId, { readonly when: (talk: Talk) => boolean; readonly ask: (talk: Talk) => Promise<void> }>
> = {
  asked: {
    when: () => true,
    ask: (talk) => askOfItem(talk, 'uscisContacts', count(talk, 'uscisContacts') + 1, 'date'),
  },
  answered: {
    when: (talk) => count(talk, 'uscisContacts') > 0,
    ask: (talk) => askOfItem(talk, 'uscisContacts', latestContact(talk), 'result'),
  },
  decided: {
    when: (talk) => count(talk, 'filings') > 0,
    ask: async (talk) => {
      const item = await whichItem(talk, 'filings', count(talk, 'filings'));
      if (item !== undefined) await askOfItem(talk, 'filings', item, 'status');
    },
  },
  hearing: {
    when: () => true,
    ask: askHearing,
  },
  address: {
    when: () => true,
    ask: async (talk) => {
      const path = 'person.addressMatchesUscis';
      if (valueAt(talk.session.caseFile, path) !== undefined && (await askAt(talk, path))) tellStanding(talk);
      const before = talk.session.caseFile;
      for (const part of ['country', 'street', 'unit', 'city', 'state', 'postalCode']) {
        const at = `person.address.${part}`;
        const isSaid = valueAt(talk.session.caseFile, at) !== undefined && valueAt(before, at) === undefined;
        if (!isSaid && !(await askAt(talk, at)) && part === 'country') return;
        // The whole of it came in one line.
        if (part === 'country' && street(talk.session.caseFile) !== street(before)) return;
      }
    },
  },
};
