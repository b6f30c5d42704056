import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CasePath, withValue } from '../core/case-file.ts';
import type { Prompter, Style, Turn } from '../core/context.ts';
import { nameOf } from '../core/fact-name.ts';
import { misfits } from './fit.ts';
import type { Session } from './session.ts';

/** A conversation that is going on. */
export interface Talk {
  readonly prompter: Prompter;
  readonly words: Catalogue;
  readonly style: Style;
  /** Called after each answer; saves where the user named a file. */
  readonly keep: (talk: Talk) => Promise<void>;
  /** The file in which each answer is saved. */
  keptIn: string | undefined;
  session: Session;
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
