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
