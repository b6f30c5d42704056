import { type CaseFile, itemsAt, textAt } from '../core/case-file.ts';

const ofPerson = [
  'person.name.given',
  'person.name.middle',
  'person.name.family',
  'person.organization',
  'person.birthDate',
  'person.aNumber',
] as const;

/**
 * What tells one case from another: the person, and what was filed. It holds personal data and is for hashing alone. A
 * case that says nothing of either is told by all that it says.
 */
export function whoseOf(caseFile: CaseFile): string {
  const filed = (itemsAt(caseFile, 'filings') ?? []).flatMap((_, at) => [
    textAt(caseFile, `filings.${at + 1}.form`),
    textAt(caseFile, `filings.${at + 1}.receiptNumber`),
  ]);
  const facts = [...ofPerson.map((path) => textAt(caseFile, path)), ...filed];
  return JSON.stringify(facts.some((fact) => fact !== undefined) ? facts : caseFile);
}
