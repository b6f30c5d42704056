import type { Context } from '../../core/context.ts';
import { isSheet } from '../../form/fill-form.ts';
import { countLines } from '../../form/template/confirmation.ts';
import type { Template } from '../../form/template/kept-template.ts';
import type { Flags } from '../command.ts';
import { keptToFill, sheetTemplate } from '../prepared.ts';
import { warningsOf } from '../template/read.ts';

/**
 * The form that all rows are filled into: the one of `--template`, else a kept copy of DHS Form 7001, else the sheet that
 * comes with the program. Throws `InputError` and `TemplateError` as `fill` does.
 */
export const formToFill = async (context: Context, flags: Flags): Promise<Template> =>
  (await keptToFill(context, flags)) ?? sheetTemplate(context);

/** What is true of a form whatever the rows say: that it is out of date, or that nobody has confirmed some of its lines. */
export function formWarnings(form: Template, context: Context, flags: Flags): readonly string[] {
  if (isSheet(form)) return [];
  const { about, map } = form;
  const { proposed } = countLines(map);
  const open = proposed > 0 ? [context.messages.template.fill.proposed(proposed, about.id)] : [];
  return [...warningsOf(about, flags, context), ...open];
}
