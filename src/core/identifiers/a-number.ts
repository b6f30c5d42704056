import { firstNonDigit, type Reading, read, refuse, upper, withoutSeparators } from './reading.ts';

/**
 * An A-Number: `A` and 9 digits. Takes 7 to 9 digits with or without `A`, `A#`, spaces, dashes and dots; shorter ones are
 * filled with zeros on the left, as USCIS writes them. A letter among the digits is named, never taken for a digit.
 */
export function readANumber(text: string): Reading {
  const kept = upper(withoutSeparators(text)).replace(/^A#/, 'A');
  const start = kept.startsWith('A') ? 1 : 0;
  const digits = kept.slice(start);
  if (digits === '') return refuse({ code: 'a-number-empty' });
  const stray = firstNonDigit(kept, start + 1);
  if (stray !== undefined) return refuse({ code: 'a-number-character', ...stray });
  if (digits.length < 7 || digits.length > 9)
    return refuse({ code: 'a-number-digits', digits: digits.length });
  if (/^0+$/.test(digits)) return refuse({ code: 'a-number-zeros' });
  return read(`A${digits.padStart(9, '0')}`);
}
