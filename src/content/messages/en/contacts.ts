import type { ContactId } from '../../contacts/index.ts';
import type { ContactWords } from '../../contacts/words.ts';
import { callingWords } from './contacts/calling.ts';
import { deskWords } from './contacts/desks.ts';
import { ombudsmanWords } from './contacts/ombudsman.ts';
import { onlineWords } from './contacts/online.ts';
import { reasons } from './contacts/reasons.ts';

const entries = {
  ...callingWords,
  ...onlineWords,
  ...deskWords,
  ...ombudsmanWords,
} as const satisfies Record<ContactId, ContactWords>;

/** The contact directory: what is said of each place, why it is named, and the words around it. */
export const contacts = {
  entries,
  reasons,
  topics: {
    'contact-center': 'the USCIS Contact Center',
    telephone: 'all telephone lines',
    online: 'USCIS on the web',
    account: 'the USCIS online account',
    'e-request': 'service requests online',
    status: 'case status and processing times',
    appointment: 'appointments at a field office',
    address: 'a new address',
    expedite: 'expedite requests',
    lockbox: 'no receipt notice from a lockbox',
    refugee: 'refugee cases',
    vawa: 'VAWA cases',
    't-u': 'T and U cases',
    military: 'armed forces and families',
    adoption: 'adoption cases',
    premium: 'premium processing',
    international: 'people outside the United States',
    accessibility: 'TTY and access',
    ombudsman: 'the CIS Ombudsman',
    congress: 'your representative or senator',
  },
  types: { phone: 'Telephone', tty: 'TTY', email: 'E-mail', web: 'Web', post: 'Post', none: 'Not found' },
  labels: {
    purpose: 'For',
    who: 'Who',
    hours: 'Hours',
    have: 'At hand',
    say: 'Say',
    note: 'Note',
    why: 'Why here',
    source: 'Source',
  },
  heading: 'Whom to contact',
  topicHeading: (topic: string) => `Whom to contact: ${topic}`,
  caseHeading: 'Whom to contact for this case, first things first',
  readOn: (day: string) => `Copies of the pages were read on ${day}; the live pages may say something else.`,
  certainty: {
    confirmed: '',
    dated: (page: string, day: string) => `dated, last seen on ${day}: check at ${page}`,
    unconfirmed: (page: string, day: string) => `UNCONFIRMED, last seen on ${day}: check at ${page}`,
    'not-found': (page: string, day: string) => `not found as of ${day}: look at ${page}`,
  },
  datedOn: (day: string) => (day === 'undated' ? 'undated' : `of ${day}`),
  unknownTopic: (topic: string, nearest: string, all: string) =>
    `There is no topic "${topic}". ${nearest === '' ? '' : `Did you mean "${nearest}"? `}Topics: ${all}.`,
  topicWanted: 'one of the topics',
  topicsAndCase: 'Topics and --case do not go together: give one or the other.',
  moreTopics: (all: string) => `For one topic: case-assist contacts TOPIC. Topics: ${all}.`,
} as const;
