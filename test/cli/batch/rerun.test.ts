import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, type Row, randomFrom, rowsOf } from './table.ts';

const isForm = (name: string) => name.endsWith('.pdf');

/** Some change to a table; gives the new rows. */
function edited(rows: readonly Row[], next: (below: number) => number): readonly Row[] {
  const at = next(rows.length);
  const row = rows[at] as Row;
  const put = (...instead: readonly Row[]) => [...rows.slice(0, at), ...instead, ...rows.slice(at + 1)];
  switch (next(7)) {
    case 0:
      return [...put(row, (rowsOf(1000)[next(1000)] ?? row) as Row)].filter(
        ({ id }, place, all) => all.findIndex((other) => other['id'] === id) === place,
      );
    case 1:
      return rows.length > 2 ? put() : rows;
    case 2:
      return [row, ...put()];
    case 3:
      return put({ ...row, 'person.address.street': `${next(9999)} Elm Drive` });
    case 4:
      return put({ ...row, 'filings.1.caseInquiryDate': next(2) ? '2027-01-01' : '2026-05-05' });
    case 5:
      return put({ ...row, 'person.aNumber': next(2) ? '12' : 'A012345678' });
    default:
      return put({ ...row, 'problem.description': `Nothing for ${next(99)} months.` });
  }
}

/** Other ways to fill: they change every form. */
const ways: readonly Partial<Flags>[] = [
  {},
  { flatten: true },
  { asOf: '2026-11-23' },
  { anyway: true },
  { nameTemplate: '{row}' },
];

/** As it should be: what a folder that was never used gets. */
async function fresh(place: string, table: string, asked: Partial<Flags>) {
  const out = join(place, `fresh ${Math.random()}`);
  const { code } = await runBatch(table, { ...asked, out, quiet: true });
  return { code, files: contentOf(out) };
}

async function editMany(edits: number, withId: boolean, seed: number, compareEvery: number): Promise<void> {
  const next = randomFrom(seed);
  const place = emptyFolder();
  const table = join(place, 'cases.csv');
  const out = join(place, 'out');
  let rows = rowsOf(6, true);
  let asked: Partial<Flags> = { removeGone: true };
  let before = new Map<string, string>();
  for (let edit = 0; edit < edits; edit += 1) {
    writeFileSync(table, csvOf(rows, withId ? [] : ['id']));
    const old = edit === 0 ? undefined : filesIn(out);
    const { code, err } = await runBatch(table, { ...asked, out, quiet: true });
    const now = filesIn(out);
    const told = `edit ${edit}: ${err}`;
    expect(code === 0 || code === 3, told).toBe(true);
    // Exactly what is another text now was written.
    for (const [name, file] of now) {
      const was = old?.get(name);
      expect(
        was !== undefined && was.inode === file.inode && was.changed === file.changed,
        `${told} ${name}`,
      ).toBe(was !== undefined && before.get(name) === file.sha256);
    }
    before = new Map([...now].map(([name, { sha256 }]) => [name, sha256]));
    if (edit % compareEvery === 0) {
      const right = await fresh(place, table, asked);
      expect(contentOf(out), told).toEqual(right.files);
      expect(code).toBe(right.code);
    }
    if (next(8) === 0) asked = { removeGone: true, ...ways[next(ways.length)] };
    else rows = edited(rows, next);
  }
  expect([...before.keys()].filter(isForm).length).toBeGreaterThan(0);
}

test.each([
  ['with ids', true],
  ['without ids', false],
])(
  'after each of many edits, %s, the folder is as a fresh run makes it, and only what changed was written',
  (_, withId) => editMany(sampled(12, 250), withId, withId ? 1 : 2, 2),
);
