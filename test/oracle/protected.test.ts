import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { CaseNode } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import { caseOf } from '../cases/row.ts';

/**
 * Who is protected, who prepares the request, and whether USCIS has the address. How the document was signed is no answer
 * of a case: the signature in ink is always told as something to be done on paper, so it is no column here.
 */
const protections = {
  'T status': ['t'],
  'U status': ['u'],
  VAWA: ['vawa'],
  'an I-751 waiver': ['i-751-waiver'],
  'a derivative of a U case': ['u'],
  asylum: ['asylee'],
  'refugee status': ['refugee'],
  'no protection': [],
} as const;

const preparers = {
  'an attorney with G-28': { role: 'attorney', g28OnFile: true },
  'an attorney without G-28': { role: 'attorney', g28OnFile: false },
  'an accredited representative with G-28': { role: 'accredited-representative', g28OnFile: true },
  'the person': { role: 'self' },
  'a relative with consent': { role: 'family-member', writtenConsent: true },
  'a congressional office without consent': { role: 'congressional-office', writtenConsent: false },
} as const;

const addresses = { matches: true, differs: false, 'is not known': undefined } as const;

interface Expected {
  readonly verdict: 'ready' | 'incomplete';
  readonly missing: readonly string[];
  readonly requirements: Readonly<Record<string, boolean | null>>;
}

/** What has to come out, decided by hand. */
function expectedFor(
  isProtected: boolean,
  who: keyof typeof preparers,
  address: keyof typeof addresses,
): Expected {
  const requirements: Record<string, boolean | null> = {
    'section-5-person': true,
    'supporting-documents': null,
  };
  if (isProtected) requirements['wet-ink-signature'] = null;
  if (who === 'an attorney with G-28' || who === 'an accredited representative with G-28') {
    return { verdict: 'ready', missing: [], requirements: { ...requirements, 'g-28': true } };
  }
  if (who === 'an attorney without G-28') {
    return { verdict: 'incomplete', missing: [], requirements: { ...requirements, 'g-28': false } };
  }
  if (who === 'a relative with consent') requirements['consent'] = true;
  if (who === 'a congressional office without consent') requirements['consent'] = false;
  const stopped = who === 'a congressional office without consent';
  if (!isProtected) return { verdict: stopped ? 'incomplete' : 'ready', missing: [], requirements };
  requirements['mail-only'] = null;
  requirements['address-matches-uscis'] = address === 'matches' ? true : address === 'differs' ? false : null;
  // Without consent it stays incomplete; the requirements are part of the outcome, so the address is asked for all the same.
  const open = address === 'is not known';
  return {
    verdict: stopped || address !== 'matches' ? 'incomplete' : 'ready',
    missing: open ? ['person.addressMatchesUscis'] : [],
    requirements,
  };
}

const asOf = '2026-06-15';
const rows = (Object.keys(protections) as (keyof typeof protections)[]).flatMap((what) =>
  (Object.keys(preparers) as (keyof typeof preparers)[]).flatMap((who) =>
    (Object.keys(addresses) as (keyof typeof addresses)[]).map((address) => ({ what, who, address })),
  ),
);

describe('protected people', () => {
  test('the table is whole', () => expect(rows).toHaveLength(8 * 6 * 3));

  test.each(rows)('$what, prepared by $who, the address $address', ({ what, who, address }) => {
    const isProtected = what !== 'no protection';
    const answers: Record<string, CaseNode | undefined> = {
      'problem.kinds': ['lost-file'],
      'person.protection': protections[what],
      'person.addressMatchesUscis': addresses[address],
    };
    for (const [key, value] of Object.entries(preparers[who])) answers[`preparer.${key}`] = value;
    const outcome = decide(caseOf({ answers, asOf }), asOf, en);
    const { verdict, missing, requirements } = expectedFor(isProtected, who, address);
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.missing).toEqual(missing);
    expect(Object.fromEntries(outcome.requirements.map(({ id, met }) => [id, met]))).toEqual(requirements);
    expect(outcome.channel).toBe('online');
    const warned = outcome.warnings.map(({ id }) => id);
    expect(warned.includes('watched-device')).toBe(isProtected);
    expect(warned.includes('address-first')).toBe(address === 'differs');
    const alone = !who.includes('attorney') && !who.includes('accredited');
    if (isProtected && alone && address === 'differs') {
      expect(['uscis-contact-center', 'uscis-change-of-address']).toContain(outcome.contacts[0]?.id);
    }
  });
});
