/** What a unit of an address is called on forms that tick it; the words are those of USPS Publication 28, appendix C2. */
export const unitKinds = [
  { kind: 'apartment', words: /\b(?:apt|apartment)\b/i },
  { kind: 'suite', words: /\b(?:ste|suite)\b/i },
  { kind: 'floor', words: /\b(?:flr?|floor)\b/i },
] as const;

export type UnitKind = (typeof unitKinds)[number]['kind'];

/** A unit such as `Apt 4B` or `3rd floor` taken apart; without a kind where the text names none of the three, or more than one. */
export function unitOf(text: string): { readonly kind?: UnitKind; readonly number: string } {
  const named = unitKinds.filter(({ words }) => words.test(text));
  const [only] = named;
  if (only === undefined || named.length > 1) return { number: text.replace(/^#\s*(?=\w)/, '') };
  const number = text
    .replace(only.words, ' ')
    .replace(/\bno\b\.?|#|^[\s.,:-]+|[\s.,:-]+$/gi, ' ')
    .replace(/^[\s.,:-]+|[\s.,:-]+$/g, '')
    .replace(/\s+/g, ' ');
  return number === '' ? { number: text } : { kind: only.kind, number };
}

type Abbreviations = readonly (readonly [string, string])[];

/** USPS Publication 28, appendix C1 (street suffixes), the commonest; C2 (units); B (directions). */
const streets: Abbreviations = [
  ['Street', 'St'],
  ['Avenue', 'Ave'],
  ['Boulevard', 'Blvd'],
  ['Road', 'Rd'],
  ['Drive', 'Dr'],
  ['Lane', 'Ln'],
  ['Court', 'Ct'],
  ['Place', 'Pl'],
  ['Terrace', 'Ter'],
  ['Circle', 'Cir'],
  ['Parkway', 'Pkwy'],
  ['Highway', 'Hwy'],
  ['Expressway', 'Expy'],
  ['Freeway', 'Fwy'],
  ['Turnpike', 'Tpke'],
  ['Square', 'Sq'],
  ['Trail', 'Trl'],
  ['Crossing', 'Xing'],
  ['Alley', 'Aly'],
  ['Plaza', 'Plz'],
  ['Heights', 'Hts'],
  ['Junction', 'Jct'],
  ['Crescent', 'Cres'],
  ['Ridge', 'Rdg'],
  ['Village', 'Vlg'],
  ['Valley', 'Vly'],
  ['Station', 'Sta'],
  ['Center', 'Ctr'],
  ['Bridge', 'Brg'],
  ['Springs', 'Spgs'],
  ['Estates', 'Ests'],
  ['Gardens', 'Gdns'],
  ['Meadows', 'Mdws'],
  ['Landing', 'Lndg'],
];
const units: Abbreviations = [
  ['Apartment', 'Apt'],
  ['Suite', 'Ste'],
  ['Floor', 'Fl'],
  ['Building', 'Bldg'],
  ['Department', 'Dept'],
  ['Room', 'Rm'],
  ['Trailer', 'Trlr'],
];
const compass: Abbreviations = [
  ['Northeast', 'NE'],
  ['Northwest', 'NW'],
  ['Southeast', 'SE'],
  ['Southwest', 'SW'],
  ['North', 'N'],
  ['South', 'S'],
  ['East', 'E'],
  ['West', 'W'],
];

const named = (part: Abbreviations): ReadonlySet<string> => new Set(part.map(([word]) => word.toLowerCase()));
const suffixes = named(streets);
const directions = named(compass);
const abbreviations = [...streets, ...units, ...compass];

/**
 * A street or a unit as the Postal Service abbreviates it. Of two suffixes the last alone is one ("Avenue Place Road" is
 * "Avenue Place Rd"); a first word, or a direction right before the suffix, is a name ("Court Street", "12 North Street").
 */
export function abbreviated(text: string): string {
  const words = text.split(' ');
  const bare = (word: string): string => word.replace(/[.,]+$/, '').toLowerCase();
  const last = words.findLastIndex((word, at) => at > 0 && suffixes.has(bare(word)));
  const isName = (word: string, at: number): boolean =>
    suffixes.has(bare(word)) ? at !== last : directions.has(bare(word)) && at + 1 === last;
  return words
    .map((word, at) => {
      const known = abbreviations.find(([full]) => full.toLowerCase() === bare(word));
      if (known === undefined || isName(word, at)) return word;
      return `${known[1]}${word.endsWith(',') ? ',' : ''}`;
    })
    .join(' ');
}
