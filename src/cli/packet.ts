import { readCaseAt } from '../app/case-input.ts';
import type { Command } from '../app/command.ts';
import { decideOn } from '../app/decide-on.ts';
import { outFolder } from '../app/packet/folder.ts';
import { makePacket } from '../app/packet/make.ts';
import { NotNowError } from '../core/errors.ts';

/**
 * `packet CASE --out DIR`: everything that goes out with a request, for the way it will be sent, and the days around it;
 * exit 0. Where the rules say not now, only the pages that say why and what to do by when, and exit 4 (`NotNowError`),
 * unless `--anyway`. Throws `InputError` (2) for a bad case, names that are taken, or a character that cannot be drawn.
 */
export const run: Command = async (context, [source = ''], flags) => {
  const { messages, out } = context;
  const folder = outFolder(flags, context);
  const caseFile = await readCaseAt(source, context);
  const outcome = decideOn(caseFile, flags.asOf, messages);
  const { text, goes, ...said } = await makePacket(source, caseFile, outcome, folder, context, flags);
  if (flags.json) out.write(`${JSON.stringify({ ...said, outcome }, null, 2)}\n`);
  else if (!flags.quiet) out.write(text);
  if (goes) return 0;
  throw new NotNowError(messages.packet.command.notNow);
};
