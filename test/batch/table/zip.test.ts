import { describe, expect, test } from 'vitest';
import {
  type Damage,
  readDirectory,
  unpack,
  verify,
  WorkbookDamage,
} from '../../../src/batch/table/workbook/zip.ts';
import { type Part, zip } from './workbook.ts';

const mib = 1_048_576;
const part = (name: string, more: Partial<Part> = {}): Part => ({ name, text: 'some text', ...more });
const damageOf = (bytes: Uint8Array): Damage | undefined => {
  try {
    readDirectory(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookDamage) return error.damage;
    throw error;
  }
};
const claims = (size: number, packed = size): Partial<Part> => ({ lies: { size, packed } });
const named = (n: number, more: Partial<Part> = {}): Part[] =>
  Array.from({ length: n }, (_, i) => part(`${i}`, more));

describe('the directory of a zip', () => {
  test.each<[string, Uint8Array, Damage | undefined]>([
    ['1,000 entries', zip(named(1000)), undefined],
    ['1,001 entries', zip(named(1001)), 'bomb'],
    ['an end that claims more than there are', zip(named(2), 3), 'damaged'],
    ['an entry of 64 MiB', zip([part('a', claims(64 * mib))]), undefined],
    ['a larger one', zip([part('a', claims(64 * mib + 1))]), 'bomb'],
    ['128 MiB in all', zip(named(2, claims(64 * mib))), undefined],
    ['more than that', zip([...named(2, claims(64 * mib)), part('a')]), 'bomb'],
    ['a hundredth', zip([part('a', claims(2 * mib, 2 * mib * 0.01 + 1))]), undefined],
    ['less than a hundredth', zip([part('a', claims(2 * mib, 2 * mib * 0.01 - 1))]), 'bomb'],
    ['little that is packed tightly', zip([part('a', { text: ' '.repeat(mib) })]), undefined],
    ['a name twice', zip([part('a'), part('a')]), 'damaged'],
    ['sizes of 64 bits', zip([part('a', { wide: true })]), undefined],
    ['sizes of 64 bits that are too large', zip([part('a', { wide: true, ...claims(65 * mib) })]), 'bomb'],
    ['no end', zip([part('a')]).subarray(0, 60), 'damaged'],
    ['nothing', new Uint8Array(), 'damaged'],
  ])('%s: %s', (_, bytes, damage) => expect(damageOf(bytes)).toBe(damage));
});

describe('an entry', () => {
  const unpacked = async (bytes: Uint8Array): Promise<{ size: number; end: unknown }> => {
    const entry = readDirectory(bytes).get('a');
    if (entry === undefined) throw new Error('no entry');
    let size = 0;
    try {
      for await (const chunk of unpack(bytes, entry)) size += chunk.length;
      await verify(bytes, entry);
      return { size, end: 'whole' };
    } catch (error) {
      return { size, end: error instanceof WorkbookDamage ? error.damage : error };
    }
  };
  const text = Array.from({ length: 150_000 }, (_, i) => String((i * 7919) % 999_983).padStart(10)).join('');

  test.each<[string, Partial<Part>, number, string]>([
    ['is unpacked', {}, 1_500_000, 'whole'],
    ['may be stored as it is', { stored: true }, 1_500_000, 'whole'],
    ['may have sizes of 64 bits', { wide: true }, 1_500_000, 'whole'],
    ['is cut off where it is more than was said', { lies: { size: 100_000 } }, 65_536, 'bomb'],
    ['that is less than was said is damaged', { lies: { size: 1_600_000 } }, 1_500_000, 'damaged'],
    ['whose sum is another is damaged', { lies: { crc: 1 } }, 1_500_000, 'damaged'],
    ['beyond the end is damaged', { lies: { packed: 9_000_000 } }, 0, 'damaged'],
  ])('%s', async (_, more, size, end) =>
    expect(await unpacked(zip([{ name: 'a', text, ...more }]))).toEqual({ size, end }),
  );
});
