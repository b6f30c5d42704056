import { describe, expect, test } from 'vitest';
import { wordsOfName } from '../../../src/form/template/field-words.ts';
import { readTooltip } from '../../../src/form/template/tooltip.ts';
import type { Made } from './blanks.ts';
import { surveyMade } from './read.ts';

/** What is proposed for a form of one field: what it shows and how sure that is, or why it is left out. */
async function proposed(
  field: Omit<Made, 'name'> & { readonly name?: string },
  title = 'A form',
): Promise<string> {
  const { proposals } = await surveyMade({ title, fields: [{ name: 'f1', ...field }] });
  const [proposal] = [...proposals.values()];
  if (proposal?.line === undefined) return proposal?.left ?? 'nothing';
  const { fact, is, includes, when } = proposal.line;
  const value = is === undefined ? (includes === undefined ? '' : ` holds ${includes}`) : ` is ${is}`;
  return `${fact}${value}${when ? ` when ${when.in.join('/')}` : ''}, ${proposal.sure}`;
}

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
    ['Mailing Address of Client. 13. E. Enter Zip Code.', 'person.address.postalCode, likely'],
    ['Mailing Address of Client. 13. F. Enter Province.', 'person.address.state, unsure'],
    ['Information About the Preparer. Enter Daytime Telephone Number.', 'preparer.phone, likely'],
    [
      'Address of Attorney or Accredited Representative. 3. C. Enter City or Town.',
      'preparer.address.city when attorney/accredited-representative, likely',
    ],
    [
      'Eligibility Information for Attorney. 2. B. Enter Name of Recognized Organization.',
      'preparer.organization when accredited-representative, likely',
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

  test('that the blank keeps locked is not sure', async () =>
    expect(await proposed({ name: 'ReceiptNumber', label: 'Receipt Number', locked: true })).toBe(
      'filings.1.receiptNumber, unsure',
    ));
});

describe('a box', () => {
  const help = 'Reasons for requesting case assistance.';
  test.each([
    ['', 'Applicant', 'person.role is applicant, likely'],
    ['At the request of the: Select Petitioner.', 'Petitioner', 'person.role is petitioner, sure'],
    ['', 'I am an attorney eligible to practice law', 'preparer.role is attorney, likely'],
    ['', 'I request that the attorney be told', 'no-fact'],
    [`${help} Select Typographic error.`, 'Typographic error', 'problem.kinds holds typographic-error, sure'],
    ['Select Typographic error.', 'Typographic error', 'no-fact'],
    ['Are you in removal proceedings? Select Yes.', 'Yes', 'removal.inProceedings is true, likely'],
    ['Are you in removal proceedings? Select No.', 'No', 'removal.inProceedings is false, likely'],
    ['Do you like tea? Select Yes.', 'Yes', 'no-fact'],
    ['Are you in removal proceedings? Select Yes.', 'No', 'not-understood'],
  ])('with the tooltip "%s" and the label "%s" is given %s', async (tooltip, label, wanted) =>
    expect(await proposed({ kind: 'check', tooltip, label })).toBe(wanted),
  );

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

  test('of two addresses of one person only the mailing address is filled unasked', async () => {
    const street = (kind: string) => `Information About You. ${kind} Address. Enter Street Number and Name.`;
    const { proposals } = await surveyMade({
      fields: [
        { name: 'a', tooltip: street('Mailing') },
        { name: 'b', tooltip: street('Present Physical') },
      ],
    });
    expect(['a', 'b'].map((name) => proposals.get(name)?.sure)).toEqual(['likely', 'unsure']);
  });

  test('a name with nothing that says whose it is, beside an attorney’s, is not sure', async () => {
    const { proposals } = await surveyMade({
      fields: [
        { name: 'a', tooltip: 'Information About Attorney. Enter Family Name.' },
        { name: 'b', tooltip: 'Information About You. Enter Family Name.' },
        { name: 'c', tooltip: 'Part 4. Enter Family Name.' },
      ],
    });
    expect(proposals.get('c')).toMatchObject({ sure: 'unsure', doubts: expect.arrayContaining(['whose']) });
  });

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
    }));
});
