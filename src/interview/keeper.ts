import type { Catalogue } from '../content/messages/catalogue.ts';
import { mostCaseBytes } from '../core/case-tree.ts';
import type { Files } from '../core/context.ts';
import { InputError, OutputError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { caseBytes, writeUnder } from './finish.ts';
import type { Talk } from './talk.ts';

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
