import type { FactPath } from '../facts/index.ts';
import type { Contact } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';

const checked = '2026-11-22';
const contactCenter = 'https://www.uscis.gov/contactcenter';
const toldHours = {
  certainty: 'unconfirmed',
  cites: [
    { source: 'contact-center-hours', pinpoint: 'two pages of about 2025' },
    { source: 'contact-center-scrape', pinpoint: 'contradicts itself: also 8 to 9, and day and night' },
  ],
} as const;

/** Telephone lines of USCIS. */
export const callingContacts = {
  'uscis-contact-center': {
    topics: ['contact-center', 'telephone', 'asylum'],
    values: [
      {
        type: 'phone',
        lines: ['1-800-375-5283'],
        certainty: 'confirmed',
        cites: [
          { source: 'policy-manual-1-a-3', pinpoint: 'C.1' },
          { source: 'case-assistance-2023-05-31', pinpoint: 'Contact USCIS' },
          { source: 'i-765-instructions', pinpoint: 'USCIS Contact Center' },
        ],
      },
    ],
    hours: toldHours,
    checked,
    checkAt: contactCenter,
  },
  'uscis-contact-center-tty': {
    topics: ['contact-center', 'telephone', 'accessibility'],
    values: [
      {
        type: 'tty',
        lines: ['1-800-767-1833'],
        certainty: 'confirmed',
        cites: [
          { source: 'policy-manual-1-a-3', pinpoint: 'C.1' },
          { source: 'i-765-instructions', pinpoint: 'USCIS Contact Center' },
          { source: 'i-129f-instructions', pinpoint: 'USCIS Contact Center' },
          { source: 'usa-gov', pinpoint: 'TTY' },
        ],
      },
    ],
    hours: toldHours,
    checked,
    checkAt: contactCenter,
  },
  'uscis-international-line': {
    topics: ['contact-center', 'telephone', 'international'],
    values: [
      {
        type: 'phone',
        lines: ['+1 212-620-3418'],
        certainty: 'confirmed',
        cites: [
          { source: 'policy-manual-1-a-3', pinpoint: 'C.2' },
          { source: 'usa-gov', pinpoint: 'calling from outside the United States' },
        ],
      },
    ],
    checked,
    checkAt: contactCenter,
  },
  'uscis-military-help-line': {
    topics: ['military', 'telephone'],
    values: [
      {
        type: 'phone',
        lines: ['1-877-247-4645'],
        certainty: 'confirmed',
        cites: [{ source: 'usa-gov', pinpoint: 'Military Help Line' }],
      },
    ],
    hours: {
      certainty: 'unconfirmed',
      cites: [{ source: 'military-line-hours', pinpoint: 'Military Help Line' }],
    },
    checked,
    checkAt: 'https://www.uscis.gov/military',
  },
  'uscis-adoptions-line': {
    topics: ['adoption', 'telephone'],
    values: [
      {
        type: 'phone',
        lines: ['877-424-8374'],
        for: { not: { stated: 'person.outsideUs', is: [true] } },
        certainty: 'confirmed',
        cites: [{ source: 'uscis-adoption-contact', pinpoint: 'toll-free' }],
      },
      {
        type: 'phone',
        lines: ['+1 913-275-5480'],
        for: { not: { stated: 'person.outsideUs', is: [false] } },
        certainty: 'confirmed',
        cites: [{ source: 'uscis-adoption-contact', pinpoint: 'from abroad' }],
      },
      {
        type: 'tty',
        lines: ['800-877-8339'],
        certainty: 'confirmed',
        cites: [{ source: 'uscis-adoption-contact', pinpoint: 'TTY' }],
      },
      {
        type: 'email',
        lines: ['nbc.adoptions@uscis.dhs.gov'],
        certainty: 'unconfirmed',
        cites: [{ source: 'published-mailboxes', pinpoint: 'nbc.adoptions' }],
      },
      {
        type: 'post',
        lines: [
          'NBC Adoptions Unit',
          'National Benefits Center',
          'Attn: Adoptions',
          'PO Box 25920',
          'Overland Park, KS 66225',
        ],
        certainty: 'confirmed',
        cites: [{ source: 'uscis-adoption-contact', pinpoint: 'certain Form I-600A requests' }],
      },
    ],
    hours: {
      certainty: 'confirmed',
      cites: [{ source: 'uscis-adoption-contact', pinpoint: 'hours' }],
    },
    checked,
    checkAt: 'https://www.uscis.gov/adoption/uscis-adoption-contact-information',
  },
  'uscis-premium-processing': {
    topics: ['premium', 'telephone'],
    values: [
      {
        type: 'none',
        lines: [],
        certainty: 'not-found',
        cites: [
          { source: 'contact-center-scrape', pinpoint: 'says that a line exists, without its number' },
          { source: 'uscis-vermont-office-page', pinpoint: 'the notice names the contact' },
        ],
      },
    ],
    checked,
    checkAt: contactCenter,
  },
  'cbp-information': {
    topics: ['border', 'telephone'],
    values: [
      {
        type: 'phone',
        lines: ['1-877-227-5511'],
        certainty: 'unconfirmed',
        cites: [
          { source: 'contact-center-scrape', pinpoint: '1-877-CBP-5511' },
          { source: 'cbp-arrival-problems', pinpoint: 'customer service telephone for callers in the U.S.' },
        ],
      },
    ],
    checked: '2026-11-29',
    checkAt: 'https://www.cbp.gov/travel/customer-service',
  },
} as const satisfies Record<string, Contact<SourceId, FactPath>>;
