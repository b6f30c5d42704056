import { readTableMap } from '../../batch/table/map-file.ts';
import type { TableSettings } from '../../batch/table/open-table.ts';
import type { Context } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { Flags } from '../command.ts';

/** The largest map that is read: 1 MiB, with room for the sentence that says so. */
const mostMapBytes = 2 * 1_048_576;

/** How a table is to be read, as the options say. Throws `InputError`. */
export async function tableSettings(
  { files, messages }: Context,
  { sheet, encoding, dates, map }: Flags,
): Promise<TableSettings> {
  if (dates !== undefined && dates !== 'mdy' && dates !== 'dmy') {
    const { options, wantedDates } = messages.batch.usage;
    throw new InputError(options, [{ path: '--dates', found: `"${show(dates)}"`, wanted: wantedDates }]);
  }
  return {
    sheet,
    encoding,
    dates,
    map: map === undefined ? undefined : readTableMap(await files.read(map, mostMapBytes), messages),
  };
}
