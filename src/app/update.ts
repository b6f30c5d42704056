import { catalogues } from '../content/messages/catalogues.ts';
import { readingsFor } from '../content/messages/readings.ts';
import type { Context } from '../core/context.ts';
import { isMaybeProtected } from '../core/safe-contact.ts';
import { facesOf } from '../form/blank/compiled-blank.ts';
import { madeDocument } from '../packet/packet-report.ts';
import { readingFile } from '../packet/reading.ts';
import { readNote, readTopics, updateFiles, updateText } from '../packet/update/files.ts';
import { noteOf, updateOf } from '../packet/update/update.ts';
import { asText } from '../render/text.ts';
import { readCaseAt, refuseBeforeLaw, type UnderCase } from './case.ts';
import { blankOf } from './fill.ts';
import type { PacketWays } from './packet.ts';
import { outFolder, type PapersTo, writePapers } from './papers.ts';

/**
 * `update CASE --about WHAT --out DIR`: the note to the office when a case was resolved, the address changed or there is a
 * new attorney, with the request number; exit 0. Throws `InputError` (2) for a bad case or another topic, `OutputError`
 * (6) when the folder cannot be written.
 */
export async function writeUpdate(
  context: Context,
  source: string,
  flags: PapersTo &
    UnderCase &
    Pick<PacketWays, 'reader'> & {
      readonly about?: string | undefined;
      readonly json: boolean;
      readonly quiet: boolean;
    },
): Promise<number> {
  const { messages: words, out } = context;
  const about = readTopics(flags.about === undefined ? [] : [flags.about], words);
  refuseBeforeLaw(flags.asOf, words);
  const folder = outFolder(flags, context);
  const caseFile = await readCaseAt(source, context, flags);
  const update = updateOf(caseFile, about, flags.asOf, words);
  await folder.ready(isMaybeProtected(caseFile, flags.asOf));
  const reader = readingsFor(flags.reader ?? context.language);
  const reading =
    reader === undefined
      ? []
      : readingFile(readNote(noteOf(caseFile, about, flags.asOf, reader), reader), {
          reader,
          faces: facesOf(await blankOf(context)),
        });
  const papers = [...updateFiles(update), ...reading];
  const written = await writePapers('update', caseFile, papers, folder.path, context, flags);
  if (flags.json) {
    const { text: _, ...said } = updateOf(caseFile, about, flags.asOf, catalogues.en);
    out.write(`${JSON.stringify({ ...written, ...said }, null, 2)}\n`);
  } else if (!flags.quiet) {
    const files = asText(madeDocument({ ...written, exhibits: undefined, cautions: [] }, words), out);
    out.write(`${files}\n${updateText(update, words, out)}`);
  }
  return 0;
}
