import { readCaseAt } from '../app/case-input.ts';
import type { Command } from '../app/command.ts';
import { refuseBeforeLaw } from '../app/decide-on.ts';
import { outFolder } from '../app/packet/folder.ts';
import { textStyle } from '../app/packet/text-style.ts';
import { writePapers } from '../app/packet/write.ts';
import { isMaybeProtected } from '../core/safe-contact.ts';
import { draftOf } from '../packet/channel/mail-draft.ts';
import { readTopics, updateFiles, updateText } from '../packet/update/files.ts';
import { updateOf } from '../packet/update/update.ts';
import { renderPacket } from '../render/packet.ts';

/**
 * `update CASE --about WHAT --out DIR`: the note to the office when a case was resolved, the address changed or there is a
 * new attorney, with the request number; exit 0. Throws `InputError` (2) for a bad case or another topic, `OutputError`
 * (6) when the folder cannot be written.
 */
export const run: Command = async (context, [source = ''], flags) => {
  const { messages: words, out } = context;
  const about = readTopics(flags.about === undefined ? [] : [flags.about], words);
  refuseBeforeLaw(flags.asOf, words);
  const folder = outFolder(flags, context);
  const caseFile = await readCaseAt(source, context);
  const update = updateOf(caseFile, about, flags.asOf, words);
  await folder.ready(isMaybeProtected(caseFile, flags.asOf));
  const papers = updateFiles(update, draftOf);
  const written = await writePapers('update', caseFile, papers, folder.path, context, flags);
  if (flags.json) {
    const { text: _, ...said } = update;
    out.write(`${JSON.stringify({ ...written, ...said }, null, 2)}\n`);
  } else if (!flags.quiet) {
    const files = renderPacket({ ...written, exhibits: undefined, cautions: [] }, words, out);
    out.write(`${files}\n${updateText(update, words, textStyle(out))}`);
  }
  return 0;
};
