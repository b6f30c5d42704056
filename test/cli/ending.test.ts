import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf, reportFailure } from '../../src/cli/report-failure.ts';
import { failures } from '../../src/content/messages/en/failures.ts';
import { InterruptedError, NotNowError, OutputError, TemplateError } from '../../src/core/errors.ts';
import { packageRoot } from '../run-program.ts';

const entry = join(packageRoot, 'dist', 'main.js');
const report = (error: unknown, json = false) =>
  reportFailure(error, { json, words: failures, root: packageRoot });
const canary = 'A123456789 María';

describe('failures become exit codes', () => {
  test.each([
    ['not now', new NotNowError('x'), 4, 'not-now'],
    ['a template', new TemplateError('x'), 5, 'template'],
    ['an output', new OutputError('x'), 6, 'output'],
    ['Ctrl-C', new InterruptedError(), 130, 'interrupted'],
    ['an end from outside', new InterruptedError(143), 143, 'interrupted'],
    ['a fault', new TypeError('x'), 1, 'bug'],
    ['a thrown text', 'x', 1, 'bug'],
  ])('%s', (_, error, exitCode, code) => {
    expect(report(error).exitCode).toBe(exitCode);
    expect(JSON.parse(report(error, true).text).error.code).toBe(code);
  });

  test('a fault asks for a report that holds no data and no folder of the user', () => {
    const error = Object.assign(new TypeError(`${canary}\n    at ${canary} (${packageRoot}x.ts:1:2)`), {
      code: canary,
    });
    const { text } = report(error);
    expect(text).toContain('report');
    expect(text).toMatch(/^ {2}test\/cli\/ending\.test\.ts:\d+:\d+$/m);
    expect(text).not.toContain('María');
    expect(text).not.toContain('A123456789');
    expect(text).not.toContain(packageRoot);
    error.name = canary;
    expect(placeOf(error, packageRoot)).not.toContain('María');
  });

  test.each([
    ['clean', 'case-assist: Stopped before the end; nothing half-written is left.\n'],
    ['said', ''],
  ] as const)('Ctrl-C says how things stand, once: %s', (how, text) =>
    expect(report(new InterruptedError(130, how))).toMatchObject({ exitCode: 130, text }),
  );
});

describe.skipIf(process.platform === 'win32')('the process ends as others expect', () => {
  const shell = (command: string) => {
    try {
      return {
        code: 0,
        text: execFileSync('bash', ['-c', `set -o pipefail; ${command}`], {
          encoding: 'utf8',
          stdio: 'pipe',
        }),
      };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, text: stderr };
    }
  };

  test('a reader that leaves early is no fault', () => {
    const { code, text } = shell(`"${process.execPath}" "${entry}" schema | true`);
    expect([0, 141]).toContain(code);
    expect(text).toBe('');
  });

  test('a full standard output is', ({ skip }) => {
    if (!existsSync('/dev/full')) return skip('no /dev/full here');
    const { code, text } = shell(`"${process.execPath}" "${entry}" schema > /dev/full`);
    expect(code).toBe(6);
    expect(text).toContain('standard output');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s gives %i and one sentence', async (signal, wanted) => {
    const child = spawn(process.execPath, [entry, 'check', '-'], { stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdout.on('data', (chunk) => (said += chunk));
    const ended = new Promise((resolve) => child.on('close', resolve));
    // No pipe holds so much: when all is taken, the program reads.
    child.stdin.write(' '.repeat(900_000), () => child.kill(signal));
    expect(await ended).toBe(wanted);
    expect(said).toBe('case-assist: Stopped before the end; nothing half-written is left.\n');
  });
});
