import type { FactPath } from '../../facts/index.ts';
import type { RouteCare } from '../../shape/contact.ts';
import { protectedAlone } from '../../who.ts';
import type { ContactId } from '../index.ts';
import { abroad, anyKind, confidentialAlone, type Row, type When, waiting } from './conditions.ts';
import { address, atOnce, byPost, desks, outside } from './desks.ts';
import { general } from './general.ts';

const noWish: When = { not: { stated: 'submission.channel' } };
const portalOutOfReach: When = { all: [abroad, { stated: 'submission.portalReachable', is: [false] }] };
const wished = (channel: 'online' | 'email' | 'mail'): When => ({
  stated: 'submission.channel',
  is: [channel],
});

/** The way to the office: the person's wish, else e-mail from abroad where the portal cannot be reached, else online. */
export const officeWays = [
  {
    channel: 'email',
    contact: 'cis-ombudsman-email',
    when: { any: [wished('email'), { all: [noWish, portalOutOfReach] }] },
  },
  { channel: 'mail', contact: 'cis-ombudsman-mail', when: wished('mail') },
  {
    channel: 'online',
    contact: 'cis-ombudsman-online',
    when: { any: [wished('online'), { all: [noWish, { not: portalOutOfReach }] }] },
  },
] as const satisfies readonly (Pick<Row, 'contact' | 'when'> & { readonly channel: string })[];

/** The office itself, where the case can go to it now. */
export const officeNow: readonly Row[] = [
  ...officeWays.map(({ contact, when }): Row => ({ contact, reason: 'send-now', verdicts: ['ready'], when })),
  { contact: 'cis-ombudsman-phone', reason: 'trouble-with-form', verdicts: ['ready'] },
];

/** The office itself, where the case has to wait. */
export const officeLater: readonly Row[] = officeWays.map(
  ({ contact, when }): Row => ({ contact, reason: 'send-later', verdicts: waiting, when, from: 'earliest' }),
);

export const congress: readonly Row[] = [
  {
    contact: 'cbp-information',
    reason: 'border-inspection',
    verdicts: 'any',
    when: anyKind('not-uscis'),
  },
  {
    contact: 'congressional-office',
    reason: 'congress-asked',
    verdicts: 'any',
    when: { stated: 'congressional.inquired', is: [true] },
  },
  { contact: 'congressional-office', reason: 'parallel', verdicts: 'any' },
];

/**
 * Who is named for a case, and why. Rows are read from the top; a row counts when its condition is met, and a contact
 * is named once, with the reason of its first row that counts. Every verdict has a desk of USCIS: each case has to keep
 * its contact with USCIS fresh, one that can go to the office as well.
 */
export const routes: readonly Row[] = [
  ...address,
  ...outside,
  ...officeNow,
  ...atOnce,
  ...desks,
  ...general,
  ...byPost,
  ...officeLater,
  ...congress,
];

/**
 * What is said in front of the reason of the first desk of USCIS where the case can go to the office now, but for these:
 * asking there is no question about the case.
 */
export const fresh = {
  reason: 'keep-fresh',
  notAt: ['uscis-expedite', 'uscis-change-of-address'],
} as const satisfies { readonly reason: string; readonly notAt: readonly ContactId[] };

/**
 * What whoever is or may be protected and acts alone (`protectedAlone`) is told besides, by how a contact is reached; the first that is met
 * counts. Those of 8 U.S.C. 1367 have a procedure of their own at USCIS.
 */
export const care: readonly RouteCare<FactPath>[] = [
  {
    contacts: ['uscis-contact-center', 'uscis-international-line'],
    reason: 'care-identity',
    when: confidentialAlone,
  },
  {
    contacts: [
      'uscis-contact-center',
      'uscis-international-line',
      'uscis-military-help-line',
      'uscis-adoptions-line',
    ],
    reason: 'care-telephone',
    when: protectedAlone,
  },
  { contacts: ['uscis-online-account'], reason: 'care-account-call', when: confidentialAlone },
  { contacts: ['uscis-online-account'], reason: 'care-account', when: protectedAlone },
  { contacts: ['uscis-case-status'], reason: 'care-status', when: protectedAlone },
  {
    contacts: [
      'uscis-e-request',
      'uscis-emma',
      'uscis-lockbox-support',
      'uscis-refugee-affairs',
      'uscis-resettlement-support-center',
      'uscis-change-of-address',
    ],
    reason: 'care-mailbox',
    when: protectedAlone,
  },
];
