import type { Catalogue } from '../../../content/messages/catalogue.ts';
import type { RowReport } from '../../row.ts';
import { missingInWords, problemInWords } from '../cells.ts';
import { type RowVerdict, rowVerdicts } from '../tally.ts';
import { addressOf, html, outside } from './html.ts';
import { verdictMarks } from './overview.ts';

/** Which rows a person has to look at, first things first. */
const byNeed: readonly RowVerdict[] = ['bad', 'incomplete', 'uscis-first', 'ready', 'not-yet', 'cannot-help'];

const mostTexts = 1000;

/**
 * The rows that a page shows: all of them while they are few, else those that need attention most; of equals the first in
 * the table. Never holds more than `most`.
 */
export class KeptRows {
  readonly #kept = new Map<RowVerdict, RowReport[]>(byNeed.map((verdict) => [verdict, []]));
  readonly #most: number;
  #size = 0;
  /** Rows say much the same: what two of them say is kept once. */
  readonly #texts = new Map<string, string>();

  constructor(most: number) {
    this.#most = most;
  }

  add(report: RowReport): void {
    const reasons = report.reasons.map((text) => this.#once(text));
    const warnings = report.warnings.map((text) => this.#once(text));
    this.#kept.get(report.verdict)?.push({ ...report, reasons, warnings });
    this.#size += 1;
    if (this.#size > this.#most) this.#dropLast();
  }

  /** The rows in the order of the table. */
  inOrder(): readonly RowReport[] {
    return [...this.#kept.values()].flat().sort((a, b) => a.row - b.row);
  }

  #once(text: string): string {
    const kept = this.#texts.get(text);
    if (kept !== undefined) return kept;
    if (this.#texts.size < mostTexts) this.#texts.set(text, text);
    return text;
  }

  #dropLast(): void {
    const rows = byNeed.map((verdict) => this.#kept.get(verdict) ?? []).findLast((list) => list.length > 0);
    rows?.pop();
    this.#size -= 1;
  }
}

/** More of one kind of note than this is told in the reports alone. */
const notesShown = 25;

interface Note {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The notes of a row, what is to be done first; only those that there are. */
function notesOf(report: RowReport, words: Catalogue): readonly Note[] {
  const { columns } = words.batchReport;
  return [
    { heading: columns.problems, lines: report.problems.map((problem) => problemInWords(problem, words)) },
    { heading: columns.missing, lines: report.missing.map((path) => missingInWords(path, words)) },
    { heading: columns.unmet, lines: report.unmet },
    { heading: columns.reasons, lines: report.reasons },
    { heading: columns.warnings, lines: report.warnings },
  ].filter(({ lines }) => lines.length > 0);
}

/** The first of the notes stands for all while they are closed. */
function noteCell(report: RowReport, words: Catalogue): string {
  const { page, channels, columns } = words.batchReport;
  const notes = notesOf(report, words);
  const [first] = notes;
  const more = [
    ...notes.map(({ heading, lines }) => {
      const rest = lines.length - notesShown;
      const items = lines.slice(0, notesShown).map((line) => outside(line, 600));
      return entry(heading, rest > 0 ? [...items, html(page.moreInReport(rest))] : items);
    }),
    ...(report.channel === null ? [] : [entry(columns.channel, [html(channels[report.channel])])]),
    ...(report.sha256 === null ? [] : [entry(columns.sha256, [html(report.sha256)], 'sum')]),
  ];
  if (more.length === 0) return '';
  const headline = first === undefined ? '' : `${html(first.heading)}: ${outside(first.lines[0] ?? '', 140)}`;
  const others = notes.reduce((sum, { lines }) => sum + lines.length, 0) - 1;
  const rest = others > 0 ? ` <small>${html(page.more(others))}</small>` : '';
  return `<details><summary>${headline}${rest}</summary><div class="more"><dl>${more.join('')}</dl></div></details>`;
}

function entry(heading: string, items: readonly string[], kind = ''): string {
  const mark = kind === '' ? '' : ` class="${kind}"`;
  return `<dt${mark}>${html(heading)}</dt>${items.map((item) => `<dd${mark}>${item}</dd>`).join('')}`;
}

function rowOf(report: RowReport, words: Catalogue): string {
  const { columns, verdicts } = words.batchReport;
  const { verdict, file } = report;
  const cell = (kind: string, label: string, content: string, key = ''): string =>
    `<td class="${kind}" data-label="${html(label)}"${key}>${content}</td>`;
  const chip = `<span class="chip c-${verdict}"><span aria-hidden="true">${verdictMarks[verdict]} </span>${html(verdicts[verdict])}</span>`;
  const link = file === null ? '' : `<a href="${addressOf(file)}">${outside(file)}</a>`;
  return `<tr data-verdict="${verdict}">${[
    cell('num', columns.row, String(report.row)),
    cell('id', columns.id, report.id === '' ? '' : outside(report.id, 120)),
    cell('verdict', columns.verdict, chip, ` data-key="${rowVerdicts.indexOf(verdict)}"`),
    cell('day', columns.earliest, html(report.earliest ?? '')),
    cell('day', columns.latest, html(report.latest ?? '')),
    cell('file', columns.file, link),
    cell('note', columns.reasons, noteCell(report, words)),
  ].join('')}</tr>\n`;
}

/** So many rows are given out together. */
const rowsTogether = 64;

/** The table of rows, in parts; what the script needs to sort and filter it is hidden until the script is there. */
export function* rowTable(rows: readonly RowReport[], all: number, words: Catalogue): Generator<string> {
  const { columns, page } = words.batchReport;
  const heads = [columns.row, columns.id, columns.verdict, columns.earliest, columns.latest, columns.file];
  const caption = rows.length < all ? `<caption>${html(page.tableLimited(rows.length, all))}</caption>` : '';
  yield `${tools(words)}<table id="rows">${caption}<thead><tr>${heads
    .map((head) => `<th scope="col" data-sort>${html(head)}</th>`)
    .join('')}<th scope="col">${html(page.notes)}</th></tr></thead><tbody>\n`;
  for (let at = 0; at < rows.length; at += rowsTogether)
    yield rows
      .slice(at, at + rowsTogether)
      .map((report) => rowOf(report, words))
      .join('');
  yield '</tbody></table>';
}

function tools(words: Catalogue): string {
  const { page, verdicts } = words.batchReport;
  const boxes = rowVerdicts.map(
    (verdict) =>
      `<label><input type="checkbox" value="${verdict}" checked> ${html(verdicts[verdict])}</label>`,
  );
  return `<div class="tools" id="tools" hidden><label class="find">${html(page.filter)}<input type="search" id="find" autocomplete="off" spellcheck="false" placeholder="${html(page.filterHint)}"></label><fieldset><legend>${html(page.show)}</legend>${boxes.join('')}</fieldset><span><button type="button" id="open">${html(page.openAll)}</button> <button type="button" id="close">${html(page.closeAll)}</button></span><p class="count" id="count" role="status" data-words="${html(page.shown)}"></p></div>`;
}
