import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsBy } from '../../json-schema.ts';
import { emptyFolder, runProgram } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { csvOf, rowsOf } from './table.ts';

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The texts for whoever reads, taken out of a value. */
const withoutTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (value === null || typeof value !== 'object') return value;
  const texts = ['text', 'reason', 'remedy', 'action', 'value', 'to', 'title'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (texts.includes(key) ? [] : [[key, withoutTexts(each)]])),
  );
};

const place = () => {
  const here = emptyFolder();
  const [first = {}, ...rows] = rowsOf(12, true);
  const table = join(here, 'cases.csv');
  writeFileSync(table, csvOf([first, ...rows, { ...first, id: 'bad', 'person.aNumber': '12' }]));
  return { here, table, out: join(here, 'out') };
};

test('every line of a batch is as schema --report says, and the same on the screen as in report.jsonl', async () => {
  const { table, out } = place();
  const printed = await runProgram(['schema', '--report'], {});
  const schema = JSON.parse(printed.stdout);
  for (const asked of [{}, { packet: true }]) {
    const to = `${out}${Object.keys(asked)}`;
    const { code, out: said } = await runBatch(table, { out: to, json: true, quiet: true, ...asked });
    expect(code).toBe(3);
    const lines = linesOf(said);
    expect(lines).toHaveLength(13);
    expect(lines.flatMap((line) => faultsBy(schema, line))).toEqual([]);
    expect(readFileSync(join(to, 'report.jsonl'), 'utf8')).toBe(said);
    expect(lines.at(-1)).toMatchObject({ report: 1, verdict: 'bad', due: null, outcome: null, packet: null });
    expect(lines.at(-1).problems).toMatchObject([{ column: 'person.aNumber', path: 'person.aNumber' }]);
    expect(lines[0].packet).toBe('packet' in asked ? 'C-000000' : null);
    expect(new Set(lines.map(({ verdict }) => verdict)).size).toBeGreaterThan(2);
  }
});

test('what a line says apart from its texts is the same in every language', async () => {
  const { table, out } = place();
  const [english, spanish] = await Promise.all(
    ['en', 'es'].map(async (language) => {
      const args = ['batch', table, '--out', out + language, '--json', '--quiet', '--as-of', '2026-11-22'];
      return linesOf((await runProgram([...args, '--lang', language], {})).stdout);
    }),
  );
  expect(spanish?.map(withoutTexts)).toEqual(english?.map(withoutTexts));
  expect(spanish?.[0].action).not.toBe(english?.[0].action);
});

test('the outcome in a line is that of check, and what to do first is the first line of its answer', async () => {
  const here = emptyFolder();
  const caseFile = {
    caseFile: 1,
    problem: { kinds: ['delay'] },
    uscisContacts: [],
    filings: [
      { form: 'I-485', receiptDate: '2025-01-02', status: 'pending', processingTime: 'not-published' },
    ],
  };
  mkdirSync(join(here, 'a'));
  writeFileSync(join(here, 'case.json'), JSON.stringify(caseFile));
  writeFileSync(join(here, 'cases.json'), JSON.stringify([caseFile]));
  const { out } = await runBatch(join(here, 'cases.json'), {
    out: join(here, 'out'),
    json: true,
    quiet: true,
    dryRun: true,
  });
  const check = async (...more: readonly string[]) =>
    (await runProgram(['check', join(here, 'case.json'), '--as-of', '2026-11-22', ...more], {})).stdout;
  const [line] = linesOf(out);
  const { outcome, action } = line;
  expect(outcome).toEqual(JSON.parse(await check('--json')));
  expect(outcome.outcome).toBe(1);
  const flat = (await check('--plain')).replace(/\s+/g, ' ');
  expect(flat).toContain(`Do this next: ${action}`);
});
