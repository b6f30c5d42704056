import { readUserFont } from '../app/fill.ts';
import type { Context } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import type { Talk } from './session.ts';

/**
 * What the pages can draw in a conversation: with the shipped typeface and the font in `ways`, which a font that is given
 * on the way replaces. Throws `InputError` where that font cannot serve.
 */
export async function lettersFor(
  context: Context,
  ways: { font?: string | undefined },
): Promise<Pick<Talk, 'undrawn' | 'useFont'>> {
  let face = ways.font === undefined ? undefined : await readUserFont(ways.font, context);
  return {
    async undrawn(text) {
      if (/^[\n -~]*$/.test(text)) return undefined;
      const { foundIn, isDrawn } = await import('../form/refuse.ts');
      return isDrawn(text, face) ? undefined : foundIn(text, context.messages, face);
    },
    async useFont(typed) {
      try {
        const file = (await context.files.find(typed, '-')) ?? typed;
        face = await readUserFont(file, context);
        ways.font = file;
        return undefined;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return [
          error.message,
          ...error.problems.map(({ found, wanted }) => show(`${found}. ${wanted}.`)),
        ].join(' ');
      }
    },
  };
}
