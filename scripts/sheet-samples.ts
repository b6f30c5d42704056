import type { CaseFile } from '../src/core/case-file.ts';
import type { Outcome } from '../src/core/outcome.ts';
import { fillForm } from '../src/form/fill-form.ts';
import { family, form, marked, overfull, ready, tooEarly, words } from '../test/form/cases.ts';

const make =
  (caseFile: CaseFile, outcome: Outcome, anyway = false) =>
  async (): Promise<Uint8Array> =>
    fillForm(form, caseFile, outcome, words, { anyway }).bytes;

/** Cases to look at: an everyday one, and one that runs over in every way. */
export const samples = {
  family: make(family, ready),
  marked: make(marked, ready),
  overfull: make(overfull, tooEarly, true),
};
