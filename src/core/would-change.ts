import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import type { Verdict } from '../content/shape/rule.ts';
import { type CasePath, generalPath, valueAt, withValue } from './case-file.ts';
import type { Because, Change } from './outcome.ts';
import { type Judged, judge } from './verdict.ts';

/** From the furthest to the nearest to a request. */
const nearness: readonly Verdict[] = ['cannot-help', 'incomplete', 'uscis-first', 'not-yet', 'ready'];

const isNearer = (verdict: Verdict, than: Verdict): boolean =>
  nearness.indexOf(verdict) > nearness.indexOf(than);

/**
 * Which of the answers that decided would bring a request nearer if they were different: tried one by one, yes and no
 * or choice by choice. Days are not tried, since `earliest` says when they change it.
 */
export function changesOf(judged: Judged, because: readonly Because[], words: Catalogue): readonly Change[] {
  const paths = new Set(because.filter(({ result }) => result === 'not-met').flatMap((entry) => entry.facts));
  return [...paths].flatMap((path) => alternatives(path, judged, words));
}

function alternatives(path: CasePath, judged: Judged, words: Catalogue): readonly Change[] {
  const fact: Fact | undefined = facts[generalPath(path)];
  const { caseFile, asOf } = judged.scope;
  const now = valueAt(caseFile, path);
  if (fact === undefined || now === undefined) return [];
  const values: readonly (string | boolean)[] =
    fact.type === 'yes-no' ? [now !== true] : fact.type === 'choice' ? (fact.choices ?? []) : [];
  return values
    .filter((value) => value !== now && value !== 'unknown')
    .map((value) => ({ value, verdict: judge(withValue(caseFile, path, value), asOf).verdict }))
    .filter(({ verdict }) => isNearer(verdict, judged.verdict))
    .map(({ value, verdict }) => ({ path, to: shownValue(path, value, words), verdict }));
}

function shownValue(path: CasePath, value: string | boolean, words: Catalogue): string {
  if (typeof value === 'boolean') return value ? words.outcome.yes : words.outcome.no;
  const entry = words.facts[generalPath(path) as FactPath] as {
    readonly choices?: Readonly<Record<string, { readonly label: string }>>;
  };
  return entry.choices?.[value]?.label ?? value;
}
