import { fingerprintOf } from '../../batch/fingerprint.ts';
import type { DeskSetup, WorkSettings } from '../../batch/row-work.ts';
import { openTable } from '../../batch/table/open-table.ts';
import type { Context } from '../../core/context.ts';
import { show } from '../../core/show.ts';
import { faceOfFile } from '../../form/given/face-of-file.ts';
import type { Flags } from '../command.ts';
import { refuseBeforeLaw } from '../decide-on.ts';
import { fontFile } from '../given-font.ts';
import { sayWhenSynced } from '../packet/folder.ts';
import { sheetTemplate } from '../prepared.ts';
import { formToFill, formWarnings } from './form.ts';
import { placeOf } from './place.ts';
import { rowNames } from './row-names.ts';
import { runIn } from './run-in.ts';
import { batchSettings } from './settings.ts';
import { tableSettings } from './table-settings.ts';

/** Decides and fills a table, see the command `batch`. Nothing is made before the table and all options are good. */
export async function work(context: Context, source: string, flags: Flags): Promise<number> {
  const { messages } = context;
  const place = await placeOf(context);
  const options = batchSettings(flags, place.processors, messages);
  refuseBeforeLaw(flags.asOf, messages);
  const names = rowNames(flags, messages);
  const font = await fontOf(flags, context);
  const form = await formToFill(context, flags);
  const { asOf, anyway, flatten, force, json, packet = false } = flags;
  const own = packet ? await sheetTemplate(context) : undefined;
  const settings: WorkSettings = {
    asOf,
    form,
    anyway,
    flatten,
    packet,
    dryRun: flags.dryRun === true,
    force,
    outcomes: json,
    fingerprint: fingerprintOf(context.version(), form, font?.bytes, { asOf, anyway, flatten }, own),
  };
  const table = await openTable(source, await tableSettings(context, flags), context);
  for (const warning of [
    ...(names.warning === undefined ? [] : [names.warning]),
    ...formWarnings(form, context, flags),
  ])
    context.err.write(`${context.err.style.caution(show(warning))}\n`);
  const folder = await place.hold(options.out);
  try {
    if (packet && !settings.dryRun) await sayWhenSynced(options.out, context);
    const setup: DeskSetup = { settings, folder: options.out, font, source };
    return await runIn({ context, source, flags, place, options, settings, table, folder, setup, names });
  } finally {
    folder.release();
  }
}

/** The font is looked at before anything else is done; each thread reads it anew. */
async function fontOf({ font: path }: Flags, context: Context): Promise<DeskSetup['font']> {
  if (path === undefined) return undefined;
  const font = { bytes: await fontFile(path, context), name: show(path) };
  faceOfFile(font.bytes, font.name, context.messages);
  return font;
}
