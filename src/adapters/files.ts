import { readFileSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { ByteStream, Files } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { pathBeside, pathsTyped } from '../core/typed-path.ts';
import { type StandardStreams, standardStream } from './output/special.ts';
import { mayBlock } from './signals.ts';
import { codeOf, readNow, systemError, waitFor } from './system.ts';

const { close, fstat, open, read: readPiece, readdir, stat } = waitFor;

type Words = Catalogue['failures']['files'];

export interface FilesOptions {
  /** The package's own folder, absolute. */
  readonly root: string;
  readonly words: Words;
  readonly streams: StandardStreams & { readonly stdin: Readable };
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

const pieceBytes = 64 * 1024;

/** The chunks of an open file to its end, which may grow while it is read. */
async function* chunksOf(file: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await mayBlock(
      readPiece(file, Buffer.allocUnsafe(pieceBytes), 0, pieceBytes, null),
    );
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** What is open to be read, and what it is; a pipe waits for whoever writes to it, and a signal ends the wait. */
type Source = {
  readonly there: Stats;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
};

async function openSource(path: string): Promise<Source> {
  const there = await mayBlock(stat(path));
  if (there.isFIFO()) {
    const { Socket } = await import('node:net');
    const pipe = new Socket({ fd: await open(path, readNow), readable: true, writable: false });
    return { there, chunks: pipe, close: async () => void pipe.destroy() };
  }
  const file = await mayBlock(open(path, 'r'));
  try {
    return { there: await mayBlock(fstat(file)), chunks: chunksOf(file), close: () => close(file) };
  } catch (error) {
    await close(file);
    throw error;
  }
}

async function read(path: string, maxBytes: number, words: Words): Promise<Uint8Array> {
  let source: Source | undefined;
  let bytes: Uint8Array | undefined;
  try {
    source = await openSource(path);
    const { there, chunks } = source;
    if (!there.isFile() || there.size <= maxBytes) bytes = await gather(chunks, maxBytes);
  } catch (error) {
    throw cannotRead(path, error, words);
  } finally {
    await source?.close();
  }
  if (bytes === undefined) throw tooLarge(path, maxBytes, words);
  return bytes;
}

/** A pipe or a device is none of the files that a case names. */
async function readRegular(path: string, maxBytes: number, words: Words): Promise<Uint8Array> {
  const there = await mayBlock(stat(path)).catch(() => undefined);
  if (there !== undefined && !there.isFile() && !there.isDirectory())
    throw cannotRead(path, systemError('ENXIO'), words);
  return read(path, maxBytes, words);
}

async function* closing({ chunks, close }: Source, path: string, words: Words): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw cannotRead(path, error, words);
  } finally {
    await close();
  }
}

async function stream(path: string, words: Words): Promise<ByteStream> {
  let source: Source | undefined;
  try {
    source = await openSource(path);
    if (source.there.isDirectory()) throw systemError('EISDIR');
    const { there } = source;
    return { size: there.isFile() ? there.size : undefined, chunks: closing(source, path, words) };
  } catch (error) {
    await source?.close();
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

/** Files that are read alone: those of the package, and for a batch what is a file and no pipe or device. */
export function openReading({ root, words }: Pick<FilesOptions, 'root' | 'words'>): Pick<
  Files,
  'readOwn' | 'readRegular' | 'find'
> & {
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
    async find(text, source) {
      for (const path of pathsTyped(text, homedir())) {
        const there = await mayBlock(stat(pathBeside(source, path))).catch(() => undefined);
        if (there?.isFile()) return path;
      }
      return undefined;
    },
    readOwn: async (path) => readFileSync(inside(path)),
    listOwn: async (folder) => (await readdir(inside(folder)).catch(() => [])).sort(),
  };
}

/** Files as the program sees them; what is written is there whole or not at all (see `output/`). */
export function openFiles({ root, words, streams }: FilesOptions): Files {
  return {
    async read(path, maxBytes) {
      if (path !== '-') return read(path, maxBytes, words);
      const bytes = await gather(streams.stdin, maxBytes);
      if (bytes === undefined) throw tooLarge(words.standardInput, maxBytes, words);
      return bytes;
    },
    stream: async (path) =>
      path === '-' ? { size: undefined, chunks: inputChunks(streams.stdin, words) } : stream(path, words),
    /** Whether something would be lost or in the way: a device such as /dev/null takes all and loses nothing. */
    async exists(path) {
      const there = await mayBlock(stat(path)).catch(() => undefined);
      return there !== undefined && (there.isFile() || there.isDirectory());
    },
    async isSame(path, other) {
      const [one, two] = await mayBlock(
        Promise.all([path, other].map((name) => stat(name).catch(() => undefined))),
      );
      return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
    },
    // Most runs write nothing.
    write: async (path, bytes, options) =>
      (await import('./output/write.ts')).writeFile(path, bytes, { ...options, words, streams }),
    isStandardOutput: (path) => standardStream(path, streams) === streams.stdout,
    place: async (folder, papers, options) =>
      (await import('./output/papers.ts')).placePapers(folder, papers, { ...options, words }),
    sweep: async (path) => (await import('./output/write.ts')).sweepBeside(path),
    wholePath: async (path) => (await import('./output/write.ts')).findPath(path, { words }),
    ...openReading({ root, words }),
  };
}
