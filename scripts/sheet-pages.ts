import type { Words } from './sheet-cells.ts';
import { pageOne } from './sheet-page-actions.ts';
import { pageFive } from './sheet-page-consent.ts';
import { pageFour } from './sheet-page-documents.ts';
import { pageThree } from './sheet-page-people.ts';
import { pageTwo } from './sheet-page-reasons.ts';
import type { Pen } from './sheet-pen.ts';

/** The five pages of the sheet, drawn. */
export const sheetPages = (words: Words): readonly Pen[] => [
  pageOne(words),
  pageTwo(words),
  pageThree(words),
  pageFour(words),
  pageFive(words),
];
