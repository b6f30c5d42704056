import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { type CaseFile, type CaseNode, withValue } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';

const asOf = '2026-11-22' as Day;
const ready = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: { kind: 'individual', role: 'applicant', outsideUs: false, protection: [] },
  filings: [{ form: 'I-485', receiptNumber: 'MSC2190012345', receiptDate: '2024-01-10', status: 'pending' }],
  problem: { kinds: ['delay'] },
  uscisContacts: [{ date: '2026-09-10', channel: 'phone' }],
  congressional: { inquired: false },
} as unknown as CaseFile;

type Changes = Readonly<Record<string, CaseNode | undefined>>;
const changed = (changes: Changes): CaseFile =>
  Object.entries(changes).reduce((made, [path, value]) => withValue(made, path, value), ready);
const remedyOf = (id: string, changes: Changes): string | undefined =>
  decide(changed(changes), asOf, en).requirements.find((each) => each.id === id)?.remedy;

const relative = { 'preparer.role': 'family-member', 'preparer.writtenConsent': false };
const alone = { 'person.protection': ['u'], 'person.addressMatchesUscis': false };

describe('every unmet requirement says what to do, and the paper that the packet makes for it', () => {
  test.each<[string, string, Changes, readonly string[]]>([
    [
      'a relative without consent',
      'consent',
      relative,
      ['consent-to-helper.pdf', 'in ink', 'Signing is free'],
    ],
    [
      'a relative who does not say',
      'consent',
      { 'preparer.role': 'family-member' },
      ['consent-to-helper.pdf'],
    ],
    [
      'a beneficiary',
      'section-5-person',
      { 'person.role': 'beneficiary' },
      ['who signed', 'consent-to-helper.pdf'],
    ],
    [
      'an attorney without a G-28',
      'g-28',
      { 'preparer.role': 'attorney', 'preparer.g28OnFile': false },
      ['File a Form G-28', 'each form at issue', 'exhibits'],
    ],
    [
      'a wrong address',
      'address-matches-uscis',
      alone,
      [
        '1-800-375-5283',
        'TTY 1-800-767-1833',
        'How can it be changed safely',
        '2 years',
        'nobody else can look into',
      ],
    ],
    [
      'an address that is not known',
      'address-matches-uscis',
      { 'person.protection': ['u'] },
      ['Find out which address', '1-800-375-5283'],
    ],
    ['a signature in ink', 'wet-ink-signature', alone, ['section 9', 'consent.pdf']],
    [
      'no documents',
      'supporting-documents',
      {},
      ['Make copies of what shows the problem', 'The receipt notice', 'Proof of each contact', 'in order'],
    ],
    [
      'an error without explanation',
      'error-explanation',
      { 'problem.kinds': ['improper-rejection'], 'filings.1.status': 'rejected' },
      ['on which day', 'got wrong', 'on which page', 'Attach the notice'],
    ],
  ])('%s: %s', (_, id, changes, parts) => {
    const remedy = remedyOf(id, changes);
    for (const part of parts) expect(remedy).toContain(part);
  });
});

describe('the telephone is one that this person can reach', () => {
  test.each<[string, CaseNode | undefined, readonly string[], readonly string[]]>([
    ['inside the United States', false, ['1-800-375-5283'], ['+1 212-620-3418']],
    ['outside', true, ['+1 212-620-3418'], ['1-800-375-5283', 'TTY']],
    ['not said', undefined, ['1-800-375-5283', 'from outside the United States +1 212-620-3418'], []],
  ])('%s', (_, outsideUs, named, never) => {
    const remedy = remedyOf('address-matches-uscis', { ...alone, 'person.outsideUs': outsideUs });
    for (const number of named) expect(remedy).toContain(number);
    for (const number of never) expect(remedy).not.toContain(number);
  });
});

test('documents that are listed are not asked for, nor those of other requirements', () => {
  const remedy = remedyOf('supporting-documents', { ...relative, documents: [] });
  expect(remedy).toContain('The receipt notice');
  expect(remedy).not.toContain('written consent');
  expect(remedyOf('supporting-documents', { documents: [{ kind: 'receipt-notice' }] })).toContain(
    'Read the copies through',
  );
});

test('an outcome as JSON holds its remedies', () => {
  const { requirements } = JSON.parse(JSON.stringify(decide(changed(relative), asOf, en)));
  expect(requirements.find(({ id }: { readonly id: string }) => id === 'consent')).toHaveProperty(
    'remedy',
    expect.stringContaining('consent-to-helper.pdf'),
  );
});
