import { describe, expect, test } from 'vitest';
import { ByteBuffer } from '../../../src/form/blank/byte-buffer.ts';

const writes = (way: 'whole' | 'number', value: number): string => {
  // Full from the start, so that each number has to make its own room.
  const sink = new ByteBuffer(1);
  sink[way](value);
  return Buffer.from(sink.bytes.subarray(0, sink.at)).toString('latin1');
};

describe('a number is written as it is', () => {
  test.each([0, 9, 10, 2 ** 31 - 1, 2 ** 31, 2 ** 31 * 10, 2 ** 32 + 1, 999_999_999_999, 2 ** 53 - 1])(
    '%i',
    (value) => expect(writes('whole', value)).toBe(String(value)),
  );

  test.each([
    [0, '0'],
    [-0.004, '0'],
    [0.1 + 0.2, '0.3'],
    [-12.346, '-12.35'],
    [7.05, '7.05'],
    [499_999_999_999.5, '499999999999.5'],
    [-21_474_836_480.25, '-21474836480.25'],
    [2 ** 62, '4611686018427387904'],
  ])('%d as %s', (value, text) => expect(Number(writes('number', value))).toBe(Number(text)));

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is none', (value) =>
    expect(() => writes('number', value)).toThrow(RangeError),
  );
});
