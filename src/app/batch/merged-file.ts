import type { RowReport } from '../../batch/row.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { OutputError } from '../../core/errors.ts';
import {
  type Claim,
  type GrowingFile,
  isClaimed,
  type Journal,
  type LockedFolder,
  mergedName,
} from '../../core/output-folder.ts';
import { show } from '../../core/show.ts';
import { sha256Of } from '../../form/bytes.ts';
import { finishedForms, Merge, type MergedForm } from '../../form/merge/merge.ts';
import { MergeError } from '../../form/merge/refusal.ts';

/** All forms in one file to print, in the order of the rows. */
export class MergedFile {
  readonly merge: Merge;
  readonly #folder: LockedFolder;
  readonly #path: string;
  readonly #file: GrowingFile;
  readonly #words: Catalogue['batch']['merge'];

  private constructor(
    folder: LockedFolder,
    path: string,
    file: GrowingFile,
    words: Catalogue['batch']['merge'],
  ) {
    this.merge = new Merge({ title: words.title });
    this.#folder = folder;
    this.#path = path;
    this.#file = file;
    this.#words = words;
  }

  /** A place that cannot be written to is found out before the work. Throws `OutputError`. */
  static async open(folder: LockedFolder, path: string, { batch }: Catalogue): Promise<MergedFile> {
    return new MergedFile(folder, path, await folder.growElsewhere(path, mergedName), batch.merge);
  }

  /** Adds the form of a row, with its id or number as the bookmark. Throws `OutputError` where the file is full. */
  add({ id, row }: RowReport, form: MergedForm): void {
    try {
      this.#file.write(this.merge.add(form, id || String(row)));
    } catch (error) {
      throw error instanceof MergeError ? new OutputError(this.#words.refused[error.reason]()) : error;
    }
  }

  /**
   * Adds the finished forms of rows. The parts of a table are joined by their reports: the answers are not at hand, so that
   * these forms alone cannot be stamped again. Throws `OutputError` where one is no longer what was written.
   */
  async addFinished(rows: AsyncIterable<RowReport>): Promise<void> {
    const formOf = finishedForms(this.merge);
    for await (const row of rows) {
      if (row.file === null) continue;
      const bytes = this.#folder.read(row.file);
      if (sha256Of(bytes) !== row.sha256) throw new OutputError(this.#words.changed(show(row.file)));
      this.add(row, await formOf(bytes));
    }
  }

  /**
   * Gives the file its name, and what is now claimed of it. Where there is no form none is written, and one of an earlier
   * run is taken away: nobody shall print what is no longer so.
   */
  keep(journal: Journal): Claim | undefined {
    if (this.merge.pages === 0) {
      this.drop();
      const there = this.#folder.digestElsewhere(this.#path);
      const isOwn = there !== undefined && isClaimed(journal, mergedName, there);
      if (isOwn) this.#folder.removeElsewhere(this.#path);
      return undefined;
    }
    this.#file.write(this.merge.end());
    return { file: mergedName, key: 'report', sha256: this.#file.keep().sha256 };
  }

  drop(): void {
    this.#file.drop();
  }
}
