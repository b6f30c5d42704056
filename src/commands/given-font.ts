import type { Context } from '../context.ts';
import { InputError } from '../errors.ts';
import type { Face } from '../form/face.ts';
import { givenFace } from '../form/given/given-face.ts';
import { FontError } from '../form/given/refusal.ts';
import { show } from '../render/show.ts';

/** The largest fonts, with all ideographs, take some 25 megabytes. */
const mostBytes = 48 * 1024 * 1024;

/**
 * Reads `--font FILE`: the shipped face with this font behind it. Throws `InputError` when the file cannot be read, is too
 * large, or cannot serve as a font.
 */
export async function readGivenFont(path: string, { files, messages }: Context): Promise<Face> {
  const words = messages.form.font;
  const told = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FontError)) throw error;
      throw new InputError(words.message(show(path)), [
        { path: '--font', found: words.found[error.reason], wanted: words.wanted },
      ]);
    }
  };
  const bytes = await files.read(path, mostBytes);
  const { given, ...face } = told(() => givenFace(bytes));
  // Outlines are read when they are drawn with.
  return given === undefined
    ? face
    : { ...face, given: { ...given, objects: (codes, first) => told(() => given.objects(codes, first)) } };
}
