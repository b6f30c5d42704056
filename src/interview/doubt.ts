import type { Day } from '../content/shape/day.ts';
import type { CasePath } from '../core/case-file.ts';
import type { Option, Turn } from '../core/context.ts';
import { show } from '../core/show.ts';
import { contradiction } from './fit.ts';
import type { Talk } from './session.ts';
import { voiceOf } from './voice.ts';

/** What came of a doubt: the answer that is meant, leaving, or undefined where it is typed again. */
type Settled = Turn<string> | undefined;

const again = 'again';

/** Asks which reading of an answer is meant; one of the options may be to type it again. */
async function which(
  talk: Talk,
  message: string,
  help: string,
  options: readonly Option[],
): Promise<Settled> {
  const turn = await talk.prompter.choice({ message, help, mayGoBack: true, mayNotKnow: false, options });
  const isSettled = turn.did === 'leave' || (turn.did === 'answered' && turn.value !== again);
  return isSettled ? turn : undefined;
}

/** Asks which of several days is meant. One that would contradict another answer is told. */
export async function whichDay(
  talk: Talk,
  path: CasePath,
  days: readonly string[],
  help: string,
): Promise<Settled> {
  const { prompter, words, session, style } = talk;
  const own = words.interview.ask.day;
  const options = days.map((day) => ({
    id: day,
    label: words.day(day as Day),
  }));
  const turn = await which(talk, own.ask, help, [...options, { id: again, label: own.again }]);
  if (turn?.did !== 'answered') return turn;
  const problem = contradiction(session.caseFile, path, turn.value, words, voiceOf(talk));
  if (problem === undefined) return turn;
  prompter.say(style.caution(problem));
  return undefined;
}

/** Looks for a file under its name as it was typed or dropped; asks what to do where none is there. */
export async function whichFile(talk: Talk, name: string, help: string): Promise<Settled> {
  const { prompter, words, style } = talk;
  const own = words.interview.ask.file;
  const found = await talk.findFile(name);
  if (found === undefined) {
    prompter.say(style.caution(own.notFound(show(name))));
    return which(talk, own.ask, help, [
      { id: again, label: own.again },
      { id: name, label: own.keep },
    ]);
  }
  if (found !== name) prompter.say(own.found(show(found)));
  return { did: 'answered', value: found };
}
