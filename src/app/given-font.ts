import type { Context } from '../core/context.ts';
import { show } from '../core/show.ts';
import type { Face } from '../form/face.ts';
import { faceOfFile } from '../form/given/face-of-file.ts';

/** The largest fonts, with all ideographs, take some 25 megabytes. */
const mostBytes = 48 * 1024 * 1024;

/** The file of `--font`. Throws `InputError` when it cannot be read or is too large. */
export const fontFile = (path: string, { files }: Pick<Context, 'files'>): Promise<Uint8Array> =>
  files.read(path, mostBytes);

/**
 * Reads `--font FILE`: the shipped face with this font behind it. Throws `InputError` when the file cannot be read, is too
 * large, or cannot serve as a font.
 */
export const readGivenFont = async (path: string, context: Context): Promise<Face> =>
  faceOfFile(await fontFile(path, context), show(path), context.messages);
