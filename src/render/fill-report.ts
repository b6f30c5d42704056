import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Out } from '../core/context.ts';
import { show } from '../core/show.ts';
import { wrap } from '../core/wrap.ts';
import type { FillReport } from '../form/fill-form.ts';

/** What was written where, how full it is, and what is left to do by hand; wrapped to the width of where it goes. */
export function renderFillReport(
  path: string,
  report: FillReport,
  words: Catalogue,
  out: Pick<Out, 'width' | 'style'>,
): string {
  const text = words.form.report;
  const lines = [
    out.style.good(text.written(show(path), report.pages)),
    text.counts(report.filled, report.blank),
    ...(report.continued.length === 0 ? [] : [text.continued(report.continued.join('; '))]),
    text.inkNext,
    text.notOfficial,
  ];
  return lines.map((line) => `${wrap(line, out.width)}\n`).join('');
}
