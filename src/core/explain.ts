import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Hurdle } from '../content/shape/rule.ts';
import type { Citation } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import { fromNumber, showDay, toNumber } from './dates.ts';
import { firstSpanFrom } from './day-set.ts';
import { evaluate } from './evaluate.ts';
import type { Finding, Status } from './finding.ts';
import type { NamedRule } from './in-force.ts';
import type { Because, ShownSource } from './outcome.ts';
import type { Scope } from './scope.ts';
import { bindsEvery, bindsKind, conditionOf, type Judged } from './verdict.ts';

/** A source as it is shown: title, date, address and the place in it. */
export function shownSource(citation: Citation<SourceId>): ShownSource {
  const { title, dated, address } = sources[citation.source];
  return { id: citation.source, title, date: dated, address, pinpoint: citation.pinpoint };
}

interface Weighed {
  readonly rule: NamedRule;
  readonly found: Finding;
}

/**
 * The rules that decided, each with the smallest set of answers that made it decide so: what stands in the way, or, for
 * a case that is ready, every binding rule and those of the first kind of problem that takes them all.
 */
export function becauseOf(judged: Judged, words: Catalogue): readonly Because[] {
  return deciding(judged).map(({ rule, found }) => told(rule, found, judged.scope, words));
}

function deciding(judged: Judged): readonly Weighed[] {
  const weigh = (rule: NamedRule): Weighed => ({ rule, found: evaluate(conditionOf(rule), judged.scope) });
  const concerned = (rule: NamedRule): boolean =>
    rule.when === undefined || evaluate(rule.when, judged.scope).status !== 'not-met';
  const binding = judged.rules.filter((rule) => bindsEvery(rule) && concerned(rule)).map(weigh);
  const byKind = (judged.kinds ?? []).map((kind) =>
    judged.rules.filter((rule) => bindsKind(rule, kind)).map(weigh),
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

const leavesOpen =
  (judged: Judged) =>
  ({ rule, found }: Weighed): boolean =>
    (rule.otherwise === 'incomplete' && found.status === 'not-met') ||
    (found.status === 'unknown' && found.missing.some((path) => judged.missing.includes(path)));

const distinct = (weighed: readonly Weighed[]): readonly Weighed[] => [
  ...new Map(weighed.map((entry) => [entry.rule.id, entry])).values(),
];

function told(rule: NamedRule, found: Finding, scope: Scope, words: Catalogue): Because {
  return {
    rule: rule.id,
    result: found.status,
    text: sentence(rule, found, scope, words),
    facts: found.status === 'unknown' ? found.missing : found.facts,
    source: shownSource(rule.cites[0] as Citation<SourceId>),
  };
}

function sentence(rule: NamedRule, found: Finding, scope: Scope, words: Catalogue): string {
  const text = words.rules[rule.id];
  const days = ruleDays(found, scope);
  const say: Record<Status, () => string> = {
    met: () => text.met(days),
    'not-met': () => text.notMet(days),
    unknown: () => text.unknown,
  };
  return say[found.status]();
}

/** From when on a rule is met, and until when it is or was. */
function ruleDays(found: Finding, scope: Scope): { from?: string; until?: string } {
  const today = toNumber(scope.asOf);
  const ahead = firstSpanFrom(found.certain, today);
  const last = ahead?.[1] ?? found.certain.at(-1)?.[1];
  return {
    ...(ahead !== undefined && ahead[0] > today ? { from: shown(ahead[0]) } : {}),
    ...(last !== undefined && Number.isFinite(last) ? { until: shown(last) } : {}),
  };
}

const shown = (day: number): string => showDay(fromNumber(day), 'en-US');
