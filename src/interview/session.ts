import { asked, type FactPath, facts, type SectionId, sections } from '../content/facts/index.ts';
import type { WhoseId } from '../content/facts/whose.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import {
  type CaseFile,
  type CaseNode,
  type CasePath,
  type FactValue,
  generalPath,
  itemsAt,
  valueAt,
  withValue,
} from '../core/case-file.ts';
import type { Files, Prompter, Style, Turn } from '../core/context.ts';
import { nameOf } from '../core/fact-name.ts';
import { byConversation, nextQuestion, wantedOfItem } from '../core/next-question.ts';
import { partsOfLine } from './address.ts';
import { misfits } from './fit.ts';

/**
 * The answers of one conversation and the way through them.
 *
 * Going back never throws an answer away. The questions that were asked keep their order; going back stands at an
 * earlier one, and answering it goes on to the first question that is still open, wherever that is. When a changed
 * answer takes the ground from others (a G-28 after "I ask for myself"), those stay in the case file, but they rest: they
 * are not shown, the form is filled without them, and should they matter again, they are asked again with the old answer
 * offered. "I don't know" takes an answer out and settles its question, which the review still shows.
 */
export interface Session {
  readonly asOf: Day;
  /** All answers, the resting ones too: this is what is saved, and decided on. */
  readonly caseFile: CaseFile;
  /** Paths answered with "I don't know". */
  readonly settled: ReadonlySet<CasePath>;
  /** Paths in the order in which they were first asked. */
  readonly asked: readonly CasePath[];
  /** Answers that no question leads to any more. */
  readonly resting: ReadonlySet<CasePath>;
}

export const newSession = (caseFile: CaseFile, asOf: Day): Session => ({
  asOf,
  caseFile,
  settled: new Set(),
  asked: [],
  resting: new Set(),
});

/** The case without the answers that rest. */
export function liveCase({ caseFile, resting }: Session): CaseFile {
  let live = caseFile;
  for (const path of resting) live = withValue(live, path, undefined);
  return live;
}

/**
 * The next open question, or undefined when all is asked. What is wanted of an item that was begun and not finished, as
 * in a case that is taken over, comes where its list would be asked.
 */
export function questionNow(session: Session): CasePath | undefined {
  const live = liveCase(session);
  const next = nextQuestion(live, session.asOf, session.settled);
  const [ofItem] = lists
    .flatMap((list) =>
      (itemsAt(live, list) ?? []).flatMap((_, at) => wantedOfItem(live, session.asOf, list, at + 1)),
    )
    .filter((path) => !session.settled.has(path));
  if (ofItem === undefined || next === undefined) return ofItem ?? next;
  return byConversation(next, ofItem) < 0 ? next : ofItem;
}

const lists = (Object.keys(facts) as FactPath[]).filter((path) => facts[path].type === 'list');

/** The conversation as it is once "I don't know" is said to every question that is still open. */
export function withAllSettled(session: Session): Session {
  return { ...session, settled: new Set([...session.settled, ...openQuestions(session)]) };
}

/** The questions that would be asked if "I don't know" were said to each. */
export function openQuestions(session: Session): readonly CasePath[] {
  const open: CasePath[] = [];
  for (;;) {
    const path = questionNow({ ...session, settled: new Set([...session.settled, ...open]) });
    if (path === undefined) return open;
    open.push(path);
  }
}

/**
 * The questions that these answers lead to, found by holding the conversation again from an empty case; what is not
 * known counts as "I don't know".
 */
export function pathsTaken(caseFile: CaseFile, asOf: Day): readonly CasePath[] {
  const taken: CasePath[] = [];
  const open = new Set<CasePath>();
  let known: CaseFile = { caseFile: 1 };
  for (;;) {
    const path = nextQuestion(known, asOf, open);
    if (path === undefined || taken.includes(path)) return taken;
    taken.push(path);
    const value = valueAt(caseFile, path);
    if (value === undefined) open.add(path);
    else known = withValue(known, path, value);
  }
}

/** Puts one answer in, or settles its question with `undefined`. */
export function answer(session: Session, path: CasePath, value: CaseNode | undefined): Session {
  const former = valueAt(session.caseFile, path);
  const resting = new Set([...session.resting].filter((other) => other !== path));
  const settled = new Set([...session.settled].filter((other) => other !== path));
  if (value === undefined) settled.add(path);
  const next: Session = {
    ...session,
    caseFile: value === former ? session.caseFile : withValue(session.caseFile, path, value),
    settled,
    resting,
    asked: session.asked.includes(path) ? session.asked : [...session.asked, path],
  };
  if (former === undefined || JSON.stringify(former) === JSON.stringify(value)) return next;
  return { ...next, resting: new Set([...resting, ...fallenAsleep(session, next)]) };
}

/** Puts what somebody said to a question in: an answer, which may hold those to the next ones as well, or "I don't know". */
export function withReply({ session, words }: Talk, path: CasePath, value: FactValue | undefined): Session {
  const parts =
    typeof value === 'string' ? partsOfLine(path, value, session.caseFile, words) : [[path, value] as const];
  return parts.reduce((before, [at, part]) => answer(before, at, part), session);
}

/** Settles several questions with "I don't know". */
export const withUnknown = (session: Session, paths: readonly CasePath[]): Session =>
  paths.reduce((before, path) => answer(before, path, undefined), session);

/** Known answers that the conversation led to before a change and does not lead to after it. */
function fallenAsleep(before: Session, after: Session): readonly CasePath[] {
  const live = liveCase(after);
  const taken = pathsTaken(live, after.asOf);
  return pathsTaken(liveCase(before), before.asOf).filter(
    (path) => !taken.includes(path) && valueAt(live, path) !== undefined,
  );
}

/** The question before this one that still matters; undefined at the first. */
export function questionBefore(session: Session, path: CasePath): CasePath | undefined {
  const taken = pathsTaken(liveCase(session), session.asOf);
  const at = session.asked.indexOf(path);
  const earlier = at < 0 ? session.asked : session.asked.slice(0, at);
  return earlier.findLast((other) => taken.includes(other) || isAlone(session, other));
}

/** A fact of an item that was asked outside of its list, which leads back to it otherwise. */
function isAlone({ caseFile, asked }: Session, path: CasePath): boolean {
  const [, list = '', item] = /^(\w+)\.(\d+)\./.exec(path) ?? [];
  return itemsAt(caseFile, list)?.[Number(item) - 1] !== undefined && !asked.includes(list);
}

/** Takes one item out of a list; what is noted about later items moves up with them. */
export function withoutItem(session: Session, list: string, item: number): Session {
  const moved = (path: CasePath): readonly CasePath[] => {
    if (!path.startsWith(`${list}.`)) return [path];
    const [number = '', ...rest] = path.slice(list.length + 1).split('.');
    if (Number(number) === item) return [];
    return Number(number) < item ? [path] : [`${list}.${Number(number) - 1}.${rest.join('.')}`];
  };
  const less = withValue(session.caseFile, `${list}.${item}`, undefined);
  return {
    ...session,
    // A list that has become empty is not known: "none" must be said.
    caseFile: itemsAt(less, list)?.length === 0 ? withValue(less, list, undefined) : less,
    settled: new Set([...session.settled].flatMap(moved)),
    resting: new Set([...session.resting].flatMap(moved)),
    asked: session.asked.flatMap(moved),
  };
}

/** The place of a fact in a conversation. */
export const placeOf = (path: FactPath): number => asked.indexOf(path);

/** The section of a conversation in which a fact is asked for. */
export const sectionOf = (path: CasePath): SectionId =>
  sectionIds.find((id) => Object.hasOwn(sections[id], generalPath(path))) ?? 'problem';

export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** A conversation that is going on. */
export interface Talk {
  readonly prompter: Prompter;
  readonly words: Catalogue;
  readonly style: Style;
  /** Called after each answer; saves where the user named a file. */
  readonly keep: (talk: Talk) => Promise<void>;
  /** Makes the page on which a consent that is lacking is signed. */
  readonly makeConsent: (talk: Talk) => Promise<void>;
  /** The files that answers name; a path counts from where the answers are kept. */
  readonly files: Pick<Files, 'find' | 'readRegular'>;
  /** What of a text our pages cannot draw, in words; undefined where they draw all of it. */
  readonly undrawn: (text: string) => Promise<string | undefined>;
  /** Draws with a font of the user's from now on; gives what is wrong with its file. */
  readonly useFont: (path: string) => Promise<string | undefined>;
  /** The file in which each answer is saved. */
  keptIn: string | undefined;
  session: Session;
  /** What stood under the answers before the first one was given. */
  readonly given: CaseFile;
  /** Whose case it was said to be; of a case that is taken over only what the case file holds of it. */
  whose: WhoseId | undefined;
  /** There is a beneficiary: it was said, or a form that is always for somebody else. */
  hasBeneficiary: boolean;
  /** The list that was being asked for when the user wanted to leave. */
  openList: CasePath | undefined;
  /** What was announced already. */
  readonly announced: Set<string>;
  /** Why the papers could not be written; said at the next review, next to its question. */
  notice: string;
}

/** The user chose to leave; the answers up to here are in the talk. Never shown, caught where the conversation began. */
export class Leaving extends Error {
  constructor() {
    super('leaving');
  }
}

/** A turn that does not leave; leaving is the same at every prompt. */
export function staying<T>(turn: Turn<T>): Exclude<Turn<T>, { did: 'leave' }> {
  if (turn.did === 'leave') throw new Leaving();
  return turn;
}

/** Makes a change of the answers, and keeps it. What does not fit beside it any more is taken out, to be asked again. */
export async function put(talk: Talk, session: Session): Promise<void> {
  talk.session = session;
  for (const path of misfits(session.caseFile, talk.words)) {
    talk.prompter.say(talk.style.caution(talk.words.interview.ask.noLongerFits(nameOf(path, talk.words))));
    talk.session = { ...talk.session, caseFile: withValue(talk.session.caseFile, path, undefined) };
  }
  await talk.keep(talk);
}
