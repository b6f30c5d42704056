import { createHash } from 'node:crypto';
import { type JournalEnd, type JournalHead, readJournal } from './journal.ts';
import type { RowReport } from './row-report.ts';
import { readShard } from './shard.ts';

/** The folder of a part, as far as it can be joined. */
export interface Part {
  readonly folder: string;
  readonly head: JournalHead | undefined;
  readonly end: JournalEnd | undefined;
  /** The SHA-256 of its report.jsonl, as it was written last. */
  readonly report: string | undefined;
}

/** Why parts do not make a whole, and of which folder that is said; `missing` is of the whole. */
export type PartFault =
  | {
      readonly fault: 'no-batch' | 'not-ended' | 'no-part' | 'other-table' | 'other-settings' | 'spoiled';
      readonly folder: string;
    }
  | { readonly fault: 'twice'; readonly folder: string; readonly other: string }
  | { readonly fault: 'missing'; readonly parts: readonly string[] };

/** Reads what a part's journal says of the whole, without its claims. */
export function partOf(folder: string, journal: string): Part {
  const lines = journal.split('\n').filter((line) => /^\{"(?:batch|end|file":"report\.jsonl)"/.test(line));
  const { head, end, claims } = readJournal(lines);
  return { folder, head, end, report: claims.get('report.jsonl')?.at(-1)?.sha256 };
}

/** SHA-256 in hex of what comes. */
export async function sha256OfAll(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * All that is wrong with a set of parts: each must be whole, of one table and one way to fill it, and none may lack.
 * `found` gives the SHA-256 of a folder's report.jsonl as it is there.
 */
export function faultsOf(
  parts: readonly Part[],
  found: (folder: string) => string | undefined,
): readonly PartFault[] {
  const faults: PartFault[] = [];
  const byShard = new Map<string, string>();
  const first = parts.find(({ head, end }) => head?.shard && end);
  for (const { folder, head, end, report } of parts) {
    const shard = head?.shard ? readShard(head.shard) : undefined;
    if (head === undefined) faults.push({ fault: 'no-batch', folder });
    else if (shard === undefined) faults.push({ fault: 'no-part', folder });
    else if (end === undefined) faults.push({ fault: 'not-ended', folder });
    else if (end.digest !== first?.end?.digest || end.rows !== first.end.rows)
      faults.push({ fault: 'other-table', folder });
    else if (end.settings !== first.end.settings) faults.push({ fault: 'other-settings', folder });
    else if (found(folder) === undefined || found(folder) !== report)
      faults.push({ fault: 'spoiled', folder });
    const name = head?.shard ?? '';
    const other = byShard.get(name);
    if (shard !== undefined && other !== undefined) faults.push({ fault: 'twice', folder, other });
    if (shard !== undefined) byShard.set(name, folder);
  }
  const of = first?.head?.shard ? (readShard(first.head.shard)?.of ?? 0) : 0;
  const missing = Array.from({ length: of }, (_, at) => `${at + 1}/${of}`).filter(
    (name) => !byShard.has(name),
  );
  return missing.length > 0 ? [...faults, { fault: 'missing', parts: missing }] : faults;
}

/** The rows of all parts in the order of the table; each part has its own in that order. */
export async function* inRowOrder(parts: readonly AsyncIterable<RowReport>[]): AsyncGenerator<RowReport> {
  const open = await Promise.all(
    parts.map(async (rows) => {
      const reader = rows[Symbol.asyncIterator]();
      return { reader, next: await reader.next() };
    }),
  );
  for (;;) {
    let least: (typeof open)[number] | undefined;
    for (const part of open)
      if (
        part.next.done !== true &&
        (least === undefined || part.next.value.row < (least.next.value as RowReport).row)
      )
        least = part;
    if (least === undefined || least.next.done === true) return;
    yield least.next.value;
    least.next = await least.reader.next();
  }
}
