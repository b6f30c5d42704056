import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactPath, facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { type CaseFile, type CaseNode, itemPath, withValue } from '../../src/core/case-file.ts';
import { caseSchema } from '../../src/core/case-schema.ts';
import { caseTree, hasShape } from '../../src/core/case-tree.ts';
import { InputError } from '../../src/core/errors.ts';
import { readCase } from '../../src/core/read-case.ts';
import { readGoodCase } from '../../src/core/read-good-case.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the full reader makes of a file; undefined where it has something to say against it. */
function full(input: Uint8Array): CaseFile | undefined {
  try {
    return readCase(input, en);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const paths = Object.keys(facts) as FactPath[];
const words = [...new Set(Object.values<Fact>(facts).flatMap(({ choices = [] }) => choices))];
/** One value of every kind that JSON has, and those that some fact or other takes. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, '', 'text', 'none', '2024-02-29', {}, [], [null], [{}], [[]], ['text']],
  ...[{ other: 1 }, Array(200).fill({}), Array(201).fill({}), Array(200).fill(words[0])],
  ...['US', 'I-485', '+12025550143', 'a@example.org', 'A012345678', 'IOE0912345678'],
  ...words.flatMap((word) => [word, [word], [word, 'text']]),
];
const caseWith = (path: string, value: unknown): CaseFile =>
  withValue({ caseFile: 1 }, path, value as CaseNode);
const fitsSchema = (value: unknown): boolean => caseSchema().safeParse(value).success;

describe('the shape of a case, looked at without the schema', () => {
  it.each(paths)('is what the schema says of %s', (path) => {
    for (const value of values) {
      const made = caseWith(itemPath(path, 1), value);
      expect([value, hasShape(caseTree(), made)]).toEqual([value, fitsSchema(made)]);
    }
  });

  it.each([null, [], 1, 'text', {}, { caseFile: 2 }, { caseFile: 1, other: 1 }])('is so for %j', (value) => {
    expect(hasShape(caseTree(), value)).toBe(false);
    expect(fitsSchema(value)).toBe(false);
  });
});

describe('a case in which nothing is wrong', () => {
  it('is read as the full reader reads it, and no other is read at all', () => {
    const path = fc.constantFrom(...paths);
    const entry = fc.tuple(path, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...values));
    let good = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        let made: unknown = { caseFile: 1 };
        for (const [at, item, value] of entries)
          made = withValue(made as CaseFile, itemPath(at, item), value as CaseNode);
        const input = bytes(JSON.stringify(made));
        const read = readGoodCase(input);
        if (read !== undefined) good += 1;
        expect(read).toEqual(full(input));
      }),
      { numRuns: 2000 },
    );
    expect(good).toBeGreaterThan(100);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"caseFile":1'],
    ['no object', '[]'],
    ['a key twice', '{"caseFile":1,"caseFile":1}'],
    ['a key that leads away', '{"caseFile":1,"__proto__":{}}'],
    [
      'days out of order',
      '{"caseFile":1,"ageOut":{"petitionFiled":"2024-02-29","petitionApproved":"2023-01-10"}}',
    ],
    ['too deep', `{"caseFile":1,"filings":${'['.repeat(20)}${']'.repeat(20)}}`],
    ['too large', `{"caseFile":1}${' '.repeat(1_048_576)}`],
  ])('it is not with %s', (_, text) => {
    expect(readGoodCase(bytes(text))).toBeUndefined();
    expect(full(bytes(text))).toBeUndefined();
  });

  it('it is not in another encoding', () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff{"caseFile":1}', 'utf16le'));
    const latin1 = new Uint8Array(
      Buffer.from('{"caseFile":1,"person":{"name":{"family":"Núñez"}}}', 'latin1'),
    );
    for (const input of [utf16, latin1]) {
      expect(readGoodCase(input)).toBeUndefined();
      expect(full(input)).toBeUndefined();
    }
    expect(readGoodCase(bytes('\ufeff{"caseFile":1}'))).toEqual({ caseFile: 1 });
  });
});
