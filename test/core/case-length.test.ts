import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { charactersIn, readTextOf } from '../../src/core/case-values.ts';
import { InputError } from '../../src/core/errors.ts';
import { parseAnswer } from '../../src/core/parse-answer.ts';
import { readCase } from '../../src/core/read-case.ts';

const units = 1 << 18;
const pieces = ['x', '9', ' ', 'e\u0301', '<', '\u{1f600}', ';', '1-', '\r\n', 'Côte d’'];
const long = pieces.map((piece) => piece.repeat(units / piece.length));

/** The shortest of some runs: what else the machine does only adds to it. */
function time(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run += 1) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

const byType = new Map(
  Object.entries(facts).map(([path, fact]): [string, { path: string; fact: Fact }] => [
    fact.type,
    { path, fact },
  ]),
);

describe('a value that is far too long', () => {
  test.each([...byType])(
    'is refused by its length, and costs no more than to count it: %s',
    (type, entry) => {
      const path = entry.path.replaceAll('[]', '.1');
      for (const text of long) {
        const refused = readTextOf(entry.fact, text, { country: 'US' });
        expect(refused).toMatchObject({ ok: false, problem: { code: 'too-long' } });
        const counting = time(() => charactersIn(text));
        // Ten times and a little more: what is known of a value's kind takes a hundred times as long, on any machine.
        const most = 10 * counting + 0.3;
        expect(
          time(() => readTextOf(entry.fact, text, { country: 'US' })),
          type,
        ).toBeLessThan(most);
        expect(
          time(() => parseAnswer(path, text, { caseFile: 1 } as CaseFile, en)),
          type,
        ).toBeLessThan(most);
      }
    },
  );

  test('is not looked at either for what stands near it', () => {
    const country = 'Côte d’'.repeat(20_000);
    const address = { street: '1 Main St', city: 'Omaha', state: 'NE', postalCode: '68102', country };
    const bytes = new TextEncoder().encode(
      JSON.stringify({ caseFile: 1, person: { phone: '402 555 0143', address } }),
    );
    const read = () => {
      try {
        readCase(bytes, en);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(read()).toBeInstanceOf(InputError);
    expect((read() as InputError).problems.map(({ path }) => path)).toContain('person.address.country');
    const short = new TextEncoder().encode(
      JSON.stringify({ caseFile: 1, person: { phone: '402 555 0143', fax: country } }),
    );
    const other = () => {
      try {
        readCase(short, en);
      } catch {
        // A text as long, of which nobody asks what country it is.
      }
    };
    expect(time(read)).toBeLessThan(3 * time(other) + 1);
  });

  test('as the name of an answer is compared with no name', () => {
    const withKey = (key: string, value: string) => () => {
      const bytes = new TextEncoder().encode(JSON.stringify({ caseFile: 1, [key]: value }));
      expect(() => readCase(bytes, en)).toThrow(InputError);
    };
    const text = 'aNumber'.repeat(40_000);
    expect(time(withKey(text, 'x'))).toBeLessThan(4 * time(withKey('person', text)) + 1);
  });
});

test('no text that fits is refused for the many units that its characters are written with', () => {
  let most = { character: '', units: 0 };
  for (let code = 0; code < 0x110000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    const apart = character.normalize('NFD');
    if (apart.normalize('NFC') === character && apart.length > most.units)
      most = { character, units: apart.length };
  }
  const text = most.character.normalize('NFD').repeat(500);
  const reading = readTextOf(facts['person.name.family'], text, {});
  expect(reading).toEqual({ ok: true, value: most.character.repeat(500) });
  expect(readTextOf(facts['person.name.family'], `${text}x`, {})).toMatchObject({
    problem: { code: 'too-long', most: 500 },
  });
});

test.each([
  ['', 0],
  ['abc', 3],
  ['e\u0301', 2],
  ['\u{1f600}\u{1f600}', 2],
  ['\ud83d', 1],
  ['\ude00\ud83d', 2],
  ['\ud83d\ud83d\ude00', 2],
])('characters are counted as people count them: %j', (text, count) =>
  expect(charactersIn(text)).toBe(count),
);
