import { readCaseAt } from '../app/case-input.ts';
import type { Command } from '../app/command.ts';
import { decideOn } from '../app/decide-on.ts';
import { renderOutcome } from '../render/outcome.ts';

/** `check CASE`: the outcome of one case; exit 0 when it is ready, 4 when the rules say not now. */
export const run: Command = async (context, [source = ''], flags) => {
  const { out, messages } = context;
  const caseFile = await readCaseAt(source, context);
  const outcome = decideOn(caseFile, flags.asOf, messages);
  if (flags.json) out.write(`${JSON.stringify(outcome, null, 2)}\n`);
  else await out.page(renderOutcome(outcome, messages, out));
  return outcome.verdict === 'ready' ? 0 : 4;
};
