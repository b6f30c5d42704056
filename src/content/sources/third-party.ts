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
    address: 'https://legalclarity.org/uscis-contact-center-hours-phone-numbers-and-services',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'daca-105-days-2016': {
    title: 'DACA renewal: from when on USCIS may be asked (a blog that quotes USCIS, September 2016)',
    address: 'https://jqklaw.blogspot.com/2016/09/how-to-inquire-about-your-daca-renewal.html',
    dated: '2016-09-01',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'cspa-2025-08-15': {
    title:
      'USCIS to use the Final Action Dates chart for the Child Status Protection Act from 2025-08-15 (a law firm)',
    address: 'https://wolfsdorf.com/uscis-to-roll-back-cspa-policy-on-august-15-2025',
    dated: '2025-08-08',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'casa-libre-v-mayorkas': {
    title:
      'Casa Libre v. Mayorkas (C.D. Cal., 2:22-cv-01510), case page of a party’s counsel, and Policy Alert PA-2023-32',
    address: 'https://centerforhumanrights.org/casa-libre-v-mayorkas',
    dated: '2023-07-31',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'pm-602-holds-dorcas': {
    title:
      'The USCIS holds of PM-602-0192 and PM-602-0194, and Dorcas International Institute of Rhode Island v. USCIS (D.R.I.)',
    address: 'https://uscivicspractice.com/blog/uscis-vetting-hold-dorcas-2026',
    dated: '2026-06-28',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'biometrics-rescheduling-2023': {
    title: 'USCIS self-service tool for moving biometrics appointments, as told by a law firm',
    address:
      'https://www.imwong.com/2023/07/07/uscis-introduces-online-rescheduling-for-biometrics-appointments/',
    dated: '2023-07-07',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'i-765-with-another-form-2021': {
    title:
      'The CIS Ombudsman on a Form I-765 that rests on another pending form, as told by a law firm in 2021',
    address:
      'https://puyanglaw.com/2021/02/cis-ombudsman-provides-case-assistance-on-receipt-delays-biometrics-appointment-ead-delays/',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'rulings-of-2026': {
    title: 'Rulings on immigration policies of 2026, as listed in a public data file',
    address: '',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'first-circuit-26-1703': {
    title:
      'Order of the First Circuit of 2026-08-14 in 26-1703, as named in a public change log of 2026-09-09',
    address: 'https://www.ca1.uscourts.gov/sites/ca1/files/opnfiles/26-1703P-01A.pdf',
    dated: '2026-08-14',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'uscis-alert-hold-policies': {
    title: 'USCIS alert on a court order on the hold policies, as named in a public change log of 2026-09-09',
    address: 'https://www.uscis.gov/newsroom/alerts/recent-court-order-on-hold-policies',
    dated: '2026-08-28',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'uscis-alert-diversity-hold': {
    title:
      'USCIS alert on a court order on the hold of diversity visa adjustment (PM-602-0193), as named in a public change log of 2026-09-09',
    address:
      'https://www.uscis.gov/newsroom/alerts/court-order-on-diversity-immigrant-visa-program-hold-policy',
    dated: '2026-09-04',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'uscis-editions-2026': {
    title:
      'USCIS alert on new editions of Forms I-765 and I-539, as named in a public change log of 2026-09-09',
    address: '',
    dated: '2026-08-14',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'fr-2026-16313': {
    title: 'Rule on mandatory electronic filing, 91 FR 51924, as named in a public change log of 2026-09-09',
    address: 'https://www.federalregister.gov/d/2026-16313',
    dated: '2026-08-11',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'pm-602-0199': {
    title: 'USCIS Policy Memorandum PM-602-0199 on adjustment of status, as told by a law firm',
    address:
      'https://www.usvisanet.com/blog/2026/05/uscis-issues-major-policy-memo-on-adjustment-of-status-what-applicants-need-to-know/',
    dated: '2026-05-21',
    read: '2026-11-29',
    certainty: 'unconfirmed',
  },
  'u-nebraska-2017': {
    title: 'USCIS notice on Form I-918 inquiries at the Nebraska Service Center, as told by a law firm',
    address:
      'https://myattorneyusa.com/nebraska-service-center-to-begin-handling-inquiries-on-pending-u-visa-petitions',
    dated: '2017-05-25',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  't-u-hotline-2024': {
    title: 'Practice note on the T and U e-mail hotlines',
    address: 'https://casttta.nationbuilder.com/highlights_of_june_2024_uscis_vawaut_engagement',
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
    address:
      'https://www.womenslaw.org/laws/federal/immigration/vawa-abuse-victims/vawa-self-petitions/applying-vawa-self-petition/what-0',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'lockbox-tips-2022': {
    title: 'What to write to the USCIS lockbox, after tips of the CIS Ombudsman',
    address: 'https://www.boundless.com/blog/when-how-contact-uscis-lockbox/',
    dated: '2022-06-29',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'prefixes-seen': {
    title: 'Receipt number prefixes seen on notices (law firm pages and public repositories)',
    address: 'https://www.sivisalaw.com/immigration-news/2020/11/17/what-is-a-uscis-receipt-number/',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2019': {
    title: 'Plan of 2019-08-09 to keep seven international field offices',
    address: 'https://myattorneyusa.com/?p=5876',
    dated: '2019-08-09',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2024-01': {
    title:
      'International field offices as reported in January 2024 (a news site; its page could not be found again)',
    address: '',
    dated: '2024-01-04',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2024-03': {
    title: 'International field offices as reported in March 2024',
    address:
      'https://immpolicytracking.org/policies/press-reports-that-uscis-plans-to-close-its-international-division-which-has-operations-in-more-than-20-countries',
    dated: '2024-03-22',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-offices-2024-05': {
    title: 'International field offices with Doha and Ankara',
    address: 'https://flynnhodkinson.com/uscis-to-open-international-field-offices-in-qatar-and-turkey/',
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
    address: 'https://legalclarity.org/uscis-asylum-vetting-center-in-atlanta-ga-what-to-expect',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
} as const satisfies Record<string, Source>;
