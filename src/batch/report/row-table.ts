import type { Catalogue } from '../../content/messages/catalogue.ts';
import { markup, outside } from '../../render/html.ts';
import type { RowReport } from '../row.ts';
import {
  hrefOf,
  missingInWords,
  problemInWords,
  problemsOf,
  reasonsOf,
  unmetOf,
  warningsOf,
} from './cells.ts';
import { verdictMarks } from './overview.ts';
import { type RowVerdict, rowVerdicts } from './tally.ts';

/** Which rows a person has to look at, first things first. */
const byNeed: readonly RowVerdict[] = ['bad', 'incomplete', 'uscis-first', 'ready', 'not-yet', 'cannot-help'];

const mostTexts = 1000;

/** What the page shows of a row: its line, and the notes that are opened from there. */
export interface PageRow
  extends Pick<RowReport, 'row' | 'id' | 'verdict' | 'action' | 'due' | 'file' | 'problems'> {
  readonly missing: readonly string[];
  readonly unmet: readonly string[];
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The rows that a page shows: all of them while they are few, else those that need attention most; of equals the first in
 * the table. Never holds more than `most`.
 */
export class KeptRows {
  readonly #kept = new Map<RowVerdict, PageRow[]>(byNeed.map((verdict) => [verdict, []]));
  readonly #most: number;
  #size = 0;
  /** Rows say much the same: what two of them say is kept once. */
  readonly #texts = new Map<string, string>();

  constructor(most: number) {
    this.#most = most;
  }

  add(report: RowReport): void {
    const { row, id, verdict, action, due, file, outcome } = report;
    const once = (texts: readonly string[]) => texts.map((text) => this.#once(text));
    this.#kept.get(verdict)?.push({
      ...{ row, id, verdict, due, file, action: this.#once(action) },
      problems: problemsOf(report),
      missing: outcome?.missing ?? [],
      unmet: once(unmetOf(report)),
      reasons: once(reasonsOf(report)),
      warnings: once(warningsOf(report)),
    });
    this.#size += 1;
    if (this.#size > this.#most) this.#dropLast();
  }

  /** The rows in the order of the table. */
  inOrder(): readonly PageRow[] {
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
function notesOf(report: PageRow, words: Catalogue): readonly Note[] {
  const { columns } = words.batchReport;
  return [
    { heading: columns.problems, lines: report.problems.map((problem) => problemInWords(problem, words)) },
    { heading: columns.missing, lines: report.missing.map((path) => missingInWords(path, words)) },
    { heading: columns.unmet, lines: report.unmet },
    { heading: columns.reasons, lines: report.reasons },
    { heading: columns.warnings, lines: report.warnings },
  ].filter(({ lines }) => lines.length > 0);
}

/** What to do first; behind it, to be opened, all that there is to know. */
function noteCell(report: PageRow, words: Catalogue): string {
  const { page } = words.batchReport;
  const more = notesOf(report, words).map(({ heading, lines }) => {
    const rest = lines.length - notesShown;
    const items = lines.slice(0, notesShown).map((line) => outside(line, 600));
    return entry(heading, rest > 0 ? [...items, markup(page.moreInReport(rest))] : items);
  });
  const action = outside(report.action, 600);
  if (more.length === 0) return action;
  return `<details><summary>${action}</summary><div class="more"><dl>${more.join('')}</dl></div></details>`;
}

const entry = (heading: string, items: readonly string[]): string =>
  `<dt>${markup(heading)}</dt>${items.map((item) => `<dd>${item}</dd>`).join('')}`;

function rowOf(report: PageRow, words: Catalogue): string {
  const { columns, verdicts } = words.batchReport;
  const { verdict, file } = report;
  const cell = (kind: string, label: string, content: string, key = ''): string =>
    `<td class="${kind}" data-label="${markup(label)}"${key}>${content}</td>`;
  const chip = `<span class="chip c-${verdict}"><span aria-hidden="true">${verdictMarks[verdict]} </span>${markup(verdicts[verdict])}</span>`;
  const link = file === null ? '' : `<a href="${markup(hrefOf(file))}">${outside(file)}</a>`;
  return `<tr data-verdict="${verdict}">${[
    cell('num', columns.row, String(report.row)),
    cell('id', columns.id, report.id === '' ? '' : outside(report.id, 120)),
    cell('verdict', columns.verdict, chip, ` data-key="${rowVerdicts.indexOf(verdict)}"`),
    cell('day', columns.due, markup(report.due ?? '')),
    cell('file', columns.file, link),
    cell('note', columns.action, noteCell(report, words)),
  ].join('')}</tr>\n`;
}

/** So many rows are given out together. */
const rowsTogether = 64;

/** The table of rows, in parts; what the script needs to sort and filter it is hidden until the script is there. */
export function* rowTable(rows: readonly PageRow[], all: number, words: Catalogue): Generator<string> {
  const { columns, page } = words.batchReport;
  const heads = [columns.row, columns.id, columns.verdict, columns.due, columns.file];
  const caption =
    rows.length < all ? `<caption>${markup(page.tableLimited(rows.length, all))}</caption>` : '';
  yield `${tools(words)}<table id="rows">${caption}<thead><tr>${heads
    .map((head) => `<th scope="col" data-sort>${markup(head)}</th>`)
    .join('')}<th scope="col">${markup(columns.action)}</th></tr></thead><tbody>\n`;
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
      `<label><input type="checkbox" value="${verdict}" checked> ${markup(verdicts[verdict])}</label>`,
  );
  return `<div class="tools" id="tools" hidden><label class="find">${markup(page.filter)}<input type="search" id="find" autocomplete="off" spellcheck="false" placeholder="${markup(page.filterHint)}"></label><fieldset><legend>${markup(page.show)}</legend>${boxes.join('')}</fieldset><span><button type="button" id="open">${markup(page.openAll)}</button> <button type="button" id="close">${markup(page.closeAll)}</button></span><p class="count" id="count" role="status" data-words="${markup(page.shown)}"></p></div>`;
}

/**
 * What makes the table of the page sort, filter and open. It reads the table alone and writes no markup; without it the
 * page is the same table.
 */
export const tableScript = `
(() => {
  'use strict';
  const table = document.getElementById('rows');
  const tools = document.getElementById('tools');
  if (!table || !tools) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const find = document.getElementById('find');
  const count = document.getElementById('count');
  const boxes = [...tools.querySelectorAll('input[type=checkbox]')];
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.normalize('NFKC').toLowerCase());
    return texts.get(row);
  };
  const number = (n) => String(n).replace(/\\B(?=(\\d{3})+$)/g, ',');
  const filter = () => {
    const on = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = find.value.normalize('NFKC').toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const show = on.has(row.dataset.verdict) && words.every((word) => textOf(row).includes(word));
      if (row.hidden === show) row.hidden = !show;
      if (show) shown += 1;
    }
    count.textContent = count.dataset.words
      .replace('{shown}', number(shown)).replace('{all}', number(rows.length));
  };
  let waiting;
  find.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  for (const box of boxes) box.addEventListener('change', filter);

  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const keyOf = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();
  const sort = (head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const keyed = rows.map((row, n) => [keyOf(row, column), n, row]);
    keyed.sort(([a, n], [b, m]) => {
      if (a === '' || b === '') return (a === '') - (b === '') || n - m;
      return (down ? order.compare(b, a) : order.compare(a, b)) || n - m;
    });
    body.append(...keyed.map(([, , row]) => row));
  };
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!('sort' in head.dataset)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(head, column));
    head.replaceChildren(button);
  });

  const all = () => body.querySelectorAll('details');
  const open = (yes) => { for (const entry of all()) if (!yes || !entry.closest('tr').hidden) entry.open = yes; };
  document.getElementById('open').addEventListener('click', () => open(true));
  document.getElementById('close').addEventListener('click', () => open(false));

  // Rows that are laid out as a grid are no table any more for some screen readers.
  const roles = (elements, role) => { for (const element of elements) element.setAttribute('role', role); };
  roles([table], 'table');
  roles([table.tHead, body], 'rowgroup');
  roles(table.rows, 'row');
  roles(table.tHead.rows[0].cells, 'columnheader');
  for (const row of rows) roles(row.cells, 'cell');

  tools.hidden = false;
  filter();
})();
`;
