import type { Source } from '../shape/source.ts';

/** Told by law firms, news sites and public repositories only; weaker than a government text. */
export const thirdPartySources = {
  'published-mailboxes': {
    title:
      'Mailboxes of federal immigration offices seen in published texts (an undated list in a public repository)',
    address: '',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'contact-center-hours': {
    title: 'Hours of the USCIS Contact Center as told by an information site',
    address: 'https://legalclarity.org',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'daca-105-days-2016': {
    title: 'DACA renewal: inquiry after 105 days (a blog that quotes USCIS, September 2016)',
    address: 'https://jqklaw.blogspot.com',
    dated: '2016-09-01',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'cspa-2025-08-15': {
    title: 'USCIS to use the Final Action Dates chart for the Child Status Protection Act from 2025-08-15',
    address: 'https://natlawreview.com',
    dated: '2025-08-15',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'casa-libre-v-mayorkas': {
    title: 'Casa Libre v. Mayorkas (C.D. Cal.), and Policy Alert PA-2023-32',
    address: 'https://myattorneyusa.com',
    dated: '2023-07-31',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'pm-602-holds-dorcas': {
    title:
      'The USCIS holds of PM-602-0192 and PM-602-0194, and Dorcas International Institute of Rhode Island v. USCIS (D.R.I.)',
    address: 'https://www.uscivicspractice.com',
    dated: '2026-06-28',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'u-nebraska-2017': {
    title: 'USCIS notice on Form I-918 inquiries at the Nebraska Service Center, as told by a law firm',
    address: 'https://myattorneyusa.com',
    dated: '2017-05-25',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  't-u-hotline-2024': {
    title: 'Practice note on the T and U e-mail hotlines',
    address: 'https://casttta.nationbuilder.com',
    dated: '2024-06-18',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  't-u-hotline-2023': {
    title: 'Practice note on VAWA, U and T filings: receipt notices and hotlines',
    address:
      'https://casttta.nationbuilder.com/highlights_of_may_2023_uscis_engagement_on_vawa_u_and_t_issues_with_aila_coalition_partners',
    dated: '2023-05-08',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  't-u-hotline-2024-11': {
    title: 'Practice note on the T and U e-mail hotlines, of November 2024',
    address:
      'https://casttta.nationbuilder.com/_highlights_of_november_2024_aila_engagement_with_uscis_on_vawa_u_and_t_issues',
    dated: '2024-11-14',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'cbp-arrival-problems': {
    title: 'CBP on whom to contact after problems at the border, as told by law firms',
    address: 'https://www.lexology.com/library/detail.aspx?g=ae7ad999-6994-45ab-b653-2d80025b8fa3',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  womenslaw: {
    title: 'WomensLaw.org: changing an address in a protected case',
    address: 'https://www.womenslaw.org',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'lockbox-tips-2022': {
    title: 'What to write to the USCIS lockbox, after tips of the CIS Ombudsman',
    address: 'https://www.boundless.com',
    dated: '2022-06-29',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'prefixes-seen': {
    title: 'Receipt number prefixes seen on notices (law firm pages and public repositories)',
    address: 'https://cilawgroup.com',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2019': {
    title: 'Plan of 2019-08-09 to keep seven international field offices',
    address: 'https://immpolicytracking.org',
    dated: '2019-08-09',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2024-01': {
    title: 'International field offices as reported in January 2024',
    address: 'https://www.pledgetimes.com',
    dated: '2024-01-04',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2024-03': {
    title: 'International field offices as reported in March 2024',
    address: 'https://immpolicytracking.org',
    dated: '2024-03-22',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2024-05': {
    title: 'International field offices with Doha and Ankara',
    address: 'https://www.flynnhodkinson.com',
    dated: '2024-05-09',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'military-line-hours': {
    title: 'Hours of the USCIS Military Help Line as told by a public repository',
    address: '',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'asylum-vetting-center': {
    title: 'Asylum Vetting Center, postal filing address as told by an information site',
    address: 'https://legalclarity.org',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
} as const satisfies Record<string, Source>;
