import { answerOf } from '../core/answer.ts';
import { type CasePath, generalPath, itemsAt, valueAt } from '../core/case-file.ts';
import { decide } from '../core/decide.ts';
import { nameOf } from '../core/fact-name.ts';
import { show } from '../core/show.ts';
import { factOf, shownValue } from './ask.ts';
import { itemLine, wholeItem } from './lists.ts';
import { liveCase, pathsTaken, placeOf, sectionOf, staying, type Talk } from './session.ts';

export type Choice =
  | { readonly do: 'write' | 'packet' | 'ask' | 'save' | 'leave' }
  | { readonly change: CasePath };

const isKnown = (talk: Talk, path: CasePath): boolean => valueAt(talk.session.caseFile, path) !== undefined;

/** The questions of this case in the order of a conversation: those with an answer, and those left open. */
function taken(talk: Talk): readonly CasePath[] {
  const place = (path: CasePath): number => placeOf(generalPath(path));
  return [...pathsTaken(liveCase(talk.session), talk.session.asOf)].sort(
    (a, b) => place(a) - place(b) || a.localeCompare(b, 'en', { numeric: true }),
  );
}

/** What few have and was not given, and what would be said of a beneficiary where there is none. */
const isAside = (talk: Talk, path: CasePath): boolean =>
  !isKnown(talk, path) &&
  (factOf(path).rare === true || (path.startsWith('beneficiary.') && !talk.hasBeneficiary));

const reviewed = (talk: Talk): readonly CasePath[] => taken(talk).filter((path) => !isAside(talk, path));

/** One answer as "Label: value"; a list has a line for each item. */
function lineOf(talk: Talk, path: CasePath): string {
  const label = nameOf(generalPath(path), talk.words);
  const items = itemsAt(talk.session.caseFile, path);
  if (factOf(path).type !== 'list' || items === undefined || items.length === 0)
    return `${label}: ${listOrValue(talk, path)}`;
  return [`${label}:`, ...items.map((_, at) => `   ${at + 1}. ${wholeItem(talk, path, at + 1)}`)].join('\n');
}

/** The same on a line of its own, for a list of choices. */
function shortLineOf(talk: Talk, path: CasePath): string {
  const items = itemsAt(talk.session.caseFile, path);
  if (factOf(path).type !== 'list' || items === undefined || items.length === 0) return lineOf(talk, path);
  const lines = items.map((_, at) => `${at + 1}. ${itemLine(talk, path, at + 1)}`);
  return `${nameOf(path, talk.words)}: ${lines.join('; ')}`;
}

function listOrValue(talk: Talk, path: CasePath): string {
  const { words, session } = talk;
  if (factOf(path).type === 'list' && isKnown(talk, path))
    return words.interview.list.of[path as 'filings'].none;
  const text = shownValue(path, valueAt(session.caseFile, path), talk);
  const item = /\.(\d+)\./.exec(path)?.[1];
  const shown = text.replaceAll('\n', '\n   ');
  return item === undefined ? shown : words.interview.review.inItem(shown, Number(item));
}

/** All answers by section, numbered through. */
export function reviewText(talk: Talk): string {
  const lines: string[] = [talk.style.bold(talk.words.interview.review.heading)];
  let section = '';
  for (const [at, path] of reviewed(talk).entries()) {
    const here = sectionOf(path);
    if (here !== section) lines.push('', talk.style.bold(talk.words.interview.sections.of[here]));
    section = here;
    lines.push(`${at + 1}. ${lineOf(talk, path)}`);
  }
  return lines.join('\n');
}

/** Shows everything before anything is written, and asks what to do. */
export async function review(talk: Talk): Promise<Choice> {
  const { prompter, words, session, style, keptIn: kept } = talk;
  const own = words.interview.review;
  const outcome = decide(session.caseFile, session.asOf, words);
  const { headline, next, by, after } = answerOf(outcome, session.caseFile, words);
  const ready = outcome.verdict === 'ready';
  prompter.say(`\n${reviewText(talk)}\n`);
  prompter.say((ready ? style.good : style.caution)(headline));
  for (const line of [...next, by, ...after]) prompter.say(line);
  const { missing } = outcome;
  if (missing.length > 1)
    prompter.say(own.missing(missing.map((path) => nameOf(path, talk.words)).join('; ')));
  const isOpen = reviewed(talk).some((path) => !isKnown(talk, path));
  if (talk.notice !== '') prompter.say(`\n${talk.notice}`);
  talk.notice = '';
  for (;;) {
    const options = [
      { id: 'write', label: ready ? own.write : own.writeAnyway },
      { id: 'change', label: own.change },
      ...(isOpen ? [{ id: 'ask', label: own.askOpen }] : []),
      { id: 'save', label: kept === undefined ? own.save : own.saveKept },
      { id: 'leave', label: kept === undefined ? own.leave : own.leaveKept(show(kept)) },
      { id: 'packet', label: ready ? own.packet : own.packetPlan },
    ];
    const turn = staying(
      await prompter.choice({
        message: own.ask,
        help: own.help,
        mayGoBack: true,
        mayNotKnow: false,
        options,
      }),
    );
    if (turn.did === 'answered' && turn.value !== 'change')
      return { do: turn.value as Exclude<Choice, { change: CasePath }>['do'] };
    const path = await whichAnswer(talk);
    if (path !== undefined) return { change: path };
  }
}

/** Which answer shall be changed; undefined when none. */
export async function whichAnswer(talk: Talk): Promise<CasePath | undefined> {
  const { prompter, words } = talk;
  const aside = taken(talk).filter((path) => isAside(talk, path));
  const options = [...reviewed(talk), ...aside].map((path) => ({ id: path, label: shortLineOf(talk, path) }));
  const turn = staying(
    await prompter.choice({
      message: words.interview.review.which,
      help: words.interview.review.help,
      mayGoBack: true,
      mayNotKnow: false,
      options,
    }),
  );
  return turn.did === 'answered' ? turn.value : undefined;
}
