import { createHash } from 'node:crypto';
import type { CaseFile } from '../core/case-file.ts';
import type { BatchFolder } from '../core/context.ts';
import type { EarlierClaim } from './journal.ts';
import type { RowReport } from './row-report.ts';
import type { RowDone, RowTask, Tools } from './row-work.ts';
import type { RowProblem } from './table-row.ts';

/** What the papers of a row depend on: the answers in their canonical form, and everything that all rows share. */
export const keyOf = (caseFile: CaseFile, fingerprint: string): string =>
  createHash('sha256').update(fingerprint).update(JSON.stringify(caseFile)).digest('hex');

/** What has the name of a row's papers, by its digest, and the claim by which it is just what is to be made. */
export function standing(
  { file, claims }: Pick<RowTask, 'file' | 'claims'>,
  key: string,
  folder: BatchFolder,
): { readonly there: string | undefined; readonly claimed: EarlierClaim | undefined } {
  const there = claims.length > 0 || folder.has(file) ? folder.digest(file) : undefined;
  return { there, claimed: claims.find((claim) => claim.key === key && claim.sha256 === there) };
}

/** Whether nothing is there, or what an earlier run made. */
export const isOurs = (there: string | undefined, claims: readonly EarlierClaim[]): boolean =>
  there === undefined || claims.some(({ sha256 }) => sha256 === there);

/** What to say where something that this batch did not make, or that was changed since, has the name. */
export function takenInWords(
  name: string,
  { words, packet }: Pick<Tools, 'words' | 'packet'>,
  how: 'foreign' | 'changed',
): Pick<RowProblem, 'found' | 'wanted'> {
  const { taken } = words.batch;
  const { found, wanted } = packet === undefined ? taken.form : taken[how];
  return { found: found(name), wanted };
}

/** A row whose papers have no place: what has the name is left as it is. */
export function placelessRow(
  row: Pick<RowDone, 'report' | 'outcome'>,
  name: string,
  { found, wanted }: Pick<RowProblem, 'found' | 'wanted'>,
): RowDone {
  const problem: RowProblem = { column: '', path: '', found, wanted };
  const report: RowReport = { ...row.report, verdict: 'bad', file: null, sha256: null, problems: [problem] };
  return { ...row, report, change: 'none', claim: undefined, taken: name };
}
