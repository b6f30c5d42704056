import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packetPlace } from './packets.ts';
import { type NotedRow, notesOf } from './run-batch.ts';
import { contentOf, filesIn, rowsOf } from './table.ts';

/** One row that can go out, one that has to wait, one of a protected person alone that has to wait, and one without help. */
function place() {
  const [ready = {}, early = {}, careful = {}, none = {}] = rowsOf(4);
  const later = { 'filings.1.caseInquiryDate': '2027-05-02' };
  const alone = Object.fromEntries(
    Object.keys(careful).map((path) => [path, path.startsWith('preparer.') ? '' : careful[path]]),
  );
  const given = packetPlace([
    { ...ready, id: 'ready' },
    { ...early, ...later, id: 'early' },
    {
      ...alone,
      ...later,
      id: 'careful',
      'preparer.role': 'self',
      'person.protection': 'u',
      'person.addressMatchesUscis': 'yes',
    },
    { ...none, id: 'none', 'problem.kinds': 'legal-advice' },
  ]);
  const { out } = given;
  const papers = () =>
    [...filesIn(out).keys()].filter((name) => /^[a-z]+\/(?:letter|message|request)/.test(name)).sort();
  const reported = () =>
    readFileSync(join(out, 'report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { ...given, papers, reported };
}

const sent = ['ready/request-sheet.pdf'];
const letters = [
  'careful/letter-b.pdf',
  'careful/message.txt',
  'early/letter-representative.pdf',
  'early/letter-uscis.txt',
];

test('without --letters only what can go out has a packet', async () => {
  const { run, papers, reported } = place();
  expect((await run()).code).toBe(0);
  expect(papers()).toEqual(sent);
  expect(reported().map(({ file }) => file)).toEqual(['ready/request-sheet.pdf', null, null, null]);
});

test('with --letters a row that has to wait has its letters, and the report says what to know of them', async () => {
  const { run, papers, reported } = place();
  expect((await run({ letters: true })).code).toBe(0);
  expect(papers()).toEqual([...letters, ...sent]);
  const rows = reported();
  expect(rows.map(({ file }) => file)).toEqual(['ready/request-sheet.pdf', null, null, null]);
  const told = rows.map((row: NotedRow) => notesOf(row).join(' '));
  expect(told.map((text) => text.includes('wait: 30 days from the day'))).toEqual([false, true, true, false]);
  expect(told[2]).toContain('Never upload, attach or enclose these with a request');
});

test('what is ready is the same with and without --letters', async () => {
  const { out, run } = place();
  const ready = () => Object.entries(contentOf(out)).filter(([name]) => name.startsWith('ready/'));
  await run();
  const before = ready();
  await run({ letters: true });
  expect(ready()).toEqual(before);
});

test('run again nothing changes, and without --letters the letters of the earlier run are taken away', async () => {
  const { out, run, papers } = place();
  await run({ letters: true });
  const before = filesIn(out);
  await run({ letters: true });
  expect(filesIn(out)).toEqual(before);
  await run();
  expect(papers()).toEqual(sent);
});

test('--letters without --packet is refused, and nothing is made', async () => {
  const { out, run } = place();
  const { code, err } = await run({ letters: true, packet: false });
  expect([code, err]).toEqual([2, expect.stringContaining('--packet')]);
  expect(err).toContain('letters lie in packets');
  expect(() => filesIn(out)).toThrow();
});
