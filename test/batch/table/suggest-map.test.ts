import { describe, expect, test } from 'vitest';
import { meaningOfHeading } from '../../../src/batch/table/heading-meaning.ts';
import { readTableMap } from '../../../src/batch/table/map-file.ts';
import { suggestMap } from '../../../src/batch/table/suggest-map.ts';
import { exportHeadings, factsOfEveryCase, whose } from '../../../src/content/export-headings.ts';
import { en } from '../../../src/content/messages/en.ts';
import { isColumn } from '../../../src/core/case-cells.ts';
import { generalPath } from '../../../src/core/case-file.ts';
import { factAt } from '../../../src/core/case-values.ts';
import { InputError } from '../../../src/core/errors.ts';
import { rowsOf, worldOf } from './read.ts';

const suggest = (text: string | Uint8Array) => suggestMap('t', {}, worldOf(text));
const columnsOf = async (text: string) => (await suggest(text)).columns;

describe('known headings', () => {
  const all = exportHeadings.flatMap(([, headings]) => headings.map((heading) => heading.replace('+', '')));

  test('are many, each there once, in small words', () => {
    expect(all.length).toBeGreaterThan(350);
    expect(all.filter((heading, i) => all.indexOf(heading) < i)).toEqual([]);
    expect(all.filter((heading) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(heading))).toEqual([]);
  });

  test('lead to paths that there are', () =>
    expect(
      exportHeadings.flatMap(([path]) =>
        path === null || path === 'id' || isColumn(path.replace('[]', '.1')) ? [] : [path],
      ),
    ).toEqual([]));

  test.each([
    ['Alien Number', 'person.aNumber', true],
    ['A#', 'person.aNumber', true],
    ['AlienRegistrationNumber', 'person.aNumber', true],
    ['client_a_number', 'person.aNumber', true],
    ['USCIS #', 'person.aNumber', true],
    ['Receipt #', 'filings.1.receiptNumber', true],
    ['Receipt Number 2', 'filings.2.receiptNumber', true],
    ['RECEIPT_NO_3', 'filings.3.receiptNumber', true],
    ['DOB', 'person.birthDate', true],
    ['D.O.B.', 'person.birthDate', true],
    ['Beneficiary DOB', 'beneficiary.birthDate', false],
    ['Beneficiary’s Last Name', 'beneficiary.name.family', false],
    ['Petitioner Last Name', 'person.name.family', false],
    ['Applicant Given Name', 'person.name.given', true],
    ['Applicant: Family Name (Last Name)', 'person.name.family', true],
    ['Zip', 'person.address.postalCode', true],
    ['Address 2', 'person.address.unit', true],
    ['E-Mail', 'person.email', true],
    ['Date Filed', 'filings.1.receiptDate', false],
    ['Attorney Email', 'preparer.email', true],
    ['Case Description', 'problem.description', false],
    ['Client: Narrative', 'problem.description', false],
    ['problem.description', 'problem.description', true],
    ['Inquiry date', 'uscisContacts.1.date', false],
    ['Date of inquiry', 'uscisContacts.1.date', false],
    ['Case inquiry date', 'filings.1.caseInquiryDate', true],
    ['Notice Date', 'filings.1.receiptDate', false],
    ['Receipt Notice Date', 'filings.1.receiptDate', false],
    ['Receipt Date', 'filings.1.receiptDate', true],
    ['Case Type', 'filings.1.form', false],
    ['Form Type', 'filings.1.form', true],
    ['Case #', 'filings.1.receiptNumber', false],
    ['Client Case Number 2', 'filings.2.receiptNumber', false],
    ['USCIS Case Number', 'filings.1.receiptNumber', true],
    ['Home Address Street', 'person.address.street', false],
    ['Home Address City', 'person.address.city', false],
    ['Home Address Province', 'person.address.state', false],
    ['Home Address Postal Code', 'person.address.postalCode', false],
    ['Home Address Country', 'person.address.country', false],
    ['Primary Phone Number', 'person.phone', false],
    ['Display Number', 'id', false],
    ['Client Reference', 'id', false],
    ['Alien Registration Number (A#)', 'person.aNumber', true],
    ['Alien Reg. No.', 'person.aNumber', false],
    ['BNF A#', 'beneficiary.aNumber', false],
    ['FN First Name', 'person.name.given', false],
    ['Corporation Name', 'person.organization', false],
    ['Sponsor', 'person.organization', false],
    ['Rcpt No.', 'filings.1.receiptNumber', false],
    ['RN', 'filings.1.receiptNumber', false],
    ['Rcvd Date', 'filings.1.receiptDate', false],
    ['RD', 'filings.1.receiptDate', false],
    ['Type of case', 'filings.1.form', false],
    ['Status', 'filings.1.status', false],
    ['Processing time published?', 'filings.1.processingTime', false],
    ['Can inquire after', 'filings.1.caseInquiryDate', false],
    ['Date of service request', 'uscisContacts.1.date', false],
    ['Date we contacted USCIS', 'uscisContacts.1.date', false],
    ['Last contact with USCIS', 'uscisContacts.1.date', false],
    ['SRMT', 'uscisContacts.1.reference', false],
    ['2nd form', 'filings.2.form', false],
    ['3rd Receipt #', 'filings.3.receiptNumber', false],
    ['2nd address', undefined, undefined],
    ['Applicant/Petitioner', 'person.role', false],
    ['T/U/VAWA?', 'person.protection', false],
    ['T/U/VAWA/asylum?', 'person.protection', false],
    ['Asylum?', 'person.protection', false],
    ['Online account', 'person.uscisAccount', false],
    ['Date of Birth (mm/dd/yyyy)', 'person.birthDate', true],
    ['Last Name (required)', 'person.name.family', true],
    ['Last Name (Beneficiary)', 'beneficiary.name.family', false],
    ['First name [attorney]', 'preparer.name.given', false],
    ['Receipt Number (I-765)', 'filings.1.receiptNumber', false],
    ['Receipt Date 2 (I-765)', 'filings.2.receiptDate', false],
    ['Name (spouse)', null, false],
    ['Priority Date', null, true],
    ['Teléfono', 'person.phone', true],
    ['filings.2.form', 'filings.2.form', true],
    ['Receipt Number 900', undefined, undefined],
    ['Favourite dish', undefined, undefined],
    ['__proto__', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('%s means %s', (heading, path, sure) =>
    expect(meaningOfHeading(heading)).toEqual(path === undefined ? undefined : { path, sure }),
  );
});

test('contacts with USCIS, protection and free text for the government are never sure', () => {
  const isDoubtful = (path: string | null): boolean =>
    path !== null &&
    path !== 'id' &&
    (/^uscisContacts|^person.protection$/.test(path) || factAt(generalPath(path)).type === 'long-text');
  const headings = exportHeadings.flatMap(([path, all]) => (isDoubtful(path) ? all : []));
  expect(headings.length).toBeGreaterThan(40);
  const before = ['', ...Object.keys(whose).map((word) => `${word} `)];
  const sure = before.flatMap((word) =>
    headings.filter((heading) => {
      const meant = meaningOfHeading(`${word}${heading.replace('+', '')}`);
      return meant === undefined || (meant.sure && isDoubtful(meant.path));
    }),
  );
  expect(sure).toEqual([]);
});

describe('a map that is proposed', () => {
  const exported = [
    'Matter ID;Client Last Name;A#;DOB;Process;Receipt #;Filed On;Mobile;Col 9;Notes;Favourite dish;Work Email;E-mail',
    '12;Núñez;012-345-678;02/29/1988;I-485;IOE0000000001;03/04/2024;202 555 0143;EAC2190012345;x;soup;;a@example.org',
    '13;王;A012345679;12/01/1990;N-400;IOE0000000002;03/14/2024;(202) 555-0144;;;;b@example.org;',
  ].join('\n');

  test('says what is sure, asks about what is not, and leaves out what is not known', async () => {
    expect(await suggest(exported)).toEqual({
      readMe: en.batchTable.map.readMe,
      columns: {
        'Matter ID': 'id',
        'Client Last Name': 'person.name.family',
        'A#': 'person.aNumber',
        DOB: 'person.birthDate',
        Process: '?filings.1.form',
        'Receipt #': 'filings.1.receiptNumber',
        'Filed On': '?filings.1.receiptDate',
        Mobile: 'person.phone',
        'Col 9': null,
        Notes: null,
        'Favourite dish': null,
        'Work Email': null,
        'E-mail': 'person.email',
      },
      dates: 'mdy',
      always: Object.fromEntries(
        factsOfEveryCase.filter((path) => !/form$|receiptDate$/.test(path)).map((path) => [path, '']),
      ),
      notes: {
        Process: 'the heading can mean something else',
        'Filed On': 'the heading can mean something else',
        'Col 9': 'the same as "Receipt #", which is read already',
        Notes: 'the case file has no place for it',
        'Favourite dish': 'not understood',
        'Work Email': 'the same as "E-mail", which is read already',
      },
    });
  });

  test('is refused until it is confirmed, and then reads the table that it was made for', async () => {
    const map = JSON.stringify(await suggest(exported));
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(() => readTableMap(bytes(map), en)).toThrow(InputError);
    const rows = await rowsOf(exported, { map: readTableMap(bytes(map.replaceAll('"?', '"')), en) });
    expect(rows.map(({ id, problems }) => [id, problems])).toEqual([
      ['12', []],
      ['13', []],
    ]);
    expect(rows[0]?.raw).toMatchObject({
      person: { name: { family: 'Núñez' }, aNumber: '012-345-678', birthDate: '1988-02-29' },
      filings: [{ form: 'I-485', receiptNumber: 'IOE0000000001', receiptDate: '2024-03-04' }],
    });
  });

  test('holds no value of the table', async () =>
    expect(JSON.stringify(await suggest(exported))).not.toMatch(/Núñez|012|IOE|example|soup/));

  test.each<[string, string, string | null]>([
    ['receipt numbers', 'X\nIOE0000000001\neac2190012345', '?filings.1.receiptNumber'],
    ['A-Numbers', 'X\nA012345678\nA 012 345 679', '?person.aNumber'],
    ['addresses', 'X\na@example.org\nb@example.org', '?person.email'],
    ['forms', 'X\nI-485\nN-400', '?filings.1.form'],
    ['days, which could be any', 'X\n2024-01-01\n2024-01-02', null],
    ['digits, which could be anything', 'X\n012345678\n012345679', null],
    ['nothing', 'X\n""\n', null],
  ])('knows a column by its values: %s', async (_, text, path) =>
    expect(await columnsOf(`Matter ID,${text.replaceAll('\n', '\n1,')}`)).toEqual({
      'Matter ID': 'id',
      X: path,
    }),
  );

  test('takes the version of the format for what it is, and asks about another', async () => {
    expect(await columnsOf('caseFile,person.name.family\n1,Nobody\n')).toMatchObject({
      caseFile: 'caseFile',
    });
    expect(await columnsOf('caseFile,person.name.family\n7,Nobody\n')).toMatchObject({
      caseFile: '?caseFile',
    });
  });

  test('asks where the values do not look like the heading', async () => {
    expect(await columnsOf('Email,DOB\nsoup,soon\nrice,later')).toEqual({
      Email: '?person.email',
      DOB: '?person.birthDate',
    });
    expect(await columnsOf('Alien Number\nIOE0000000001')).toEqual({
      'Alien Number': '?filings.1.receiptNumber',
    });
  });

  test.each([
    ['free text', 'Issue', 'The file went to Nebraska and was never seen again', '?problem.kinds'],
    ['an id', 'Issue', 'lost-file', 'problem.kinds'],
    ['a label', 'Issue', 'Lost file or stuck transfer', 'problem.kinds'],
    ['several', 'Issue', 'delay;lost-file', 'problem.kinds'],
    ['some words of the office', 'Issue', 'Delay\nstuck at NBC', 'problem.kinds'],
    ['nothing yet', 'Issue', '""', 'problem.kinds'],
    ['free text for a choice', 'Case Status', 'waiting for the clerk', '?filings.1.status'],
    ['a choice', 'Case Status', 'PENDING', 'filings.1.status'],
  ])('takes choices for what they are, and asks where none is one: %s', async (_, heading, cells, path) => {
    const rows = cells.split('\n').map((cell) => `1,"${cell.replaceAll('"', '')}"`);
    expect(await columnsOf(`${['Matter ID', heading].join()}\n${rows.join('\n')}`)).toEqual({
      'Matter ID': 'id',
      [heading]: path,
    });
  });

  test.each([
    ['DOB\n02/03/1988', '?mdy'],
    ['DOB,Receipt Date\n02/03/1988,31/12/2024', '?dmy'],
    ['DOB,Receipt Date\n12/31/1988,31/12/2024', undefined],
    ['DOB\n31/12/1988', 'dmy'],
    ['DOB\n1988-12-31', undefined],
  ])('%j: the order of days is %s', async (text, dates) => expect((await suggest(text)).dates).toBe(dates));

  test.each([
    [
      'Corporation Name,FN Last Name,FN A#',
      '?person.organization',
      '?beneficiary.name.family',
      '?beneficiary.aNumber',
    ],
    ['Phone,FN Last Name,FN A#', 'person.phone', '?person.name.family', '?person.aNumber'],
  ])('the foreign national is the beneficiary where there is a company: %s', async (heading, ...paths) =>
    expect(Object.values(await columnsOf(`${heading}\n,,`))).toEqual(paths),
  );

  test('a heading of any length is read', () => {
    for (const part of ['(', 'client ', '1st ', '(m'])
      expect(meaningOfHeading(part.repeat(30_000))).toBeUndefined();
  });

  test('of protection, "no" is never none, "yes" asks which, and two columns are told to be one list', async () => {
    const rows = Array.from({ length: 4 }, (_, at) => `${at},${at === 0 ? 'Yes' : 'No'},No`);
    const { columns, values, notes } = await suggest(`Matter ID,T/U/VAWA?,Asylum?\n${rows.join('\n')}`);
    expect(columns).toMatchObject({ 'T/U/VAWA?': '?person.protection', 'Asylum?': null });
    expect(values).toEqual({ 'person.protection': { No: '' } });
    expect(notes).toMatchObject({
      'T/U/VAWA?': expect.stringContaining('a "no" says nothing of the others'),
      'Asylum?': expect.stringContaining('put both into one'),
    });
  });

  test('is not made of a title: the line of the headings is named', async () => {
    const table =
      'Stuck cases,,,\n\nLast Name,Alien Number,Receipt #,DOB\nNobody,A000000001,IOE0000000001,1990-01-01\n';
    const said = await suggest(table).catch((error: InputError) => error.problems);
    expect(said).toMatchObject([{ found: 'something else above them: the headings stand in line 3' }]);
    // Words of a case that are headings elsewhere, however often they come.
    expect(await columnsOf('Weg A,Weg B,Weg C,Weg D,Art\nphone,email,phone,email,fax')).toMatchObject({
      Art: null,
    });
    expect(
      await suggest('Stuck cases\nLast Name;Alien Number;Receipt #;DOB').catch(
        (error: InputError) => error.problems,
      ),
    ).toMatchObject([{ found: 'something else above them: the headings stand in line 2' }]);
  });

  test('is made for JSON too', async () =>
    expect(
      (await suggest('[{"lastName":"Nobody","dob":"1990-01-01"},{"receiptNumber":"IOE0000000001"}]')).columns,
    ).toEqual({
      lastName: 'person.name.family',
      dob: 'person.birthDate',
      receiptNumber: 'filings.1.receiptNumber',
    }));
});
