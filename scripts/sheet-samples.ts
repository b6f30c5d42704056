import { en } from '../src/content/messages/en.ts';
import type { CaseFile } from '../src/core/case-file.ts';
import { fillForm } from '../src/form/fill-form.ts';
import { doNotSendPages } from '../src/render/do-not-send.ts';
import { family, form, marked, overfull, ready, tooEarly, words } from '../test/form/cases.ts';

const make =
  (caseFile: CaseFile, { outcome = ready, flatten = false } = {}) =>
  async (): Promise<Uint8Array> =>
    fillForm(form, caseFile, ready, words, {
      flatten,
      front: outcome.verdict === 'ready' ? [] : doNotSendPages(outcome, caseFile, en),
    }).bytes;

/** Cases to look at: an everyday one, and one that runs over in every way. */
export const samples = {
  empty: make({ caseFile: 1 }),
  family: make(family),
  marked: make(marked),
  overfull: make(overfull, { outcome: tooEarly }),
  flat: make(overfull, { flatten: true }),
};
