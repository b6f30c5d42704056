import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '../../core/output-folder.ts';
import { folderMark, listOfFiles } from '../../core/output-folder.ts';
import { codeOf, readNow } from '../system.ts';
import { closeQuietly, type Disk, isThere, quietly, syncFolder, writeFlushing } from './disk.ts';

const ownerOnly = 0o700;
const pieceBytes = 1 << 20;

const noFile = new Set(['EISDIR', 'EACCES', 'ELOOP', 'ENXIO']);
/** What stands there instead, while it is looked at, is no folder that can be read either. */
const noFolder = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);
/** Systems lay these into folders that are looked at; they are nobody's work. */
export const bySystems = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

/**
 * SHA-256 of a file in hex, read piece by piece; undefined when there is none, and an empty text for what is no file that
 * can be read. Throws what the system threw.
 */
export function digestOf(path: string, by: Disk, how = readNow): string | undefined {
  let file: number;
  try {
    file = by.openSync(path, how);
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
 * As `digestOf`, and the digest of a folder where there is one. A folder that is a link, or that holds anything but files,
 * is nothing that can be read.
 */
export function digestOfUnit(path: string, by: Disk): string | undefined {
  const digest = digestOf(path, by);
  return digest === '' && isFolder(path, by) ? digestOfFolder(path, by) : digest;
}

function digestOfFolder(path: string, by: Disk): string {
  const files = new Map<string, string>();
  try {
    for (const name of by.readdirSync(path) as string[]) {
      const digest = digestOf(join(path, name), by, readNow | (constants.O_NOFOLLOW ?? 0));
      if (digest === undefined || digest === '') return '';
      if (!bySystems.has(name.toLowerCase())) files.set(name, digest);
    }
  } catch (error) {
    if (noFolder.has(codeOf(error))) return '';
    throw error;
  }
  return folderMark + createHash('sha256').update(listOfFiles(files)).digest('hex');
}

/** Whether it is a folder itself, and no link to one. */
export const isFolder = (path: string, by: Disk): boolean => {
  try {
    return by.lstatSync(path).isDirectory();
  } catch (error) {
    if (noFolder.has(codeOf(error))) return false;
    throw error;
  }
};

/**
 * A new folder with these files, for their owner alone. The bytes may be used for something else when it returns; what it
 * gives is settled when all are on the disk. Throws what the system threw.
 */
export function writeFolder(path: string, files: readonly NamedBytes[], by: Disk): Promise<void> {
  by.mkdirSync(path, { mode: ownerOnly });
  const flushing: Promise<void>[] = [];
  for (const { name, bytes } of files) {
    const flushed = writeFlushing(join(path, name), bytes, by);
    // All are waited for together; until then a failure is nobody's loose end.
    flushed.catch(() => undefined);
    flushing.push(flushed);
  }
  return Promise.all(flushing).then(() => syncFolder(path, by));
}

/** A name that a folder cannot have because something has it. */
const taken = new Set(['EEXIST', 'ENOTEMPTY', 'ENOTDIR']);

/** Gives a folder its name only where the name is free; false when it is taken. */
export function nameNewFolder(temporary: string, target: string, by: Disk): boolean {
  if (isThere(target, by)) return false;
  try {
    by.renameSync(temporary, target);
    return true;
  } catch (error) {
    if (taken.has(codeOf(error))) return false;
    throw error;
  }
}

/** One thing that gets another name. */
export type Move = readonly [from: string, to: string];

/** Gives all things their new names, in order; when one cannot have it, all get their old ones back. */
export function moveAll(moves: readonly Move[], by: Disk): void {
  const moved: Move[] = [];
  try {
    for (const [from, to] of moves) {
      by.renameSync(from, to);
      moved.unshift([from, to]);
    }
  } catch (error) {
    for (const [from, to] of moved)
      quietly(() => {
        if (!isThere(from, by)) by.renameSync(to, from);
      });
    throw error;
  }
}

/** Removes a file, or a folder with what is in it; links are removed, never followed. */
export const removeUnit = (path: string, by: Disk): void =>
  by.rmSync(path, { force: true, recursive: isFolder(path, by) });

/** What is left of work that failed; the next run sweeps what cannot be removed now. */
export const removeUnitQuietly = (path: string, by: Disk): void => quietly(() => removeUnit(path, by));
