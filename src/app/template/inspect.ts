import type { Context } from '../../core/context.ts';
import type { Proposal } from '../../form/template/draft.ts';
import { proposedId } from '../../form/template/kept-template.ts';
import type { Survey } from '../../form/template/read-blank.ts';
import { paragraph } from '../../render/document.ts';
import {
  blankDocument,
  changesDocument,
  fieldsDocument,
  removedDocument,
  whyText,
} from '../../render/template.ts';
import { asText } from '../../render/text.ts';
import {
  compareWithKept,
  comparisonData,
  editionText,
  readPdf,
  type TemplateWays,
  warningsOf,
} from './store.ts';

/** `template inspect PDF [--against ID]`: what it holds, and what each field seems to want. Keeps nothing. */
export async function inspect(
  context: Context,
  path: string,
  flags: TemplateWays & { readonly against?: string | undefined },
): Promise<number> {
  const { out, messages } = context;
  const words = messages.template;
  const { blank, survey } = await readPdf(path, context);
  const warnings = warningsOf(survey, flags, context);
  const compared = await compareWithKept(survey, context, flags.against);
  const id = proposedId(survey);
  if (flags.json) {
    const texts = warnings.map((text) => ({ text }));
    const data = { ...surveyData(survey, context), id, warnings: texts, removed: blank.removed };
    out.write(`${JSON.stringify({ ...data, comparedWith: comparisonData(compared) }, null, 2)}\n`);
    return 0;
  }
  const { comparison, about } = compared ?? {};
  const blocks = [
    ...blankDocument(survey, warnings, messages),
    ...removedDocument(blank.removed, words),
    ...fieldsDocument(survey, words),
    ...(comparison && about
      ? changesDocument(comparison, { id: about.id, edition: editionText(about) }, words)
      : []),
    paragraph(words.inspect.addNext(id)),
  ];
  await out.page(asText(blocks, out));
  return 0;
}

/** A proposal as data. */
export const proposalData = (proposal: Proposal | undefined, { messages }: Pick<Context, 'messages'>) =>
  proposal && {
    // Of a field that shows several facts, the first as well.
    fact: proposal.line?.facts?.[0] ?? null,
    ...proposal.line,
    sure: proposal.sure ?? null,
    leftOut: proposal.left ?? null,
    doubts: proposal.doubts,
    reason: whyText(proposal, messages.template),
  };

function surveyData(
  { imprint, fields, proposals, sha256, title, official, pages }: Survey,
  context: Context,
) {
  return {
    sha256,
    title,
    form: imprint.form || null,
    editions: imprint.editions,
    expires: imprint.expires ?? null,
    omb: imprint.omb || null,
    official,
    pages,
    fields: fields.map(({ around, ...field }) => ({
      ...field,
      proposal: proposalData(proposals.get(field.name), context),
    })),
  };
}
