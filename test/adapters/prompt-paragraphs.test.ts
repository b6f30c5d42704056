import { expect, test } from 'vitest';
import { paragraphs } from '../../src/adapters/prompt/lines.ts';

test.each([
  ['plain text', 'one two three four', 'one two three\nfour'],
  ['an indented line', '   one two three four', '   one two\n   three four'],
  ['a dash', '- one two three four', '- one two\n  three four'],
  ['a number', '12. one two three four', '12. one two\n    three four'],
  ['an indented number', '   1. one two three', '   1. one two\n      three'],
  ['a negative number is no dash', '-1 two three four', '-1 two three\nfour'],
  ['lines of their own', 'one\n\n- two', 'one\n\n- two'],
])('%s goes on under its own beginning', (_, text, shown) => expect(paragraphs(text, 15)).toBe(shown));
