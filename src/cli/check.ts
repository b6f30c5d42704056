import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Block } from '../render/document.ts';
import { command, dayGiven, ofCase, option } from './command.ts';

export const check = command({
  name: 'check',
  args: ofCase,
  examples: [
    'case-assist check case.json',
    'case-assist check case.json --why',
    'case-assist check case.json --compare 2027-03-01',
    'case-assist check - --json < case.json',
  ],
  options: [option('--why'), option('--compare <YYYY-MM-DD>')],
  /** The outcome of one case; exit 0 when it is ready, 4 when the rules say not now. */
  async run(context, [source = ''], { asOf, json, plain, why, compare, profile }) {
    const [{ decideOn, readCaseAt, withFilesSeen }, { outcomeDocument }, { asText }] = await Promise.all([
      import('../app/case.ts'),
      import('../render/outcome.ts'),
      import('../render/text.ts'),
    ]);
    const { out, messages } = context;
    const caseFile = await withFilesSeen(source, await readCaseAt(source, context, { profile }), context);
    const outcome = decideOn(caseFile, asOf, messages);
    const compared =
      compare === undefined
        ? undefined
        : decideOn(caseFile, await dayGiven(compare, '--compare', messages), messages, '--compare');
    if (json) {
      const beside = compared && {
        compared,
        changed: (await import('../core/compare.ts')).changesBetween(outcome, compared),
      };
      out.write(`${JSON.stringify({ ...outcome, ...beside }, null, 2)}\n`);
    } else {
      const beside =
        compared &&
        (await import('../render/compared.ts')).comparedBlocks(outcome, compared, caseFile, messages);
      const dates = why
        ? await datesOf(caseFile, outcome, messages, { drawn: !plain && out.isTerminal })
        : [];
      const document = [...outcomeDocument(outcome, caseFile, messages, { why, beside }), ...dates];
      await out.page(asText(document, out));
    }
    return outcome.verdict === 'ready' ? 0 : 4;
  },
});

/** The days around the request, each with what it was counted from. */
async function datesOf(
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  ways: { readonly drawn: boolean },
): Promise<readonly Block[]> {
  const [{ timelineOf }, { timelineDocument }] = await Promise.all([
    import('../packet/dates/timeline.ts'),
    import('../packet/dates/timeline-text.ts'),
  ]);
  return timelineDocument(timelineOf(caseFile, outcome, words), words, ways);
}
