import { dirname, join } from 'node:path';
import type { NamedBytes } from '../../core/output-folder.ts';
import { type Disk, quietly, syncFolder } from './disk.ts';
import { dissolve, listName } from './papers-list.ts';
import { isFolder, type Move, moveAll, writeFolder } from './unit.ts';
import type { Work } from './work-folder.ts';

/** Papers that were made apart, and the folder that they go to. */
export interface Swap {
  /** The folder in which they are, with their list. */
  readonly fresh: string;
  readonly target: string;
  readonly news: readonly string[];
  /** Names in the target that go when they come. */
  readonly gone: readonly string[];
  /** Names in the target that stay. */
  readonly stay: readonly string[];
  readonly work: Work;
  readonly by: Disk;
}

/**
 * Lets the new folder take the place of the old one, with what stays in both of them until the old one is gone. False,
 * with nothing done, where something in it can only be in one place, such as a folder.
 */
export function takePlace({ fresh, target, gone, stay, work, by }: Swap): boolean {
  if (!stay.every((name) => isInBoth(name, target, fresh, by))) return false;
  by.chmodSync(fresh, by.statSync(target).mode & 0o7777);
  syncFolder(fresh, by);
  const isEmpty = gone.length + stay.length === 0;
  if (!isEmpty || !tookPlaceOfEmpty(fresh, target, by)) {
    const aside = work.aside();
    moveAll(
      [
        [target, aside],
        [fresh, target],
      ],
      by,
    );
    dissolve(aside, target, by);
  }
  syncFolder(dirname(target), by);
  return true;
}

function isInBoth(name: string, target: string, fresh: string, by: Disk): boolean {
  if (isFolder(join(target, name), by)) return false;
  try {
    by.linkSync(join(target, name), join(fresh, name));
    return true;
  } catch {
    // The disk knows no links.
    return false;
  }
}

/** In one step, where the system can; not every one does it, and what it thinks is empty may not be. */
function tookPlaceOfEmpty(fresh: string, target: string, by: Disk): boolean {
  try {
    by.renameSync(fresh, target);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the papers into a folder that stays, name by name; when one cannot have its name, all is as it was. A process that
 * is killed meanwhile leaves less than all of them: then `mark` lies beside them and says so, and the list in `pending`
 * names all that is or was there, for the next run to take away. `before` is the list that was there.
 */
export async function putIn(
  { fresh, target, news, gone, work, by }: Swap,
  {
    mark,
    pending,
    before,
  }: Record<'mark' | 'pending', NamedBytes> & { readonly before: NamedBytes | undefined },
): Promise<void> {
  const meanwhile = work.temporary();
  const old = { name: 'before', bytes: before?.bytes ?? new Uint8Array() };
  await writeFolder(meanwhile, [mark, pending, old], by);
  const away = (name: string): Move => [join(target, name), work.temporary()];
  const into = (from: string, name: string): Move => [join(from, name), join(target, name)];
  const list = join(target, listName);
  by.renameSync(join(meanwhile, pending.name), list);
  try {
    moveAll(
      [
        into(meanwhile, mark.name),
        ...gone.filter((name) => name !== mark.name).map(away),
        ...news.map((name) => into(fresh, name)),
        away(mark.name),
        into(fresh, listName),
      ],
      by,
    );
  } catch (error) {
    quietly(() => {
      if (before === undefined) by.rmSync(list, { force: true });
      else by.renameSync(join(meanwhile, old.name), list);
    });
    throw error;
  }
  syncFolder(target, by);
}
