import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '../../src/content/messages/catalogues.ts';
import { languageIds } from '../../src/content/messages/languages.ts';
import { makeFont } from '../form/make-font.ts';
import { readFields } from '../form/reader.ts';
import { emptyFolder, runProgram } from '../run-program.ts';
import { readyCase } from './ready-case.ts';

const office = {
  caseFile: 1,
  preparer: {
    role: 'attorney',
    name: { given: 'Sample', family: 'Counsel' },
    organization: 'Law Office of Nobody',
    address: {
      street: '2 Example Street',
      city: 'Springfield',
      state: 'MA',
      postalCode: '01103',
      country: 'US',
    },
    phone: '202-555-0145',
    email: 'counsel@example.org',
  },
  submission: { channel: 'mail' },
};

/** A folder with a profile and a case, and the program in it. */
function place(profile: unknown = office, caseFile: object = byOffice({ g28OnFile: true })) {
  const cwd = emptyFolder();
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(cwd, name), text);
  put('office.json', typeof profile === 'string' ? profile : JSON.stringify(profile));
  put('case.json', JSON.stringify(caseFile));
  const env = { XDG_DATA_HOME: join(cwd, 'data'), APPDATA: join(cwd, 'data') };
  const run = (...args: string[]) =>
    runProgram([...args, '--profile', 'office.json', '--as-of', '2026-11-22'], { cwd, env });
  const valuesOf = async (name: string) => {
    const { fields } = await readFields(new Uint8Array(readFileSync(join(cwd, name))));
    return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  };
  return { cwd, put, run, valuesOf };
}

/** The ready case of somebody for whom no preparer is known but this. */
const byOffice = (preparer: object) => ({ ...readyCase, preparer });

test('fill takes from the profile who prepares the request, and nothing of the client', async () => {
  const { run, valuesOf } = place();
  const { code, stderr } = await run('fill', 'case.json', '-o', 'form.pdf');
  expect([code, stderr]).toEqual([0, '']);
  expect(await valuesOf('form.pdf')).toMatchObject({
    'attorney-family': 'Counsel',
    'attorney-firm': 'Law Office of Nobody',
    'attorney-email': 'counsel@example.org',
    'person-family': 'Nguyễn',
  });
});

test.each([
  [
    'a telephone of its own',
    { g28OnFile: true, phone: '202-555-0199' },
    'Sample Counsel, Law Office of Nobody, (202) 555-0199',
  ],
  [
    'a colleague',
    { g28OnFile: true, name: { family: 'Other' } },
    ' Other, Law Office of Nobody, (202) 555-0145',
  ],
  ['another office', { role: 'attorney', g28OnFile: true, organization: 'Another' }, ' , Another, '],
  [
    'another role',
    { role: 'family-member', writtenConsent: true, name: { given: 'Aunt', family: 'May' } },
    'Aunt May, , ',
  ],
  ['nobody else', { role: 'self' }, ' , , '],
])(
  'what a case says of its preparer comes first, and is mixed with nobody else: %s',
  async (_, preparer, shown) => {
    const { run, valuesOf } = place(office, byOffice(preparer));
    expect((await run('fill', 'case.json', '-o', 'form.pdf')).code).toBe(0);
    const values = await valuesOf('form.pdf');
    const of = (name: string): string =>
      values[`attorney-${name === 'organization' ? 'firm' : name}`] || values[`preparer-${name}`] || '';
    expect(`${of('given')} ${of('family')}, ${of('organization')}, ${of('phone')}`).toBe(shown);
  },
);

test('every command that is given a case sees the profile under it', async () => {
  const { cwd, run, put } = place();
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);
  expect(await json('check', 'case.json')).toMatchObject({ verdict: 'ready', channel: 'mail' });
  expect((await json('packet', 'case.json', '--out', 'papers')).outcome.channel).toBe('mail');
  const ids = (await json('contacts', '--case', 'case.json')).contacts.map(({ id }: { id: string }) => id);
  expect(ids).toContain('cis-ombudsman-mail');
  const asked = { ...byOffice({ g28OnFile: true }), submission: { requestNumber: 'X-1' } };
  put('case.json', JSON.stringify(asked));
  expect((await run('update', 'case.json', '--about', 'attorney', '--out', 'note')).code).toBe(0);
  expect(readFileSync(join(cwd, 'note/update-note.txt'), 'utf8')).toContain('Sample Counsel');
  const { stderr } = await run('interview', '--no-input');
  expect(stderr).toContain('problem.kinds');
  expect(stderr).not.toContain('preparer.role');
});

test('in a table a row comes first, then what the map says of all, then the profile', async () => {
  const { cwd, put, run, valuesOf } = place();
  const row =
    'I-485,IOE0912345678,2023-01-10,pending,published,2026-05-02,delay,2026-09-10,phone,no,no,individual,applicant,none';
  const headings =
    'id,Attorney,filings.1.form,filings.1.receiptNumber,filings.1.receiptDate,filings.1.status,filings.1.processingTime,filings.1.caseInquiryDate,problem.kinds,uscisContacts.1.date,uscisContacts.1.channel,congressional.inquired,removal.inProceedings,person.kind,person.role,person.protection';
  put('cases.csv', [headings, `a,Ray,${row}`, `b,,${row}`].join('\n'));
  put(
    'map.json',
    JSON.stringify({
      columns: { Attorney: 'preparer.name.family' },
      always: {
        'preparer.g28OnFile': 'yes',
        'preparer.organization': 'Law Office of Nobody',
        'preparer.phone': '202-555-0177',
      },
    }),
  );
  const { code } = await run('batch', 'cases.csv', '--map', 'map.json', '--out', 'out', '--quiet');
  expect(code).toBe(0);
  const shown = async (name: string) => {
    const values = await valuesOf(`out/${name}.pdf`);
    return ['given', 'family', 'phone', 'email'].map((each) => values[`attorney-${each}`] ?? '');
  };
  // An empty cell says "not known": nobody's name stands there.
  expect(await shown('a')).toEqual(['', 'Ray', '(202) 555-0177', 'counsel@example.org']);
  expect(await shown('b')).toEqual(['', '', '(202) 555-0177', 'counsel@example.org']);
  const lines = readFileSync(join(cwd, 'out/report.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).outcome.channel)).toEqual(['mail', 'mail']);
});

test('case files in a list are read with the profile under each, and one of a person alone is left to them', async () => {
  const { put, run } = place();
  put(
    'cases.jsonl',
    [byOffice({ g28OnFile: true }), readyCase, byOffice({})].map((one) => JSON.stringify(one)).join('\n'),
  );
  const { stdout } = await run('batch', 'cases.jsonl', '--out', 'out', '--json', '--quiet');
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome);
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(['ready', 'ready', 'incomplete']);
  expect(outcomes[2].missing).toEqual(['preparer.g28OnFile']);
});

test('a proposed map does not ask for what the profile says', async () => {
  const { put, run } = place();
  put('cases.csv', 'Last Name,Receipt Number\nQuill,IOE0912345678\n');
  const { stdout } = await run('batch', 'cases.csv', '--suggest-map');
  const { always } = JSON.parse(stdout);
  expect(always).not.toHaveProperty(['preparer.role']);
  expect(always).toHaveProperty(['preparer.g28OnFile'], '');
});

test('the font lies beside the profile, serves every form, and one that is named for a run comes first', async () => {
  const story = { ...byOffice({ g28OnFile: true }), problem: { kinds: ['delay'], description: '案' } };
  const { put, run } = place({ ...office, font: 'own.ttf' }, story);
  const lacking = await run('check', 'case.json');
  expect([lacking.code, lacking.stderr]).toEqual([2, expect.stringContaining('font')]);
  put('own.ttf', makeFont({ characters: '案' }));
  put('other.ttf', makeFont({ characters: 'A' }));
  expect((await run('fill', 'case.json', '-o', 'form.pdf')).code).toBe(0);
  expect((await run('fill', 'case.json', '-o', 'f.pdf', '--font', 'other.ttf')).code).toBe(2);
});

test.each<readonly [string, unknown, readonly string[]]>([
  ['no JSON', '{', ['The profile is not whole']],
  ['a list', [], ['A profile is one JSON object']],
  [
    'the G-28 of one form',
    { preparer: { role: 'attorney', g28OnFile: true } },
    ['preparer.g28OnFile', 'without g28OnFile'],
  ],
  ['the consent of one client', { preparer: { writtenConsent: true } }, ['preparer.writtenConsent']],
  ['a client', { person: { protection: [] }, filings: [] }, ['person:', 'filings:']],
  ['what one request is called', { submission: { requestNumber: 'X' } }, ['submission.requestNumber']],
  [
    'an unknown key',
    { preparer: { organisation: 'X' } },
    ['preparer.organisation', 'did you mean organization?'],
  ],
  ['another value', { preparer: { role: 'lawyer' } }, ['preparer.role', 'one of self']],
  ['a font that is no path', { font: 7 }, ['font:', '.ttf']],
])('anything else in a profile is refused, with its place: %s', async (_, profile, parts) => {
  const { run } = place(profile);
  const { code, stdout, stderr } = await run('check', 'case.json');
  expect([code, stdout]).toEqual([2, '']);
  for (const part of parts) expect(stderr.replace(/\s+/g, ' ')).toContain(part);
});

test('a profile may be UTF-16 with a mark, without a version, and names its schema', async () => {
  const { put, run } = place();
  const text = JSON.stringify({ $schema: './case.schema.json', preparer: office.preparer });
  put('office.json', Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect((await run('check', 'case.json')).code).toBe(0);
});

test('no output takes the place of the profile', async () => {
  const { cwd, put, run } = place();
  put('cases.csv', 'Last Name\nQuill\n');
  const before = readFileSync(join(cwd, 'office.json'), 'utf8');
  expect((await run('fill', 'case.json', '-o', 'office.json', '--force')).code).toBe(2);
  expect((await run('batch', 'cases.csv', '--map-out', './office.json', '--force')).code).toBe(2);
  expect(readFileSync(join(cwd, 'office.json'), 'utf8')).toBe(before);
});

test.each(languageIds)('help says of every command that it takes a profile, in %s', async (lang) => {
  const { stdout } = await runProgram(['check', '--help', '--lang', lang]);
  const said = catalogues[lang].help.options['--profile <file>'];
  expect(stdout.replace(/\s+/g, ' ')).toContain(said);
});
