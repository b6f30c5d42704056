import { describe, expect, it } from 'vitest';
import { contacts as command } from '../../src/cli/contacts.ts';
import { contacts } from '../../src/content/contacts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Context, Out } from '../../src/core/context.ts';
import { InputError } from '../../src/core/errors.ts';

const { run } = command;
type Flags = Parameters<typeof run>[2];

const plain = (text: string): string => text;
const style = { bold: plain, dim: plain, good: plain, caution: plain, bad: plain, link: plain };

function world(files: Readonly<Record<string, object>> = {}, width = 80) {
  const written: string[] = [];
  const out: Out = {
    write: (text) => void written.push(text),
    page: async (text) => void written.push(text),
    isTerminal: false,
    width,
    style,
  };
  const refuse = () => Promise.reject(new Error('nothing may be written'));
  const context: Context = {
    today: () => '2026-11-22',
    version: () => '0.1.0',
    files: {
      read: async (path) => new TextEncoder().encode(JSON.stringify(files[path])),
      stream: refuse,
      sweep: async () => undefined,
      isStandardOutput: () => false,
      place: refuse,
      wholePath: refuse,
      readRegular: refuse,
      isSame: async () => false,
      exists: async () => false,
      find: refuse,
      write: refuse,
      readOwn: refuse,
    },
    out,
    err: out,
    prompter: async () => undefined,
    language: 'en',
    inLanguage: () => Promise.reject(new Error('no other language here')),
    messages: en,
  };
  return { context, text: () => written.join('') };
}

const flags: Flags = {
  json: false,
  plain: true,
  noInput: true,
  force: false,
  quiet: false,
  asOf: '2026-11-22',
};

async function contactsFor(topics: readonly string[], given: Partial<Flags> = {}, files = {}) {
  const { context, text } = world(files);
  expect(await run(context, topics, { ...flags, ...given })).toBe(0);
  return text();
}

async function idsFor(topics: readonly string[]): Promise<readonly string[]> {
  const data = JSON.parse(await contactsFor(topics, { json: true })) as { contacts: { id: string }[] };
  return data.contacts.map(({ id }) => id);
}

const delay = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: { kind: 'individual', role: 'applicant', protection: [], addressMatchesUscis: true },
  filings: [
    {
      form: 'I-485',
      receiptNumber: 'IOE0912345678',
      receiptDate: '2025-01-10',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-01-10',
    },
  ],
  problem: { kinds: ['delay'] },
  uscisContacts: [{ date: '2026-09-10', channel: 'phone' }],
  congressional: { inquired: false },
};

describe('contacts', () => {
  it.each([
    ['lockbox', ['uscis-lockbox-support']],
    ['refugee', ['uscis-refugee-affairs', 'uscis-resettlement-support-center']],
    ['vawa', ['uscis-vawa-hotline']],
    ['t-u', ['uscis-t-u-hotline', 'uscis-nebraska-u-inquiries']],
    ['military', ['uscis-military-help-line']],
    ['MILITARY', ['uscis-military-help-line']],
    ['adoption', ['uscis-adoptions-line']],
    ['premium', ['uscis-premium-processing']],
    ['address', ['uscis-change-of-address']],
    ['asylum', ['uscis-contact-center', 'uscis-online-account']],
    ['congress', ['congressional-office']],
    ['senator', ['congressional-office']],
    ['uscis-emma', ['uscis-emma']],
    [
      'international',
      ['uscis-international-line', 'uscis-resettlement-support-center', 'uscis-international-offices'],
    ],
    [
      'ombudsman',
      ['cis-ombudsman-online', 'cis-ombudsman-email', 'cis-ombudsman-mail', 'cis-ombudsman-phone'],
    ],
  ])('%s leads to its contacts', async (topic, ids) => {
    expect(await idsFor([topic])).toEqual(ids);
  });

  it.each([
    ['teléfono', 'telephone'],
    ['LLAMAR', 'phone'],
    ['Dirección', 'address'],
    ['mudanza', 'moved'],
    ['frontera', 'border'],
    ['recibo', 'receipt'],
    ['senador', 'senator'],
    ['embajada', 'embassy'],
    ['militar', 'military'],
    ['adopción', 'adoption'],
    ['adopcio\u0301n', 'adoption'],
    ['asilo', 'asylum'],
    ['refugio', 'refugee'],
    ['congreso', 'congress'],
    ['cita', 'appointment'],
    ['estatus', 'status'],
    ['permiso', 'permit'],
  ])('%s leads where %s does', async (spanish, english) => {
    expect(await idsFor([spanish])).toEqual(await idsFor([english]));
  });

  it('takes several topics, and names a contact once', async () => {
    expect(await idsFor(['vawa', 't-u', 'uscis-vawa-hotline'])).toEqual([
      'uscis-vawa-hotline',
      'uscis-t-u-hotline',
      'uscis-nebraska-u-inquiries',
    ]);
  });

  it('lists the whole directory without a topic, and the topics', async () => {
    expect(await idsFor([])).toEqual(Object.keys(contacts));
    const text = await contactsFor([]);
    for (const { name } of Object.values(en.contacts.entries))
      expect(text.replace(/\s+/g, ' ')).toContain(name);
    expect(text.replace(/\s+/g, ' ')).toContain('Topics: contact-center, telephone, online');
    expect(text.replace(/\s+/g, ' ')).toContain('Copies of the pages were read on November 22, 2026');
  });

  it.each([
    ['contact-center', ['tiers'], 'Tier 2'],
    ['expedite', ['criteria'], 'A clear error of USCIS.'],
    ['ombudsman', ['office', 'form'], 'February 11, 2025 (not confirmed lately): The office had about 40'],
    [
      'international',
      ['internationalOffices', 'internationalCases'],
      'May 9, 2024 (UNCONFIRMED, told by others only): 11 offices: Beijing',
    ],
    ['status', ['thresholds', 'periods', 'uscis'], 'December 18, 2024: The goal for answering'],
    ['t-u', ['desks'], 'Applicants may not use it.'],
    ['lockbox', [], 'lockboxsupport@uscis.dhs.gov'],
  ])('%s tells %j beside its contacts, each with its day', async (topic, parts, sentence) => {
    const data = JSON.parse(await contactsFor([topic], { json: true }));
    expect(data.background.map(({ id }: { id: string }) => id)).toEqual(parts);
    for (const { entries } of data.background) {
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) expect(entry.sources[0].title).toMatch(/\S/);
    }
    expect((await contactsFor([topic])).replace(/\s+/g, ' ')).toContain(sentence);
  });

  it('refuses an unknown topic: names the nearest, and lists all', async () => {
    const { context, text } = world();
    const failure = await run(context, ['lockbx', 'military', 'xyz'], flags).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    const { message, problems } = failure as InputError;
    expect(message).toContain('lockbx, xyz');
    for (const topic of Object.keys(en.contacts.topics)) expect(message).toContain(topic);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatchObject({ found: 'lockbx', wanted: expect.stringContaining('lockbox') });
    expect(text()).toBe('');
  });
});

describe('contacts --case', () => {
  it('names the contacts for the case, in order, with the reasons', async () => {
    const text = await contactsFor([], { case: 'case.json' }, { 'case.json': delay });
    const headings = text.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(headings).toEqual([
      '1. CIS Ombudsman, online form',
      '2. CIS Ombudsman, telephone',
      '3. USCIS online account',
      '4. USCIS e-Request',
      '5. USCIS Contact Center',
      '6. USCIS Contact Center, TTY',
      '7. Office of your representative or senator',
    ]);
    expect(text.replace(/\s+/g, ' ')).toContain(en.contacts.reasons['send-now']);
    expect(text.split('\n')[0]).toContain(en.outcome.verdicts.ready);
  });

  it('gives a mailbox for attorneys to nobody else, in text and as data', async () => {
    const alone = {
      ...delay,
      uscisContacts: [],
      person: { kind: 'individual', role: 'petitioner', protection: ['u'], addressMatchesUscis: true },
    };
    const attorney = { ...alone, preparer: { role: 'attorney', g28OnFile: true } };
    const shown = async (given: object): Promise<readonly string[]> => [
      await contactsFor([], { case: '-' }, { '-': given }),
      await contactsFor([], { case: '-', json: true }, { '-': given }),
    ];
    for (const text of await shown(alone)) {
      expect(text).not.toMatch(/nsc\.i-918inquiries|hotlinefollowup/);
      expect(text).toContain('P.O. Box 87918');
    }
    for (const text of await shown(attorney)) {
      expect(text).toContain('nsc.i-918inquiries@uscis.dhs.gov');
      expect(text).not.toContain('P.O. Box 87918');
    }
  });

  it('says from when a desk may be asked whose day has not come', async () => {
    const waiting = {
      ...delay,
      problem: { kinds: ['receipt-not-received'] },
      filings: [{ form: 'I-130', deliveredDate: '2026-11-02' }],
    };
    const text = await contactsFor([], { case: '-' }, { '-': waiting });
    expect(text).toMatch(/USCIS lockbox support\n[\s\S]*?Not before December 17, 2026/);
    const data = JSON.parse(await contactsFor([], { case: '-', json: true }, { '-': waiting }));
    expect(data.contacts.find(({ id }: { id: string }) => id === 'uscis-lockbox-support').from).toBe(
      '2026-12-17',
    );
  });

  it('gives the verdict and the same contacts as data, from standard input too', async () => {
    const before = { ...delay, uscisContacts: [] };
    const data = JSON.parse(await contactsFor([], { case: '-', json: true }, { '-': before }));
    expect(data).toMatchObject({ asOf: '2026-11-22', verdict: 'uscis-first' });
    expect(data.contacts[0]).toMatchObject({
      id: 'uscis-case-status',
      reason: en.contacts.reasons['look-first'],
      checked: '2026-11-22',
    });
  });

  it('holds nothing of the case', async () => {
    const told = { ...delay, person: { ...delay.person, name: { given: 'Zdenka', family: 'Quillfeather' } } };
    for (const json of [true, false]) {
      const text = await contactsFor([], { case: 'case.json', json }, { 'case.json': told });
      for (const secret of ['Zdenka', 'Quillfeather', 'IOE0912345678']) expect(text).not.toContain(secret);
    }
  });

  it.each([
    ['topics beside a case', ['lockbox'], flags.asOf],
    ['a day before the first rule book', [], '2020-01-01'],
  ] as const)('refuses %s', async (_, topics, asOf) => {
    const { context } = world({ 'case.json': delay });
    await expect(run(context, topics, { ...flags, asOf, case: 'case.json' })).rejects.toThrow(InputError);
  });
});
