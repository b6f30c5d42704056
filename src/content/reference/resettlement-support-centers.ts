import type { ContactValue } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';

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
