import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/form/template/draft.ts';
import { wordsOfName } from '../../../src/form/template/field-words.ts';
import { statementOf } from '../../../src/form/template/map-line.ts';
import { readTooltip } from '../../../src/form/template/tooltip.ts';
import type { Made, MadeBlank } from './blanks.ts';
import { surveyMade } from './read.ts';

/** What is proposed for a form of one field: what it shows and how sure that is, or why it is left out. */
async function proposed(
  field: Omit<Made, 'name'> & { readonly name?: string },
  title = 'A form',
): Promise<string> {
  const { proposals } = await surveyMade({ title, fields: [{ name: 'f1', ...field }] });
  const [proposal] = [...proposals.values()];
  return said(proposal);
}

const said = (proposal: Proposal | undefined): string =>
  proposal?.line === undefined
    ? (proposal?.left ?? 'nothing')
    : `${statementOf(proposal.line)}, ${proposal.sure}`;

/** What is proposed for each field of a form, by its name. */
async function proposedFor(made: MadeBlank): Promise<Readonly<Record<string, string>>> {
  const { proposals } = await surveyMade(made);
  return Object.fromEntries([...proposals].map(([name, proposal]) => [name, said(proposal)]));
}

/** A form of text fields with these tooltips, named by their number from 1, from the top. */
const asking = (...tooltips: readonly string[]) =>
  proposedFor({ fields: tooltips.map((tooltip, at) => ({ name: `f${at + 1}`, tooltip })) });

describe('a text field', () => {
  test.each([
    ['Part 1. Information About You. 1. A. Enter Family Name (Last Name).', 'person.name.family, likely'],
    ['Information About You. Enter Given Name (First Name)', 'person.name.given, likely'],
    ['Information About You. Enter Middle Name (if applicable)', 'person.name.middle, likely'],
    [
      'Information About Client. 9. Enter Client’s Alien Registration Number (A. Number), if any.',
      'person.aNumber, likely',
    ],
    [
      'Information About You. 8. Enter U S C I S Online Account Number, if any.',
      'person.uscisAccount, likely',
    ],
    ['4. Enter Receipt Number, if any.', 'filings.1.receiptNumber, likely'],
    ['1. B. List the form numbers or specific matter.', 'filings.1.form, likely'],
    [
      'Information About You. Enter your Date of Birth. Enter the 2 digit month, 2 digit day and 4 digit year.',
      'person.birthDate, likely',
    ],
    ['Information About Beneficiary. 3. Enter Date of Birth.', 'beneficiary.birthDate, likely'],
    ['Information About Beneficiary. 2. Enter Family Name.', 'beneficiary.name.family, likely'],
    ['Mailing Address of Client. 13. A. Enter Street Number and Name.', 'person.address.street, likely'],
    [
      'Mailing Address of Client. 13. E. Enter Zip Code.',
      'person.address.postalCode when person.address.country is US, likely',
    ],
    [
      'Mailing Address of Client. 13. F. Enter Province.',
      'person.address.state when person.address.country is not US, likely',
    ],
    [
      'Mailing Address of Applicant (Number, Street, City, State, Zip Code).',
      'person.address.street + person.address.unit + person.address.city + person.address.state + person.address.postalCode, likely',
    ],
    ['Information About the Preparer. Enter Daytime Telephone Number.', 'preparer.phone, likely'],
    [
      'Address of Attorney or Accredited Representative. 3. C. Enter City or Town.',
      'preparer.address.city when preparer.role is attorney or accredited-representative, likely',
    ],
    [
      'Eligibility Information for Attorney. 2. B. Enter Name of Recognized Organization.',
      'preparer.organization when preparer.role is accredited-representative, likely',
    ],
    ['Information About Your Interpreter. Enter Family Name.', 'other-person'],
    ['Previous Physical Address. Enter the City or Town.', 'other-address'],
    ['Part 5. Enter Date of Signature.', 'ink'],
    ['Signature of Applicant. This form can not be signed electronically.', 'ink'],
    ['Part 2. 1. B. Enter Bar Number, if applicable.', 'no-fact'],
    ['Part 9. Enter your favourite colour.', 'not-understood'],
  ])('whose tooltip is "%s" is given %s', async (tooltip, wanted) =>
    expect(await proposed({ tooltip })).toBe(wanted),
  );

  test.each([
    ['Pt1Line2a_FamilyName', 'person.name.family, likely'],
    ['form1[0].#subform[0].Pt3Line9_ANumber[0]', 'person.aNumber, likely'],
    ['S1_DateOfBirth', 'person.birthDate, likely'],
    ['text_17', 'not-understood'],
  ])('without words, named %s, is given %s', async (name, wanted) =>
    expect(await proposed({ name })).toBe(wanted),
  );

  test('with a label alone is understood by its label', async () =>
    expect(await proposed({ name: 'text7', label: 'Receipt Number (if any)' })).toBe(
      'filings.1.receiptNumber, likely',
    ));

  test('of which two sources agree is sure', async () =>
    expect(await proposed({ name: 'ReceiptNumber', label: 'Receipt Number' })).toBe(
      'filings.1.receiptNumber, sure',
    ));

  test('of which the name says something else goes by tooltip and label, and says so', async () => {
    const { proposals } = await surveyMade({
      fields: [
        {
          name: 'Line7_MobileTelephoneNumber',
          tooltip: 'Your Contact Information. 6. Enter Email Address.',
          label: 'Email Address',
        },
      ],
    });
    const [proposal] = [...proposals.values()];
    expect(proposal).toMatchObject({ line: { fact: 'person.email' }, sure: 'likely', doubts: ['conflict'] });
  });

  test('that is too short for its answer is not sure', async () =>
    expect(await proposed({ name: 'ReceiptNumber', label: 'Receipt Number', max: 6 })).toBe(
      'filings.1.receiptNumber, unsure',
    ));

  test('that the blank keeps locked, and that completes nothing, is left out', async () =>
    expect(await proposed({ name: 'ReceiptNumber', label: 'Receipt Number', locked: true })).toBe('locked'));
});

describe('a text field that is about something else', () => {
  const you = 'Part 1. Information About You.';
  test.each([
    [`${you} Other Names Used. 2. A. Enter Family Name (Last Name).`, 'other-name'],
    [`${you} Provide any aliases and your maiden name. 2. A. Enter Family Name.`, 'other-name'],
    [`${you} Provide your name exactly as it appears on your card. 4. Enter Given Name.`, 'other-name'],
    [`${you} Your Spouse. 3. Enter Family Name.`, 'other-person'],
    [`${you} Child 1. 3. Enter Date of Birth.`, 'other-person'],
    [`${you} Parent’s Name. 3. Enter Family Name.`, 'other-person'],
    [`${you} Household. Person 2. Enter Family Name.`, 'other-person'],
    [`${you} Employment History. Enter Name of Employer.`, 'other-person'],
    [`${you} Credit Card Holder’s Billing Address. Enter Street Number and Name.`, 'other-person'],
    ['Enter Full name of the party that the protective order is against.', 'no-fact'],
    ['Interpreter’s Contact Information. Enter Interpreter’s Daytime Telephone Number.', 'other-person'],
    [`${you} If you answered “Yes,” 5. Enter Date of Birth.`, 'condition'],
    [`${you} Physical Address, if different from above. Enter Street Number and Name.`, 'condition'],
    [`${you} List other A-Numbers that you have EVER used. Enter A-Number.`, 'sworn'],
    [`${you} 9. Enter City or Town of Birth.`, 'no-fact'],
    [`${you} 3. Enter the receipt number of your Form I-797.`, 'no-fact'],
    ['To be completed by an attorney. Enter Attorney State License Number.', 'no-fact'],
    [`${you} Enter 7-digit Telephone Number.`, 'no-fact'],
    ['Part 8. Preparer. Enter Preparer’s firm FEIN.', 'no-fact'],
    ['Type /s/ and your full name to sign. Fax Number.', 'ink'],
    ['Reasons', 'not-understood'],
  ])('such as "%s" is left out: %s', async (tooltip, wanted) =>
    expect(await proposed({ tooltip, name: 'FamilyName', label: 'Given Name' })).toBe(wanted),
  );

  test.each([
    'Part 5. Signature of the Person Preparing this Form, if Other Than the Applicant, Spouse or Parent. Enter Preparer’s Family Name.',
    'Preparer. Other Information. Enter Preparer’s Family Name.',
    'Preparer’s Current Legal Name (do not provide a nickname). Enter Preparer’s Family Name.',
  ])('and words that only sound like it leave "%s" in', async (tooltip) =>
    expect(await proposed({ tooltip })).toBe('preparer.name.family, likely'),
  );
});

describe('a box', () => {
  const help = 'Reasons for requesting case assistance.';
  test.each([
    ['', 'Applicant', 'person.role is applicant, likely'],
    ['At the request of the: Select Petitioner.', 'Petitioner', 'person.role is petitioner, sure'],
    ['', 'I am an attorney eligible to practice law', 'preparer.role is attorney, likely'],
    ['', 'I request that the attorney be told', 'no-fact'],
    [
      `${help} Select Typographic error.`,
      'Typographic error',
      'problem.kinds includes typographic-error, sure',
    ],
    ['Select Typographic error.', 'Typographic error', 'no-fact'],
    ['Are you in removal proceedings? Select Yes.', 'Yes', 'removal.inProceedings is true, likely'],
    ['Are you in removal proceedings? Select No.', 'No', 'removal.inProceedings is false, likely'],
    ['Do you like tea? Select Yes.', 'Yes', 'no-fact'],
    ['Are you in removal proceedings? Select Yes.', 'No', 'not-understood'],
    ['Are you now in removal or rescission proceedings? Select Yes.', 'Yes', 'no-fact'],
    ['Have you EVER failed to attend any removal proceeding? Select No.', 'No', 'sworn'],
    ['Have you EVER kept a child outside the United States? Select Yes.', 'Yes', 'other-person'],
    ['Are you currently outside the United States? Select No.', 'No', 'person.outsideUs is false, likely'],
    [
      'If you answered “Yes” to Item 5., Are you currently outside the United States? Yes.',
      'Yes',
      'condition',
    ],
    [
      'Are you now in removal proceedings? Check Yes. If you answered “Yes,” complete Item 3.',
      'Yes',
      'removal.inProceedings is true, likely',
    ],
  ])('with the tooltip "%s" and the label "%s" is given %s', async (tooltip, label, wanted) =>
    expect(await proposed({ kind: 'check', tooltip, label })).toBe(wanted),
  );

  test('is left out for what is said of itself, before what is said of another of its item', async () => {
    const part = 'Part 6. Complete Only If Applying for a Travel Document. 6. A. Are you';
    const fields: readonly Made[] = [
      {
        name: 'box',
        kind: 'check',
        tooltip: `${part} currently outside the United States? Yes.`,
        label: 'Yes',
      },
      { name: 'line', tooltip: 'Part 6. 6. C. What other countries have you seen? Enter Country.' },
    ];
    expect(await proposedFor({ fields })).toMatchObject({ box: 'condition' });
  });

  test('of DHS Form 7001 is a reason, whatever stands over it', async () => {
    const fields: readonly Made[] = [{ name: 'r', kind: 'check', label: 'Typographic error' }];
    const of7001: MadeBlank = {
      fields,
      lines: [[420, 760, 'OMB No. 1601-0004', 8]],
      feet: ['DHS Form 7001'],
    };
    expect(await proposedFor(of7001)).toEqual({ r: 'problem.kinds includes typographic-error, likely' });
    expect(await proposedFor({ fields })).toEqual({ r: 'no-fact' });
  });

  test('that would be ticked together with another of its item is left out, and so is that one', async () => {
    const tooltip = 'Preparer’s Statement. 7. B. Select I am an attorney.';
    expect(
      await proposedFor({
        fields: [
          { name: 'Box[0]', kind: 'check', tooltip },
          { name: 'Box[1]', kind: 'check', tooltip },
        ],
      }),
    ).toEqual({ 'Box[0]': 'pair', 'Box[1]': 'pair' });
  });

  test('whose label answers something else than its tooltip is left out', async () =>
    expect(
      await proposed({ kind: 'check', tooltip: 'Select I am an attorney and it extends.', label: 'extends' }),
    ).toBe('not-understood'));

  test('for Yes, beside a No that may not be proposed, is left out', async () =>
    expect(
      await proposedFor({
        fields: [
          { name: 'Q[0]', kind: 'check', tooltip: 'Are you outside the United States? Select Yes.' },
          {
            name: 'Q[1]',
            kind: 'check',
            tooltip: 'Only if you apply. Are you outside the United States? No.',
          },
        ],
      }),
    ).toEqual({ 'Q[0]': 'pair', 'Q[1]': 'condition' }));

  test('of radio buttons, Yes and No of one question, has a condition for each', async () => {
    const { proposals } = await surveyMade({
      fields: [
        {
          name: 'proceedings',
          kind: 'radio',
          options: ['Yes', 'No'],
          tooltip: 'Are you in removal proceedings?',
        },
      ],
    });
    const [proposal] = [...proposals.values()];
    const states = Object.values(proposal?.line?.states ?? {});
    expect(proposal?.line?.fact).toBe('removal.inProceedings');
    expect(states).toEqual([{ is: true }, { is: false }]);
  });
});

describe('a form as a whole', () => {
  test('rows of a table are items of a list, from the top', async () => {
    const { fields, proposals } = await surveyMade({
      lines: [[60, 720, 'Receipt Number']],
      fields: [3, 2, 1].map((row) => ({ name: `cell${row}`, box: [60, 720 - 22 * row, 120, 16] as const })),
    });
    const shown = fields.map(({ name }) => [name, proposals.get(name)?.line?.fact]);
    expect(Object.fromEntries(shown)).toEqual({
      cell1: 'filings.1.receiptNumber',
      cell2: 'filings.2.receiptNumber',
      cell3: 'filings.3.receiptNumber',
    });
  });

  test('an address to live at is doubted beside one for letters, and is nobody’s who is abroad', async () => {
    const street = (kind: string) => `Information About You. ${kind} Address. Enter Street Number and Name.`;
    expect(await asking(street('Mailing'), street('Present Physical'))).toEqual({
      f1: 'person.address.street, likely',
      f2: 'person.address.street when person.outsideUs is false, unsure',
    });
  });

  test('a name with nothing that says whose it is, beside an attorney’s, is left out', async () =>
    expect(
      await asking(
        'Information About Attorney. Enter Family Name.',
        'Information About You. Enter Family Name.',
        'Part 4. Enter Given Name.',
      ),
    ).toMatchObject({ f2: 'person.name.family, likely', f3: 'whose' }));

  test('a fact is proposed once, in the first field that asks for it', async () =>
    expect(
      await asking(
        'Information About You. 1. Enter Family Name.',
        'Information About You. 2. Enter Mobile Telephone Number.',
        'Certification. 3. Enter Applicant’s Daytime Telephone Number.',
        'Certification. 4. Enter Applicant’s Family Name.',
      ),
    ).toEqual({
      f1: 'person.name.family, likely',
      f2: 'asked-before',
      f3: 'person.phone, likely',
      f4: 'asked-before',
    }));

  test('heads of pages that the form itself fills in are proposed again, though they are locked', async () =>
    expect(
      await proposedFor({
        feet: ['', ''],
        fields: [
          { name: 'a[0].ANumber[0]', tooltip: 'Information About You. Enter A-Number.' },
          { name: 'b[0].ANumber[0]', tooltip: 'A-Number. Pre-populated from page 1.', page: 2, locked: true },
          { name: 'Third', tooltip: 'Information About You. Enter A-Number.', page: 2, locked: true },
        ],
      }),
    ).toMatchObject({
      'a[0].ANumber[0]': 'person.aNumber, sure',
      'b[0].ANumber[0]': 'person.aNumber, likely',
      Third: 'asked-before',
    }));

  test('what is said of an item for somebody else holds for all its fields, and for the items that it names', async () =>
    expect(
      await asking(
        'Part 2. About You. 1. Enter Family Name.',
        'Part 2. About You. If you ask on behalf of someone else, tell of that person in Item Numbers 7. - 9. 7. Enter Middle Name.',
        'Part 2. About You. 7. Enter Given Name.',
        'Part 2. About You. 9. Enter Date of Birth.',
        'Part 2. About You. 10. Enter Country of Birth.',
        'Part 3. About You. 9. Enter Email Address.',
      ),
    ).toEqual({
      f1: 'person.name.family, likely',
      f2: 'other-person',
      f3: 'other-person',
      f4: 'other-person',
      f5: 'person.birthCountry, likely',
      f6: 'person.email, likely',
    }));

  test('of several addresses of one kind the first is taken whole, and a city of anything else is none', async () =>
    expect(
      await asking(
        'About You. Mailing Address. 4. A. Enter Street Number and Name.',
        'About You. Mailing Address. 4. B. Enter City or Town.',
        'About You. Mailing Address. 8. A. Enter Street Number and Name.',
        'About You. Mailing Address. 8. C. Enter Country.',
        'About You. Place of Marriage. 9. A. Enter City or Town.',
        'About You. Embassy. 10. Enter Country.',
        'About You. 11. Enter Current Country of Residence.',
      ),
    ).toEqual({
      f1: 'person.address.street, likely',
      f2: 'person.address.city, likely',
      f3: 'other-address',
      f4: 'other-address',
      f5: 'no-fact',
      f6: 'other-address',
      f7: 'other-address',
    }));

  test('boxes beside a unit tick what it is, and the number goes without the word', async () => {
    const about = 'Mailing Address of Applicant.';
    const box = (name: string, kind: string, x: number): Made => ({
      name,
      kind: 'check',
      tooltip: `${about} Check this box if it is ${kind}.`,
      box: [x, 600, 10, 10],
    });
    const { proposals } = await surveyMade({
      fields: [
        { name: 'Street', tooltip: `${about} Enter Street Number and Name.`, box: [60, 640, 200, 18] },
        box('a', 'an apartment', 60),
        box('s', 'a suite', 90),
        box('f', 'a floor', 120),
        {
          name: 'Unit',
          tooltip: `${about} Enter Apartment, Suite or Floor Number.`,
          box: [200, 598, 60, 18],
          locked: true,
        },
        { ...box('far', 'a suite', 60), box: [60, 400, 10, 10] },
      ],
    });
    expect([...proposals.values()].map(({ line }) => line && statementOf(line))).toEqual([
      'person.address.street',
      'person.address.unit is apartment',
      'person.address.unit is suite',
      'person.address.unit is floor',
      'person.address.unit (number)',
      undefined,
    ]);
  });

  test('a firm that is locked beside its attorney’s name is proposed', async () =>
    expect(
      await proposedFor({
        fields: [
          { name: 'a', tooltip: 'Information About Preparer. Enter Preparer’s Family Name.' },
          { name: 'b', tooltip: 'Information About Preparer. Enter Name of Law Firm.', locked: true },
        ],
      }),
    ).toMatchObject({ b: expect.stringContaining('preparer.organization') }));

  test('signature fields are left out whatever they are called', async () => {
    const { proposals } = await surveyMade({
      fields: [{ name: 'FamilyName', kind: 'signature', tooltip: 'Enter Family Name' }],
    });
    expect(proposals.get('FamilyName')).toMatchObject({ left: 'ink' });
  });
});

describe('reading words', () => {
  test.each([
    ['form1[0].#subform[0].Pt3Line8_USCISOnlineAcctNumber[0]', 'USCIS Online Acct Number'],
    ['S2B_StreetNumberName[0]', 'Street Number Name'],
    ['Line4_DaytimeTelephoneNumber[0]', 'Daytime Telephone Number'],
  ])('the name %s reads %s', (name, words) => expect(wordsOfName(name)).toBe(words));

  test('a tooltip is parted into headings and what is asked', () =>
    expect(
      readTooltip(
        'Part 3. Notice of Appearance. Information About Client (Applicant, Petitioner). 6. C. Enter Middle Name.',
      ),
    ).toEqual({
      headings: ['Part', 'Notice of Appearance', 'Information About Client'],
      asks: ['Enter Middle Name'],
      part: '3',
      item: '6',
    }));
});
