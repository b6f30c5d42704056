import type { Catalogue } from '../content/messages/catalogue.ts';
import {
  type CaseFile,
  type CasePath,
  type FactValue,
  textAt,
  valueAt,
  withValue,
} from '../core/case-file.ts';
import { parseAnswer } from '../core/parse-answer.ts';

const partOf = (path: CasePath, part: string): CasePath => path.replace(/\w+$/, part);

/** Whether the last line of an address in the United States is asked for as a whole: nothing of it is known. */
export const isWholeCity = (path: CasePath, caseFile: CaseFile): boolean =>
  path.endsWith('.address.city') &&
  textAt(caseFile, partOf(path, 'country')) === 'US' &&
  ['city', 'state', 'postalCode'].every((part) => valueAt(caseFile, partOf(path, part)) === undefined);

/** The question whose answer may be an address as a whole. */
export const mayBeWhole = (path: CasePath): boolean => path.endsWith('.address.country');

/** "Omaha, NE 68102" at the end of a line, with or without the country; and "Apt. 4" at the end of what is before it. */
const cityLine =
  /^(?<before>(?:.*,\s*)?)(?<city>[^,]+?)(?:,\s*(?<state>[a-z][a-z .]*?)|\s+(?<letters>[a-z]{2})),?\s+(?<postalCode>\d{5}(?:-\d{4})?)(?:,?\s+(?:usa?|u\.s\.(?:a\.)?|united states(?: of america)?))?$/i;
const unitLine =
  /^(?<street>.+?),?\s+(?<unit>(?:(?:apt|apartment|unit|suite|ste|floor|fl|room|rm)\b\.?\s*#?\s*|#\s*)(?:[a-z]|[a-z]?-?\d[\w-]*))$/i;

/**
 * What a line says besides the one part of an address that is asked for: the state and the ZIP code behind a city, or the
 * whole of an address in the United States in the place of its country. A line that is neither is that part alone.
 */
export function partsOfLine(
  path: CasePath,
  text: string,
  caseFile: CaseFile,
  words: Catalogue,
): readonly (readonly [CasePath, FactValue | undefined])[] {
  const alone: readonly (readonly [CasePath, FactValue])[] = [[path, text]];
  const {
    before = '',
    city,
    letters,
    state = letters,
    postalCode,
  } = cityLine.exec(text.trim())?.groups ?? {};
  const isAddress = mayBeWhole(path) && before !== '';
  if (city === undefined || !(isAddress || (before === '' && isWholeCity(path, caseFile)))) return alone;
  const street = before.replace(/,\s*$/, '');
  const lines = unitLine.exec(street)?.groups ?? { street, unit: undefined };
  const typed = { ...(isAddress && { country: 'US', ...lines }), city, state, postalCode };
  const parts = Object.entries(typed).map(([part, value]) => [partOf(path, part), value] as const);
  const inUs = withValue(caseFile, partOf(path, 'country'), 'US');
  const read = parts.flatMap(([at, value]) => {
    const answer = value === undefined ? { value } : parseAnswer(at, value, inUs, words);
    return 'value' in answer ? [[at, answer.value] as const] : [];
  });
  return read.length === parts.length ? read : alone;
}
