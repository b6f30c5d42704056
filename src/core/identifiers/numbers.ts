import { firstNonDigit, named, type Reading, read, refuse, upper, withoutSeparators } from './reading.ts';

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

/** A USCIS online account number: 12 digits, without the spaces and dashes it may be written with. */
export function readAccountNumber(text: string): Reading {
  const digits = withoutSeparators(text);
  const stray = firstNonDigit(digits);
  if (stray !== undefined) return refuse({ code: 'account-character', ...stray });
  if (digits.length !== 12) return refuse({ code: 'account-digits', digits: digits.length });
  if (/^0+$/.test(digits)) return refuse({ code: 'account-zeros' });
  return read(digits);
}

/** The letters that the numbers of forms filed with USCIS begin with. */
const series = ['I', 'N', 'G', 'AR', 'EOIR'];

/** Other characters that are typed for the letter I. */
const forI = /^[1L|]$/;

const compact = (text: string): string => upper(text).replace(/[^A-Z0-9]/g, '');

const spellings = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The spelling of each known number by its letters and digits alone; of two alike the first wins. */
function spelledBy(known: readonly string[]): ReadonlyMap<string, string> {
  const made = spellings.get(known) ?? new Map([...known].reverse().map((form) => [compact(form), form]));
  spellings.set(known, made);
  return made;
}

/**
 * The number of a USCIS form as USCIS writes it: `i485`, `Form I 485` and `I-485` are all `I-485`. `known` are the
 * numbers of the catalogue, whose spelling wins; other numbers of the same shape are taken too, since USCIS has more
 * forms than any list. A supplement may follow (`I-918 Supplement A`).
 */
export function readFormNumber(text: string, known: readonly string[] = []): Reading {
  const tidy = text
    .replace(/[\s\p{Pd}\u2212]+/gu, (gap) => (/\s/.test(gap) ? ' ' : '-'))
    .replace(/^ ?(?:uscis )?(?:form )?/i, '')
    .trim();
  const listed = spelledBy(known).get(compact(tidy));
  if (listed !== undefined) return read(listed);
  const shape = /^([A-Z]{1,4}|[1|])[- ]?(\d{1,4})([A-Z]{0,2})(?![A-Z0-9])(.*)$/i.exec(tidy);
  if (shape === null) return refuse({ code: 'form-unknown' });
  const [, first = '', digits = '', last = '', tail = ''] = shape;
  const letters = upper(first);
  const number = `${digits}${upper(last)}`;
  if (!series.includes(letters)) {
    const nearest = forI.test(letters) ? `I-${number}` : undefined;
    return refuse({ code: 'form-series', letters: first, nearest });
  }
  const canonical = spelledBy(known).get(compact(letters + number)) ?? `${letters}-${number}`;
  if (tail === '') return read(canonical);
  const supplement = /^[ ,-]*(?:supplement|supp\.?) ?([A-Z0-9]{1,3})$/i.exec(tail);
  if (supplement === null) return refuse({ code: 'form-tail', number: canonical });
  return read(`${canonical} Supplement ${upper(supplement[1] ?? '')}`);
}
