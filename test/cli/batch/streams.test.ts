import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inline, row, workbook } from '../../batch/table/workbook.ts';
import { sampled } from '../../effort.ts';
import { emptyFolder, packageRoot, runProgram, withoutProgress } from '../../run-program.ts';
import { startBatch } from './start-batch.ts';
import { csvOf, rowsOf } from './table.ts';

const day = ['--as-of', '2026-11-22'];

/** A line of a shell with the batch in it as `$B`; the code of the batch comes last on standard error. */
function shell(line: string, cwd: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const batch = `"${process.execPath}" "${join(packageRoot, 'dist', 'main.js')}" batch cases.csv --out out ${day.join(' ')}`;
  // Names of people in names of files are warned of, on standard error.
  const script = `warned='--name-template {row}-{person.name.family}'; run() { ${batch} "$@"; echo "code $?" >>code; }; ${line}; cat code >&2`;
  return new Promise((done) => {
    execFile('bash', ['-c', script], { cwd, maxBuffer: 1 << 26 }, (_, stdout, stderr) =>
      done({ stdout, stderr: withoutProgress(stderr) }),
    );
  });
}

function place(count: number): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'cases.csv'), csvOf(rowsOf(count)));
  return folder;
}

const left = (folder: string) =>
  readdirSync(join(folder, 'out', '.case-assist')).filter((name) => name !== 'journal.jsonl');

describe.runIf(existsSync('/bin/bash'))('readers and writers that leave', () => {
  test.each(['', '--workers 2'])('| head -1: quiet, nothing left over; %s', async (workers) => {
    const folder = place(workers === '' ? 40 : 300);
    const { stdout, stderr } = await shell(`run --json ${workers} | head -1`, folder);
    expect(JSON.parse(stdout).row).toBe(2);
    expect(stderr).toBe('code 141\n');
    expect(left(folder)).toEqual([]);
  });

  test
    .runIf(existsSync('/dev/full'))
    .each(sampled(['', '--json'], ['', '--json', '--json --quiet', '--json --workers 0']))(
    'a standard output that is full, %s: one line, 6',
    async (how) => {
      const folder = place(sampled(40, 300));
      const { stderr } = await shell(`run ${how} >/dev/full`, folder);
      expect(stderr).toBe(
        'case-assist: The result could not be written to standard output (ENOSPC).\ncode 6\n',
      );
      expect(left(folder)).toEqual([]);
    },
  );

  test('a standard output that is closed', async () => {
    expect((await shell('run >&-', place(4))).stderr).toBe('code 0\n');
  });

  test.each([
    'run $warned 2>&1 >/dev/null | true',
    'run $warned >/dev/null 2>&-',
    'run $warned >/dev/null 2>/dev/full',
  ])('a standard error that nobody reads changes nothing: %s', async (line) => {
    expect(
      (await shell(`${line}; while ! test -s code; do sleep 0.05; done`, place(sampled(40, 300)))).stderr,
    ).toBe('code 0\n');
  });
});

test('with --json every line is a row, in the order of the table, and all else is said on standard error', async () => {
  const folder = place(0 + 70);
  const { code, stdout, stderr } = await runProgram(
    ['batch', 'cases.csv', '--out', 'out', '--json', ...day],
    { cwd: folder },
  );
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map(({ row }) => row)).toEqual(Array.from({ length: 70 }, (_, at) => at + 2));
  for (const { outcome, file, sha256, problems } of lines)
    expect([outcome.verdict, typeof file, sha256.length, problems]).toEqual(['ready', 'string', 64, []]);
  expect(stderr).toContain('70 rows decided');
});

test('the table may come from standard input', async () => {
  const folder = emptyFolder();
  const ran = await runProgram(['batch', '-', '--out', 'out', ...day], {
    cwd: folder,
    input: csvOf(rowsOf(3)),
  });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.pdf'))).toHaveLength(3);
});

test('a workbook that is not read to its end holds nobody up', async () => {
  const folder = place(1);
  const rows = Array.from({ length: 5000 }, (_, n) => row(inline(`c${n}`), inline(`Some body ${n}`)));
  const book = workbook({ rows: row(inline('id'), inline('person.name.family')) + rows.join('') });
  writeFileSync(join(folder, 'cases.xlsx'), book);
  const run = (table: string) =>
    startBatch([join(folder, table), '--out', join(folder, 'out'), '--dry-run', ...day]).ended;
  expect((await run('cases.csv')).code).toBe(0);
  const { code, stderr } = await run('cases.xlsx');
  expect(stderr).toContain('the batch of another table');
  expect(code).toBe(2);
});
