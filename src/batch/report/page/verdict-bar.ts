import type { Catalogue } from '../../../content/messages/catalogue.ts';
import { type BatchTally, type RowVerdict, rowVerdicts } from '../tally.ts';
import { html } from './html.ts';

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
  const picture = `<svg class="bar" role="img" aria-label="${html(text.page.chart(said.join(', ')))}">${definitions()}${parts.join('')}</svg>`;
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
  return `<li><svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill="url(#p-${verdict})"/></svg><div><b>${text.number(n)} ${html(text.verdicts[verdict])}</b> <span class="share">${text.page.share(share.toFixed(1))}</span><p>${html(text.verdictHints[verdict])}</p></div></li>`;
}
