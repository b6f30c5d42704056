import type { Outcome } from './outcome.ts';

/** A value of an outcome that is another one on the other day; null where the outcome of that day has none. */
export interface OutcomeChange {
  /** Where in the outcome it stands, and for the items of a list which of them. */
  readonly what: keyof Outcome;
  readonly id: string | null;
  /** The value on the day decided for, and on the other one. */
  readonly asOf: Value;
  readonly compared: Value;
}

type Value = string | boolean | null;
type Entry = readonly [what: keyof Outcome, id: string | null, value: Value];

/** What is otherwise on another day, in the order of an outcome: `changed` of `check --json --compare`. Pure. */
export function changesBetween(asOf: Outcome, compared: Outcome): readonly OutcomeChange[] {
  const there = new Map(valuesOf(compared).map((entry) => [keyOf(entry), entry]));
  const both = valuesOf(asOf).map(([what, id, value]): OutcomeChange => {
    const key = keyOf([what, id, value]);
    const other = there.get(key)?.[2] ?? null;
    there.delete(key);
    return { what, id, asOf: value, compared: other };
  });
  const only = [...there.values()].map(
    ([what, id, value]): OutcomeChange => ({ what, id, asOf: null, compared: value }),
  );
  return [...both, ...only].filter((each) => each.asOf !== each.compared);
}

const keyOf = ([what, id]: Entry): string => `${what} ${id}`;

function valuesOf(outcome: Outcome): readonly Entry[] {
  const { askUscis, endsFirst } = outcome;
  return [
    ['ruleBook', null, outcome.ruleBook],
    ['verdict', null, outcome.verdict],
    ['earliest', null, outcome.earliest],
    ['latest', null, outcome.latest],
    ['askUscis', 'from', askUscis?.from ?? null],
    ['askUscis', 'until', askUscis?.until ?? null],
    ['endsFirst', 'kind', endsFirst?.kind ?? null],
    ['endsFirst', 'day', endsFirst?.day ?? null],
    ['channel', null, outcome.channel],
    ['stale', null, outcome.stale],
    ...outcome.because.map(({ rule, result }): Entry => ['because', rule, result]),
    ...outcome.missing.map((path): Entry => ['missing', path, true]),
    ...outcome.conflicts.map(({ facts }): Entry => ['conflicts', facts.join(' '), true]),
    ...outcome.requirements.map(({ id, met }): Entry => ['requirements', id, met]),
    ...outcome.documents.map(({ kind }): Entry => ['documents', kind, true]),
    ...outcome.contacts.map(({ id }): Entry => ['contacts', id, true]),
    ...outcome.warnings.map(({ id }): Entry => ['warnings', id, true]),
  ];
}
