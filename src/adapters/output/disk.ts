import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { ExpectedError, InputError, OutputError } from '../../core/errors.ts';
import { mayBlock } from '../signals.ts';
import { codeOf, systemError } from '../system.ts';

/** The calls to the system with which everything is written. They wait: for many small files that is quicker than promises. */
export type Disk = Pick<
  typeof fs,
  | 'chmodSync'
  | 'closeSync'
  | 'fstatSync'
  | 'fsync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readlinkSync'
  | 'readSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'statSync'
  | 'writeSync'
>;

export const disk: Disk = fs;

/** A file was written, but with fewer bytes than were given. */
export class CutShort extends Error {}

const fileMode = 0o600;
const folderMode = 0o700;
const mostLinks = 40;

/** Disks that know no links (FAT, some network folders) say so in one of these ways. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
const noFolderSync = new Set(['EINVAL', 'EPERM', 'EISDIR', 'EACCES', 'ENOTSUP', 'EBADF']);

/** All the bytes, however few the system takes at once. */
export function writeAll(to: number, bytes: Uint8Array, by: Disk): void {
  for (let at = 0; at < bytes.length; ) {
    const taken = by.writeSync(to, bytes, at, bytes.length - at);
    if (taken === 0) throw new CutShort();
    at += taken;
  }
}

/**
 * A new file, readable by its owner alone, with these bytes, which may be used for something else when it returns. What it
 * gives is settled when they are on the disk: a disk can flush many files while the next ones are made. Throws what the
 * system threw.
 */
export function writeFlushing(path: string, bytes: Uint8Array, by: Disk): Promise<void> {
  const file = by.openSync(path, 'wx', fileMode);
  try {
    writeAll(file, bytes, by);
  } catch (error) {
    closeQuietly(file, by);
    throw error;
  }
  return flushed(file, bytes.length, by);
}

async function flushed(file: number, size: number, by: Disk): Promise<void> {
  try {
    await mayBlock(
      new Promise<void>((done, failed) => {
        by.fsync(file, (error) => (error ? failed(error) : done()));
      }),
    );
    if (by.fstatSync(file).size !== size) throw new CutShort();
  } finally {
    by.closeSync(file);
  }
}

/** Never through a link: it could lead to any file. */
const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_WRONLY } = fs.constants;
const addToIt = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW;

/** Adds text to the end of a file, on the disk when this returns. */
export function appendDurably(path: string, text: string, by: Disk): void {
  const file = by.openSync(path, addToIt, fileMode);
  try {
    writeAll(file, new TextEncoder().encode(text), by);
    by.fsyncSync(file);
  } finally {
    by.closeSync(file);
  }
}

/** Makes the names in a folder last through a loss of power; not every system can. */
export function syncFolder(folder: string, by: Disk): void {
  try {
    const handle = by.openSync(folder, 'r');
    try {
      by.fsyncSync(handle);
    } finally {
      closeQuietly(handle, by);
    }
  } catch (error) {
    if (!noFolderSync.has(codeOf(error))) throw error;
  }
}

/** Makes a folder for its owner alone (0700), and those above it that lack. Throws what the system threw. */
export function makeFolders(path: string, by: Disk): void {
  try {
    by.mkdirSync(path, { mode: folderMode });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && by.statSync(path).isDirectory()) return;
    // What has a folder above it and still cannot be made will never be: some systems' own recursion goes on for ever.
    if (code !== 'ENOENT' || isThere(dirname(path), by))
      throw code === 'EEXIST' ? systemError('ENOTDIR') : error;
    makeFolders(dirname(path), by);
    makeFolders(path, by);
  }
}

/** The path that a name stands for, at the end of its links, whether it is there or not. Throws what the system threw. */
export function wholePath(path: string, by: Disk): string {
  let target = resolve(path);
  for (let links = 0; links < mostLinks; links += 1) {
    try {
      return by.realpathSync(target);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || dirname(target) === target) throw error;
    }
    const next = linkAt(target, by);
    if (next === undefined) return join(wholePath(dirname(target), by), basename(target));
    target = resolve(dirname(target), next);
  }
  throw systemError('ELOOP');
}

function linkAt(path: string, by: Disk): string | undefined {
  try {
    return by.readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Gives a file its name only where the name is free; false when it is taken. */
export function nameNew(temporary: string, target: string, by: Disk): boolean {
  try {
    by.linkSync(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!noLinks.has(codeOf(error))) throw error;
    if (isThere(target, by)) return false;
    by.renameSync(temporary, target);
    return true;
  }
  by.rmSync(temporary, { force: true });
  return true;
}

/** Links that lead nowhere count: their name is taken. */
export function isThere(path: string, by: Disk): boolean {
  try {
    // To throw costs as much as ten looks.
    return by.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** Tries to do what need not succeed: what follows from a failure, which is the one to tell, or what loses nothing. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nobody is told of this one.
  }
}

/** What is left of work that failed; the next run sweeps what cannot be removed now. */
export const removeQuietly = (path: string, by: Disk): void =>
  quietly(() => by.rmSync(path, { force: true }));

/** For files that were only read: their bytes are here already. */
export const closeQuietly = (file: number, by: Disk): void => quietly(() => by.closeSync(file));

export type Words = Catalogue['failures']['files'];

/** What a failure of the system is to the user; an error of the program's own kinds stays what it is. */
export function outputFailure(path: string, error: unknown, words: Words): Error {
  if (error instanceof ExpectedError) return error;
  if (error instanceof CutShort) return new OutputError(words.cutShort(path));
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return new OutputError(words.noFolder(path));
    case 'ENOTDIR':
      return new OutputError(words.parentIsFile(path));
    case 'EISDIR':
      return new OutputError(words.targetIsFolder(path));
    case 'EACCES':
    case 'EPERM':
      return new OutputError(words.mayNotWrite(path));
    case 'EROFS':
      return new OutputError(words.readOnly(path));
    case 'ENOSPC':
    case 'EDQUOT':
      return new OutputError(words.full(path));
    case 'ENAMETOOLONG':
      return new OutputError(words.nameTooLong(path));
    default:
      return new OutputError(words.cannotWrite(path, code));
  }
}

/** A name that something else has, and that must not be taken from it. */
export const nameTaken = (path: string, words: Words): InputError =>
  new InputError(words.exists(path), [{ path, found: words.found.aFile, wanted: words.wanted.newName }]);
