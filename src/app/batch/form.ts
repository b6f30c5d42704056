import type { Context } from '../../core/context.ts';
import type { FormToFill } from '../../form/fill-form.ts';
import { countLines } from '../../form/template/confirmation.ts';
import type { Flags } from '../command.ts';
import { blankOf, keptToFill, sheetOf } from '../prepared.ts';
import { warningsOf } from '../template/read.ts';

/**
 * The form that all rows are filled into: the one of `--template`, else a kept copy of DHS Form 7001, else the sheet that
 * comes with the program. Throws `InputError` and `TemplateError` as `fill` does.
 */
export async function formToFill(context: Context, flags: Flags): Promise<FormToFill> {
  const kept = await keptToFill(context, flags);
  if (kept !== undefined) return { kind: 'kept', kept };
  const [sheet, blank] = await Promise.all([sheetOf(context), blankOf(context)]);
  return { kind: 'sheet', sheet, blank };
}

/** What is true of a form whatever the rows say: that it is out of date, or that nobody has confirmed some of its lines. */
export function formWarnings(form: FormToFill, context: Context, flags: Flags): readonly string[] {
  if (form.kind === 'sheet') return [];
  const { about, map } = form.kept;
  const { proposed } = countLines(map);
  const open = proposed > 0 ? [context.messages.template.fill.proposed(proposed, about.id)] : [];
  return [...warningsOf(about, flags, context), ...open];
}
