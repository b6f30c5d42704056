import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sheets } from '../../../src/form/blank/sheets.ts';
import type { Sink } from '../../../src/form/blank/sink.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { fillSheet } from '../../../src/form/fill-sheet.ts';
import { givenFace } from '../../../src/form/given/given-face.ts';
import { family, overfull, ready, sheet, blank as sheetBlank, words } from '../cases.ts';
import { makeFont } from '../make-font.ts';
import { compiledFrom, everyKind } from './make-blank.ts';

const blank = await compiledFrom(everyKind);

afterEach(() => vi.restoreAllMocks());

/** Spoils one byte of what is written from now on, before it is read back. */
function spoil(at: number): void {
  const finish = Sheets.prototype.finish;
  vi.spyOn(Sheets.prototype, 'finish').mockImplementation(function (this: Sheets, ...args) {
    finish.apply(this, args);
    const { sink } = this as unknown as { sink: Sink };
    sink.bytes[at] = (sink.bytes[at] as number) ^ 4;
  });
}

/** Of a sheet that was never seen before nothing is known of any text. */
const fill = (caseFile = family, flatten = false, of = { ...sheet }): Uint8Array =>
  fillSheet({ caseFile, outcome: ready, words, sheet: of, blank: sheetBlank, flatten }).bytes;

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
  const { plan } = sheetBlank;
  const constants = plan.common.to - plan.common.from + plan.unfilled.to - plan.unfilled.from;

  test('in what no case changes', () => {
    expect(unseen(fill, every(0, constants, 97))).toEqual([]);
    const constantsOfFlat = plan.common.to - plan.common.from + plan.flat.to - plan.flat.from;
    expect(unseen(() => fill(family, true), every(0, constantsOfFlat, 97))).toEqual([]);
  });

  test('in the page tree, the cross-reference and the resources that a font of the user’s makes wider', () => {
    const face = givenFace(makeFont({ characters: '李明' }));
    const make = (): Uint8Array => stamp(blank, new Map([['family', '李明']]), { face }).bytes;
    const bytes = Buffer.from(make());
    const object = (words: RegExp): readonly number[] => {
      const at = bytes.toString('latin1').search(words);
      expect(at).toBeGreaterThan(0);
      return every(at, bytes.indexOf('endobj', at), 7);
    };
    expect(unseen(make, object(/\d+ 0 obj\n<<\/Type\/Pages/))).toEqual([]);
    expect(unseen(make, object(/\d+ 0 obj\n.*\/GivenFont \d/))).toEqual([]);
    const rows = bytes.lastIndexOf('/Type/XRef');
    expect(unseen(make, every(rows, bytes.indexOf('>>', rows), 3))).toEqual([]);
  });

  test('in the fields that a case fills in, their gaps and all', () => {
    const bytes = Buffer.from(fill());
    const begins = [...bytes.toString('latin1').matchAll(/\d+ 0 obj\n<<\/Type \/Annot/g)].map(
      ({ index }) => index,
    );
    expect(begins.length).toBeGreaterThan(40);
    const places = begins.flatMap((from) => every(from, bytes.indexOf('endobj', from) + 6, 13));
    expect(unseen(fill, places)).toEqual([]);
  });

  const fieldsOf = (bytes: Buffer) => [constants, bytes.indexOf('/Length1 ')] as const;

  test('in a text of a case, in what stands before and behind it, and in the cross-reference', () => {
    const bytes = Buffer.from(fill());
    const offsets = bytes.indexOf('stream\n', bytes.lastIndexOf('/Type/XRef')) + 7;
    expect(unseen(fill, every(...fieldsOf(bytes), 41))).toEqual([]);
    expect(unseen(fill, every(offsets, bytes.lastIndexOf('\nendstream'), 61))).toEqual([]);
  });

  test('in texts that come again, when they are kept and whenever they are written as they were', () => {
    const right = Buffer.from(fill());
    for (const before of [1, 2, 3]) {
      const of = { ...sheet };
      const again = () => fill(family, false, of);
      for (let time = 0; time < before; time += 1) again();
      expect(unseen(again, every(...fieldsOf(right), 41))).toEqual([]);
      expect(Buffer.from(again()).equals(right)).toBe(true);
    }
  });

  test('what is spoiled where nobody looks is never kept', () => {
    const right = Buffer.from(fill());
    for (const at of every(...fieldsOf(right), 67)) {
      const of = { ...sheet };
      fill(family, false, of);
      unseen(() => fill(family, false, of), [at]);
      expect(Buffer.from(fill(family, false, of)).equals(right)).toBe(true);
    }
  });

  test('a form without a typeface that it needs, or with too small a one, or without its name', () => {
    const face = givenFace(makeFont({ characters: '李明' }));
    const given = (flatten: boolean) => stamp(blank, new Map([['family', '李明']]), { face, flatten }).bytes;
    const rare = { ...family, person: { kind: 'individual', name: { family: 'Ѣѣ' } } } as const;
    const spoiled = (lack: object, make: () => Uint8Array): void => {
      const finish = Sheets.prototype.finish;
      vi.spyOn(Sheets.prototype, 'finish').mockImplementation(function (this: Sheets, ...args) {
        Object.defineProperties(
          this,
          Object.fromEntries(
            Object.entries(lack).map(([name, value]) => [name, { get: () => value, set: () => {} }]),
          ),
        );
        finish.apply(this, args);
      });
      expect(make).toThrow(/does not read back: the (?:typeface|resources)/);
      vi.restoreAllMocks();
    };
    for (const flatten of [false, true]) {
      spoiled({ faces: false }, () => fill(family, flatten));
      spoiled({ beyondEveryday: false }, () => fill(rare, flatten));
    }
    spoiled({ instead: [] }, () => given(false));
  });

  test('in the typeface', () => {
    const bytes = Buffer.from(fill());
    const from = bytes.indexOf('/Length1 ');
    const length = plan.everydayFaces.to - plan.everydayFaces.from;
    expect(unseen(fill, every(from, from + length - 400, 397))).toEqual([]);
    const flat = Buffer.from(fill(family, true));
    const begin = flat.indexOf('/Length1 ');
    expect(unseen(() => fill(family, true), every(begin, begin + length - 400, 997))).toEqual([]);
  });

  test('in a value, in what is drawn of it, and in a box', () => {
    const values = new Map<string, string | boolean>(
      blank.slots.flatMap((slot): readonly (readonly [string, string | boolean])[] => {
        if (slot.type === 'text' && !slot.comb && slot.maxLength === 0) return [[slot.name, 'Garcia 12']];
        return slot.type === 'check' ? [[slot.name, true]] : [];
      }),
    );
    const make = (): Uint8Array => stamp(blank, values).bytes;
    const bytes = Buffer.from(make());
    const places = ['Garcia 12', '/AS/'].flatMap((text) => {
      const found: number[] = [];
      for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found.push(at + 2);
      return found;
    });
    expect(places.length).toBeGreaterThan(4);
    expect(unseen(make, places)).toEqual([]);
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
