import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { type CaseFile, withValue } from '../../../src/core/case-file.ts';
import { onlineText } from '../../../src/packet/channel/answers.ts';
import { family, overfull, sheet } from '../../form/cases.ts';

const asOf = '2026-11-22';
const text = (caseFile: CaseFile): string => onlineText(caseFile, asOf, sheet, en);
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

  test('never offers an electronic signature to whoever is or may be protected', () => {
    for (const protection of [['u'], undefined])
      expect(text(withValue(family, 'person.protection', protection))).not.toContain('electronically');
  });

  test('tells whoever is or may be protected and acts alone to choose U.S. mail only, before any answer', () => {
    for (const protection of [['u'], undefined]) {
      const told = text(withValue(family, 'person.protection', protection)).replace(/\s+/g, ' ');
      expect(told.indexOf('choose U.S. mail only')).toBeGreaterThan(0);
      expect(told.indexOf('choose U.S. mail only')).toBeLessThan(told.indexOf('Section 1A'));
      expect(told).toContain('repeats everything you entered');
    }
    expect(text(family)).not.toContain('U.S. mail');
    const attorney = withValue(overfull, 'person.protection', ['u']);
    expect(text(attorney)).not.toContain('U.S. mail');
  });
});
