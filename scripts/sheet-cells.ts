import type { FormWords } from '../src/content/messages/catalogue.ts';
import { headHeight, pageFoot, pageHead } from '../src/form/continuation.ts';
import type { MapLine } from '../src/form/template/map-line.ts';
import { type Air, type Cell, type LabelId, Pen, type Tick } from './sheet-pen.ts';

export type Words = FormWords['sheet'];
export const fact = (...facts: string[]): MapLine => ({ facts });
export const cell = (name: string, label: LabelId, share: number, path: string, size?: number): Cell => ({
  name,
  label,
  share,
  map: fact(path),
  ...(size === undefined ? {} : { size }),
});
export const tick = (label: LabelId, share: number, path: string, test: Omit<MapLine, 'facts'>): Tick => ({
  name: label,
  label,
  share,
  map: { facts: [path], ...test },
});

export function begin(page: number, words: Words, air: Air): Pen {
  const pen = new Pen(page, words, air);
  // Every page has the same head and foot: they are read once.
  pageHead.strokes(words, words.title).forEach((stroke, at) => {
    if (page > 1 || !('text' in stroke)) pen.draw(stroke);
    else pen.marks.push({ stroke, of: pen.part(at === 0 ? 'H1' : 'P') });
  });
  pen.draw(...pageFoot(words));
  const name: MapLine = { facts: ['person.organization', 'person.name'], join: ', ', short: true };
  pen.row(
    [
      { name: `header-${page}-name`, label: 'header-name', share: 0.68, map: name },
      {
        ...cell(`header-${page}-receipt`, 'header-receipt', 0.32, ''),
        map: { facts: ['filings.1.receiptNumber'], short: true },
      },
    ],
    headHeight,
  );
  return pen;
}

export const address = (pen: Pen, who: 'person' | 'preparer', of: string, when?: MapLine['when']): void => {
  const at = (name: string, label: LabelId, share: number, key: string): Cell => ({
    name: `${of}-${name}`,
    label,
    share,
    map: { facts: [`${who}.address.${key}`], ...(when ? { when } : {}) },
  });
  pen.row([at('street', 'street', 0.8, 'street'), at('unit', 'unit', 0.2, 'unit')]);
  pen.row([
    at('city', 'city', 0.32, 'city'),
    at('state', 'state', 0.22, 'state'),
    at('postal', 'postal', 0.18, 'postalCode'),
    at('country', 'country', 0.28, 'country'),
  ]);
};

export const names = (
  pen: Pen,
  of: string,
  path: string,
  shares: readonly number[],
  when?: MapLine['when'],
): void => {
  const keys = ['family', 'given', 'middle', 'suffix'] as const;
  pen.row(
    keys.slice(0, shares.length).map((key, at) => ({
      name: `${of}-${key}`,
      label: key,
      share: shares[at] ?? 0,
      map: { facts: [`${path}.${key}`], ...(when ? { when } : {}) },
    })),
  );
};
