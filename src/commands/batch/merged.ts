import type { Journal } from '../../batch/journal.ts';
import type { Claim, GrowingFile, HeldFolder } from '../../context.ts';
import { InputError } from '../../errors.ts';
import { Merge } from '../../form/merge/merge.ts';
import { show } from '../../render/show.ts';
import { isClaimed } from './foreign.ts';
import type { Batch } from './run-in.ts';

/** Stands for the merged file in the journal; no file of a folder can have this name. */
export const mergedName = '*merge*';

/** A form to print, and the bookmark by which it is found. */
export interface ToMerge {
  readonly file: string;
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

/** Writes all forms into one file to print, in the order of the rows. Nothing is written where there is no form. */
export function writeMerged(
  folder: HeldFolder,
  path: string,
  forms: Iterable<ToMerge>,
  title: string,
): Claim | undefined {
  const merge = new Merge({ title });
  let file: GrowingFile | undefined;
  try {
    for (const { file: name, label } of forms) {
      const bytes = merge.add(folder.read(name), label);
      file ??= folder.growElsewhere(path);
      file.write(bytes);
    }
    if (file === undefined) return undefined;
    file.write(merge.end());
    return { file: mergedName, key: 'merge', sha256: file.keep().sha256 };
  } catch (error) {
    file?.drop();
    throw error;
  }
}
