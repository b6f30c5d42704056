import type { ContactId } from '../../contacts/index.ts';
import type { ContactWords } from '../../shape/contact.ts';
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
    asylum: 'asylum cases',
    vawa: 'VAWA cases',
    't-u': 'T and U cases',
    military: 'armed forces and families',
    adoption: 'adoption cases',
    premium: 'premium processing',
    international: 'people outside the United States',
    border: 'inspection at the border',
    accessibility: 'TTY and access',
    ombudsman: 'the CIS Ombudsman',
    congress: 'your representative or senator',
  },
  types: { phone: 'Telephone', tty: 'TTY', email: 'E-mail', web: 'Web', post: 'Post', none: 'Not found' },
  /** The telephones of USCIS in one line. */
  line: {
    here: (phone: string, tty: string) => `${phone}; TTY ${tty}`,
    either: (here: string, abroad: string) => `${here}; from outside the United States ${abroad}`,
  },
  labels: {
    purpose: 'For',
    who: 'Who',
    hours: 'Hours',
    have: 'At hand',
    say: 'Say',
    note: 'Note',
    why: 'Why here',
    from: 'When',
    source: 'Source',
  },
  headings: {
    all: 'Whom to contact',
    topic: (topics: string) => `Whom to contact: ${topics}`,
    case: (verdict: string) => `${verdict}. Whom to contact, first things first`,
  },
  readOn: (day: string) =>
    `Copies of the pages were read on ${day}, not the live pages: they may say something else today. No legal advice.`,
  oneTopic: (all: string) => `For more about one of them: case-assist contacts TOPIC. Topics: ${all}.`,
  /** How sure a value is, in words; a confirmed one has none. */
  doubt: {
    dated: (seen: string, page: string) => `Not confirmed lately: ${seen}. Check at ${page}`,
    unconfirmed: (seen: string, page: string) => `UNCONFIRMED: ${seen}. Check at ${page}`,
    'not-found': (seen: string, page: string) => `${seen}. Look at ${page}`,
  },
  /** Behind a value, or behind several of which none is sure. */
  notConfirmed: (page: string) => `not confirmed; check at ${page}`,
  noneConfirmed: (page: string) => `none of these is confirmed; check at ${page}`,
  /** The day from which a contact may be asked. */
  from: (day: string) => `Not before ${day}`,
  lastSeen: (day: string) => `last seen in a text of ${day}`,
  lastRead: (day: string) => `last seen in an undated text, read on ${day}`,
  lookedFor: (day: string) => `Looked for until ${day}`,
  source: (title: string, day: string, pinpoint: string) => `${title}, ${day}: ${pinpoint}`,
  undated: 'undated',
  unknownTopic: (topics: string, all: string) => `No such topic: ${topics}. Topics are ${all}.`,
  wantedTopic: (nearest: string) => `a topic or the id of a contact, such as ${nearest}`,
  topicsAndCase: 'Topics and --case do not go together; give one or the other.',
  topicsOrCase: 'topics, or --case FILE',
} as const;
