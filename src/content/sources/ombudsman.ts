import type { Source } from '../shape/source.ts';

/** Texts of and about the CIS Ombudsman and DHS Form 7001. */
export const ombudsmanSources = {
  'case-assistance-2023-05-31': {
    title: 'How to Submit a Case Assistance Request (CIS Ombudsman), last updated 05/31/2023',
    address: 'https://www.dhs.gov/case-assistance',
    dated: '2023-05-31',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'case-assistance-after-2023': {
    title:
      'How to Submit a Case Assistance Request (CIS Ombudsman), a copy made between 2023 and 2024 that adds two kinds of case',
    address: 'https://agenteusa.com/tips-guidance/how-to-request-cis-ombudsmans-individual-case-assistance',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'case-assistance-copy-2024': {
    title: 'How to Submit a Case Assistance Request (CIS Ombudsman), a copy of 2024',
    address: 'https://bcbudgetdev.com/article/how-to-submit-a-case-assistance-request-homeland-security/3681',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'case-assistance-90-60': {
    title:
      'How to Submit a Case Assistance Request (CIS Ombudsman), the version with the rule on the contact with USCIS',
    address: 'https://www.dhs.gov/case-assistance',
    dated: '2025-03-24',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'case-assistance-seen-2026-09-20': {
    title:
      'How to Submit a Case Assistance Request (CIS Ombudsman), reported live with the rule on the contact with USCIS and Form 7001',
    address: 'https://www.dhs.gov/case-assistance',
    dated: '2026-09-20',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'cisomb-web-alerts': {
    title: 'Web Alerts (CIS Ombudsman)',
    address: 'https://www.dhs.gov/cis-ombudsman-web-alerts',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'cisomb-faq': {
    title: 'Frequently Asked Questions (CIS Ombudsman), captures of 2021 and 2022',
    address: 'https://www.dhs.gov/cisombudsman-frequentlyaskedquestions',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'cisomb-faq-independent': {
    title: 'Frequently Asked Questions (CIS Ombudsman), a later capture: the office is not part of USCIS',
    address: 'https://www.dhs.gov/cisombudsman-frequentlyaskedquestions',
    dated: 'undated',
    read: '2026-11-29',
    certainty: 'dated',
  },
  'cisomb-informal-proposals': {
    title: 'Informal Proposals (CIS Ombudsman)',
    address: 'https://www.dhs.gov/cis-ombudsman-informal-proposals',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'listening-session-2022': {
    title: "CIS Ombudsman's Listening Session: DHS Form 7001 (2022-02-07, on the proposed form)",
    address: 'https://www.dhs.gov/publication/cis-ombudsmans-listening-session-dhs-form-7001',
    dated: '2022-02-07',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'form-7001-2017': {
    title: 'Case Assistance Form, DHS Form 7001, printed "Expiration Date: 12/31/2017" (items 1 to 6 only)',
    address: 'https://omb.report/icr/201807-1601-001/doc/84937001',
    dated: '2018-07-17',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'form-7001-online-2019': {
    title: 'Case Assistance (DHS-7001), the online form printed "Exp. 03/31/2019" (instructions only)',
    address: 'https://cisomb.dhs.gov/oca/form7001.aspx',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'form-7001-page-2023': {
    title:
      'DHS Form 7001, Request for Case Assistance, the page printed "Expiration Date: 9/30/2025" (without its fields)',
    address: 'https://www.dhs.gov/topic/cis-ombudsman/forms/7001',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'icr-202109-1601-002': {
    title: 'Information collection request 202109-1601-002, DHS Form 7001',
    address: 'https://omb.report/icr/202109-1601-002',
    dated: '2022-03-04',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'fr-2025-03914': {
    title: '60-day notice on DHS Form 7001, 90 FR 12171 (only its head could be read)',
    address: 'https://www.govinfo.gov/content/pkg/FR-2025-03-14/html/2025-03914.htm',
    dated: '2025-03-14',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'fr-2025-18562': {
    title: '30-day notice on DHS Form 7001: extension without revision',
    address: 'https://www.federalregister.gov/documents/2025/09/25/2025-18562',
    dated: '2025-09-25',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
  'cisomb-who-we-are-2025': {
    title: 'Who We Are (CIS Ombudsman), last updated 02/11/2025',
    address: 'https://www.dhs.gov/contact-cisomb',
    dated: '2025-02-11',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'ombudsman-rif-2025': {
    title: 'Reduction in force at the DHS oversight offices (Immigration Policy Tracking Project)',
    address:
      'https://immpolicytracking.org/policies/reported-trump-fires-nearly-all-dhs-civil-rights-and-civil-liberties-employees',
    dated: '2025-03-21',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'rfk-v-dhs': {
    title: 'Robert F. Kennedy Human Rights v. DHS, 1:25-cv-01270 (D.D.C.), case page of a party’s counsel',
    address: 'https://www.citizen.org/?p=111094',
    dated: '2025-07-11',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'rfk-v-dhs-docket': {
    title: 'Robert F. Kennedy Human Rights v. DHS (Civil Rights Litigation Clearinghouse, case 46496)',
    address: 'https://clearinghouse.net/case/46496',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'ombudsman-appointed-2025': {
    title:
      'Report on the Ombudsman appointed in May 2025 and his testimony in court on 2025-05-19 (a copy of a news text)',
    address: 'https://www.daily8.com/en/article/fe689ea83aa669f8a664558e2dbd7527',
    dated: '2025-05-19',
    read: '2026-11-22',
    certainty: 'unconfirmed',
  },
  'senators-letter-2025': {
    title: 'Senators ask DHS how the work of the oversight offices is being done',
    address: 'https://www.hsgac.senate.gov/?p=189436',
    dated: 'undated',
    read: '2026-11-22',
    certainty: 'dated',
  },
  'usc-6-272': {
    title: '6 U.S.C. 272, Citizenship and Immigration Services Ombudsman',
    address: 'https://www.govinfo.gov/link/uscode/6/272',
    dated: 'undated',
    copied: '2023-04-20',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, Source>;
