import type { RowReport } from '../row.ts';
import { noRows, type RowVerdict, rowVerdicts, type SomeRows, withRow } from './tally.ts';

/** Rows whose verdict was another one. */
export interface VerdictChange extends SomeRows {
  readonly was: RowVerdict;
  readonly is: RowVerdict;
}

/** What is otherwise than the last run left it. */
export interface Changes {
  readonly added: SomeRows;
  readonly gone: SomeRows;
  readonly verdicts: readonly VerdictChange[];
}

type Earlier = Pick<RowReport, 'row' | 'id' | 'verdict' | 'file' | 'packet'>;

const isEarlier = (value: unknown): value is Earlier => {
  if (typeof value !== 'object' || value === null) return false;
  const { row, id, verdict, file, packet }: Partial<Record<keyof Earlier, unknown>> = value;
  const isPath = (path: unknown) => path === null || typeof path === 'string';
  return (
    typeof row === 'number' &&
    typeof id === 'string' &&
    rowVerdicts.some((known) => known === verdict) &&
    isPath(file) &&
    isPath(packet)
  );
};

/** What a line of `report.jsonl` says before its long parts; undefined for what is no such line. */
function earlierOf(line: string): Earlier | undefined {
  // Within a text a quote is escaped: this can be the key alone.
  const end = line.indexOf(',"problems":');
  if (end < 0) return undefined;
  try {
    const value: unknown = JSON.parse(`${line.slice(0, end)}}`);
    return isEarlier(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** By what a row is known again: its id, or its place where it has none. */
export const keyOf = ({ row, id }: Pick<RowReport, 'row' | 'id'>): string => (id === '' ? `\0${row}` : id);

/**
 * Compares the rows of this run with those of the last report in the folder, by `id`. Of rows without one only the papers are
 * known again: another row may stand in their place.
 */
export class SinceLast {
  readonly #before = new Map<string, Earlier>();
  /** The keys of rows by the names of their papers. */
  readonly #owners = new Map<string, string>();
  readonly #verdicts = new Map<string, VerdictChange>();
  #added: SomeRows | undefined;

  /** A line of the last `report.jsonl`; anything else is passed over. */
  read(line: string): void {
    const row = earlierOf(line);
    if (row === undefined) return;
    if (row.id !== '') this.#before.set(row.id, row);
    for (const paper of [row.file, row.packet]) if (paper !== null) this.#owners.set(paper, keyOf(row));
  }

  /** A row of this run. */
  add({ row, id, verdict: is }: RowReport): void {
    if (id === '' || this.#before.size === 0) return;
    const was = this.#before.get(id)?.verdict;
    if (was === undefined) this.#added = withRow(this.#added, { row, id });
    else if (was !== is) {
      const key = `${was} ${is}`;
      this.#verdicts.set(key, { was, is, ...withRow(this.#verdicts.get(key), { row, id }) });
    }
  }

  /** The key of the row whose form or packet this was when the last run ended. */
  ownerOf(paper: string): string | undefined {
    return this.#owners.get(paper);
  }

  /** What is otherwise now that all rows were added; `keys` are those of the whole table. Undefined where nothing is. */
  changes(keys: ReadonlySet<string>): Changes | undefined {
    let gone: SomeRows | undefined;
    for (const { id, row } of this.#before.values()) if (!keys.has(id)) gone = withRow(gone, { id, row });
    const places = ({ is, was }: VerdictChange) => rowVerdicts.indexOf(is) * 10 + rowVerdicts.indexOf(was);
    const verdicts = [...this.#verdicts.values()].sort((one, other) => places(one) - places(other));
    if (gone === undefined && this.#added === undefined && verdicts.length === 0) return undefined;
    return { added: this.#added ?? noRows, gone: gone ?? noRows, verdicts };
  }
}
