import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Flags } from '../../src/commands/command.ts';
import { run } from '../../src/commands/fill.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Context, Out, Style } from '../../src/context.ts';
import { InputError, NotNowError } from '../../src/errors.ts';
import { readFields } from '../form/reader.ts';

const plain = (text: string): string => text;
const style: Style = { bold: plain, dim: plain, good: plain, caution: plain, bad: plain, link: plain };

const flags: Flags = {
  json: false,
  plain: true,
  noInput: true,
  force: false,
  quiet: false,
  anyway: false,
  flatten: false,
  asOf: '2026-11-22',
};

/** A case that the rules of that day find ready, as a person would write it down. */
const typed = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: {
    kind: 'individual',
    role: 'applicant',
    name: { family: 'Suharto' },
    aNumber: '12345678',
    phone: '202-555-0143 ext 12',
    address: { street: '1 Main Street', city: 'Laurel', state: 'MD', postalCode: '20707', country: 'US' },
    protection: [],
    outsideUs: false,
  },
  filings: [
    {
      form: 'i-485',
      receiptNumber: 'IOE 09-1234-5678',
      receiptDate: '2023-01-10',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-05-02',
    },
  ],
  problem: { kinds: ['delay'], description: 'Nothing since 2023.' },
  uscisContacts: [{ date: '2026-09-10', channel: 'phone' }],
  congressional: { inquired: false },
  removal: { inProceedings: false },
  documents: [],
};

interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly overwrite: boolean;
}

function world(caseFile: object): {
  context: Context;
  written: Written[];
  said: { out: string; err: string };
} {
  const written: Written[] = [];
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): Out => ({
    write: (text) => {
      said[name] += text;
    },
    isTerminal: false,
    width: 80,
    style,
    page: async (text) => {
      said[name] += text;
    },
  });
  const context: Context = {
    today: () => '2026-11-22',
    files: {
      read: async () => new TextEncoder().encode(JSON.stringify(caseFile)),
      readInput: async () => new TextEncoder().encode(JSON.stringify(caseFile)),
      isSame: async () => false,
      exists: async () => false,
      write: async (path, bytes, { overwrite }) => void written.push({ path, bytes, overwrite }),
      readOwn: async (path) => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))),
    },
    out: stream('out'),
    err: stream('err'),
    prompter: async () => undefined,
    messages: en,
    interactive: false,
  };
  return { context, written, said };
}

describe('fill', () => {
  test('writes a ready case under a name that says nothing of the person', async () => {
    const { context, written, said } = world(typed);
    expect(await run(context, ['case.json'], flags)).toBe(0);
    expect(written.map(({ path, overwrite }) => [path, overwrite])).toEqual([
      ['request-for-7001.pdf', false],
    ]);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      'person-family': 'Suharto',
      'person-a-number': 'A012-345-678',
      'person-phone': '(202) 555-0143 ext. 12',
      'filing-1-receipt': 'IOE0912345678',
      'filing-1-form': 'I-485',
      'removal-no': '[x]',
      'removal-yes': '[ ]',
      notice: '',
    });
    expect(said.out).toContain('request-for-7001.pdf');
    const [report = '', online = ''] = said.out.split(en.form.online.intro);
    expect(report).not.toContain('Suharto');
    expect(online).toContain('Suharto');
    expect(said.err).toBe('');
  });

  test('a sheet that is not whole is told as such', async () => {
    const { context, written } = world(typed);
    for (const broken of ['sheet.blank', 'fields.json', 'map.json']) {
      const readOwn = async (path: string): Promise<Uint8Array> =>
        path.endsWith(broken) ? new Uint8Array([1, 2, 3]) : context.files.readOwn(path);
      const damaged = { ...context, files: { ...context.files, readOwn } };
      await expect(run(damaged, ['case.json'], flags)).rejects.toMatchObject({ exitCode: 5 });
    }
    expect(written).toEqual([]);
  });

  test('never overwrites the case that it reads, nor writes to standard output', async () => {
    const { context, written } = world(typed);
    const same = { ...context, files: { ...context.files, isSame: async () => true } };
    await expect(
      run(same, ['case.json'], { ...flags, output: 'case.json', force: true }),
    ).rejects.toMatchObject({
      exitCode: 2,
    });
    await expect(run(context, ['case.json'], { ...flags, output: '-' })).rejects.toMatchObject({
      exitCode: 2,
    });
    expect(written).toEqual([]);
  });

  test('flattened, the values are drawn and no field is left', async () => {
    const { context, written } = world(typed);
    expect(await run(context, ['case.json'], { ...flags, flatten: true })).toBe(0);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    expect(fields).toEqual([]);
  });

  test('says nothing of the person when it is to be quiet', async () => {
    const { context, written, said } = world(typed);
    expect(await run(context, ['case.json'], { ...flags, quiet: true })).toBe(0);
    expect(written).toHaveLength(1);
    expect(said).toMatchObject({ out: '', err: '' });
  });

  test('writes where it is told, over a file only when it is told so', async () => {
    const { context, written } = world(typed);
    await run(context, ['-'], { ...flags, output: 'out/sheet.pdf', force: true });
    expect(written[0]).toMatchObject({ path: 'out/sheet.pdf', overwrite: true });
  });

  test('as JSON gives output, report, outcome and the text for the online form', async () => {
    const { context, said } = world(typed);
    await run(context, ['case.json'], { ...flags, json: true });
    const told = JSON.parse(said.out);
    expect(Object.keys(told)).toEqual(['output', 'report', 'warnings', 'outcome', 'onlineText']);
    expect(told.outcome.verdict).toBe('ready');
    expect(told.report).toMatchObject({ continued: [], pages: 5 });
    expect(told.onlineText).toContain('Family name (a single name goes here): Suharto');
  });

  const early = { ...typed, uscisContacts: [{ date: '2026-11-10', channel: 'phone' }] };

  test('writes nothing when the rules say not now, and says why', async () => {
    const { context, written, said } = world(early);
    await expect(run(context, ['case.json'], flags)).rejects.toThrow(NotNowError);
    expect(written).toEqual([]);
    expect(said.err).not.toBe('');
    expect(said.out).toBe('');
  });

  test('writes all the same with --anyway, the warnings on its first page', async () => {
    const { context, written } = world(early);
    expect(await run(context, ['case.json'], { ...flags, anyway: true })).toBe(0);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    expect(fields.find(({ name }) => name === 'notice')?.value).toContain('It is too early.');
  });

  test('writes nothing when a character cannot be drawn', async () => {
    const { context, written } = world({ ...typed, problem: { kinds: ['delay'], description: '等' } });
    await expect(run(context, ['case.json'], flags)).rejects.toThrow(InputError);
    expect(written).toEqual([]);
  });
});
