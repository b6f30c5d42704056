import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Hurdle } from '../content/shape/rule.ts';
import type { Citation, Source } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import { conflictInWords, conflictOf } from './conflicts.ts';
import { fromNumber, toNumber } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { type Evaluation, every, firstSpanFrom, lacking, type Status } from './evaluation.ts';
import { isInForce, lawValuesOn, type NamedRule } from './in-force.ts';
import type { Because, ShownSource } from './outcome.ts';
import { remedyOf } from './papers.ts';
import { bindsEvery, bindsKind, byOwnLaw, evaluateRule, type Judged } from './verdict.ts';

/** A source as it is shown: title, date, address, how sure it is, and the place in it. */
export function shownSource(citation: Citation<SourceId>): ShownSource {
  const { title, dated, address, certainty } = sources[citation.source];
  return { id: citation.source, title, date: dated, address, certainty, pinpoint: citation.pinpoint };
}

/** The day of a source in words: the one that it bears, or that of the copy that was read. */
export function sourceDay(id: SourceId, words: Catalogue): string {
  const { dated, copied }: Source = sources[id];
  if (dated !== 'undated') return dated;
  return copied === undefined ? words.sources.undated : words.sources.copyOf(copied);
}

interface Weighed {
  readonly rule: NamedRule;
  readonly found: Evaluation;
}

/**
 * The rules that decided, each with the smallest set of answers that made it decide so: what stands in the way, or, for
 * a case that is ready, every binding rule and those of the first kind of problem that takes them all.
 */
export function becauseOf(judged: Judged, words: Catalogue): readonly Because[] {
  const ruled = deciding(judged).map((weighed) => reasonOf(weighed, judged, words));
  return judged.verdict === 'incomplete' ? [...ruled, ...openOnPaper(judged, words)] : ruled;
}

/** A thing on paper decides nothing, but whether it is wanted has to be known. */
const openOnPaper = ({ scope }: Judged, words: Catalogue): readonly Because[] =>
  scope.by.law.papers.flatMap(({ requirement, applies, inForce, cites: [cite] }) => {
    const { status, missing } = evaluate(applies, scope);
    if (status !== 'unknown' || !isInForce(inForce, scope.asOf) || cite === undefined) return [];
    const text = remedyOf(requirement, 'open', scope, words);
    return [{ rule: requirement, result: status, text, facts: missing, source: shownSource(cite) }];
  });

/** What a rule comes to today, and on each day ahead by the law of that day: beyond its own days it binds nobody. */
const evaluationOf = (of: NamedRule, judged: Judged): Evaluation =>
  conflictOf(of, judged.conflicts) === undefined ? overTime(of, judged) : lacking([]);

const overTime = ({ id }: NamedRule, judged: Judged): Evaluation =>
  byOwnLaw(judged.laws, (bound) => {
    const rule = bound.rules.find((other) => other.id === id);
    return rule === undefined ? every([], bound.scope.today) : evaluateRule(rule, bound);
  });

function deciding(judged: Judged): readonly Weighed[] {
  const weigh = (rule: NamedRule): Weighed => ({ rule, found: evaluationOf(rule, judged) });
  const concerned = (rule: NamedRule): boolean =>
    rule.when === undefined || evaluate(rule.when, judged.scope).status !== 'not-met';
  const binding = judged.rules.filter((rule) => bindsEvery(rule) && concerned(rule)).map(weigh);
  const byKind = (judged.kinds ?? []).map((kind) =>
    judged.rules.filter((rule) => bindsKind(rule, kind) && concerned(rule)).map(weigh),
  );
  const failing = (hurdle: Hurdle) => (weighed: Weighed) =>
    weighed.rule.otherwise === hurdle && weighed.found.status === 'not-met';
  switch (judged.verdict) {
    case 'ready':
      return [...(byKind.find((kind) => kind.every(isMet)) ?? []), ...binding];
    case 'cannot-help':
      return distinct(byKind.flatMap((kind) => kind.filter(failing('cannot-help')).slice(0, 1)));
    case 'incomplete':
      return distinct([...binding, ...byKind.filter(isOpen).flat()].filter(leavesOpen(judged)));
    case 'uscis-first':
      return distinct([...binding, ...nearest(byKind)].filter(failing('uscis-first')));
    case 'not-yet':
      return distinct([...binding, ...nearest(byKind)].filter(failing('not-yet')));
  }
}

const isMet = ({ found }: Weighed): boolean => found.status === 'met';

/** A kind of problem that is not shut out for good. */
const isOpen = (kind: readonly Weighed[]): boolean =>
  !kind.some(({ rule, found }) => rule.otherwise === 'cannot-help' && found.status === 'not-met');

/** The rules of those kinds that could still carry the case; none when one of them is through already. */
const nearest = (byKind: readonly (readonly Weighed[])[]): readonly Weighed[] =>
  byKind.some((kind) => kind.every(isMet)) ? [] : byKind.filter(isOpen).flat();

/** Whatever is open or must be put right; two answers in conflict leave open what rests on them. */
const leavesOpen =
  (judged: Judged) =>
  ({ rule, found }: Weighed): boolean =>
    (rule.otherwise === 'incomplete' && found.status === 'not-met') ||
    conflictOf(rule, judged.conflicts) !== undefined ||
    (found.status === 'unknown' && found.missing.some((path) => judged.missing.includes(path)));

const distinct = (weighed: readonly Weighed[]): readonly Weighed[] => [
  ...new Map(weighed.map((entry) => [entry.rule.id, entry])).values(),
];

function reasonOf({ rule, found }: Weighed, judged: Judged, words: Catalogue): Because {
  const source = shownSource(rule.cites[0] as Citation<SourceId>);
  const conflict = conflictOf(rule, judged.conflicts);
  if (conflict !== undefined && judged.verdict === 'incomplete')
    return { rule: rule.id, result: 'unknown', ...conflictInWords(conflict, judged, words), source };
  return {
    rule: rule.id,
    result: found.status,
    text: sentence(rule, found, judged, words),
    facts: found.status === 'unknown' ? found.missing : found.facts,
    source,
  };
}

function sentence(rule: NamedRule, found: Evaluation, { scope }: Judged, words: Catalogue): string {
  const text = words.rules[rule.id];
  const values = { ...ruleDays(found, scope, words), ...lawValuesOn(scope.asOf, words, scope.by.law) };
  const say: Record<Status, () => string> = {
    met: () => text.met(values),
    'not-met': () => text.notMet(values),
    unknown: () => text.unknown,
  };
  return say[found.status]();
}

/** From when on a rule is met, and until when it is or was. */
function ruleDays(
  found: Evaluation,
  scope: Judged['scope'],
  words: Catalogue,
): { from?: string; until?: string } {
  const today = toNumber(scope.asOf);
  const shown = (day: number): string => words.day(fromNumber(day));
  const ahead = firstSpanFrom(found.certain, today);
  const last = ahead?.[1] ?? found.certain.at(-1)?.[1];
  return {
    ...(ahead !== undefined && ahead[0] > today ? { from: shown(ahead[0]) } : {}),
    ...(last !== undefined && Number.isFinite(last) ? { until: shown(last) } : {}),
  };
}
