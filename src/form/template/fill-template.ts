import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { CompiledBlank } from '../blank/compiled-blank.ts';
import { fillBlank } from '../blank/fill-blank.ts';
import type { Face } from '../face.ts';
import { noticeText } from '../notice.ts';
import type { FillReport } from '../plan.ts';
import { textOf } from '../resolve.ts';
import { printed } from '../values.ts';
import { caseValues, type NotPut } from './case-values.ts';
import type { About } from './kept-template.ts';
import type { BlankMap } from './map-file.ts';

export interface KeptTemplate {
  readonly about: About;
  readonly map: BlankMap;
  readonly blank: CompiledBlank;
}

/** A report, and what is known and has no place in its field. */
export type TemplateReport = FillReport & { readonly template: string; readonly notPut: readonly NotPut[] };

/** The words of continuation pages, without what is true of the sheet that comes with the program alone. */
const ofAnyForm = ({ form, template }: Catalogue): Catalogue['form'] => ({
  ...form,
  subtitle: template.page.subtitle,
  footer: template.page.footer,
  labels: { ...form.labels, 'header-name': template.page.name },
});

/**
 * Fills a kept template for a case. With `anyway` the reasons against sending it now go on a page of their own; with
 * `flatten` the values are drawn and the fields taken out. Throws
 * `StampError` for what cannot be written.
 */
export function fillTemplate(
  { about, map, blank }: KeptTemplate,
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  {
    anyway,
    flatten,
    face,
  }: {
    readonly anyway: boolean;
    readonly flatten: boolean;
    readonly face?: Face | undefined;
  },
): { readonly bytes: Uint8Array; readonly report: TemplateReport } {
  const { values, notPut } = caseValues(blank.slots, map.fields, caseFile, words);
  const name = textOf({ facts: ['person.organization', 'person.name'], join: ', ' }, caseFile, words);
  const { bytes, report } = fillBlank({
    blank,
    values,
    words: { ...words, form: ofAnyForm(words) },
    title: words.template.continuation(about.title),
    identity: { name, receipt: printed(caseFile, 'filings.1.receiptNumber', words) },
    titles: new Map(about.fields.map((field) => [field.name, field.label || field.tooltip])),
    notice: anyway ? noticeText(outcome, words) : '',
    flatten,
    ...(face ? { face } : {}),
  });
  const { applied, continued, blank: left, pages } = report;
  return {
    bytes,
    report: { template: about.id, filled: applied.length, continued, blank: left, pages, notPut },
  };
}
