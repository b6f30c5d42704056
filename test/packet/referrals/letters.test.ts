import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { kindIds } from '../../../src/content/kinds/index.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { Verdict } from '../../../src/content/shape/rule.ts';
import { answerOf } from '../../../src/core/answer.ts';
import { decide } from '../../../src/core/decide.ts';
import { type Letters, lettersOf } from '../../../src/packet/referrals/letters.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { drawnText, everyByte } from '../../form/reader.ts';
import { faces } from './faces.ts';
import { asOf } from './rows.ts';

/** A case and what is decided of it. */
function decided(...answers: readonly Answers[]) {
  const caseFile = caseOf({ answers: Object.assign({}, ...answers), asOf });
  return { caseFile, outcome: decide(caseFile, asOf, en) };
}
const lettersFor = (...answers: readonly Answers[]): Letters => {
  const { caseFile, outcome } = decided(...answers);
  return lettersOf(caseFile, outcome, { words: en, faces });
};
const names = ({ files }: Letters): readonly string[] => files.map(({ name }) => name);
const told = (letters: Letters): string => letters.told.map(({ text }) => text).join('\n');

/** What stands on each letter, without spaces: lines are broken where there is room. */
async function textsOf({ files }: Letters): Promise<readonly (readonly [name: string, text: string])[]> {
  const texts: (readonly [string, string])[] = [];
  for (const { name, bytes } of files) {
    const text = name.endsWith('.pdf') ? await drawnText(bytes) : new TextDecoder().decode(bytes);
    texts.push([name, tight(text)]);
  }
  return texts;
}
const tight = (text: string): string => text.replace(/\s+/g, '');
const textOf = async (letters: Letters, name: string): Promise<string> =>
  (await textsOf(letters)).find(([one]) => one === name)?.[1] ?? `no ${name}`;

/** How a case stands, what ends first in it, and whether there is anything to write to others. */
interface Situation {
  readonly it: string;
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly endsFirst: string | null;
  readonly letters: boolean;
}

const late = { 'problem.kinds': ['delay'], 'filings.1.receiptDate': '2025-03-02' };
const published = { 'filings.1.processingTime': 'published' };
const ready = { ...late, ...published, 'filings.1.caseInquiryDate': '2026-06-01' };
const early = { ...late, ...published, 'filings.1.caseInquiryDate': '2026-11-30' };
const askedLongAgo = { uscisContacts: [{ date: '2026-01-05', channel: 'phone' }] };
const hearing = { 'removal.inProceedings': true, 'removal.hearingDate': '2026-11-26' };
const child = {
  'problem.kinds': ['delay', 'age-out'],
  'ageOut.birthDate': '2005-11-27',
  'ageOut.category': 'immediate-relative',
};
const denied = {
  'filings.2': {
    form: 'I-765',
    status: 'denied',
    receiptDate: '2026-01-05',
    decisionDate: '2026-11-10',
    processingTime: 'published',
    caseInquiryDate: '2026-11-30',
  },
};
const wrongPerson = { 'person.role': 'beneficiary' };
const situations: readonly Situation[] = [
  { it: 'it can go out', answers: ready, verdict: 'ready', endsFirst: null, letters: false },
  {
    it: 'it can go out, and a hearing is near',
    answers: { ...ready, ...hearing },
    verdict: 'ready',
    endsFirst: 'hearing',
    letters: true,
  },
  {
    it: 'it can go out, and another form was denied',
    answers: { ...ready, ...denied },
    verdict: 'ready',
    endsFirst: 'appeal',
    letters: true,
  },
  { it: 'it is too early', answers: early, verdict: 'not-yet', endsFirst: null, letters: true },
  {
    it: 'it is too early, and the contact ends before',
    answers: { ...early, 'filings.1.caseInquiryDate': '2027-03-01' },
    verdict: 'not-yet',
    endsFirst: 'contact',
    letters: true,
  },
  {
    it: 'it is too early, and a hearing is near',
    answers: { ...early, ...hearing },
    verdict: 'not-yet',
    endsFirst: 'hearing',
    letters: true,
  },
  {
    it: 'it is too early, and another form was denied',
    answers: { ...early, ...denied },
    verdict: 'not-yet',
    endsFirst: 'appeal',
    letters: true,
  },
  {
    it: 'USCIS was not asked lately',
    answers: { ...ready, ...askedLongAgo },
    verdict: 'uscis-first',
    endsFirst: null,
    letters: true,
  },
  {
    it: 'USCIS was not asked lately, and a child ages out',
    answers: { ...ready, ...askedLongAgo, ...child },
    verdict: 'uscis-first',
    endsFirst: 'age-out',
    letters: true,
  },
  {
    it: 'the wrong person asks',
    answers: { ...ready, ...wrongPerson },
    verdict: 'incomplete',
    endsFirst: 'contact',
    letters: true,
  },
  {
    it: 'the wrong person asks, and a hearing is near',
    answers: { ...ready, ...wrongPerson, ...hearing },
    verdict: 'incomplete',
    endsFirst: 'hearing',
    letters: true,
  },
  {
    it: 'an expedite request was denied',
    answers: {
      'problem.kinds': ['expedite'],
      'expedite.requested': true,
      'expedite.result': 'denied',
      'expedite.resultDate': '2026-10-01',
    },
    verdict: 'cannot-help',
    endsFirst: null,
    letters: true,
  },
];

describe('the cases of this table', () => {
  test.each(situations)('stand as they say: $it', ({ answers, verdict, endsFirst }) => {
    const { outcome } = decided(answers);
    expect([outcome.verdict, outcome.endsFirst?.kind ?? null]).toEqual([verdict, endsFirst]);
  });
});

/** Who asks, and the letters that they get. */
interface Who {
  readonly who: string;
  readonly answers: Answers;
  readonly names: readonly string[];
  /** An answer is open, so that no request can be made in any of these situations. */
  readonly isOpen?: true;
}

const attorney = {
  'preparer.role': 'attorney',
  'preparer.g28OnFile': true,
  'preparer.name': { given: 'Lee', family: 'Counsel' },
  'preparer.address': {
    street: '9 Elm Street',
    city: 'Boston',
    state: 'MA',
    postalCode: '02108',
    country: 'US',
  },
  'preparer.phone': '+16175550143',
};
const open = ['letter-uscis.txt', 'letter-representative.pdf'];
const neutral = ['message.txt', 'letter-b.pdf'];
const addressed = ['letter-uscis.pdf', 'letter-representative.pdf'];
const safe = { 'person.addressMatchesUscis': true };

/** Each kind of person who is or may be protected and acts alone. */
const careful: readonly Who[] = [
  {
    who: 'a U petitioner alone',
    answers: { ...safe, 'person.protection': ['u'], 'filings.1.form': 'I-918' },
    names: neutral,
  },
  {
    who: 'a T applicant alone',
    answers: { ...safe, 'person.protection': ['t'], 'filings.1.form': 'I-914' },
    names: neutral,
  },
  {
    who: 'a self-petitioner alone',
    answers: { ...safe, 'person.protection': ['vawa'], 'filings.1.form': 'I-360' },
    names: neutral,
  },
  {
    who: 'somebody with a waiver alone',
    answers: { ...safe, 'person.protection': ['i-751-waiver'], 'filings.1.form': 'I-751' },
    names: neutral,
  },
  {
    who: 'an asylee alone',
    answers: { ...safe, 'person.protection': ['asylee'], 'filings.1.form': 'I-730' },
    names: neutral,
  },
  {
    who: 'a refugee alone, whom a mailbox of USCIS serves',
    answers: {
      ...safe,
      'person.protection': ['refugee'],
      'filings.1.form': 'I-590',
      'person.outsideUs': true,
    },
    names: ['letter-a.pdf', 'letter-b.pdf'],
  },
  { who: 'whoever has not said', answers: { 'person.protection': undefined }, names: neutral, isOpen: true },
  {
    who: 'whoever says none, with a form of such cases',
    answers: { 'filings.1.form': 'I-589' },
    names: neutral,
  },
  {
    who: 'a U petitioner with a relative who helps',
    answers: {
      ...safe,
      'person.protection': ['u'],
      'filings.1.form': 'I-918',
      'preparer.role': 'family-member',
      'preparer.writtenConsent': true,
    },
    names: neutral,
  },
  {
    who: 'a self-petitioner whose telephone and mailbox are safe',
    answers: {
      ...safe,
      'person.protection': ['vawa'],
      'filings.1.form': 'I-360',
      'person.safeToContact': ['phone', 'email'],
    },
    names: neutral,
  },
];

const people: readonly Who[] = [
  { who: 'somebody without protection', answers: {}, names: open },
  { who: 'somebody abroad', answers: { 'person.outsideUs': true }, names: open },
  {
    who: 'a relative who helps',
    answers: { 'preparer.role': 'family-member', 'preparer.writtenConsent': true },
    names: open,
  },
  {
    who: 'a congressional office',
    answers: { 'preparer.role': 'congressional-office', 'preparer.writtenConsent': true },
    names: ['letter-uscis.txt'],
  },
  { who: 'an attorney', answers: attorney, names: open },
  {
    who: 'an attorney of an organization',
    answers: { ...attorney, 'person.kind': 'organization', 'person.protection': undefined },
    names: open,
  },
  {
    who: 'an attorney whose client has an adoption case',
    answers: { ...attorney, 'filings.1.form': 'I-600' },
    names: addressed,
  },
  {
    who: 'an attorney in a U case, for whom a mailbox is published',
    answers: { ...attorney, 'person.protection': ['u'], 'filings.1.form': 'I-918' },
    names: addressed,
  },
  {
    who: 'an attorney in a VAWA case',
    answers: { ...attorney, 'person.protection': ['vawa'], 'filings.1.form': 'I-360' },
    names: addressed,
  },
  ...careful,
];

describe.each(people)('letters for $who', ({ answers: who, names: wanted, isOpen = false }) => {
  test.each(situations)('where $it', ({ answers, letters }) => {
    expect(names(lettersFor(answers, who))).toEqual(letters || isOpen ? wanted : []);
  });
});

/** What is nobody else's business, each where it stands in a case and as it may be written. */
const own: Answers = {
  'person.name': { given: 'Zebulonia', family: 'Vandersloot' },
  'person.birthDate': '1987-03-04',
  'person.aNumber': 'A012345678',
  'person.uscisAccount': '098765432109',
  'person.address': {
    street: '77 Hiddenlane',
    unit: '5',
    city: 'Nowheresville',
    state: 'OH',
    postalCode: '45402',
    country: 'US',
  },
  'person.phone': '+12025550187',
  'person.fax': '+12025550176',
  'person.email': 'canary@survivor.example',
  'beneficiary.name': { given: 'Ottokar', family: 'Quillon' },
  'filings.1.receiptNumber': 'LIN2190123456',
  'filings.1.category': 'sij',
  'problem.description': 'A story that nobody else may read.',
  'problem.errorExplanation': 'An error that nobody else may read of.',
  'uscisContacts.1.channel': 'refugee-email',
  'uscisContacts.1.reference': 'SR9988776655',
  'uscisContacts.1.result': 'They said that it is at Nebraska.',
  'military.member': 'family',
  'submission.requestNumber': 'CIS-24681357',
};
const telephone = /202\D{0,4}555\D{0,4}01|@|canary/i;
const category =
  /I-(?:360|485|589|590|730|751|914|918)|LIN|VAWA|\b[TU]visa|asyl|refugee|abuse|waiver|victim|protect|sij|hotline|confidential/i;
const story = /nobodyelse|SR99|Theysaid|Ottokar|Quillon|1987|March4|012345678|0987654|24681357|armedforces/i;
const place = /Hiddenlane|Nowheres|,OH|45402|Nebraska|Vermont|Lincoln|UnitedStates|abroad|outside/i;

describe.each(careful)('on the letters of $who there is', ({ answers: who }) => {
  test.each(situations)(
    'neither telephone, e-mail, category, story nor place, where $it',
    async ({ answers }) => {
      const letters = lettersFor(answers, own, who);
      for (const [name, text] of await textsOf(letters)) {
        expect(name).toMatch(/^(?:message\.txt|letter-[ab]\.pdf)$/);
        for (const secret of [telephone, category, story, place]) expect(text).not.toMatch(secret);
      }
      for (const { bytes } of letters.files)
        expect(everyByte(bytes)).not.toMatch(/canary|Hiddenlane|Nowheresville|I-918|LIN2190/);
    },
  );
});

describe('the letters of an attorney for somebody who is protected', () => {
  const client = { ...own, ...attorney, ...safe, 'person.protection': ['u'], 'filings.1.form': 'I-918' };
  test('say where the attorney is reached, and never where the client lives', async () => {
    const texts = await textsOf(lettersFor(situations[3]?.answers ?? {}, client));
    expect(texts.map(([name]) => name)).toEqual(addressed);
    for (const [, text] of texts)
      expect(text).not.toMatch(/Hiddenlane|Nowheresville|canary|5550187|nobodyelse/);
    expect(texts[0]?.[1]).toContain(tight('LeeCounsel9ElmStreetBoston,MA02108'));
    expect(texts[0]?.[1]).toContain('FormI-918,receiptnumberLIN2190123456');
  });
});

describe('what never stands on a letter that is sent', () => {
  /** Words of a verdict, of advice, of a warning, and of legal argument. */
  const never =
    /Ombudsman|7001|tooearly|notyet|waits|waiting|cannothelp|incomplete|beforewehavespoken|donot|never(?!arrived)|shouldnot|youshould|must|deadline|lawyer|entitled|rightto|unlawful|statut|U\.S\.C\.|C\.F\.R|mandamus|unreasonabl|expires|agesout|maynolonger/i;
  const kinds = kindIds.map((kind): Situation & { readonly it: string } => ({
    it: `the problem is ${kind}`,
    answers: { 'problem.kinds': [kind], 'problem.clearError': false, ...hearing, ...askedLongAgo },
    verdict: 'incomplete',
    endsFirst: 'hearing',
    letters: true,
  }));

  test.each([...situations, ...kinds])('$it', async ({ answers }) => {
    for (const { answers: who } of people) {
      const { caseFile, outcome } = decided(answers, own, who);
      const letters = lettersOf(caseFile, outcome, { words: en, faces });
      const { headline, next, by, after } = answerOf(outcome, caseFile, en);
      const ours = [
        headline,
        by,
        ...after,
        ...next.slice(0, 1),
        ...[...outcome.first, ...outcome.because, ...outcome.warnings, ...outcome.requirements].map(
          ({ text }) => text,
        ),
        ...outcome.requirements.map(({ remedy }) => remedy),
        ...letters.told.map(({ text }) => text),
      ].map(tight);
      for (const [name, text] of await textsOf(letters)) {
        expect(text, name).not.toMatch(never);
        expect(ours.filter((sentence) => text.includes(sentence))).toEqual([]);
      }
    }
  });
});

describe('a letter', () => {
  const plain = { ...early, ...own, 'uscisContacts.1.channel': 'e-request', 'filings.1.category': undefined };

  test('to a representative: from whom, about which form, the facts with their days, and what is asked for', async () => {
    const text = await textOf(lettersFor(plain), 'letter-representative.pdf');
    for (const each of [
      'ZebuloniaVandersloot77Hiddenlane,5Nowheresville,OH45402(202)555-0187canary@survivor.example',
      'Thisis about Form I-485, receipt number LIN2190123456.',
      'It was filed on March 2, 2025, and no decision has come.',
      'USCIS was asked about this on September 13, 2026 (e-Request). Number of the request: SR9988776655.',
      'Please ask USCIS what is still open in this case, and by when it will be done.',
      'Please send me your privacy release form',
      'The privacy release form of your office, signed',
      'A copy of the receipt notice.',
      'Sincerely,Signature, in inkDateZebulonia Vandersloot',
    ])
      expect(text).toContain(tight(each));
    expect(text).not.toMatch(/nobodyelse|Theysaid|1987|012345678/);
  });

  test('to USCIS as a message: the same facts, signed with the name alone', async () => {
    const text = await textOf(lettersFor(plain), 'letter-uscis.txt');
    expect(text).toContain(tight('Which office has the case now, and what was done last?'));
    expect(text).toMatch(/Sincerely,ZebuloniaVandersloot$/);
    expect(text).not.toMatch(/Hiddenlane|canary|nobodyelse/);
  });

  test('to a mailbox of USCIS names it, and the parties where the mailbox asks for them', async () => {
    const lockbox = {
      'problem.kinds': ['receipt-not-received'],
      filings: [
        { form: 'I-130', deliveredDate: '2026-08-03', feeChargedDate: '2026-08-05', status: 'pending' },
      ],
      'person.role': 'petitioner',
      ...askedLongAgo,
    };
    const rest = { ...own, 'filings.1.receiptNumber': undefined, 'filings.1.category': undefined };
    const letters = lettersFor(rest, lockbox);
    expect(names(letters)).toEqual(addressed);
    const text = await textOf(letters, 'letter-uscis.pdf');
    expect(text).toContain('Bye-mail:lockboxsupport@uscis.dhs.gov');
    expect(text).toContain(
      'Petitioner:ZebuloniaVandersloot.Applicantorbeneficiary:OttokarQuillon.Mailingaddress:77Hiddenlane,5,Nowheresville,OH45402.',
    );
  });

  test.each<readonly [who: string, answers: Answers, says: string, never: RegExp]>([
    [
      'somebody abroad claims no district',
      { 'person.outsideUs': true },
      'Somebody in your district or state who is close to this case: ________________________.',
      /Ilivein/,
    ],
    [
      'an organization speaks for itself',
      { 'person.kind': 'organization', 'person.organization': 'Example Works' },
      'We are in your district or state',
      /Ilivein/,
    ],
    [
      'who was helped before asks for the answer',
      { 'congressional.inquired': true, 'congressional.date': '2026-09-01' },
      'You have asked USCIS already. What did it answer, and on which day?',
      /Pleaseask/,
    ],
    [
      'about another agency asks for that one',
      { 'problem.kinds': ['not-uscis'] },
      'Which agency is the right one, and can you ask it about this?',
      /Pleaseask|I-485/,
    ],
    [
      'of several forms has the day of each',
      { 'filings.2': { form: 'I-765', status: 'pending', receiptDate: '2025-05-06' } },
      'Form I-765 was received on May 6, 2025.',
      /undefined/,
    ],
    [
      'of what was asked, without how, keeps the number',
      { 'uscisContacts.1.channel': undefined },
      'USCIS was asked about this on September 13, 2026. Number of the request: SR9988776655.',
      /undefined/,
    ],
    [
      'of what was asked in a month has the month',
      { 'uscisContacts.1.date': '2026-09' },
      'USCIS was asked about this in September 2026 (e-Request).',
      /undefined/,
    ],
    [
      'does not say that USCIS was asked in a month that is not over',
      { 'uscisContacts.1.date': '2026-11' },
      'It was filed on March 2, 2025, and no decision has come.',
      /wasaskedabout/,
    ],
  ])('to a representative: %s', async (_, answers, says, not) => {
    const text = await textOf(lettersFor(plain, answers), 'letter-representative.pdf');
    expect(text).toContain(tight(says));
    expect(text).not.toMatch(not);
  });

  test('has an empty line for a name that cannot be drawn, and for the address where none is known', async () => {
    const text = await textOf(
      lettersFor(plain, {
        'person.name': { given: '明', family: '李' },
        'person.address': undefined,
        'person.phone': undefined,
        'person.email': undefined,
      }),
      'letter-representative.pdf',
    );
    expect(text).toMatch(/^_+AddressfortheanswerOfficeof_+U\.S\.Congress/);
    expect(text).toMatch(/Sincerely,Signature,ininkDate_+Page1of1$/);
  });

  test('on paper is one tagged page with a title that tells nothing, and its language', async () => {
    for (const { answers } of [{ answers: {} }, ...careful])
      for (const { name, bytes } of lettersFor(plain, answers).files.filter((each) =>
        each.name.endsWith('.pdf'),
      )) {
        const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
        const { info } = await pdf.getMetadata();
        expect(info).toMatchObject({ Title: 'Letter', Language: 'en' });
        expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
        const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
        for (const role of ['P', 'H1', 'L', 'LI']) expect(tree, name).toContain(`"role":"${role}"`);
        expect(pdf.numPages).toBe(1);
      }
  });

  test('is the same, byte for byte, for the same case on the same day', () => {
    expect(lettersFor(plain)).toEqual(lettersFor(plain));
  });
});

describe('what is told of letters, and stands on none', () => {
  const sent =
    'Its being sent makes the CIS Ombudsman wait: 30 days from the day on which that office asks USCIS.';
  test.each<
    readonly [who: string, answers: readonly Answers[], says: readonly string[], never: readonly string[]]
  >([
    [
      'somebody who can wait',
      [early],
      [
        `letter-representative.pdf is for a representative or senator. ${sent}`,
        'decide which of the two',
        'Never upload, attach or enclose these with a request to the CIS Ombudsman: letter-uscis.txt, letter-representative.pdf.',
      ],
      ['Do not hold it back', 'For safety', 'cannot be drawn'],
    ],
    [
      'somebody whose name cannot be drawn',
      [early, { 'person.name': { family: '李明' } }],
      ['On letter-representative.pdf an empty line stands for characters that cannot be drawn.'],
      ['On letter-uscis.txt'],
    ],
    [
      'somebody with a hearing',
      [early, hearing],
      [sent, 'Do not hold it back for that.'],
      ['decide which of the two'],
    ],
    [
      'somebody whom the office cannot help',
      [situations[11]?.answers ?? {}],
      [sent, 'Do not hold it back for that.'],
      ['decide which of the two'],
    ],
    [
      'a U petitioner alone',
      [early, careful[0]?.answers ?? {}],
      [
        `letter-b.pdf is for a representative or senator. ${sent}`,
        'For safety these leave form and receipt numbers, telephone and address empty: message.txt, letter-b.pdf.',
      ],
      ['letter-representative', 'letter-uscis'],
    ],
    [
      'a refugee alone',
      [early, careful[5]?.answers ?? {}],
      ['letter-a.pdf is for USCIS, and does not say to which desk it goes'],
      ['refugeeaffairs'],
    ],
    [
      'an attorney in a U case',
      [early, attorney, { 'person.protection': ['u'], 'filings.1.form': 'I-918' }],
      ['The address on letter-uscis.pdf:'],
      ['For safety'],
    ],
  ])('%s', (_, answers, says, not) => {
    const text = told(lettersFor(...answers));
    for (const each of says) expect(text).toContain(each);
    for (const each of not) expect(text).not.toContain(each);
  });
  test('nothing where there is no letter', () => {
    expect(lettersFor(ready)).toEqual({ files: [], told: [] });
    expect(lettersFor({ 'problem.kinds': ['legal-advice'] })).toEqual({ files: [], told: [] });
  });
});
