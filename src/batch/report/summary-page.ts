import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import { caution, type Field, heading, paragraph, title } from '../../render/document.ts';
import { asHtml, htmlPage, markup } from '../../render/html.ts';
import { nextDates, oftenWrong, verdictBar } from './overview.ts';
import { KeptRows, type PageRow, rowTable, tableScript } from './row-table.ts';
import type { BatchTally } from './tally.ts';
import type { ReportWriter } from './writer.ts';

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

function page({ tally, asOf, version, words }: SummaryInputs, rows: readonly PageRow[]): Generator<string> {
  const { number, page: text } = words.batchReport;
  const facts: readonly Field[] = [
    [text.asOf, [words.day(asOf)]],
    [text.ruleBook, [[...tally.ruleBooks].sort().join(', ') || text.none]],
    [text.rows, [number(tally.rows)]],
    [tally.packets ? text.packets : text.files, [number(tally.forms)]],
    [text.program, [`case-assist ${version}`]],
  ];
  const name = text.title(tally.rows);
  function* body(): Generator<string> {
    yield `<header>
<a class="skip" href="#rows">${markup(text.skip)}</a>
${asHtml([title(name), { kind: 'fields', rows: facts }, caution(text.personal), paragraph(text.noAdvice)])}
</header>
<main>
${asHtml([heading(text.verdicts)])}
${verdictBar(tally, words)}
${asHtml([heading(text.dates)])}
${nextDates(tally, asOf, words)}
${asHtml([heading(text.often)])}
${oftenWrong(tally, words)}
${asHtml([heading(text.table)])}
`;
    yield* rowTable(rows, tally.rows, words);
    yield `
</main>
<footer>${asHtml([paragraph(text.personal)])}</footer>`;
  }
  return htmlPage({ language: text.language, title: name, script: tableScript, wide: true, body: body() });
}
