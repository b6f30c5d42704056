import { join } from 'node:path';
import { LockedError } from '../../core/errors.ts';
import type { BatchFolder, Claim, ClaimedUnit, LockedFolder, Lot } from '../../core/output-folder.ts';
import { end } from '../signals.ts';
import { codeOf } from '../system.ts';
import {
  appendDurably,
  closeQuietly,
  type Disk,
  isThere,
  nameNew,
  outputFailure,
  disk as realDisk,
  syncFolder,
  type Words,
  wholePath,
  writeFlushing,
} from './disk.ts';
import { claimLine, endLine, headLine, readJournal } from './journal.ts';
import {
  digestOf,
  digestOfUnit,
  isFolder,
  moveAll,
  nameNewFolder,
  removeUnit,
  removeUnitQuietly,
  writeFolder,
} from './unit.ts';
import { enter, journalName, openWork, ownFolder, temporaryIn } from './work-folder.ts';
import { answers, GrowFile } from './write.ts';

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

/** Stands where a form's claim has the work that made it. */
const reportKey = 'report';
const pieceBytes = 1 << 20;

/**
 * Takes the folder of a batch for this run: makes it (0700) where it is not there, locks it, and sweeps away what a run
 * that was cut off left unfinished. Throws `LockedError` while another run holds it, `OutputError` when it cannot be used.
 */
export async function holdFolder(path: string, words: Words, by: Disk = realDisk): Promise<LockedFolder> {
  const own = join(path, ownFolder);
  const release = await hold(path, own, words, by);
  const told = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw outputFailure(join(path, name), error, words);
    }
  };
  const journal = join(own, journalName);
  const claimFor = (name: string, sha256: string): void =>
    appendDurably(journal, linesOf([{ file: name, key: reportKey, sha256 }]), by);
  return {
    ...openBatchFolder(path, words, by),
    path,
    read: (name) => told(name, () => new Uint8Array(by.readFileSync(join(path, name)) as Uint8Array)),
    lines: (name) => readLines(join(path, name), words, by),
    journal: () => readJournal(readLines(journal, words, by)),
    grow: (name) =>
      new GrowFile({
        target: join(path, name),
        temporary: temporaryIn(own),
        claim: (sha256) => claimFor(name, sha256),
        words,
        by,
      }),
    async growElsewhere(path, name) {
      try {
        const target = wholePath(path, by);
        const { temporary, release: ended } = await openWork(target, words, by);
        const claim = (sha256: string): void => claimFor(name, sha256);
        return new GrowFile({ target, temporary: temporary(), claim, ended, words, by });
      } catch (error) {
        throw outputFailure(path, error, words);
      }
    },
    digestElsewhere(target) {
      try {
        return digestOf(target, by);
      } catch (error) {
        throw outputFailure(target, error, words);
      }
    },
    removeElsewhere(target) {
      try {
        by.rmSync(target, { force: true });
      } catch (error) {
        throw outputFailure(target, error, words);
      }
    },
    note: (head) => told(journalName, () => appendDurably(journal, `\n${headLine(head)}\n`, by)),
    newJournal(head) {
      const file = new GrowFile({ target: journal, temporary: temporaryIn(own), words, by });
      const line = (text: string): void => file.write(`${text}\n`);
      line(headLine(head));
      return {
        claim: (claim) => line(claimLine(claim)),
        end: (end) => line(endLine(end)),
        keep: () => void file.keep(),
        drop: () => file.drop(),
      };
    },
    remove: (name) => told(name, () => removeFrom(path, name, by)),
    release,
  };
}

/** A folder is first taken away as a whole: cut off, nothing is left that looks as if somebody had changed it. */
function removeFrom(path: string, name: string, by: Disk): void {
  const target = join(path, name);
  if (!isFolder(target, by)) {
    by.rmSync(target, { force: true });
    return;
  }
  const aside = temporaryIn(join(path, ownFolder));
  by.renameSync(target, aside);
  removeUnitQuietly(aside, by);
}

async function hold(path: string, own: string, words: Words, by: Disk): Promise<() => void> {
  try {
    await answers(path);
    const lost = (): void => {
      const { message, exitCode } = new LockedError(words.lost(path));
      process.stderr.write(`case-assist: ${message}\n`);
      end(exitCode);
    };
    const release = await enter(own, by, { lost });
    if (release === undefined) throw new LockedError(words.held(path, own));
    return release;
  } catch (error) {
    throw outputFailure(path, error, words);
  }
}

/** The lines of a file, read piece by piece; none when there is no file. What does not end its line was cut short. */
function* readLines(path: string, words: Words, by: Disk): Generator<string> {
  let file: number | undefined;
  try {
    file = by.openSync(path, 'r');
    const decoder = new TextDecoder();
    const piece = new Uint8Array(pieceBytes);
    let rest = '';
    for (;;) {
      const read = by.readSync(file, piece, 0, pieceBytes, null);
      if (read === 0) return;
      const lines = (rest + decoder.decode(piece.subarray(0, read), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (file === undefined && codeOf(error) === 'ENOENT') return;
    throw outputFailure(path, error, words);
  } finally {
    if (file !== undefined) closeQuietly(file, by);
  }
}
