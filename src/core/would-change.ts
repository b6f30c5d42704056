import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import type { Verdict } from '../content/shape/rule.ts';
import { type CaseNode, type CasePath, generalPath, itemsAt, valueAt } from './case-file.ts';
import { factsOf } from './evaluate.ts';
import { nameOf, valueInWords } from './fact-name.ts';
import type { NamedRule } from './in-force.ts';
import { type Scope, scopeWith } from './scope.ts';
import { bindsEvery, bindsKind, evaluateRule, type Judged, verdictOf } from './verdict.ts';

/** An answer that is not known, or a deed that is still open. */
export interface Change {
  readonly path: CasePath;
  /** Values, any of which would do; `written` stands for a text of one's own, `asked` for asking USCIS. */
  readonly to: readonly (string | boolean)[];
  /** Something to bring about, and not an answer to be given. */
  readonly deed: boolean;
}

/** Answers and deeds that together lead to another verdict, none of them idle. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
}

/** One thing to suppose: what is told of it, and the values that it puts into the case. */
interface Option extends Change {
  readonly puts: readonly (readonly [path: CasePath, value: CaseNode])[];
}

/** From the furthest to the nearest to a request. */
const nearness: readonly Verdict[] = ['cannot-help', 'incomplete', 'uscis-first', 'not-yet', 'ready'];
const near = (verdict: Verdict): number => nearness.indexOf(verdict);

/** More things at once than anybody would take in, and more cases than are worth judging for an answer. */
const mostChanges = 4;
const mostTried = 200;
const mostShown = 8;

/**
 * The smallest sets of open answers and deeds that bring a request nearer, nearest first. An answer that is known is never
 * denied, and protection, days and what has happened are never supposed. The search ends after `mostTried` sets, so that an
 * empty list does not say that there is none.
 */
export function changesOf(judged: Judged): readonly ChangeSet[] {
  const { verdict: now, missing, scope } = judged;
  if (now === 'ready' || now === 'cannot-help') return [];
  // Whoever has not said whether the law protects them stays incomplete, whatever else is answered.
  if (missing.includes('person.protection') && valueAt(scope.caseFile, 'person.kind') === 'individual')
    return [];
  const options = [...deedsOf(judged), ...answersOf(judged)];
  const best = nearestPossible(judged, options);
  const found: (ChangeSet & { readonly options: readonly Option[] })[] = [];
  let tried = 0;
  let layer: readonly (readonly Option[])[] = options.map((option) => [option]);
  while (layer.length > 0 && tried < mostTried) {
    for (const set of layer.slice(0, mostTried - tried)) {
      tried += 1;
      const better = found.filter((other) => other.options.every((option) => set.includes(option)));
      const verdict = verdictWith(scope, set);
      if (near(verdict) <= Math.max(near(now), ...better.map((other) => near(other.verdict)))) continue;
      found.push({ options: set, changes: set.map(({ path, to, deed }) => ({ path, to, deed })), verdict });
    }
    if (found.some(({ verdict }) => near(verdict) >= near(best)) || layer[0]?.length === mostChanges) break;
    layer = layer.flatMap((set) => grown(set, options));
  }
  return merged(found.map(({ changes, verdict }) => ({ changes, verdict })))
    .sort((a, b) => near(b.verdict) - near(a.verdict) || a.changes.length - b.changes.length)
    .slice(0, mostShown);
}

/** Where a waiting time runs whatever is answered, nothing but asking USCIS to expedite leads beyond it today. */
const nearestPossible = ({ waited }: Judged, options: readonly Option[]): Verdict =>
  waited.status === 'not-met' && !options.some(({ path }) => path === 'expedite.requested')
    ? 'not-yet'
    : 'ready';

/** The set with one more option, from those that come after its last and touch none of its answers. */
function grown(set: readonly Option[], options: readonly Option[]): readonly (readonly Option[])[] {
  const supposed = new Set(set.flatMap(({ puts }) => puts.map(([path]) => path)));
  const last = options.indexOf(set.at(-1) as Option);
  return options
    .slice(last + 1)
    .filter(({ puts }) => !puts.some(([path]) => supposed.has(path)))
    .map((option) => [...set, option]);
}

const verdictWith = (scope: Scope, set: readonly Option[]): Verdict =>
  verdictOf(
    set.flatMap(({ puts }) => puts).reduce((then, [path, value]) => scopeWith(then, path, value), scope),
  );

/** Sets that differ in one answer alone become one that names each of them. */
function merged(sets: readonly ChangeSet[]): ChangeSet[] {
  const byPaths = new Map<string, ChangeSet>();
  for (const set of sets) {
    const key = JSON.stringify([set.verdict, set.changes.map(({ path, deed }) => [path, deed])]);
    const other = byPaths.get(key);
    const apart =
      other?.changes.flatMap((change, at) => (change.to.join() === set.changes[at]?.to.join() ? [] : [at])) ??
      [];
    const [at] = apart;
    if (other === undefined || at === undefined || apart.length > 1)
      byPaths.set(other === undefined ? key : `${key} ${byPaths.size}`, set);
    else
      byPaths.set(key, {
        ...other,
        changes: other.changes.map((change, n) =>
          n === at ? { ...change, to: [...change.to, ...(set.changes[at]?.to ?? [])] } : change,
        ),
      });
  }
  return [...byPaths.values()];
}

/** What can still be done: consent, Form G-28, a lawyer, the address, asking USCIS. What is said to be done, or stands in a conflict, is not. */
function deedsOf(judged: Judged): readonly Option[] {
  const { scope, rules, kinds = [] } = judged;
  const lacking = rules.filter(
    (rule) =>
      (bindsEvery(rule) || kinds.some((kind) => bindsKind(rule, kind))) &&
      evaluateRule(rule, judged).status !== 'met',
  );
  const inConflict = new Set(judged.conflicts.flatMap((conflict) => conflict.facts));
  const open = (path: CasePath): boolean => valueAt(scope.caseFile, path) !== true && !inConflict.has(path);
  const done = [...new Set(lacking.flatMap(deedPaths))].filter(open).map((path): Option => {
    const also = (alsoPut[path] ?? []).filter(([other]) => valueAt(scope.caseFile, other) === undefined);
    return { path, to: [true], deed: true, puts: [[path, true], ...also] };
  });
  const lawyer =
    valueAt(scope.caseFile, 'preparer.role') !== undefined &&
    lacking.some(({ requirement }) => requirement !== undefined && helpedByLawyer.has(requirement));
  return [
    ...done,
    ...(lawyer ? [lawyerOption] : []),
    ...(judged.asked.status === 'not-met' ? [askingUscis(scope)] : []),
  ];
}

const deedPaths = (rule: NamedRule): readonly FactPath[] =>
  factsOf(rule.met)
    .map((path) => path as FactPath)
    .filter((path) => (facts[path] as Fact).canBeDone === true);

/** What is so as well once something is done: whoever asks USCIS to expedite names a criterion. */
const alsoPut: Readonly<Record<string, readonly (readonly [CasePath, CaseNode])[]>> = {
  'expedite.requested': [
    ['expedite.result', 'pending'],
    ['expedite.criterion', 'emergency-or-humanitarian'],
  ],
};

/** Requirements that do not concern whoever is represented. */
const helpedByLawyer: ReadonlySet<string> = new Set(['consent', 'address-matches-uscis']);

const lawyerOption: Option = {
  path: 'preparer.role',
  to: ['attorney'],
  deed: true,
  puts: [
    ['preparer.role', 'attorney'],
    ['preparer.g28OnFile', true],
    ['preparer.writtenConsent', true],
  ],
};

const askingUscis = ({ caseFile, asOf }: Scope): Option => ({
  path: 'uscisContacts',
  to: [asked],
  deed: true,
  puts: [['uscisContacts', [...(itemsAt(caseFile, 'uscisContacts') ?? []), { date: asOf }]]],
});

/** Answers that are open and may be supposed, each with every value that it can take. */
function answersOf({ scope, missing }: Judged): readonly Option[] {
  return missing.flatMap((path) => {
    const fact: Fact = facts[generalPath(path)];
    if (fact.maySuppose !== true || valueAt(scope.caseFile, path) !== undefined) return [];
    const values = fact.type === 'yes-no' ? [true, false] : (fact.choices ?? [written]);
    return values.map(
      (value): Option => ({
        path,
        to: [value],
        deed: value === written,
        puts: [[path, value]],
      }),
    );
  });
}

/** Stands for a text that somebody still has to write, and for USCIS asked once more. */
const written = 'written';
const asked = 'asked';

/** A set of answers and deeds, and the verdict that they lead to, in words. */
export function changesInWords({ changes, verdict }: ChangeSet, words: Catalogue): string {
  const text = words.outcome;
  const inWords = (path: CasePath, value: string | boolean): string =>
    value === written || value === asked
      ? text[value === asked ? 'uscisAsked' : value]
      : valueInWords(path, value, words);
  const all = changes.map(
    ({ path, to }) => [nameOf(path, words), to.map((value) => inWords(path, value))] as const,
  );
  return text.changes(all, text.verdicts[verdict]);
}
