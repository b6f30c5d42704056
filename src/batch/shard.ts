/** One of several parts of a table, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const mostShards = 10_000;

/** Reads `2/8`; undefined when it is no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, part = '', of = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of && shard.of <= mostShards ? shard : undefined;
}

/** Whether a row with this hash (hex) is in the part: by what the row says, so that nobody need ask the others. */
export const shardOf = (hash: string, { part, of }: Shard): boolean =>
  Number.parseInt(hash.slice(0, 12), 16) % of === part - 1;
