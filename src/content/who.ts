import type { FactPath } from './facts/index.ts';
import type { CaseCondition } from './law-terms.ts';
import type { Condition } from './shape/condition.ts';

/*
 * Who a case is about and who acts in it, as conditions that facts, rules, routes, papers and pages share. Each is met or
 * not met, never unknown: what is not said counts as the more careful of the two.
 */

export const represented = {
  stated: 'preparer.role',
  is: ['attorney', 'accredited-representative'],
} as const satisfies Condition;

const told = { stated: 'person.protection' } as const;
const asked = <K extends string>(kind: K) =>
  ({ all: [told, { fact: 'person.protection', includes: kind }] }) as const satisfies Condition;

/** What is not known of a form is never one of these. */
const filed = <F extends string>(...forms: readonly F[]) =>
  ({
    all: [{ stated: 'filings' }, { some: 'filings', where: { stated: 'filings[].form', is: forms } }],
  }) as const satisfies Condition;

export const inRefugeeCase = asked('refugee');
/** Forms I-914, I-918 and I-929 are filed in T and U cases alone, whatever is said of protection. */
export const inUCase = { any: [asked('u'), filed('I-918', 'I-929')] } as const satisfies Condition;
export const inTOrUCase = { any: [asked('t'), filed('I-914'), inUCase] } as const satisfies Condition;
export const inVawaCase = asked('vawa');
export const inWaiverCase = asked('i-751-waiver');
/** Those whom 8 U.S.C. 1367 protects, for whom USCIS has ways of its own. */
export const isConfidential = {
  any: [inTOrUCase, inVawaCase, inWaiverCase],
} as const satisfies Condition;

/** Somebody who has asked for, or was ever given, any protection that the office's page names. */
export const isProtected = {
  all: [told, { not: { fact: 'person.protection', empty: true } }],
} as const satisfies Condition;

/** It is not said whether there is any protection; an organization has none of its own. */
export const protectionUnsaid = {
  all: [{ not: told }, { not: { stated: 'person.kind', is: ['organization'] } }],
} as const satisfies Condition;

/** A form of the case is one that protected people use, though it is said that there is no protection. */
export const protectedByForm = {
  all: [
    told,
    { fact: 'person.protection', empty: true },
    filed('I-914', 'I-918', 'I-929', 'I-589', 'I-590', 'I-730', 'I-765V'),
  ],
} as const satisfies Condition;

export const mayBeProtected = {
  any: [isProtected, protectionUnsaid, protectedByForm],
} as const satisfies Condition;

/** Whoever is or may be protected and has nobody at whose office answers are safe. */
export const protectedAlone = { all: [mayBeProtected, { not: represented }] } as const satisfies Condition;

/** It is said that only the person reads or hears what comes this way. */
export const saidSafe = <W extends 'phone' | 'email'>(way: W) =>
  ({
    all: [{ stated: 'person.safeToContact' }, { fact: 'person.safeToContact', includes: way }],
  }) as const satisfies Condition;

/**
 * Whoever asks for themselves and has their mail in the United States is taken to be there, which is told and can be changed;
 * not so a refugee who waits abroad.
 */
export const takenToBeInUs = {
  all: [
    { stated: 'person.address.country', is: ['US'] },
    {
      any: [
        { stated: 'preparer.role', is: ['self'] },
        { stated: 'person.kind', is: ['organization'] },
      ],
    },
    { not: filed('I-590') },
  ],
} as const satisfies Condition;

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
