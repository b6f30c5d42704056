import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import { daysBetween } from '../../core/dates.ts';
import { show } from '../../core/show.ts';
import {
  type Block,
  group,
  heading,
  type Item,
  list,
  paragraph,
  quiet,
  section,
} from '../../render/document.ts';
import { missingInWords, onScreen } from './cells.ts';
import type { Changes } from './since-last.ts';
import { type BadRow, type BatchTally, type RowRef, rowVerdicts, type SomeRows } from './tally.ts';

/** How a batch ended: what was counted, and what happened in the folder. */
export interface BatchEnd {
  readonly tally: BatchTally;
  readonly asOf: Day;
  /** What is otherwise than after the last run. */
  readonly changes: Changes | undefined;
  /** Forms, or packets, by what happened to them. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The paths of the reports, to be shown. */
  readonly reports: readonly string[];
}

const entriesShown = 6;
const refsShown = 3;
const mostCharacters = 300;

/** A text from outside, escaped and no longer than is read. */
const brief = (text: string): string =>
  show(text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text);

/** A batch as its last words. */
export function summaryDocument(end: BatchEnd, words: Catalogue): readonly Block[] {
  const text = words.batchReport.summary;
  const { tally, asOf } = end;
  const books = [...tally.ruleBooks].sort().map(show).join(', ');
  const caution = (some: SomeRows, say: (named: string) => string): readonly Block[] =>
    some.rows > 0 ? [paragraph({ text: say(cases(some, words)), tone: 'caution' })] : [];
  return [
    group(
      heading(text.heading(tally.rows, words.day(asOf))),
      list(verdicts(tally, words)),
      paragraph(text.files(tally.packets, end.written, end.unchanged, end.removed)),
      ...caution(tally.blanks, text.blanks),
      ...caution(tally.lackDocuments, text.documents),
    ),
    ...section(text.since, since(end, words)),
    ...section(text.dates, dates(tally, asOf, words)),
    ...section(text.often, often(tally, words)),
    ...section(text.bad, badRows(tally, words)),
    ...section(text.reports, end.reports.map(show)),
    group(paragraph(text.personal), ...(books === '' ? [] : [paragraph(quiet(text.basis(books)))])),
  ];
}

/** How many rows have each verdict, the numbers under one another. */
function verdicts(tally: BatchTally, words: Catalogue): readonly Item[] {
  const { number, verdicts: labels, verdictHints, summary } = words.batchReport;
  const columns = number(tally.rows).length;
  const tones = { ready: 'good', bad: 'bad' } as const;
  return rowVerdicts
    .filter((verdict) => tally.verdicts[verdict] > 0)
    .map((verdict) => ({
      mark: `${number(tally.verdicts[verdict]).padStart(columns)}  `,
      item: [
        { text: labels[verdict], tone: tones[verdict as 'ready'] ?? 'caution' },
        summary.verdictHint(verdictHints[verdict]),
      ],
    }));
}

function since({ changes }: BatchEnd, words: Catalogue): readonly string[] {
  if (changes === undefined) return [];
  const { summary: text, verdicts: labels } = words.batchReport;
  const { added, gone, verdicts: changed } = changes;
  return [
    ...changed.map(({ was, is, ...some }) =>
      text.verdictChanged(labels[was], labels[is], cases(some, words)),
    ),
    ...(added.rows > 0 ? [text.added(cases(added, words))] : []),
    ...(gone.rows > 0 ? [text.rowsGone(cases(gone, words))] : []),
  ];
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
        words.day(entry.day),
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

function badRows({ badRows: rows, verdicts: { bad } }: BatchTally, words: Catalogue): readonly string[] {
  const lines = rows.flatMap((row) => badRow(row, words));
  const more = bad - rows.length;
  return more > 0 ? [...lines, words.batchReport.summary.badMore(more)] : lines;
}

function badRow({ problems, more, ...ref }: BadRow, words: Catalogue): readonly string[] {
  const text = words.batchReport.summary;
  const who = refOf(ref, words);
  const lines = problems.map((problem) => text.badRow(who, brief(onScreen(problem, words))));
  return more > 0 ? [...lines, text.badRow(who, text.problemsMore(more))] : lines;
}
