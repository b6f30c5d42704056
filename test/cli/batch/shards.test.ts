import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { emptyFolder } from '../../run-program.ts';
import { printed } from './printed.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, rowsOf } from './table.ts';

function place(count = 40) {
  const here = emptyFolder();
  const table = join(here, 'cases.csv');
  writeFileSync(table, csvOf(rowsOf(count, true)));
  const at = (name: string) => join(here, name);
  const run = (out: string, asked: Partial<Flags> = {}, source = table) =>
    runBatch(source, { quiet: true, ...asked, out: at(out) });
  const parts = async (of: number, asked: Partial<Flags> = {}) => {
    for (let part = 1; part <= of; part += 1) await run(`p${part}`, { ...asked, shard: `${part}/${of}` });
    return Array.from({ length: of }, (_, part) => at(`p${part + 1}`));
  };
  const join_ = (folders: readonly string[], asked: Partial<Flags> = {}) =>
    runBatch(undefined, { quiet: true, out: at('all'), join: folders, ...asked });
  const rowsIn = (out: string) =>
    readFileSync(join(at(out), 'report.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { here, at, table, run, parts, join: join_, rowsIn };
}

const forms = (folder: string) => Object.entries(contentOf(folder)).filter(([name]) => name.endsWith('.pdf'));

describe('parts of a table', () => {
  test.each([1, 2, 3, 8])(
    '%i of them have every row once, with the same bytes, and their report is the whole',
    async (of) => {
      const { at, run, parts, join: joinParts, rowsIn } = place();
      const whole = await run('whole');
      const folders = await parts(of);
      const all = folders.flatMap((folder) => forms(folder));
      expect(Object.fromEntries(all)).toEqual(Object.fromEntries(forms(at('whole'))));
      expect(all).toHaveLength(forms(at('whole')).length);
      expect((await joinParts(folders)).code).toBe(whole.code);
      const joined = rowsIn('all');
      for (const { file } of joined) if (file !== null) expect(existsSync(join(at('all'), file))).toBe(true);
      expect(joined.map((row) => ({ ...row, file: row.file?.split('/').at(-1) ?? null }))).toEqual(
        rowsIn('whole'),
      );
      const before = filesIn(at('all'));
      await joinParts([...folders].reverse());
      expect(filesIn(at('all'))).toEqual(before);
    },
  );

  test.each([false, true])(
    'the forms of all parts are merged as those of the whole (flattened: %s)',
    async (flatten) => {
      const { at, run, parts, join: joinParts } = place(12);
      await run('whole', { flatten, merge: at('whole.pdf') });
      await joinParts(await parts(3, { flatten }), { merge: at('joined.pdf') });
      const [whole, joined] = await Promise.all(['whole.pdf', 'joined.pdf'].map((name) => printed(at(name))));
      expect(joined).toEqual(whole);
      expect(whole?.bookmarks).toHaveLength(forms(at('whole')).length);
      expect(whole?.pages.length).toBeGreaterThan(24);
    },
  );

  test('the whole is told for the day that its parts were decided for', async () => {
    const { parts, join: joinParts } = place(12);
    const folders = await parts(2, { asOf: '2026-10-31' });
    const { out } = await joinParts(folders, { quiet: false, asOf: '2026-11-22' });
    expect(out).toContain('12 rows decided for October 31, 2026');
  });

  test('--json gives the rows of all parts in the order of the table', async () => {
    const { parts, join: joinParts } = place(12);
    const { out } = await joinParts(await parts(3), { json: true });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).row),
    ).toEqual(Array.from({ length: 12 }, (_, row) => row + 2));
  });

  test.each<
    readonly [string, string, (given: ReturnType<typeof place>, folders: readonly string[]) => unknown]
  >([
    ['one is missing', 'no folder of one part; wanted 2/3', (_, [one, , three]) => [one, three]],
    ['one is there twice', 'the same part as', (_, [one, two, three]) => [one, two, three, two]],
    [
      'one is the whole',
      'the batch of a whole table',
      async ({ run, at }, folders) => {
        await run('whole');
        return [...folders, at('whole')];
      },
    ],
    [
      'one is no batch',
      'no folder of a batch',
      ({ at }, folders) => {
        mkdirSync(at('empty'));
        return [...folders, at('empty')];
      },
    ],
    [
      'one was filled for another day',
      'filled for another day',
      async ({ run }, folders) => {
        await run('p2', { shard: '2/3', asOf: '2026-11-23' });
        return folders;
      },
    ],
    [
      'one is of another state of the table',
      'another state of it',
      async ({ run, table }, folders) => {
        writeFileSync(table, csvOf(rowsOf(41, true)));
        await run('p2', { shard: '2/3' });
        return folders;
      },
    ],
    [
      'one was cut off',
      'has not come to its end',
      ({ at }, folders) => {
        const journal = join(at('p2'), '.case-assist', 'journal.jsonl');
        const lines = readFileSync(journal, 'utf8').split('\n');
        writeFileSync(journal, lines.filter((line) => !line.startsWith('{"end"')).join('\n'));
        return folders;
      },
    ],
    [
      'the report of one was changed',
      'report.jsonl that was changed',
      ({ at }, folders) => {
        const report = join(at('p2'), 'report.jsonl');
        writeFileSync(report, readFileSync(report, 'utf8').split('\n').slice(1).join('\n'));
        return folders;
      },
    ],
    [
      'the report of one is gone',
      'report.jsonl that was changed',
      ({ at }, folders) => {
        renameSync(join(at('p2'), 'report.jsonl'), at('away'));
        return folders;
      },
    ],
  ])('they are not joined when %s', async (_, said, spoil) => {
    const given = place(12);
    const folders = await given.parts(3);
    const { code, err } = await given.join((await spoil(given, folders)) as string[]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(given.at('all'))).toBe(false);
  });

  test('a part is never overwritten by the whole, with --force neither', async () => {
    const { at, parts, join: joinParts } = place(12);
    const folders = await parts(2);
    const before = contentOf(at('p1'));
    for (const force of [false, true])
      expect((await joinParts(folders, { out: at('p1'), force })).code).toBe(2);
    expect(contentOf(at('p1'))).toEqual(before);
  });

  test('a folder belongs to its part, and a whole is no part', async () => {
    const { at, run, parts } = place(12);
    await parts(2);
    const before = contentOf(at('p1'));
    expect((await run('p1', { shard: '2/2' })).code).toBe(2);
    expect((await run('p1')).code).toBe(2);
    expect(contentOf(at('p1'))).toEqual(before);
  });

  test('a form that was changed after its part is not merged', async () => {
    const { at, parts, join: joinParts } = place(6);
    const folders = await parts(2);
    const [[name] = ['']] = forms(at('p1'));
    appendFileSync(join(at('p1'), name), 'a remark');
    const { code, err } = await joinParts(folders, { merge: at('joined.pdf') });
    expect(code).toBe(6);
    expect(err).toContain(name);
    expect(existsSync(at('joined.pdf'))).toBe(false);
  });
});
