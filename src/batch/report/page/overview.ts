import type { Catalogue } from '../../../content/messages/catalogue.ts';
import type { Day } from '../../../content/shape/day.ts';
import { daysBetween, showDay } from '../../../core/dates.ts';
import { missingInWords } from '../cells.ts';
import type { Counted } from '../counter.ts';
import type { DayEntry } from '../day-list.ts';
import type { BatchTally } from '../tally.ts';
import { html, outside } from './html.ts';

const entriesShown = 8;

/** What is most often missing or wrong, each with its rows as a number and a line. */
export function oftenWrong(tally: BatchTally, words: Catalogue): string {
  const { page } = words.batchReport;
  const missing = (what: string): string => html(missingInWords(what, words));
  const column = (what: string): string => (what === '' ? html(page.wholeRow) : outside(what, 80));
  return `<div class="columns">${[
    card(page.oftenMissing, tally.missing.top(entriesShown), missing, tally.rows, words),
    card(page.oftenUnmet, tally.unmet.top(entriesShown), html, tally.rows, words),
    card(page.oftenBad, tally.faults.top(entriesShown), column, tally.rows, words),
  ].join('')}</div>`;
}

function card(
  heading: string,
  entries: readonly Counted[],
  name: (what: string) => string,
  rows: number,
  words: Catalogue,
): string {
  const { page } = words.batchReport;
  const items = entries.map(({ what, rows: n }) => {
    const width = Math.max(0.5, (100 * n) / rows).toFixed(1);
    const meter = `<svg class="meter" aria-hidden="true"><rect class="rail" width="100%" height="100%" rx="2"/><rect class="fill" width="${width}%" height="100%" rx="2"/></svg>`;
    return `<li><span><span>${name(what)}</span><span class="n">${html(page.ofRows(n))}</span></span>${meter}</li>`;
  });
  return section(heading, 'ul', items, words);
}

const section = (heading: string, list: 'ul' | 'ol', items: readonly string[], words: Catalogue): string =>
  `<section class="card"><h3>${html(heading)}</h3>${
    items.length === 0
      ? `<p>${html(words.batchReport.page.nothing)}</p>`
      : `<${list}>${items.join('')}</${list}>`
  }</section>`;

/** The days on which requests become possible, and the last days of those that are possible now. */
export function nextDates(tally: BatchTally, asOf: Day, words: Catalogue): string {
  const { page } = words.batchReport;
  const item = (entry: DayEntry): string => dateItem(entry, asOf, words);
  return `<div class="columns">${[
    section(page.lastDays, 'ol', tally.lastDays.from(asOf, entriesShown).map(item), words),
    section(page.firstDays, 'ol', tally.firstDays.from(asOf, entriesShown).map(item), words),
  ].join('')}</div>`;
}

function dateItem({ day, rows, refs }: DayEntry, asOf: Day, words: Catalogue): string {
  const { page } = words.batchReport;
  const named = refs.map(({ row, id }) => outside(page.rowRef(row, id), 60)).join(', ');
  const rest = rows > refs.length ? ` ${html(page.more(rows - refs.length))}` : '';
  return `<li><span><span><time datetime="${day}">${html(showDay(day, 'en-US'))}</time> <small>${html(page.inDays(daysBetween(asOf, day)))}</small></span><span class="n">${html(page.cases(rows))}</span></span><small>${named}${rest}</small></li>`;
}
