import type { Claim, Journal, JournalEnd, JournalHead, PacketMessages } from '../../core/output-folder.ts';

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
