import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { BatchFolder, Claim, ClaimedFile } from '../context.ts';
import {
  appendDurably,
  closeQuietly,
  type Disk,
  isThere,
  nameNew,
  disk as realDisk,
  removeQuietly,
  syncFolder,
  writeDurably,
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

export const temporaryName = (): string => `${randomBytes(8).toString('hex')}.tmp`;
export const temporaryIn = (folder: string): string => join(folder, ownFolder, temporaryName());

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
    write: (files) => writeLot(path, files, words, by),
  };
}

/** Every step for all files before the next step for any: one flush of the journal and one of the folder serve them all. */
function writeLot(path: string, files: readonly ClaimedFile[], words: Words, by: Disk): readonly string[] {
  if (files.length === 0) return [];
  const made: { readonly file: ClaimedFile; readonly temporary: string }[] = [];
  let at = '';
  try {
    for (const file of files) {
      at = file.file;
      const temporary = temporaryIn(path);
      made.push({ file, temporary });
      writeDurably(temporary, file.bytes, by);
    }
    at = join(ownFolder, journalName);
    appendDurably(join(path, at), linesOf(files), by);
    const taken: string[] = [];
    for (const { file, temporary } of made) {
      at = file.file;
      if (file.replace) by.renameSync(temporary, join(path, at));
      else if (!nameNew(temporary, join(path, at), by)) taken.push(at);
    }
    syncFolder(path, by);
    for (const { file, temporary } of made)
      if (taken.includes(file.file)) by.rmSync(temporary, { force: true });
    return taken;
  } catch (error) {
    for (const { temporary } of made) removeQuietly(temporary, by);
    throw outputFailure(join(path, at), error, words);
  }
}
