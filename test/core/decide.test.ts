import { expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { caseOfCells, columns } from '../../src/core/case-cells.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import { readCaseValue } from '../../src/core/read-case.ts';

const asOf = '2026-11-22';

/** The example row of a table, in which nearly every cell is filled. */
function exampleCase(): CaseFile {
  const example: Readonly<Record<string, string>> = en.input.example;
  return readCaseValue(caseOfCells(columns(2).map((path) => [path, example[path] ?? ''])), en);
}

test('every condition is held against a case once, and what an answer cannot change not again', () => {
  let reads = 0;
  const counted = <T>(node: T): T => {
    if (node === null || typeof node !== 'object') return node;
    const inside = Array.isArray(node)
      ? node.map(counted)
      : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, counted(value)]));
    return new Proxy(inside, {
      get(target, key) {
        if (typeof key === 'string') reads += 1;
        return Reflect.get(target, key);
      },
    }) as T;
  };
  const outcome = decide(counted(exampleCase()), asOf, en);
  expect(outcome).toEqual(decide(exampleCase(), asOf, en));
  expect(reads).toBeGreaterThan(200);
  expect(reads).toBeLessThan(910);
});
