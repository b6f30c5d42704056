import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { onlineText } from '../../../src/packet/channel/online-text.ts';
import { family, overfull, sheet, words } from '../../form/cases.ts';

const text = (caseFile: CaseFile): string => onlineText(caseFile, sheet, words);
const protectedCase = {
  ...family,
  person: { ...(family['person'] as object), protection: ['u'] },
} as CaseFile;

describe('text for the online form', () => {
  test('goes through the sections in the order of the form', () => {
    const numbers = [...text(overfull).matchAll(/^Section (\w+)\./gm)].map(([, number]) => number);
    expect(numbers).toEqual(['1A', '2', '5', '8', '9', '10']);
  });

  test('gives label and value, whole and uncut, and every item of a list', () => {
    const told = text(overfull);
    expect(told).toContain('Receipt number: WAC2190123456');
    expect(told).toContain('Reference number: Reference 9');
    expect(told).toContain('What it shows: Exhibit 17');
    expect(told).toContain((overfull['problem'] as { description: string }).description);
    expect(told).not.toContain('continued on page');
  });

  test('numbers the items of a list once each, with their answers under the number', () => {
    const told = text(family);
    expect(told).toMatch(/\n1\.\n {2}Date: 05\/04\/2026\n(?: {2}.+\n)+2\.\n {2}Date: 09\/14\/2026\n/);
    expect(told.match(/^1\.$/gm)).toHaveLength(3);
  });

  test('ticks what is known and leaves out what is not', () => {
    const told = text(family);
    expect(told).toContain('Tick: Delay beyond the normal processing time');
    expect(told).toContain('Tick: Not in proceedings');
    expect(told).not.toContain('USCIS made a clear error');
    expect(text({ caseFile: 1 })).not.toContain('Tick');
  });

  test.each([
    ['anybody signs in ink or electronically', family, 'in ink or electronically'],
    ['a protected person signs in ink', protectedCase, 'Signature: in ink.'],
    ['an attorney signs section 10', overfull, 'Signature: the attorney or accredited representative signs'],
  ] as const)('%s', (_, caseFile, line) => expect(text(caseFile)).toContain(line));

  test('never offers an electronic signature to a protected person', () =>
    expect(text(protectedCase)).not.toContain('electronically'));
});
