import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { GrowingFile, NamedBytes } from '../../core/output-folder.ts';
import { mayBlock, onTermination } from '../signals.ts';
import { systemError, waitFor } from '../system.ts';
import {
  CutShort,
  closeQuietly,
  type Disk,
  isThere,
  makeFolders,
  nameTaken,
  outputFailure,
  disk as realDisk,
  removeQuietly,
  syncFolder,
  type Words,
  wholePath,
  writeAll,
  writeFlushing,
} from './disk.ts';
import { dissolve } from './papers-folder.ts';
import { isSpecial, type StandardStreams, standardStream, writeSpecial, writeStream } from './special.ts';
import { digestOf, digestOfUnit, isFolder, moveAll, writeFolder } from './unit.ts';
import { nameWhole, openWork, sweepPlace, type Work } from './work-folder.ts';

export interface WriteOptions {
  /** Whether what has the name may be replaced. */
  readonly overwrite: boolean;
  readonly words: Words;
  readonly by?: Disk;
  /** What `-` and its other names stand for; without them they are names like any other. */
  readonly streams?: StandardStreams | undefined;
}

/** A disk that does not answer is found out here, where a signal still ends the wait. */
export const answers = (path: string): Promise<unknown> =>
  mayBlock(waitFor.stat(path)).catch(() => undefined);

/**
 * Writes a file whole or not at all, readable by its owner alone (0600), and makes the folders above it that lack (0700):
 * apart, byte count checked, flushed to the disk, given its name in one step, the folder flushed. Symbolic links are
 * followed; devices, pipes and the standard streams are written straight through. A file that says the same already is
 * left. Throws `InputError` when another is there and must not be overwritten, `LockedError` while another run writes it,
 * `OutputError` when it could not be written; nothing half-written is left.
 */
export async function writeFile(path: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  const { overwrite, words, by = realDisk, streams } = options;
  try {
    const stream = standardStream(path, streams);
    if (stream !== undefined) return await writeStream(stream, bytes);
    if (await isSpecial(path)) return await writeSpecial(path, bytes);
    const target = wholePath(path, by);
    if (isFolder(target, by) || /[\\/]$/.test(path)) throw systemError('EISDIR');
    // A link that leads nowhere is a name that is taken: writing through it could put the file anywhere.
    const dangles = !isThere(target, by) && isThere(path, by);
    const written =
      !(dangles && !overwrite) &&
      (await writeUnit(target, (temporary) => writeFlushing(temporary, bytes, by), { overwrite, words, by }));
    if (!written) throw nameTaken(path, words);
  } catch (error) {
    throw outputFailure(path, error, words);
  }
}

/**
 * Writes a folder with files alone, whole or not at all, for its owner alone, as `writeFile` does a file; what was in one
 * that is replaced is gone. False when another is there and must not be replaced.
 */
export async function writeWholeFolder(
  path: string,
  files: readonly NamedBytes[],
  options: WriteOptions,
): Promise<boolean> {
  const { words, by = realDisk } = options;
  try {
    await answers(path);
    const target = wholePath(path, by);
    return await writeUnit(target, (temporary) => writeFolder(temporary, files, by), { ...options, by });
  } catch (error) {
    throw outputFailure(path, error, words);
  }
}

/** Takes away a file or a folder, whole or not at all; a link is taken away, and not what it leads to. */
export async function removeWhole(
  path: string,
  { words, by = realDisk }: Pick<WriteOptions, 'words' | 'by'>,
): Promise<void> {
  const target = join(wholePath(dirname(path), by), basename(path));
  const work = await openWork(target, words, by);
  try {
    by.renameSync(target, work.temporary());
  } finally {
    work.release();
  }
}

/** Sweeps away what runs that were cut off left beside a file; what cannot be swept now is left for the next one. */
export async function sweepBeside(path: string, by = realDisk): Promise<void> {
  await answers(path);
  try {
    await sweepPlace(dirname(wholePath(path, by)), by);
  } catch {
    // There is no such place.
  }
}

/** The whole path of what a name stands for, links followed. Throws `OutputError` where there can be none. */
export async function findPath(
  path: string,
  { words, by = realDisk }: Pick<WriteOptions, 'words' | 'by'>,
): Promise<string> {
  try {
    await answers(path);
    return wholePath(path, by);
  } catch (error) {
    throw outputFailure(path, error, words);
  }
}

/** Writes a file or a folder with files apart, and gives it its name. False when something else has it. */
async function writeUnit(
  target: string,
  write: (temporary: string) => Promise<void>,
  { overwrite, words, by }: Required<Omit<WriteOptions, 'streams'>>,
): Promise<boolean> {
  const work = await openWork(target, words, by);
  try {
    const temporary = work.temporary();
    await write(temporary);
    if (!isThere(target, by) && nameWhole(temporary, target, work, by)) return true;
    if (!overwrite) return digestOfUnit(temporary, by) === digestOfUnit(target, by);
    replace(temporary, target, work, by);
    return true;
  } finally {
    work.release();
  }
}

/** Puts a file or a folder in the place of another. */
function replace(temporary: string, target: string, work: Work, by: Disk): void {
  if (isFolder(target, by)) {
    const aside = work.aside();
    moveAll(
      [
        [target, aside],
        [temporary, target],
      ],
      by,
    );
    dissolve(aside, target, by);
  } else by.renameSync(temporary, target);
  syncFolder(dirname(target), by);
}

const ownerOnly = 0o600;
const bufferBytes = 1 << 18;

export interface Growth {
  readonly target: string;
  /** On the same disk as the target. */
  readonly temporary: string;
  /** Called before the file gets its name. */
  readonly claim?: (sha256: string) => void;
  /** Called when it has its name, or nothing is left of it. */
  readonly ended?: () => void;
  readonly words: Words;
  readonly by: Disk;
}

/**
 * A file that grows under another name and gets its own in the end: whole, flushed, in one step. One that says the same as
 * the file that is there is dropped. Throws `OutputError` when it cannot be written; nothing is left of it then.
 */
export class GrowFile implements GrowingFile {
  readonly #growth: Growth;
  readonly #hash = createHash('sha256');
  readonly #forget: () => void;
  #open: number | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #size = 0;

  constructor(growth: Growth) {
    this.#growth = growth;
    const { by, temporary } = growth;
    this.#forget = onTermination(() => removeQuietly(temporary, by));
    this.#open = this.#guarded(() => by.openSync(temporary, 'wx', ownerOnly));
  }

  write(chunk: string | Uint8Array): void {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= bufferBytes) this.#guarded(() => this.#flush());
  }

  keep(): { readonly changed: boolean; readonly sha256: string } {
    const { by, target, temporary, claim } = this.#growth;
    return this.#guarded(() => {
      this.#finish();
      const sha256 = this.#hash.digest('hex');
      if (digestOf(target, by) === sha256) {
        this.drop();
        return { changed: false, sha256 };
      }
      claim?.(sha256);
      makeFolders(dirname(target), by);
      by.renameSync(temporary, target);
      syncFolder(dirname(target), by);
      this.#end();
      return { changed: true, sha256 };
    });
  }

  drop(): void {
    this.#close();
    removeQuietly(this.#growth.temporary, this.#growth.by);
    this.#end();
  }

  #end(): void {
    this.#forget();
    this.#growth.ended?.();
  }

  #finish(): void {
    const { by } = this.#growth;
    this.#flush();
    if (this.#open === undefined) throw new CutShort();
    by.fsyncSync(this.#open);
    const whole = by.fstatSync(this.#open).size === this.#size;
    this.#close();
    if (!whole) throw new CutShort();
  }

  #flush(): void {
    if (this.#open === undefined) throw new CutShort();
    for (const bytes of this.#waiting) {
      this.#hash.update(bytes);
      writeAll(this.#open, bytes, this.#growth.by);
    }
    this.#size += this.#waitingBytes;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    // What was written was flushed before; a failure that came first is the one to tell.
    if (open !== undefined) closeQuietly(open, this.#growth.by);
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.drop();
      throw outputFailure(this.#growth.target, error, this.#growth.words);
    }
  }
}
