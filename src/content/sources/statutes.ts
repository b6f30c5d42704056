import type { Source } from '../shape/source.ts';

/** Acts of Congress. A statute bears no day of its own; that of the copy of the United States Code is another thing. */
export const statuteSources = {
  'usc-8-1151-f': {
    title: '8 U.S.C. 1151(f), children of citizens as immediate relatives: age',
    address: 'https://www.govinfo.gov/link/uscode/8/1151',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-8-1153-h': {
    title: '8 U.S.C. 1153(h), age in preference categories (Child Status Protection Act)',
    address: 'https://www.govinfo.gov/link/uscode/8/1153',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-8-other-children': {
    title:
      '8 U.S.C. 1157(c)(2)(B), 1158(b)(3)(B), 1184(o)(4)-(5) and (p)(7), age of children of refugees, asylees and people in T or U status (texts not read here)',
    address: 'https://www.govinfo.gov/link/uscode/8/1158',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'usc-8-1158-d-5': {
    title: '8 U.S.C. 1158(d)(5), periods for asylum interviews and decisions',
    address: 'https://www.govinfo.gov/link/uscode/8/1158',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-8-1184-c-2-c': {
    title: '8 U.S.C. 1184(c)(2)(C), time for decisions on L-1 petitions',
    address: 'https://www.govinfo.gov/link/uscode/8/1184',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-8-1232-d-2': {
    title: '8 U.S.C. 1232(d)(2), time for decisions on special immigrant juveniles',
    address: 'https://www.govinfo.gov/link/uscode/8/1232',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-8-1447-b': {
    title: '8 U.S.C. 1447(b), time for decisions after the naturalization examination',
    address: 'https://www.govinfo.gov/link/uscode/8/1447',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-8-1571-b': {
    title: '8 U.S.C. 1571(b), sense of Congress on processing times (no deadline)',
    address: 'https://www.govinfo.gov/link/uscode/8/1571',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'usc-5-6103-a': {
    title: '5 U.S.C. 6103(a), federal holidays',
    address: 'https://www.govinfo.gov/link/uscode/5/6103',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, Source>;
