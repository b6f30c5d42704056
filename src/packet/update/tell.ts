import { contacts } from '../../content/contacts/index.ts';
import type { FactPath } from '../../content/facts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { ToldValues, update } from '../../content/messages/en/packet/update.ts';
import type { Condition } from '../../content/shape/condition.ts';
import type { Certainty, Citation } from '../../content/shape/source.ts';
import { type SourceId, sources } from '../../content/sources.ts';
import { isConfidential, protectionUnsaid, represented } from '../../content/who.ts';
import { showDay } from '../../core/dates.ts';
import { evaluate } from '../../core/evaluate.ts';
import { periodOn } from '../../core/in-force.ts';
import type { Scope } from '../../core/scope.ts';
import { contactCenterLine } from '../channel/parties.ts';
import type { UpdateTopic } from './topics.ts';

type TellId = keyof typeof update.tell;

interface TellRow {
  readonly id: TellId;
  readonly about: readonly UpdateTopic[];
  readonly when?: Condition<FactPath>;
  readonly certainty: Certainty;
  readonly cites: readonly Citation<SourceId>[];
}

/** Somebody else who has to be told, and what of it is not sure. */
export interface Telling {
  readonly id: TellId;
  readonly who: string;
  readonly what: string;
  readonly certainty: Certainty;
  readonly source: string;
}

const inCourt: Condition<FactPath> = { said: 'removal.inProceedings', is: [true] };
const notSaidInCourt: Condition<FactPath> = { not: { said: 'removal.inProceedings' } };
const congress: Condition<FactPath> = { said: 'congressional.inquired', is: [true] };
const page = 'case-assistance-2023-05-31';
const tenDays: readonly Citation<SourceId>[] = [
  { source: 'i-765-instructions', pinpoint: 'change of address' },
];

const rows: readonly TellRow[] = [
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

/** Who else has to be told of this news, first things first. What could not be confirmed says so in its words. */
export function tellingsOf(
  about: readonly UpdateTopic[],
  scope: Scope,
  words: Catalogue,
): readonly Telling[] {
  const text = words.packet.update;
  const values: ToldValues = {
    days: text.days(periodOn('address-change', scope.asOf).value),
    page: contacts['uscis-change-of-address'].values[0].lines[0],
    line: contactCenterLine(scope.caseFile, words),
  };
  return rows
    .filter((row) => row.about.some((topic) => about.includes(topic)))
    .filter(({ when }) => when === undefined || evaluate(when, scope).status === 'met')
    .map(({ id, certainty, cites }) => {
      const { who, what } = text.tell[id];
      const sentence = typeof what === 'string' ? what : what(values);
      return {
        id,
        who,
        what: certainty === 'confirmed' ? sentence : text.unconfirmed(sentence),
        certainty,
        source: cites.map((cite) => sourceOf(cite, words)).join('; '),
      };
    });
}

function sourceOf({ source, pinpoint }: Citation<SourceId>, words: Catalogue): string {
  const { title, dated } = sources[source];
  const day = dated === 'undated' ? words.sources.undated : showDay(dated, 'en-US');
  return words.contacts.source(title, day, pinpoint);
}
