import { beforeRequest, note, statusOfCase, strictDay, type TimelineRow, type When } from './days.ts';

const verdictIs = (verdict: 'incomplete' | 'uscis-first'): When => ({ fact: 'decided.verdict', is: verdict });
const decidedBy = (rule: string): When => ({
  all: [verdictIs('uscis-first'), { fact: 'decided.because', includes: rule }],
});
const dayIsKnown: When = { stated: 'decided.earliest' };
const lastDayIsKnown: When = { stated: 'decided.latest' };
const mustAsk: When = { stated: 'decided.askFrom' };
/** The newest contact ends the time for a request. */
const endsWithContact: When = {
  all: [
    { stated: 'decided.contactCounts' },
    { onOrBefore: [{ fact: 'decided.latest' }, { fact: 'decided.contactCounts' }] },
    { onOrBefore: [{ fact: 'decided.contactCounts' }, { fact: 'decided.latest' }] },
  ],
};
/** How the way stays open after the newest contact, while it counts. */
const mayAskAgain: When = {
  all: [
    { stated: 'decided.contactCounts' },
    {
      any: [verdictIs('incomplete'), { all: [lastDayIsKnown, { not: mustAsk }, endsWithContact] }],
    },
  ],
};
const strictDayAhead: When = { onOrBefore: ['today', strictDay] };

const recently = {
  source: { period: 'uscis-contact-recent', or: statusOfCase },
  rests: ['decided.newestContact'],
} as const;
const recentRule = { source: { period: 'uscis-contact-recent' }, rests: recently.rests } as const;
const deciding = { source: { decidedBy: 'first' }, rests: ['decided.because'] } as const;

/** The days of the request itself: the first and the last to send it, and when USCIS has to be asked (again) for that. */
export const requestRows: readonly TimelineRow[] = [
  {
    id: 'first-day',
    kind: 'first-day',
    when: verdictIs('incomplete'),
    says: 'first-day-unknown',
    source: { decidedBy: 'first' },
    rests: ['decided.missing'],
  },
  ...(['now', 'open', 'ahead'] as const).map(
    (state): TimelineRow => ({
      id: 'first-day',
      kind: 'first-day',
      when: {
        all: [
          dayIsKnown,
          state === 'now'
            ? { onOrBefore: [{ fact: 'decided.earliest' }, 'today'] }
            : { before: ['today', { fact: 'decided.earliest' }] },
          ...(state === 'now' ? [] : [{ fact: 'decided.stillOpen', is: state === 'open' } as const]),
        ],
      },
      day: { fact: 'decided.earliest' },
      says: ({ now: 'first-day-now', open: 'first-day-open', ahead: 'first-day' } as const)[state],
      ...deciding,
    }),
  ),
  {
    id: 'ask-uscis',
    kind: 'contact-uscis',
    when: { all: [dayIsKnown, mustAsk] },
    day: { from: { fact: 'decided.askFrom' }, until: { fact: 'decided.askOn' } },
    says: 'ask-uscis',
    ...recently,
  },
  {
    id: 'last-day',
    kind: 'last-day',
    when: { all: [lastDayIsKnown, { not: mustAsk }, endsWithContact] },
    day: { fact: 'decided.latest' },
    says: 'last-day-contact',
    ...recently,
  },
  {
    id: 'last-day',
    kind: 'last-day',
    when: { all: [lastDayIsKnown, { not: mustAsk }, { unless: endsWithContact }] },
    day: { fact: 'decided.latest' },
    says: 'last-day',
    ...deciding,
  },
  {
    id: 'ask-again',
    kind: 'contact-uscis',
    when: mayAskAgain,
    day: { from: 'today', until: { fact: 'decided.contactCounts' } },
    says: 'ask-again',
    ...recentRule,
  },
  {
    id: 'ask-again-strict',
    kind: 'contact-uscis',
    when: { all: [mayAskAgain, strictDayAhead] },
    day: strictDay,
    says: 'ask-again-strict',
    steps: ['strict-day'],
    ...recentRule,
  },
  {
    id: 'ask-again-strict',
    kind: 'contact-uscis',
    when: { all: [mayAskAgain, { not: strictDayAhead }] },
    day: 'today',
    says: 'ask-again-gap',
    steps: ['strict-day'],
    ...recentRule,
  },
  {
    id: 'ask-uscis',
    kind: 'contact-uscis',
    when: {
      all: [
        verdictIs('incomplete'),
        { not: { stated: 'decided.contactCounts' } },
        { not: { some: 'uscisContacts', where: { not: { stated: 'uscisContacts[].date' } } } },
      ],
    },
    day: 'today',
    says: 'ask-uscis-meanwhile',
    ...recentRule,
  },
  ...(['uscis-asked', 'uscis-contact-recent'] as const).map(
    (rule): TimelineRow => ({
      id: 'ask-uscis',
      kind: 'contact-uscis',
      when: decidedBy(rule),
      day: 'today',
      says: 'ask-uscis-now',
      source: { decidedBy: rule },
      rests: [],
    }),
  ),
  {
    id: 'request-expedite',
    kind: 'contact-uscis',
    when: decidedBy('expedite-requested'),
    day: 'today',
    says: 'request-expedite',
    source: { decidedBy: 'expedite-requested' },
    rests: [],
  },
  {
    id: 'planned-first-day',
    kind: 'first-day',
    when: { all: [verdictIs('uscis-first'), { stated: 'decided.plannedFirst' }] },
    day: { fact: 'decided.plannedFirst' },
    says: 'planned-first-day',
    ...deciding,
  },
  {
    id: 'planned-last-day',
    kind: 'last-day',
    when: { stated: 'decided.plannedLast' },
    day: { fact: 'decided.plannedLast' },
    says: 'planned-last-day',
    ...recently,
  },
];

/** What is to be done today whatever else is decided: to see a lawyer, or to read a notice. */
export const doNowRows: readonly TimelineRow[] = (['lawyer', 'notice'] as const).map((step) => ({
  id: step,
  kind: 'do-now',
  when: { fact: 'decided.first', includes: step },
  day: 'today',
  says: { firstStep: step },
  source: note,
  rests: [],
}));

/** The contacts with USCIS, and the goal that it has set itself for service requests. */
export const contactRows: readonly TimelineRow[] = [
  {
    id: 'contact',
    kind: 'event',
    each: 'uscisContacts',
    when: { onOrBefore: [{ fact: 'uscisContacts[].date' }, 'today'] },
    day: { fact: 'uscisContacts[].date' },
    says: 'contact',
    source: { period: 'uscis-contact-recent', or: beforeRequest },
    rests: ['uscisContacts[].date'],
  },
  {
    id: 'contact',
    kind: 'event',
    each: 'uscisContacts',
    when: { before: ['today', { fact: 'uscisContacts[].date' }] },
    day: { fact: 'uscisContacts[].date' },
    says: 'contact-planned',
    source: { period: 'uscis-contact-recent', or: beforeRequest },
    rests: ['uscisContacts[].date'],
  },
  {
    id: 'contact.goal',
    kind: 'waiting',
    each: 'uscisContacts',
    when: {
      all: [{ stated: 'uscisContacts[].date' }, { stated: 'uscisContacts[].channel', is: ['e-request'] }],
    },
    day: { plus: [{ fact: 'uscisContacts[].date' }, 'service-request-goal'] },
    says: 'service-request-goal',
    steps: [{ count: { plus: [{ fact: 'uscisContacts[].date' }, 'service-request-goal'] } }],
    source: { period: 'service-request-goal' },
    rests: ['uscisContacts[].date', 'uscisContacts[].channel'],
  },
];
