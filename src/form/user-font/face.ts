import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError } from '../../core/errors.ts';
import { type Face, regular, type UserFontRefusal } from '../face.ts';
import { embedded } from './embed.ts';
import { FontError, readFontFile } from './font-file.ts';

/**
 * The shipped face, and behind it a font of the user's for what it lacks. Takes the bytes of a TrueType file. Throws
 * `FontError`.
 */
export function userFontFace(bytes: Uint8Array): Face {
  const font = readFontFile(bytes);
  const advances = regular.advances.slice();
  const has = new Uint8Array(0x10000);
  for (let code = 0xa0; code < 0xffff; code += 1) {
    const glyph = font.glyphOf[code] as number;
    if (glyph === 0 || (advances[code] as number) >= 0 || (code >= 0xd800 && code <= 0xdfff)) continue;
    const width = Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm);
    // Without a width of its own it is a mark, which is not set here.
    if (width <= 0 || width > 4000) continue;
    advances[code] = width;
    has[code] = 1;
  }
  const covers = (code: number): boolean => has[code] === 1;
  return {
    name: regular.name,
    resource: regular.resource,
    ascent: regular.ascent,
    descent: regular.descent,
    capHeight: regular.capHeight,
    advances,
    given: {
      covers,
      leftward,
      refusal: (text) => refusalOf(text, covers),
      objects: (codes, first) => embedded(font, codes, first),
    },
  };
}

/** Letters that run from right to left and need no joining: Hebrew, without points. */
const leftwardLetter = /[\u05d0-\u05ea\u05ef-\u05f2]/;
/** What may stand among them and looks the same in both directions. */
const leftwardText = /^[\u05d0-\u05ea\u05ef-\u05f4\u05be \u00a0\n.,;:!?'"\-–—…/]*$/;

/** Whether a text runs from right to left. */
export const leftward = (text: string): boolean => leftwardLetter.test(text);

/**
 * What can be set letter by letter: alphabets, syllabaries and ideographs that neither join, nor stack, nor change
 * places, and signs that all scripts share.
 */
const setLetterByLetter =
  /^(?![\p{M}\p{C}\u0600-\u08ff\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ufb1d-\ufdff\ufe70-\ufeff])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Cherokee}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Common}]$/u;

/** Why a text cannot be set with the shipped face and a given one; `covers`: the given one has a character. */
export function refusalOf(text: string, covers: (code: number) => boolean): UserFontRefusal | undefined {
  let before = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const width = code > 0xffff ? -1 : (regular.advances[code] ?? -1);
    if (character === '\n' || width > 0) before = false;
    else if (width === 0) {
      // A mark is set over a letter by the ink of the shipped face, which the other one does not share.
      if (before) return { reason: 'shaping', character };
    } else {
      if (!setLetterByLetter.test(character)) return { reason: 'shaping', character };
      if (!covers(code)) return { reason: 'not-in-font', character };
      before = true;
    }
  }
  if (!leftward(text) || leftwardText.test(text)) return undefined;
  return { reason: 'mixed-direction', character: [...text].find((each) => !leftwardText.test(each)) ?? '' };
}

/**
 * The shipped face with the font in a file behind it; `name` is how the file is called to the user. Throws `InputError`
 * when it cannot serve as a font, now or when it is drawn with.
 */
export function faceOfFile(bytes: Uint8Array, name: string, { form: { font: words } }: Catalogue): Face {
  const told = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FontError)) throw error;
      throw new InputError(words.message(name), [
        { path: '--font', found: words.found[error.reason], wanted: words.wanted },
      ]);
    }
  };
  const { given, ...face } = told(() => userFontFace(bytes));
  // Outlines are read when they are drawn with.
  return given === undefined
    ? face
    : { ...face, given: { ...given, objects: (codes, first) => told(() => given.objects(codes, first)) } };
}
