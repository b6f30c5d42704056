import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact } from '../content/shape/fact.ts';
import {
  keptOffPaper,
  mayBeProtected,
  protectedAlone,
  protectionUnsaid,
  represented,
} from '../content/who.ts';
import {
  type CaseFile,
  type CaseNode,
  type CasePath,
  type CaseRecord,
  generalPath,
  textAt,
  valueAt,
  withValue,
} from './case-file.ts';
import { isMet } from './evaluate.ts';
import { nameOf } from './fact-name.ts';
import type { Warning } from './outcome.ts';
import { type Scope, scopeOf } from './scope.ts';

const asked =
  (condition: Condition) =>
  (caseFile: CaseRecord, asOf: Day): boolean =>
    isMet(condition, scopeOf(caseFile, asOf));

/** Whether an attorney or accredited representative prepares the request. */
export const isRepresented = asked(represented);
/** Whether it is not said if there is any protection. */
export const isProtectionUnsaid = asked(protectionUnsaid);
/**
 * Whether the person may be one whom 8 U.S.C. 1367 and the like protect: where it is said, where it is not said that they
 * are not, and where a form of the case is one of those used for it. An organization is not, unless it is said.
 */
export const isMaybeProtected = asked(mayBeProtected);
/** The same of a person who has no attorney or accredited representative. */
export const isProtectedAlone = asked(protectedAlone);

/** The contact data of a case that stay off everything that is pasted or sent; the same number elsewhere is one of them. */
export function withheldOf(scope: Scope): readonly CasePath[] {
  if (!isMet(protectedAlone, scope)) return [];
  const { caseFile } = scope;
  const there = keptOffPaper.filter(({ path }) => textAt(caseFile, path) !== undefined);
  const withheld = there.filter(({ when }) => isMet(when, scope));
  const values = new Set(withheld.map(({ path }) => textAt(caseFile, path)));
  return there.map(({ path }) => path).filter((path) => values.has(textAt(caseFile, path)));
}

/** What the user is told of contact data that are withheld; it stands on no paper. */
export function safeContactWarnings(scope: Scope, words: Catalogue): readonly Warning[] {
  const named = (paths: readonly CasePath[]): string => paths.map((path) => nameOf(path, words)).join('; ');
  const [withheld, spoken] = [withheldOf(scope), namesWithheld(scope)];
  return [
    ...(withheld.length === 0
      ? []
      : [{ id: 'contact-withheld', text: words.warnings['contact-withheld'](named(withheld)) }]),
    ...(spoken.length === 0
      ? []
      : [{ id: 'contact-in-text', text: words.warnings['contact-in-text'](named(spoken)) }]),
  ];
}

const ofWhatIsSent = ['contact-withheld', 'contact-in-text', 'story-not-english', 'error-not-english'];

/** Those of all warnings of an outcome that are told with the papers: they are about what stands on them. */
export const ofPapers = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.filter(({ id }) => ofWhatIsSent.includes(id));

/** The facts that stand on paper in the place of others, each with the other one. */
const english = Object.entries<Fact>(facts).flatMap(([path, { insteadOf }]) =>
  insteadOf === undefined ? [] : [[path, insteadOf] as const],
);

/**
 * A case as forms, letters, messages and the pages to paste from may show it: without the contact data that are withheld,
 * and in English where that is given.
 */
export function forPaper(caseFile: CaseFile, asOf: Day): CaseFile {
  let shown = caseFile;
  for (const [path, original] of english) {
    const text = valueAt(caseFile, path);
    if (text !== undefined) shown = withValue(shown, original, text);
  }
  for (const path of withheldOf(scopeOf(caseFile, asOf))) shown = withValue(shown, path, undefined);
  return shown;
}

/** The answer from which that at a path comes on paper. */
export const givenAt = (caseFile: CaseRecord, path: CasePath): CasePath =>
  english.find(([own, original]) => original === path && valueAt(caseFile, own) !== undefined)?.[0] ?? path;

/** Texts in the person's own words that name something withheld. They are told and never changed. */
function namesWithheld(scope: Scope): readonly CasePath[] {
  const { caseFile } = scope;
  const withheld = withheldOf(scope).map((path) => textAt(caseFile, path) ?? '');
  if (withheld.length === 0) return [];
  return textsIn(caseFile).flatMap(([path, text]) =>
    withheld.some((value) => isIn(value, text)) ? [path] : [],
  );
}

const ownWords: ReadonlySet<string> = new Set(
  (Object.keys(facts) as FactPath[]).filter((path) => ['text', 'long-text'].includes(facts[path].type)),
);

/** An address as it is written, a telephone number by its last ten digits, however they are grouped. */
const isIn = (value: string, text: string): boolean =>
  value.includes('@')
    ? text.toLowerCase().includes(value.toLowerCase())
    : text.replace(/\D/g, '').includes(value.replace(/\D/g, '').slice(-10));

function textsIn(node: CaseNode | CaseRecord, path = ''): readonly (readonly [CasePath, string])[] {
  if (typeof node === 'string') {
    return ownWords.has(generalPath(path)) ? [[path, node]] : [];
  }
  if (typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const name = Array.isArray(node) ? String(Number(key) + 1) : key;
    return value === undefined ? [] : textsIn(value, path === '' ? name : `${path}.${name}`);
  });
}
