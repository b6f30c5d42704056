import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, type Row, rowsOf } from './table.ts';

const rows = rowsOf(4);
const bad = { 'person.aNumber': '12' };

/** An office's folder, and its exports: each week another file, with the same headings. */
function office(first: readonly Row[] = rows, without: readonly string[] = []) {
  const here = emptyFolder();
  const out = join(here, 'out');
  let week = 0;
  const next = (
    now: readonly Row[],
    asked: Parameters<typeof runBatch>[1] = {},
    lacking: readonly string[] = without,
  ) => {
    week += 1;
    const table = join(here, `export of week ${week}.csv`);
    writeFileSync(table, csvOf(now, lacking));
    return runBatch(table, { out, ...asked });
  };
  const papers = () => [...filesIn(out).keys()].filter((name) => name.endsWith('.pdf')).sort();
  return { out, next, papers, begun: next(first) };
}

describe('the export of the next week goes on in the folder', () => {
  test('forms of rows that are gone stay and are named, week after week, until --remove-gone', async () => {
    const { out, next, papers, begun } = office();
    expect((await begun).err).toBe('');
    const first = contentOf(out)['C-000001.pdf'];
    for (const _ of [2, 3]) {
      const { code, err } = await next([rows[0], rows[2]] as readonly Row[]);
      expect(code).toBe(0);
      expect(err).toBe(
        '2 forms or packets are of rows that are not in this table; they were left. --remove-gone takes them away:\n  C-000001.pdf\n  C-000003.pdf\n',
      );
      expect(papers()).toEqual(['C-000000.pdf', 'C-000001.pdf', 'C-000002.pdf', 'C-000003.pdf']);
    }
    // A client who comes back has the form that was there all the time.
    expect((await next(rows.slice(0, 3))).out).toContain('0 written, 3 kept unchanged, 0 removed');
    expect(contentOf(out)['C-000001.pdf']).toBe(first);
    const { err, out: said } = await next(rows.slice(0, 2), { removeGone: true });
    expect(err).toBe('');
    expect(said).toContain('0 written, 2 kept unchanged, 2 removed');
    expect(papers()).toEqual(['C-000000.pdf', 'C-000001.pdf']);
  });

  test('a form that somebody changed outlives --remove-gone', async () => {
    const { out, next, papers, begun } = office();
    await begun;
    appendFileSync(join(out, 'C-000003.pdf'), 'a remark');
    const { err } = await next(rows.slice(0, 2), { removeGone: true });
    expect(err).toContain('changed since; it was left where it is:\n  C-000003.pdf\n');
    expect(papers()).toEqual(['C-000000.pdf', 'C-000001.pdf', 'C-000003.pdf']);
  });

  test('the form of a row that is there and no longer ready is taken away at once', async () => {
    const { next, papers, begun } = office();
    await begun;
    const now = [{ ...rows[0], ...bad }, ...rows.slice(1)] as readonly Row[];
    const { code, err } = await next(now);
    expect([code, err]).toEqual([3, '']);
    expect(papers()).toEqual(['C-000001.pdf', 'C-000002.pdf', 'C-000003.pdf']);
  });

  test('forms that have another name now, or are in packets now, are of rows that are there', async () => {
    const { next, papers, begun } = office();
    await begun;
    expect((await next(rows, { nameTemplate: 'case {row}' })).err).toBe('');
    expect(papers()).toEqual(['case 00002.pdf', 'case 00003.pdf', 'case 00004.pdf', 'case 00005.pdf']);
    expect((await next(rows, { packet: true })).err).toBe('');
    expect(papers()).toEqual(rows.map(({ id }) => `${id}/request-sheet.pdf`));
  });

  test('rows without ids are known by their place', async () => {
    const { next, papers, begun } = office(rows, ['id']);
    await begun;
    const { err, out } = await next(rows.slice(0, 3));
    expect(err).toContain('row-00005.pdf');
    expect(out).not.toContain('Since the last run');
    expect(papers()).toHaveLength(4);
  });

  test('without the last report the names of forms tell what is gone', async () => {
    const { out, next, papers, begun } = office();
    await begun;
    rmSync(join(out, 'report.jsonl'));
    const { err, out: said } = await next([{ ...rows[0], ...bad }, ...rows.slice(1, 3)] as readonly Row[]);
    expect(said).not.toContain('Since the last run');
    expect(err).toContain('it was left. --remove-gone takes it away:\n  C-000003.pdf\n');
    expect(papers()).toEqual(['C-000001.pdf', 'C-000002.pdf', 'C-000003.pdf']);
  });

  test('what changed since the last run is told: verdicts, rows that are new, rows that are gone', async () => {
    const { next, begun } = office([...rows.slice(0, 2), { ...rows[2], ...bad } as Row]);
    expect((await begun).out).not.toContain('Since the last run');
    const now = [{ ...rows[0], ...bad }, rows[2], rows[3]] as readonly Row[];
    const { out } = await next(now);
    expect(out).toContain(`Since the last run
  - Bad row, now Ready: 1 case: C-000002 (row 3)
  - Ready, now Bad row: 1 case: C-000000 (row 2)
  - New: 1 case: C-000003 (row 4)
  - Not in the table any more: 1 case: C-000001 (row 3)
`);
    expect((await next(now)).out).not.toContain('Since the last run');
  });

  test('a table with other headings is another table', async () => {
    const { out, next, begun } = office();
    await begun;
    const before = contentOf(out);
    const { code, err } = await next(rows, {}, ['person.address.street']);
    expect(code).toBe(2);
    expect(err).toContain('holds the batch of another table');
    expect(contentOf(out)).toEqual(before);
  });
});

describe('--fail-on', () => {
  const mixed = [...rows, { ...rows[0], id: 'late', 'filings.1.caseInquiryDate': '2027-01-01' } as Row];
  test.each([
    ['not-yet', 3],
    ['cannot-help, not-yet', 3],
    ['ready', 3],
    ['incomplete,cannot-help', 0],
    ['bad', 0],
  ])('%s: a table with rows that are ready and not yet ends with %i', async (failOn, wanted) => {
    const { next, begun } = office(mixed);
    const { code, out } = await begun;
    expect([code, out]).toEqual([0, expect.stringMatching(/4 {2}Ready.*\n.*1 {2}Not yet/)]);
    expect((await next(mixed, { failOn })).code).toBe(wanted);
  });

  test('bad rows always fail', async () => {
    const { next, begun } = office();
    await begun;
    expect((await next([{ ...rows[0], ...bad } as Row], { failOn: 'not-yet' })).code).toBe(3);
  });

  test('what is no verdict is refused before anything is made', async () => {
    const { out, next, begun } = office();
    await begun;
    const before = contentOf(out);
    for (const failOn of ['late', ' , ', 'ready;never']) {
      const { code, err } = await next(rows, { failOn });
      expect([failOn, code]).toEqual([failOn, 2]);
      expect(err).toContain('ready, not-yet, uscis-first, incomplete, cannot-help, bad');
    }
    expect(contentOf(out)).toEqual(before);
  });
});
