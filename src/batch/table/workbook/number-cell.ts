import { formatValue } from 'hucre';
import type { SheetCell } from '../cell.ts';
import { damaged } from './zip.ts';

/** A format of digits and literals, and the most digits that it always shows. */
export interface DigitFormat {
  readonly format: string;
  readonly digits: number;
}

/** What stands in a format for itself, for a colour or a language, or for a blank as wide as a letter. */
const literal = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

/** A format that shows the digits of a whole number and what its office put between them; undefined for any other. */
export function digitFormat(format: string | undefined): DigitFormat | undefined {
  if (format === undefined || format.length > 255 || !/[0#]/.test(format)) return undefined;
  const places = format.replace(literal, '');
  if (/[.,%E/?@]|general/i.test(places)) return undefined;
  const digits = Math.max(...places.split(';').map((section) => section.replace(/[^0]/g, '').length));
  return digits < 2 && places === format && /^[0#]+$/.test(format) ? undefined : { format, digits };
}

/** A number as whoever looks at the sheet sees it: 4.0 and 4E+0 are 4, and 2139 by the format 00000 shows 02139. */
export function numberCell(text: string, style?: DigitFormat): SheetCell {
  const value = Number(text);
  if (text.length > 40 || text.trim() === '' || !Number.isFinite(value)) throw damaged();
  if (!Number.isSafeInteger(value)) return { kind: 'number', text };
  return showing(
    String(value),
    style && formatValue(value, style.format),
    (style?.digits ?? 0) >= String(value).length,
  );
}

/** A whole number that a sheet shows so; where the text is no writing of the number it is left out. */
export function showing(digits: string, shown: string | undefined, whole: boolean): SheetCell {
  const cell: SheetCell = { kind: 'number', text: digits };
  if (shown === undefined || (shown === digits && !whole) || digits.startsWith('-')) return cell;
  return shown.replace(/\D/g, '').endsWith(digits) ? { ...cell, shown: shown.trim(), whole } : cell;
}
