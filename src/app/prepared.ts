import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Context, Files, Out } from '../core/context.ts';
import { TemplateError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import { forPaper } from '../core/safe-contact.ts';
import type { CompiledBlank } from '../form/blank/compiled-blank.ts';
import type { Face } from '../form/face.ts';
import { type FillReport, fillForm } from '../form/fill-form.ts';
import { builtInSheet, readSheet, readSheetBlank, type Sheet } from '../form/sheet.ts';
import type { Template } from '../form/template/kept-template.ts';
import { builtInId, fileOf } from '../form/template/template-id.ts';
import { onlineText } from '../packet/channel/answers.ts';
import { renderFillReport } from '../render/packet.ts';
import type { Flags } from './command.ts';

/** A filled form before it is written, and what there is to say of it. */
export interface Prepared {
  /** The name of its file where nobody gave another: the id of the form. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: FillReport;
  /** What was written where, how full it is, and what is left to do by hand. */
  readonly said: (output: string, out: Out) => string;
  /** The answers for the online form, and whether a person is shown them unasked. */
  readonly onlineText: string;
  readonly showsOnlineText: boolean;
  /** Whether it is DHS Form 7001 itself. */
  readonly official: boolean;
  readonly warnings: readonly string[];
}

/**
 * Fills the form that is to be used: the one of `--template`, else a kept copy of DHS Form 7001, else the sheet that
 * comes with the program. Contact data that are not safe stay out. Nothing is written to disk. Throws `InputError` for what cannot be drawn, `TemplateError` when
 * a form is not whole.
 */
export async function prepare(
  said: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: Flags,
): Promise<Prepared> {
  const face = flags.font === undefined ? undefined : await readFont(flags.font, context);
  const kept = await keptToFill(context, flags);
  const caseFile = forPaper(said, outcome.asOf);
  if (kept === undefined) return prepareSheet(caseFile, outcome, context, flags, face);
  const { prepareKept } = await import('./template/fill.ts');
  return prepareKept(kept, caseFile, outcome, context, flags, face);
}

/** The shipped face with the user's font behind it; nothing of this is loaded without one. */
const readFont = async (path: string, context: Context): Promise<Face> =>
  (await import('./given-font.ts')).readGivenFont(path, context);

/** The form to fill that is not the sheet, if any: the one of `--template`, else a kept copy of DHS Form 7001. */
export async function keptToFill(context: Context, flags: Flags): Promise<Template | undefined> {
  if (flags.template === undefined && !(await keepsAny(context))) return undefined;
  return (await import('./template/fill.ts')).templateToFill(context, flags);
}

/**
 * Most people keep no form of their own, and then nothing about templates need be loaded. A folder that cannot be read
 * stands in nobody's way who has not named one.
 */
const keepsAny = async ({ templates }: Context): Promise<boolean> =>
  templates !== undefined && (await templates.shelf.names().catch(() => [])).length > 0;

async function prepareSheet(
  caseFile: CaseFile,
  outcome: Outcome,
  { files, messages }: Context,
  { anyway, flatten }: Flags,
  face?: Face,
): Promise<Prepared> {
  const sheet = await sheetTemplate({ files, messages });
  const { bytes, report } = fillForm(sheet, caseFile, outcome, messages, { anyway, flatten, face });
  return {
    name: fileOf(builtInId),
    bytes,
    report,
    said: (output, out) => renderFillReport(output, report, messages, out),
    onlineText: onlineText(caseFile, outcome.asOf, sheet, messages),
    showsOnlineText: true,
    official: false,
    warnings: [],
  };
}

interface Place {
  readonly files: Pick<Files, 'readOwn'>;
  readonly messages: Catalogue;
}

/** The fields and the map of the sheet that comes with the program. Throws `TemplateError` when they are not whole. */
export async function sheetOf(place: Place): Promise<Sheet> {
  const [fields, map] = await Promise.all(
    ['fields.json', 'map.json'].map((name) => own(place, name, (bytes) => bytes)),
  );
  return told(place, () => readSheet(fields ?? new Uint8Array(), map ?? new Uint8Array()));
}

/** The compiled blank of that sheet. Throws `TemplateError` when it is not whole. */
export const blankOf = (place: Place): Promise<CompiledBlank> => own(place, 'sheet.blank', readSheetBlank);

/** The whole of it, as a form to fill. Throws `TemplateError`. */
export async function sheetTemplate(place: Place): Promise<Template> {
  const [sheet, blank] = await Promise.all([sheetOf(place), blankOf(place)]);
  return { ...sheet, blank };
}

async function own<T>(place: Place, name: string, read: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = await place.files.readOwn(`${builtInSheet}/${name}`).catch(() => new Uint8Array());
  return told(place, () => read(bytes));
}

/** A sheet of this package that cannot be read was damaged after it was installed. */
function told<T>({ messages }: Place, read: () => T): T {
  try {
    return read();
  } catch {
    throw new TemplateError(messages.form.report.brokenSheet);
  }
}
