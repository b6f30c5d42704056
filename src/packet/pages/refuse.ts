import { InputError, type Problem } from '../../core/errors.ts';
import { clean, undrawable } from '../../form/face.ts';
import { nameOf } from '../../form/refuse.ts';
import type { PageBlock, PagesDocument, Said } from './document.ts';

/** Every text of a block. */
function saidIn(block: PageBlock): readonly Said[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'caution':
      return [block.text];
    case 'list':
      return block.items;
    case 'lines':
      return block.lines;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'by-hand':
      return block.labels;
    case 'together':
      return block.blocks.flatMap(saidIn);
    case 'space':
    case 'new-page':
      return [];
  }
}

/**
 * Refuses what the typeface cannot draw, before anything is made: one problem for each character and answer, all of them
 * at once. Throws `InputError`.
 */
export function refuseUndrawable({ title, footer, blocks, words, face }: Omit<PagesDocument, 'faces'>): void {
  const { message, messageWithFont, wanted, wantedOf } = words.form.refusal;
  const problems = new Map<string, Problem>();
  for (const said of [title, footer ?? '', ...blocks.flatMap(saidIn)]) {
    const { text, path } = typeof said === 'string' ? { text: said, path: title } : said;
    const shown = clean(text);
    const found = face?.given?.refusal(shown);
    const wrong = face?.given
      ? found && [{ character: found.character, wanted: wantedOf[found.reason] }]
      : undrawable(shown).map((character) => ({ character, wanted }));
    for (const { character, wanted } of wrong ?? []) {
      const problem = { path, found: nameOf(character, words), wanted };
      problems.set(`${path} ${problem.found}`, problem);
    }
  }
  if (problems.size > 0)
    throw new InputError(face?.given ? messageWithFont : message, [...problems.values()]);
}
