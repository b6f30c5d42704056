import { describe, expect, test } from 'vitest';
import { type CaseFile, withValue } from '../../../src/core/case-file.ts';
import { userFontFace } from '../../../src/form/user-font/face.ts';
import { channelFiles } from '../../../src/packet/channel/channel.ts';
import { consentToHelper } from '../../../src/packet/channel/letters.ts';
import { makeFont } from '../../form/make-font.ts';
import { copied, has, readFields } from '../../form/reader.ts';
import { abroad, employer, filesOf, groundOf, official, survivor } from './cases.ts';

const byMail = (caseFile: CaseFile): CaseFile => withValue(caseFile, 'submission.channel', 'mail');
const paper = (caseFile: CaseFile, name: string, more = {}): Uint8Array =>
  filesOf(groundOf(caseFile, more)).get(name) ?? new Uint8Array();
const said = (bytes: Uint8Array): string => copied(bytes).replace(/[ \t\u00a0]+/g, ' ');
const readable = has('pdftotext');

describe.runIf(readable)('the cover letter', () => {
  test('goes from the sender to the office, with the day in words and what is enclosed', () => {
    const letter = said(paper(abroad, 'cover-letter.pdf'));
    for (const each of [
      'Дмитрий Щербаков\n12 Οδός Ερμού\nΑθήνα, 105 63\nGREECE\n',
      'November 22, 2026',
      'Mail Stop 0180\nWashington, D.C. 20528\nUNITED STATES',
      'I-130 IOE0912345678; I-485 MSC2190123456',
      '1 DHS Form 7001, completed and signed ____',
      '2 Supporting papers, with a list of them 14',
      'Signature, in ink\n',
    ])
      expect(letter).toContain(each);
  });

  test('of an attorney names the client and the pages of the official form', () => {
    const letter = said(paper(byMail(employer), 'cover-letter.pdf', { form: official }));
    expect(letter).toMatch(
      /^\s*Zoë Ångström\n\s*Ångström & Partners LLP\n\s*9 Elm Street, 3\n\s*Boston, MA 02108\n/,
    );
    expect(letter).toContain('for the person or organization named above');
    expect(letter).toContain('DHS Form 7001, completed and signed 6');
    expect(letter).not.toContain('UNITED STATES');
  });

  test('of a protected person gives no telephone and no e-mail, and asks for letters', () => {
    const letter = said(paper(byMail(survivor), 'cover-letter.pdf'));
    expect(letter).not.toMatch(/@|555/);
    expect(letter).toContain('by U.S. mail to the address above');
    expect(letter).not.toMatch(/consent/i);
  });

  test('a helper of a protected person is not written to: the letter comes from the person', () => {
    const helped = {
      ...survivor,
      preparer: { ...(employer['preparer'] as object), role: 'family-member', writtenConsent: true },
    };
    expect(said(paper(byMail(helped as CaseFile), 'cover-letter.pdf'))).not.toContain('Elm Street');
  });
});

test('a font of the user’s from right to left is enough for every paper', () => {
  const face = userFontFace(makeFont({ characters: 'דוד כהן' }));
  const named = withValue(
    withValue(survivor, 'person.name', { given: 'דוד', family: 'כהן' }),
    'submission.channel',
    'mail',
  );
  const [, , letter] = channelFiles(groundOf(named, { face })).files;
  expect(letter?.name).toBe('cover-letter.pdf');
});

describe.runIf(readable)('the label', () => {
  test('says from whom and to whom', () =>
    expect(said(paper(abroad, 'address-label.pdf')).trim().replace(/\n+/g, '\n')).toBe(
      [
        'From',
        'Дмитрий Щербаков',
        '12 Οδός Ερμού',
        'Αθήνα, 105 63',
        'GREECE',
        'To',
        'Office of the Citizenship and Immigration Services Ombudsman',
        'Department of Homeland Security',
        'ATTN: Case Assistance',
        'Mail Stop 0180',
        'Washington, D.C. 20528',
        'UNITED STATES',
      ].join('\n'),
    ));
});

describe.runIf(readable)('the page about section 9', () => {
  test('is one page that stays at home, with names and filings', async () => {
    const bytes = paper(survivor, 'consent.pdf');
    const page = said(bytes);
    for (const each of [
      'This page stays with you.',
      'Ánh-Tuyết Thị Nguyễn',
      'I-918 LIN2190123456',
      'Nobody else',
      'Page 1 of 1',
    ])
      expect(page).toContain(each);
    expect((await readFields(bytes)).fields).toEqual([]);
  });

  test.each([false, true, undefined])('holds no oath and no line to sign on (outside: %s)', (outside) => {
    const page = said(paper(withValue(survivor, 'person.outsideUs', outside), 'consent.pdf'));
    expect(page).not.toMatch(/perjury|declare|1746|Signature, in ink|Executed/i);
  });
});

describe.runIf(readable)('the written consent to a helper', () => {
  const helped = (more: Record<string, unknown> = {}): CaseFile => ({
    ...abroad,
    submission: { channel: 'mail' },
    preparer: { role: 'family-member', name: { given: 'Ada', family: 'Quill' }, writtenConsent: false },
    ...more,
  });

  test('names both, the filings and the issue, and is a page to sign by hand', async () => {
    const bytes = paper(helped(), 'consent-to-helper.pdf');
    const page = said(bytes);
    for (const each of [
      'Дмитрий Щербаков',
      'Ada Quill',
      'Form I-130, receipt number IOE0912345678',
      'Form I-485, receipt number MSC2190123456',
      'the office may share information\nabout this case with the helper',
      'signing costs nothing',
      'for the forms and the issue below, and for nothing else',
      'Delay beyond the normal processing time',
    ])
      expect(page).toContain(each);
    expect(page).not.toMatch(/perjury|1746/);
    expect((await readFields(bytes)).fields).toEqual([]);
    const lines = page.split('\n');
    const at = lines.findIndex((line) => line.includes('Signature of the applicant'));
    expect(
      lines
        .slice(at - 2, at)
        .join('')
        .trim(),
    ).toBe('');
    expect(lines.slice(at).join('\n')).not.toMatch(/Щербаков|2026/);
  });

  test('lies in the envelope', () =>
    expect(said(paper(helped(), 'cover-letter.pdf'))).toContain(
      'Written consent to the help of the preparer, signed in ink 1',
    ));

  test('has an empty line for a name that cannot be drawn', () => {
    const preparer = { role: 'family-member', name: { given: '明', family: '李' }, writtenConsent: false };
    const { bytes } = consentToHelper(groundOf(helped({ preparer })));
    expect(said(bytes)).toMatch(/Helper _{10}/);
  });
});

test.each([
  ['mail', ['read-me.txt', 'cover-letter.pdf', 'address-label.pdf', 'portal.txt']],
  ['email', ['read-me.txt', 'draft.eml', 'portal.txt']],
  ['online', ['read-me.txt', 'portal.html', 'portal.txt']],
])('a name that cannot be drawn leaves no paper out, and stands in full in a text: %s', (channel, wanted) => {
  const named = withValue(withValue(abroad, 'person.name.family', '李'), 'submission.channel', channel);
  const { files, cautions } = channelFiles(groundOf(named, { undrawn: ['Family name: 1 letter in Han'] }));
  expect(files.map(({ name }) => name)).toEqual(wanted);
  expect(cautions[0]?.text).toContain('Family name: 1 letter in Han');
  const text = (name: string) => new TextDecoder().decode(files.find((each) => each.name === name)?.bytes);
  expect(text('portal.txt')).toContain('李');
  expect(text('read-me.txt').replace(/\s+/g, ' ')).toContain('portal.txt has them in full');
  expect(text('read-me.txt')).not.toContain('李');
});

test('no name of a file says anything of the case, and nothing but the title is in the metadata', () => {
  for (const caseFile of [byMail(survivor), abroad, byMail(employer)])
    for (const [name, bytes] of filesOf(groundOf(caseFile))) {
      expect(name).toMatch(/^[a-z-]+\.(?:txt|html|pdf|eml)$/);
      expect(name).not.toMatch(/7001|vawa|uscis|i-\d/);
      if (name.endsWith('.pdf'))
        expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
          /\/(?:Author|Creator|Producer|CreationDate)/,
        );
    }
});

test('the same case on the same day gives the same bytes', () => {
  for (const caseFile of [byMail(survivor), employer]) {
    const [first, second] = [filesOf(groundOf(caseFile)), filesOf(groundOf(caseFile))];
    expect([...first]).toEqual([...second]);
  }
});
