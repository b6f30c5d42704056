import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import { forPaper } from '../core/safe-contact.ts';
import type { CompiledBlank } from './blank/compiled-blank.ts';
import type { Face } from './face.ts';
import { fillSheet } from './fill-sheet.ts';
import type { FillReport } from './plan.ts';
import type { Sheet } from './sheet.ts';
import { fillKept } from './template/fill-kept.ts';
import type { KeptTemplate } from './template/fill-template.ts';
import { builtInId, fileOf } from './template/template-id.ts';

/** A form with all that filling it takes. A plain value, which may be handed to another thread. */
export type FormToFill =
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly blank: CompiledBlank }
  | { readonly kind: 'kept'; readonly kept: KeptTemplate };

/**
 * Fills either kind of form for one case and reads it back; contact data that are not safe stay out. Throws `InputError` for what cannot be drawn or has no place,
 * `Error` when the result does not read back.
 */
export function fillForm(
  form: FormToFill,
  said: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  options: {
    readonly anyway: boolean;
    readonly flatten: boolean;
    readonly face?: Face | undefined;
    /** The bytes are good until the next form is filled. */
    readonly reuse?: boolean;
  },
): { readonly bytes: Uint8Array; readonly report: FillReport } {
  const caseFile = forPaper(said, outcome.asOf);
  if (form.kind === 'kept') return fillKept(form.kept, caseFile, outcome, words, options);
  const { anyway, flatten, face, reuse = false } = options;
  const { sheet, blank } = form;
  return fillSheet({
    caseFile,
    outcome,
    words,
    sheet,
    blank,
    anyway,
    flatten,
    reuse,
    ...(face ? { face } : {}),
  });
}

/** The name of a filled copy where nobody gave another. */
export const fileOfForm = (form: FormToFill): string =>
  fileOf(form.kind === 'sheet' ? builtInId : form.kept.about.id);

/** The blank of a form. */
export const blankOfForm = (form: FormToFill): CompiledBlank =>
  form.kind === 'sheet' ? form.blank : form.kept.blank;
