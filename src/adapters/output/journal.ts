import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type {
  Claim,
  GrowingFile,
  Journal,
  JournalEnd,
  JournalHead,
  PacketMessages,
} from '../../core/output-folder.ts';
import { onTermination } from '../signals.ts';
import {
  CutShort,
  closeQuietly,
  type Disk,
  makeFolders,
  outputFailure,
  removeQuietly,
  syncFolder,
  type Words,
  writeAll,
} from './disk.ts';
import { digestOf } from './unit.ts';

const version = 1;

/** A claim as a line of the journal. */
export const claimLine = ({ file, key, sha256, told }: Claim): string =>
  JSON.stringify({ file, key, sha256, told });

export const headLine = (head: JournalHead): string => JSON.stringify({ batch: version, ...head });
export const endLine = (end: JournalEnd): string => JSON.stringify({ end: true, ...end });

/** A name of a file right in the folder: whoever made the folder may have written its journal by hand. */
const isName = (value: unknown): value is string => isText(value) && /^(?!\.{1,2}$)[^/\\\0]+$/.test(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was told of a packet; of another form, by an earlier version of the program, it says nothing. */
const isTold = (value: unknown): value is PacketMessages =>
  isRecord(value) &&
  Array.isArray(value['warnings']) &&
  value['warnings'].every(isText) &&
  Array.isArray(value['lacks']) &&
  value['lacks'].every(
    (lack) => isRecord(lack) && [lack['path'], lack['found'], lack['wanted']].every(isText),
  );

/** Reads a journal. A line that is none of its own (cut short by a crash) says nothing. */
export function readJournal(lines: Iterable<string>): Journal {
  let head: JournalHead | undefined;
  let end: JournalEnd | undefined;
  const claims: Journal['claims'] = new Map();
  for (const line of lines) {
    const entry = parsed(line);
    if (entry === undefined) continue;
    const { file, key, sha256, told, table, shard, rows, digest, settings } = entry;
    if (isName(file) && isText(key) && isText(sha256)) {
      const before = claims.get(file) ?? [];
      if (!before.some((claim) => claim.key === key && claim.sha256 === sha256))
        claims.set(file, [...before, { key, sha256, ...(isTold(told) ? { told } : {}) }]);
      end = undefined;
    } else if (entry['batch'] === version && isText(table))
      head = { table, shard: isText(shard) ? shard : null };
    else if (entry['end'] === true && typeof rows === 'number' && isText(settings))
      end = { rows, digest: isText(digest) ? digest : null, settings };
  }
  return { head, end, claims };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const ownerOnly = 0o600;
const bufferBytes = 1 << 18;

export interface Growth {
  readonly target: string;
  /** On the same disk as the target. */
  readonly temporary: string;
  /** Called before the file gets its name. */
  readonly claim?: (sha256: string) => void;
  /** Called when it has its name, or nothing is left of it. */
  readonly ended?: () => void;
  readonly words: Words;
  readonly by: Disk;
}

/**
 * A file that grows under another name and gets its own in the end: whole, flushed, in one step. One that says the same as
 * the file that is there is dropped. Throws `OutputError` when it cannot be written; nothing is left of it then.
 */
export class GrowFile implements GrowingFile {
  readonly #growth: Growth;
  readonly #hash = createHash('sha256');
  readonly #forget: () => void;
  #open: number | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #size = 0;

  constructor(growth: Growth) {
    this.#growth = growth;
    const { by, temporary } = growth;
    this.#forget = onTermination(() => removeQuietly(temporary, by));
    this.#open = this.#guarded(() => by.openSync(temporary, 'wx', ownerOnly));
  }

  write(chunk: string | Uint8Array): void {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= bufferBytes) this.#guarded(() => this.#flush());
  }

  keep(): { readonly changed: boolean; readonly sha256: string } {
    const { by, target, temporary, claim } = this.#growth;
    return this.#guarded(() => {
      this.#finish();
      const sha256 = this.#hash.digest('hex');
      if (digestOf(target, by) === sha256) {
        this.drop();
        return { changed: false, sha256 };
      }
      claim?.(sha256);
      makeFolders(dirname(target), by);
      by.renameSync(temporary, target);
      syncFolder(dirname(target), by);
      this.#end();
      return { changed: true, sha256 };
    });
  }

  drop(): void {
    this.#close();
    removeQuietly(this.#growth.temporary, this.#growth.by);
    this.#end();
  }

  #end(): void {
    this.#forget();
    this.#growth.ended?.();
  }

  #finish(): void {
    const { by } = this.#growth;
    this.#flush();
    if (this.#open === undefined) throw new CutShort();
    by.fsyncSync(this.#open);
    const whole = by.fstatSync(this.#open).size === this.#size;
    this.#close();
    if (!whole) throw new CutShort();
  }

  #flush(): void {
    if (this.#open === undefined) throw new CutShort();
    for (const bytes of this.#waiting) {
      this.#hash.update(bytes);
      writeAll(this.#open, bytes, this.#growth.by);
    }
    this.#size += this.#waitingBytes;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    // What was written was flushed before; a failure that came first is the one to tell.
    if (open !== undefined) closeQuietly(open, this.#growth.by);
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.drop();
      throw outputFailure(this.#growth.target, error, this.#growth.words);
    }
  }
}
