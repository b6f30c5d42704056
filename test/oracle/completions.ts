import fc from 'fast-check';
import { type FactPath, facts } from '../../src/content/facts/index.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import type { FlatCase, Item } from './oracle.ts';
import { casesOn, type Drawn } from './random-case.ts';

/** Answers of which one stands for the others: where it is given, silence on the others says nothing more. */
const alternatives: readonly (readonly string[])[] = [
  ['caseInquiryDate', 'receiptDateForInquiry', 'processingTime'],
  ['deliveredDate', 'feeChargedDate'],
];
const implied: Readonly<Record<string, string>> = {
  'congressional.date': 'congressional.inquired',
  'removal.hearingDate': 'removal.inProceedings',
  'expedite.result': 'expedite.requested',
  'expedite.resultDate': 'expedite.requested',
};

const fill = (items: readonly Item[], from: readonly Item[]): readonly Item[] =>
  items.map((item, index) => {
    const known = { ...item };
    if (known['status'] === 'unknown') delete known['status'];
    const more: Record<string, Item[string]> = { ...from[index % from.length] };
    for (const keys of alternatives)
      if (keys.slice(0, 2).some((key) => known[key] !== undefined)) for (const key of keys) delete more[key];
    return { ...more, ...known };
  });

/** The answers of one case, and where they are silent those of another. */
export function completed(flat: FlatCase, from: FlatCase): FlatCase {
  const filings = flat.filings ?? from.filings ?? [];
  const contacts = flat.uscisContacts ?? from.uscisContacts ?? [];
  const more: Record<string, Item[string]> = { ...from.answers };
  // A day of what never was is no completion.
  for (const [day, path] of Object.entries(implied)) {
    if (flat.answers[day] !== undefined) delete more[path];
    if (flat.answers[path] === false) delete more[day];
  }
  return {
    answers: { ...more, ...flat.answers },
    filings: from.filings?.length ? fill(filings, from.filings) : filings,
    uscisContacts: from.uscisContacts?.length ? fill(contacts, from.uscisContacts) : contacts,
  };
}

/** Random cases for one day, to complete others with. */
export const pool = (asOf: string, size: number, seed: number): readonly Drawn[] =>
  fc.sample(casesOn(asOf), { numRuns: size, seed });

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
