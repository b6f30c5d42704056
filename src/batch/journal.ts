import type { Claim, ToldOfPacket } from '../core/context.ts';

/** Whose journal it is: a folder holds one batch. */
export interface JournalHead {
  /** A hash of the table's name. */
  readonly table: string;
  /** `2/8`, where the folder has a part of the table only. */
  readonly shard: string | null;
}

/** Added when a batch has come to its end: by this, parts are known to belong together. */
export interface JournalEnd {
  /** The rows of the whole table, and a hash of them. */
  readonly rows: number;
  readonly digest: string | null;
  /** A hash of all else that the result depends on. */
  readonly settings: string;
}

/** A claim of an earlier run, under the name that it is of. */
export type EarlierClaim = Omit<Claim, 'file'>;

/** What earlier runs left in the journal. */
export interface Journal {
  readonly head: JournalHead | undefined;
  /** Undefined while the last run has not come to its end. */
  readonly end: JournalEnd | undefined;
  /** What was claimed of a file or a packet, the first claim first. */
  readonly claims: Map<string, readonly EarlierClaim[]>;
}

/** Stands for the merged file, which is wherever the user wants it; no file of a folder can have this name. */
export const mergedName = '*merge*';

const version = 1;

export const headLine = (head: JournalHead): string => JSON.stringify({ batch: version, ...head });
export const endLine = (end: JournalEnd): string => JSON.stringify({ end: true, ...end });

/** Whether the journal says already whose it is. */
export const isHeadOf = ({ head }: Journal, { table, shard }: JournalHead): boolean =>
  head?.table === table && head.shard === shard;

/** A name of a file right in the folder: whoever made the folder may have written its journal by hand. */
const isName = (value: unknown): value is string => isText(value) && /^(?!\.{1,2}$)[^/\\\0]+$/.test(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was told of a packet; of another form, by an earlier version of the program, it says nothing. */
const isTold = (value: unknown): value is ToldOfPacket =>
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
