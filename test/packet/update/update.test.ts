import { describe, expect, test } from 'vitest';
import { note } from '../../../src/content/messages/en/packet/update.ts';
import { en } from '../../../src/content/messages/en.ts';
import { type UpdateTopic, updateTopics } from '../../../src/content/update.ts';
import { InputError } from '../../../src/core/errors.ts';
import { readTopics, updateFiles, updateText } from '../../../src/packet/update/files.ts';
import { type Update, updateOf } from '../../../src/packet/update/update.ts';
import { plainText } from '../../../src/render/text.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { readMessage } from '../channel/check-message.ts';

/** Every text on one line. */
const wide = { ...plainText, width: 100_000 };

const asOf = '2026-11-22';
const given: Answers = {
  'submission.requestNumber': 'CIS-24681357',
  'person.name': { given: 'Zebulonia', family: 'Vandersloot' },
  'person.address': {
    street: '77 Maple Lane',
    unit: 'Apt 5',
    city: 'Dayton',
    state: 'OH',
    postalCode: '45402',
    country: 'US',
  },
  'removal.inProceedings': false,
};
const attorney: Answers = {
  'preparer.role': 'attorney',
  'preparer.name': { given: 'Ada', family: 'Quillon' },
  'preparer.organization': 'Quillon Law',
  'preparer.phone': '+12025550123',
  'preparer.email': 'ada@quillon.example',
  'preparer.g28OnFile': true,
};
const update = (about: readonly UpdateTopic[], answers: Answers = {}): Update =>
  updateOf(caseOf({ answers: { ...given, ...answers }, asOf }), about, asOf, en);
const tellIds = (about: readonly UpdateTopic[], answers: Answers = {}): readonly string[] =>
  update(about, answers).tell.map(({ id }) => id);

describe('what changed', () => {
  test.each([
    [['address'], ['address']],
    [
      ['attorney', 'address'],
      ['address', 'attorney'],
    ],
    [['attorney,resolved'], ['resolved', 'attorney']],
    [[' address , address '], ['address']],
  ] as const)('is read from %j', (words, topics) => expect(readTopics(words, en)).toEqual(topics));

  test.each([[[]], [['']], [[',']]])('has to be said: %j', (words) => {
    expect(() => readTopics(words, en)).toThrow(InputError);
  });

  test('every word that is none of them is named', () => {
    try {
      readTopics(['solved', 'address', 'lawyer'], en);
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.map(({ found }) => found)).toEqual(['solved', 'lawyer']);
    }
  });
});

describe('the note', () => {
  test('that the problem is solved', () => {
    const { text, subject, missing, way } = update(['resolved']);
    expect(text).toMatchInlineSnapshot(`
      "Request number: CIS-24681357
      Person named in section 5: Zebulonia Vandersloot
      USCIS forms: I-485 MSC2190000001

      To the Office of the CIS Ombudsman:

      The problem of this request has been solved. Help of your office is no longer needed for it; please close the request.

      How and when it was solved: __________

      Sincerely,
      __________
      "
    `);
    expect(subject).toBe('Request CIS-24681357: solved');
    expect(missing).toEqual([]);
    expect(way).toBe('email');
  });

  test('of a new address', () => {
    expect(update(['address'], { 'person.addressMatchesUscis': true }).text).toMatchInlineSnapshot(`
      "Request number: CIS-24681357
      Person named in section 5: Zebulonia Vandersloot
      USCIS forms: I-485 MSC2190000001

      To the Office of the CIS Ombudsman:

      The postal address has changed. The new address is:
      77 Maple Lane, Apt 5
      Dayton, OH 45402

      USCIS systems hold the new address.

      Sincerely,
      __________
      "
    `);
  });

  test('says that USCIS has the address only where the case says so', () => {
    for (const known of [false, undefined]) {
      const { text } = update(['address'], { 'person.addressMatchesUscis': known });
      expect(text).toContain('USCIS was told of the new address on: __________');
      expect(text).not.toContain(note.uscisHasIt);
    }
  });

  test('of a new attorney', () => {
    expect(update(['attorney'], attorney).text).toMatchInlineSnapshot(`
      "Request number: CIS-24681357
      Person named in section 5: Zebulonia Vandersloot
      USCIS forms: I-485 MSC2190000001

      To the Office of the CIS Ombudsman:

      An attorney or accredited representative now acts in this matter:
      Name: Ada Quillon
      Firm or organization: Quillon Law
      Address: __________
      Telephone: (202) 555-0123
      E-mail: ada@quillon.example

      A copy of the Form G-28 that is on file with USCIS for the form in question comes with this note.

      Sincerely,
      __________
      "
    `);
  });

  test('says that a Form G-28 comes along only where it is on file', () => {
    const { text, cautions } = update(['attorney'], { ...attorney, 'preparer.g28OnFile': undefined });
    expect(text).toContain('will follow');
    expect(text).not.toContain('comes with this note');
    expect(cautions.map(({ id }) => id)).not.toContain('g-28');
  });

  test('takes no other helper for an attorney', () => {
    const helper = { ...attorney, 'preparer.role': 'family-member' };
    const { text, cautions } = update(['attorney'], helper);
    expect(text).not.toMatch(/Quillon|2025550123/);
    expect(text).toContain('Name: __________');
    expect(cautions.map(({ id }) => id)).toContain('no-attorney');
  });

  test('leaves an empty line for what is not known, and says which', () => {
    const nothing = {
      'submission.requestNumber': undefined,
      'person.address': undefined,
      'person.name': undefined,
    };
    const { text, missing, cautions } = update(['address'], nothing);
    expect(text).toContain('Request number: __________');
    expect(text).not.toMatch(/undefined|null/);
    expect(missing).toEqual([
      'submission.requestNumber',
      'person.address.street',
      'person.address.city',
      'person.address.country',
    ]);
    expect(cautions[0]?.id).toBe('number-lacks');
  });

  test('can tell everything at once, and is the same each time', () => {
    const all = update(updateTopics, attorney);
    expect(all.subject).toBe('Request CIS-24681357: solved and new address and new attorney');
    expect(update(updateTopics, attorney)).toEqual(all);
  });

  test('signs for nobody', () => {
    expect(update(updateTopics, attorney).text.trimEnd().split('\n').slice(-2)).toEqual([
      'Sincerely,',
      '__________',
    ]);
  });
});

describe('a person whom the law protects', () => {
  const kept = { 'person.protection': ['vawa'], 'person.addressMatchesUscis': true };

  test.each(updateTopics)('is not named, nor is the new address, and there is no e-mail: %s', (about) => {
    const told = update([about], kept);
    expect(told.text).not.toMatch(/Zebulonia|Vandersloot|Maple|Dayton|45402|I-485|MSC/);
    expect(told.text).toContain('Request number: CIS-24681357');
    expect(told.way).toBe('post');
    expect(updateFiles(told).map(({ name }) => name)).toEqual(['update-note.txt']);
    expect(told.cautions.map(({ id }) => id)).toContain('by-post');
    expect(updateText(told, en, wide)).not.toContain('@');
  });

  test('has the address changed at USCIS before the note goes out', () => {
    const ids = (known: boolean | undefined): readonly string[] =>
      update(['address'], { ...kept, 'person.addressMatchesUscis': known }).cautions.map(({ id }) => id);
    expect(ids(true)).not.toContain('address-first');
    expect(ids(false)).toContain('address-first');
    expect(ids(undefined)).toContain('address-first');
  });

  test('is not sent to the ordinary page for a new address', () => {
    expect(tellIds(['address'], kept)).toContain('uscis-address-safe');
    expect(tellIds(['address'], kept)).not.toContain('uscis-address');
    expect(updateText(update(['address'], kept), en, wide)).not.toContain('addresschange');
  });

  test('may be one where it is not said', () => {
    const told = update(['address'], { 'person.protection': undefined });
    expect(told.text).not.toMatch(/Zebulonia|Maple/);
    expect(told.cautions.map(({ id }) => id)).toContain('may-be-protected');
    expect(told.tell.map(({ id }) => id)).toEqual(['uscis-address-unsaid', 'other-deadlines']);
    expect(told.tell[0]?.what).toMatch(/not through the ordinary page: call.*Everybody else: at https/);
  });

  test('is told what was left out, and gives the number of the line that works where they are', () => {
    const reach = { ...kept, 'person.phone': '+12025550187', 'person.outsideUs': true };
    const told = update(['address'], reach);
    expect(told.text).not.toContain('5550187');
    expect(told.cautions.map(({ id }) => id)).toContain('contact-withheld');
    expect(told.tell.find(({ id }) => id === 'uscis-address-safe')?.what).toContain('+1 212-620-3418');
  });

  test('with an attorney is still not named, but there is an e-mail', () => {
    const told = update(['address'], { ...kept, ...attorney });
    expect(told.text).not.toMatch(/Zebulonia|Maple/);
    expect(updateFiles(told)).toHaveLength(2);
  });
});

describe('who else has to be told', () => {
  test.each([
    ['a solved problem', ['resolved'], {}, ['other-deadlines']],
    [
      'a solved problem that a congressional office asked about',
      ['resolved'],
      { 'congressional.inquired': true },
      ['congress-resolved', 'other-deadlines'],
    ],
    ['a new address', ['address'], {}, ['uscis-address', 'other-deadlines']],
    [
      'a new address in court',
      ['address'],
      { 'removal.inProceedings': true },
      ['uscis-address', 'court-address', 'other-deadlines'],
    ],
    [
      'a new address, and nobody knows of a court',
      ['address'],
      { 'removal.inProceedings': undefined },
      ['uscis-address', 'court-address-if', 'other-deadlines'],
    ],
    [
      'a new address of a client',
      ['address'],
      attorney,
      ['own-attorney', 'uscis-address', 'other-deadlines'],
    ],
    ['a new attorney', ['attorney'], attorney, ['uscis-g-28', 'former-attorney', 'other-deadlines']],
    [
      'a new attorney in court, after a congressional inquiry',
      ['attorney'],
      { ...attorney, 'removal.inProceedings': true, 'congressional.inquired': true },
      ['uscis-g-28', 'court-attorney', 'former-attorney', 'congress-changed', 'other-deadlines'],
    ],
  ] as const)('%s', (_, about, answers, ids) => expect(tellIds(about, answers)).toEqual(ids));

  test('USCIS within 10 days, with the source', () => {
    const [uscis] = update(['address']).tell;
    expect(uscis?.what).toContain('within 10 days, at https://www.uscis.gov/addresschange');
    expect(uscis?.source).toContain('Instructions for Form I-765');
  });

  test('a court in words that say what is not confirmed, and with no number of days', () => {
    for (const known of [true, undefined]) {
      const court = update(['address'], { 'removal.inProceedings': known }).tell.find(({ id }) =>
        id.startsWith('court'),
      );
      expect(court?.what).toMatch(/^UNCONFIRMED: /);
      expect(court?.what).not.toMatch(/\d+ (business |working )?days/);
      expect(court?.certainty).toBe('not-found');
    }
  });
});

describe('the files', () => {
  const told = update(['address']);
  const files = updateFiles(told);

  test('have names that say nothing', () => {
    expect(files.map(({ part, name }) => [part, name])).toEqual([
      ['update-note', 'update-note.txt'],
      ['mail-draft', 'update.eml'],
    ]);
  });

  test('hold the note, and a draft to the office with nothing attached', () => {
    const [note, mail] = files.map(({ bytes }) => bytes);
    expect(Buffer.from(note ?? []).toString('utf8')).toBe(told.text);
    const { headers, parts } = readMessage(mail ?? new Uint8Array());
    expect(headers.get('to')).toBe('cisombudsman@hq.dhs.gov');
    expect(headers.get('subject')).toBe('Request CIS-24681357: new address');
    expect(parts.map((part) => part.bytes.toString('utf8').replaceAll('\r\n', '\n'))).toEqual([told.text]);
  });

  test('are told beside where they go and who else has to know', () => {
    expect(updateText(told, en, wide)).toMatchInlineSnapshot(`
      "A new address

      Where it goes

        - By e-mail: cisombudsman@hq.dhs.gov, or as an answer to the confirmation of the request.
        - By post: Office of the Citizenship and Immigration Services Ombudsman, Department of Homeland Security, ATTN: Case Assistance, Mail Stop 0180, Washington, D.C. 20528

      Know this as well

        - E-mail is not private. Send it only from an account that nobody else reads.
        - The note takes the address from the case file. See that it is the new one.

      Who else has to be told

        - USCIS: Whoever moves must tell USCIS the new address within 10 days, at https://www.uscis.gov/addresschange or in the online account (Form AR-11). Add the receipt number of every pending case: a change without it does not reach that case. Never through a lockbox. (Instructions for Form I-765, edition 08/21/25, August 21, 2025: change of address)
        - And remember: Deadlines of USCIS and of a court run on, whatever the office was told. (How to Submit a Case Assistance Request (CIS Ombudsman), last updated 05/31/2023, May 31, 2023: NOTE (appeal and motion rights, USCIS deadlines))
      "
    `);
  });
});
