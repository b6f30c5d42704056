import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { LockedError } from '../../core/errors.ts';
import { codeOf, systemError } from '../system.ts';
import {
  type Disk,
  isThere,
  makeFolders,
  nameNew,
  quietly,
  disk as realDisk,
  syncFolder,
  type Words,
  wholePath,
} from './disk.ts';
import { type Locking, takeLock } from './lock.ts';
import { dissolve } from './papers-folder.ts';
import { isFolder, nameNewFolder, removeUnit, removeUnitQuietly } from './unit.ts';

/** The program's own folder in the folder of a batch: the journal, the lock, and files that are not whole yet. */
export const ownFolder = '.case-assist';
export const journalName = 'journal.jsonl';
/** The same beside anything else that is written, only while it is. */
const workFolder = /^\.case-assist-[0-9a-f]{16}$/;
const asideFolder = 'before';

/** Whoever writes one thing is done soon. */
const patience = 20;
const mostTries = 20;

/** A folder for what is not whole yet, held by this run alone; it lies beside the target, on the same disk. */
export interface Work {
  /** A name in it that is free. */
  temporary(): string;
  /** Where what has the target's name waits until the new one has it. */
  aside(): string;
  /** Leaves nothing unfinished. */
  release(): void;
}

export const temporaryIn = (own: string): string => join(own, `${randomBytes(8).toString('hex')}.tmp`);
const isTemporary = (name: string): boolean => /^[0-9a-f]{16}\.tmp$/.test(name);

/**
 * Makes a folder of the program's own, takes its lock, and sweeps away what a run that was cut off left in it: undefined
 * while another run holds it. Throws what the system threw.
 */
export async function enter(own: string, by: Disk, locking: Locking = {}): Promise<(() => void) | undefined> {
  const locked = { ...locking, tidy: () => tidy(own, by), after: () => quietly(() => by.rmdirSync(own)) };
  for (let tries = 1; ; tries += 1)
    try {
      makeFolders(own, by);
      // A link could lead to a folder of somebody else's files.
      if (!by.lstatSync(own).isDirectory()) throw systemError('ELOOP');
      const release = await takeLock(own, by, locked);
      if (release !== undefined) tidy(own, by);
      return release;
    } catch (error) {
      quietly(() => by.rmdirSync(own));
      // Whoever had it before took it away in this moment.
      if (codeOf(error) !== 'ENOENT' || tries === mostTries || !isThere(dirname(own), by)) throw error;
    }
}

/** Takes away what nobody will finish, which holds answers of cases, and puts back what was about to be replaced. */
function tidy(own: string, by: Disk): void {
  quietly(() => {
    const names = by.readdirSync(own) as string[];
    if (names.includes(asideFolder)) putBack(join(own, asideFolder), dirname(own), by);
    for (const name of names) if (isTemporary(name)) removeUnitQuietly(join(own, name), by);
  });
}

function putBack(aside: string, place: string, by: Disk): void {
  for (const name of by.readdirSync(aside) as string[]) {
    const target = join(place, name);
    if (isThere(target, by)) dissolve(join(aside, name), target, by);
    else by.renameSync(join(aside, name), target);
  }
  by.rmdirSync(aside);
}

/**
 * Begins to write one thing that has the name `target`, which is a whole path without links. What runs that were cut off
 * left beside it is swept away first. `within`: the target is a folder that stays, and the work lies in it. Throws
 * `LockedError` while another run writes the same, else what the system threw.
 */
export async function openWork(target: string, words: Words, by: Disk, within = false): Promise<Work> {
  const work = await workOn(target, by, within);
  if ('heldIn' in work) throw new LockedError(words.held(target, work.heldIn));
  return work;
}

async function workOn(
  target: string,
  by: Disk,
  within: boolean,
): Promise<Work | { readonly heldIn: string }> {
  let place = within ? target : dirname(target);
  while (!isThere(place, by) && dirname(place) !== place) place = dirname(place);
  const name = `${ownFolder}-${createHash('sha256').update(target).digest('hex').slice(0, 16)}`;
  const own = join(place, name);
  await sweepPlace(place, by, own);
  // Folders that lacked then are there now: what lay above them is left of the same target.
  for (let above = place; above !== dirname(above); above = dirname(above))
    await sweepAway(join(dirname(above), name), by);
  const release = await enter(own, by, { looksAtHeld: patience });
  if (release === undefined) return { heldIn: own };
  return {
    temporary: () => temporaryIn(own),
    aside() {
      makeFolders(join(own, asideFolder), by);
      return join(own, asideFolder, basename(target));
    },
    release,
  };
}

/** A folder for work on something that gets no name, beneath `place`. It goes with the work. */
export async function openScratch(place: string, by: Disk = realDisk): Promise<Work | undefined> {
  const work = await workOn(join(wholePath(place, by), randomUUID()), by, false);
  return 'heldIn' in work ? undefined : work;
}

/** Sweeps away what runs that were cut off left in a folder; a run that is at work there is let be. */
export async function sweepPlace(place: string, by: Disk = realDisk, own?: string): Promise<void> {
  let names: readonly string[] = [];
  quietly(() => {
    names = by.readdirSync(place) as string[];
  });
  for (const name of names)
    if (workFolder.test(name) && join(place, name) !== own) await sweepAway(join(place, name), by);
}

async function sweepAway(own: string, by: Disk): Promise<void> {
  try {
    if (!isThere(own, by)) return;
    const release = await enter(own, by, { looksAtHeld: 1 });
    release?.();
  } catch {
    // It is somebody else's to see to.
  }
}

/**
 * Gives what is at `temporary` the name `target` where that is free, together with the folders above it that lack, in one
 * step; false when something has it. The name lasts through a loss of power.
 */
export function nameWhole(temporary: string, target: string, work: Work, by: Disk): boolean {
  let lacking = target;
  while (!isThere(dirname(lacking), by) && dirname(lacking) !== lacking) lacking = dirname(lacking);
  const named =
    lacking === target
      ? (isFolder(temporary, by) ? nameNewFolder : nameNew)(temporary, target, by)
      : nameWithFolders(temporary, target, lacking, work, by);
  if (named) syncFolder(dirname(lacking), by);
  return named;
}

function nameWithFolders(temporary: string, target: string, lacking: string, work: Work, by: Disk): boolean {
  const root = work.temporary();
  const inner = join(root, relative(lacking, target));
  makeFolders(dirname(inner), by);
  by.renameSync(temporary, inner);
  for (let folder = dirname(inner); folder.length >= root.length; folder = dirname(folder))
    syncFolder(folder, by);
  if (nameNewFolder(root, lacking, by)) return true;
  // Somebody made the folder meanwhile.
  by.renameSync(inner, temporary);
  removeUnit(root, by);
  return nameWhole(temporary, target, work, by);
}
