import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from '../core/case-file.ts';
import { mostCaseBytes } from '../core/case-tree.ts';
import type { Context, Files } from '../core/context.ts';
import { decide } from '../core/decide.ts';
import { InputError } from '../core/errors.ts';
import { firstDayOfLaw } from '../core/in-force.ts';
import type { Outcome } from '../core/outcome.ts';
import { namedFiles, withAbsent } from '../core/papers.ts';
import { type Profile, readProfile, underCase } from '../core/profile.ts';
import { readCase } from '../core/read-case.ts';

/** What holds for a case that says nothing else itself. */
export interface UnderCase {
  readonly profile?: Profile | undefined;
}

/**
 * Reads the case in a file, or on standard input for `-`, with the profile under it. Throws `InputError` with every problem at
 * once.
 */
export async function readCaseAt(
  source: string,
  { files, messages }: Context,
  { profile }: UnderCase,
): Promise<CaseFile> {
  return underCase(readCase(await files.read(source, mostCaseBytes), messages), profile);
}

/** Reads the file of `--profile`. Throws `InputError` with all that is wrong with it, its font among that where there is no such file. */
export async function readProfileAt(path: string, { files, messages }: Context): Promise<Profile> {
  const { answers, font: named } = readProfile(await files.read(path, mostCaseBytes), messages);
  const font = named === undefined ? undefined : await files.find(named, path);
  if (font !== undefined || named === undefined) return { path, answers, font };
  const { profile, found } = messages.input;
  throw new InputError(profile.refused(1), [{ path: 'font', found: found.nothing, wanted: profile.font }]);
}

/** The case as it is decided: which of its documents have a file that is not there. */
export async function withFilesSeen(
  source: string,
  caseFile: CaseFile,
  { files }: { readonly files: Pick<Files, 'find'> },
): Promise<CaseFile> {
  const absent: number[] = [];
  for (const { document, name } of namedFiles(caseFile))
    if ((await files.find(name, source)) === undefined) absent.push(document);
  return withAbsent(caseFile, absent);
}

/** Decides a case; a day before the first rule book is bad input, never decided by the nearest one. */
export function decideOn(caseFile: CaseFile, asOf: Day, words: Catalogue, path?: string): Outcome {
  refuseBeforeLaw(asOf, words, path);
  return decide(caseFile, asOf, words);
}

/** Throws `InputError` for a day without a rule book. */
export function refuseBeforeLaw(asOf: Day, words: Catalogue, path = '--as-of'): void {
  if (asOf >= firstDayOfLaw) return;
  throw new InputError(words.outcome.beforeLaw(asOf, firstDayOfLaw), [
    { path, found: asOf, wanted: words.outcome.dayOfLaw(firstDayOfLaw) },
  ]);
}
