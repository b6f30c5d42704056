import type { Command } from '../app/command.ts';
import { InputError } from '../core/errors.ts';

/**
 * `batch TABLE --out DIR`: a verdict for every row, a form for every row that is ready, and a report; 0, or 3 when some
 * rows were bad. `--suggest-map` and `--join` do other things with tables. Throws `InputError` (2) for a table that cannot
 * be read or has no rows, `HeldError` (11) while another run holds the folder, `OutputError` (6) when it cannot be written,
 * `InterruptedError` when it was stopped: the same command then goes on from there.
 */
export const run: Command = async (context, args, flags) => {
  const { usage } = context.messages.batch;
  if (flags.join !== undefined) return (await import('../app/batch/join.ts')).join(context, flags);
  const [table] = args;
  if (table === undefined)
    throw new InputError(usage.noTable, [{ path: 'TABLE', found: usage.nothing, wanted: usage.wantedTable }]);
  if (flags.suggestMap) return (await import('../app/batch/suggest.ts')).suggest(context, table, flags);
  return (await import('../app/batch/work.ts')).work(context, table, flags);
};
