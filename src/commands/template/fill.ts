import type { Context } from '../../context.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import { InputError } from '../../errors.ts';
import { StampError } from '../../form/blank/refusal.ts';
import type { Face } from '../../form/face.ts';
import { fillTemplate, type KeptTemplate, type TemplateReport } from '../../form/template/fill-template.ts';
import { factsOf, lineAt } from '../../form/template/known-facts.ts';
import { builtInId } from '../../form/template/template-id.ts';
import { onlineText } from '../../render/online-text.ts';
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
  const { bytes, report } = filled(kept, caseFile, outcome, context, flags, face);
  return {
    bytes,
    report,
    said: (output, out) => renderTemplateReport(output, report, titlesOf(kept), messages, out),
    onlineText: onlineText(caseFile, await sheetOf(context), messages),
    showsOnlineText: kept.about.official,
    warnings: warningsOf(kept.about, flags, context),
  };
}

const titlesOf = ({ about }: KeptTemplate): ReadonlyMap<string, string> =>
  new Map(about.fields.map((field) => [field.name, fieldTitle(field)]));

/** What the form cannot take is said of the facts, where the map tells which they are. */
function filled(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  { messages }: Context,
  { anyway, flatten }: Flags,
  face?: Face,
): { readonly bytes: Uint8Array; readonly report: TemplateReport } {
  try {
    return fillTemplate(kept, caseFile, outcome, messages, { anyway, flatten, face });
  } catch (error) {
    if (!(error instanceof StampError)) throw error;
    const words = messages.template.fill;
    const problems = error.refused.map(({ name, reason, character }) => {
      const facts = factsOf(lineAt(kept.map.fields, name) ?? {});
      return {
        path: facts.join(', ') || name,
        found: character ?? words.text,
        wanted: words.reasons[reason],
      };
    });
    throw new InputError(words.refused, problems);
  }
}
