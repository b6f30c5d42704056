import { createHash } from 'node:crypto';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { rulesChecked } from '../content/rule-books.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Context } from '../core/context.ts';
import type { Outcome } from '../core/outcome.ts';
import {
  type BatchFolder,
  type EarlierClaim,
  folderMark,
  isOfFolder,
  type Lot,
  listOfFiles,
  type PacketMessages,
} from '../core/output-folder.ts';
import { deflated, sha256Of } from '../form/bytes.ts';
import type { Face } from '../form/face.ts';
import { fileOfForm, fillForm, isSheet } from '../form/fill-form.ts';
import { formMessages } from '../form/template/case-values.ts';
import type { Template } from '../form/template/kept-template.ts';
import type { doNotSendPages } from '../render/do-not-send.ts';
import { badReport, decideRow, type ReadyRow, undrawnRow, withMessages } from './decide-row.ts';
import type { Job, Row, RowProblem, RowReport, RowResult } from './row.ts';

export interface Tools {
  readonly job: Job;
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
export async function workRows(tasks: readonly Row[], tools: Tools): Promise<readonly RowResult[]> {
  const lot = tools.folder.lot();
  const { packet } = tools;
  try {
    // Loaded only where it is needed.
    const front = tools.job.anyway ? (await import('../render/do-not-send.ts')).doNotSendPages : undefined;
    const done =
      packet === undefined
        ? tasks.map((task) => workRow(task, { ...tools, lot, front }))
        : await inTurn(tasks, (task) => workPacketRow(task, { ...tools, lot, front, packet }));
    const taken = new Set(await lot.close());
    if (taken.size === 0) return done;
    return done.map((row) => {
      const name = row.claim?.file ?? '';
      return taken.has(name) ? placelessRow(row.report, name, 'foreign', tools) : row;
    });
  } finally {
    lot.drop();
  }
}

/** One after the other: the documents of one row alone may take much memory. */
async function inTurn(
  tasks: readonly Row[],
  work: (task: Row) => Promise<RowResult>,
): Promise<readonly RowResult[]> {
  const done: RowResult[] = [];
  for (const task of tasks) done.push(await work(task));
  return done;
}

export type AtWork = Tools & {
  readonly lot: Lot;
  /** Makes the page before a form that the rules say not now of, where such forms are made. */
  readonly front: typeof doNotSendPages | undefined;
};

const frontOf = (
  { caseFile, outcome }: ReadyRow,
  { front, words, face }: Pick<AtWork, 'front' | 'words' | 'face'>,
) => (outcome.verdict === 'ready' ? undefined : front?.(outcome, caseFile, words, face));

function workRow(task: Row, tools: AtWork): RowResult {
  const decided = decideRow(task, tools);
  if ('done' in decided) return decided.done;
  return { ...withDrawn(withForm(task, decided, tools), decided, tools), client: decided.client };
}

/** The form of a row: kept when an earlier run made just this one, else filled. */
function withForm({ file, claims }: Row, ready: ReadyRow, tools: AtWork): RowResult {
  const { caseFile, outcome } = ready;
  const { job, folder, words, face, lot, digest } = tools;
  const key = keyOf(caseFile, job.fingerprint);
  const { there, claimed } = standing({ file, claims }, key, folder);
  const made = (sha256: string, report = ready.report) => ({ ...report, file, sha256 });
  // What a form of the user's own could not take shows only when it is filled.
  if (claimed !== undefined && isSheet(job.form))
    return { report: made(claimed.sha256), change: 'kept', claim: { file, key, sha256: claimed.sha256 } };
  let bytes: Uint8Array;
  let report: RowReport;
  try {
    const options = { front: frontOf(ready, tools), flatten: job.flatten, face, reuse: true };
    const filled = fillForm(job.form, caseFile, outcome, words, options);
    bytes = filled.bytes;
    report = withMessages(ready.report, formMessages(job.form, filled.report, words), words);
  } catch (error) {
    return undrawnRow(ready, error, words);
  }
  const sha256 = digest(bytes);
  const claim = { file, key, sha256 };
  if (there === sha256) return { report: made(sha256, report), change: 'kept', claim };
  // What is no file is never replaced.
  const isFile = there !== '' && !isOfFolder(there ?? '');
  if (!isOurs(there, claims) && !(isFile && job.force))
    return placelessRow(ready.report, file, 'foreign', tools);
  lot.add({ ...claim, bytes, replace: there !== undefined });
  return { report: made(sha256, report), change: 'written', claim };
}

/**
 * What the form of a row draws, where forms are merged. It is filled once more, flattened: from the same answers on the same
 * blank as its file, which has the same claim or was written just now.
 */
function withDrawn(row: RowResult, ready: ReadyRow, tools: AtWork): RowResult {
  const { job, words, face } = tools;
  if (!job.merge || row.report.file === null) return row;
  const ways = { flatten: true, face, reuse: true, leavesUndrawn: job.packet };
  const options = { front: frontOf(ready, tools), ...ways };
  const { drawn } = fillForm(job.form, ready.caseFile, ready.outcome, words, options);
  const pages = drawn.pages.map((page) => page && { ...page, content: deflated(page.content) });
  return { ...row, drawn: { ...drawn, pages } };
}

type FingerprintWays = Pick<Job, 'asOf' | 'anyway' | 'flatten' | 'letters' | 'reader'> &
  Pick<Context, 'language'>;

/**
 * Everything besides the row itself that a filled form depends on, as one hash: program, rules, form and map, day, and the
 * ways to fill. Runs with the same one may take over each other's work. With `packet`, the sheet that comes with the
 * program, it is that of packets: they depend on that sheet too, and on what is known of the form.
 */
export function fingerprintOf(
  version: string,
  form: Template,
  font: Uint8Array | undefined,
  { asOf, anyway, flatten, letters, language, reader }: FingerprintWays,
  packet?: Template,
): string {
  const partsOf = ({ about, map, blank }: Template) => [
    about.id,
    about.title,
    about.fields,
    blank.sha256,
    map,
  ];
  // Whoever runs it reads some papers, and the page before a form that is not to be sent; the form itself never changes.
  const read = language === 'en' ? [] : [language];
  const ways = [asOf, anyway, flatten, ...(anyway ? read : [])];
  const facts = [version, rulesChecked, partsOf(form), font ? sha256Of(font) : null, ...ways];
  if (packet === undefined) return sha256Of(JSON.stringify(facts));
  const ofPacket = [partsOf(packet), form.about, ...read, ...(reader === language ? [] : [reader])];
  return sha256Of(JSON.stringify([...facts, 'packet', letters, ...ofPacket]));
}

/**
 * Hashes the filled copies of one form as `sha256Of` does: what all of them begin with, most of their bytes, is hashed
 * once.
 */
export function digesterOf({ blank }: Pick<Template, 'blank'>): (bytes: Uint8Array) => string {
  const { plan, bytes: constant } = blank;
  const { from, to } = plan.common;
  const begun = createHash('sha256').update(constant.subarray(from, to));
  return (bytes) =>
    begun
      .copy()
      .update(bytes.subarray(to - from))
      .digest('hex');
}

/** What the papers of a row depend on: the answers in their canonical form, and everything that all rows share. */
export const keyOf = (caseFile: CaseFile, fingerprint: string): string =>
  sha256Of(fingerprint + JSON.stringify(caseFile));

/** What has the name of a row's papers, by its digest, and the claim by which it is just what is to be made. */
export function standing(
  { file, claims }: Pick<Row, 'file' | 'claims'>,
  key: string,
  folder: BatchFolder,
): { readonly there: string | undefined; readonly claimed: EarlierClaim | undefined } {
  const there = claims.length > 0 || folder.has(file) ? folder.digest(file) : undefined;
  return { there, claimed: claims.find((claim) => claim.key === key && claim.sha256 === there) };
}

/** Whether nothing is there, or what an earlier run made. */
export const isOurs = (there: string | undefined, claims: readonly EarlierClaim[]): boolean =>
  there === undefined || claims.some(({ sha256 }) => sha256 === there);

/** A row whose papers have no place: what this batch did not make, or what was changed since, has the name and is left as it is. */
function placelessRow(
  before: RowReport,
  name: string,
  how: 'foreign' | 'changed',
  { words, packet }: Pick<Tools, 'words' | 'packet'>,
): RowResult {
  const { taken } = words.batch;
  const { found, wanted } = packet === undefined ? taken.form : taken[how];
  const problem: RowProblem = { column: '', path: '', found: found(name), wanted };
  return { report: badReport(before, [problem], words), change: 'none', claim: undefined, taken: name };
}

/** The packet of a case before it is made. */
export interface PacketOfRow {
  /** A hash of what it depends on besides the answers and what all rows share: of each document's file. */
  readonly documents: string;
  /** What is said of it whatever its documents are, and what its form could not take. */
  readonly warnings: readonly string[];
  readonly lacks: PacketMessages['lacks'];
  /** Makes it; nothing is written. */
  make(): Promise<{
    readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    readonly told: PacketMessages;
  }>;
}

/** Reads the documents that a case names, and gives its packet. Throws `InputError` when nothing goes on its form. */
export type PacketMaker = (caseFile: CaseFile, outcome: Outcome) => Promise<PacketOfRow>;

/** Does one row of which a packet is wanted. */
export async function workPacketRow(
  task: Row,
  tools: AtWork & { readonly packet: PacketMaker },
): Promise<RowResult> {
  const decided = decideRow(task, tools);
  if ('done' in decided) return decided.done;
  return { ...withDrawn(await withPacket(task, decided, tools), decided, tools), client: decided.client };
}

/** The packet of a row: kept when an earlier run made just this one, else made. */
async function withPacket(
  task: Row,
  ready: ReadyRow,
  tools: AtWork & { readonly packet: PacketMaker },
): Promise<RowResult> {
  const { job, folder, lot, words } = tools;
  const { caseFile, outcome } = ready;
  // Letters are made where the rules say not now as well, and then there is no form.
  const goes = outcome.verdict === 'ready' || job.anyway;
  const { file, claims } = task;
  let packet: PacketOfRow;
  try {
    packet = await tools.packet(caseFile, outcome);
  } catch (error) {
    return undrawnRow(ready, error, words);
  }
  const key = keyOf(caseFile, sha256Of(`${job.fingerprint} ${packet.documents}`));
  const form = fileOfForm(job.form);
  const done = (
    change: RowResult['change'],
    sha256: string,
    formSha256: string,
    ofDocuments: PacketMessages,
  ): RowResult => {
    const told = withMessages(withMessages(ready.report, packet, words), ofDocuments, words);
    const ofForm = goes ? { file: `${file}/${form}`, sha256: formSha256 } : {};
    const report = { ...told, ...ofForm, packet: file };
    return { report, change, claim: { file, key, sha256, told: ofDocuments } };
  };
  const { there, claimed } = standing(task, key, folder);
  if (claimed?.told !== undefined) {
    const formThere = folder.digest(`${file}/${form}`);
    if (formThere !== undefined || !goes) return done('kept', claimed.sha256, formThere ?? '', claimed.told);
  }
  let made: Awaited<ReturnType<typeof packet.make>>;
  try {
    made = await packet.make();
  } catch (error) {
    return undrawnRow(ready, error, words);
  }
  const hashes = new Map(made.files.map(({ name, bytes }) => [name, sha256Of(bytes)]));
  const sha256 = folderMark + sha256Of(listOfFiles(hashes));
  const result = done(there === sha256 ? 'kept' : 'written', sha256, hashes.get(form) ?? '', made.told);
  if (there === sha256) return result;
  // A folder that no run of this batch made is never replaced: whatever is in it would be gone.
  const wasOurs = claims.some((claim) => isOfFolder(claim.sha256)) && isOfFolder(there ?? '');
  if (!isOurs(there, claims) && !(wasOurs && job.force))
    return placelessRow(ready.report, file, wasOurs ? 'changed' : 'foreign', tools);
  lot.add({ file, key, sha256, told: made.told, files: made.files, replace: there !== undefined });
  return result;
}
