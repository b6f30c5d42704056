import { describe, expect, it } from 'vitest';
import { contacts as words } from '../../src/content/messages/en/contacts.ts';
import { en } from '../../src/content/messages/en.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import { lawValuesOn } from '../../src/core/in-force.ts';
import { reasonText } from '../../src/core/routing.ts';

const asOf = '2026-11-22';
const me = { kind: 'individual', role: 'applicant', protection: [] as string[], addressMatchesUscis: true };
const form = {
  form: 'I-485',
  receiptNumber: 'IOE0912345678',
  receiptDate: '2025-01-10',
  status: 'pending',
  processingTime: 'published',
  caseInquiryDate: '2026-01-10',
};
const delay = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: me,
  filings: [form],
  problem: { kinds: ['delay'] },
  uscisContacts: [] as object[],
  congressional: { inquired: false },
};
const asked = { uscisContacts: [{ date: '2026-09-10', channel: 'phone' }] };
const attorney = { role: 'attorney', g28OnFile: true };

const telephone = 'uscis-contact-center uscis-contact-center-tty';
const looking = 'uscis-case-status uscis-processing-times';
const asking = 'uscis-online-account uscis-e-request';
const fromAbroad = 'uscis-international-line uscis-international-offices';

interface Row {
  readonly who: string;
  readonly given: object;
  readonly verdict: string;
  /** The ids in order; the office of a representative or senator comes last and is not repeated here. */
  readonly contacts: string;
}

const rows: readonly Row[] = [
  {
    who: 'whoever has not asked USCIS looks first, then writes, then calls, and sees the office as the next step',
    given: delay,
    verdict: 'uscis-first',
    contacts: `${looking} uscis-online-account uscis-e-request ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'whoever still has to wait may go on asking USCIS',
    given: { ...delay, uscisContacts: [{ date: '2026-11-01', channel: 'phone' }] },
    verdict: 'not-yet',
    contacts: `${looking} uscis-online-account uscis-e-request ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'whoever has asked and waited goes to the office, online unless something else is wished, and goes on asking USCIS',
    given: { ...delay, ...asked },
    verdict: 'ready',
    contacts: `cis-ombudsman-online cis-ombudsman-phone ${asking} ${telephone}`,
  },
  {
    who: 'whoever wishes to write a letter gets the postal address',
    given: { ...delay, ...asked, submission: { channel: 'mail' } },
    verdict: 'ready',
    contacts: `cis-ombudsman-mail cis-ombudsman-phone ${asking} ${telephone}`,
  },
  {
    who: 'whoever is abroad and cannot reach the portal gets the mail address',
    given: { ...delay, ...asked, person: { ...me, outsideUs: true }, submission: { portalReachable: false } },
    verdict: 'ready',
    contacts: `cis-ombudsman-email cis-ombudsman-phone ${asking} ${fromAbroad}`,
  },
  {
    who: 'whoever is abroad but wishes the portal keeps it',
    given: {
      ...delay,
      ...asked,
      person: { ...me, outsideUs: true },
      submission: { portalReachable: false, channel: 'online' },
    },
    verdict: 'ready',
    contacts: `cis-ombudsman-online cis-ombudsman-phone ${asking} ${fromAbroad}`,
  },
  {
    who: 'whoever has no receipt notice and no receipt number asks the lockbox first',
    given: {
      ...delay,
      problem: { kinds: ['receipt-not-received'] },
      filings: [{ form: 'I-130', deliveredDate: '2026-09-01' }],
    },
    verdict: 'uscis-first',
    contacts: `uscis-lockbox-support uscis-online-account ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'whoever has a receipt number is not sent to the lockbox',
    given: {
      ...delay,
      problem: { kinds: ['receipt-not-received'] },
      filings: [{ ...form, deliveredDate: '2026-09-01' }],
    },
    verdict: 'uscis-first',
    contacts: `uscis-case-status uscis-online-account ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'a refugee abroad gets the refugee desks first, and the international line instead of the toll-free one',
    given: { ...delay, person: { ...me, protection: ['refugee'], outsideUs: true } },
    verdict: 'uscis-first',
    contacts: `uscis-refugee-affairs uscis-resettlement-support-center ${looking} uscis-online-account uscis-e-request uscis-international-line uscis-international-offices uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'the attorney in a U case gets the hotline and Nebraska, and no general line',
    given: { ...delay, preparer: attorney, person: { ...me, protection: ['u'] } },
    verdict: 'uscis-first',
    contacts: `uscis-t-u-hotline uscis-nebraska-u-inquiries ${looking} cis-ombudsman-online`,
  },
  {
    who: 'the attorney in a VAWA case gets the VAWA hotline',
    given: { ...delay, preparer: attorney, person: { ...me, protection: ['vawa'] } },
    verdict: 'uscis-first',
    contacts: `uscis-vawa-hotline ${looking} cis-ombudsman-online`,
  },
  {
    who: 'the protected person herself may write and call as the source says, and is not sent to the hotline of attorneys',
    given: { ...delay, person: { ...me, protection: ['vawa'] } },
    verdict: 'uscis-first',
    contacts: `${looking} uscis-online-account ${telephone} cis-ombudsman-online`,
  },
  {
    who: 'a protected person whose address differs has it changed by telephone, not on the ordinary page',
    given: { ...delay, person: { ...me, protection: ['t'], addressMatchesUscis: false } },
    verdict: 'incomplete',
    contacts: `uscis-contact-center ${looking} uscis-online-account uscis-contact-center-tty`,
  },
  {
    who: 'a protected person abroad calls the international line for it',
    given: { ...delay, person: { ...me, protection: ['u'], addressMatchesUscis: false, outsideUs: true } },
    verdict: 'incomplete',
    contacts: `uscis-international-line ${looking} uscis-online-account uscis-international-offices uscis-nebraska-u-inquiries`,
  },
  {
    who: 'anybody else whose address differs changes it on the page, before all else',
    given: { ...delay, ...asked, person: { ...me, addressMatchesUscis: false } },
    verdict: 'ready',
    contacts: `uscis-change-of-address cis-ombudsman-online cis-ombudsman-phone ${asking} ${telephone}`,
  },
  {
    who: 'a service member gets the military line',
    given: { ...delay, problem: { kinds: ['military'] }, military: { member: 'self' } },
    verdict: 'uscis-first',
    contacts: `uscis-military-help-line uscis-case-status uscis-online-account ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'adoptive parents get the adoptions line',
    given: { ...delay, filings: [{ ...form, form: 'I-800A' }] },
    verdict: 'uscis-first',
    contacts: `uscis-adoptions-line ${looking} uscis-online-account uscis-e-request ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'whoever wants an answer sooner and has not asked USCIS gets the page on expedite requests first',
    given: {
      ...delay,
      problem: { kinds: ['expedite'] },
      expedite: { requested: false, criterion: 'clear-uscis-error' },
    },
    verdict: 'uscis-first',
    contacts: `uscis-expedite uscis-case-status uscis-online-account ${telephone} uscis-emma cis-ombudsman-online`,
  },
  {
    who: 'whoever wants another decision hears that appeals go to USCIS, and that Congress need not wait',
    given: { ...delay, problem: { kinds: ['change-decision'], clearError: false } },
    verdict: 'cannot-help',
    contacts: 'uscis-contact-center congressional-office uscis-online-account uscis-contact-center-tty',
  },
  {
    who: 'whoever was refused an expedite request hears that USCIS alone decides',
    given: {
      ...delay,
      problem: { kinds: ['expedite'] },
      expedite: { requested: true, result: 'denied', criterion: 'clear-uscis-error' },
    },
    verdict: 'cannot-help',
    contacts: `uscis-expedite uscis-online-account ${telephone}`,
  },
  {
    who: 'whoever wants legal advice is told first where USCIS lists help',
    given: { ...delay, problem: { kinds: ['legal-advice'] } },
    verdict: 'cannot-help',
    contacts: `uscis-emma uscis-online-account ${telephone}`,
  },
  {
    who: 'whoever suffered from a mistake of somebody else asks USCIS what it still needs',
    given: { ...delay, problem: { kinds: ['third-party-mistake'] } },
    verdict: 'cannot-help',
    contacts: 'uscis-contact-center uscis-online-account uscis-contact-center-tty',
  },
  {
    who: 'somebody of whom little is known learns where to look, and nothing is guessed',
    given: { caseFile: 1, problem: { kinds: ['delay'] } },
    verdict: 'incomplete',
    contacts: `uscis-processing-times ${asking} ${telephone} uscis-emma`,
  },
];

describe('whom a case is sent to, first things first', () => {
  it.each(rows)('$who', ({ given, verdict, contacts }) => {
    const outcome = decide(given as CaseFile, asOf, en);
    expect(outcome.verdict).toBe(verdict);
    // Congress comes last, unless it is named before.
    const expected = [...new Set(`${contacts} congressional-office`.trim().split(' '))];
    expect(outcome.contacts.map(({ id }) => id)).toEqual(expected);
  });

  it('whoever has a problem with another agency is sent to those who can ask it, and to USCIS only for a case there', () => {
    const { verdict, contacts } = decide(
      { ...delay, problem: { kinds: ['not-uscis'] } } as unknown as CaseFile,
      asOf,
      en,
    );
    expect(verdict).toBe('cannot-help');
    expect(contacts.map(({ id }) => id)).toEqual([
      'congressional-office',
      'cbp-information',
      ...telephone.split(' '),
    ]);
    expect(contacts[1]?.reason).toContain('if it was about inspection at the border');
    expect(contacts[1]?.value).toContain('1-877-227-5511\n(not confirmed');
    expect(contacts[2]?.reason).toContain('if there is a case at USCIS');
  });

  it('whoever may lose more by waiting learns first what is open at once, and the list does not end with the office', () => {
    for (const [kinds, more] of [
      [
        ['removal-hearing'],
        { removal: { inProceedings: true, hearingDate: '2026-12-10', filingCouldAffect: true } },
      ],
      [['age-out'], { ageOut: { birthDate: '2005-12-20', category: 'preference' } }],
    ] as const) {
      const { contacts } = decide({ ...delay, problem: { kinds }, ...more } as unknown as CaseFile, asOf, en);
      const ids = contacts.map(({ id }) => id);
      expect(ids.slice(0, 2)).toEqual(['uscis-expedite', 'congressional-office']);
      expect(contacts[1]?.reason).toMatch(/need not wait.*30 days/);
      expect(ids.at(-1)).toMatch(/^uscis-/);
    }
  });
});

describe('why a contact is named', () => {
  const reasonFor = (given: object, id: string): string | undefined =>
    decide(given as CaseFile, asOf, en).contacts.find((contact) => contact.id === id)?.reason;
  const said = (id: string): string => reasonText(id, lawValuesOn(asOf, en), en);
  const protectedBy = (...protection: string[]) => ({ ...delay, person: { ...me, protection } });

  it.each([
    [
      'an address in a protected case',
      { ...delay, person: { ...me, protection: ['u'], addressMatchesUscis: false } },
      'uscis-contact-center',
      ['address-confidential', 'care-identity'],
    ],
    ['a call of a protected person', protectedBy('u'), 'uscis-contact-center', ['call', 'care-identity']],
    ['a call of an asylee', protectedBy('asylee'), 'uscis-contact-center', ['call', 'care-telephone']],
    [
      'a call of whoever has not said',
      { ...delay, person: { ...me, protection: undefined } },
      'uscis-contact-center',
      ['call', 'care-telephone'],
    ],
    ['a call of anybody else', delay, 'uscis-contact-center', ['call']],
    [
      'a message of a protected person',
      protectedBy('vawa'),
      'uscis-online-account',
      ['account-first', 'care-account-call'],
    ],
    [
      'the status page of a protected person',
      protectedBy('t'),
      'uscis-case-status',
      ['look-first', 'care-status'],
    ],
    ['the status page of anybody else', delay, 'uscis-case-status', ['look-first']],
    [
      'an office that has asked already',
      { ...delay, congressional: { inquired: true, date: '2026-11-10' } },
      'congressional-office',
      ['congress-asked'],
    ],
    ['an office that has not asked', delay, 'congressional-office', ['parallel']],
    [
      'a problem with another agency',
      { ...delay, problem: { kinds: ['not-uscis'] } },
      'congressional-office',
      ['other-agency'],
    ],
    ['a request that can go now', { ...delay, ...asked }, 'cis-ombudsman-online', ['send-now']],
    [
      'the next contact of a ready case',
      { ...delay, ...asked },
      'uscis-online-account',
      ['keep-fresh', 'account-first'],
    ],
    ['a request that cannot go yet', delay, 'cis-ombudsman-online', ['send-later']],
  ] as const)('%s', (_, given, id, reasons) => {
    expect(reasonFor(given, id)).toBe(reasons.map(said).join(' '));
  });

  it.each(Object.keys(words.reasons))('%s is a sentence on any day of any book', (id) => {
    for (const day of ['2023-05-31', '2024-12-31', '2026-11-29'] as const) {
      expect(reasonText(id, lawValuesOn(day, en), en)).toMatch(/^[A-Z“].*[.:)]$/);
      expect(reasonText(id, lawValuesOn(day, en), en)).not.toMatch(/undefined|null/);
    }
  });
});
