import { describe, expect, test } from 'vitest';
import { formWords } from '../../src/content/messages/form-words.ts';
import { fillBlank } from '../../src/form/blank/fill-blank.ts';
import { StampError } from '../../src/form/blank/refusal.ts';
import { stamp } from '../../src/form/blank/stamp.ts';
import { mayBreakBetween } from '../../src/form/lines.ts';
import { userFontFace } from '../../src/form/user-font/face.ts';
import { FontError } from '../../src/form/user-font/font-file.ts';
import { compiledFrom, everyKind } from './blank/make-blank.ts';
import { makeFont } from './make-font.ts';
import { copied, has, readFields, runOn } from './reader.ts';

const characters =
  '李明自二〇三年一月以来，我的案件没有任何进展。（）「」電話カタナひらがな김민수אבגדהוזחטיכךלמםנןסעפףצץקרשתԱրամდავითኢትዮ';
const face = userFontFace(makeFont({ characters: `${characters}عليदे\u05b8` }));
const blank = await compiledFrom(everyKind);
const filled = (field: string, text: string, options = {}) =>
  stamp(blank, new Map([[field, text]]), { face, ...options }).bytes;
const tight = (text: string): string => text.replace(/[\s\u202a-\u202e]/g, '');

const reasonFor = (field: string, text: string): readonly (string | undefined)[] => {
  try {
    filled(field, text);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(StampError);
    return (error as StampError).refused.flatMap(({ reason, character }) => [reason, character]);
  }
};

describe('a text that only the given font has', () => {
  test.each([
    ['Han', 'family', '李明'],
    ['Han among Latin letters and digits', 'family', '李明 (Li Ming) 2'],
    ['Hangul', 'family', '김민수'],
    ['kana', 'family', 'カタカナ ひらがな'],
    ['Armenian', 'family', 'Արամ'],
    ['Georgian', 'family', 'დავითი'],
    ['Ethiopic', 'family', 'ኢትዮ'],
    ['Han on several lines', 'story', '自二〇二三年一月以来，我的案件没有任何进展。'.repeat(12)],
    ['marks of the shipped face beside it', 'story', 'M̄aria 李明'],
  ])('%s is drawn and is the value', async (_, field, text) => {
    for (const flatten of [false, true]) {
      const bytes = filled(field, text, { flatten });
      if (has('pdftotext')) expect(tight(copied(bytes))).toContain(tight(text));
      if (has('qpdf')) expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream');
    }
    const { fields } = await readFields(filled(field, text));
    expect(fields.find(({ name }) => name === field)?.value).toBe(text);
  });

  test('Hebrew is drawn from right to left, and the value stays the text', async () => {
    const text = 'דוד כהן, שלום!';
    const bytes = filled('family', text);
    const { fields } = await readFields(bytes);
    expect(fields.find(({ name }) => name === 'family')?.value).toBe(text);
    // The glyphs stand in the order of the page: the last letter of the text is the first that is drawn.
    const drawn = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/GivenFont [\d.]+ Tf <([0-9a-f]+)> Tj/g),
    ];
    expect(drawn[0]?.[1]).toBe([...'םולש'].map((each) => `0${each.charCodeAt(0).toString(16)}`).join(''));
    if (has('pdftotext')) expect(tight(copied(bytes))).toContain('דוד');
  });

  test('the font is embedded once, only where it is used, and only what is drawn of it', () => {
    const fonts = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\+GivenFont\/Encoding/g);
    expect(fonts(filled('family', '李明'))).toHaveLength(1);
    expect(fonts(filled('family', 'Nguyễn'))).toBeNull();
    const one = filled('family', '李');
    const many = filled('family', '李明自二三年一月以来我的案件');
    expect(one.length).toBeLessThan(many.length);
  });

  test('without a need for it the bytes are those that are written without a font', () => {
    expect(Buffer.from(filled('family', 'Nguyễn'))).toEqual(
      Buffer.from(stamp(blank, new Map([['family', 'Nguyễn']])).bytes),
    );
  });

  test('the same text gives the same bytes', () => {
    expect(Buffer.from(filled('family', '李明'))).toEqual(Buffer.from(filled('family', '李明')));
  });

  test('one that is too long goes on on another page', () => {
    const text = '自二〇二三年一月以来，我的案件没有任何进展。'.repeat(120);
    const { bytes, report } = fillBlank({
      blank,
      values: new Map([['story', text]]),
      words: formWords.sheet,
      title: 'A form',
      identity: { name: '李明', receipt: '' },
      face,
    });
    expect(report.continued).toHaveLength(1);
    if (has('pdftotext')) expect(tight(copied(bytes, blank.pages.length + 1))).toContain('李明');
    if (has('pdftotext')) expect(tight(copied(bytes)).split('进展').length).toBeGreaterThan(120);
  });
});

describe('a text that cannot be set letter by letter is refused by name', () => {
  test.each([
    ['Arabic joins', 'family', 'علي', ['shaping', 'U+0639']],
    ['Devanagari stacks', 'family', 'दे', ['shaping', 'U+0926']],
    ['Hebrew with points', 'family', 'דָוד', ['shaping', 'U+05B8']],
    ['a mark over a letter of the font', 'family', '李\u0304', ['shaping', 'U+0304']],
    ['a character that neither has', 'family', '李龍', ['not-in-font', 'U+9F8D']],
    ['beyond the Basic Multilingual Plane', 'family', '\u{20000}', ['not-in-font', 'U+20000']],
    ['two directions', 'family', 'דוד Cohen', ['mixed-direction', 'U+0043']],
    ['digits among Hebrew', 'story', 'דוד 12', ['mixed-direction', 'U+0031']],
    ['brackets among Hebrew', 'story', '(דוד)', ['mixed-direction', 'U+0028']],
    ['Hebrew in cells', 'number', 'דוד', ['right-to-left', undefined]],
    ['Hebrew that does not fit', 'family', 'דוד כהן '.repeat(40), ['long-leftward', undefined]],
  ])('%s', (_, field, text, reason) => {
    expect(reasonFor(field, text)).toEqual(reason);
  });

  test('a name at the head of a further page is no exception', () => {
    const text = 'Nothing came. '.repeat(400);
    const input = {
      blank,
      values: new Map([['story', text]]),
      words: formWords.sheet,
      title: 'A form',
      face,
    };
    expect(() => fillBlank({ ...input, identity: { name: 'דוד Cohen', receipt: '' } })).toThrow(StampError);
  });
});

describe('a file that cannot serve as a font', () => {
  const whole = makeFont({ characters });
  const reasonOf = (bytes: Uint8Array): string | undefined => {
    try {
      userFontFace(bytes).given?.objects([0x674e, 0x660e], 1);
      return undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(FontError);
      return (error as FontError).reason;
    }
  };
  test.each([
    ['nothing', new Uint8Array(0), 'not-font'],
    ['a text', new TextEncoder().encode('a text and no font at all'), 'not-font'],
    ['several fonts in one', makeFont({ characters, version: 0x74746366 }), 'collection'],
    ['PostScript outlines', makeFont({ characters, version: 0x4f54544f }), 'no-outlines'],
    ['no outlines', makeFont({ characters, without: 'glyf' }), 'no-outlines'],
    ['no rights said', makeFont({ characters, without: 'OS/2' }), 'damaged'],
    ['no characters', makeFont({ characters, without: 'cmap' }), 'damaged'],
    ['embedding forbidden', makeFont({ characters, rights: 2 }), 'forbidden'],
    ['embedding of a part forbidden', makeFont({ characters, rights: 0x104 }), 'forbidden'],
    ['its half', whole.subarray(0, whole.length / 2), 'damaged'],
    ['a glyph that is made of itself', makeFont({ characters: '明', madeOf: 1 }), 'damaged'],
    ['a glyph that is made of one that is not there', makeFont({ characters: '明', madeOf: 99 }), 'damaged'],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  test.each([0, 4, 8])('embedding allowed (fsType %i)', (rights) => {
    expect(reasonOf(makeFont({ characters, rights }))).toBeUndefined();
  });

  test('a glyph made of another one keeps that one', () => {
    expect(reasonOf(makeFont({ characters: '明李', madeOf: 2 }))).toBeUndefined();
  });

  test('cut at any place, or with any byte changed, it is read or refused, never anything else', () => {
    for (let at = 0; at < whole.length; at += 7) {
      reasonOf(whole.subarray(0, at));
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      reasonOf(changed);
    }
  });
});

test.each([
  ['我的', true],
  ['的a', true],
  ['展。', false],
  ['「電', false],
  ['ab', false],
  ['김민', false],
])('a line may end within %s: %s', (pair, may) => {
  expect(mayBreakBetween(pair.charCodeAt(0), pair.charCodeAt(1))).toBe(may);
});
