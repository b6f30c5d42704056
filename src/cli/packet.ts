import { NotNowError } from '../core/errors.ts';
import { command, ofCase, shared } from './command.ts';

export const packet = command({
  name: 'packet',
  args: ofCase,
  examples: [
    'case-assist packet case.json --out papers',
    'case-assist packet case.json --out papers --anyway --json',
  ],
  options: [shared.out, shared.reader, shared.template, shared.font, shared.flatten, shared.anyway],
  /**
   * Everything that goes out with a request, for the way it will be sent, and the days around it; exit 0. Where the rules
   * say not now, only the pages that say why and what to do by when, and exit 4 (`NotNowError`), unless `--anyway`. Throws
   * `InputError` (2) for a bad case or names that are taken.
   */
  async run(context, [source = ''], options) {
    const [{ decideOn, readCaseAt, withFilesSeen }, { makePacket, packetData }, { outFolder }] =
      await Promise.all([import('../app/case.ts'), import('../app/packet.ts'), import('../app/papers.ts')]);
    const { messages, out } = context;
    const folder = outFolder(options, context);
    const caseFile = await readCaseAt(source, context, options);
    const outcome = decideOn(await withFilesSeen(source, caseFile, context), options.asOf, messages);
    const { text, goes, ...made } = await makePacket(source, caseFile, outcome, folder, context, options);
    if (options.json) out.write(`${JSON.stringify({ ...packetData(made, messages), outcome }, null, 2)}\n`);
    else if (!options.quiet) out.write(text);
    if (goes) return 0;
    throw new NotNowError(messages.packet.command.notNow);
  },
});
