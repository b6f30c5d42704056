import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { decide } from '../../../src/core/decide.ts';
import { outlineOf, referralsFile } from '../../../src/packet/referrals/outline.ts';
import { allReferrals, type Referrals } from '../../../src/packet/referrals/referrals.ts';
import { asText, plainText } from '../../../src/render/text.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { faces } from './faces.ts';
import { asOf, refusedRows } from './rows.ts';

/** Every text on one line. */
const wide = { ...plainText, width: 100_000 };

const person: Answers = {
  'person.name': { given: 'Zebulonia', middle: 'Quillon', family: 'Vandersloot' },
  'person.birthDate': '1987-03-04',
  'person.aNumber': 'A012345678',
  'person.uscisAccount': '098765432109',
  'person.address': { street: '77 Hiddenlane', unit: '5', city: 'Nowheresville', state: 'OH', country: 'US' },
  'person.phone': '+15550100199',
  'person.email': 'zeb@example.org',
  'beneficiary.name': { given: 'Ottokar', family: 'Vandersloot' },
  'problem.description': 'A story that nobody else may read.',
  'uscisContacts.1.reference': 'SR9988776655',
  'submission.requestNumber': 'CIS-24681357',
};
const secrets =
  /Zebulonia|Quillon|Vandersloot|1987|March 4|012345678|098765432109|Hiddenlane|Nowheresville|5550100199|zeb@|Ottokar|nobody else may read|SR99|24681357/;

function doorsFor(answers: Answers): Referrals {
  const caseFile = caseOf({ answers, asOf });
  const doors = allReferrals(caseFile, decide(caseFile, asOf, en), en);
  if (doors === undefined) throw new Error('the case is ready');
  return doors;
}
const textFor = (answers: Answers): string => asText(outlineOf(doorsFor(answers), en), wide);

describe('what is nobody else’s business', () => {
  test.each(refusedRows)('is on no page: $it', ({ answers }) => {
    expect(textFor({ ...person, ...answers })).not.toMatch(secrets);
  });

  const waiting = { 'problem.kinds': ['delay'], 'filings.1.form': 'I-918', uscisContacts: [] };

  test.each([
    ['U protection', { 'person.protection': ['u'], 'person.addressMatchesUscis': true }],
    ['protection that is not spoken of', { 'person.protection': undefined }],
    ['a form of protected people, though it is denied', { 'person.protection': [] }],
  ])('numbers of forms and receipts: %s', (_, answers) => {
    const text = textFor({ ...waiting, ...answers });
    expect(text).not.toMatch(/I-918|MSC2190000001/);
    expect(text).toContain('This is about Form __________, receipt number __________.');
    expect(text).toMatch(/\n! /);
  });

  test('an attorney reads the numbers, and is told to keep the client safe', () => {
    const text = textFor({
      ...waiting,
      'preparer.role': 'attorney',
      'preparer.g28OnFile': true,
      'person.protection': ['u'],
    });
    expect(text).toContain('Form I-918, receipt number MSC2190000001');
    expect(text).toContain('! The law keeps this case confidential.');
  });

  test('a person without any protection reads them too, without a warning', () => {
    const text = textFor({ 'problem.kinds': ['delay'], uscisContacts: [] });
    expect(text).toContain('Form I-485, receipt number MSC2190000001');
    expect(text).not.toMatch(/\n! /);
  });

  test('a protected person is told first to use no telephone that others can look into', () => {
    const [, second = ''] = textFor({ ...waiting, 'person.protection': ['vawa'] }).split('\n\n');
    expect(second).toMatch(/^! Before you call or write/);
  });
});

describe('the file', () => {
  const doors = doorsFor({ ...person, 'problem.kinds': ['legal-advice'] });
  const file = referralsFile(doors, en, faces);
  const raw = Buffer.from(file.bytes).toString('latin1');

  test('has a name and a title that say nothing', () => {
    expect(file.name).toBe('next-doors.pdf');
    expect(file.part).toBe('next-doors');
    expect(raw.startsWith('%PDF-')).toBe(true);
    // A length or a place in the file may be any number.
    expect(raw.replace(/\/Length \d+|^\d{10} \d{5} [nf]/gm, '')).not.toMatch(secrets);
    expect(raw).not.toMatch(/\/(Author|CreationDate|ModDate|Creator)\b/);
  });

  test('is the same, byte for byte, for the same case and day', () => {
    expect(Buffer.from(referralsFile(doors, en, faces).bytes).equals(Buffer.from(file.bytes))).toBe(true);
  });

  test.each(refusedRows)('can be drawn: $it', ({ answers }) => {
    expect(referralsFile(doorsFor(answers), en, faces).bytes.length).toBeGreaterThan(5000);
  });
});
