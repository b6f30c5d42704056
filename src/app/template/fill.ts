import type { CaseFile } from '../../core/case-file.ts';
import type { Context } from '../../core/context.ts';
import { TemplateError } from '../../core/errors.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Face } from '../../form/face.ts';
import { fillForm, type TemplateReport } from '../../form/fill-form.ts';
import { countLines } from '../../form/template/confirmation.ts';
import type { Template } from '../../form/template/kept-template.ts';
import { builtInId, fileOf } from '../../form/template/template-id.ts';
import { onlineText } from '../../packet/channel/answers.ts';
import { fieldTitle, notPutTexts, renderTemplateReport } from '../../render/template.ts';
import type { Flags } from '../command.ts';
import { type Prepared, sheetOf } from '../prepared.ts';
import { keeping, mapAt, officialId, readKept } from './kept.ts';
import { warningsOf } from './read.ts';

/**
 * The form that `fill` is to use: the one named, else the newest kept copy of DHS Form 7001. Undefined stands for the
 * sheet that comes with the program. Throws `TemplateError` where nobody has confirmed a line of its map.
 */
export async function templateToFill(context: Context, flags: Flags): Promise<Template | undefined> {
  if (flags.template === builtInId) return undefined;
  const { shelf } = keeping(context);
  const id = flags.template ?? (await officialId(shelf));
  if (id === undefined) return undefined;
  const kept = await readKept(id, context);
  const { confirmed, changed } = countLines(kept.map);
  const { nothingConfirmed, nothingLeft } = context.messages.template.fill;
  const say = changed > 0 ? nothingLeft : nothingConfirmed;
  if (confirmed === 0) throw new TemplateError(say(id, mapAt(id, shelf), flags.template === undefined));
  return kept;
}

/** Fills a kept form. Its answers for the online form are shown unasked only where it is DHS Form 7001 itself. */
export async function prepareKept(
  kept: Template,
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: Flags,
  face?: Face,
): Promise<Prepared> {
  const { messages } = context;
  const { anyway, flatten } = flags;
  const filled = fillForm(kept, caseFile, outcome, messages, { anyway, flatten, face });
  const { bytes } = filled;
  const report = filled.report as TemplateReport;
  return {
    name: fileOf(kept.about.id),
    bytes,
    report,
    said: (output, out) => renderTemplateReport(output, report, messages, out),
    onlineText: onlineText(caseFile, outcome.asOf, await sheetOf(context), messages),
    showsOnlineText: kept.about.official,
    official: kept.about.official,
    warnings: [
      ...warningsOf(kept.about, flags, context),
      ...notPutTexts(report, titlesOf(kept), kept.about.id, messages),
    ],
  };
}

const titlesOf = ({ about }: Template): ReadonlyMap<string, string> =>
  new Map(about.fields.map((field) => [field.name, fieldTitle(field)]));
