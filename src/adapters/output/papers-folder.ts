import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Papers } from '../../core/context.ts';
import type { NamedBytes } from '../../core/output-folder.ts';
import { codeOf, readNow } from '../system.ts';
import { closeQuietly, type Disk, isThere, quietly, syncFolder } from './disk.ts';
import { isFolder, type Move, moveAll, removeUnit, writeFolder } from './unit.ts';
import type { Work } from './work-folder.ts';

/** The list of the papers that the program made in a folder, in a file of it. */
export const listName = '.case-assist.json';

/** A file that the program made, of which kind of papers it is, and its SHA-256 in hex. */
export interface Listed {
  readonly kind: string;
  readonly name: string;
  readonly sha256: string;
}

/** What the program made in a folder. It holds no answer of a case. */
export interface PapersList {
  readonly salt: string;
  /** Whose papers they are, as a hash with the salt. */
  readonly whose: string;
  /** Whether the program made the folder as well. */
  readonly made: boolean;
  readonly files: readonly Listed[];
}

const version = 1;
const mostBytes = 1 << 18;
const saltBytes = 16;

/** Whose papers are, so that only who knows the case can tell it again. */
export const hashOf = ({ whose }: Pick<Papers, 'whose'>, salt: string): string =>
  createHash('sha256').update(`${salt}\0${whose}`).digest('hex');

export const newSalt = (): string => randomBytes(saltBytes).toString('hex');

/** The list as the file that it is kept in. */
export const listFile = (list: PapersList): NamedBytes => ({
  name: listName,
  bytes: new TextEncoder().encode(`${JSON.stringify({ papers: version, ...list }, null, 1)}\n`),
});

/** What stands there instead of a list is none. */
const noList = new Set(['ENOENT', 'ELOOP', 'EISDIR', 'ENXIO']);

/**
 * Reads the list of a folder; undefined where there is none, or one that nobody can understand. A link is never followed.
 * Throws what the system threw: a list that cannot be read now may name what is somebody else's.
 */
export function readList(folder: string, by: Disk): PapersList | undefined {
  let file: number;
  try {
    file = by.openSync(join(folder, listName), readNow | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (noList.has(codeOf(error))) return undefined;
    throw error;
  }
  try {
    const there = by.fstatSync(file);
    if (!there.isFile() || there.size > mostBytes) return undefined;
    const bytes = new Uint8Array(there.size);
    return listOf(new TextDecoder().decode(bytes.subarray(0, by.readSync(file, bytes, 0, bytes.length, 0))));
  } finally {
    closeQuietly(file, by);
  }
}

/** Anybody may have written the list by hand: a name counts only where the folder has it. */
function listOf(text: string): PapersList | undefined {
  try {
    const { papers, salt, whose, made, files } = JSON.parse(text);
    if (papers !== version || typeof salt !== 'string' || typeof whose !== 'string' || !Array.isArray(files))
      return undefined;
    const listed = files.filter(({ kind, name }) => typeof kind === 'string' && typeof name === 'string');
    return { salt, whose, made: made === true, files: listed };
  } catch {
    return undefined;
  }
}

/**
 * Takes away a folder that another one has taken the place of: what the program made in either of them, and files that are
 * in the other as well. All else somebody put there meanwhile, and it comes along. A folder without a list was the
 * program's alone.
 */
export function dissolve(folder: string, other: string, by: Disk): void {
  const list = isFolder(folder, by) ? readList(folder, by) : undefined;
  if (list === undefined) {
    removeUnit(folder, by);
    return;
  }
  const files = [...list.files, ...(readList(other, by)?.files ?? [])];
  const made = new Set([listName, ...files.map(({ name }) => name)]);
  for (const name of by.readdirSync(folder) as string[]) {
    const [from, to] = [join(folder, name), join(other, name)];
    if (!isFolder(from, by) && (made.has(name) || isSame(from, to, by))) by.rmSync(from, { force: true });
    else if (!isThere(to, by)) by.renameSync(from, to);
  }
  quietly(() => by.rmdirSync(folder));
}

function isSame(one: string, two: string, by: Disk): boolean {
  const [a, b] = [one, two].map((path) => by.lstatSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

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
