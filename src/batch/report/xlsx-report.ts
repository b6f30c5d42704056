import { isDay } from '../../core/dates.ts';
import type { ClientValues, RowReport } from '../row.ts';
import { cellOf, guardCell, hrefOf, type ReportColumn, reportColumns, warningsOf } from './cells.ts';
import { deadlinesOf } from './deadlines.ts';
import { NearestDays } from './nearest-days.ts';
import type { SummaryInputs } from './summary-page.ts';
import { Counter, rowVerdicts } from './tally.ts';
import { limits, type SheetCell, type SheetColumn, type SheetPlan, styles, Workbook } from './workbook.ts';
import type { ReportWriter } from './writer.ts';

const widths: Readonly<Record<ReportColumn, number>> = {
  row: 6,
  id: 18,
  verdict: 12,
  action: 62,
  due: 11,
  earliest: 11,
  latest: 11,
  missing: 45,
  problems: 60,
  channel: 10,
  file: 26,
  packet: 22,
  sha256: 22,
  ruleBook: 12,
  asOf: 12,
};
/** Of what the user shows of clients, and of the sheets that have other columns. */
const wide = { client: 20, what: 62, about: 20, text: 100, rows: 8 };

/** The sheets in their order. */
const [toDo, deadlines, allRows, notes] = [0, 1, 2, 3];

/** So many rows a person works from; more are on the sheet of all rows. */
const mostToDo = 5000;
const mostNotes = 300;

/** Which rows come first of those on one day, or without any. */
const byNeed: readonly RowReport['verdict'][] = [
  'bad',
  'incomplete',
  'uscis-first',
  'ready',
  'not-yet',
  'cannot-help',
];

/** What the sheets to work from keep of a row. */
type Kept = Pick<RowReport, 'row' | 'id' | 'verdict' | 'file'> & { readonly what: string };

interface ToDo extends Kept {
  readonly client: ClientValues;
}

/** A text no longer than a cell takes, cut between characters. */
function fitting(text: string, notice: string): string {
  if (text.length <= limits.characters) return text;
  const end = `…\n${notice}`;
  return `${text.slice(0, limits.characters - end.length).replace(/[\ud800-\udbff]$/, '')}${end}`;
}

/** Behind every day. */
const lastYear = '9999';

/** The place of a row, to be compared as a text. */
const placeOf = (row: number): string => String(row).padStart(9, '0');

const oneLine = (text: string): string => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');

/**
 * `report.xlsx`: what to do, bad rows and then the nearest day first; the days alone; all rows, a line each; and what is said of many rows, once. Texts
 * have the guard of `guardCell`: in the workbook none can run, and the guard holds when it is saved as CSV. `shown` are the answers that
 * stand beside what is to be done. `most` is the number of rows of a sheet, the heading among them, after which it says that it is full.
 */
export function xlsxReport(
  { tally, asOf, version, words, shown }: SummaryInputs & { readonly shown: readonly string[] },
  most = limits.rows,
): ReportWriter {
  const text = words.batchReport;
  const { sheets, columns } = text;
  const column = (id: ReportColumn): SheetColumn => ({ heading: columns[id], width: widths[id] });
  const what: SheetColumn = { heading: sheets.what, width: wide.what };
  const plans: readonly SheetPlan[] = [
    {
      name: sheets.toDo,
      columns: [
        column('due'),
        column('action'),
        ...(['id', 'row', 'verdict', 'file'] as const).map(column),
        ...shown.map((path) => ({ heading: path, width: wide.client })),
      ],
      frozen: 1,
    },
    {
      name: sheets.deadlines,
      columns: [
        { heading: sheets.day, width: widths.due },
        what,
        ...(['id', 'row', 'verdict'] as const).map(column),
      ],
      frozen: 1,
    },
    { name: sheets.allRows, columns: reportColumns.map(column), frozen: 2 },
    {
      name: sheets.notes,
      columns: [
        { heading: sheets.about, width: wide.about },
        { heading: sheets.said, width: wide.text },
        { heading: text.page.rows, width: wide.rows },
      ],
      frozen: 0,
    },
  ];
  const workbook = new Workbook(plans);
  const open = new NearestDays<ToDo>(mostToDo, ({ day, entry: { verdict, row } }) => {
    // Nobody knows what a row that could not be read has to lose.
    const first = verdict === 'bad' ? '' : (day ?? lastYear);
    return `${first} ${byNeed.indexOf(verdict)} ${placeOf(row)}`;
  });
  const days = new NearestDays<Kept>(mostToDo, ({ day, entry }) => `${day} ${placeOf(entry.row)}`);
  const warnings = new Counter();
  const once = new Map<string, string>();

  const cut = (value: string): string => fitting(guardCell(value), text.cellCut);
  const textCell = (style: number, value: string): SheetCell => ({ style, value: cut(value) });
  const dayCell = (value: string): SheetCell =>
    isDay(value) ? { style: styles.day, value: { day: value } } : textCell(styles.line, value);
  const verdictCell = (verdict: RowReport['verdict']): SheetCell =>
    textCell(styles.verdict[verdict], text.verdicts[verdict]);
  const fileCell = (style: number, file: string | null): SheetCell =>
    file === null || file === '' ? textCell(style, '') : { ...textCell(style, file), link: hrefOf(file) };
  const number = (value: number): SheetCell => ({ style: styles.number, value });
  const who = ({ id, row, verdict }: Kept): readonly SheetCell[] => [
    textCell(styles.code, id),
    number(row),
    verdictCell(verdict),
  ];

  const lineOf = (report: RowReport): readonly SheetCell[] =>
    reportColumns.map((id) => {
      if (id === 'row') return number(report.row);
      if (id === 'verdict') return verdictCell(report.verdict);
      const value = oneLine(cellOf(report, id, words, ' | '));
      if (id === 'file') return fileCell(styles.line, report.file === null ? null : value);
      return ['due', 'earliest', 'latest', 'asOf'].includes(id)
        ? dayCell(value)
        : textCell(styles.line, value);
    });

  const writeToDo = (): void => {
    workbook.begin(toDo);
    for (const { day, entry } of open.inOrder())
      workbook.row([
        dayCell(day ?? ''),
        textCell(styles.words, entry.what),
        ...who(entry),
        fileCell(styles.link, entry.file),
        ...shown.map((_, n) => textCell(styles.code, entry.client?.[n] ?? '')),
      ]);
    workbook.end();
    workbook.begin(deadlines);
    for (const { day, entry } of days.inOrder())
      workbook.row([dayCell(day ?? ''), textCell(styles.words, entry.what), ...who(entry)]);
    workbook.end();
  };

  const writeNotes = (): void => {
    const note = (about: string, said: string, rows?: number): void =>
      workbook.row([
        textCell(styles.words, about),
        textCell(styles.words, said),
        rows === undefined ? textCell(styles.words, '') : number(rows),
      ]);
    const { page } = text;
    workbook.begin(notes);
    note(page.asOf, words.day(asOf));
    note(page.ruleBook, [...tally.ruleBooks].sort().join(', ') || page.none);
    note(page.program, `case-assist ${version}`);
    note(text.workbook.advice, page.noAdvice);
    note(text.workbook.safety, page.personal);
    if (open.left > 0) note(sheets.toDo, text.workbook.toDoLimited(open.kept, open.left));
    if (shown.length > 0) note(text.workbook.clients, text.workbook.shownHidden);
    for (const verdict of rowVerdicts)
      if (tally.verdicts[verdict] > 0)
        note(text.verdicts[verdict], text.verdictHints[verdict], tally.verdicts[verdict]);
    for (const { what: said, rows } of tally.unmet.top(mostNotes)) note(columns.unmet, said, rows);
    for (const { what: said, rows } of warnings.top(mostNotes)) note(columns.warnings, said, rows);
    workbook.end();
    workbook.close();
  };

  let full = false;
  workbook.begin(allRows);
  return {
    add(report, client) {
      const { row, id, verdict, file, action, due } = report;
      const kept = (said: string): Kept => {
        if (once.size < 2000 && !once.has(said)) once.set(said, said);
        return { row, id, verdict, file, what: once.get(said) ?? said };
      };
      open.add(due ?? undefined, { ...kept(action), client });
      for (const { day, text: said } of deadlinesOf(report, text.workbook))
        if (day >= asOf) days.add(day, kept(said));
      warnings.add(warningsOf(report));
      if (full) return workbook.take();
      full = workbook.isFull(most);
      workbook.row(full ? [textCell(styles.line, text.sheetFull)] : lineOf(report));
      return workbook.take();
    },
    *end() {
      workbook.end();
      writeToDo();
      writeNotes();
      yield workbook.take();
    },
  };
}
