import type { Context } from '../../context.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import { InputError } from '../../errors.ts';
import { StampError } from '../../form/blank/refusal.ts';
import type { Face } from '../../form/face.ts';
import { builtInSheet, readSheet } from '../../form/sheet.ts';
import { fillTemplate, type KeptTemplate, type TemplateReport } from '../../form/template/fill-template.ts';
import { factsOf, lineAt } from '../../form/template/known-facts.ts';
import { builtInId } from '../../form/template/template-id.ts';
import { onlineText } from '../../render/online-text.ts';
import { renderOutcome } from '../../render/outcome.ts';
import { show } from '../../render/show.ts';
import { fieldTitle, renderTemplateReport } from '../../render/template.ts';
import type { Flags } from '../command.ts';
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

/** Fills a kept form, writes it, and tells what is where and what is left to do by hand. Exit 0. */
export async function fillKept(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: Flags,
  face?: Face,
): Promise<number> {
  const { out, err, files, messages } = context;
  const { bytes, report } = filled(kept, caseFile, outcome, context, flags, face);
  const output = flags.output ?? messages.form.defaultName;
  await files.write(output, bytes, { overwrite: flags.force });
  const warnings = warningsOf(kept.about, flags, context);
  if (flags.json) {
    const text = await textForOnline(caseFile, context);
    out.write(`${JSON.stringify({ output, report, warnings, outcome, onlineText: text }, null, 2)}\n`);
    return 0;
  }
  if (!flags.quiet) {
    const said = renderTemplateReport(output, report, titlesOf(kept), messages, out);
    out.write(kept.about.official ? `${said}\n${await textForOnline(caseFile, context)}` : said);
  }
  for (const warning of warnings) err.write(`${err.style.caution(show(warning))}\n`);
  if (outcome.verdict !== 'ready') err.write(renderOutcome(outcome, messages, err));
  return 0;
}

/** The answers in the order of the online form, by the labels of the sheet. */
async function textForOnline(caseFile: CaseFile, { files, messages }: Context): Promise<string> {
  const names = ['fields.json', 'map.json'];
  const [fields, map] = await Promise.all(names.map((name) => files.readOwn(`${builtInSheet}/${name}`)));
  if (!fields || !map) throw new Error(`${builtInSheet} is not whole`);
  return onlineText(caseFile, readSheet(fields, map), messages);
}

const titlesOf = ({ about }: KeptTemplate): ReadonlyMap<string, string> =>
  new Map(about.fields.map((field) => [field.name, fieldTitle(field)]));

/** What the form cannot take is said of the facts, where the map tells which they are. */
function filled(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  { messages }: Context,
  { anyway }: Flags,
  face?: Face,
): { readonly bytes: Uint8Array; readonly report: TemplateReport } {
  try {
    return fillTemplate(kept, caseFile, outcome, messages, anyway, face);
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
