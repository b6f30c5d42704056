import { join } from 'node:path';
import type { HeldFolder } from '../../core/context.ts';
import { HeldError } from '../../core/errors.ts';
import { end } from '../signals.ts';
import { codeOf } from '../system-error.ts';
import { linesOf, openBatchFolder } from './batch-folder.ts';
import { appendDurably, closeQuietly, type Disk, disk as realDisk, wholePath } from './disk.ts';
import { outputFailure, type Words } from './failure.ts';
import { GrowFile } from './grow-file.ts';
import { digestOf, isFolder, removeUnitQuietly } from './unit.ts';
import { enter, journalName, openWork, ownFolder, temporaryIn } from './work-folder.ts';
import { answers } from './write.ts';

/** Stands where a form's claim has the work that made it. */
const reportKey = 'report';
const pieceBytes = 1 << 20;

/**
 * Takes the folder of a batch for this run: makes it (0700) where it is not there, locks it, and sweeps away what a run
 * that was cut off left unfinished. Throws `HeldError` while another run holds it, `OutputError` when it cannot be used.
 */
export async function holdFolder(path: string, words: Words, by: Disk = realDisk): Promise<HeldFolder> {
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
    journal: () => readLines(journal, words, by),
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
    note: (line) => told(journalName, () => appendDurably(journal, `\n${line}\n`, by)),
    newJournal: () => new GrowFile({ target: journal, temporary: temporaryIn(own), words, by }),
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
      const { message, exitCode } = new HeldError(words.lost(path));
      process.stderr.write(`case-assist: ${message}\n`);
      end(exitCode);
    };
    const release = await enter(own, by, { lost });
    if (release === undefined) throw new HeldError(words.held(path, own));
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
