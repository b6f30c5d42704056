import type { Job } from '../../batch/row.ts';
import { unconfirmed } from '../../batch/table/map-file.ts';
import { type MapKind, mapBytes, mapKinds } from '../../batch/table/map-table.ts';
import { openTable } from '../../batch/table/open-table.ts';
import { suggestMap } from '../../batch/table/suggest-map.ts';
import { fingerprintOf } from '../../batch/work.ts';
import type { Context } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { wrap } from '../../core/wrap.ts';
import { isSheet } from '../../form/fill-form.ts';
import type { Template } from '../../form/template/kept-template.ts';
import { countLines } from '../../form/template/map-line.ts';
import { faceOfFile } from '../../form/user-font/face.ts';
import { refuseBeforeLaw } from '../case.ts';
import { fontFile, keptToFill, sheetTemplate } from '../fill.ts';
import { sayWhenSynced } from '../papers.ts';
import { warningsOf } from '../template/store.ts';
import { rowNames, runIn } from './run.ts';
import { type BatchWays, batchSettings, placeOf, tableContext, tableSettings } from './ways.ts';

/**
 * `batch TABLE --out DIR`: a verdict for every row, a form for every row that is ready, and a report; 0, or 3 when some
 * rows were bad. `--preview`, `--suggest-map` and `--join` do other things with tables. Throws `InputError` (2) for a table that cannot
 * be read or has no rows, `LockedError` (11) while another run holds the folder, `OutputError` (6) when it cannot be written,
 * `InterruptedError` when it was stopped: the same command then goes on from there.
 */
export async function batch(context: Context, table: string | undefined, flags: BatchWays): Promise<number> {
  const { usage } = context.messages.batch;
  if (flags.join !== undefined && flags.preview === undefined)
    return (await import('./join.ts')).join(context, flags);
  if (table === undefined)
    throw new InputError(usage.noTable, [{ path: 'TABLE', found: usage.nothing, wanted: usage.wantedTable }]);
  if (flags.preview !== undefined)
    return (await import('./preview.ts')).preview(
      context,
      table,
      flags,
      tableContext(context, await placeOf(context)),
    );
  return flags.suggestMap || flags.mapOut !== undefined
    ? suggest(context, table, flags)
    : work(context, table, flags);
}

/** Decides and fills a table, see the command `batch`. Nothing is made before the table and all options are good. */
async function work(context: Context, source: string, flags: BatchWays): Promise<number> {
  const { messages } = context;
  const place = await placeOf(context);
  const options = batchSettings(flags, place.processors, messages);
  refuseBeforeLaw(flags.asOf, messages);
  const names = rowNames(flags, messages);
  const font = await fontOf(flags, context);
  const form = await formToFill(context, flags);
  const { asOf, anyway, flatten, force, packet, letters } = flags;
  const own = packet ? await sheetTemplate(context) : undefined;
  const { language } = context;
  const { reader = language } = flags;
  const ways = { asOf, anyway, flatten, letters, language, reader };
  const everyRow: Omit<Job, 'often'> = {
    asOf,
    form,
    anyway,
    flatten,
    packet,
    letters,
    reader,
    dryRun: flags.dryRun,
    force,
    show: flags.calendar || flags.show !== undefined ? options.shown.paths : undefined,
    merge: flags.merge !== undefined,
    fingerprint: fingerprintOf(context.version(), form, font?.bytes, ways, own),
    folder: options.out,
    font,
    source,
  };
  const table = await openTable(source, await tableSettings(context, flags), tableContext(context, place));
  const job: Job = { ...everyRow, often: table.often };
  try {
    for (const warning of [
      ...(names.warning === undefined ? [] : [names.warning]),
      ...formWarnings(form, context, flags),
    ])
      context.err.write(`${context.err.style.caution(show(warning))}\n`);
    const folder = await place.hold(options.out);
    try {
      if (packet && !job.dryRun) await sayWhenSynced(options.out, context);
      return await runIn({ context, source, flags, place, options, job, table, folder, names });
    } finally {
      folder.release();
    }
  } finally {
    await table.close();
  }
}

/** The font is looked at before anything else is done; each thread reads it anew. */
async function fontOf({ font: path }: BatchWays, context: Context): Promise<Job['font']> {
  if (path === undefined) return undefined;
  const font = { bytes: await fontFile(path, context), name: show(path) };
  faceOfFile(font.bytes, font.name, context.messages);
  return font;
}

/**
 * The form that all rows are filled into: the one of `--template`, else a kept copy of DHS Form 7001, else the sheet that
 * comes with the program. Throws `InputError` and `TemplateError` as `fill` does.
 */
const formToFill = async (context: Context, flags: BatchWays): Promise<Template> =>
  (await keptToFill(context, flags)) ?? sheetTemplate(context);

/** What is true of a form whatever the rows say: that it is out of date, or that nobody has confirmed some of its lines. */
function formWarnings(form: Template, context: Context, flags: BatchWays): readonly string[] {
  if (isSheet(form)) return [];
  const { about, map } = form;
  const { proposed } = countLines(map);
  const open = proposed > 0 ? [context.messages.template.fill.proposed(proposed, about.id)] : [];
  return [...warningsOf(about, flags, context), ...open];
}

/**
 * `batch TABLE --suggest-map`: prints a map for the headings of a firm's own export, to be looked through by a person, and
 * does nothing else; `--map-out FILE` writes it as CSV, as a workbook or as JSON. Exit 0. Throws `InputError` when the table cannot
 * be read, or the file is one that is read here, or is there and says something else.
 */
async function suggest(context: Context, source: string, flags: BatchWays): Promise<number> {
  const { mapOut } = flags;
  const kind = mapOut === undefined ? undefined : await mapKindOf(mapOut, source, flags, context);
  const { messages, out } = context;
  const map = await suggestMap(
    source,
    await tableSettings(context, { ...flags, map: undefined }),
    tableContext(context, await placeOf(context)),
  );
  if (mapOut !== undefined && kind !== undefined) {
    const bytes = mapBytes(map, kind, messages.batchTable);
    await context.files.write(mapOut, bytes, { overwrite: flags.force });
  }
  if (flags.suggestMap || flags.json) out.write(`${JSON.stringify(map, null, 2)}\n`);
  else if (mapOut !== undefined && !flags.quiet) {
    const columns = Object.values(map.columns);
    const open = columns.filter((path) => path?.startsWith(unconfirmed)).length;
    const words = Object.values(map.values ?? {}).flatMap((meanings) => Object.keys(meanings)).length;
    const empty = Object.keys(map.always).length;
    const told = [show(mapOut), columns.length, open, words, empty, kind !== 'json'] as const;
    out.write(`${wrap(messages.batch.mapWritten(...told), out.width)}\n`);
  }
  return 0;
}

/** As what a map is to be written. Throws `InputError` for another kind, and for a file that is read here. */
async function mapKindOf(
  path: string,
  source: string,
  { map, font, profile }: BatchWays,
  { files, messages: { batch: words } }: Context,
): Promise<MapKind> {
  const end = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  const kind = mapKinds.find((each) => each === end);
  const refused = (found: string, wanted: string): InputError =>
    new InputError(words.usage.options, [{ path: '--map-out', found, wanted }]);
  if (kind === undefined) throw refused(show(path), words.usage.wantedMapOut);
  for (const input of [source, map, font, profile?.path])
    if (input !== undefined && input !== '-' && (await files.isSame(path, input)))
      throw refused(words.usage.isInput, words.usage.otherFile);
  return kind;
}
