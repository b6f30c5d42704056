import type { Contact } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';

const checked = '2026-11-22';
const page = 'https://www.dhs.gov/case-assistance';

/** The CIS Ombudsman, and the parallel path through Congress. */
export const ombudsmanContacts = {
  'cis-ombudsman-online': {
    topics: ['ombudsman'],
    values: [
      {
        type: 'web',
        lines: ['https://www.dhs.gov/topic/cis-ombudsman/forms/7001'],
        certainty: 'dated',
        cites: [
          { source: 'form-7001-page-2023', pinpoint: 'the form’s own page' },
          { source: 'case-assistance-2023-05-31', pinpoint: 'three ways to submit, 1' },
        ],
      },
    ],
    checked,
    checkAt: page,
  },
  'cis-ombudsman-email': {
    topics: ['ombudsman'],
    values: [
      {
        type: 'email',
        lines: ['cisombudsman@hq.dhs.gov'],
        certainty: 'confirmed',
        cites: [
          { source: 'case-assistance-2023-05-31', pinpoint: 'three ways to submit, 2' },
          { source: 'case-assistance-copy-2024', pinpoint: 'the same address' },
        ],
      },
    ],
    checked,
    checkAt: page,
  },
  'cis-ombudsman-mail': {
    topics: ['ombudsman'],
    values: [
      {
        type: 'post',
        lines: [
          'Office of the Citizenship and Immigration Services Ombudsman',
          'Department of Homeland Security',
          'ATTN: Case Assistance',
          'Mail Stop 0180',
          'Washington, D.C. 20528',
        ],
        certainty: 'confirmed',
        cites: [{ source: 'case-assistance-2023-05-31', pinpoint: 'three ways to submit, 3' }],
      },
    ],
    checked,
    checkAt: page,
  },
  'cis-ombudsman-phone': {
    topics: ['ombudsman', 'telephone'],
    values: [
      {
        type: 'phone',
        lines: ['1-855-882-8100'],
        certainty: 'dated',
        cites: [{ source: 'case-assistance-copy-2024', pinpoint: 'trouble with the form' }],
      },
    ],
    checked,
    checkAt: page,
  },
  'congressional-office': {
    topics: ['congress'],
    values: [
      {
        type: 'none',
        lines: [],
        certainty: 'not-found',
        cites: [{ source: 'case-assistance-2023-05-31', pinpoint: 'We CANNOT help, congressional inquiry' }],
      },
    ],
    checked,
    checkAt: 'https://www.usa.gov/elected-officials',
  },
} as const satisfies Record<string, Contact<SourceId>>;
