import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import { InputError } from '../../errors.ts';
import { StampError } from '../blank/refusal.ts';
import type { Face } from '../face.ts';
import { fillTemplate, type KeptTemplate, type TemplateReport } from './fill-template.ts';
import { factsOf, lineAt } from './known-facts.ts';

/**
 * Fills a kept template, see `fillTemplate`. What the form cannot take is an `InputError` that names the facts, where the
 * map tells which they are.
 */
export function fillKept(
  kept: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  options: { readonly anyway: boolean; readonly flatten: boolean; readonly face?: Face | undefined },
): { readonly bytes: Uint8Array; readonly report: TemplateReport } {
  try {
    return fillTemplate(kept, caseFile, outcome, words, options);
  } catch (error) {
    if (!(error instanceof StampError)) throw error;
    const { refused, text, reasons } = words.template.fill;
    const problems = error.refused.map(({ name, reason, character }) => {
      const facts = factsOf(lineAt(kept.map.fields, name) ?? {});
      return { path: facts.join(', ') || name, found: character ?? text, wanted: reasons[reason] };
    });
    throw new InputError(refused, problems);
  }
}
