import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact } from '../content/shape/fact.ts';
import type { Verdict } from '../content/shape/rule.ts';
import { type CasePath, generalPath, itemsAt, valueAt } from './case-file.ts';
import { addDays } from './dates.ts';
import { periodOn, ruleBookOn } from './in-force.ts';
import type { Because, Change } from './outcome.ts';
import { scopeWith } from './scope.ts';
import { type Judged, verdictOf } from './verdict.ts';

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
  const contacts = [...paths].some((path) => path.startsWith('uscisContacts'));
  return [
    ...(contacts && judged.verdict === 'uscis-first' ? askingUscis(judged, words) : []),
    ...[...paths].flatMap((path) => alternatives(path, judged, words)),
  ];
}

/** What a contact with USCIS, made early enough for it to act, would lead to. */
function askingUscis({ scope, verdict: now }: Judged, words: Catalogue): readonly Change[] {
  const { caseFile, asOf } = scope;
  const made = { date: addDays(asOf, -daysToAct(asOf)) };
  const contacts = [...(itemsAt(caseFile, 'uscisContacts') ?? []), made];
  const verdict = verdictOf(scopeWith(scope, 'uscisContacts', contacts));
  if (!isNearer(verdict, now)) return [];
  return [{ path: 'uscisContacts', to: words.outcome.uscisAsked, verdict, canBeDone: true }];
}

/** Under the older book any contact will do. */
const daysToAct = (asOf: Day): number =>
  ruleBookOn(asOf) === '2023-05-31' ? 0 : periodOn('uscis-time-to-act', asOf).value;

function alternatives(path: CasePath, judged: Judged, words: Catalogue): readonly Change[] {
  const fact: Fact | undefined = facts[generalPath(path)];
  const now = valueAt(judged.scope.caseFile, path);
  if (fact === undefined || now === undefined) return [];
  const values: readonly (string | boolean)[] =
    fact.type === 'yes-no' ? [now !== true] : fact.type === 'choice' ? (fact.choices ?? []) : [];
  return values
    .filter((value) => value !== now && value !== 'unknown')
    .map((value) => ({ value, verdict: verdictOf(scopeWith(judged.scope, path, value)) }))
    .filter(({ verdict }) => isNearer(verdict, judged.verdict))
    .map(({ value, verdict }) => ({
      path,
      to: shownValue(path, value, words),
      verdict,
      canBeDone: fact.canBeDone === true && value === true,
    }));
}

function shownValue(path: CasePath, value: string | boolean, words: Catalogue): string {
  if (typeof value === 'boolean') return value ? words.outcome.yes : words.outcome.no;
  const entry = words.facts[generalPath(path) as FactPath] as {
    readonly choices?: Readonly<Record<string, { readonly label: string }>>;
  };
  return entry.choices?.[value]?.label ?? value;
}
