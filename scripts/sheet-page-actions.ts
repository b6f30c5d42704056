import { wrap } from '../src/form/lines.ts';
import { begin, cell, tick, type Words } from './sheet-cells.ts';
import { type Cell, type LabelId, left, type Pen, width } from './sheet-pen.ts';

function contacts(pen: Pen, words: Words): void {
  pen.bar('1A', words.notes['1A']);
  const row = (n: number): Cell[] => [
    cell(`contact-${n}-date`, 'contact-date', 0.12, `uscisContacts.${n}.date`),
    cell(`contact-${n}-channel`, 'contact-channel', 0.22, `uscisContacts.${n}.channel`),
    cell(`contact-${n}-reference`, 'contact-reference', 0.2, `uscisContacts.${n}.reference`),
    cell(`contact-${n}-result`, 'contact-result', 0.46, `uscisContacts.${n}.result`),
  ];
  pen.heads(row(1), 'uscisContacts');
  for (let n = 1; n <= 6; n += 1) pen.line(row(n), n, 28, 2);
  pen.ticks([tick('contact-none', 1, 'uscisContacts', { empty: true })]);
}

function filings(pen: Pen, words: Words): void {
  pen.bar('filings', words.notes.filings);
  pen.more('filings');
  const six = (n: number, names: readonly (readonly [string, LabelId, string, number])[]): Cell[] =>
    names.map(([name, label, key, share]) =>
      cell(`filing-${n}-${name}`, label, share, `filings.${n}.${key}`, 9),
    );
  for (let n = 1; n <= 4; n += 1) {
    const [top, from] = [pen.y, left + 18];
    const bottom = top - 2 * 25.5;
    pen.draw({ box: [left, bottom, 18, top - bottom], fill: 'pale' });
    pen.frame([left, bottom, 18, top - bottom]);
    pen.frame([left, bottom, width, top - bottom]);
    pen.text(String(n), left + 6.6, (top + bottom) / 2 - 2.8, 8, 'navy', pen.part('P'), true);
    const across = width - 18;
    pen.row(
      six(n, [
        ['form', 'filing-form', 'form', 0.12],
        ['category', 'filing-category', 'category', 0.26],
        ['receipt', 'filing-receipt', 'receiptNumber', 0.19],
        ['receipt-date', 'filing-receipt-date', 'receiptDate', 0.15],
        ['status', 'filing-status', 'status', 0.13],
        ['decision-date', 'filing-decision-date', 'decisionDate', 0.15],
      ]),
      25.5,
      from,
      across,
      words.row(n),
    );
    pen.row(
      six(n, [
        ['time', 'filing-time', 'processingTime', 0.15],
        ['inquiry-date', 'filing-inquiry-date', 'caseInquiryDate', 0.18],
        ['inquiry-receipt', 'filing-inquiry-receipt', 'receiptDateForInquiry', 0.2],
        ['examination', 'filing-examination', 'examinationDate', 0.17],
        ['delivered', 'filing-delivered', 'deliveredDate', 0.16],
        ['fee', 'filing-fee', 'feeChargedDate', 0.14],
      ]),
      25.5,
      from,
      across,
      words.row(n),
    );
  }
}

/** Page 1: what was tried, with USCIS and through Congress, and the filings. */
export function pageOne(words: Words): Pen {
  const pen = begin(1, words, { row: 27, ticks: 18, gap: 9 });
  pen.under('notice');
  pen.y -= 7;
  const top = pen.y;
  const intro = wrap(words.notes.intro, 240, 8);
  const told = pen.part('P');
  for (const [at, line] of intro.entries()) pen.text(line, left + 2, top - 8.5 - at * 10.6, 8, 'grey', told);
  pen.frame([left + 250, top - 80, 290, 80]);
  const notice = pen.field(
    { name: 'notice', label: 'notice', share: 1, map: { notice: true } },
    'notice',
    [left + 251.5, top - 78.5, 287, 66],
    99,
    8.5,
    7,
  );
  pen.text(words.labels.notice, left + 253.5, top - 9, 8, 'grey', pen.part('P', [notice]));
  pen.y = top - 80;
  contacts(pen, words);
  pen.bar('congressional');
  pen.ticks([
    tick('congress-yes', 0.5, 'congressional.inquired', { is: true }),
    tick('congress-no', 0.5, 'congressional.inquired', { is: false }),
  ]);
  pen.row([
    cell('congress-date', 'congress-date', 0.25, 'congressional.date'),
    cell('congress-office', 'congress-office', 0.75, 'congressional.office'),
  ]);
  filings(pen, words);
  return pen;
}
