import { closest, distance } from 'fastest-levenshtein';
import { languageIds } from '../../content/messages/languages.ts';
import { type Reading, read, refuse, upper } from './reading.ts';

/** The two letters of ISO 3166-1, and XK, which many use for Kosovo though ISO has not assigned it. */
export const countryCodes: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV
BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES
ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE
IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU
NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM
SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE
VG VI VN VU WF WS YE YT ZA ZM ZW XK`.split(/\s/),
);

/** Other names in use, besides the English ones that the run-time's own tables know. */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia'],
  BN: ['Brunei Darussalam'],
  BO: ['Plurinational State of Bolivia', 'Bolivia (Plurinational State of)'],
  BY: ['Byelorussia'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'Congo-Kinshasa', 'Zaire'],
  CG: ['Republic of the Congo', 'Congo Republic', 'Congo-Brazzaville'],
  CI: ['Ivory Coast', "Republic of Cote d'Ivoire"],
  CN: ["People's Republic of China", 'PRC', 'Mainland China'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  DO: ['Dominican Rep', 'Rep Dominicana'],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'U.K.', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  GM: ['Gambia'],
  HK: ['Hong Kong'],
  IR: ['Islamic Republic of Iran', 'Iran (Islamic Republic of)', 'Persia'],
  KP: [
    'DPRK',
    'North Korea',
    "Democratic People's Republic of Korea",
    "Korea, Democratic People's Republic of",
    'Korea, North',
  ],
  KR: ['ROK', 'South Korea', 'Republic of Korea', 'Korea, Republic of', 'Korea, South'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR', 'Lao'],
  MD: ['Republic of Moldova', 'Moldova, Republic of'],
  MK: ['Macedonia', 'FYROM', 'Republic of North Macedonia'],
  MM: ['Burma', 'Myanmar'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland'],
  PS: ['Palestine', 'State of Palestine', 'West Bank', 'Gaza', 'Gaza Strip'],
  RU: ['Russian Federation'],
  SV: ['Salvador'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TW: ['Taiwan, Province of China', 'Republic of China', 'ROC'],
  TZ: ['United Republic of Tanzania', 'Tanzania, United Republic of'],
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'America', 'The States'],
  VA: ['Holy See', 'Vatican'],
  VE: ['Bolivarian Republic of Venezuela', 'Venezuela (Bolivarian Republic of)'],
  VN: ['Viet Nam', 'Socialist Republic of Vietnam'],
};

/** Names that more than one country answers to. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = {
  Korea: ['KR', 'KP'],
  Congo: ['CD', 'CG'],
  'Virgin Islands': ['VI', 'VG'],
  'Saint Martin': ['MF', 'SX'],
};

/** Countries that are no more, with those in which their places lie today. */
export const countriesGone: Readonly<Record<string, readonly string[]>> = {
  'Soviet Union': ['RU', 'UA', 'BY', 'UZ', 'KZ', 'GE', 'AZ', 'LT', 'MD', 'LV', 'KG', 'TJ', 'AM', 'TM', 'EE'],
  USSR: ['RU', 'UA', 'BY', 'UZ', 'KZ', 'GE', 'AZ', 'LT', 'MD', 'LV', 'KG', 'TJ', 'AM', 'TM', 'EE'],
  Yugoslavia: ['RS', 'HR', 'SI', 'BA', 'ME', 'MK', 'XK'],
  Czechoslovakia: ['CZ', 'SK'],
  'Serbia and Montenegro': ['RS', 'ME'],
  'Netherlands Antilles': ['CW', 'SX', 'BQ'],
};

/** A name as it is compared: small letters without accents, points, articles and needless words. */
const plainCountry = (name: string): string =>
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

function countryByName(): ReadonlyMap<string, string> {
  if (names === undefined) {
    const found = new Map<string, string>();
    // Of a name that several languages have, the English one counts.
    for (const language of [...languageIds].reverse())
      for (const style of ['short', 'long'] as const) {
        const shown = new Intl.DisplayNames(language, { type: 'region', style });
        for (const code of countryCodes) found.set(plainCountry(shown.of(code) ?? code), code);
      }
    for (const [code, aliases] of Object.entries(countryAliases))
      for (const alias of aliases) found.set(plainCountry(alias), code);
    for (const name of Object.keys(sharedNames)) found.delete(plainCountry(name));
    names = found;
  }
  return names;
}

const lookUp = (
  list: Readonly<Record<string, readonly string[]>>,
  name: string,
): readonly string[] | undefined => Object.entries(list).find(([key]) => plainCountry(key) === name)?.[1];

/** The English name of a country, by its two letters. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? code;

const withNames = (codes: readonly string[]): readonly string[] =>
  codes.map((code) => `${code} (${countryName(code)})`);

/**
 * A country by its two letters of ISO 3166-1 (and XK, in common use for Kosovo). Takes the letters, its English or Spanish name
 * or a usual other one; a name that several countries share, or of a country that is no more, is asked about.
 */
export function readCountry(text: string): Reading {
  const code = upper(text.trim());
  if (countryCodes.has(code)) return read(code);
  const name = plainCountry(text);
  const shared = lookUp(sharedNames, name);
  if (shared !== undefined) return refuse({ code: 'country-which', candidates: withNames(shared) });
  const gone = lookUp(countriesGone, name);
  if (gone !== undefined) return refuse({ code: 'country-gone', candidates: withNames(gone) });
  const found = countryByName().get(name);
  if (found !== undefined) return read(found);
  return refuse({ code: 'country-unknown', nearest: nearestTo(name) });
}

function nearestTo(name: string): string | undefined {
  const close = closest(name, [...countryByName().keys()]);
  const code = countryByName().get(close);
  return code !== undefined && distance(name, close) <= Math.floor(name.length / 3)
    ? withNames([code])[0]
    : undefined;
}

/** A ZIP code: 5 digits, or ZIP+4 as `12345-6789`. Lost zeros at the front are asked about, not filled in. */
export function readZip(text: string): Reading {
  const [, first, second] = /^(\d+)(?:[\s\p{Pd}\u2212]+(\d{4}))?$/u.exec(text.trim()) ?? [];
  if (first === undefined) return refuse({ code: 'zip-unknown' });
  if (first.length === 5) return read(second === undefined ? first : `${first}-${second}`);
  if (first.length === 9 && second === undefined) return read(`${first.slice(0, 5)}-${first.slice(5)}`);
  const digits = first.length + (second?.length ?? 0);
  const whole = digits > 5 ? 9 : 5;
  const lost = whole - digits;
  return lost === 1 || lost === 2
    ? refuse({ code: 'zip-lost-zero', digits, lost })
    : refuse({ code: 'zip-unknown' });
}
