import { firstNonDigit, named, type Reading, read, refuse, upper, withoutSeparators } from './reading.ts';

/**
 * A receipt number: 3 letters and 10 digits, in capitals, without the spaces and dashes it may be written with. Any three
 * letters will do; which of them USCIS uses is another question.
 */
export function readReceiptNumber(text: string): Reading {
  const kept = upper(withoutSeparators(text));
  const all = [...kept];
  if (all.includes('*')) return refuse({ code: 'receipt-masked' });
  if (all.length !== 13) return refuse({ code: 'receipt-length', characters: all.length });
  const odd = all.slice(0, 3).findIndex((character) => !/^[A-Z]$/.test(character));
  if (odd >= 0) return refuse({ code: 'receipt-letter', at: odd + 1, character: named(all[odd] ?? '') });
  const stray = firstNonDigit(kept, 4);
  if (stray !== undefined) return refuse({ code: 'receipt-digit', ...stray });
  if (kept.endsWith('0000000000')) return refuse({ code: 'receipt-zeros' });
  return read(kept);
}
