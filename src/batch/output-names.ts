import type { CaseRecord } from '../core/case-file.ts';
import { fromTemplate, type NameTemplate } from './name-template.ts';
import { safeName } from './safe-name.ts';

/** What a name is made from. */
export interface NamedRow {
  readonly row: number;
  /** Empty when there is none. */
  readonly id: string;
  /** For the columns that a template names. */
  readonly caseFile: CaseRecord;
}

const ending = '.pdf';

/** A row's number as it stands in names, at least five digits. */
const paddedRow = (row: number): string => String(row).padStart(5, '0');

/**
 * The name of the form of a row: its id, or else its number (`row-00012.pdf`); never anything about the person, unless a
 * template asks for it. Always safe on every system, see `safeName`; the same row gives the same name.
 */
export function outputName(row: NamedRow, template?: NameTemplate): string {
  if (template !== undefined) return safeName(fromTemplate(template, row, paddedRow(row.row)), ending);
  return row.id === '' ? `row-${paddedRow(row.row)}${ending}` : safeName(row.id, ending);
}

/** The name of the packet of a row, by that of its form. */
export const packetName = (form: string): string => form.slice(0, -ending.length);

/**
 * A name as the file systems compare it that compare least: upper and lower case are one, and so are the ways to write
 * an accent.
 */
const comparable = (name: string): string =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** Who has which name. Rows claim in the order of the table, so that the same table always gives the same names. */
export class OutputNames {
  readonly #rows = new Map<string, number>();

  /** The name, when nobody has it; else the row that has it, or one that no system tells apart from it. */
  claim(row: number, name: string): { readonly name: string } | { readonly clash: number } {
    const key = comparable(name);
    const clash = this.#rows.get(key);
    if (clash !== undefined) return { clash };
    this.#rows.set(key, row);
    return { name };
  }
}
