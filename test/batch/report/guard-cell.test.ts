import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../src/batch/report/cells.ts';
import { payloads, prefixes } from './hostile-cells.ts';

describe('a cell that could run as a formula', () => {
  test.each([
    ['=1+1', '’=1+1'],
    ['\t=1+1', '\t’=1+1'],
    ['\0@SUM(1)', '\0’@SUM(1)'],
    ['＝1+1', '’＝1+1'],
    ['⁼1', '’⁼1'],
    ['−1', '’−1'],
    ['x;=1+1', 'x;’=1+1'],
    ['x\n=1+1', 'x\n’=1+1'],
    ['x; "=1+1"', 'x; "’=1+1"'],
    ['-Smith', '’-Smith'],
    ['+1 212 555 0100', '’+1 212 555 0100'],
    ['’Okina', '’’Okina'],
  ])('%j becomes %j', (text, cell) => expect(guardCell(text)).toBe(cell));

  test.each(['', ' ', 'A-1', 'case 12', '00012', 'a=b', 'a, =b', 'Gómez-Ruiz', '(c)(9)'])(
    '%j stays as it is',
    (text) => expect(guardCell(text)).toBe(text),
  );

  test('every prefix before every payload comes back', () => {
    for (const prefix of prefixes)
      for (const payload of payloads) expect(unguardCell(guardCell(prefix + payload))).toBe(prefix + payload);
  });

  test('any text comes back', () => {
    const unit = fc.oneof(fc.constantFrom(...'’=+-@;|\t\r\n" \'\0\u200b＝a'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(unit), (units) => unguardCell(guardCell(units.join(''))) === units.join('')),
    );
  });
});
