import type { CaseFile } from '../core/case-file.ts';
import { folderMark, isOfFolder, listOfFiles } from '../core/claim-line.ts';
import type { ToldOfPacket } from '../core/context.ts';
import type { Outcome } from '../core/outcome.ts';
import { fileOfForm } from '../form/fill-form.ts';
import { sha256Of } from './fingerprint.ts';
import { isOurs, keyOf, placelessRow, standing, takenInWords } from './row-claim.ts';
import { withTold } from './row-report.ts';
import { decideRow, undrawnRow } from './row-verdict.ts';
import type { AtWork, RowDone, RowTask } from './row-work.ts';

/** The packet of a case before it is made. */
export interface PacketOfRow {
  /** A hash of what it depends on besides the answers and what all rows share: of each document's file. */
  readonly documents: string;
  /** What is said of it whatever its documents are, and what its form could not take. */
  readonly warnings: readonly string[];
  readonly lacks: ToldOfPacket['lacks'];
  /** Makes it; nothing is written. Throws `InputError` when something cannot be drawn. */
  make(): Promise<{
    readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    readonly told: ToldOfPacket;
  }>;
}

/** Reads the documents that a case names, and gives its packet. Throws `InputError` when its form cannot be drawn. */
export type PacketMaker = (caseFile: CaseFile, outcome: Outcome) => Promise<PacketOfRow>;

/** Does one row of which a packet is wanted: kept when an earlier run made just this one, else made. */
export async function workPacketRow(
  task: RowTask,
  tools: AtWork & { readonly packet: PacketMaker },
): Promise<RowDone> {
  const decided = decideRow(task, tools);
  if ('done' in decided) return decided.done;
  const { caseFile, outcome, row } = decided;
  const { settings, folder, lot } = tools;
  const { file, claims } = task;
  let packet: PacketOfRow;
  try {
    packet = await tools.packet(caseFile, outcome);
  } catch (error) {
    return undrawnRow(row, error);
  }
  const key = keyOf(caseFile, sha256Of(`${settings.fingerprint} ${packet.documents}`));
  const form = fileOfForm(settings.form);
  const done = (
    change: RowDone['change'],
    sha256: string,
    formSha256: string,
    ofDocuments: ToldOfPacket,
  ): RowDone => {
    const told = withTold(withTold(row.report, packet), ofDocuments);
    const report = { ...told, file: `${file}/${form}`, sha256: formSha256 };
    return { ...row, report, change, claim: { file, key, sha256, told: ofDocuments } };
  };
  const { there, claimed } = standing(task, key, folder);
  if (claimed?.told !== undefined) {
    const formThere = folder.digest(`${file}/${form}`);
    if (formThere !== undefined) return done('kept', claimed.sha256, formThere, claimed.told);
  }
  let made: Awaited<ReturnType<typeof packet.make>>;
  try {
    made = await packet.make();
  } catch (error) {
    return undrawnRow(row, error);
  }
  const hashes = new Map(made.files.map(({ name, bytes }) => [name, sha256Of(bytes)]));
  const sha256 = folderMark + sha256Of(listOfFiles(hashes));
  const result = done(there === sha256 ? 'kept' : 'written', sha256, hashes.get(form) ?? '', made.told);
  if (there === sha256) return result;
  // A folder that no run of this batch made is never replaced: whatever is in it would be gone.
  const wasOurs = claims.some((claim) => isOfFolder(claim.sha256)) && isOfFolder(there ?? '');
  if (!isOurs(there, claims) && !(wasOurs && settings.force))
    return placelessRow(row, file, takenInWords(file, tools, wasOurs ? 'changed' : 'foreign'));
  lot.add({ file, key, sha256, told: made.told, files: made.files, replace: there !== undefined });
  return result;
}
