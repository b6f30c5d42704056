import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseOfCells, columns, rowBuilder } from '../../src/core/case-cells.ts';

const all = [...columns(3), 'filings.200.form', 'documents.7.note'];
const cell = fc.oneof(
  fc.constantFrom('', ' ', 'none', 'NONE', 'yes', 'No', 'delay;lost-file', ';', 'several', '2024-01-10'),
  fc.string({ maxLength: 8 }),
);

test('a builder that is used again gives what a new one gives', () => {
  const tables = fc
    .uniqueArray(fc.constantFrom(...all), { maxLength: 40 })
    .chain((headings) =>
      fc.tuple(
        fc.constant(headings),
        fc.array(fc.array(cell, { maxLength: headings.length }), { maxLength: 5 }),
      ),
    );
  fc.assert(
    fc.property(tables, ([headings, rows]) => {
      const build = rowBuilder(headings);
      for (const row of rows)
        expect(build(row)).toStrictEqual(
          caseOfCells(headings.map((heading, i) => [heading, row[i] ?? ''] as const)),
        );
    }),
    { numRuns: 1000, seed: 7001 },
  );
});

test('nothing of a row stays for the next one', () => {
  const build = rowBuilder(['filings.2.form', 'person.name.given']);
  const first = build(['I-485', 'Example']);
  expect(build(['', ''])).toEqual({ caseFile: 1 });
  expect(first).toEqual({
    caseFile: 1,
    filings: [{}, { form: 'I-485' }],
    person: { name: { given: 'Example' } },
  });
});
