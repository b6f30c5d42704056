import { openTable } from '../../../src/batch/table/open-table.ts';
import { suggestMap } from '../../../src/batch/table/suggest-map.ts';
import { columns } from '../../../src/core/case-cells.ts';
import { InputError } from '../../../src/core/errors.ts';
import { workSince } from '../../work.ts';
import { worldOf } from './read.ts';

/** A generator of numbers below a limit, the same for the same seed. */
export function numbers(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const paths = ['id', ...columns(2)];
const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\ufeff',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\u0000',
  '\ud800',
  'null',
  'true',
  '1e400',
  '-0',
  '01',
  '02/29/1988',
  '29/02/1988',
  '2/9/88',
  '2024-02-30',
  '#N/A',
  '1.23457E+12',
  '=1+1',
  '__proto__',
  'constructor',
  'none',
  'yes',
  '1',
  '0',
  'I-485',
  'IOE0000000001',
  'A012345678',
  'é',
  '王',
  '😀',
  '\u2028',
  '"__proto__":{"polluted":1}',
  'sep=;\n',
] as const;

const pick = <T>(from: readonly T[], next: (below: number) => number): T => from[next(from.length)] as T;

/** A small table of some kind that is right, more or less. */
function soundTable(next: (below: number) => number): string {
  const headings = Array.from({ length: 1 + next(6) }, () => pick(paths, next));
  const cells = () => headings.map(() => pick(pieces, next));
  const rows = Array.from({ length: next(5) }, cells);
  const kind = next(4);
  if (kind < 2) {
    const sign = pick([',', ';', '\t', '|'], next);
    const cell = (text: string): string => (next(3) === 0 ? text : `"${text.replaceAll('"', '""')}"`);
    return [headings, ...rows].map((row) => row.map(cell).join(sign)).join(pick(['\n', '\r\n', '\r'], next));
  }
  const items = rows.map((row) =>
    JSON.stringify(Object.fromEntries(headings.map((heading, i) => [heading, row[i]]))),
  );
  return kind === 2 ? items.join('\n') : `[${items.join(',')}]`;
}

/** A table that has been spoiled in some places: taken out, put in, doubled, or another byte. */
export function spoiledTable(seed: number): Uint8Array {
  const next = numbers(seed);
  let text = soundTable(next);
  for (let i = next(4); i > 0; i -= 1) {
    const at = next(text.length + 1);
    const end = at + next(8);
    const put = [pick(pieces, next), '', text.slice(at, end).repeat(2)][next(3)] ?? '';
    text = text.slice(0, at) + put + text.slice(next(2) === 0 ? at : end);
  }
  const bytes = Buffer.from(text);
  for (let i = next(12) === 0 ? 1 + next(3) : 0; i > 0 && bytes.length > 0; i -= 1)
    bytes[next(bytes.length)] = next(256);
  return bytes;
}

export interface Ends {
  readonly read: number;
  readonly refused: number;
  /** The most work that one took, in milliseconds. */
  readonly slowest: number;
}

/** Reads tables; any end but rows or an `InputError` is thrown on, with the number of the table. */
export async function readSpoiled(
  make: (seed: number) => Uint8Array,
  from: number,
  count: number,
): Promise<Ends> {
  let read = 0;
  let refused = 0;
  let slowest = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const bytes = make(seed);
    const begun = process.cpuUsage();
    const next = numbers(seed);
    const settings = next(3) === 0 ? { dates: 'mdy' as const } : {};
    try {
      if (next(8) === 0) await suggestMap('t', {}, worldOf(bytes));
      const table = await openTable('t', settings, worldOf(bytes, next(4) === 0 ? 1 + next(20) : 65_536));
      for await (const rows of table.rows)
        for (const row of rows) if (row.row < 1 || typeof row.id !== 'string') throw new Error('no row');
      read += 1;
    } catch (error) {
      if (!(error instanceof InputError)) throw new Error(`table ${seed}`, { cause: error });
      refused += 1;
    }
    slowest = Math.max(slowest, workSince(begun));
  }
  return { read, refused, slowest };
}
