import { exportHeadings, whose } from '../../content/export-headings.ts';
import { isColumn } from '../../core/case-cells.ts';
import { type CasePath, itemPath } from '../../core/case-file.ts';
import { pathSpelled } from './headings.ts';

/** What a heading says by itself. */
export interface Meaning {
  readonly path: CasePath | null;
  readonly sure: boolean;
}

/** A heading in small words: marks are spaces, `#` is a number, and `AlienNumber` is two words. */
function simple(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/#/g, ' number ')
    .toLowerCase()
    .replace(/['\u2019]s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

let known: ReadonlyMap<string, Meaning> | undefined;

function knownHeadings(): ReadonlyMap<string, Meaning> {
  known ??= new Map(
    exportHeadings.flatMap(([path, headings]) =>
      headings.map(
        (heading) => [heading.replace('+', ''), { path, sure: !heading.startsWith('+') }] as const,
      ),
    ),
  );
  return known;
}

/** The same fact about another person, where the case file has one. */
function about(path: CasePath, who: (typeof whose)[string]): Meaning {
  if (who !== 'beneficiary' || !path.startsWith('person.')) return { path, sure: who === 'person' };
  const other = path.replace('person.', 'beneficiary.');
  return { path: isColumn(other) ? other : path, sure: false };
}

function meaningOf(words: string): Meaning | undefined {
  const found = knownHeadings().get(words);
  if (found !== undefined) return found;
  for (const [before, who] of Object.entries(whose)) {
    if (!words.startsWith(`${before} `)) continue;
    const rest = meaningOf(words.slice(before.length + 1));
    if (rest === undefined) continue;
    if (rest.path === null || rest.path === 'id') return { ...rest, sure: rest.sure && who === 'person' };
    const meant = about(rest.path, who);
    return { path: meant.path, sure: rest.sure && meant.sure };
  }
  return undefined;
}

/** A number beside words: "receipt number 2", "2nd receipt". */
const numbered = /^(?:(\d{1,3})(?:st|nd|rd|th) )?(.*?)(?: (\d{1,3}))?$/;

function meaningOfWords(words: string): Meaning | undefined {
  const whole = meaningOf(words);
  const [, before, rest = '', after] = numbered.exec(words) ?? [];
  const found = whole ?? (rest === '' || rest === words ? undefined : meaningOf(rest));
  if (found?.path?.includes('[]') !== true) return whole;
  const path = itemPath(found.path, whole === undefined ? Number(before ?? after) : 1);
  return isColumn(path) ? { path, sure: found.sure && before === undefined } : undefined;
}

/** What stands in brackets and says only how to fill the column in. */
const howToFill = /^(?:[mdy][mdy \W]*|required|optional|if any|if applicable)$/i;

/**
 * What a heading with brackets means: "Date of Birth (DOB)" says one thing twice, "Last Name (Beneficiary)" says whose it is,
 * and of "Receipt Number (I-765)" somebody has to say whether the brackets make it another one.
 */
function meaningWithoutBrackets(heading: string): Meaning | undefined {
  const [, before = '', inside = '', after = ''] = /^(.*?)[([{]([^)\]}]*)[)\]}](.*)$/s.exec(heading) ?? [];
  const outside = simple(`${before} ${after}`);
  if (outside === '') return undefined;
  const within = simple(inside);
  const whole = meaningOfWords(`${within} ${outside}`);
  if (whole !== undefined && within !== '') return { ...whole, sure: false };
  const found = meaningOfWords(outside);
  const isSame = howToFill.test(inside.trim()) || meaningOfWords(within)?.path === found?.path;
  return found && { ...found, sure: found.sure && isSame };
}

/** A longer one is a text, in characters. */
const longestHeading = 200;

/** What a heading means, by the words and by a number in it: "Receipt Number 2" is that of the second filing. */
export function meaningOfHeading(heading: string): Meaning | undefined {
  if (heading.length > longestHeading) return undefined;
  const spelled = pathSpelled(heading);
  if (spelled !== undefined) return { path: spelled, sure: true };
  return meaningOfWords(simple(heading)) ?? meaningWithoutBrackets(heading);
}

/**
 * The same beside the other headings: where a table names a company, the foreign national of a heading is its beneficiary.
 */
export function meaningBeside(heading: string, others: Iterable<string>): Meaning | undefined {
  const meant = meaningOfHeading(heading);
  if (!/^(?:fn|foreign national|employee) /.test(simple(heading))) return meant;
  const isOfCompany = [...others].some((other) => meaningOfHeading(other)?.path === 'person.organization');
  return meant?.path?.startsWith('person.') && isOfCompany ? about(meant.path, 'beneficiary') : meant;
}
