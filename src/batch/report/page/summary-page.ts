import { createHash } from 'node:crypto';
import type { Catalogue } from '../../../content/messages/catalogue.ts';
import type { Day } from '../../../content/shape/day.ts';
import { showDay } from '../../../core/dates.ts';
import { pageStart } from '../../../core/html-page.ts';
import type { RowReport } from '../../row.ts';
import type { BatchTally } from '../tally.ts';
import type { ReportWriter } from '../writer.ts';
import { html } from './html.ts';
import { pageScript, pageStyle } from './look.ts';
import { nextDates, oftenWrong, verdictBar } from './overview.ts';
import { KeptRows, rowTable } from './row-table.ts';

/** A browser still sorts and filters so many rows without a wait; more are in the reports. */
const mostRows = 5000;

export interface SummaryInputs {
  /** What was counted; read at the end, so every row must have been added to it as well. */
  readonly tally: BatchTally;
  readonly asOf: Day;
  /** The version of the program. */
  readonly version: string;
  readonly words: Catalogue;
}

/**
 * `summary.html`: one page that needs nothing from elsewhere and may load nothing. It names rows by number, id and file.
 * The page comes at the end, in parts; at most `most` rows are kept for it.
 */
export function summaryPage(inputs: SummaryInputs, most = mostRows): ReportWriter {
  const kept = new KeptRows(most);
  return {
    add(report) {
      kept.add(report);
      return new Uint8Array(0);
    },
    *end() {
      const encoder = new TextEncoder();
      for (const part of page(inputs, kept.inOrder())) yield encoder.encode(part);
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

function* page(
  { tally, asOf, version, words }: SummaryInputs,
  rows: readonly RowReport[],
): Generator<string> {
  const text = words.batchReport.page;
  const facts: readonly (readonly [string, string])[] = [
    [text.asOf, showDay(asOf, 'en-US')],
    [text.ruleBook, [...tally.ruleBooks].sort().join(', ') || text.none],
    [text.rows, words.batchReport.number(tally.rows)],
    [tally.packets ? text.packets : text.files, words.batchReport.number(tally.forms)],
    [text.program, `case-assist ${version}`],
  ];
  const title = html(text.title(tally.rows));
  yield pageStart({ language: text.language, title, style: pageStyle, script: pageScript, sha256 });
  yield `<header>
<a class="skip" href="#rows">${html(text.skip)}</a>
<h1>${title}</h1>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>
<p class="notice caution">${html(text.personal)}</p>
<p class="notice">${html(text.noAdvice)}</p>
</header>
<main>
<h2>${html(text.verdicts)}</h2>
${verdictBar(tally, words)}
<h2>${html(text.dates)}</h2>
${nextDates(tally, asOf, words)}
<h2>${html(text.often)}</h2>
${oftenWrong(tally, words)}
<h2 id="table">${html(text.table)}</h2>
`;
  yield* rowTable(rows, tally.rows, words);
  yield `
</main>
<footer>${html(text.personal)}</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}
