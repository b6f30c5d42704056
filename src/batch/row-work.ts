import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { isOfFolder } from '../core/claim-line.ts';
import type { BatchFolder, Claim, Lot } from '../core/context.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Face } from '../form/face.ts';
import { fillForm, isSheet } from '../form/fill-form.ts';
import type { Template } from '../form/template/kept-template.ts';
import { toldOfForm } from '../form/template/told-of-form.ts';
import type { EarlierClaim } from './journal.ts';
import { type PacketMaker, workPacketRow } from './packet-row.ts';
import { isOurs, keyOf, placelessRow, standing, takenInWords } from './row-claim.ts';
import { type RowReport, withTold } from './row-report.ts';
import { decideRow, type ReadyRow, undrawnRow } from './row-verdict.ts';
import type { RowProblem } from './table-row.ts';

/** What is the same for every row of a run. A plain value. */
export interface WorkSettings {
  readonly asOf: Day;
  readonly form: Template;
  /** Fill for rows that the rules say not now of as well. */
  readonly anyway: boolean;
  readonly flatten: boolean;
  /** A packet for each row, in a folder of its own. */
  readonly packet: boolean;
  /** Decide only. */
  readonly dryRun: boolean;
  /** Overwrite what this batch did not write. */
  readonly force: boolean;
  /** Give the whole outcome as well. */
  readonly outcomes: boolean;
  /** Everything besides the row that a filled form depends on, as one hash. */
  readonly fingerprint: string;
}

/** All that somebody needs who works on rows, in this thread or another. A plain value. */
export interface DeskSetup {
  readonly settings: WorkSettings;
  /** The output folder. */
  readonly folder: string;
  /** The file of `--font`, and how it is called. */
  readonly font: { readonly bytes: Uint8Array; readonly name: string } | undefined;
  /** The table, from whose folder the paths of documents count. */
  readonly source: string;
}

export interface RowTask {
  readonly row: number;
  readonly id: string;
  readonly raw: CaseRecord;
  readonly problems: readonly RowProblem[];
  /** See `TableRow.lost`. */
  readonly lost?: readonly RowProblem[];
  /** The name for its form, or its packet, in the folder. */
  readonly file: string;
  /** What earlier runs claimed of that name. */
  readonly claims: readonly EarlierClaim[];
}

export type Change = 'none' | 'kept' | 'written';

export interface RowDone {
  readonly report: RowReport;
  readonly change: Change;
  /** What was claimed, when there is a form or a packet. */
  readonly claim: Claim | undefined;
  /** Where `outcomes` are wanted and the row could be read. */
  readonly outcome: Outcome | undefined;
  /** The name that its form or packet should have, where something else has it. */
  readonly taken?: string;
}

export interface Tools {
  readonly settings: WorkSettings;
  readonly folder: BatchFolder;
  readonly words: Catalogue;
  /** The shipped face with a font of the user's behind it. */
  readonly face: Face | undefined;
  /** SHA-256 of a filled form, in hex. */
  readonly digest: (bytes: Uint8Array) => string;
  /** Makes the packets, where packets are wanted. */
  readonly packet?: PacketMaker;
}

/**
 * Does some rows: reads, decides, fills and writes what is ready. The papers of all rows given are on the disk when it
 * returns. A bad row stops no other. Throws `OutputError` when the folder cannot be written.
 */
export async function workRows(tasks: readonly RowTask[], tools: Tools): Promise<readonly RowDone[]> {
  const lot = tools.folder.lot();
  const { packet } = tools;
  try {
    const done =
      packet === undefined
        ? tasks.map((task) => workRow(task, { ...tools, lot }))
        : await inTurn(tasks, (task) => workPacketRow(task, { ...tools, lot, packet }));
    const taken = new Set(await lot.close());
    if (taken.size === 0) return done;
    return done.map((row) => {
      const name = row.claim?.file ?? '';
      return taken.has(name) ? placelessRow(row, name, takenInWords(name, tools, 'foreign')) : row;
    });
  } finally {
    lot.drop();
  }
}

/** One after the other: the documents of one row alone may take much memory. */
async function inTurn(
  tasks: readonly RowTask[],
  work: (task: RowTask) => Promise<RowDone>,
): Promise<readonly RowDone[]> {
  const done: RowDone[] = [];
  for (const task of tasks) done.push(await work(task));
  return done;
}

export type AtWork = Tools & { readonly lot: Lot };

function workRow(task: RowTask, tools: AtWork): RowDone {
  const decided = decideRow(task, tools);
  return 'done' in decided ? decided.done : withForm(task, decided, tools);
}

/** The form of a row: kept when an earlier run made just this one, else filled. */
function withForm({ file, claims }: RowTask, { caseFile, outcome, row }: ReadyRow, tools: AtWork): RowDone {
  const { settings, folder, words, face, lot, digest } = tools;
  const key = keyOf(caseFile, settings.fingerprint);
  const { there, claimed } = standing({ file, claims }, key, folder);
  const made = (sha256: string, report = row.report) => ({ ...report, file, sha256 });
  // What a form of the user's own could not take shows only when it is filled.
  if (claimed !== undefined && isSheet(settings.form))
    return {
      ...row,
      report: made(claimed.sha256),
      change: 'kept',
      claim: { file, key, sha256: claimed.sha256 },
    };
  let bytes: Uint8Array;
  let report: RowReport;
  try {
    const { anyway, flatten } = settings;
    const options = { anyway, flatten, face, reuse: true };
    const filled = fillForm(settings.form, caseFile, outcome, words, options);
    bytes = filled.bytes;
    report = withTold(row.report, toldOfForm(settings.form, filled.report, words));
  } catch (error) {
    return undrawnRow(row, error);
  }
  const sha256 = digest(bytes);
  const claim = { file, key, sha256 };
  if (there === sha256) return { ...row, report: made(sha256, report), change: 'kept', claim };
  // What is no file is never replaced.
  const isFile = there !== '' && !isOfFolder(there ?? '');
  if (!isOurs(there, claims) && !(isFile && settings.force))
    return placelessRow(row, file, takenInWords(file, tools, 'foreign'));
  lot.add({ ...claim, bytes, replace: there !== undefined });
  return { ...row, report: made(sha256, report), change: 'written', claim };
}
