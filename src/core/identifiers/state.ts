import { closest, distance } from 'fastest-levenshtein';
import { type Reading, read, refuse, upper } from './reading.ts';

/** The two letters of the Postal Service for states, territories, freely associated states and military mail. */
const states: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'U.S. Virgin Islands',
  FM: 'Micronesia',
  MH: 'Marshall Islands',
  PW: 'Palau',
  AA: 'Armed Forces Americas',
  AE: 'Armed Forces Europe',
  AP: 'Armed Forces Pacific',
};

/** Other names in use. */
const otherNames: Readonly<Record<string, string>> = {
  'washington dc': 'DC',
  'd c': 'DC',
  'virgin islands': 'VI',
  'commonwealth of the northern mariana islands': 'MP',
  'federated states of micronesia': 'FM',
  'republic of the marshall islands': 'MH',
  'republic of palau': 'PW',
};

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(states).map(([code, name]) => [plain(name), code] as const),
  ...Object.entries(otherNames),
]);

/** A state or territory of the United States, by its two letters. Takes the letters or the name. */
export function readState(text: string): Reading {
  const code = upper(text.trim()).replace(/\./g, '');
  if (Object.hasOwn(states, code)) return read(code);
  const name = plain(text);
  const found = byName.get(name);
  if (found !== undefined) return read(found);
  const close = closest(name, [...byName.keys()]);
  const near = name.length > 3 && distance(name, close) <= 2 ? byName.get(close) : undefined;
  return refuse({
    code: 'state-unknown',
    nearest: near === undefined ? undefined : `${near} (${states[near] ?? near})`,
  });
}
