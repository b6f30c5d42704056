import { suggestMap } from '../../batch/table/suggest-map.ts';
import type { Context } from '../../core/context.ts';
import type { Flags } from '../command.ts';
import { tableSettings } from './table-settings.ts';

/**
 * `batch TABLE --suggest-map`: prints a map for the headings of a firm's own export, to be looked through by a person, and
 * does nothing else. Exit 0. Throws `InputError` when the table cannot be read.
 */
export async function suggest(context: Context, source: string, flags: Flags): Promise<number> {
  const map = await suggestMap(source, await tableSettings(context, flags), context);
  context.out.write(`${JSON.stringify(map, null, 2)}\n`);
  return 0;
}
