import type { CaseCondition } from './law-terms.ts';
import type { update } from './messages/en/packet/update.ts';
import type { Certainty, Citation } from './shape/source.ts';
import type { SourceId } from './sources.ts';
import { isConfidential, protectionUnsaid, represented } from './who.ts';

/** What may have changed since a request was made (the office's page, "After you submit your request"). */
export const updateTopics = ['resolved', 'address', 'attorney'] as const;
export type UpdateTopic = (typeof updateTopics)[number];

export type TellId = keyof typeof update.tell;

/** Who else has to be told of news, and where that is written. */
export interface TellRow {
  readonly id: TellId;
  readonly about: readonly UpdateTopic[];
  readonly when?: CaseCondition;
  readonly certainty: Certainty;
  readonly cites: readonly Citation<SourceId>[];
}

const inCourt: CaseCondition = { stated: 'removal.inProceedings', is: [true] };
const notSaidInCourt: CaseCondition = { not: { stated: 'removal.inProceedings' } };
const congress: CaseCondition = { stated: 'congressional.inquired', is: [true] };
const page = 'case-assistance-2023-05-31';
const tenDays: readonly Citation<SourceId>[] = [
  { source: 'i-765-instructions', pinpoint: 'change of address' },
];

export const tellRows: readonly TellRow[] = [
  {
    id: 'own-attorney',
    about: ['resolved', 'address'],
    when: represented,
    certainty: 'confirmed',
    cites: [],
  },
  {
    id: 'uscis-address-safe',
    about: ['address'],
    when: isConfidential,
    certainty: 'confirmed',
    cites: [...tenDays, { source: 'uscis-safe-address-alert', pinpoint: 'safe address' }],
  },
  {
    id: 'uscis-address-unsaid',
    about: ['address'],
    when: protectionUnsaid,
    certainty: 'confirmed',
    cites: [...tenDays, { source: 'uscis-safe-address-alert', pinpoint: 'safe address' }],
  },
  {
    id: 'uscis-address',
    about: ['address'],
    when: { not: { any: [isConfidential, protectionUnsaid] } },
    certainty: 'confirmed',
    cites: tenDays,
  },
  {
    id: 'uscis-g-28',
    about: ['attorney'],
    certainty: 'confirmed',
    cites: [{ source: page, pinpoint: 'NOTE, item 1 (attorneys and accredited representatives)' }],
  },
  { id: 'court-address', about: ['address'], when: inCourt, certainty: 'not-found', cites: [] },
  { id: 'court-address-if', about: ['address'], when: notSaidInCourt, certainty: 'not-found', cites: [] },
  { id: 'court-attorney', about: ['attorney'], when: inCourt, certainty: 'not-found', cites: [] },
  { id: 'former-attorney', about: ['attorney'], certainty: 'confirmed', cites: [] },
  { id: 'congress-resolved', about: ['resolved'], when: congress, certainty: 'confirmed', cites: [] },
  {
    id: 'congress-changed',
    about: ['address', 'attorney'],
    when: congress,
    certainty: 'confirmed',
    cites: [],
  },
  {
    id: 'other-deadlines',
    about: ['resolved', 'address', 'attorney'],
    certainty: 'confirmed',
    cites: [{ source: page, pinpoint: 'NOTE (appeal and motion rights, USCIS deadlines)' }],
  },
];
