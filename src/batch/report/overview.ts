import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import { daysBetween } from '../../core/dates.ts';
import { markup, outside } from '../../render/html.ts';
import { missingInWords } from './cells.ts';
import { type BatchTally, type Counted, type DayEntry, type RowVerdict, rowVerdicts } from './tally.ts';

/** A mark beside the words, so that colour is not needed. */
export const verdictMarks: Readonly<Record<RowVerdict, string>> = {
  ready: '✓',
  'not-yet': '…',
  'uscis-first': '→',
  incomplete: '?',
  'cannot-help': '–',
  bad: '!',
};

/** Each verdict has a pattern of its own as well. */
const patterns: Readonly<Record<RowVerdict, string>> = {
  ready: '',
  'not-yet': '<path class="hatch" d="M0 4H10"/>',
  'uscis-first': '<path class="hatch" d="M4 0V10"/>',
  incomplete: '<path class="hatch" d="M-2 2L2 -2M0 10L10 0M8 12L12 8"/>',
  'cannot-help': '<circle class="dot" cx="5" cy="5" r="2"/>',
  bad: '<path class="hatch" d="M0 0L10 10M10 0L0 10"/>',
};

const definitions = (): string =>
  `<defs>${rowVerdicts
    .map(
      (verdict) =>
        `<pattern id="p-${verdict}" width="10" height="10" patternUnits="userSpaceOnUse"><rect class="f-${verdict}" width="10" height="10"/>${patterns[verdict]}</pattern>`,
    )
    .join('')}</defs>`;

/** The least width in percent, so that one row among many is seen. */
const leastWidth = 0.8;
/** Narrower parts carry no number; it stands below. */
const leastForNumber = 5;

/** The counts of the verdicts as one bar, and below it in words and numbers. */
export function verdictBar(tally: BatchTally, words: Catalogue): string {
  const text = words.batchReport;
  const present = rowVerdicts.filter((verdict) => tally.verdicts[verdict] > 0);
  const raw = present.map((verdict) => Math.max(leastWidth, (100 * tally.verdicts[verdict]) / tally.rows));
  const sum = raw.reduce((a, b) => a + b, 0);
  let x = 0;
  const parts = present.map((verdict, n) => {
    const width = (100 * (raw[n] ?? 0)) / sum;
    const [from, middle] = [x, x + width / 2];
    x += width;
    return bar(verdict, from, width) + label(text.number(tally.verdicts[verdict]), middle, width);
  });
  const said = rowVerdicts.map((verdict) => text.page.part(text.verdicts[verdict], tally.verdicts[verdict]));
  const picture = `<svg class="bar" role="img" aria-label="${markup(text.page.chart(said.join(', ')))}">${definitions()}${parts.join('')}</svg>`;
  return `${picture}<ul class="tiles">${rowVerdicts.map((verdict) => tile(verdict, tally, words)).join('')}</ul>`;
}

const percent = (n: number): string => `${n.toFixed(2)}%`;

const bar = (verdict: RowVerdict, x: number, width: number): string =>
  `<rect x="${percent(x)}" width="${percent(width)}" height="100%" fill="url(#p-${verdict})"/>`;

/** The number stands on a plate of its own, to be read on any pattern. */
function label(n: string, middle: number, width: number): string {
  if (width < leastForNumber) return '';
  const half = n.length * 5 + 8;
  return `<svg x="${percent(middle)}" y="50%" overflow="visible"><rect class="plate" x="-${half}" y="-12" width="${half * 2}" height="24" rx="12"/><text text-anchor="middle" dominant-baseline="central">${n}</text></svg>`;
}

function tile(verdict: RowVerdict, tally: BatchTally, words: Catalogue): string {
  const text = words.batchReport;
  const n = tally.verdicts[verdict];
  const share = tally.rows === 0 ? 0 : (100 * n) / tally.rows;
  return `<li><svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill="url(#p-${verdict})"/></svg><div><b>${text.number(n)} ${markup(text.verdicts[verdict])}</b> <span class="share">${text.page.share(share.toFixed(1))}</span><p>${markup(text.verdictHints[verdict])}</p></div></li>`;
}

const entriesShown = 8;

/** What is most often missing or wrong, each with its rows as a number and a line. */
export function oftenWrong(tally: BatchTally, words: Catalogue): string {
  const { page } = words.batchReport;
  const missing = (what: string): string => markup(missingInWords(what, words));
  const column = (what: string): string => (what === '' ? markup(page.wholeRow) : outside(what, 80));
  return `<div class="columns">${[
    card(page.oftenMissing, tally.missing.top(entriesShown), missing, tally.rows, words),
    card(page.oftenUnmet, tally.unmet.top(entriesShown), markup, tally.rows, words),
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
    return `<li><span><span>${name(what)}</span><span class="n">${markup(page.ofRows(n))}</span></span>${meter}</li>`;
  });
  return section(heading, 'ul', items, words);
}

const section = (heading: string, list: 'ul' | 'ol', items: readonly string[], words: Catalogue): string =>
  `<section class="card"><h3>${markup(heading)}</h3>${
    items.length === 0
      ? `<p>${markup(words.batchReport.page.nothing)}</p>`
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
  const rest = rows > refs.length ? ` ${markup(page.more(rows - refs.length))}` : '';
  return `<li><span><span><time datetime="${day}">${markup(words.day(day))}</time> <small>${markup(page.inDays(daysBetween(asOf, day)))}</small></span><span class="n">${markup(page.cases(rows))}</span></span><small>${named}${rest}</small></li>`;
}
