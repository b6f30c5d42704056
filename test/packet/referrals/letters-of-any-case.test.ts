import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { type CaseFile, type CaseNode, itemsAt, valueAt, withValue } from '../../../src/core/case-file.ts';
import { decide } from '../../../src/core/decide.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { readCase } from '../../../src/core/read-case.ts';
import { isMaybeProtected, isProtectedAlone } from '../../../src/core/safe-contact.ts';
import { type Letters, lettersOf } from '../../../src/packet/referrals/letters.ts';
import { sampled } from '../../effort.ts';
import { caseFileOf, drawnCase } from '../../oracle/random-case.ts';
import { packageRoot } from '../../run-program.ts';
import { faces } from './faces.ts';

type Changes = Readonly<Record<string, CaseNode>>;

const changed = (caseFile: CaseFile, changes: Changes): CaseFile =>
  Object.entries(changes).reduce((file, [path, value]) => withValue(file, path, value), caseFile);

/** Of each item that a list has. */
const inEach = (caseFile: CaseFile, list: string, changes: Changes): Changes =>
  Object.fromEntries(
    (itemsAt(caseFile, list) ?? []).flatMap((_, at) =>
      Object.entries(changes).map(([key, value]) => [`${list}.${at + 1}.${key}`, value]),
    ),
  );

const address = (street: string): CaseNode => ({
  street,
  city: `${street} City`,
  state: 'OH',
  postalCode: '45402',
  country: 'US',
});

/** Whatever a case can tell of somebody, each a word that is nowhere else. */
const told = (caseFile: CaseFile): CaseFile =>
  changed(caseFile, {
    'person.name': { given: 'Zebulonia', family: 'Vandersloot' },
    'person.address': address('Hiddenlane'),
    'person.phone': '+12025550187',
    'person.email': 'canary@example.org',
    'problem.description': 'A story.',
    ...inEach(caseFile, 'filings', { receiptNumber: 'LIN2190123456' }),
    ...inEach(caseFile, 'uscisContacts', { reference: 'SR9988776655' }),
  });

const ofAClient: Changes = { 'preparer.role': 'attorney', 'person.protection': ['u'] };

/** What stands on no letter of anybody. */
const ofNobody = (caseFile: CaseFile): Changes => ({
  'person.aNumber': 'A099999999',
  'person.uscisAccount': '999999999999',
  'person.birthDate': '1966-06-06',
  'person.birthCountry': 'AD',
  'person.citizenship': 'AD',
  'person.fax': '+12025550199',
  'beneficiary.birthDate': '1999-09-09',
  'beneficiary.aNumber': 'A088888888',
  'problem.description': 'Another story, of 2125550123 and of zeta@example.org.',
  'problem.descriptionEnglish': 'Another story in English.',
  'problem.errorExplanation': 'Another error.',
  'congressional.office': 'Representative Other',
  'submission.requestNumber': 'CIS-999',
  documents: [{ kind: 'receipt-notice', note: 'Another note.' }],
  ...inEach(caseFile, 'uscisContacts', { result: 'Another answer.' }),
});

/** Where somebody lives and is reached. */
const whereabouts: Changes = {
  'person.address': address('Elsewhere'),
  'person.phone': '+13015550101',
  'person.email': 'other@example.org',
};

/** What stands on no letter of somebody who is or may be protected and acts alone. */
const ofTheCareful = (caseFile: CaseFile): Changes => ({
  ...ofNobody(caseFile),
  ...whereabouts,
  'person.safeToContact': ['phone', 'email'],
  ...(valueAt(caseFile, 'person.protection') === undefined ? {} : { 'person.protection': ['i-751-waiver'] }),
  ...inEach(caseFile, 'filings', { form: 'I-929', receiptNumber: 'IOE0999999999', category: 'other' }),
  ...inEach(caseFile, 'uscisContacts', { channel: 'refugee-email', reference: 'another number' }),
});

interface Row {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly letters: Letters;
}

const lettersFor = (caseFile: CaseFile, outcome: Outcome): Letters =>
  lettersOf(caseFile, outcome, { words: en, faces });

const folder = join(packageRoot, 'test/corpus/cases');
const samples = readdirSync(folder).flatMap((name): readonly (readonly [CaseFile, Day])[] => {
  try {
    return [[readCase(readFileSync(join(folder, name)), en), '2026-12-01']];
  } catch {
    return [];
  }
});
const random = fc
  .sample(drawnCase, { numRuns: sampled(400, 4000), seed: 1367 })
  .map(({ flat, asOf }, at): readonly [CaseFile, Day] => {
    const file = caseFileOf(flat) as unknown as CaseFile;
    return [at % 5 === 0 ? changed(file, ofAClient) : file, asOf as Day];
  });
const rows = [...samples, ...random]
  .map(([file, asOf]): Row => {
    const caseFile = told(file);
    const outcome = decide(caseFile, asOf, en);
    return { caseFile, outcome, letters: lettersFor(caseFile, outcome) };
  })
  .filter(({ letters }) => letters.files.length > 0);

const careful = rows.filter(({ caseFile, outcome }) => isProtectedAlone(caseFile, outcome.asOf));
const others = rows.filter((row) => !careful.includes(row));
const clients = others.filter(({ caseFile, outcome }) => isMaybeProtected(caseFile, outcome.asOf));

/** The rows whose letters turn on what is changed. */
const turning = (among: readonly Row[], changes: (caseFile: CaseFile) => Changes, name = /./) =>
  among
    .filter(({ caseFile, outcome, letters }) => {
      const after = lettersFor(changed(caseFile, changes(caseFile)), outcome);
      return asText(after, name) !== asText(letters, name);
    })
    .map(({ caseFile }) => JSON.stringify(caseFile));

const asText = ({ files }: Letters, named: RegExp): string =>
  files
    .filter(({ name }) => named.test(name))
    .map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('latin1')}`)
    .join();

describe('the letters of any case', () => {
  test('are many, of each kind of person and of each verdict', () => {
    for (const among of [careful, others, clients]) expect(among.length).toBeGreaterThan(25);
    for (const verdict of ['incomplete', 'uscis-first', 'not-yet', 'ready', 'cannot-help'])
      expect(rows.some(({ outcome }) => outcome.verdict === verdict)).toBe(true);
  });

  test('are the same, byte for byte, whatever is told of A-Number, birth, story, error, answers and papers', () => {
    expect(turning(rows, ofNobody)).toEqual([]);
  });

  test('are the same for the careful, whatever is told of telephone, e-mail, place, form, category and numbers', () => {
    expect(turning(careful, ofTheCareful)).toEqual([]);
  });

  test('to a member of Congress are the same for a protected client, wherever the client lives', () => {
    expect(turning(clients, () => whereabouts, /representative/)).toEqual([]);
  });

  test('do turn on what belongs on them', () => {
    const of = (changes: Changes) => turning(others, () => changes, /representative/).length;
    expect(of({ 'person.name': { given: 'Other', family: 'Name' } })).toBeGreaterThan(30);
    expect(of(whereabouts)).toBeGreaterThan(30);
    expect(turning(careful, () => ({ 'person.name': { family: 'Other' } })).length).toBe(careful.length);
  });

  test('of the careful have names that say nothing, and of others names that say what they are', () => {
    const names = (among: readonly Row[]) =>
      [...new Set(among.flatMap(({ letters }) => letters.files.map(({ name }) => name)))].sort();
    for (const name of names(careful)) expect(name).toMatch(/^(?:letter-[ab]\.pdf|message\.txt)$/);
    expect(names(others)).toEqual(['letter-representative.pdf', 'letter-uscis.pdf', 'letter-uscis.txt']);
  });
});

describe('to a member of Congress is written only', () => {
  const toCongress = ({ letters }: Row) => letters.files.some(({ part }) => part === 'letter-representative');
  test('where a request cannot be made now, or something ends first', () => {
    for (const { outcome } of rows.filter(toCongress))
      expect(outcome.verdict !== 'ready' || outcome.endsFirst !== null).toBe(true);
  });
  test('and each time the screen says that its being sent makes the CIS Ombudsman wait', () => {
    for (const { letters } of rows.filter(toCongress))
      expect(letters.told.map(({ text }) => text).join(' ')).toContain(
        'Its being sent makes the CIS Ombudsman wait: 30 days',
      );
  });
});
