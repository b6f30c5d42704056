import { describe, expect, test } from 'vitest';
import {
  type Block,
  group,
  heading,
  list,
  paragraph,
  quiet,
  section,
  strong,
  title,
} from '../../src/render/document.ts';
import { asText, plainText } from '../../src/render/text.ts';

const at = (width: number, ...blocks: readonly Block[]) => asText(blocks, { ...plainText, width });
const address: Block = { kind: 'lines', lines: ['12 Elm Street', 'Boston, MA'] };
const phone: Block = { kind: 'fields', rows: [['Phone', ['800-375-5283', 'Not on Sundays.']]] };
const days: Block = {
  kind: 'scale',
  marks: [
    { at: 0, mark: 'o' },
    { at: 0.5, mark: '|' },
    { at: 1, mark: ')' },
  ],
  labels: ['Monday', { at: 0.5, text: 'today' }, 'Friday'],
};

describe('a document as text', () => {
  test.each<[string, readonly Block[], string]>([
    ['blocks stand apart', [heading('A'), paragraph('b')], 'A\n\nb\n'],
    ['a group stands together', [group(heading('A'), paragraph('b')), paragraph('c')], 'A\nb\n\nc\n'],
    ['what is empty leaves no gap', [paragraph('a'), group(), list([]), paragraph('b')], 'a\n\nb\n'],
    ['a section has its items', section('A', ['b', 'c']), 'A\n  - b\n  - c\n'],
    ['a section without items is none', [paragraph('a'), ...section('A', [])], 'a\n'],
    ['steps', [list(['a', 'b'], 'step')], '  1. a\n  2. b\n'],
    ['numbers', [list(['a', { item: 'b', below: [paragraph('c')] }], 'number')], '  1. a\n  2. b\n     c\n'],
    ['boxes', [list(['a'], 'box')], '  [ ] a\n'],
    [
      'marks of their own, and what stands under an item',
      [list([{ mark: '7. ', item: 'a', below: [paragraph('b'), paragraph('c', { indent: 1 })] }])],
      '  7. a\n     b\n       c\n',
    ],
    ['a caution', [{ kind: 'caution', text: 'a' }], '! a\n'],
    ['lines', [address], '  12 Elm Street\n  Boston, MA\n'],
    [
      'a table, its heads before the cells',
      [{ kind: 'table', head: ['Name', 'What'], rows: [['a', 'b']] }],
      '  - a\n    What: b\n',
    ],
    ['room to write', [{ kind: 'by-hand', labels: ['Signature'] }], 'Signature: __________\n'],
    ['a space is nothing', [paragraph('a'), { kind: 'space', height: 9 }, paragraph('b')], 'a\n\nb\n'],
    [
      'labels beside what belongs to them',
      [phone],
      '  Phone     800-375-5283\n            Not on Sundays.\n',
    ],
    ['a line with marks is left out where it is narrow', [days, paragraph('a')], 'a\n'],
  ])('%s', (_, blocks, text) => expect(at(60, ...blocks)).toBe(text));

  test('is wrapped, and goes on under its text', () =>
    expect(
      at(
        12,
        paragraph('one two three', { indent: 1, hangs: true }),
        list([{ item: 'one two three', below: [paragraph('four five six')] }]),
        { kind: 'caution', text: 'one two three' },
        phone,
      ),
    ).toBe(
      [
        '  one two\n    three\n',
        '  - one two\n    three\n    four\n    five six\n',
        '! one two\n! three\n',
        '  Phone:\n    800-375-5283\n    Not on\n    Sundays.\n',
      ].join('\n'),
    ));

  test('a line with marks has today between its ends', () =>
    expect(at(72, days)).toBe(
      `o${'-'.repeat(35)}|${'-'.repeat(34)})\n${'Monday'.padEnd(34)}today${'Friday'.padStart(33)}\n`,
    ));

  test('a file of plain text has its headings underlined and its numbers at the margin', () =>
    expect(
      asText([group(title('Read me'), paragraph('a')), group(heading('Do'), list(['b'], 'step'))], {
        ...plainText,
        underlined: true,
      }),
    ).toBe('Read me\n=======\na\n\nDo\n--\n 1. b\n'));

  test('is coloured by what a text is, and reads the same without', () => {
    const style = Object.fromEntries(
      ['bold', 'dim', 'good', 'caution', 'bad', 'link'].map((name) => [
        name,
        (text: string) => `<${name}>${text}`,
      ]),
    ) as unknown as typeof plainText.style;
    const text = asText(
      [
        heading({ text: 'a', tone: 'good' }),
        paragraph([strong('b'), ' c ', quiet('d'), { text: 'e', tone: 'link' }]),
        list([{ text: 'f', tone: 'bad' }]),
      ],
      { width: 80, style },
    );
    expect(text).toBe('<bold><good>a\n\n<bold>b c <dim>d<link>e\n\n  - <bad>f\n');
  });
});
