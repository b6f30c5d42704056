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

/** Other names in use, and the Spanish ones. */
const otherNames: Readonly<Record<string, string>> = {
  'washington dc': 'DC',
  'd c': 'DC',
  'virgin islands': 'VI',
  'commonwealth of the northern mariana islands': 'MP',
  'federated states of micronesia': 'FM',
  'republic of the marshall islands': 'MH',
  'republic of palau': 'PW',
  'carolina del norte': 'NC',
  'carolina del sur': 'SC',
  'dakota del norte': 'ND',
  'dakota del sur': 'SD',
  'distrito de columbia': 'DC',
  hawai: 'HI',
  ilinois: 'IL',
  luisiana: 'LA',
  masachusets: 'MA',
  misisipi: 'MS',
  misuri: 'MO',
  'nueva hampshire': 'NH',
  'nuevo hampshire': 'NH',
  'nueva jersey': 'NJ',
  'nueva york': 'NY',
  'nuevo mexico': 'NM',
  'nuevo mejico': 'NM',
  pensilvania: 'PA',
  tejas: 'TX',
  tenesi: 'TN',
  'virginia occidental': 'WV',
  'virginia del oeste': 'WV',
  'samoa americana': 'AS',
  'samoa estadounidense': 'AS',
  'islas marianas del norte': 'MP',
  'marianas del norte': 'MP',
  'islas virgenes': 'VI',
  'islas virgenes americanas': 'VI',
  'islas virgenes estadounidenses': 'VI',
  'islas virgenes de los estados unidos': 'VI',
  'estados federados de micronesia': 'FM',
  'islas marshall': 'MH',
  palaos: 'PW',
  'fuerzas armadas de las americas': 'AA',
  'fuerzas armadas de europa': 'AE',
  'fuerzas armadas del pacifico': 'AP',
};

const plainState = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^(?:state of|estado de) /, '');

const stateByName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(states).map(([code, name]) => [plainState(name), code] as const),
  ...Object.entries(otherNames),
]);

/** A state or territory of the United States, by its two letters. Takes the letters or the name. */
export function readState(text: string): Reading {
  const code = upper(text.trim()).replace(/\./g, '');
  if (Object.hasOwn(states, code)) return read(code);
  const name = plainState(text);
  const found = stateByName.get(name);
  if (found !== undefined) return read(found);
  const close = closest(name, [...stateByName.keys()]);
  const near = name.length > 3 && distance(name, close) <= 2 ? stateByName.get(close) : undefined;
  return refuse({
    code: 'state-unknown',
    nearest: near === undefined ? undefined : `${near} (${states[near] ?? near})`,
  });
}
