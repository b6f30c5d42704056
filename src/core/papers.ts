import { documentRows } from '../content/documents.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { paperRequirements } from '../content/rules/index.ts';
import { itemsAt } from './case-file.ts';
import { evaluate } from './evaluate.ts';
import { isInForce } from './in-force.ts';
import type { Requirement, WantedDocument } from './outcome.ts';
import type { Judged } from './verdict.ts';

/** What the office requires of this case: met, not met, or (null) to be done on paper or not known yet. */
export function requirementsOf(judged: Judged, words: Catalogue): readonly Requirement[] {
  const { scope } = judged;
  const text = words.outcome.requirements;
  const ruled = judged.rules.flatMap((rule) => {
    if (rule.requirement === undefined || !concerns(rule, judged)) return [];
    const { status } = evaluate(rule.met, scope);
    const met = status === 'unknown' ? null : status === 'met';
    return [{ id: rule.requirement, met, text: text[rule.requirement] }];
  });
  const onPaper = paperRequirements
    .filter(
      (entry) => isInForce(entry.inForce, scope.asOf) && evaluate(entry.applies, scope).status === 'met',
    )
    .map(({ requirement }) => ({
      id: requirement,
      met: requirement === 'supporting-documents' && hasDocuments(judged) ? true : null,
      text: text[requirement],
    }));
  return [...ruled, ...onPaper];
}

function concerns(rule: Judged['rules'][number], judged: Judged): boolean {
  if (rule.binds !== 'every-case' && !rule.binds.some((kind) => judged.kinds?.includes(kind))) return false;
  return rule.when === undefined || evaluate(rule.when, judged.scope).status === 'met';
}

const hasDocuments = (judged: Judged): boolean =>
  (itemsAt(judged.scope.caseFile, 'documents') ?? []).length > 0;

/** What to attach, by the kind of problem, and whether the case has it. */
export function documentsOf(judged: Judged, words: Catalogue): readonly WantedDocument[] {
  if (judged.verdict === 'cannot-help') return [];
  const listed = itemsAt(judged.scope.caseFile, 'documents')?.map((item) => item['kind']);
  return documentRows
    .filter(({ when }) => when === 'always' || evaluate(when, judged.scope).status === 'met')
    .map(({ kind }) => ({
      kind,
      text: words.outcome.documents[kind as keyof typeof words.outcome.documents],
      have: listed === undefined ? null : listed.includes(kind),
    }));
}
