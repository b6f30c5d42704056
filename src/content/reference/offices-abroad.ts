import type { ContactValue } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';
import type { Notice } from './notices.ts';

/** A list of the international field offices of USCIS as it was told on a day. None is current. */
export interface OfficeList extends Notice {
  /** How many offices there were; absent where the text does not count them. */
  readonly count?: number;
  readonly offices: readonly string[];
}

const seven = [
  'Beijing',
  'Guangzhou',
  'Nairobi',
  'New Delhi',
  'Guatemala City',
  'Mexico City',
  'San Salvador',
] as const;

export const internationalOfficeLists = [
  {
    day: '2015-06-08',
    certainty: 'dated',
    count: 25,
    offices: [],
    cites: [{ source: 'international-operations-2015', pinpoint: 'International Offices' }],
  },
  {
    day: '2019-08-09',
    certainty: 'unconfirmed',
    count: 7,
    offices: seven,
    cites: [{ source: 'international-offices-2019', pinpoint: 'plan' }],
  },
  {
    day: '2024-01-04',
    certainty: 'unconfirmed',
    count: 8,
    offices: [...seven, 'Havana'],
    cites: [{ source: 'international-offices-2024-01', pinpoint: 'list' }],
  },
  {
    day: '2024-03-22',
    certainty: 'unconfirmed',
    count: 9,
    offices: [...seven, 'Havana', 'Tegucigalpa'],
    cites: [{ source: 'international-offices-2024-03', pinpoint: 'list' }],
  },
  {
    day: '2024-05-09',
    certainty: 'unconfirmed',
    count: 11,
    offices: [...seven, 'Havana', 'Tegucigalpa', 'Doha', 'Ankara'],
    cites: [{ source: 'international-offices-2024-05', pinpoint: 'the last full list found' }],
  },
  {
    day: 'undated',
    certainty: 'unconfirmed',
    offices: [
      'Ankara',
      'Guangzhou',
      'Beijing',
      'New Delhi',
      'Dhaka',
      'San Salvador',
      'Guatemala City',
      'Tegucigalpa',
      'Mexico City',
      'Quito',
      'Nairobi',
    ],
    cites: [{ source: 'published-mailboxes', pinpoint: 'mailboxes of offices, seen in 2026' }],
  },
] as const satisfies readonly OfficeList[];

/** Whom the offices abroad helped and what they did, as the page of 2015 tells it: long obsolete. */
export const internationalCases = [
  'travel-documents',
  'bringing-relatives',
  'refuge-abroad',
  'intercountry-adoption',
  'waivers',
  'military-naturalization',
  'amerasians-and-widows',
  'lost-green-cards',
  'humanitarian-parole',
  'overseas-verification',
] as const;

/** The mailboxes of the Resettlement Support Centers by region, last seen about 2023 to 2024. */
export const resettlementSupportCenters = [
  {
    type: 'email',
    lines: ['Case@CWSAfrica.org'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Africa' }],
  },
  {
    type: 'email',
    lines: ['KL.Inquiries@rescue.org'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Asia, Malaysia' }],
  },
  {
    type: 'email',
    lines: ['RSC-Inquiries@rescue.org'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Asia, Thailand' }],
  },
  {
    type: 'email',
    lines: ['caseinquiries@hias-vienna.at'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Austria' }],
  },
  {
    type: 'email',
    lines: ['ICC@iom.int'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Eurasia' }],
  },
  {
    type: 'email',
    lines: ['icla@iom.int'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Latin America' }],
  },
  {
    type: 'email',
    lines: ['ic@iom.int'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Middle East and North Africa' }],
  },
  {
    type: 'email',
    lines: ['pic@iom.int'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Pakistan' }],
  },
  {
    type: 'email',
    lines: ['oaw@iom.int'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Afghanistan' }],
  },
  {
    type: 'email',
    lines: ['info.rsc@icmc.net'],
    certainty: 'dated',
    cites: [{ source: 'wrapsnet', pinpoint: 'Turkey and the Middle East' }],
  },
] as const satisfies readonly ContactValue<SourceId>[];
