import { command, ofCase } from './command.ts';

export const check = command({
  name: 'check',
  summary: { en: 'Decide only: the verdict, why, what is missing, the dates, and the route.' },
  about: {
    en: 'Decides one case and writes nothing. Ends with code 0 when the case is ready and with 4 when the rules say not now.',
  },
  args: ofCase,
  examples: ['case-assist check case.json', 'case-assist check - --json < case.json'],
  options: [],
  /** The outcome of one case; exit 0 when it is ready, 4 when the rules say not now. */
  async run(context, [source = ''], { asOf, json }) {
    const [{ decideOn, readCaseAt }, { renderOutcome }] = await Promise.all([
      import('../app/case.ts'),
      import('../render/outcome.ts'),
    ]);
    const { out, messages } = context;
    const outcome = decideOn(await readCaseAt(source, context), asOf, messages);
    if (json) out.write(`${JSON.stringify(outcome, null, 2)}\n`);
    else await out.page(renderOutcome(outcome, messages, out));
    return outcome.verdict === 'ready' ? 0 : 4;
  },
});
