import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Condition, DayTerm, Scalar } from '../content/shape/condition.ts';
import { type Block, paragraph } from './document.ts';

type BookTerms = Catalogue['book']['terms'];

/** The words of conditions, and how a period of the law is written out. */
export interface Terms extends BookTerms {
  readonly period: (id: string) => string;
}

/** A condition in words, part under part, so that it can be reviewed without reading code. `depth`: how deep it stands. */
export function conditionBlocks(condition: Condition, terms: Terms, depth: number): readonly Block[] {
  const line = (text: string): Block => paragraph(text, { indent: depth, hangs: true });
  const parts = (text: string, inner: readonly Condition[]): readonly Block[] => [
    line(text),
    ...inner.flatMap((part) => conditionBlocks(part, terms, depth + 1)),
  ];
  if ('all' in condition)
    return condition.all.length === 0 ? [line(terms.always)] : parts(terms.all, condition.all);
  if ('any' in condition)
    return condition.any.length === 0 ? [line(terms.never)] : parts(terms.any, condition.any);
  if ('not' in condition) return parts(terms.not, [condition.not]);
  if ('unless' in condition) return parts(terms.unless, [condition.unless]);
  if ('some' in condition) return parts(terms.some(condition.some), [condition.where]);
  return [line(leaf(condition, terms))];
}

type Leaf = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { unless: unknown } | { some: unknown }
>;

function leaf(condition: Leaf, terms: Terms): string {
  const value = (scalar: Scalar): string =>
    scalar === true ? terms.yes : scalar === false ? terms.no : scalar;
  if ('before' in condition)
    return terms.before(day(condition.before[0], terms), day(condition.before[1], terms));
  if ('onOrBefore' in condition) {
    return terms.onOrBefore(day(condition.onOrBefore[0], terms), day(condition.onOrBefore[1], terms));
  }
  if ('stated' in condition) {
    return condition.is === undefined
      ? terms.stated(condition.stated)
      : terms.statedAs(condition.stated, condition.is.map(value).join(', '));
  }
  if ('known' in condition) return terms.known(condition.known);
  if ('foreign' in condition) return terms.foreign(condition.foreign);
  if ('same' in condition) return terms.same(...condition.same);
  if ('is' in condition) return terms.is(condition.fact, value(condition.is));
  if ('in' in condition) return terms.in(condition.fact, condition.in.map(value).join(', '));
  if ('empty' in condition) return terms.empty(condition.fact);
  return terms.includes(condition.fact, condition.includes);
}

/** A day in words. */
export function day(term: DayTerm, terms: Terms): string {
  if (term === 'asOf' || term === 'today') return terms[term];
  if ('fact' in term) return term.fact;
  if ('firstKnown' in term) return terms.firstKnown(term.firstKnown.join(', '));
  if ('latest' in term) return terms.latest(term.latest.map((part) => day(part, terms)).join(', '));
  if ('plus' in term) return terms.plus(day(term.plus[0], terms), terms.period(term.plus[1]));
  if ('minus' in term) return terms.minus(day(term.minus[0], terms), terms.period(term.minus[1]));
  if ('nextBusinessDay' in term) return terms.nextBusinessDay(day(term.nextBusinessDay, terms));
  const [base, from, to] = term.plusSpan;
  return terms.plusSpan(day(base, terms), day(from, terms), day(to, terms));
}
