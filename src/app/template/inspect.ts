import type { Context } from '../../core/context.ts';
import { wrap } from '../../core/wrap.ts';
import type { Proposal } from '../../form/template/map-line.ts';
import type { Survey } from '../../form/template/surveyed.ts';
import { proposedId } from '../../form/template/template-id.ts';
import { renderChanges, renderFields, renderHead, renderRemoved, whyText } from '../../render/template.ts';
import type { TemplateWays } from './store.ts';
import { compareWithKept, comparisonData, editionText, readPdf, warningsOf } from './store.ts';

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
    const data = { ...surveyData(survey, context), id, warnings, removed: blank.removed };
    out.write(`${JSON.stringify({ ...data, comparedWith: comparisonData(compared) }, null, 2)}\n`);
    return 0;
  }
  const parts = [
    renderHead(survey, warnings, words, out),
    renderRemoved(blank.removed, words, out),
    renderFields(survey, words, out),
    compared
      ? renderChanges(
          compared.comparison,
          { id: compared.about.id, edition: editionText(compared.about) },
          words,
          out,
        )
      : '',
    wrap(words.inspect.addNext(id), out.width),
  ];
  await out.page(`${parts.filter(Boolean).join('\n\n')}\n`);
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
    why: whyText(proposal, messages.template),
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
