import { type Reading, read, refuse, upper } from './reading.ts';

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
