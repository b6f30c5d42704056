import type { Day } from '../shape/day.ts';
import type { Certainty, Citation, LastSeen } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

/** Something that happened or was said on a day; shown with that day, never as the state of today. */
export interface Notice {
  /** `law`: it stands in a statute. */
  readonly day: Day | 'undated' | 'law';
  readonly certainty: Certainty;
  readonly cites: readonly Citation<SourceId>[];
  /** Given where it tells how things stand, and not what has happened: after a while it may be out of date. */
  readonly state?: LastSeen;
}

/** What is known of the office of the CIS Ombudsman, most of it since 2025, in order. The last entry is not the state of today. */
export const officeHistory = {
  'office-in-law': {
    day: 'law',
    certainty: 'confirmed',
    cites: [
      { source: 'usc-6-272', pinpoint: '(a) and (b)' },
      {
        source: 'case-assistance-2023-05-31',
        pinpoint: 'independent, not part of USCIS; We also CANNOT, item 2',
      },
      { source: 'cisomb-faq-independent', pinpoint: 'CIS Ombudsman processes, 1' },
    ],
  },
  'about-forty-people': {
    day: '2025-02-11',
    certainty: 'dated',
    cites: [{ source: 'cisomb-who-we-are-2025', pinpoint: 'Who We Are' }],
  },
  'reduction-in-force': {
    day: '2025-03-21',
    certainty: 'unconfirmed',
    cites: [{ source: 'ombudsman-rif-2025', pinpoint: 'entry 1634' }],
  },
  'lawsuit-filed': {
    day: '2025-04-24',
    certainty: 'unconfirmed',
    cites: [
      { source: 'rfk-v-dhs', pinpoint: 'complaint' },
      { source: 'rfk-v-dhs-docket', pinpoint: 'docket' },
    ],
  },
  'ombudsman-appointed': {
    day: '2025-05-19',
    certainty: 'unconfirmed',
    cites: [{ source: 'ombudsman-appointed-2025', pinpoint: 'testimony in court' }],
  },
  'office-remains': {
    day: '2025-05-23',
    certainty: 'unconfirmed',
    cites: [{ source: 'rfk-v-dhs', pinpoint: 'order of 2025-05-23' }],
  },
  'injunction-denied-as-moot': {
    day: '2025-07-11',
    certainty: 'unconfirmed',
    cites: [{ source: 'rfk-v-dhs', pinpoint: 'order of 2025-07-11' }],
  },
  'senators-ask': {
    day: 'undated',
    certainty: 'dated',
    cites: [{ source: 'senators-letter-2025', pinpoint: 'letter' }],
  },
  'form-extended-unchanged': {
    day: '2025-09-25',
    certainty: 'confirmed',
    cites: [{ source: 'fr-2025-18562', pinpoint: 'abstract' }],
  },
  'lawsuit-ongoing': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [{ source: 'rfk-v-dhs-docket', pinpoint: 'status' }],
    state: { seen: 'undated', checkAt: 'https://clearinghouse.net/case/46496' },
  },
  'page-live': {
    day: '2026-09-20',
    certainty: 'unconfirmed',
    cites: [{ source: 'case-assistance-seen-2026-09-20', pinpoint: 'the 90-day and 60-day rule, Form 7001' }],
    state: { seen: '2026-09-20', checkAt: 'https://www.dhs.gov/case-assistance' },
  },
} as const satisfies Record<string, Notice>;

/** The revisions of DHS Form 7001 (OMB control number 1601-0004) of which a text was found. */
export const formHistory = {
  'paper-2017': {
    day: 'undated',
    certainty: 'dated',
    cites: [{ source: 'form-7001-2017', pinpoint: 'items 1 to 6' }],
  },
  'online-2019': {
    day: 'undated',
    certainty: 'dated',
    cites: [{ source: 'form-7001-online-2019', pinpoint: 'head and instructions' }],
  },
  'revision-2022': {
    day: '2022-03-04',
    certainty: 'confirmed',
    cites: [
      { source: 'icr-202109-1601-002', pinpoint: '30-day notice, 87 FR 12480' },
      { source: 'listening-session-2022', pinpoint: 'sections 1A, 2 and 8' },
      { source: 'form-7001-page-2023', pinpoint: 'head' },
    ],
  },
  'revision-proposed-2025': {
    day: '2025-03-14',
    certainty: 'dated',
    cites: [{ source: 'fr-2025-03914', pinpoint: 'head' }],
  },
  'extension-2025': {
    day: '2025-09-25',
    certainty: 'confirmed',
    cites: [{ source: 'fr-2025-18562', pinpoint: 'abstract' }],
  },
  'expiry-unknown': {
    day: '2026-11-22',
    certainty: 'not-found',
    cites: [{ source: 'form-7001-page-2023', pinpoint: 'the last expiration date seen' }],
  },
} as const satisfies Record<string, Notice>;

/** Changes at USCIS that alter what a person should expect. None is a rule of the Ombudsman. */
export const uscisChanges = {
  'protected-people-may-call': {
    day: 'undated',
    certainty: 'confirmed',
    cites: [
      { source: 'uscis-safe-address-alert', pinpoint: 'alert' },
      { source: 'cisomb-informal-proposals', pinpoint: 'proposal of 2024' },
      { source: 'womenslaw', pinpoint: 'what to be careful about' },
    ],
  },
  'biometrics-moved-online': {
    day: '2023-06-28',
    certainty: 'unconfirmed',
    cites: [{ source: 'biometrics-rescheduling-2023', pinpoint: 'self-service tool, good cause' }],
  },
  'service-request-goal': {
    day: '2024-12-18',
    certainty: 'confirmed',
    cites: [
      { source: 'uscis-case-assistance-alert-2024', pinpoint: 'alert' },
      { source: 'policy-manual-1-a-4', pinpoint: 'service requests' },
    ],
  },
  'cspa-final-action-dates': {
    day: '2025-08-15',
    certainty: 'unconfirmed',
    cites: [{ source: 'cspa-2025-08-15', pinpoint: 'filings on and after 2025-08-15' }],
  },
  'holds-begin': {
    day: '2025-12-02',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'PM-602-0192' }],
  },
  'holds-widened': {
    day: '2026-01-01',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'PM-602-0194' }],
  },
  'asylum-pause-eased': {
    day: '2026-03-30',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'announcement of 2026-03-30' }],
  },
  'adjustment-as-discretion': {
    day: '2026-05-21',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-0199', pinpoint: 'adjustment of status as a matter of discretion' }],
  },
  'holds-vacated': {
    day: '2026-06-05',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'judgment, appeal and motion for a stay' }],
  },
  'holds-stay-denied': {
    day: '2026-07-15',
    certainty: 'unconfirmed',
    cites: [{ source: 'rulings-of-2026', pinpoint: '1st Cir., 26-1703' }],
  },
  'electronic-filing-possible': {
    day: '2026-08-11',
    certainty: 'unconfirmed',
    cites: [{ source: 'fr-2026-16313', pinpoint: '91 FR 51924, Form I-936' }],
  },
  'editions-without-grace': {
    day: '2026-08-14',
    certainty: 'unconfirmed',
    cites: [{ source: 'uscis-editions-2026', pinpoint: 'Forms I-765 and I-539' }],
    state: { seen: '2026-09-09', checkAt: 'https://www.uscis.gov/forms/all-forms' },
  },
  'holds-stay-in-part': {
    day: '2026-08-14',
    certainty: 'unconfirmed',
    cites: [{ source: 'first-circuit-26-1703', pinpoint: 'order on the stay' }],
  },
  'visa-pause-set-aside': {
    day: '2026-08-21',
    certainty: 'unconfirmed',
    cites: [{ source: 'rulings-of-2026', pinpoint: 'CLINIC v. Rubio (S.D.N.Y.)' }],
    state: { seen: '2026-08-21', checkAt: 'https://travel.state.gov' },
  },
  'holds-enjoined': {
    day: '2026-08-24',
    certainty: 'unconfirmed',
    cites: [
      { source: 'uscis-alert-hold-policies', pinpoint: 'Red Eagle Law v. Edlow, 26-cv-04850 (N.D. Cal.)' },
    ],
    state: {
      seen: '2026-09-09',
      checkAt: 'https://www.uscis.gov/newsroom/alerts/recent-court-order-on-hold-policies',
    },
  },
  'diversity-hold-vacated': {
    day: '2026-08-28',
    certainty: 'unconfirmed',
    cites: [{ source: 'uscis-alert-diversity-hold', pinpoint: 'Medani v. Trump, 26-cv-6332' }],
    state: {
      seen: '2026-09-09',
      checkAt:
        'https://www.uscis.gov/newsroom/alerts/court-order-on-diversity-immigrant-visa-program-hold-policy',
    },
  },
  'nothing-later': {
    day: '2026-09-26',
    certainty: 'not-found',
    cites: [{ source: 'rulings-of-2026', pinpoint: 'none among them' }],
  },
} as const satisfies Record<string, Notice>;

/** Requests with waiting times of their own on the USCIS page "Outside Normal Processing Times"; the page was not readable. */
export interface OwnThreshold extends Notice {
  /** A period of `content/periods` that is weakly attested; absent where no number was found. */
  readonly weakPeriod?: string;
}

export const ownThresholds = {
  'h-2a': {
    day: 'undated',
    certainty: 'not-found',
    cites: [{ source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own' }],
  },
  'daca-renewal': {
    day: '2016-09-01',
    certainty: 'unconfirmed',
    weakPeriod: 'daca-renewal-inquiry',
    cites: [
      { source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own' },
      { source: 'daca-105-days-2016', pinpoint: 'inquiry after 105 days' },
    ],
  },
  rosario: {
    day: 'undated',
    certainty: 'not-found',
    cites: [{ source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own' }],
  },
} as const satisfies Record<string, OwnThreshold>;

/** Periods that statutes name and that are no deadline for the Ombudsman's rule. */
export const otherPeriods = {
  'asylum-interview-and-decision': {
    day: 'law',
    certainty: 'confirmed',
    cites: [{ source: 'usc-8-1158-d-5', pinpoint: '(A)(ii) and (iii)' }],
  },
  'sense-of-congress': {
    day: 'law',
    certainty: 'confirmed',
    cites: [{ source: 'usc-8-1571-b', pinpoint: '(b)' }],
  },
  'first-asylum-work-permit': {
    day: '2025-08-21',
    certainty: 'confirmed',
    cites: [{ source: 'i-765-instructions', pinpoint: 'category (c)(8)' }],
  },
} as const satisfies Record<string, Notice>;

/** Desks that people ask about and that are not in the directory: not for applicants, or not found. */
export const otherDesks = {
  'law-enforcement-certification': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [{ source: 'published-mailboxes', pinpoint: 'lawenforcement_utvawa.vsc' }],
  },
  'asylum-vetting-center': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [
      { source: 'asylum-vetting-center', pinpoint: 'filing address' },
      { source: 'i-589-filing-2023', pinpoint: 'special groups' },
    ],
  },
  'asylum-office-mailboxes': {
    day: '2026-11-22',
    certainty: 'not-found',
    cites: [{ source: 'published-mailboxes', pinpoint: 'none among them' }],
  },
  'program-mailboxes': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [{ source: 'published-mailboxes', pinpoint: 'parole, investor and civil surgeon mailboxes' }],
  },
} as const satisfies Record<string, Notice>;
