import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { CaseNode } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import type { RoutedContact } from '../../src/core/outcome.ts';
import { caseOf } from '../cases/row.ts';

/**
 * Whom people in danger are sent to, decided by hand: what protects them, who prepares the request, whether USCIS has the
 * address, and how far the case is. How the form was signed is no answer of a case and changes no contact.
 */
const protections = {
  'T status': ['t'],
  'U status': ['u'],
  VAWA: ['vawa'],
  'an I-751 waiver': ['i-751-waiver'],
  'a derivative of U and T cases': ['u', 't'],
  asylum: ['asylee'],
  'refugee status': ['refugee'],
  'no protection': [],
} as const;
type What = keyof typeof protections;

const preparers = {
  'an attorney with G-28': { role: 'attorney', g28OnFile: true },
  'an attorney without G-28': { role: 'attorney', g28OnFile: false },
  'an accredited representative': { role: 'accredited-representative', g28OnFile: true },
  'the person': { role: 'self' },
  'a relative with consent': { role: 'family-member', writtenConsent: true },
  'a congressional office': { role: 'congressional-office', writtenConsent: true },
} as const;
type Who = keyof typeof preparers;

const addresses = { matches: true, differs: false, 'is not known': undefined } as const;
const stages = {
  'USCIS was never asked': [],
  'USCIS was asked of late': [{ date: '2026-06-01', channel: 'phone' }],
  'USCIS has had its time': [{ date: '2026-04-06', channel: 'phone' }],
} as const;

const asOf = '2026-06-15';
const rows = (Object.keys(protections) as What[]).flatMap((what) =>
  (Object.keys(preparers) as Who[]).flatMap((who) =>
    (Object.keys(addresses) as (keyof typeof addresses)[]).flatMap((address) =>
      (Object.keys(stages) as (keyof typeof stages)[]).map((stage) => ({ what, who, address, stage })),
    ),
  ),
);

const routeOf = ({ what, who, address, stage }: (typeof rows)[number]) => {
  const answers: Record<string, CaseNode | undefined> = {
    'problem.kinds': ['lost-file'],
    'person.protection': protections[what],
    'person.addressMatchesUscis': addresses[address],
    uscisContacts: stages[stage],
  };
  for (const [key, value] of Object.entries(preparers[who])) answers[`preparer.${key}`] = value;
  return decide(caseOf({ answers, asOf }), asOf, en);
};

const isConfidential = (what: What): boolean => !['asylum', 'refugee status', 'no protection'].includes(what);
const isRepresented = (who: Who): boolean => /attorney|accredited/.test(who);

/** The hotlines of a kind of case. */
const hotlines: Readonly<Record<What, readonly string[]>> = {
  'T status': ['uscis-t-u-hotline'],
  'U status': ['uscis-t-u-hotline', 'uscis-nebraska-u-inquiries'],
  VAWA: ['uscis-vawa-hotline'],
  'an I-751 waiver': ['uscis-vawa-hotline'],
  'a derivative of U and T cases': ['uscis-t-u-hotline', 'uscis-nebraska-u-inquiries'],
  asylum: [],
  'refugee status': [],
  'no protection': [],
};
const everyHotline = ['uscis-t-u-hotline', 'uscis-vawa-hotline', 'uscis-nebraska-u-inquiries'];
/** What answers no attorney in such a case. */
const generalLines = [
  'uscis-contact-center',
  'uscis-contact-center-tty',
  'uscis-international-line',
  'uscis-online-account',
  'uscis-e-request',
  'uscis-emma',
];

describe('whom people in danger are sent to', () => {
  test('the table is whole', () => expect(rows).toHaveLength(8 * 6 * 3 * 3));

  test.each(rows)('$what, $who, the address $address, $stage', (row) => {
    const { what, who, address } = row;
    const outcome = routeOf(row);
    const { contacts } = outcome;
    const ids = contacts.map(({ id }) => id);
    const of = (id: string): RoutedContact | undefined => contacts.find((contact) => contact.id === id);
    const alone = !isRepresented(who) && what !== 'no protection';

    // A desk of USCIS in every verdict, and never the office last.
    expect(ids.filter((id) => id.startsWith('uscis-')).length).toBeGreaterThan(0);
    expect(ids.at(-1)).not.toMatch(/^cis-ombudsman-/);

    // Attorneys of confidential cases have the hotlines, and those alone; nobody else has them.
    if (isRepresented(who) && isConfidential(what)) {
      for (const id of hotlines[what]) expect(of(id)?.value).toMatch(/@uscis\.dhs\.gov\n\(not confirmed/);
      expect(ids.filter((id) => generalLines.includes(id))).toEqual([]);
      expect(ids.filter((id) => everyHotline.includes(id) && !hotlines[what].includes(id))).toEqual([]);
    } else {
      expect(ids.filter((id) => id.endsWith('-hotline'))).toEqual([]);
      expect(ids).toContain('uscis-contact-center');
      for (const { value } of contacts) expect(value ?? '').not.toMatch(/hotlinefollowup|i-918inquiries/);
    }

    // A petitioner alone writes to Nebraska by post, after what is quicker, to an address to be verified.
    const inU = what === 'U status' || what === 'a derivative of U and T cases';
    expect(ids.includes('uscis-nebraska-u-inquiries')).toBe(inU);
    if (inU && alone) {
      const nebraska = of('uscis-nebraska-u-inquiries');
      expect(nebraska?.value).toMatch(
        /^USCIS\nNebraska Service Center\nP\.O\. Box 87918\n[^@]*\n\(not confirmed/,
      );
      expect(nebraska?.reason).toMatch(/verify it before/);
      expect(ids.indexOf('uscis-nebraska-u-inquiries')).toBeGreaterThan(ids.indexOf('uscis-contact-center'));
    }

    // Whoever is protected and alone is told how to call, write and look without being seen.
    expect(/nobody else can look into/.test(of('uscis-contact-center')?.reason ?? '')).toBe(alone);
    expect(/nobody else can open/.test(of('uscis-online-account')?.reason ?? '')).toBe(alone);
    if (ids.includes('uscis-case-status'))
      expect(/With caution/.test(of('uscis-case-status')?.reason ?? '')).toBe(alone);
    if (alone && isConfidential(what)) {
      expect(of('uscis-contact-center')?.reason).toMatch(/removal order.*speak with a lawyer first/);
      expect(of('uscis-online-account')?.reason).toMatch(/USCIS then calls/);
      expect(ids.filter((id) => id === 'uscis-e-request' || id === 'uscis-emma')).toEqual([]);
    }

    // Refugees have a mailbox and the centers abroad.
    const isRefugee = what === 'refugee status';
    expect(ids.includes('uscis-refugee-affairs')).toBe(isRefugee);
    expect(ids.includes('uscis-resettlement-support-center')).toBe(isRefugee);

    // An address that USCIS does not have comes first, on the way that is safe for the case.
    const differs = address === 'differs';
    const confidentialAlone = alone && isConfidential(what);
    expect(ids.includes('uscis-change-of-address')).toBe(differs && !isConfidential(what));
    if (differs && !isConfidential(what)) expect(ids[0]).toBe('uscis-change-of-address');
    if (differs && confidentialAlone) expect(ids[0]).toBe('uscis-contact-center');
    if (differs && isRepresented(who) && isConfidential(what))
      expect(of(hotlines[what][0] ?? '')?.reason).toMatch(/has it changed here/);
  });
});

describe('whoever has not said', () => {
  const unsaid = (answers: Record<string, CaseNode | undefined> = {}) =>
    decide(
      caseOf({
        answers: { 'problem.kinds': ['lost-file'], 'person.protection': undefined, ...answers },
        asOf,
      }),
      asOf,
      en,
    ).contacts;

  test('is told to take care, as if the case were protected', () => {
    const contacts = unsaid();
    for (const id of ['uscis-contact-center', 'uscis-online-account', 'uscis-e-request'])
      expect(contacts.find((contact) => contact.id === id)?.reason).toMatch(/nobody else can/);
  });

  test('is sent to the ordinary page for an address only with a warning, after the telephone', () => {
    const ids = unsaid({ 'person.addressMatchesUscis': false });
    expect(ids.slice(0, 2).map(({ id }) => id)).toEqual(['uscis-contact-center', 'uscis-change-of-address']);
    expect(ids[1]?.reason).toMatch(/^Only for whoever is sure/);
  });

  test('has an attorney: the hotlines are named, for if it is such a case, besides the line that answers in others', () => {
    const contacts = unsaid({ 'preparer.role': 'attorney', 'preparer.g28OnFile': true });
    for (const id of ['uscis-vawa-hotline', 'uscis-t-u-hotline']) {
      const hotline = contacts.find((contact) => contact.id === id);
      expect(hotline?.reason).toMatch(/^Only if the law protects this client/);
      expect(hotline?.value).toMatch(/@uscis\.dhs\.gov\n\(not confirmed/);
    }
    expect(contacts.find(({ id }) => id === 'uscis-contact-center')?.reason).toMatch(/must use the hotlines/);
  });

  test.each(['I-914', 'I-918', 'I-929'])('has filed Form %s: the form says which case it is', (form) => {
    for (const protection of [undefined, []]) {
      const answers = { 'filings.1.form': form, 'person.protection': protection };
      const alone = unsaid(answers);
      expect(alone.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['uscis-e-request']));
      expect(alone.find(({ id }) => id === 'uscis-contact-center')?.reason).toMatch(
        /questions about who you are/,
      );
      const ids = unsaid({ ...answers, 'preparer.role': 'attorney', 'preparer.g28OnFile': true }).map(
        ({ id }) => id,
      );
      expect(ids).toContain('uscis-t-u-hotline');
      expect(ids.includes('uscis-nebraska-u-inquiries')).toBe(form !== 'I-914');
      expect(ids.filter((id) => generalLines.includes(id))).toEqual([]);
    }
  });

  test('is an organization: it has no protection of its own', () => {
    const contacts = unsaid({ 'person.kind': 'organization' });
    for (const { reason } of contacts) expect(reason).not.toMatch(/nobody else can/);
  });
});
