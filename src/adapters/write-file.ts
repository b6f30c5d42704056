import { randomBytes } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { InputError, OutputError } from '../errors.ts';
import { whenToldToEnd } from './signals.ts';
import { codeOf, systemError } from './system-error.ts';

type Words = Catalogue['failures']['files'];

export interface WriteOptions {
  readonly overwrite: boolean;
  readonly words: Words;
}

/** A file was written, but with fewer bytes than were given. */
export class CutShort extends Error {}

const ownerOnly = 0o600;
const mostLinks = 40;
const standardStreams: Readonly<Record<string, NodeJS.WriteStream>> = {
  '/dev/stdout': process.stdout,
  '/dev/fd/1': process.stdout,
  '/proc/self/fd/1': process.stdout,
  '/dev/stderr': process.stderr,
  '/dev/fd/2': process.stderr,
  '/proc/self/fd/2': process.stderr,
};

/** Disks that know no links (FAT, some network folders) say so in one of these ways. */
export const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
export const noFolderSync = new Set(['EINVAL', 'EPERM', 'EISDIR', 'EACCES', 'ENOTSUP', 'EBADF']);

/** The file that a path stands for, at the end of its symbolic links, whether it is there or not. */
async function targetOf(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < mostLinks; links += 1) {
    const next = await readlink(target).catch(() => undefined);
    if (next === undefined) return join(await realpath(dirname(target)), basename(target));
    target = resolve(dirname(target), next);
  }
  throw systemError('ELOOP');
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() === true;

async function writeStraight(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, 'w');
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

const writeStream = (stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    stream.write(bytes, (error) => (error ? fail(error) : done()));
  });

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
  await file.sync();
  if ((await file.stat()).size !== bytes.byteLength) throw new CutShort();
}

/** Makes the new name itself last through a loss of power; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!noFolderSync.has(codeOf(error))) throw error;
  }
}

/** Gives the file its name only if the name is free, in one step, so that two writers can never both have it. */
async function claim(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (!noLinks.has(codeOf(error))) throw error;
    await (await open(target, 'wx', ownerOnly)).close();
    try {
      await rename(temporary, target);
    } catch (failure) {
      await rm(target, { force: true });
      throw failure;
    }
  }
}

async function writeBeside(target: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const temporary = join(dirname(target), `.case-assist-${randomBytes(8).toString('hex')}.tmp`);
  const forget = whenToldToEnd(() => rmSync(temporary, { force: true }));
  try {
    const file = await open(temporary, 'wx', ownerOnly);
    try {
      await writeWhole(file, bytes);
    } finally {
      await file.close();
    }
    if (overwrite) await rename(temporary, target);
    else await claim(temporary, target);
    await rm(temporary, { force: true });
    await syncFolder(dirname(target));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

/** What a failure of the system is to the user: `OutputError`, or `InputError` where the name is taken. */
function failure(path: string, error: unknown, words: Words): Error {
  if (error instanceof CutShort) return new OutputError(words.cutShort(path));
  const code = codeOf(error);
  switch (code) {
    case 'EEXIST':
      return alreadyThere(path, words);
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

/** The same where the names are the program's own: none of them is the user's to change. */
export const outputFailure = (path: string, error: unknown, words: Words): Error =>
  codeOf(error) === 'EEXIST'
    ? new OutputError(words.cannotWrite(path, 'EEXIST'))
    : failure(path, error, words);

const alreadyThere = (path: string, words: Words): InputError =>
  new InputError(words.exists(path), [{ path, found: words.found.aFile, wanted: words.wanted.newName }]);

const isSpecial = (there: Stats | undefined): boolean =>
  there !== undefined && !there.isFile() && !there.isDirectory();

/**
 * Writes a file whole or not at all, readable by its owner alone: a temporary file beside it, byte count checked, flushed
 * to the disk, given its name in one step, the folder flushed. Symbolic links are followed; devices, pipes and the
 * standard streams are written straight through. Throws `InputError` when a file is there and must not be overwritten,
 * `OutputError` when it could not be written; nothing half-written is left.
 */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  { overwrite, words }: WriteOptions,
): Promise<void> {
  try {
    const stream = standardStreams[resolve(path)];
    if (stream !== undefined) return await writeStream(stream, bytes);
    const target = await targetOf(path);
    const there = await stat(target).catch(() => undefined);
    // A link that leads nowhere is a name that is taken: writing through it could put the file anywhere.
    if (there === undefined && !overwrite && (await isLink(path))) throw systemError('EEXIST');
    if (isSpecial(there)) return await writeStraight(target, bytes);
    if (there?.isDirectory() || /[\\/]$/.test(path)) throw systemError('EISDIR');
    if (there !== undefined && !overwrite) throw systemError('EEXIST');
    await writeBeside(target, bytes, overwrite);
  } catch (error) {
    throw failure(path, error, words);
  }
}
