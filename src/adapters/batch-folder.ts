import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { BatchFolder, Claim, ClaimedFile, Lot } from '../context.ts';
import {
  appendDurably,
  closeQuietly,
  type Disk,
  isThere,
  nameNew,
  disk as realDisk,
  removeQuietly,
  syncFolder,
  writeFlushing,
} from './disk.ts';
import { codeOf } from './system-error.ts';
import { outputFailure } from './write-file.ts';

export type Words = Catalogue['failures']['files'];

/** The program's own folder in the output folder: the journal, the lock, and files that are not whole yet. */
export const ownFolder = '.case-assist';
export const journalName = 'journal.jsonl';

const pieceBytes = 1 << 20;

/** A pipe that nobody writes to would keep whoever opens it waiting. */
const readNow = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const noFile = new Set(['EISDIR', 'EACCES', 'ELOOP', 'ENXIO']);

/**
 * SHA-256 of a file in hex, read piece by piece; undefined when there is none, and an empty text for what is no file that
 * can be read. Throws what the system threw.
 */
export function digestOf(path: string, by: Disk): string | undefined {
  let file: number;
  try {
    file = by.openSync(path, readNow);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (noFile.has(codeOf(error))) return '';
    throw error;
  }
  try {
    if (!by.fstatSync(file).isFile()) return '';
    const hash = createHash('sha256');
    const piece = new Uint8Array(pieceBytes);
    for (;;) {
      const read = by.readSync(file, piece, 0, pieceBytes, null);
      if (read === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeQuietly(file, by);
  }
}

/**
 * A line of the journal. Every lot of lines begins on a new line, so that one that was cut short spoils no other; what is
 * between two line ends and is no claim is left out when the journal is read.
 */
const lineOf = ({ file, key, sha256 }: Claim): string => JSON.stringify({ file, key, sha256 });
export const linesOf = (claims: readonly Claim[]): string => `\n${claims.map(lineOf).join('\n')}\n`;

export const temporaryIn = (folder: string): string =>
  join(folder, ownFolder, `${randomBytes(8).toString('hex')}.tmp`);
export const isTemporary = (name: string): boolean => /^[0-9a-f]{16}\.tmp$/.test(name);

/**
 * The folder that a batch writes to; whoever has it must hold its lock. A thread of its own may have one as well: what is
 * added to the journal is added in one piece.
 */
export function openBatchFolder(path: string, words: Words, by: Disk = realDisk): BatchFolder {
  const told = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw outputFailure(join(path, name), error, words);
    }
  };
  return {
    has: (name) => told(name, () => isThere(join(path, name), by)),
    digest: (name) => told(name, () => digestOf(join(path, name), by)),
    lot: () => new FolderLot(path, words, by),
  };
}

/** A file without its name; `flushing` is settled when it is on the disk. */
interface Written {
  readonly claim: Claim;
  readonly replace: boolean;
  readonly temporary: string;
  readonly flushing: Promise<void>;
}

/** One flush of the journal and one of the folder serve all files of a lot. */
class FolderLot implements Lot {
  readonly #path: string;
  readonly #words: Words;
  readonly #by: Disk;
  #made: Written[] = [];

  constructor(path: string, words: Words, by: Disk) {
    this.#path = path;
    this.#words = words;
    this.#by = by;
  }

  add({ file, key, sha256, bytes, replace }: ClaimedFile): void {
    const temporary = temporaryIn(this.#path);
    const claim = { file, key, sha256 };
    try {
      const flushing = writeFlushing(temporary, bytes, this.#by);
      // It is waited for when the lot is closed; until then a failure is nobody's loose end.
      flushing.catch(() => undefined);
      this.#made.push({ claim, replace, temporary, flushing });
    } catch (error) {
      removeQuietly(temporary, this.#by);
      throw this.#failed(file, error);
    }
  }

  async close(): Promise<readonly string[]> {
    if (this.#made.length === 0) return [];
    const by = this.#by;
    for (const { claim, flushing } of this.#made)
      await flushing.catch((error) => {
        throw this.#failed(claim.file, error);
      });
    const journal = join(ownFolder, journalName);
    const claims = this.#made.map(({ claim }) => claim);
    this.#told(journal, () => appendDurably(join(this.#path, journal), linesOf(claims), by));
    const taken: string[] = [];
    for (const { claim, replace, temporary } of this.#made)
      this.#told(claim.file, () => {
        const target = join(this.#path, claim.file);
        if (replace) by.renameSync(temporary, target);
        else if (!nameNew(temporary, target, by)) {
          taken.push(claim.file);
          by.rmSync(temporary, { force: true });
        }
      });
    this.#told('', () => syncFolder(this.#path, by));
    this.#made = [];
    return taken;
  }

  drop(): void {
    for (const { temporary } of this.#made) removeQuietly(temporary, this.#by);
    this.#made = [];
  }

  #told(name: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      throw this.#failed(name, error);
    }
  }

  /** Nothing of the lot is left when one of its files fails. */
  #failed(name: string, error: unknown): Error {
    this.drop();
    return outputFailure(join(this.#path, name), error, this.#words);
  }
}
