import { type Face, regular } from '../face.ts';
import { leftward, refusalOf } from './direction.ts';
import { embedded } from './embed.ts';
import { readFontFile } from './font-file.ts';

/**
 * The shipped face, and behind it a font of the user's for what it lacks. Takes the bytes of a TrueType file. Throws
 * `FontError`.
 */
export function givenFace(bytes: Uint8Array): Face {
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
