import type { Catalogue } from '../content/messages/catalogue.ts';
import { show } from '../core/show.ts';
import type { FillReport, TemplateReport } from '../form/fill-form.ts';
import { type Block, caution, group, paragraph } from './document.ts';

/** What was written where, how full it is, and what is left to do by hand. `ofUser`: it is a form of the user's own; `front`: a page is before it that is not sent. */
export function filledDocument(
  path: string,
  { pages, filled, blank, continued }: FillReport,
  { ofUser, front }: { readonly ofUser: boolean; readonly front: boolean },
  words: Catalogue,
): readonly Block[] {
  const { report } = words.form;
  const byHand = ofUser ? [words.template.fill.signNext] : [report.inkNext, report.notOfficial];
  return [
    group(
      paragraph({ text: report.written(show(path), pages), tone: 'good' }),
      ...(front ? [caution(report.front)] : []),
      paragraph(report.counts(filled, blank)),
      ...(continued.length === 0 ? [] : [paragraph(report.continued(show(continued.join('; '))))]),
      ...byHand.map((line) => paragraph(line)),
    ),
  ];
}

/** What is known and could not be put, or only shorter, and what nobody has confirmed yet: to be told in any case. */
export function notPutTexts(
  { notPut, abbreviated, proposed }: TemplateReport,
  titles: ReadonlyMap<string, string>,
  id: string,
  { template: { fill } }: Catalogue,
): readonly string[] {
  const titleOf = (name: string): string => titles.get(name) ?? name;
  return [
    ...notPut.map(({ name, fact, why }) => fill.notPut[why](titleOf(name), fact)),
    ...abbreviated.map(({ name, text }) => fill.abbreviated(titleOf(name), text)),
    ...(proposed > 0 ? [fill.proposed(proposed, id)] : []),
  ];
}
