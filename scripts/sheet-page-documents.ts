import { roomToGoOn } from '../src/form/sheet.ts';
import { begin, cell, type Words } from './sheet-cells.ts';
import type { Cell, Pen } from './sheet-pen.ts';

/** Page 4: what is attached, the number of the request, and room for short answers that go on. */
export function pageFour(words: Words): Pen {
  const pen = begin(4, words, { row: 30, ticks: 18, gap: 9 });
  pen.bar('8', words.notes['8']);
  const row = (n: number): Cell[] => [
    cell(`document-${n}-kind`, 'document-kind', 0.38, `documents.${n}.kind`),
    cell(`document-${n}-note`, 'document-note', 0.62, `documents.${n}.note`),
  ];
  pen.heads(row(1), 'documents');
  for (let n = 1; n <= 8; n += 1) pen.line(row(n), n, 26, 2);
  pen.bar('online');
  pen.row([cell('request-number', 'request-number', 1, 'submission.requestNumber')]);
  if (pen.y < roomToGoOn.top) throw new Error('no room for what goes on');
  return pen;
}
