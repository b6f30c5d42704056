import type { FactPath } from '../../facts/index.ts';
import type { RouteCare } from '../../shape/contact.ts';
import { protectedAlone } from '../../who.ts';
import type { ContactId } from '../index.ts';
import { address, outside } from './before-all.ts';
import { confidentialAlone, type Row } from './conditions.ts';
import { atOnce, byPost, desks } from './desks.ts';
import { general } from './general.ts';
import { congress, officeLater, officeNow } from './office.ts';

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
