import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { CompiledBlank } from '../blank/compiled-blank.ts';
import { type BlankReport, fillBlank } from '../blank/fill-blank.ts';
import { StampError } from '../blank/refusal.ts';
import type { StampValue } from '../blank/stamp-value.ts';
import type { Face } from '../face.ts';
import { noticeText } from '../notice.ts';
import type { FillReport } from '../plan.ts';
import { abbreviated } from '../postal.ts';
import { textOf } from '../resolve.ts';
import { printed } from '../values.ts';
import { type Abbreviated, type CaseValues, caseValues, type NotPut } from './case-values.ts';
import { confirmedLines, countLines } from './confirmation.ts';
import type { About } from './kept-template.ts';
import { factsOf, isStreet, isUnit, lineAt } from './known-facts.ts';
import type { BlankMap } from './map-file.ts';
import type { MapLine } from './map-line.ts';

export interface KeptTemplate {
  readonly about: About;
  readonly map: BlankMap;
  readonly blank: CompiledBlank;
}

/** A report, and what is known and has no place in its field, or stands there shorter. */
export type TemplateReport = FillReport & {
  readonly template: string;
  readonly notPut: readonly NotPut[];
  readonly abbreviated: readonly Abbreviated[];
  /** Lines of the map that nobody has confirmed: what they propose was not written. */
  readonly proposed: number;
};

/** The words of continuation pages, without what is true of the sheet that comes with the program alone. */
const ofAnyForm = ({ form, template }: Catalogue): Catalogue['form'] => ({
  ...form,
  subtitle: template.page.subtitle,
  footer: template.page.footer,
  labels: { ...form.labels, 'header-name': template.page.name },
});

type Filled = { readonly bytes: Uint8Array; readonly report: BlankReport };

/** Fills in what fits: what is too small even for a pointer to another page stays blank, and is told. */
function fillWhatFits(
  fill: (values: ReadonlyMap<string, StampValue>) => Filled,
  { values, notPut, abbreviated: before }: CaseValues,
  lines: Readonly<Record<string, MapLine>>,
): Filled & Pick<CaseValues, 'notPut' | 'abbreviated'> {
  const left = new Map(values);
  const not = [...notPut];
  const short = [...before];
  const factOf = (name: string): string => factsOf(lineAt(lines, name) ?? {})[0] ?? '';
  for (;;) {
    try {
      const filled = fill(left);
      const long = filled.report.overflow.flatMap(({ name, text }) => {
        const fact = factOf(name);
        const less = isStreet(fact) || isUnit(fact) ? abbreviated(text) : text;
        return less === text ? [] : [{ name, fact, text: less }];
      });
      if (long.length === 0) return { ...filled, notPut: not, abbreviated: short };
      for (const each of long) {
        left.set(each.name, each.text);
        short.push(each);
      }
    } catch (error) {
      if (!(error instanceof StampError) || error.refused.some(({ reason }) => reason !== 'too-long'))
        throw error;
      for (const { name } of error.refused) {
        left.delete(name);
        not.push({ name, fact: factOf(name), why: 'longer-than-field' });
      }
    }
  }
}

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
  const lines = confirmedLines(map);
  const given = caseValues(blank.slots, lines, caseFile, words);
  const name = textOf({ facts: ['person.organization', 'person.name'], join: ', ' }, caseFile, words);
  const common = {
    blank,
    words: { ...words, form: ofAnyForm(words) },
    title: words.template.continuation(about.title),
    identity: { name, receipt: printed(caseFile, 'filings.1.receiptNumber', words) },
    titles: new Map(about.fields.map((field) => [field.name, field.label || field.tooltip])),
    notice: anyway ? noticeText(outcome, words) : '',
    flatten,
    ...(face ? { face } : {}),
  };
  const filled = fillWhatFits((values) => fillBlank({ ...common, values }), given, lines);
  const { applied, continued, blank: left, pages } = filled.report;
  const counts = { filled: applied.length, continued, blank: left, pages };
  const { notPut, abbreviated: short } = filled;
  const { proposed } = countLines(map);
  return {
    bytes: filled.bytes,
    report: { template: about.id, ...counts, notPut, abbreviated: short, proposed },
  };
}
