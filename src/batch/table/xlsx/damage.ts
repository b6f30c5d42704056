/** Why a workbook is not read. */
export type Damage =
  | 'damaged'
  | 'bomb'
  | 'cells'
  | 'columns'
  | 'ods'
  | 'numbers'
  | 'xlsb'
  | 'binary'
  | 'sheet'
  | 'no-sheet';

/** The most cells of a sheet, empty ones with a style among them. */
export const mostCells = 4_000_000;

/** Thrown within this folder alone; the opening of the workbook makes a sentence of it. */
export class WorkbookDamage extends Error {
  readonly damage: Damage;
  /** The visible sheets, where the one that was named is not among them. */
  readonly sheets: readonly string[];
  constructor(damage: Damage, sheets: readonly string[] = []) {
    super(damage);
    this.damage = damage;
    this.sheets = sheets;
  }
}

export const damaged = (): WorkbookDamage => new WorkbookDamage('damaged');
