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

/** What a heading means, by the words and by a number in it: "Receipt Number 2" is that of the second filing. */
export function meaningOfHeading(heading: string): Meaning | undefined {
  const spelled = pathSpelled(heading);
  if (spelled !== undefined) return { path: spelled, sure: true };
  const words = simple(heading);
  const whole = meaningOf(words);
  const [, rest = '', number = ''] = /^(.*) (\d{1,3})$/.exec(words) ?? [];
  const found = whole ?? (rest === '' ? undefined : meaningOf(rest));
  if (found?.path?.includes('[]') !== true) return whole;
  const path = itemPath(found.path, whole === undefined ? Number(number) : 1);
  return isColumn(path) ? { ...found, path } : undefined;
}
