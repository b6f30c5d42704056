import { openReading } from '../../adapters/files.ts';
import { exhibitLimits, openExhibitWorker } from '../../adapters/limited-thread.ts';
import type { PacketMaker, PacketOfRow, Tools } from '../../batch/work.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { readingsFor } from '../../content/messages/readings.ts';
import type { Warning } from '../../core/outcome.ts';
import { facesOf } from '../../form/blank/compiled-blank.ts';
import { sha256Of } from '../../form/bytes.ts';
import { type FillOptions, fileOfForm, fillForm, isSheet } from '../../form/fill-form.ts';
import { formMessages } from '../../form/template/case-values.ts';
import { planChannel } from '../../packet/channel/channel.ts';
import type { ExhibitFile } from '../../packet/exhibits/plan-exhibits.ts';
import { doNotSendPages } from '../../render/do-not-send.ts';
import { blankOf, sheetOf } from '../fill.ts';
import { exhibitFiles, type PreparedPacket, preparePacket, undrawnIn } from '../packet.ts';
import { warningsOf } from '../template/store.ts';
import type { RowInputs } from './row-work.ts';

/** Makes the packets of rows as the command `packet` makes that of a case. */
export async function openPacketMaker(
  { root, threads, source }: Pick<RowInputs, 'root' | 'threads' | 'source'>,
  { job, words, face }: Pick<Tools, 'job' | 'words' | 'face'>,
): Promise<PacketMaker> {
  const files = openReading({ root, words: words.failures.files });
  const place = { files, messages: words };
  const [sheet, blank] = await Promise.all([sheetOf(place), blankOf(place)]);
  const reader = readingsFor(job.reader);
  const inputs = { words, faces: facesOf(blank), face, letters: job.letters, reader };
  // The program's own thread works besides.
  const readApart = openExhibitWorker(root, { ...exhibitLimits, beside: threads });
  const { form, anyway, flatten, asOf } = job;
  const { official } = form.about;
  const warnings = isSheet(form) ? [] : warningsOf(form.about, { asOf }, place);
  return async (caseFile, outcome) => {
    const ready = outcome.verdict === 'ready';
    const goes = ready || anyway;
    const documents = goes ? await exhibitFiles(source, caseFile, { files }) : [];
    const filledWith = (front?: FillOptions['front']) =>
      fillForm(form, caseFile, outcome, words, { front, flatten, face, leavesUndrawn: true });
    let filled: ReturnType<typeof fillForm> | undefined;
    const fill = () => {
      filled ??= filledWith(ready ? [] : doNotSendPages(outcome, caseFile, words, face));
      return filled;
    };
    const sent = () => (ready ? fill() : filledWith()).bytes;
    // The sheet takes every answer: nothing of it need be known before a packet is made.
    const ofForm =
      isSheet(form) || !goes ? { warnings: [], lacks: [] } : formMessages(form, fill().report, words);
    const undrawn = undrawnIn(caseFile, outcome, sheet, inputs);
    const known = goes
      ? planChannel(caseFile, outcome, words, { officialForm: official, undrawn }).cautions
      : [];
    return {
      documents: hashOf(documents),
      warnings: [...known.map(({ text }) => text), ...(goes ? warnings : []), ...ofForm.warnings],
      lacks: ofForm.lacks,
      async make() {
        const papers = async () => ({
          sheet,
          documents,
          readApart,
          form: { ...fill(), sent, name: fileOfForm(form), official, warnings },
        });
        const prepared = await preparePacket(caseFile, outcome, inputs, goes ? papers : undefined);
        return { files: prepared.files, told: messagesOf(prepared, known, words) };
      },
    };
  };
}

/** Of what the documents are, in the order of the case. */
const hashOf = (documents: readonly ExhibitFile[]): string =>
  sha256Of(
    JSON.stringify(documents.map(({ document, bytes }) => [document, bytes ? sha256Of(bytes) : null])),
  );

/** What showed when a packet was made, besides what was known before. */
function messagesOf(
  { cautions, exhibits }: PreparedPacket,
  known: readonly Warning[],
  { packet: { command }, batchReport: { lacks } }: Catalogue,
): Awaited<ReturnType<PacketOfRow['make']>>['told'] {
  const before = new Set(['template', ...known.map(({ id }) => id)]);
  return {
    warnings: [
      ...cautions.filter(({ id }) => !before.has(id)).map(({ text }) => text),
      ...(exhibits?.problems ?? []).map(({ path, found, advice }) => command.problem(path, found, advice)),
    ],
    lacks: (exhibits?.missing ?? []).map(({ document, why, text }) => ({
      path: document === null ? 'documents' : `${document}.file`,
      found: lacks.documents[why],
      wanted: text,
    })),
  };
}
