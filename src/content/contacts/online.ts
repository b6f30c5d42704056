import type { Contact } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';

const checked = '2026-11-22';

/** Pages and tools of USCIS on the web. */
export const onlineContacts = {
  'uscis-online-account': {
    topics: ['online', 'account', 'contact-center', 'asylum'],
    values: [
      {
        type: 'web',
        lines: ['https://myaccount.uscis.gov/'],
        certainty: 'confirmed',
        cites: [
          { source: 'case-assistance-2023-05-31', pinpoint: 'Contact USCIS' },
          { source: 'policy-manual-1-a-3', pinpoint: 'B.1' },
          { source: 'uscis-safe-address-update', pinpoint: 'secure messages; USCIS calls to verify' },
        ],
      },
    ],
    checked,
    checkAt: 'https://my.uscis.gov',
  },
  'uscis-web-form': {
    topics: ['online', 'account'],
    values: [
      {
        type: 'web',
        lines: ['https://my.uscis.gov/account/v1/needhelp'],
        certainty: 'dated',
        cites: [
          { source: 'policy-manual-1-a-3', pinpoint: 'B.1 (the form and the 48 hours)' },
          { source: 'uscis-unlock-account', pinpoint: 'the address' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/contactcenter',
  },
  'uscis-emma': {
    topics: ['online', 'contact-center'],
    values: [
      {
        type: 'web',
        lines: ['https://www.uscis.gov'],
        certainty: 'confirmed',
        cites: [
          { source: 'policy-manual-1-a-3', pinpoint: 'B.2' },
          { source: 'case-assistance-2023-05-31', pinpoint: 'Contact USCIS' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/contactcenter',
  },
  'uscis-e-request': {
    topics: ['online', 'e-request'],
    values: [
      {
        type: 'web',
        lines: ['https://egov.uscis.gov/e-request'],
        certainty: 'confirmed',
        cites: [
          { source: 'policy-manual-1-a-4', pinpoint: 'service requests' },
          { source: 'case-assistance-2023-05-31', pinpoint: 'Contact USCIS' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/policy-manual/volume-1-part-a-chapter-4',
  },
  'uscis-my-appointment': {
    topics: ['online', 'appointment'],
    values: [
      {
        type: 'web',
        lines: ['https://my.uscis.gov/en/appointment'],
        certainty: 'confirmed',
        cites: [
          { source: 'policy-manual-1-a-3', pinpoint: 'A.1' },
          { source: 'cisomb-webinar-2023-09-26', pinpoint: 'My Appointment' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/contactcenter',
  },
  'uscis-case-status': {
    topics: ['online', 'status'],
    values: [
      {
        type: 'web',
        lines: ['https://egov.uscis.gov/'],
        certainty: 'dated',
        cites: [
          { source: 'case-assistance-2023-05-31', pinpoint: 'checking the status of your case' },
          { source: 'usa-gov', pinpoint: 'case status online' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.usa.gov/immigration-case-status',
  },
  'uscis-processing-times': {
    topics: ['online', 'status'],
    values: [
      {
        type: 'web',
        lines: ['https://egov.uscis.gov/processing-times/'],
        certainty: 'dated',
        cites: [
          { source: 'case-assistance-2023-05-31', pinpoint: 'Check Case Processing Times' },
          { source: 'cisomb-web-alerts', pinpoint: 'case inquiry date' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/contactcenter',
  },
  'uscis-expedite': {
    topics: ['online', 'expedite'],
    values: [
      {
        type: 'web',
        lines: ['https://www.uscis.gov/forms/filing-guidance/how-to-make-an-expedite-request'],
        certainty: 'unconfirmed',
        cites: [
          { source: 'policy-manual-1-a-5-expedite', pinpoint: 'criteria and how to ask' },
          { source: 'listening-session-2022', pinpoint: 'names the page' },
        ],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/policy-manual/volume-1-part-a-chapter-5',
  },
  'uscis-change-of-address': {
    topics: ['online', 'address'],
    values: [
      {
        type: 'web',
        lines: ['https://www.uscis.gov/addresschange'],
        certainty: 'confirmed',
        cites: [{ source: 'i-765-instructions', pinpoint: 'Address Change' }],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/addresschange',
  },
  'uscis-section-508': {
    topics: ['accessibility'],
    values: [
      {
        type: 'email',
        lines: ['USCIS-Section508@uscis.dhs.gov'],
        certainty: 'unconfirmed',
        cites: [{ source: 'contact-center-scrape', pinpoint: 'Section 508 Coordinator' }],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/contactcenter',
  },
} as const satisfies Record<string, Contact<SourceId>>;
