import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Out } from '../../core/context.ts';
import { daysBetween, showDay } from '../../core/dates.ts';
import { show } from '../../core/show.ts';
import { wrap } from '../../core/wrap.ts';
import { missingInWords, problemInWords } from './cells.ts';
import { type BadRow, type BatchTally, type RowRef, rowVerdicts, type SomeRows } from './tally.ts';

/** How a batch ended: what was counted, and what happened in the folder. */
export interface BatchEnd {
  readonly tally: BatchTally;
  readonly asOf: Day;
  /** Forms, or packets, by what happened to them. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The paths of the reports, to be shown. */
  readonly reports: readonly string[];
}

type Look = Pick<Out, 'width' | 'style'>;

const entriesShown = 6;
const refsShown = 3;
const mostCharacters = 300;

/** A text from outside, escaped and no longer than is read. */
const brief = (text: string): string =>
  show(text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text);

/** A batch as its last words on the terminal, wrapped to the width of where it goes. */
export function renderBatchSummary(end: BatchEnd, words: Catalogue, out: Look): string {
  const text = words.batchReport.summary;
  const { tally, asOf } = end;
  const line = (sentence: string): string => wrap(sentence, out.width);
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', out.style.bold(line(heading)), ...items];
  const books = [...tally.ruleBooks].sort().map(show).join(', ');
  const lines = [
    out.style.bold(line(text.heading(tally.rows, showDay(asOf, 'en-US')))),
    ...verdicts(tally, words, out),
    line(text.files(tally.packets, end.written, end.unchanged, end.removed)),
    ...(tally.blanks.rows > 0 ? [out.style.caution(line(text.blanks(cases(tally.blanks, words))))] : []),
    ...(tally.lackDocuments.rows > 0
      ? [out.style.caution(line(text.documents(cases(tally.lackDocuments, words))))]
      : []),
    ...section(
      text.dates,
      dates(tally, asOf, words).map((entry) => item(entry, out)),
    ),
    ...section(
      text.often,
      often(tally, words).map((entry) => item(entry, out)),
    ),
    ...section(text.bad, badRows(tally, words, out)),
    ...section(
      text.reports,
      end.reports.map((path) => item(show(path), out)),
    ),
    '',
    line(text.personal),
    ...(books === '' ? [] : [out.style.dim(line(text.basis(books)))]),
  ];
  return `${lines.join('\n')}\n`;
}

const item = (text: string, out: Look): string => wrap(text, out.width, { first: '  - ', rest: '    ' });

function verdicts(tally: BatchTally, words: Catalogue, { width, style }: Look): readonly string[] {
  const text = words.batchReport;
  const columns = text.number(tally.rows).length;
  const marks = { ready: style.good, bad: style.bad } as const;
  return rowVerdicts
    .filter((verdict) => tally.verdicts[verdict] > 0)
    .map((verdict) => {
      const n = text.number(tally.verdicts[verdict]).padStart(columns);
      const label = (marks[verdict as 'ready'] ?? style.caution)(text.verdicts[verdict]);
      return wrap(text.summary.verdict(label, text.verdictHints[verdict]), width, {
        first: `  ${n}  `,
        rest: ' '.repeat(columns + 4),
      });
    });
}

/** First and last days together, the nearest first. */
function dates({ firstDays, lastDays }: BatchTally, asOf: Day, words: Catalogue): readonly string[] {
  const text = words.batchReport.summary;
  const from = (list: typeof firstDays, say: typeof text.firstDay) =>
    list.from(asOf, entriesShown).map((entry) => ({ entry, say }));
  return [...from(lastDays, text.lastDay), ...from(firstDays, text.firstDay)]
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0))
    .slice(0, entriesShown)
    .map(({ entry, say }) =>
      say(
        showDay(entry.day, 'en-US'),
        words.batchReport.page.inDays(daysBetween(asOf, entry.day)),
        cases(entry, words),
      ),
    );
}

function cases({ rows, refs }: SomeRows, words: Catalogue): string {
  const named = refs.slice(0, refsShown);
  const list = named.map((ref) => refOf(ref, words)).join(', ');
  return words.batchReport.summary.refs(rows, list, rows - named.length);
}

const refOf = ({ row, id }: RowRef, words: Catalogue): string =>
  words.batchReport.page.rowRef(row, brief(id));

function often(tally: BatchTally, words: Catalogue): readonly string[] {
  const { summary, page } = words.batchReport;
  const named = (list: BatchTally['missing'], name: (what: string) => string) =>
    list.top(entriesShown).map(({ what, rows }) => ({ name: name(what), rows }));
  return [
    ...named(tally.missing, (path) => missingInWords(brief(path), words)),
    ...named(tally.unmet, show),
    ...named(tally.faults, (column) => (column === '' ? page.wholeRow : brief(column))),
  ]
    .sort((a, b) => b.rows - a.rows)
    .slice(0, entriesShown)
    .map(({ name, rows }) => summary.oftenItem(name, rows));
}

function badRows(
  { badRows: rows, verdicts: { bad } }: BatchTally,
  words: Catalogue,
  out: Look,
): readonly string[] {
  const text = words.batchReport.summary;
  const lines = rows.flatMap((row) => badRow(row, words).map((entry) => item(entry, out)));
  return bad > rows.length ? [...lines, item(text.badMore(bad - rows.length), out)] : lines;
}

function badRow({ problems, more, ...ref }: BadRow, words: Catalogue): readonly string[] {
  const text = words.batchReport.summary;
  const who = refOf(ref, words);
  const lines = problems.map((problem) => text.badRow(who, brief(problemInWords(problem, words))));
  return more > 0 ? [...lines, text.badRow(who, text.problemsMore(more))] : lines;
}
