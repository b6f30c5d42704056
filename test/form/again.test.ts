import { describe, expect, test } from 'vitest';
import { Again } from '../../src/form/again.ts';
import { fillSheet } from '../../src/form/fill-sheet.ts';
import { blank, family, overfull, ready, sheet, words } from './cases.ts';

describe('what is made of texts that come again', () => {
  const made = (again: Again<{ text: string; lasting: boolean }>, text: string) =>
    again.of(text, (lasting) => ({ text, lasting }));

  test('is the same object from the second time on', () => {
    const again = new Again<{ text: string; lasting: boolean }>();
    const [first, second, third] = [made(again, 'MD'), made(again, 'MD'), made(again, 'MD')];
    expect(first).toEqual({ text: 'MD', lasting: false });
    expect(second).toEqual({ text: 'MD', lasting: true });
    expect(third).toBe(second);
    expect(made(again, 'VA')).toEqual({ text: 'VA', lasting: false });
  });

  test('does not grow with the texts', () => {
    const again = new Again<{ text: string; lasting: boolean }>();
    const kept = made(again, 'MD') && made(again, 'MD');
    for (let at = 0; at < 1000; at += 1) made(again, `once ${at}`);
    expect(made(again, 'MD')).toBe(kept);
    for (let at = 0; at < 1000; at += 1) for (let time = 0; time < 2; time += 1) made(again, `twice ${at}`);
    expect(made(again, 'MD')).not.toBe(kept);
    for (const text of ['x'.repeat(4001), 'once 3'])
      expect([made(again, text).lasting, text.length > 4000 && made(again, text).lasting]).toEqual([
        false,
        false,
      ]);
  });
});

test('a form is the same, byte for byte, whatever was filled before it', () => {
  const other = {
    ...family,
    person: { kind: 'individual', name: { given: 'Ana', family: 'García' } },
  } as const;
  const rare = { ...other, person: { kind: 'individual', name: { given: 'Ⱥna', family: 'Ѣѣ' } } } as const;
  const cases = [family, other, overfull, rare, family, rare, family, rare, overfull, other, family, rare];
  for (const flatten of [false, true])
    for (const caseFile of cases) {
      const input = { caseFile, outcome: ready, words, blank, flatten };
      const fresh = fillSheet({ ...input, sheet: { ...sheet } }).bytes;
      const after = fillSheet({ ...input, sheet, reuse: true }).bytes;
      expect(Buffer.from(after).equals(fresh)).toBe(true);
    }
});
