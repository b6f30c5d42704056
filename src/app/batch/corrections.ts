import { correctionsWorkbook, type RowToCorrect } from '../../batch/report/corrections.ts';
import type { ReportedProblem, RowReport, Table } from '../../batch/row.ts';
import { type PreviewRow, previewTable } from '../../batch/table/preview.ts';
import type { TableContext } from '../../batch/table/source.ts';
import type { Context, Files } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { wrap } from '../../core/wrap.ts';
import { reportNames } from './results.ts';
import { type BatchWays, tableSettings } from './ways.ts';

/** Whether two names are of one file, that is there or will be. */
const isOne = async (files: Files, path: string, other: string): Promise<boolean> =>
  (await files.isSame(path, other)) || (await files.wholePath(path)) === (await files.wholePath(other));

/** A workbook has no more rows. */
const mostRows = 1_048_576;

/** The bad rows of a run, to be written as a workbook in which they are corrected: `--corrections FILE`. */
export class Corrections {
  readonly #path: string;
  readonly #problems = new Map<number, readonly ReportedProblem[]>();
  #left = 0;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * Undefined where none is asked for. Throws `InputError` for a table that has no cells, can be read only once or has no ids, and
   * for a file that is read or written besides, or is there already.
   */
  static async open(
    { files, messages }: Context,
    source: string,
    flags: BatchWays,
    table: Table,
  ): Promise<Corrections | undefined> {
    const { corrections: path, force, out = '' } = flags;
    if (path === undefined) return undefined;
    const { usage } = messages.batch;
    const refused = (found: string, wanted: string): InputError =>
      new InputError(usage.options, [{ path: '--corrections', found, wanted }]);
    if (!/\.xlsx$/i.test(path)) throw refused(show(path), usage.wantedCorrections);
    if (source === '-' || table.columns.size === 0) throw refused(usage.noCells, usage.wantedCells);
    if (!table.columns.has('id')) throw refused(usage.noIds, usage.wantedIds);
    const inputs = [source, flags.map, flags.font].filter((each) => each !== undefined);
    for (const other of [...inputs, flags.merge, ...reportNames(flags).map((name) => `${out}/${name}`)])
      if (other !== undefined && other !== '-' && (await isOne(files, path, other)))
        throw refused(usage.isInput, usage.otherFile);
    if (!force && (await files.exists(path)))
      throw refused(messages.batch.reportTaken, messages.batch.reportWanted);
    return new Corrections(path);
  }

  add({ row, id, verdict, problems }: RowReport): void {
    if (verdict !== 'bad') return;
    if (id === '' || row > mostRows) this.#left += 1;
    else this.#problems.set(row, problems);
  }

  /** Reads the table once more and writes the file, where a row is bad. Says what to do with it. */
  async write(
    context: Context,
    source: string,
    flags: BatchWays,
    { orders }: Table,
    tables: TableContext,
  ): Promise<void> {
    const { messages, out, err } = context;
    const words = messages.batch.corrections;
    let headings: PreviewRow | undefined;
    const rows: RowToCorrect[] = [];
    if (this.#problems.size > 0) {
      const seen = await previewTable(source, await tableSettings(context, flags), tables, orders);
      for await (const row of seen.rows) {
        const problems = this.#problems.get(row.row);
        if (headings === undefined) headings = row;
        else if (problems !== undefined && row.cells.length > 0) rows.push({ row, problems });
        if (rows.length === this.#problems.size) break;
      }
    }
    const left = this.#left + this.#problems.size - rows.length;
    if (left > 0) err.write(`${err.style.caution(words.left(left))}\n`);
    if (headings !== undefined && rows.length > 0)
      await context.files.write(this.#path, correctionsWorkbook(headings, rows), { overwrite: flags.force });
    if (flags.quiet) return;
    const to = flags.json ? err : out;
    const { map, out: folder = '' } = flags;
    const told =
      rows.length === 0
        ? words.none
        : words.written(show(this.#path), rows.length, map === undefined ? '' : show(map), show(folder));
    to.write(`${wrap(told, to.width)}\n`);
  }
}
