import { sha256Of } from '../../batch/fingerprint.ts';
import { type Journal, mergedName } from '../../batch/journal.ts';
import type { Turn } from '../../batch/turn.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Claim, GrowingFile, HeldFolder } from '../../core/context.ts';
import { InputError, OutputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { openMerge } from '../../form/merge/merge.ts';
import { MergeError } from '../../form/merge/refusal.ts';
import { isClaimed } from './foreign.ts';
import { reportNames } from './reports-of.ts';
import type { Batch } from './run-in.ts';

/** A form to print, and the bookmark by which it is found. */
export interface ToMerge {
  readonly file: string;
  readonly sha256: string;
  readonly label: string;
}

/**
 * Refuses a file that a batch did not write itself, unless it may be overwritten; always the table, what is no file, and
 * the files that a batch makes besides. Throws `InputError`. Gives the name that no form may have: that of a file in the
 * folder itself.
 */
export async function refuseMerge(
  path: string,
  { context, source, folder, flags }: Pick<Batch, 'context' | 'source' | 'folder' | 'flags'>,
  journal: Journal,
): Promise<string | undefined> {
  const { usage, mergeNoFile, mergeTaken, reportTaken, reportWanted } = context.messages.batch;
  const refused = (message: string, found: string, wanted: string): InputError =>
    new InputError(message, [{ path: '--merge', found, wanted }]);
  if (source !== '-' && (await context.files.isSame(path, source)))
    throw refused(usage.isTable, show(path), usage.otherFile);
  const there = folder.digestElsewhere(path);
  if (there === '') throw refused(mergeNoFile(show(path)), usage.notAFile, usage.otherFile);
  const [, above = '', name = ''] = /^(.*[\\/])?([^\\/]*)$/s.exec(path) ?? [];
  const isIn = (own: string) => context.files.isSame(above || '.', own);
  const inFolder = await isIn(folder.path);
  // With packets any folder right in it may be one, in which nothing else has a place.
  const inPacket = flags.packet === true && (await context.files.isSame(`${above}..`, folder.path));
  const isOwn = (inFolder && isReport(name)) || inPacket || (await isIn(`${folder.path}/.case-assist`));
  if (isOwn) throw refused(mergeNoFile(show(path)), usage.ownFile, usage.otherFile);
  if (there !== undefined && !flags.force && !isClaimed(journal, mergedName, there))
    throw refused(mergeTaken(show(path)), reportTaken, reportWanted);
  return inFolder ? name : undefined;
}

const isReport = (name: string): boolean => reportNames.some((report) => report === name.toLowerCase());

/**
 * Writes all forms into one file to print, in the order of the rows. Where there is no form none is written, and one of an
 * earlier run is taken away: nobody shall print what is no longer so. Throws `OutputError` when it cannot be written, or a
 * form is no longer what the batch wrote.
 */
export async function writeMerged(
  folder: HeldFolder,
  path: string,
  file: GrowingFile,
  forms: readonly ToMerge[],
  { journal, turn, words }: MergeHow,
): Promise<Claim | undefined> {
  if (forms.length === 0) {
    file.drop();
    const there = folder.digestElsewhere(path);
    if (there !== undefined && isClaimed(journal, mergedName, there)) folder.removeElsewhere(path);
    return undefined;
  }
  const merge = openMerge({ title: words.merge.title });
  let at = '';
  try {
    for (const form of forms) {
      at = form.file;
      const bytes = folder.read(at);
      if (sha256Of(bytes) !== form.sha256) throw new MergeError('foreign');
      file.write(merge.add(bytes, form.label));
      await turn();
    }
    file.write(merge.end());
  } catch (error) {
    throw error instanceof MergeError ? new OutputError(words.merge.refused[error.reason](show(at))) : error;
  }
  return { file: mergedName, key: 'report', sha256: file.keep().sha256 };
}

export interface MergeHow {
  readonly journal: Journal;
  readonly turn: Turn;
  readonly words: Catalogue['batch'];
}
