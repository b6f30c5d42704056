import { documentRows } from '../content/documents.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { RemedyValues } from '../content/messages/en/outcome/requirements.ts';
import type { Addressed } from '../content/shape/sentence.ts';
import { type CaseFile, type CaseRecord, itemsAt, valueAt } from './case-file.ts';
import { evaluate } from './evaluate.ts';
import type { Status } from './evaluation.ts';
import { conditionOf, isInForce, lawValuesOn, type NamedRule, said } from './in-force.ts';
import type { Requirement, WantedDocument } from './outcome.ts';
import { contactCenterLine } from './routing.ts';
import type { Scope } from './scope.ts';
import { bindsCase, type Judged } from './verdict.ts';

/**
 * What the office requires of this case: met, not met, or (null) not known or to be done on paper. What may not apply
 * stands there until it is known.
 */
export function requirementsOf(judged: Judged, words: Catalogue): readonly Requirement[] {
  const { scope, rules } = judged;
  const ruled = rules.flatMap((rule) => {
    const { requirement: id } = rule;
    const applies = whenStatus(rule, judged);
    if (id === undefined || applies === 'not-met') return [];
    const own = applies === 'met' || rule.cautious === true;
    const { status } = evaluate(own ? rule.met : conditionOf(rule), scope);
    // A text that is not there has not been written yet.
    const met = status === 'unknown' && !('known' in rule.met) ? null : status === 'met';
    const state = met === null ? 'open' : met ? 'met' : 'toDo';
    return [requirementOf({ id, met, onPaper: false }, state, scope, words)];
  });
  const onPaper = scope.by.law.papers
    .filter((entry) => isInForce(entry.inForce, scope.asOf))
    .flatMap(({ requirement: id, applies }) => {
      const { status } = evaluate(applies, scope);
      if (status === 'not-met') return [];
      const met = id === 'supporting-documents' ? hasDocuments(judged) : null;
      const state = status === 'unknown' ? 'open' : met === true ? 'met' : 'toDo';
      return [requirementOf({ id, met, onPaper: true }, state, scope, words)];
    });
  return [...ruled, ...onPaper];
}

type State = 'met' | 'toDo' | 'open';

function requirementOf(
  entry: Pick<Requirement, 'id' | 'met' | 'onPaper'>,
  state: State,
  scope: Scope,
  words: Catalogue,
): Requirement {
  const wanted: Addressed = words.outcome.requirements[entry.id];
  const text = said(wanted, { voice: words.voice ?? 'neutral' });
  const perhaps = entry.onPaper && state === 'open';
  return {
    ...entry,
    text: perhaps ? words.outcome.ifProtected(text) : text,
    // Put into words where it is read: the rows of a table are decided without.
    get remedy() {
      return remedyOf(entry.id, state, scope, words);
    },
  };
}

/** What to do for a requirement, and the paper that is made for it. */
export function remedyOf(id: Requirement['id'], state: State, scope: Scope, words: Catalogue): string {
  const remedy: string | ((values: RemedyValues) => string) = words.outcome.remedies[id][state];
  return said(remedy, {
    ...lawValuesOn(scope.asOf, words, scope.by.law),
    line: () => contactCenterLine(scope.caseFile, words),
    say: () => words.packet.referrals.asks['address-first'],
    lacking: () =>
      wantedDocuments(scope, words)
        .filter(({ kind, have }) => have !== true && !ofRequirements.has(kind))
        .map(({ text }) => text),
  });
}

/** Documents of requirements of their own. */
const ofRequirements: ReadonlySet<string> = new Set(['g-28', 'written-consent']);

/** Whether a rule concerns this case. */
function whenStatus(rule: NamedRule, judged: Judged): Status {
  if (!bindsCase(rule, judged)) return 'not-met';
  return rule.when === undefined ? 'met' : evaluate(rule.when, judged.scope).status;
}

/** Null while it is not said which documents there are. */
function hasDocuments({ scope }: Judged): boolean | null {
  const documents = itemsAt(scope.caseFile, 'documents');
  return documents === undefined ? null : documents.length > absentOf(scope).length;
}

/** The documents for which a case names a file, counted from 1. */
export const namedFiles = (
  caseFile: CaseRecord,
): readonly { readonly document: number; readonly name: string }[] =>
  (itemsAt(caseFile, 'documents') ?? []).flatMap(({ file }, at) =>
    typeof file === 'string' ? [{ document: at + 1, name: file }] : [],
  );

/** A case with what was seen of its files: the documents, counted from 1, whose file is not there. No case file holds it. */
export const withAbsent = (caseFile: CaseFile, documents: readonly number[]): CaseFile =>
  documents.length === 0 ? caseFile : { ...caseFile, seen: { absent: documents.map(String) } };

/** The documents, counted from 1, whose file is not there. */
const absentOf = ({ caseFile }: Scope): readonly string[] =>
  (valueAt(caseFile, 'seen.absent') ?? []) as readonly string[];

/** What to attach, by the kind of problem, and whether the case has it. */
export const documentsOf = ({ verdict, scope }: Judged, words: Catalogue): readonly WantedDocument[] =>
  verdict === 'cannot-help' ? [] : wantedDocuments(scope, words);

function wantedDocuments(scope: Scope, words: Catalogue): readonly WantedDocument[] {
  const listed = itemsAt(scope.caseFile, 'documents')?.map((item) => item['kind']);
  const absent = absentOf(scope);
  const found = listed?.filter((_, at) => !absent.includes(String(at + 1)));
  return documentRows
    .filter(({ when }) => when === 'always' || evaluate(when, scope).status === 'met')
    .map(({ kind }) => ({
      kind,
      text: words.outcome.documents[kind as keyof typeof words.outcome.documents],
      have: found === undefined ? null : found.includes(kind),
      ...(listed?.includes(kind) && !found?.includes(kind) ? { notFound: true as const } : {}),
    }));
}
