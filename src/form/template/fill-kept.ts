import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import { InputError } from '../../core/errors.ts';
import type { Outcome } from '../../core/outcome.ts';
import { StampError } from '../blank/refusal.ts';
import type { Face } from '../face.ts';
import { confirmedLines } from './confirmation.ts';
import { fillTemplate, type KeptTemplate, type TemplateReport } from './fill-template.ts';
import { factsOf, lineAt } from './known-facts.ts';

/**
 * Fills a kept template, see `fillTemplate`. What the form cannot take is an `InputError` that names the facts, where the
 * map tells which they are; so is a case of which nothing goes on the form.
 */
export function fillKept(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  options: { readonly anyway: boolean; readonly flatten: boolean; readonly face?: Face | undefined },
): { readonly bytes: Uint8Array; readonly report: TemplateReport } {
  const { refused, nothing, text, reasons } = words.template.fill;
  try {
    const filled = fillTemplate(kept, caseFile, outcome, words, options);
    if (filled.report.filled === 0) {
      const wanted = Object.values(confirmedLines(kept.map)).flatMap((line) => factsOf(line));
      const problems = [...new Set(wanted)].map((path) => ({ path, ...nothing.problem }));
      throw new InputError(nothing.message, problems);
    }
    return filled;
  } catch (error) {
    if (!(error instanceof StampError)) throw error;
    const problems = error.refused.map(({ name, reason, character }) => {
      const facts = factsOf(lineAt(kept.map.fields, name) ?? {});
      return { path: facts.join(', ') || name, found: character ?? text, wanted: reasons[reason] };
    });
    throw new InputError(refused, problems);
  }
}
