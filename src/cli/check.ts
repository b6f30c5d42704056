import { command, ofCase, option } from './command.ts';

export const check = command({
  name: 'check',
  summary: {
    en: 'Decide only: what to do and by when first, then the dates, the route, and what is missing.',
  },
  about: {
    en: 'Decides one case and writes nothing. Ends with code 0 when the case is ready and with 4 when the rules say not now.',
  },
  args: ofCase,
  examples: [
    'case-assist check case.json',
    'case-assist check case.json --why',
    'case-assist check - --json < case.json',
  ],
  options: [
    option('--why', { en: 'Show all proofs: each rule, the answers that decided, and the sources.' }),
  ],
  /** The outcome of one case; exit 0 when it is ready, 4 when the rules say not now. */
  async run(context, [source = ''], { asOf, json, why }) {
    const [{ decideOn, readCaseAt }, { renderOutcome }] = await Promise.all([
      import('../app/case.ts'),
      import('../render/outcome.ts'),
    ]);
    const { out, messages } = context;
    const caseFile = await readCaseAt(source, context);
    const outcome = decideOn(caseFile, asOf, messages);
    if (json) out.write(`${JSON.stringify(outcome, null, 2)}\n`);
    else await out.page(renderOutcome(outcome, caseFile, messages, out, { why }));
    return outcome.verdict === 'ready' ? 0 : 4;
  },
});
