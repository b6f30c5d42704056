import { type PreviewCell, type PreviewRow, previewTable } from '../../batch/table/preview.ts';
import type { TableContext } from '../../batch/table/source.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { mostCaseBytes } from '../../core/case-tree.ts';
import type { Context } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { caution, group, heading, list, paragraph, quiet, strong } from '../../render/document.ts';
import { asText } from '../../render/text.ts';
import { type BatchWays, tableSettings } from './ways.ts';

/**
 * `batch TABLE --preview N`: prints the headings of a table and so many rows as they are read, and writes nothing. With `--json`
 * a line for each row. Exit 0. Throws `InputError` when the table or an option cannot be read.
 */
export async function preview(
  context: Context,
  source: string,
  flags: BatchWays,
  tables: TableContext,
): Promise<number> {
  const { messages, out, err } = context;
  const words = messages.batch.preview;
  const most = rowsWanted(flags, messages);
  const seen = await previewTable(source, await tableSettings(context, flags), tables);
  const say = (text: string): void => void err.write(`${err.style.caution(text)}\n`);
  if (seen.sheet !== undefined) say(words.sheet(show(seen.sheet)));
  let rows = -1;
  for await (const row of seen.rows) {
    const isHead = rows < 0;
    if (flags.json) out.write(lineOf(row));
    else {
      const title = isHead ? words.headings(row.row) : words.row(row.row, row.hidden);
      const shown = row.cells.map((cell) => ({
        item: isHead ? inHead(cell, words) : inRow(cell, words),
        mark: `${cell.at}  `,
      }));
      const why = row.why === undefined ? [] : [caution(whyIn(row, row.why, messages))];
      out.write(`${asText([group(heading(title), ...why, list(shown))], out)}\n`);
    }
    rows += 1;
    if (rows === most) break;
  }
  if (seen.headingsBelow !== undefined) say(words.headingsBelow(seen.headingsBelow));
  if (!flags.json && !flags.quiet) out.write(asText([paragraph(words.end(seen.known, seen.headings))], out));
  return 0;
}

/** How many rows are to be shown. Throws `InputError` where that is no number, or something is to be written as well. */
function rowsWanted(
  { preview: text = '', mapOut, suggestMap, join }: BatchWays,
  { batch: { usage } }: Catalogue,
): number {
  const other = [
    ...(suggestMap ? ['--suggest-map'] : []),
    ...(mapOut === undefined ? [] : ['--map-out']),
    ...(join === undefined ? [] : ['--join']),
  ];
  const problems = other.map((path) => ({ path, found: '--preview', wanted: usage.previewAlone }));
  if (!/^\d{1,7}$/.test(text))
    problems.push({ path: '--preview', found: `"${show(text)}"`, wanted: usage.wantedPreview });
  if (problems.length > 0) throw new InputError(usage.options, problems);
  return Number(text);
}

/** A row as one line of JSON. */
const lineOf = ({ row, cells }: PreviewRow): string =>
  `${JSON.stringify({ row, cells: cells.map(({ at, kind, value, fact }) => ({ at, kind, value, fact })) })}\n`;

type Words = Catalogue['batch']['preview'];

const inHead = ({ value, fact }: PreviewCell, words: Words) => [
  strong(show(value)),
  ...(fact === value.trim() ? [] : [quiet(`  ${fact === null ? words.unknown : words.fact(fact)}`)]),
];

const inRow = ({ kind, value, shown, heading: name }: PreviewCell, words: Words) => [
  ...(name === '' ? [] : [`${show(name)}: `]),
  strong(show(value)),
  ...(kind === 'text' ? [] : [quiet(`  ${words.kinds[kind]}`)]),
  ...(shown === undefined ? [] : [quiet(` ${words.shown(show(shown))}`)]),
];

/** Why a row is no case, or cannot be read. */
function whyIn(
  { row }: PreviewRow,
  why: NonNullable<PreviewRow['why']>,
  { batch, batchTable: { found, wanted }, batchReport }: Catalogue,
): string {
  if (why === 'quotes') return batchReport.problem(found.quotes, wanted.quotes);
  if (why === 'too-large')
    return batchReport.problem(found['too-large'], wanted.smallerRow(mostCaseBytes / 1024));
  return batch.passedOver[why](row);
}
