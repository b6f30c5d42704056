import { sha256Of } from '../../batch/fingerprint.ts';
import type { Journal } from '../../batch/journal.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Claim, GrowingFile, HeldFolder } from '../../context.ts';
import { InputError, OutputError } from '../../errors.ts';
import { openMerge } from '../../form/merge/merge.ts';
import { MergeError } from '../../form/merge/refusal.ts';
import { show } from '../../render/show.ts';
import { isClaimed } from './foreign.ts';
import type { Batch } from './run-in.ts';

/** Stands for the merged file in the journal; no file of a folder can have this name. */
export const mergedName = '*merge*';

/** A form to print, and the bookmark by which it is found. */
export interface ToMerge {
  readonly file: string;
  readonly sha256: string;
  readonly label: string;
}

/** Refuses a file that a batch did not write itself, unless it may be overwritten, and the table always. Throws `InputError`. */
export async function refuseMerge(
  path: string,
  { context, source, folder, flags }: Pick<Batch, 'context' | 'source' | 'folder' | 'flags'>,
  journal: Journal,
): Promise<void> {
  const { usage, mergeTaken, reportTaken, reportWanted } = context.messages.batch;
  if (source !== '-' && (await context.files.isSame(path, source)))
    throw new InputError(usage.isTable, [{ path: '--merge', found: show(path), wanted: usage.otherFile }]);
  const there = flags.force ? undefined : folder.digestElsewhere(path);
  if (there !== undefined && !isClaimed(journal, mergedName, there))
    throw new InputError(mergeTaken(show(path)), [
      { path: '--merge', found: reportTaken, wanted: reportWanted },
    ]);
}

/**
 * Writes all forms into one file to print, in the order of the rows; nothing where there is no form. Throws `OutputError`
 * when it cannot be written, or a form is no longer what the batch wrote.
 */
export function writeMerged(
  folder: HeldFolder,
  path: string,
  forms: Iterable<ToMerge>,
  { batch: words }: Catalogue,
): Claim | undefined {
  const merge = openMerge({ title: words.merge.title });
  let file: GrowingFile | undefined;
  let at = '';
  try {
    for (const form of forms) {
      at = form.file;
      const bytes = folder.read(at);
      if (sha256Of(bytes) !== form.sha256) throw new MergeError('foreign');
      const piece = merge.add(bytes, form.label);
      file ??= folder.growElsewhere(path);
      file.write(piece);
    }
    if (file === undefined) return undefined;
    file.write(merge.end());
    return { file: mergedName, key: 'merge', sha256: file.keep().sha256 };
  } catch (error) {
    file?.drop();
    throw error instanceof MergeError ? new OutputError(words.merge.refused[error.reason](show(at))) : error;
  }
}
