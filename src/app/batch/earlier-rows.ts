import { withoutWords } from '../../batch/closed-list.ts';
import type { RowReport, TableRow } from '../../batch/row.ts';
import type { Run } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError } from '../../core/errors.ts';

/**
 * The rows of the last report in the folder, where a workbook of corrections is read: those that are not in it stay as they are, with
 * their papers.
 */
export class EarlierRows {
  readonly #rows: readonly RowReport[];
  /** Rows that were not bad, by what nobody else may have: their ids, and the names of their papers. */
  readonly #owners = new Map<string, number>();

  /** Of the lines of `report.jsonl`. Throws `InputError` where that is not what a batch wrote. */
  constructor(lines: Iterable<string>, { batch: { usage, join } }: Catalogue) {
    try {
      this.#rows = [...lines].filter((line) => line !== '').map((line) => withoutWords(JSON.parse(line)));
    } catch {
      const problem = { path: 'report.jsonl', found: join.found.spoiled, wanted: usage.otherFolder };
      throw new InputError(usage.options, [problem]);
    }
    for (const { row, id, verdict, file, packet } of this.#rows) {
      if (verdict === 'bad') continue;
      this.#owners.set(`id ${id.toLowerCase()}`, row);
      const paper = packet ?? file;
      if (paper !== null) this.#owners.set(`paper ${paper.toLowerCase()}`, row);
    }
  }

  /** The name for the papers of a row, unless they, or its id, are another row's that stays. */
  guarded(nameOf: Run['nameOf'], { batchReport: { names } }: Catalogue): Run['nameOf'] {
    return (row: TableRow) => {
      const named = nameOf(row);
      if (!('file' in named)) return named;
      const owners = [`id ${row.id.toLowerCase()}`, `paper ${named.file.toLowerCase()}`].map((key) =>
        this.#owners.get(key),
      );
      const other =
        row.id === '' ? row.row : owners.find((owner) => owner !== undefined && owner !== row.row);
      if (other === undefined) return named;
      return { problem: { column: 'id', path: 'id', found: names.taken(other), wanted: names.takenWanted } };
    };
  }

  /** All rows in the order of the table: those of this run in the places of the bad ones that they correct. */
  *with(corrected: readonly RowReport[]): Generator<{ readonly report: RowReport; readonly stays: boolean }> {
    const byRow = new Map(corrected.map((report) => [report.row, report]));
    const byId = new Map(corrected.map((report) => [report.id, report]));
    const given = new Set<RowReport>();
    for (const earlier of this.#rows) {
      const isBad = earlier.verdict === 'bad';
      const there = byRow.get(earlier.row);
      const own = isBad || there?.id === earlier.id ? there : undefined;
      const report = own ?? (isBad ? byId.get(earlier.id) : undefined);
      if (report === undefined) yield { report: earlier, stays: true };
      else if (!given.has(report)) yield { report, stays: false };
      if (report !== undefined) given.add(report);
    }
    for (const report of corrected) if (!given.has(report)) yield { report, stays: false };
  }
}
