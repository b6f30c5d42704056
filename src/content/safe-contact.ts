import type { FactPath } from './facts/index.ts';
import type { CaseCondition } from './law-terms.ts';
import { saidSafe } from './who.ts';

/** Of somebody who asks for themselves the preparer's data are their own. */
const ownData = {
  any: [{ not: { stated: 'preparer.role' } }, { stated: 'preparer.role', is: ['self'] }],
} as const;
const unlessSafe = (way: 'phone' | 'email') => ({ not: saidSafe(way) }) as const;

/**
 * Contact data of whoever is or may be protected and acts alone (`protectedAlone`) that nothing shows which is pasted or
 * sent, and when: the office writes to them by post alone (the office's page, things to note), and a call or message to a
 * telephone, fax or mailbox that somebody else looks into gives the case away.
 */
export const keptOffPaper: readonly { readonly path: FactPath; readonly when: CaseCondition }[] = [
  { path: 'person.phone', when: unlessSafe('phone') },
  { path: 'person.fax', when: { all: [] } },
  { path: 'person.email', when: unlessSafe('email') },
  { path: 'preparer.phone', when: { all: [unlessSafe('phone'), ownData] } },
  { path: 'preparer.email', when: { all: [unlessSafe('email'), ownData] } },
];
