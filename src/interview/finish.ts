import type { Catalogue } from '../content/messages/catalogue.ts';
import { mostCaseBytes } from '../core/case-tree.ts';
import type { Files, Turn } from '../core/context.ts';
import { InputError, OutputError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import type { Talk } from './session.ts';

/** The answers as the bytes of a case file. */
export const caseBytes = (talk: Talk): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(talk.session.caseFile, null, 2)}\n`);

/** Whether there is anything that could be kept: an answer that was not given by a profile. */
export const hasAnswers = ({ session, given }: Talk): boolean =>
  JSON.stringify(session.caseFile) !== JSON.stringify(given);

/**
 * After `!`: keep nothing, save a draft, or stay. Where a file was named already, all is saved in it. Leaving here once
 * more keeps nothing.
 */
export async function askBeforeLeaving(talk: Talk, files: Files): Promise<'saved' | 'nothing' | 'stay'> {
  const own = talk.words.interview.finish;
  if (!hasAnswers(talk)) return 'nothing';
  if (talk.keptIn !== undefined) {
    talk.prompter.say(own.saved(show(talk.keptIn)));
    return 'saved';
  }
  const options = [
    { id: 'nothing', label: own.leaveUnsaved },
    { id: 'saved', label: own.leaveSaved },
    { id: 'stay', label: own.stay },
  ];
  const turn = await talk.prompter.choice({
    message: own.leaving,
    help: own.leavingHelp,
    mayGoBack: true,
    mayNotKnow: false,
    options,
  });
  if (turn.did === 'leave') return 'nothing';
  if (turn.did !== 'answered') return 'stay';
  if (turn.value !== 'saved') return turn.value as 'nothing' | 'stay';
  return (await saveAnswers(talk, files)) ? 'saved' : 'stay';
}

/** Asks for a file name until the answers are written there; false when the user went back instead. */
export async function saveAnswers(talk: Talk, files: Files): Promise<boolean> {
  const own = talk.words.interview.finish;
  const path = await writeUnder(talk, files, own.fileName, own.fileExample, caseBytes(talk));
  if (path !== undefined) talk.prompter.say(own.saved(show(path)));
  return path !== undefined;
}

/** Asks for a name until the bytes are written under it; a file that is there is never replaced. Undefined without one. */
export async function writeUnder(
  talk: Talk,
  files: Files,
  message: string,
  example: string,
  bytes: Uint8Array,
  mayGoBack = true,
): Promise<string | undefined> {
  const own = talk.words.interview.finish;
  for (;;) {
    const turn = await talk.prompter.text({
      message,
      help: own.nameHelp,
      example,
      mayGoBack,
      mayNotKnow: false,
      problem: () => undefined,
    });
    if (turn.did !== 'answered') return undefined;
    try {
      await files.write(turn.value, bytes, { overwrite: false });
      return turn.value;
    } catch (error) {
      // A name that cannot be written under must not cost the answers: another one is asked for.
      if (!(error instanceof InputError || error instanceof OutputError)) throw error;
      talk.prompter.say(talk.style.caution(error.message));
    }
  }
}

/** After an answer that is enough: offers to keep the answers for another day. */
export async function offerToKeep(talk: Talk, files: Files): Promise<void> {
  if (talk.keptIn !== undefined || !hasAnswers(talk)) return;
  if (await talk.prompter.confirm(talk.words.interview.finish.keepAfterStop)) await saveAnswers(talk, files);
}

/**
 * Saves after each answer in the file that the user named; `before` is what stood there. A file that somebody else has
 * changed meanwhile is never overwritten. Where saving fails, another name is asked for, so that no answer is lost; who
 * gives none ends the conversation with the failure.
 */
export function keeper(files: Files, before: Uint8Array | undefined): Talk['keep'] {
  let last = before;
  return async (talk) => {
    const { keptIn, prompter, style, words } = talk;
    if (keptIn === undefined) return;
    const bytes = caseBytes(talk);
    try {
      await refuseChanged(keptIn, last, files, words);
      await files.write(keptIn, bytes, { overwrite: true });
    } catch (error) {
      if (!(error instanceof InputError || error instanceof OutputError)) throw error;
      const own = words.interview.finish;
      prompter.say(style.caution(error.message));
      const other = await writeUnder(talk, files, own.otherName, own.otherExample, bytes, false);
      if (other === undefined) throw error;
      talk.keptIn = other;
      prompter.say(words.interview.intro.keeping(show(other)));
    }
    last = bytes;
  };
}

async function refuseChanged(
  file: string,
  last: Uint8Array | undefined,
  files: Files,
  words: Catalogue,
): Promise<void> {
  const found = (await files.exists(file)) ? await files.read(file, mostCaseBytes) : undefined;
  if (found === undefined || (last !== undefined && sameBytes(found, last))) return;
  const own = words.interview.finish;
  throw new InputError(own.changedMeanwhile(show(file)), [
    { path: '--case', found: show(file), wanted: own.wantedUnchanged },
  ]);
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Asks for the folder that papers go to. */
export const askFolder = (
  { prompter }: Talk,
  { folder, folderHelp }: { readonly folder: string; readonly folderHelp: string },
  example: string,
): Promise<Turn<string>> =>
  prompter.text({
    message: folder,
    help: folderHelp,
    example,
    mayGoBack: true,
    mayNotKnow: false,
    problem: () => undefined,
  });
