import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { FillReport, TemplateReport } from '../fill-form.ts';
import type { Template } from './kept-template.ts';

/** What there is to say of one form of many. The values themselves stand in neither. */
export interface FormMessages {
  readonly warnings: readonly string[];
  /** Answers that are known and that their fields could not take: the path of each, and what to do. */
  readonly lacks: readonly { readonly path: string; readonly found: string; readonly wanted: string }[];
}

const nothing: FormMessages = { warnings: [], lacks: [] };
/** The words of a label or tooltip that a sentence has room for. */
const longest = 90;

const isOfKept = (report: FillReport): report is TemplateReport => 'notPut' in report;

/** What a filled form could not take, or only shorter. Nothing of the sheet, which takes every answer whole. */
export function formMessages(
  { about }: Pick<Template, 'about'>,
  report: FillReport,
  words: Catalogue,
): FormMessages {
  if (!isOfKept(report)) return nothing;
  const { fill } = words.template;
  const fields = new Map(about.fields.map((field) => [field.name, field]));
  const titleOf = (name: string): string => {
    const field = fields.get(name);
    return (field?.label || field?.tooltip || name).slice(0, longest);
  };
  return {
    warnings: report.abbreviated.map(({ name, fact }) => fill.abbreviatedFact(titleOf(name), fact)),
    lacks: report.notPut.map(({ name, fact, why }) => ({
      path: fact,
      found: why === 'condition-unknown' ? words.input.found.nothing : fill.notPutFound,
      wanted: fill.notPut[why](titleOf(name), fact),
    })),
  };
}
