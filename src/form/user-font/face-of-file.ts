import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError } from '../../core/errors.ts';
import type { Face } from '../face.ts';
import { userFontFace } from './given-face.ts';
import { FontError } from './refusal.ts';

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
