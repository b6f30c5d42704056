import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { charactersIn, readTextOf } from '../../src/core/case-values.ts';
import { InputError } from '../../src/core/errors.ts';
import { parseAnswer } from '../../src/core/parse-answer.ts';
import { readCaseValue } from '../../src/core/read-case.ts';

/** Longer than any answer may be, whatever its characters are written with. */
const longest = 6 * 20_000;
const units = 1 << 18;
const pieces = ['x', '9', ' ', 'e\u0301', '<', '\u{1f600}', ';', '1-', '\r\n', 'Côte d’'];
const long = pieces.map((piece) => piece.repeat(units / piece.length));

/** What looks at a whole text, or makes another of it. */
const lookers = [
  [String.prototype, ['normalize', 'trim', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase', 'split']],
  [String.prototype, ['match', 'matchAll', 'search', 'localeCompare', Symbol.iterator]],
  [RegExp.prototype, ['exec']],
] as const;

type Methods = Record<PropertyKey, (this: unknown, ...args: unknown[]) => unknown>;

/** How often a piece of work looks at a text longer than any answer: on every machine the same, as no time is. */
function looksAtLong(work: () => unknown): readonly string[] {
  const looks: string[] = [];
  const put = lookers.flatMap(([owner, names]) =>
    names.map((name) => {
      const methods = owner as unknown as Methods;
      const method = methods[name] as Methods[string];
      methods[name] = function (...args) {
        const text = this instanceof RegExp ? args[0] : this;
        if (String.prototype.valueOf.call(text).length > longest) looks.push(String(name));
        return method.apply(this, args);
      };
      return () => {
        methods[name] = method;
      };
    }),
  );
  try {
    work();
  } finally {
    for (const back of put) back();
  }
  return looks;
}

const byType = new Map(
  Object.entries(facts).map(([path, fact]): [string, { path: string; fact: Fact }] => [
    fact.type,
    { path, fact },
  ]),
);

describe('a value that is far too long', () => {
  test.each([...byType])('is refused by its length, before anything else is done with it: %s', (_, entry) => {
    const path = entry.path.replaceAll('[]', '.1');
    for (const text of long) {
      const refused = readTextOf(entry.fact, text, { country: 'US' });
      expect(refused).toMatchObject({ ok: false, problem: { code: 'too-long' } });
      expect(looksAtLong(() => readTextOf(entry.fact, text, { country: 'US' }))).toEqual([]);
      expect(looksAtLong(() => parseAnswer(path, text, { caseFile: 1 } as CaseFile, en))).toEqual([]);
    }
  });

  const refusedPaths = (value: object): readonly string[] => {
    try {
      readCaseValue(value, en);
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ path }) => path);
    }
    return [];
  };

  test('is not looked at either for what stands near it', () => {
    const country = 'Côte d’'.repeat(20_000);
    const address = { street: '1 Main St', city: 'Omaha', state: 'NE', postalCode: '68102', country };
    const value = { caseFile: 1, person: { phone: '402 555 0143', address } };
    expect(refusedPaths(value)).toContain('person.address.country');
    expect(looksAtLong(() => refusedPaths(value))).toEqual([]);
  });

  test('as the name of an answer is compared with no name', () => {
    const value = { caseFile: 1, ['aNumber'.repeat(40_000)]: 'x' };
    expect(refusedPaths(value)).toHaveLength(1);
    // Whether it has the shape of a name is settled by its first letters.
    expect(looksAtLong(() => refusedPaths(value)).filter((look) => look !== 'exec')).toEqual([]);
  });

  test('would be seen to be looked at', () => {
    const text = 'x'.repeat(longest + 1);
    expect(looksAtLong(() => text.normalize())).toEqual(['normalize']);
    expect(looksAtLong(() => [...text])).toEqual(['Symbol(Symbol.iterator)']);
    expect(looksAtLong(() => /^y/.test(text))).toEqual(['exec']);
    expect(looksAtLong(() => 'x'.repeat(longest).normalize())).toEqual([]);
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
