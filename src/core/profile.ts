import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { foundFor, shownKey } from './case-faults.ts';
import {
  type CaseNode,
  type CasePath,
  type CaseRecord,
  isRecord,
  isWithin,
  textAt,
  valueAt,
  withValue,
} from './case-file.ts';
import { schemaKey } from './case-tree.ts';
import { InputError, type Problem } from './errors.ts';
import { parseCase, readCaseValue } from './read-case.ts';

/** What all cases of an office have in common. */
export interface Profile {
  /** Its file. */
  readonly path: string;
  readonly answers: readonly (readonly [path: CasePath, value: CaseNode])[];
  /** The file of a font for characters that the program's own typeface lacks. */
  readonly font: string | undefined;
}

/** Of one client or one form, whoever prepares it. */
const ofOneCase: readonly FactPath[] = ['preparer.g28OnFile', 'preparer.writtenConsent'];

const paths = (Object.keys(facts) as FactPath[]).filter(
  (path) => path === 'submission.channel' || (path.startsWith('preparer.') && !ofOneCase.includes(path)),
);

/**
 * Reads a profile: a case file with `preparer.*` except G-28 and consent, with `submission.channel`, and with `font` beside
 * them. The path of the font comes as it stands there. Throws `InputError` with everything that is wrong; anything else is
 * among that.
 */
export function readProfile(bytes: Uint8Array, words: Catalogue): Omit<Profile, 'path'> {
  const own = words.input.profile;
  const { raw, before } = parseCase(bytes, words, own);
  if (!isRecord(raw)) throw new InputError(own.oneObject, before);
  const { font, ...said } = raw;
  const problems: Problem[] = [...before];
  if (font !== undefined && (typeof font !== 'string' || font.trim() === ''))
    problems.push({ path: 'font', found: foundFor(font, undefined, words), wanted: own.font });
  const kept: Record<string, unknown> = { caseFile: 1 };
  for (const [key, value] of Object.entries(said)) {
    const holds = (path: string): boolean => paths.some((each) => isWithin(each, path));
    const refuse = (path: string): void =>
      void problems.push({ path, found: words.input.found.key, wanted: own.only });
    if (key === 'caseFile' || key === schemaKey) kept[key] = value;
    else if (!holds(key)) refuse(shownKey(key, words));
    else if (!isRecord(value)) kept[key] = value;
    else {
      // A key that is no fact at all is told with the name that was meant.
      const isOther = (name: string): boolean =>
        Object.hasOwn(facts, `${key}.${name}`) && !holds(`${key}.${name}`);
      for (const name of Object.keys(value).filter(isOther)) refuse(`${key}.${name}`);
      kept[key] = Object.fromEntries(Object.entries(value).filter(([name]) => !isOther(name)));
    }
  }
  const read = readCaseValue(kept, words, problems, own);
  const answers = paths.flatMap((path): [CasePath, CaseNode][] => {
    const value = valueAt(read, path);
    return value === undefined ? [] : [[path, value]];
  });
  return { answers, font: typeof font === 'string' ? font.trim() : undefined };
}

/** What is taken whole or not at all: half a name, or half an address, is another one. */
const wholes: readonly CasePath[] = ['preparer.name', 'preparer.address'];

/**
 * A case with what the profile says, where the case itself says nothing of it. Where another preparer stands in the case, one of
 * another role or another organization, nothing of the one in the profile is. `columns`: what the table of a row has columns for;
 * an empty cell of those says "not known", and is not filled. The case need not have been read yet.
 */
export function underCase<T extends CaseRecord>(
  caseFile: T,
  profile: Profile | undefined,
  columns: readonly CasePath[] = [],
): T {
  if (profile === undefined) return caseFile;
  const hasColumn = (path: CasePath): boolean => columns.some((column) => isWithin(column, path));
  const isSaid = (path: CasePath): boolean => valueAt(caseFile, path) !== undefined || hasColumn(path);
  const said = new Map(profile.answers);
  const isOther = (path: CasePath, own: CaseNode | undefined): boolean =>
    said.has(path) ? own !== said.get(path) : own === 'self';
  const organization = textAt(caseFile, 'preparer.organization');
  const isOfAnother =
    (isSaid('preparer.role') && isOther('preparer.role', valueAt(caseFile, 'preparer.role'))) ||
    (organization !== undefined && isOther('preparer.organization', organization));
  let whole: CaseRecord = caseFile;
  for (const [path, value] of profile.answers) {
    const [group = ''] = path.split('.');
    if (isOfAnother && group === 'preparer') continue;
    const there = valueAt(caseFile, group);
    // What is misshapen is told as it stands.
    if (there !== undefined && !isRecord(there)) continue;
    if (!isSaid(wholes.find((each) => isWithin(path, each)) ?? path)) whole = withValue(whole, path, value);
  }
  return whole as T;
}
