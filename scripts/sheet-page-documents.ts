import { wrap } from '../src/form/lines.ts';
import { begin, cell, type Words } from './sheet-cells.ts';
import { type Cell, left, type Pen, width } from './sheet-pen.ts';

/** Page 4: what is attached, and how the request is sent. */
export function pageFour(words: Words): Pen {
  const pen = begin(4, words, { row: 30, ticks: 18, gap: 12 });
  pen.bar('8', words.notes['8']);
  const row = (n: number): Cell[] => [
    cell(`document-${n}-kind`, 'document-kind', 0.38, `documents.${n}.kind`),
    cell(`document-${n}-note`, 'document-note', 0.62, `documents.${n}.note`),
  ];
  pen.heads(row(1));
  pen.more('documents');
  for (let n = 1; n <= 16; n += 1) pen.line(row(n), n, 26, 2);
  pen.bar('online');
  pen.row([cell('request-number', 'request-number', 1, 'submission.requestNumber')]);
  const top = pen.y;
  pen.y -= 14;
  pen.text(words.sendingTitle, left + 5, pen.y, 8, 'navy', true);
  for (const sentence of words.sending) {
    pen.y -= 4;
    wrap(sentence, width - 24, 8).forEach((line, at) => {
      pen.y -= 10.4;
      if (at === 0) pen.strokes.push({ box: [left + 6, pen.y + 1.6, 2.4, 2.4], fill: 'navy' });
      pen.text(line, left + 15, pen.y, 8, 'black');
    });
  }
  pen.y -= 7;
  pen.frame([left, pen.y, width, top - pen.y]);
  return pen;
}
