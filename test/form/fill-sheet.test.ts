import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetPages } from '../../scripts/sheet-pages.ts';
import { en } from '../../src/content/messages/en.ts';
import { formWords } from '../../src/content/messages/form-words.ts';
import { type CaseFile, withValue } from '../../src/core/case-file.ts';
import { InputError } from '../../src/core/errors.ts';
import { codesOf, regular } from '../../src/form/face.ts';
import { fillForm, planForm } from '../../src/form/fill-form.ts';
import { confirmedLines } from '../../src/form/template/map-line.ts';
import { blank, family, form, marked, overfull, ready, sheet, words } from './cases.ts';
import { copied, drawnText, editInViewer, everyByte, has, readFields, runOn } from './reader.ts';

const fill = async (caseFile: CaseFile) => fillForm(form, caseFile, ready, words, {});
/** The boxes that are ticked. */
const ticksOf = (caseFile: CaseFile): readonly string[] =>
  [...planForm(form, caseFile).values].flatMap(([name, value]) => (value === true ? [name] : []));
const own = sheet.about.pages;
const valuesOf = async (bytes: Uint8Array) =>
  Object.fromEntries((await readFields(bytes)).fields.map(({ name, value }) => [name, value]));
const person = (name: object, more: object = {}): CaseFile => ({
  ...family,
  person: { kind: 'individual', role: 'applicant', name, ...more } as never,
});
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('bytes that may be used again are the same, and are overwritten by the next fill', async () => {
  const make = (caseFile: CaseFile) => fillForm(form, caseFile, ready, words, { reuse: true }).bytes;
  const [own, other] = [(await fill(family)).bytes, (await fill(overfull)).bytes];
  const again = make(family);
  expect(everyByte(again)).toBe(everyByte(own));
  expect(make(overfull).buffer).toBe(again.buffer);
  expect(everyByte(make(overfull))).toBe(everyByte(other));
});

test('a file of a case is no larger than it has to be', async () => {
  expect((await fill(family)).bytes.length).toBeLessThan(142_000);
});

describe('a filled sheet read by another library', () => {
  const golden = [
    ['family', family],
    ['overfull', overfull],
  ] as const;
  test.each(golden)('%s reads as its golden file says, field by field', async (name, caseFile) => {
    const { bytes, report } = await fill(caseFile);
    const { fields, pages } = await readFields(bytes);
    const lines = fields
      .filter(({ value }) => value !== '' && value !== '[ ]')
      .map((f) => `${f.name} = ${f.value}`);
    const text = [
      ...lines,
      ...pages.slice(own).map((page, at) => `\n--- page ${own + at + 1} ---\n${page}`),
    ].join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/${name}.txt`);
    expect(lines).toHaveLength(report.filled);
    expect(fields).toHaveLength(report.filled + report.blank);
  });

  test.each([
    ['pdf.js', true, drawnText],
    ['pdftotext', has('pdftotext'), async (bytes: Uint8Array) => copied(bytes)],
  ] as const)('every word is drawn, not only stored, says %s', async (_, there, read) => {
    if (!there) return;
    for (const caseFile of [family, overfull, marked]) {
      const { bytes } = await fill(caseFile);
      const drawn = (await read(bytes)).replace(/\s/g, '');
      const held = Object.values(await valuesOf(bytes)).filter((value) => !/^(?:\[.\])?$/.test(value));
      expect(held.length).toBeGreaterThan(20);
      for (const value of held) for (const word of value.split(/\s+/)) expect(drawn).toContain(word);
    }
  });

  test('every character of the face comes back as itself when it is copied', async () => {
    const visible = codesOf(regular)
      .map((code) => String.fromCharCode(code))
      .filter((character) => character.trim() !== '');
    const lines = visible.map((each, at) =>
      `n${at}z${/\p{M}/u.test(each) ? 'o' : ''}${each}z`.normalize('NFC'),
    );
    const { bytes } = await fill({ ...family, problem: { description: lines.join('\n') } });
    const texts = [await drawnText(bytes), ...(has('pdftotext') ? [copied(bytes)] : [])];
    for (const text of texts) expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  test('whatever the answers, what is written reads back as planned', async () => {
    const paths = Object.values(confirmedLines(sheet.map)).flatMap(({ facts = [], each }) =>
      each ? [] : facts,
    );
    const texts = paths.filter(
      (path) => !path.endsWith('.name') && !/kinds|Contacts$|filings$|documents$/.test(path),
    );
    const answer = fc.oneof(
      fc.boolean(),
      fc.string({ unit: fc.constantFrom(...'aW i.ệЖł\u0304\n(\\)<>%/'), maxLength: 400 }),
      fc.constantFrom('2026-02-28', '+18085550142', 'US', 'attorney', 'phone'),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...texts), answer, { minKeys: 5 }), async (answers) => {
        let caseFile: CaseFile = { caseFile: 1 };
        for (const [path, value] of Object.entries(answers)) caseFile = withValue(caseFile, path, value);
        const { bytes, report } = await fill(caseFile);
        const { fields, pages } = await readFields(bytes);
        expect([report.filled + report.blank, report.pages]).toEqual([fields.length, pages.length]);
      }),
      { numRuns: 12 },
    );
  });

  test('stays editable in a viewer, in the same face', async () => {
    const name = 'Kahōʻanokū Đặng Юлия';
    const edited = await editInViewer((await fill(family)).bytes, { 'person-family': name });
    expect((await valuesOf(edited))['person-family']).toBe(name);
    expect(await drawnText(edited)).toContain(name);
  });

  test.skipIf(!has('qpdf'))('its syntax is sound', async () => {
    for (const caseFile of [family, overfull])
      expect(runOn((await fill(caseFile)).bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax');
  });
});

describe('names', () => {
  const names = [
    'Nguyễn Thị Ánh-Tuyết',
    'Łukasz',
    'Đặng',
    'Kahōʻanokū',
    'office',
    'Żółć',
    'Άλφα',
    'Юлия',
    'Adébáyọ̀',
    'M̄aria',
    'Ẹ̀kọ́',
  ];
  test.each(names)('%s is stored and copied from the page as it is', async (name) => {
    const { bytes } = await fill(person({ family: name.normalize('NFD') }));
    expect((await valuesOf(bytes))['person-family']).toBe(name.normalize('NFC'));
    if (has('pdftotext')) expect(copied(bytes, 3)).toContain(name.normalize('NFC'));
  });

  test('one-name people have a family name and nothing else', async () => {
    const values = await valuesOf((await fill(person({ family: 'Suharto' }))).bytes);
    expect(values).toMatchObject({
      'person-family': 'Suharto',
      'person-given': '',
      'header-5-name': 'Suharto',
      'consent-name': 'Suharto',
    });
  });

  test('an organization has its name and no person', async () => {
    const organization = {
      ...family,
      person: { kind: 'organization', organization: 'Żółć Sp. z o.o.' },
    } as CaseFile;
    const values = await valuesOf((await fill(organization)).bytes);
    expect(values).toMatchObject({
      'person-organization': 'Żółć Sp. z o.o.',
      'person-family': '',
      'person-organization-kind': '[x]',
      'person-individual': '[ ]',
      'header-1-name': 'Żółć Sp. z o.o.',
    });
  });

  test.each([60, 145])(
    'a surname of %i letters is whole, if need be on a continuation page',
    async (length) => {
      const surname = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5).slice(0, length);
      const { bytes, report } = await fill(person({ family: surname }));
      const { fields, pages } = await readFields(bytes);
      const value = fields.find(({ name }) => name === 'person-family')?.value ?? '';
      if (value !== surname) {
        expect(value).toMatch(/… \((continued on|see|p\.).*4\)$/);
        expect(pages).toHaveLength(own);
        expect(pages[3]?.replace(/\s/g, '')).toContain(surname);
        expect(report.continued).toEqual(['Section 5. Family name (a single name goes here)']);
      } else expect(report.continued).toEqual([]);
    },
  );

  test.each([
    ['王', '1 letter in Han (Chinese)'],
    ['王 and 민수', '1 letter in Han (Chinese) and 2 letters in Hangul'],
    ['محمد', '4 letters in Arabic'],
    ['😀', '1 symbol'],
    ['\u200b', '1 other character'],
    ['नेहा', '4 letters in Devanagari'],
  ])('%j is refused by field, script and count, never letter by letter', async (text, said) => {
    const caseFile = {
      ...person({ family: `A${text}B` }),
      beneficiary: { name: { family: `${text}@x` } },
      problem: { description: text },
    } as CaseFile;
    const refusal = await fill(caseFile).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InputError);
    const { problems } = refusal as InputError;
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['person.name.family', 'beneficiary.name.family', 'problem.description']),
    );
    expect(problems.every(({ found }) => found === said)).toBe(true);
    expect(problems.every(({ wanted }) => wanted.includes('passport'))).toBe(true);
  });

  test('a character that only a continuation page would show is refused too', async () => {
    const filings = [...Array(7).keys()].map(() => ({ form: 'I-130', category: '家' }));
    const refusal = (await fill({ ...family, filings } as CaseFile).catch((e: unknown) => e)) as InputError;
    expect(refusal.problems.map(({ path }) => path)).toContain('filings.7.category');
  });

  test('is left out where that is wished, and the sheet says first which answers those are', async () => {
    const filings = [...Array(7).keys()].map(() => ({ form: 'I-130', category: '家' }));
    const caseFile = {
      ...family,
      ...person({ given: 'Ana', family: '王' }),
      filings,
      problem: { kinds: ['delay'], description: 'My brother 王小明 waits, too.' },
    } as CaseFile;
    const { bytes, report, undrawn } = fillForm(form, caseFile, ready, en, { leavesUndrawn: true });
    const { fields, pages } = await readFields(bytes);
    const value = (name: string) => fields.find((each) => each.name === name)?.value;
    expect(value('person-given')).toBe('Ana');
    expect([value('person-family'), value('description'), value('filing-1-category')]).toEqual(['', '', '']);
    const notice = value('notice') ?? '';
    expect(notice).toMatch(/^NOT ON THIS SHEET: /);
    for (const name of ['Family name', 'What happened', '(no. 7)']) expect(notice).toContain(name);
    expect(notice).not.toContain('Given name');
    expect(pages.join('')).not.toContain('王');
    const categories = filings.map((_, at) => `filings.${at + 1}.category`);
    expect(report.pages).toBe(5);
    expect([...undrawn].sort()).toEqual([...categories, 'person.name.family', 'problem.description'].sort());
  });

  test('a sheet that lacks nothing is the same, whether it might leave something out or not', () => {
    const wished = fillForm(form, family, ready, words, { leavesUndrawn: true });
    expect(Buffer.from(wished.bytes)).toEqual(Buffer.from(fillForm(form, family, ready, words, {}).bytes));
  });
});

describe('silence', () => {
  test('an empty case ticks nothing, and fills in only that nothing is answered', async () => {
    const { bytes, report } = await fill({ caseFile: 1 });
    const { fields, pages } = await readFields(bytes);
    expect([report.filled, report.continued, report.pages, pages.length]).toEqual([1, [], 1, 1]);
    expect(fields.find(({ value }) => /[^[\] ]/.test(value))?.value).toMatch(
      /^WITHOUT ANSWERS: Section 1A; .*; Section 10\. Pages/,
    );
    expect(ticksOf({ caseFile: 1 })).toEqual([]);
  });

  test('no contact with USCIS is ticked only when it is said', async () => {
    expect(ticksOf({ caseFile: 1, uscisContacts: [] })).toEqual(['contact-none']);
    expect(ticksOf({ caseFile: 1, uscisContacts: [{ channel: 'phone' }] })).toEqual([]);
  });
});

describe('long texts', () => {
  test('a story of 6,000 characters is carried whole, word for word', async () => {
    const story = [...Array(1000).keys()]
      .map((n) => `w${n}`)
      .join(' ')
      .padEnd(6000, ' end');
    const { bytes, report } = await fill({ ...family, problem: { description: story } });
    const { fields, pages } = await readFields(bytes);
    const value = fields.find(({ name }) => name === 'description')?.value ?? '';
    expect(value).toMatch(/ … \(continued on page 6\)$/);
    expect(value).not.toContain('\n');
    expect(flat(story).startsWith(flat(value.replace(/ … \(.*$/, '')))).toBe(true);
    expect(flat(pages.slice(own).join('\n'))).toContain('w0 w1 w2');
    const carried = flat(pages.slice(own).join('\n'));
    for (const word of story.split(' ')) expect(carried).toContain(word);
    expect(report.continued).toEqual(['Section 2. What happened, and what is asked for']);
  });

  test('every continuation page bears the name, the receipt number and which page of how many it is', async () => {
    const { bytes, report } = await fill(overfull);
    const { pages } = await readFields(bytes);
    expect(report.pages).toBe(pages.length);
    for (const [at, page] of pages.slice(own).entries()) {
      expect(page).toContain('Ánh-Tuyết Thị Nguyễn');
      expect(page).toContain('WAC2190123451');
      expect(page).toContain(`Page ${own + at + 1} of ${pages.length}`);
      expect(page).toContain('NOT THE OFFICIAL FORM');
    }
  });

  test('more filings, contacts and documents than rows go on whole', async () => {
    const { pages, fields } = await readFields((await fill(overfull)).bytes);
    const carried = pages.slice(own).join('\n');
    for (const text of [
      'WAC2190123455',
      'WAC2190123456',
      'Reference 7',
      'Reference 9',
      'Exhibit 17',
      'needs more words',
    ])
      expect(carried).toContain(text);
    const more = fields.filter(({ name }) => name.endsWith('-more')).map(({ value }) => value);
    expect(more).toEqual(['3 more on page 7', '2 more on page 8', '9 more on page 8']);
  });
});

describe('pages', () => {
  const { documents: _, ...undocumented } = family;
  const { expedite, removal, military, problem, ...plain } = family;
  const shown = async (caseFile: CaseFile, flatten = false) => {
    const { bytes, report } = fillForm(form, caseFile, ready, words, { flatten });
    const { fields, pages } = await readFields(bytes);
    return { fields, pages, report, notice: fields.find(({ name }) => name === 'notice')?.value ?? '' };
  };
  /** Texts that are too long for a cell of the table by a few words, and for the story by two lines. */
  const answer =
    'The officer wrote that the file is with another office and that nobody may say which. '.repeat(3);
  const contacts = [{ date: '2026-05-04', channel: 'phone', result: answer }];
  const sentence = 'USCIS said in May that a decision would come, and nothing has come. ';
  const longest = [...Array(80).keys()].findLast((count) => {
    const description = sentence.repeat(count);
    return (
      fillForm(form, { ...family, problem: { description } }, ready, words, {}).report.continued.length === 0
    );
  });
  const story = sentence.repeat((longest ?? 0) + 3);

  test.each([false, true])('on which nothing is filled in are left out (flattened: %s)', async (flatten) => {
    for (const [caseFile, gone] of [
      [undocumented, ['Section 8. Supporting documentation']],
      [plain, ['Section 2. Reasons for requesting case assistance']],
    ] as const) {
      const { fields, pages, report } = await shown(caseFile, flatten);
      expect([pages.length, report.pages]).toEqual([4, 4]);
      for (const title of gone) expect(pages.join('\n')).not.toContain(title);
      pages.forEach((page, at) => {
        expect(page).toContain(`Page ${at + 1} of 4`);
      });
      expect(fields.filter(({ name }) => name.startsWith('header-')).length).toBe(flatten ? 0 : 8);
    }
  });

  test('name on the first the sections without answers, whichever are left out', async () => {
    expect((await shown(family)).notice).toBe(
      'WITHOUT ANSWERS: Preparer, when it is not the person in section 5; Sending the request; Section 10.',
    );
    expect((await shown(plain)).notice).toMatch(
      /: Section 2; Expedite request; .*Section 10\. Pages on which/,
    );
  });

  test.each([
    ['an answer that is too long for its cell', { ...family, uscisContacts: contacts }, 5],
    ['a story that is two lines too long', { ...family, problem: { description: story } }, 5],
    ['both, where the page with room is left out', { ...undocumented, uscisContacts: contacts }, 5],
    ['a story of two pages', { ...family, problem: { description: story.repeat(3) } }, 7],
  ])('are no more for %s', async (_, caseFile, most) => {
    const { pages, report, fields } = await shown(caseFile as CaseFile);
    expect(report.continued).toHaveLength(1);
    expect(pages).toHaveLength(most);
    const [, said] = fields.flatMap(
      ({ value }) => value.match(/… \((?:continued on page|see page) (\d)\)$/) ?? [],
    );
    expect(pages[Number(said) - 1]).toMatch(/\(continued from page [12]\)/);
    pages.forEach((page, at) => {
      expect(page).toContain(`Page ${at + 1} of ${most}`);
    });
  });

  test('have nothing that is printed smaller than 8 points', () => {
    const sizes = sheetPages(formWords.sheet).flatMap(({ strokes }) =>
      strokes.flatMap((each) => ('size' in each ? each.size : [])),
    );
    expect(Math.min(...sizes)).toBe(8);
  });
});

describe('what must never be in a file', () => {
  test('no active content in any object', async () => {
    const all = everyByte((await fill(overfull)).bytes);
    for (const name of [
      'JS',
      'JavaScript',
      'Launch',
      'OpenAction',
      'AA',
      'SubmitForm',
      'ImportData',
      'EmbeddedFile',
      'EmbeddedFiles',
      'RichMedia',
      'GoToR',
      'XFA',
      'NeedAppearances',
      'Sig',
    ])
      expect(all).not.toMatch(new RegExp(`/${name}[^A-Za-z0-9]`));
  });

  test('no author, producer, clock or path in the metadata', async () => {
    const all = everyByte((await fill(family)).bytes);
    for (const name of ['Author', 'Producer', 'Creator', 'CreationDate', 'ModDate', 'Metadata'])
      expect(all).not.toMatch(new RegExp(`/${name}[^A-Za-z0-9]`));
  });

  test('the same case gives the same bytes', async () => {
    const [a, b] = [await fill(overfull), await fill(overfull)];
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
  });

  test("nothing of one client in another client's file", async () => {
    const before = blank.bytes.slice();
    const canary = 'QZXJWKVYAA';
    const full = { ...overfull, person: { name: { family: canary }, email: `${canary}@x.org` } } as CaseFile;
    const a = await fill({ ...full, problem: { description: `${canary} `.repeat(900) } });
    const hexed = Buffer.from(canary, 'utf16le').swap16().toString('hex');
    const forms = [
      canary,
      hexed,
      hexed.toUpperCase(),
      Buffer.from(canary, 'utf16le').swap16().toString('latin1'),
    ];
    expect(forms.some((form) => everyByte(a.bytes).toString().includes(form))).toBe(true);
    const b = everyByte((await fill(family)).bytes);
    for (const form of forms) expect(b).not.toContain(form);
    expect(Buffer.compare(blank.bytes, before)).toBe(0);
  });
});
