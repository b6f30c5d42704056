export interface RowsOptions {
  readonly mixed?: boolean;
}
export function csvTable(rows: number, options?: RowsOptions & { readonly from?: number }): Generator<string>;
export function tableRows(rows: number, options?: RowsOptions): Record<string, string>[];
