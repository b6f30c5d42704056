import { type FileHandle, mkdir, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { ByteStream, Files } from '../context.ts';
import { InputError } from '../errors.ts';
import { readNow } from './read-now.ts';
import { codeOf, systemError } from './system-error.ts';
import { outputFailure, writeFile } from './write-file.ts';

type Words = Catalogue['failures']['files'];

export interface FilesOptions {
  /** The package's own folder, absolute. */
  readonly root: string;
  readonly words: Words;
  readonly stdin: Readable;
}

const refused = (message: string, path: string, found: string, wanted: string): InputError =>
  new InputError(message, [{ path, found, wanted }]);

function tooLarge(path: string, maxBytes: number, { tooLarge: say, found, wanted }: Words): InputError {
  return refused(say(path, maxBytes), path, found.larger, wanted.smaller(maxBytes));
}

function cannotRead(path: string, error: unknown, words: Words): InputError {
  const { found, wanted } = words;
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refused(words.notFound(path), path, found.nothing, wanted.readable);
    case 'EISDIR':
      return refused(words.folderNotFile(path), path, found.folder, wanted.readable);
    case 'EACCES':
    case 'EPERM':
      return refused(words.mayNotRead(path), path, found.noPermission, wanted.readable);
    default:
      return refused(words.cannotRead(path, code), path, found.unreadable, wanted.readable);
  }
}

/** All chunks as one, or undefined as soon as they are more than may be. */
async function gather(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The chunks of an open file to its end, which may be a pipe or grow while it is read. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(64 * 1024));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function read(path: string, maxBytes: number, words: Words): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  let bytes: Uint8Array | undefined;
  try {
    file = await open(path, 'r');
    const there = await file.stat();
    if (!there.isFile() || there.size <= maxBytes) bytes = await gather(chunksOf(file), maxBytes);
  } catch (error) {
    throw cannotRead(path, error, words);
  } finally {
    await file?.close();
  }
  if (bytes === undefined) throw tooLarge(path, maxBytes, words);
  return bytes;
}

async function readRegular(path: string, maxBytes: number, words: Words): Promise<Uint8Array> {
  const file = await open(path, readNow).catch((error) => {
    throw cannotRead(path, error, words);
  });
  try {
    const there = await file.stat();
    if (!there.isFile()) throw cannotRead(path, systemError('ENXIO'), words);
    if (there.size > maxBytes) throw tooLarge(path, maxBytes, words);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function* closing(file: FileHandle, path: string, words: Words): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file);
  } catch (error) {
    throw cannotRead(path, error, words);
  } finally {
    await file.close();
  }
}

async function stream(path: string, words: Words): Promise<ByteStream> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const there = await file.stat();
    if (there.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return { size: there.isFile() ? there.size : undefined, chunks: closing(file, path, words) };
  } catch (error) {
    await file?.close();
    throw cannotRead(path, error, words);
  }
}

async function* inputChunks(stdin: Readable, words: Words): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stdin) yield chunk;
  } catch (error) {
    throw cannotRead(words.standardInput, error, words);
  }
}

async function makeFolder(path: string, words: Words): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    return await realpath(path);
  } catch (error) {
    const isFile = codeOf(error) === 'EEXIST';
    throw outputFailure(path, isFile ? systemError('ENOTDIR') : error, words);
  }
}

/** Files that are read alone: those of the package, and for a batch what is a file and no pipe or device. */
export function openReading({ root, words }: Pick<FilesOptions, 'root' | 'words'>): Pick<Files, 'readOwn'> & {
  readonly readRegular: Files['read'];
  /** The names in a folder of the package, sorted; none where there is no such folder. */
  readonly listOwn: (folder: string) => Promise<readonly string[]>;
} {
  const inside = (path: string): string => {
    const own = resolve(root, path);
    if (!own.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error('outside of the package');
    return own;
  };
  return {
    readRegular: (path, maxBytes) => readRegular(path, maxBytes, words),
    readOwn: async (path) => readFile(inside(path)),
    listOwn: async (folder) => (await readdir(inside(folder)).catch(() => [])).sort(),
  };
}

/** Files as the program sees them; `write` is whole or not at all (see `write-file.ts`). */
export function openFiles({ root, words, stdin }: FilesOptions): Files {
  return {
    read: (path, maxBytes) => read(path, maxBytes, words),
    async readInput(maxBytes) {
      const bytes = await gather(stdin, maxBytes);
      if (bytes === undefined) throw tooLarge(words.standardInput, maxBytes, words);
      return bytes;
    },
    makeFolder: (path) => makeFolder(path, words),
    stream: (path) => stream(path, words),
    streamInput: () => ({ size: undefined, chunks: inputChunks(stdin, words) }),
    /** Whether something would be lost or in the way: a device such as /dev/null takes all and loses nothing. */
    async exists(path) {
      const there = await stat(path).catch(() => undefined);
      return there !== undefined && (there.isFile() || there.isDirectory());
    },
    async isSame(path, other) {
      const [one, two] = await Promise.all([path, other].map((name) => stat(name).catch(() => undefined)));
      return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
    },
    write: (path, bytes, options) => writeFile(path, bytes, { ...options, words }),
    readOwn: openReading({ root, words }).readOwn,
  };
}
