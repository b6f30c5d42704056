import type { Context } from '../../context.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Face } from '../../form/face.ts';
import { fillKept } from '../../form/template/fill-kept.ts';
import type { KeptTemplate } from '../../form/template/fill-template.ts';
import { builtInId } from '../../form/template/template-id.ts';
import { onlineText } from '../../packet/channel/online-text.ts';
import { fieldTitle, renderTemplateReport } from '../../render/template.ts';
import type { Flags } from '../command.ts';
import { type Prepared, sheetOf } from '../prepared.ts';
import { keeping, officialId, readKept } from './kept.ts';
import { warningsOf } from './read.ts';

/**
 * The form that `fill` is to use: the one named, else the newest kept copy of DHS Form 7001. Undefined stands for the
 * sheet that comes with the program.
 */
export async function templateToFill(context: Context, flags: Flags): Promise<KeptTemplate | undefined> {
  if (flags.template === builtInId) return undefined;
  const id = flags.template ?? (await officialId(keeping(context).shelf));
  return id === undefined ? undefined : readKept(id, context);
}

/** Fills a kept form. Its answers for the online form are shown unasked only where it is DHS Form 7001 itself. */
export async function prepareKept(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: Flags,
  face?: Face,
): Promise<Prepared> {
  const { messages } = context;
  const { anyway, flatten } = flags;
  const { bytes, report } = fillKept(kept, caseFile, outcome, messages, { anyway, flatten, face });
  return {
    bytes,
    report,
    said: (output, out) => renderTemplateReport(output, report, titlesOf(kept), messages, out),
    onlineText: onlineText(caseFile, outcome.asOf, await sheetOf(context), messages),
    showsOnlineText: kept.about.official,
    official: kept.about.official,
    warnings: warningsOf(kept.about, flags, context),
  };
}

const titlesOf = ({ about }: KeptTemplate): ReadonlyMap<string, string> =>
  new Map(about.fields.map((field) => [field.name, fieldTitle(field)]));
