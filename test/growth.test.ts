import { describe, expect, test } from 'vitest';
import { guardCell } from '../src/batch/report/cells.ts';
import { en } from '../src/content/messages/en.ts';
import { scanJson } from '../src/core/case-json.ts';
import { InputError } from '../src/core/errors.ts';
import { readEmail } from '../src/core/identifiers/contact.ts';
import { readCase } from '../src/core/read-case.ts';
import { stamp } from '../src/form/blank/stamp.ts';
import { fillForm } from '../src/form/fill-form.ts';
import { propose } from '../src/form/template/propose.ts';
import { compiledFrom, everyKind } from './form/blank/make-blank.ts';
import { family, form, ready, words } from './form/cases.ts';
import { surveyMade } from './form/template/read.ts';
import { workSince } from './work.ts';

/**
 * Between 1, for what grows with its size, and 2, for what grows with the square. Of the two sizes one is 64 times the other,
 * so that the limit is eight times as much work as is right: no busy or slow machine comes to that.
 */
const limit = 1.5;
const apart = 64;

/** With which power of its size the work grows: the processor's, of a process in which nothing else works. */
function growthOf(work: (size: number) => void, largest: number): number {
  const round = (size: number): number => {
    const from = process.cpuUsage();
    for (let times = 1; ; times += 1) {
      work(size);
      const ms = workSince(from);
      // Less cannot be told from nothing.
      if (ms > 5) return ms / times;
    }
  };
  const small = Math.min(...[0, 1, 2].map(() => round(largest / apart)));
  const growth = (): number => Math.log(round(largest) / small) / Math.log(apart);
  // The first time code runs it is compiled.
  const first = growth();
  return first < limit ? first : Math.min(first, growth(), growth());
}

const blank = await compiledFrom(everyKind);
const write = (name: string, unit: string) => (length: number) =>
  stamp(blank, new Map([[name, unit.repeat(length / unit.length).trim()]]), { reuse: true });

/** So many fields of one kind, as they were found in a form of one. */
async function fieldsLike(kind: 'check' | 'text', tooltip: string) {
  const { fields } = await surveyMade({ fields: [{ name: 'f', kind, tooltip }] });
  return (count: number) =>
    fields.flatMap((field) => Array.from({ length: count }, (_, n) => ({ ...field, name: `f[${n}]` })));
}
const checks = await fieldsLike(
  'check',
  'Have you ever been a member of, or associated with, anything? Select Yes.',
);
const texts = await fieldsLike(
  'text',
  'Part 2. Information About You. 3. Enter Family Name of whoever has this mailing address.',
);

describe('what is twice as long is about twice the work, and not four times:', () => {
  test.each<[string, number, (size: number) => unknown]>([
    ['a text of JSON', 64_000, (length) => scanJson(`"${'a'.repeat(length)}"`, 200)],
    ['backslashes in JSON', 64_000, (length) => scanJson(`"${'\\\\'.repeat(length / 2)}"`, 200)],
    ['a text of JSON without end', 64_000, (length) => scanJson(`"${'a'.repeat(length)}`, 200)],
    ['lists of JSON within each other', 64_000, (length) => scanJson('['.repeat(length), 200)],
    ['a number of JSON', 64_000, (length) => scanJson('1'.repeat(length), 200)],
    ['keys of a case that nothing knows', 20_000, (count) => readUnknown(count)],
    ...['a', 'a.', '@', 'a@', '-', 'a-.'].map((piece): [string, number, (times: number) => unknown] => [
      `an e-mail address of ${piece}`,
      64_000,
      (times) => readEmail(piece.repeat(times)),
    ]),
    ['line breaks before a formula', 64_000, (length) => guardCell(`${'\n'.repeat(length)}=1`)],
    ['a story on the sheet', 96_000, (length) => fillStory(length)],
    ...['Nguyen waits for an answer. ', 'Nguyễn waits. ', 'a', 'ệ'].flatMap((unit) =>
      ['story', 'auto'].map((name): [string, number, (length: number) => unknown] => [
        `a text of "${unit}" in the field ${name}`,
        96_000,
        write(name, unit),
      ]),
    ),
    ['proposals for boxes of one kind', 6400, (count) => propose(checks(count))],
    ['proposals for fields of one kind', 6400, (count) => propose(texts(count))],
  ])('%s', (_, largest, work) => expect(growthOf(work, largest)).toBeLessThan(limit));
});

function readUnknown(count: number): void {
  const keys = Array.from({ length: count }, (_, n) => [`key-${'a'.repeat(n % 20)}${n}`, n] as const);
  const text = JSON.stringify({ caseFile: 1, ...Object.fromEntries(keys) });
  expect(() => readCase(new TextEncoder().encode(text), en)).toThrow(InputError);
}

function fillStory(length: number) {
  const description = 'Nguyễn waits for an answer. '.repeat(length / 28);
  return fillForm(form, { ...family, problem: { description } }, ready, words, {});
}
