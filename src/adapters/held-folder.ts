import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { HeldFolder } from '../context.ts';
import { HeldError } from '../errors.ts';
import {
  isTemporary,
  journalName,
  linesOf,
  openBatchFolder,
  ownFolder,
  temporaryIn,
  type Words,
} from './batch-folder.ts';
import { takeLock } from './batch-lock.ts';
import { appendDurably, closeQuietly, type Disk, disk as realDisk, removeQuietly } from './disk.ts';
import { digestOf, isFolder, removeUnitQuietly } from './folder-unit.ts';
import { GrowFile } from './grow-file.ts';
import { codeOf, systemError } from './system-error.ts';
import { outputFailure } from './write-file.ts';

const ownerOnly = 0o700;
/** Stands where a form's claim has the work that made it. */
const reportKey = 'report';
const pieceBytes = 1 << 20;

/**
 * Takes the folder of a batch for this run: makes it (0700) where it is not there, locks it, and sweeps away what a run
 * that was cut off left unfinished. Throws `HeldError` while another run holds it, `OutputError` when it cannot be used.
 */
export async function holdFolder(path: string, words: Words, by: Disk = realDisk): Promise<HeldFolder> {
  const own = join(path, ownFolder);
  const release = await prepare(path, words, by);
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
        temporary: temporaryIn(path),
        claim: (sha256) => claimFor(name, sha256),
        words,
        by,
      }),
    growElsewhere: (target, name) =>
      new GrowFile({
        target,
        temporary: besides(target, path, by),
        claim: (sha256) => claimFor(name, sha256),
        words,
        by,
      }),
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
    newJournal: () => new GrowFile({ target: journal, temporary: temporaryIn(path), words, by }),
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
  const aside = temporaryIn(path);
  by.renameSync(target, aside);
  removeUnitQuietly(aside, by);
}

/**
 * A temporary file beside one that is not in the folder. Its name is always the same for this folder, so that the next run
 * finds and removes what one that was cut off left there.
 */
function besides(target: string, folder: string, by: Disk): string {
  const mark = createHash('sha256')
    .update(resolve(folder))
    .update('\0')
    .update(resolve(target))
    .digest('hex');
  const temporary = join(dirname(target), `.case-assist-${mark.slice(0, 16)}.tmp`);
  removeQuietly(temporary, by);
  return temporary;
}

async function prepare(path: string, words: Words, by: Disk): Promise<() => void> {
  const own = join(path, ownFolder);
  let release: undefined | (() => void);
  try {
    by.mkdirSync(own, { recursive: true, mode: ownerOnly });
    // A link could lead to a folder of somebody else's files.
    if (by.lstatSync(own).isSymbolicLink()) throw systemError('ELOOP');
    release = await takeLock(own, by, () => sweep(own, by));
    if (release === undefined) throw new HeldError(words.held(path, own));
    sweep(own, by);
    return release;
  } catch (error) {
    release?.();
    if (error instanceof HeldError) throw error;
    throw codeOf(error) === 'EEXIST'
      ? outputFailure(path, systemError('ENOTDIR'), words)
      : outputFailure(path, error, words);
  }
}

/** Takes away what nobody will finish. It holds answers of cases, and what cannot be removed now the next run removes. */
function sweep(own: string, by: Disk): void {
  try {
    for (const name of by.readdirSync(own) as string[])
      if (isTemporary(name)) removeUnitQuietly(join(own, name), by);
  } catch {
    // Whoever took the folder away took them as well.
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
