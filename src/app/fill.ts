import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Context, Files, Out } from '../core/context.ts';
import { TemplateError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import type { CompiledBlank } from '../form/blank/compiled-blank.ts';
import type { Face } from '../form/face.ts';
import { type FillOptions, type FillReport, fillForm, type TemplateReport } from '../form/fill-form.ts';
import { builtInSheet, readSheet, readSheetBlank, type Sheet } from '../form/sheet.ts';
import { fileOf, type Template } from '../form/template/kept-template.ts';
import { onlineText } from '../packet/channel/answers.ts';
import { filledDocument, notPutTexts } from '../render/filled.ts';
import { asText } from '../render/text.ts';

/** The ways to fill a form. */
export interface FillWays {
  /** The day to decide for. */
  readonly asOf: Day;
  /** Fill although the rules say not now. */
  readonly anyway: boolean;
  /** Draw the values and take the fields out. */
  readonly flatten: boolean;
  /** The id of the form to fill. */
  readonly template?: string | undefined;
  /** The file of a font for characters that the program's own typeface lacks. */
  readonly font?: string | undefined;
  /** What cannot be drawn is left out of the form, which says so, and does not refuse it. */
  readonly leavesUndrawn?: boolean;
}

/** A filled form before it is written, and what there is to say of it. */
export interface Prepared {
  /** The name of its file where nobody gave another: the id of the form. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Without the page in front of it that is not sent. */
  readonly sent: () => Uint8Array;
  readonly report: FillReport;
  /** The facts that could not be drawn and were left out. */
  readonly undrawn: readonly string[];
  /** What was written where, how full it is, and what is left to do by hand. */
  readonly said: (output: string, out: Out) => string;
  /** The answers for the online form, and whether a person is shown them unasked. */
  readonly onlineText: (words: Catalogue) => string;
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
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: FillWays,
): Promise<Prepared> {
  const face = flags.font === undefined ? undefined : await readUserFont(flags.font, context);
  const kept = await keptToFill(context, flags);
  const { messages } = context;
  const { flatten, leavesUndrawn = false } = flags;
  const form = kept ?? (await sheetTemplate(context));
  const front =
    outcome.verdict === 'ready'
      ? []
      : (await import('../render/do-not-send.ts')).doNotSendPages(outcome, caseFile, messages, face);
  const filled = (pages: FillOptions['front']) =>
    fillForm(form, caseFile, outcome, messages, { front: pages, flatten, face, leavesUndrawn });
  const { bytes, report, undrawn } = filled(front);
  const ofUser = kept !== undefined;
  const sheet = kept === undefined ? form : await sheetOf(context);
  const prepared = {
    name: fileOf(form.about.id),
    bytes,
    sent: () => (front.length === 0 ? bytes : filled([]).bytes),
    report,
    undrawn,
    said: (output: string, out: Out) =>
      asText(filledDocument(output, report, { ofUser, front: front.length > 0 }, messages), out),
    official: form.about.official,
    onlineText: (words: Catalogue) => onlineText(caseFile, outcome.asOf, sheet, words),
  };
  if (kept === undefined) return { ...prepared, showsOnlineText: true, warnings: [] };
  const [{ warningsOf }, { fieldTitle }] = await Promise.all([
    import('./template/store.ts'),
    import('../render/template.ts'),
  ]);
  const { about } = kept;
  const ofTemplate = report as TemplateReport;
  const titles = new Map(about.fields.map((field) => [field.name, fieldTitle(field)]));
  return {
    ...prepared,
    // The answers for the online form are shown unasked only where it is DHS Form 7001 itself.
    showsOnlineText: about.official,
    warnings: [...warningsOf(about, flags, context), ...notPutTexts(ofTemplate, titles, about.id, messages)],
  };
}

/** The largest fonts, with all ideographs, take some 25 megabytes. */
const mostFontBytes = 48 * 1024 * 1024;

/** The file of `--font`. Throws `InputError` when it cannot be read or is too large. */
export const fontFile = (path: string, { files }: Pick<Context, 'files'>): Promise<Uint8Array> =>
  files.read(path, mostFontBytes);

/**
 * Reads `--font FILE`: the shipped face with this font behind it. Throws `InputError` when the file cannot be read, is too
 * large, or cannot serve as a font.
 */
export async function readUserFont(path: string, context: Context): Promise<Face> {
  const { faceOfFile } = await import('../form/user-font/face.ts');
  return faceOfFile(await fontFile(path, context), show(path), context.messages);
}

/** The form to fill that is not the sheet, if any: the one of `--template`, else a kept copy of DHS Form 7001. */
export async function keptToFill(
  context: Context,
  flags: Pick<FillWays, 'template'>,
): Promise<Template | undefined> {
  if (flags.template === undefined && !(await keepsAny(context))) return undefined;
  return (await import('./template/store.ts')).templateToFill(context, flags);
}

/**
 * Most people keep no form of their own, and then nothing about templates need be loaded. A folder that cannot be read
 * stands in nobody's way who has not named one.
 */
const keepsAny = async ({ templates }: Context): Promise<boolean> =>
  templates !== undefined && (await templates.store.names().catch(() => [])).length > 0;

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
