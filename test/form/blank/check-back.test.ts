import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ByteBuffer } from '../../../src/form/blank/byte-buffer.ts';
import { FormWriter } from '../../../src/form/blank/form-writer.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { fillForm } from '../../../src/form/fill-form.ts';
import { family, form, overfull, ready, blank as sheetBlank, words } from '../cases.ts';
import { compiledFrom, everyKind } from './make-blank.ts';

const blank = await compiledFrom(everyKind);

afterEach(() => vi.restoreAllMocks());

/** Spoils one byte of what is written from now on, before it is read back. */
function spoil(at: number): void {
  const finish = FormWriter.prototype.finish;
  vi.spyOn(FormWriter.prototype, 'finish').mockImplementation(function (this: FormWriter, ...args) {
    const drawn = finish.apply(this, args);
    const { sink } = this as unknown as { sink: ByteBuffer };
    sink.bytes[at] = (sink.bytes[at] as number) ^ 4;
    return drawn;
  });
}

const fill = (caseFile = family, flatten = false): Uint8Array =>
  fillForm(form, caseFile, ready, words, { flatten }).bytes;

/** The places at which a spoiled byte goes unseen. */
function unseen(make: () => Uint8Array, places: readonly number[]): readonly number[] {
  return places.filter((at) => {
    spoil(at);
    try {
      make();
      return true;
    } catch (error) {
      expect(String(error)).toMatch(/does not read back/);
      return false;
    } finally {
      vi.restoreAllMocks();
    }
  });
}

const every = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) }, (_, at) => from + at * step);

describe('a byte that is not what it should be is seen', () => {
  test('in a value, in what is drawn of it, and in a box', () => {
    const values = new Map<string, string | boolean>(
      blank.slots.flatMap((slot): readonly (readonly [string, string | boolean])[] => {
        if (slot.type === 'text' && !slot.comb && slot.maxLength === 0) return [[slot.name, 'Garcia 12']];
        return slot.type === 'check' ? [[slot.name, true]] : [];
      }),
    );
    for (const flatten of [false, true]) {
      const make = (): Uint8Array => stamp(blank, values, { flatten }).bytes;
      const bytes = Buffer.from(make());
      const places = (flatten ? ['Garcia 12'] : ['Garcia 12', '/AS/']).flatMap((text) => {
        const found: number[] = [];
        for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found.push(at + 2);
        return found;
      });
      expect(places.length).toBeGreaterThan(4);
      expect(unseen(make, places)).toEqual([]);
    }
  });

  test('in letters that are numbered by code point, wherever the sheet shows or holds them', () => {
    for (const flatten of [false, true]) {
      const make = (): Uint8Array => fill(family, flatten);
      const bytes = Buffer.from(make());
      const places = [
        ...bytes.toString('latin1').matchAll(/<(?:feff)?(?:[\da-f]{4})+>(?: ?Tj|\nendobj)/g),
      ].map(({ index, 0: whole }) => index + whole.indexOf('>') - 1);
      expect(places.length).toBeGreaterThan(40);
      expect(unseen(make, places)).toEqual([]);
    }
  });

  test('in where an object is said to be', () => {
    const bytes = Buffer.from(fill());
    const rows = bytes.indexOf('stream\n', bytes.lastIndexOf('/Type/XRef')) + 7;
    const filled = sheetBlank.plan.slots.filter(({ value }) => bytes.includes(`\n${value} 0 obj\n`));
    const offsets = filled.map(({ value }) => rows + 7 * value + 4);
    expect(offsets.length).toBeGreaterThan(40);
    expect(unseen(fill, offsets)).toEqual([]);
  });

  test('in a page that is set behind the others', () => {
    const make = (): Uint8Array => fill(overfull);
    const bytes = Buffer.from(make());
    const from = bytes.lastIndexOf('/Filter/FlateDecode/Length');
    const begin = bytes.indexOf('stream\n', from) + 7;
    const end = bytes.indexOf('\nendstream', begin);
    expect(unseen(make, every(begin, end, 31))).toEqual([]);
  });
});

describe('no byte of one case is in another', () => {
  const other = {
    ...family,
    person: { kind: 'individual', name: { given: 'Ana', family: 'García' } },
  } as const;
  const rare = { ...other, person: { kind: 'individual', name: { given: 'Ⱥna', family: 'Ѣѣ' } } } as const;

  test.each([false, true])('whatever was filled before it (flattened: %s)', (flatten) => {
    const alone = new Map([family, other, rare, overfull].map((each) => [each, fill(each, flatten)]));
    for (const each of [overfull, rare, family, other, family, overfull, other]) {
      const after = fillForm(form, each, ready, words, { flatten, reuse: true }).bytes;
      expect(Buffer.from(after).equals(alone.get(each) ?? new Uint8Array())).toBe(true);
    }
  });
});
