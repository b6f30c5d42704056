import { closest, distance } from 'fastest-levenshtein';
import { countriesGone, countryAliases, countryCodes, sharedNames } from './country-names.ts';
import { type Reading, read, refuse, upper } from './reading.ts';

/** A name as it is compared: small letters without accents, points, articles and needless words. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’ʼ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|of|and|saint)\b/g, (word) => (word === 'saint' ? 'st' : ''))
    .replace(/ +/g, ' ')
    .trim();

let names: ReadonlyMap<string, string> | undefined;

function byName(): ReadonlyMap<string, string> {
  if (names === undefined) {
    const found = new Map<string, string>();
    for (const style of ['short', 'long'] as const) {
      const english = new Intl.DisplayNames('en', { type: 'region', style });
      for (const code of countryCodes) found.set(plain(english.of(code) ?? code), code);
    }
    for (const [code, aliases] of Object.entries(countryAliases))
      for (const alias of aliases) found.set(plain(alias), code);
    for (const name of Object.keys(sharedNames)) found.delete(plain(name));
    names = found;
  }
  return names;
}

const lookUp = (
  list: Readonly<Record<string, readonly string[]>>,
  name: string,
): readonly string[] | undefined => Object.entries(list).find(([key]) => plain(key) === name)?.[1];

/** The English name of a country, by its two letters. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? code;

const withNames = (codes: readonly string[]): readonly string[] =>
  codes.map((code) => `${code} (${countryName(code)})`);

/**
 * A country by its two letters of ISO 3166-1 (and XK, in common use for Kosovo). Takes the letters, its English name or a
 * usual other name; a name that several countries share, or of a country that is no more, is asked about.
 */
export function readCountry(text: string): Reading {
  const code = upper(text.trim());
  if (countryCodes.has(code)) return read(code);
  const name = plain(text);
  const shared = lookUp(sharedNames, name);
  if (shared !== undefined) return refuse({ code: 'country-which', candidates: withNames(shared) });
  const gone = lookUp(countriesGone, name);
  if (gone !== undefined) return refuse({ code: 'country-gone', candidates: withNames(gone) });
  const found = byName().get(name);
  if (found !== undefined) return read(found);
  return refuse({ code: 'country-unknown', nearest: nearestTo(name) });
}

function nearestTo(name: string): string | undefined {
  const close = closest(name, [...byName().keys()]);
  const code = byName().get(close);
  return code !== undefined && distance(name, close) <= Math.floor(name.length / 3)
    ? withNames([code])[0]
    : undefined;
}
