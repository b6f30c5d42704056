import { firstNonDigit, type Reading, read, refuse, withoutSeparators } from './reading.ts';

/** A USCIS online account number: 12 digits, without the spaces and dashes it may be written with. */
export function readAccountNumber(text: string): Reading {
  const digits = withoutSeparators(text);
  const stray = firstNonDigit(digits);
  if (stray !== undefined) return refuse({ code: 'account-character', ...stray });
  if (digits.length !== 12) return refuse({ code: 'account-digits', digits: digits.length });
  if (/^0+$/.test(digits)) return refuse({ code: 'account-zeros' });
  return read(digits);
}
