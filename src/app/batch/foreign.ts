import type { Journal, JournalHead } from '../../batch/journal.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Context, HeldFolder } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';

/**
 * A folder belongs to one table, and a file in it to whoever wrote it last: throws `InputError` where a batch would
 * replace what it did not write itself.
 */
export function refuseForeign(
  folder: HeldFolder,
  journal: Journal,
  head: JournalHead,
  reports: readonly string[],
  { batch: words }: Catalogue,
): void {
  const path = show(folder.path);
  const before = journal.head;
  if (before !== undefined && (before.table !== head.table || before.shard !== head.shard))
    throw new InputError(words.otherTable(path), [
      { path: '--out', found: words.otherTableFound, wanted: words.otherTableWanted },
    ]);
  const foreign = reports.filter((name) => {
    const there = folder.digest(name);
    return there !== undefined && !isClaimed(journal, name, there);
  });
  if (foreign.length > 0)
    throw new InputError(
      words.reportsTaken(path),
      foreign.map((name) => ({ path: name, found: words.reportTaken, wanted: words.reportWanted })),
    );
}

/** Throws `InputError` where the table itself has the name of a report: it is never overwritten. */
export async function refuseTable(
  folder: HeldFolder,
  source: string,
  reports: readonly string[],
  { files, messages }: Pick<Context, 'files' | 'messages'>,
): Promise<void> {
  const { usage } = messages.batch;
  for (const name of source === '-' ? [] : reports)
    if (await files.isSame(`${folder.path}/${name}`, source))
      throw new InputError(usage.isTable, [
        { path: '--out', found: usage.tableIsReport, wanted: usage.otherFolder },
      ]);
}

export const isClaimed = ({ claims }: Journal, name: string, sha256: string): boolean =>
  claims.get(name)?.some((claim) => claim.sha256 === sha256) === true;
