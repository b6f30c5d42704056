import { expect, test } from 'vitest';
import { formNumbers } from '../../src/content/reference/forms.ts';
import { nearForms } from '../../src/core/nearest-name.ts';

test.each<[string, string]>([
  ['I-458', 'I-485'],
  ['I-584', 'I-485'],
  ['I-756', 'I-765'],
  ['I-103', 'I-130'],
  ['N-040', 'N-400'],
  ['I-486', 'I-485'],
  ['I-821E', 'I-821D'],
])('%s is near to %s', (typed, meant) => expect(nearForms(typed, formNumbers)).toContain(meant));

test('what the digits are comes before a digit that is wrong', () =>
  expect(nearForms('I-458', formNumbers)[0]).toBe('I-485'));

test('nothing is near to what no form resembles', () => expect(nearForms('I-2222', formNumbers)).toEqual([]));
