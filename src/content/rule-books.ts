import type { RuleBook } from './shape/rule.ts';
import type { SourceId } from './sources.ts';

/** The rule books, oldest first; before the first there is no law to decide by. */
export const ruleBooks = {
  '2023-05-31': {
    inForce: { from: '2023-05-31', until: '2025-03-24' },
    cites: [{ source: 'case-assistance-2023-05-31', pinpoint: 'the whole page' }],
  },
  '2025-03-24': {
    inForce: { from: '2025-03-24' },
    mayBeFrom: '2024-01-01',
    cites: [
      { source: 'case-assistance-90-60', pinpoint: 'before you request assistance' },
      { source: 'case-assistance-after-2023', pinpoint: 'the two added items' },
      { source: 'case-assistance-2023-05-31', pinpoint: 'all else' },
    ],
  },
} as const satisfies Record<string, RuleBook<SourceId>>;

export type RuleBookId = keyof typeof ruleBooks;

/** The day on which the newest rule book was last held against its sources. */
export const rulesChecked = '2026-11-22';
