import fc from 'fast-check';
import { type FactPath, facts } from '../../src/content/facts/index.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import type { FlatCase, Item } from './oracle.ts';
import { type Drawn, drawnCase } from './random-case.ts';

const fill = (items: readonly Item[], from: readonly Item[]): readonly Item[] =>
  items.map((item, index) => {
    const known = { ...item };
    if (known['status'] === 'unknown') delete known['status'];
    return { ...from[index % from.length], ...known };
  });

/** The answers of one case, and where they are silent those of another. */
export function completed(flat: FlatCase, from: FlatCase): FlatCase {
  const filings = flat.filings ?? from.filings ?? [];
  const contacts = flat.uscisContacts ?? from.uscisContacts ?? [];
  return {
    answers: { ...from.answers, ...flat.answers },
    filings: from.filings?.length ? fill(filings, from.filings) : filings,
    uscisContacts: from.uscisContacts?.length ? fill(contacts, from.uscisContacts) : contacts,
  };
}

/** Random cases by the hundred, all for the same day, to complete others with. */
export function pool(asOf: string, size: number, seed: number): readonly Drawn[] {
  const drawn = fc.sample(drawnCase, { numRuns: size, seed });
  return drawn.map((one) => ({ ...one, asOf: asOf as Drawn['asOf'] }));
}

/** Values that a fact may take, the extremes among them. */
export function valuesOf(path: FactPath, asOf: string): readonly (string | boolean | readonly string[])[] {
  const fact: Fact = facts[path];
  const none = fact.none === true ? ['none'] : [];
  switch (fact.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return fact.choices ?? [];
    case 'choices':
      return [...(fact.choices ?? []).map((choice) => [choice]), ...(fact.none === true ? [[]] : [])];
    case 'day':
      return [...none, '1960-01-01', asOf, ...(fact.mayBeAhead === true ? ['2190-01-01'] : [])];
    case 'form-number':
      return ['N-400', 'I-360', 'I-129', 'I-485'];
    default:
      return ['said'];
  }
}
