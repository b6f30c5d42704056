import type { FactPath } from '../facts/index.ts';
import { resettlementSupportCenters } from '../reference/offices-abroad.ts';
import type { Contact } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';
import { represented } from '../who.ts';

const checked = '2026-11-22';
/** Its section "Inquiries for VAWA, T, and U Filings (Including Form I-751 Abuse Waivers)" is the one for these desks. */
const contactUs = 'https://www.uscis.gov/about-us/contact-us';
const contactCenter = 'https://www.uscis.gov/contactcenter';

const hotlineHours = {
  certainty: 'unconfirmed',
  cites: [
    { source: 't-u-hotline-2024', pinpoint: 'how long answers take, SECOND REQUEST' },
    { source: 't-u-hotline-2024-11', pinpoint: 'no answers within processing times' },
  ],
} as const;

/** Desks of USCIS that answer in writing, each for its own people and its own kind of case. */
export const deskContacts = {
  'uscis-lockbox-support': {
    topics: ['lockbox'],
    values: [
      {
        type: 'email',
        lines: ['lockboxsupport@uscis.dhs.gov'],
        certainty: 'confirmed',
        cites: [
          { source: 'case-assistance-2023-05-31', pinpoint: 'Contact USCIS, lockbox' },
          { source: 'uscis-lockbox', pinpoint: 'no receipt notice after 30 business days' },
          { source: 'lockbox-tips-2022', pinpoint: 'what to send' },
        ],
      },
    ],
    checked,
    checkAt: contactCenter,
  },
  'uscis-refugee-affairs': {
    topics: ['refugee'],
    values: [
      {
        type: 'email',
        lines: ['refugeeaffairsinquiries@uscis.dhs.gov'],
        certainty: 'confirmed',
        cites: [{ source: 'case-assistance-2023-05-31', pinpoint: 'Contact USCIS, refugee applicants' }],
      },
    ],
    checked,
    checkAt: contactCenter,
  },
  'uscis-resettlement-support-center': {
    topics: ['refugee', 'international'],
    values: resettlementSupportCenters,
    checked,
    checkAt: 'https://www.wrapsnet.org/resources/',
  },
  'uscis-vawa-hotline': {
    topics: ['vawa'],
    values: [
      {
        type: 'email',
        lines: ['hotlinefollowupi360.vsc@uscis.dhs.gov'],
        for: represented,
        certainty: 'unconfirmed',
        cites: [{ source: 'published-mailboxes', pinpoint: 'hotlinefollowupi360.vsc' }],
      },
      {
        type: 'none',
        lines: [],
        certainty: 'not-found',
        cites: [
          { source: 'cisomb-faq', pinpoint: 'the list of addresses was not readable' },
          { source: 'uscis-safe-address-alert', pinpoint: 'names the section of the Contact Us page' },
        ],
      },
    ],
    hours: hotlineHours,
    checked,
    checkAt: contactUs,
  },
  'uscis-t-u-hotline': {
    topics: ['t-u'],
    values: [
      {
        type: 'email',
        lines: ['hotlinefollowupi918i914.vsc@uscis.dhs.gov'],
        for: represented,
        certainty: 'unconfirmed',
        cites: [{ source: 'published-mailboxes', pinpoint: 'hotlinefollowupi918i914.vsc' }],
      },
      {
        type: 'none',
        lines: [],
        certainty: 'not-found',
        cites: [
          { source: 'cisomb-faq', pinpoint: 'the list of addresses was not readable' },
          { source: 'uscis-safe-address-alert', pinpoint: 'names the section of the Contact Us page' },
        ],
      },
    ],
    hours: hotlineHours,
    checked,
    checkAt: contactUs,
  },
  'uscis-nebraska-u-inquiries': {
    topics: ['t-u'],
    values: [
      {
        type: 'email',
        lines: ['nsc.i-918inquiries@uscis.dhs.gov'],
        for: represented,
        certainty: 'unconfirmed',
        cites: [{ source: 'published-mailboxes', pinpoint: 'nsc.i-918inquiries' }],
      },
      {
        type: 'post',
        lines: ['USCIS', 'Nebraska Service Center', 'P.O. Box 87918', 'Lincoln, NE 68501-7918'],
        for: { not: represented },
        certainty: 'unconfirmed',
        cites: [{ source: 'u-nebraska-2017', pinpoint: 'the address, of 2017' }],
      },
    ],
    checked,
    checkAt: contactUs,
  },
  'uscis-international-offices': {
    topics: ['international'],
    values: [
      {
        type: 'web',
        lines: ['https://www.uscis.gov/about-us/find-a-uscis-office/international-immigration-offices'],
        certainty: 'unconfirmed',
        cites: [{ source: 'policy-manual-1-a-3', pinpoint: 'C.2 (names the page, not its address)' }],
      },
      {
        type: 'none',
        lines: [],
        certainty: 'not-found',
        cites: [{ source: 'international-offices-2024-05', pinpoint: 'the last full list found' }],
      },
    ],
    checked,
    checkAt: 'https://www.uscis.gov/policy-manual/volume-1-part-a-chapter-3',
  },
} as const satisfies Record<string, Contact<SourceId, FactPath>>;
