import type { Catalogue } from '../content/messages/catalogue.ts';
import type { BookChange } from '../core/book-diff.ts';
import type { Out } from '../core/context.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import { wrap } from '../core/wrap.ts';

/** What differs between two days of law, one line a change. */
export function renderBookDiff(
  title: string,
  changes: readonly BookChange[],
  words: Catalogue,
  { width, style }: Pick<Out, 'width' | 'style'>,
): string {
  const { book } = words;
  const lines = changes.map((change) => {
    const how =
      change.change === 'changed'
        ? book.changedPeriod(`${change.was}`, `${change.is}`)
        : change.change === 'replaced'
          ? book.inPlaceOf(change.inPlaceOf ?? '')
          : book[change.change];
    return wrap(`${change.id} (${how}): ${meaning(change, words)}`, width, { first: '  - ', rest: '    ' });
  });
  return `${[style.bold(title), ...(lines.length === 0 ? [book.same] : lines)].join('\n')}\n`;
}

function meaning({ what, id, on, unit = 'days', was, is }: BookChange, words: Catalogue): string {
  const law = lawValuesOn(on, words);
  if (what === 'rule') return said(words.rules[id as 'age-out'].wording, law);
  if (what === 'listed-item') return said(words.book.listed[id as 'can-notices'], law);
  return words.book.amounts[unit](is ?? was ?? 0);
}
