import type { Source } from '../shape/source.ts';

/** Texts of USCIS and of other agencies on how to reach it. */
export const uscisSources = {
  'policy-manual-1-a-3': {
    title: 'USCIS Policy Manual, Volume 1, Part A, Chapter 3, Types of Assistance',
    address: 'https://www.uscis.gov/policy-manual/volume-1-part-a-chapter-3',
    dated: '2025-06-24',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'policy-manual-1-a-4': {
    title: 'USCIS Policy Manual, Volume 1, Part A, Chapter 4, Service Request Management Tool',
    address: 'https://www.uscis.gov/policy-manual/volume-1-part-a-chapter-4',
    dated: '2024-12-18',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'policy-manual-1-a-5-expedite': {
    title:
      'USCIS Policy Manual, Volume 1, Part A, Chapter 5, Expedite Requests (a copy of the text of 2021-06-09, and the update of 2024-03-21)',
    address: 'https://www.uscis.gov/policy-manual/volume-1-part-a-chapter-5',
    dated: '2024-03-21',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'uscis-expedite-alert-2024': {
    title: 'USCIS Updates Policy Guidance Clarifying Expedite Requests',
    address:
      'https://www.uscis.gov/newsroom/alerts/uscis-updates-policy-guidance-clarifying-expedite-requests',
    dated: '2024-03-21',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'uscis-case-assistance-alert-2024': {
    title: 'USCIS Updates Guidance on Case Assistance and Feedback',
    address: 'https://www.uscis.gov/newsroom/alerts/uscis-updates-guidance-on-case-assistance-and-feedback',
    dated: '2024-12-18',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'uscis-safe-address-alert': {
    title:
      'USCIS Updates Customer Service and Safe Address Procedures for Individuals Protected Under 8 U.S.C. 1367',
    address:
      'https://www.uscis.gov/newsroom/alerts/uscis-updates-customer-service-and-safe-address-procedures-for-individuals-protected-under',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'uscis-safe-address-update': {
    title: 'Policy Manual Update: Customer Service and Safe Address Procedures for Certain Protected Persons',
    address:
      'https://www.uscis.gov/newsroom/stakeholder-messages/policy-manual-update-customer-service-and-safe-address-procedures-for-certain-protected-persons',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'confirmed',
  },
  'contact-center-scrape': {
    title: 'USCIS Contact Center texts, gathered without date by a third party (not authoritative)',
    address: '',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'international-operations-2015': {
    title: 'USCIS International Operations, last reviewed 06/08/2015 (long obsolete)',
    address: '',
    dated: '2015-06-08',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'uscis-lockbox': {
    title: 'USCIS Lockbox Filing Information',
    address: 'https://www.uscis.gov/forms/filing-guidance/lockbox-filing-information',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'uscis-glossary': {
    title: 'USCIS Glossary, receipt number (as copied 2026-09-22)',
    address: 'https://www.uscis.gov/tools/glossary',
    dated: '2026-09-22',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'uscis-case-status-api': {
    title: 'USCIS Case Status API, pattern of the receipt number',
    address: 'https://developer.uscis.gov/api/case-status',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'uscis-all-forms': {
    title: 'USCIS All Forms page (a copy added to a public repository on 2025-11-10)',
    address: 'https://www.uscis.gov/forms/all-forms',
    dated: '2025-11-10',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'uscis-adoption-contact': {
    title: 'USCIS Adoption Contact Information',
    address: 'https://www.uscis.gov/adoption/uscis-adoption-contact-information',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'i-765-instructions': {
    title: 'Instructions for Form I-765, edition 08/21/25',
    address: 'https://www.uscis.gov/i-765',
    dated: '2025-08-21',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'i-129f-instructions': {
    title: 'Instructions for Form I-129F, edition 01/20/25',
    address: 'https://www.uscis.gov/i-129f',
    dated: '2025-01-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'uscis-unlock-account': {
    title: 'How do I Unlock My Online Account? (USCIS)',
    address: 'https://www.uscis.gov/about-us/contact-us/how-do-i-unlock-my-online-account',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'uscis-vermont-office-page': {
    title: 'USCIS Vermont Service Center office page',
    address: 'https://egov.uscis.gov',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'cisomb-webinar-2023-09-26': {
    title: 'Note of a CIS Ombudsman webinar on field-office appointments',
    address: '',
    dated: '2023-09-26',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'usa-gov': {
    title: 'USA.gov pages on USCIS and on immigration case status (crawl of 2025-05-25)',
    address: 'https://www.usa.gov/immigration-case-status',
    dated: '2025-05-25',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  wrapsnet: {
    title: 'Resettlement Support Centers (Refugee Processing Center)',
    address: 'https://www.wrapsnet.org/resources/',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'i-589-filing-2023': {
    title: 'Where to Submit Your Form I-589 (DHS)',
    address: 'https://www.dhs.gov/news/2023/09/07/where-submit-your-form-i-589',
    dated: '2023-09-07',
    read: '2026-11-22',
    certainty: 'dated',
  },
} as const satisfies Record<string, Source>;
