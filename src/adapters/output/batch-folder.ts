import { join } from 'node:path';
import { claimLine } from '../../core/claim-line.ts';
import type { BatchFolder, Claim, ClaimedUnit, Lot } from '../../core/context.ts';
import {
  appendDurably,
  type Disk,
  isThere,
  nameNew,
  disk as realDisk,
  syncFolder,
  writeFlushing,
} from './disk.ts';
import { outputFailure, type Words } from './failure.ts';
import {
  digestOfUnit,
  isFolder,
  moveAll,
  nameNewFolder,
  removeUnit,
  removeUnitQuietly,
  writeFolder,
} from './unit.ts';
import { journalName, ownFolder, temporaryIn } from './work-folder.ts';

/**
 * Lines of the journal. Every lot of lines begins on a new line, so that one that was cut short spoils no other; what is
 * between two line ends and is no claim is left out when the journal is read.
 */
export const linesOf = (claims: readonly Claim[]): string => `\n${claims.map(claimLine).join('\n')}\n`;

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
    // The program's own folder is no packet, whatever a journal says.
    digest: (name) =>
      told(name, () => (name.toLowerCase() === ownFolder ? '' : digestOfUnit(join(path, name), by))),
    lot: () => new FolderLot(path, words, by),
  };
}

/** A file or a folder without its name; `flushing` is settled when it is on the disk. */
interface Written {
  readonly claim: Claim;
  readonly replace: boolean;
  readonly isFolder: boolean;
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

  add({ file, key, sha256, told, replace, ...unit }: ClaimedUnit): void {
    const temporary = temporaryIn(join(this.#path, ownFolder));
    const claim = { file, key, sha256, ...(told ? { told } : {}) };
    try {
      const flushing =
        'files' in unit
          ? writeFolder(temporary, unit.files, this.#by)
          : writeFlushing(temporary, unit.bytes, this.#by);
      // It is waited for when the lot is closed; until then a failure is nobody's loose end.
      flushing.catch(() => undefined);
      this.#made.push({ claim, replace, isFolder: 'files' in unit, temporary, flushing });
    } catch (error) {
      removeUnitQuietly(temporary, this.#by);
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
    for (const written of this.#made)
      this.#told(written.claim.file, () => {
        if (this.#name(written)) return;
        taken.push(written.claim.file);
        removeUnit(written.temporary, by);
      });
    this.#told('', () => syncFolder(this.#path, by));
    this.#made = [];
    return taken;
  }

  /** False when the name is to be new, and something else has it. */
  #name({ claim, replace, isFolder: ofFolder, temporary }: Written): boolean {
    const by = this.#by;
    const target = join(this.#path, claim.file);
    if (!replace) return (ofFolder ? nameNewFolder : nameNew)(temporary, target, by);
    // A folder gives way to nothing in one step.
    if (!ofFolder && !isFolder(target, by)) by.renameSync(temporary, target);
    else {
      const aside = temporaryIn(join(this.#path, ownFolder));
      moveAll(
        [
          [target, aside],
          [temporary, target],
        ],
        by,
      );
      removeUnitQuietly(aside, by);
    }
    return true;
  }

  drop(): void {
    for (const { temporary } of this.#made) removeUnitQuietly(temporary, this.#by);
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
