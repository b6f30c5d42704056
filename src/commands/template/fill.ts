import type { Context } from '../../context.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import { InputError } from '../../errors.ts';
import { StampError } from '../../form/blank/refusal.ts';
import { builtInSheet, readSheet } from '../../form/sheet.ts';
import { fillTemplate, type KeptTemplate, type TemplateReport } from '../../form/template/fill-template.ts';
import { factsOf, lineAt } from '../../form/template/known-facts.ts';
import { builtInId } from '../../form/template/template-id.ts';
import { onlineText } from '../../render/online-text.ts';
import { renderOutcome } from '../../render/outcome.ts';
import { show } from '../../render/show.ts';
import { fieldTitle, renderTemplateReport } from '../../render/template.ts';
import type { Flags } from '../command.ts';
import { officialId, readKept } from './kept.ts';
import { warningsOf } from './read.ts';

/**
 * The form that `fill` is to use: the one named, else the newest kept copy of DHS Form 7001. Undefined stands for the
 * sheet that comes with the program.
 */
export async function templateToFill(context: Context, flags: Flags): Promise<KeptTemplate | undefined> {
  const { templates } = context;
  if (templates === undefined || flags.template === builtInId) return undefined;
  const id = flags.template ?? (await officialId(templates.shelf));
  return id === undefined ? undefined : readKept(id, context);
}

/** Fills a kept form, writes it, and tells what is where and what is left to do by hand. Exit 0. */
export async function fillKept(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: Flags,
): Promise<number> {
  const { out, err, files, messages } = context;
  const { bytes, report } = filled(kept, caseFile, outcome, context, flags);
  const output = flags.output ?? messages.form.defaultName;
  await files.write(output, bytes, { overwrite: flags.force });
  const warnings = warningsOf(kept.about, flags, context);
  if (flags.json) {
    const parts = await Promise.all(
      ['fields.json', 'map.json'].map((name) => files.readOwn(`${builtInSheet}/${name}`)),
    );
    const [fields = new Uint8Array(), map = new Uint8Array()] = parts;
    const text = onlineText(caseFile, readSheet(fields, map), messages);
    out.write(`${JSON.stringify({ output, report, warnings, outcome, onlineText: text }, null, 2)}\n`);
    return 0;
  }
  if (!flags.quiet) out.write(renderTemplateReport(output, report, titlesOf(kept), messages, out));
  for (const warning of warnings) err.write(`${err.style.caution(show(warning))}\n`);
  if (outcome.verdict !== 'ready') err.write(renderOutcome(outcome, messages, err));
  return 0;
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
): { readonly bytes: Uint8Array; readonly report: TemplateReport } {
  try {
    return fillTemplate(kept, caseFile, outcome, messages, anyway);
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
