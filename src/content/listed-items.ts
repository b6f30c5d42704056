import type { ListedItem } from './shape/rule.ts';
import type { SourceId } from './sources.ts';

const page = 'case-assistance-2023-05-31';
const can = 'The most common types of cases we can help with';
const cannot = 'With few exceptions, we CANNOT help if';
const also = 'We also CANNOT';
const added = 'case-assistance-after-2023';

const from2023 = { from: '2023-05-31' } as const;
const from2025 = { from: '2025-03-24' } as const;

/** Every item of the lists of what the office can and cannot help with, and the rules that carry it out. */
export const listedItems = {
  'can-notices': {
    list: 'can-help',
    inForce: from2023,
    rules: ['notice-not-received', 'lockbox-receipt', 'lockbox-filing'],
    cites: [{ source: page, pinpoint: `${can}, item 1` }],
  },
  'can-age-out': {
    list: 'can-help',
    inForce: { from: '2023-05-31', until: '2025-03-24' },
    rules: ['age-out', 'age-out-by-another-law'],
    cites: [{ source: page, pinpoint: `${can}, item 2` }],
  },
  'can-certain-age-out': {
    list: 'can-help',
    inForce: from2025,
    replaces: 'can-age-out',
    rules: ['age-out', 'age-out-by-another-law'],
    cites: [{ source: added, pinpoint: 'certain cases of ageing out' }],
  },
  'can-military': {
    list: 'can-help',
    inForce: from2023,
    rules: ['military'],
    cites: [{ source: page, pinpoint: `${can}, item 3` }],
  },
  'can-improper-rejection': {
    list: 'can-help',
    inForce: from2023,
    rules: ['improper-rejection', 'error-explanation'],
    cites: [{ source: page, pinpoint: `${can}, item 4` }],
  },
  'can-typographic-error': {
    list: 'can-help',
    inForce: from2023,
    rules: ['typographic-error'],
    cites: [{ source: page, pinpoint: `${can}, item 5` }],
  },
  'can-removal-hearing': {
    list: 'can-help',
    inForce: from2023,
    rules: [
      'removal-proceedings',
      'removal-hearing-ahead',
      'removal-hearing-window',
      'removal-filing-pending',
      'removal-filing-could-affect',
    ],
    cites: [{ source: page, pinpoint: `${can}, item 6` }],
  },
  'can-lost-file': {
    list: 'can-help',
    inForce: from2023,
    rules: ['lost-file'],
    cites: [{ source: page, pinpoint: `${can}, item 7` }],
  },
  'can-expedite': {
    list: 'can-help',
    inForce: from2023,
    rules: ['expedite-requested', 'expedite-criterion'],
    cites: [{ source: page, pinpoint: `${can}, item 8` }],
  },
  'can-systemic': {
    list: 'can-help',
    inForce: from2023,
    rules: ['systemic'],
    cites: [{ source: page, pinpoint: `${can}, item 9` }],
  },
  'can-expedite-approved': {
    list: 'can-help',
    inForce: from2025,
    rules: ['expedite-was-approved', 'expedite-approved-wait'],
    cites: [{ source: added, pinpoint: 'expedites approved more than two months ago' }],
  },
  'can-approval-not-sent': {
    list: 'can-help',
    inForce: from2025,
    rules: ['approval-not-sent'],
    cites: [{ source: added, pinpoint: 'approval notification delays to the Department of State' }],
  },
  'cannot-within-time': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['processing-time', 'delay-filing'],
    cites: [{ source: page, pinpoint: `${cannot}, item 1` }],
  },
  'cannot-six-months': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['processing-time'],
    cites: [{ source: page, pinpoint: `${cannot}, item 2` }],
  },
  'cannot-change-decision': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['clear-error', 'error-explanation'],
    cites: [{ source: page, pinpoint: `${cannot}, item 3` }],
  },
  'cannot-denied-expedite': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['expedite-not-denied'],
    cites: [{ source: page, pinpoint: `${cannot}, item 4` }],
  },
  'cannot-legal-advice': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['no-legal-advice'],
    cites: [{ source: page, pinpoint: `${cannot}, item 5` }],
  },
  'cannot-not-uscis': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['uscis-only'],
    cites: [{ source: page, pinpoint: `${cannot}, item 6` }],
  },
  'cannot-congressional': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['congressional-inquiry'],
    cites: [{ source: page, pinpoint: `${cannot}, item 7` }],
  },
  'cannot-without-consent': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['consent', 'g-28', 'section-5-person', 'address-matches-uscis'],
    cites: [{ source: page, pinpoint: `${also}, item 1` }],
  },
  'cannot-urge': {
    list: 'cannot-help',
    inForce: from2023,
    rules: [],
    cites: [{ source: page, pinpoint: `${also}, item 2` }],
  },
  'cannot-third-party': {
    list: 'cannot-help',
    inForce: from2023,
    rules: ['third-party-mistake'],
    cites: [{ source: page, pinpoint: `${also}, item 3` }],
  },
  'cannot-before-uscis': {
    list: 'cannot-help',
    inForce: { from: '2023-05-31', until: '2025-03-24' },
    rules: ['uscis-asked'],
    cites: [{ source: page, pinpoint: 'Before you request assistance from us' }],
  },
  'cannot-before-90-60': {
    list: 'cannot-help',
    inForce: from2025,
    replaces: 'cannot-before-uscis',
    rules: ['uscis-contact-recent', 'uscis-time-to-act'],
    cites: [{ source: 'case-assistance-90-60', pinpoint: 'before you request assistance' }],
  },
  'cannot-unlisted': {
    list: 'cannot-help',
    inForce: { from: '2023-05-31', until: '2025-03-24' },
    rules: ['not-listed-yet'],
    cites: [{ source: page, pinpoint: `${can} (neither is listed)` }],
  },
} as const satisfies Record<string, ListedItem<SourceId>>;
