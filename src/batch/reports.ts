import type { Claim, GrowingFile, HeldFolder } from '../core/context.ts';
import type { ReportWriter } from './report/writer.ts';
import type { RowReport } from './row-report.ts';

/** A report that is written while the rows are worked on. */
export interface Report {
  readonly name: string;
  readonly writer: ReportWriter;
}

/** The files of a batch's reports, growing row by row; they get their names together, when the batch has come to its end. */
export class Reports {
  readonly #open: readonly (Report & { readonly file: GrowingFile })[];

  constructor(folder: HeldFolder, reports: readonly Report[]) {
    const open: (Report & { readonly file: GrowingFile })[] = [];
    try {
      for (const report of reports) open.push({ ...report, file: folder.grow(report.name) });
    } catch (error) {
      for (const { file } of open) file.drop();
      throw error;
    }
    this.#open = open;
  }

  add(row: RowReport): void {
    for (const { file, writer } of this.#open) write(file, writer.add(row));
  }

  /** Gives what is now claimed of each. */
  keep(): readonly Claim[] {
    return this.#open.map(({ name, file, writer }) => {
      for (const bytes of writer.end()) write(file, bytes);
      return { file: name, key: 'report', sha256: file.keep().sha256 };
    });
  }

  drop(): void {
    for (const { file } of this.#open) file.drop();
  }
}

const write = (file: GrowingFile, bytes: Uint8Array): void => {
  if (bytes.length > 0) file.write(bytes);
};
