import { asked, type FactPath, facts } from '../content/facts/index.ts';
import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseFile, type CasePath, generalPath, itemPath, itemsAt, valueAt } from './case-file.ts';
import { evaluate } from './evaluate.ts';
import { itemScopes, type Scope, scopeOf } from './scope.ts';
import { judge } from './verdict.ts';

const isRare = (path: FactPath): boolean => (facts[path] as Fact).rare === true;
/** In the order of a conversation; what few have comes last. */
const order = [...asked.filter((path) => !isRare(path)), ...asked.filter(isRare)];
const rank = new Map<string, number>(order.map((path, index) => [path, index]));

/** The order in which facts are asked for. */
export const byConversation = (a: CasePath, b: CasePath): number =>
  (rank.get(generalPath(a)) ?? 0) - (rank.get(generalPath(b)) ?? 0) ||
  a.localeCompare(b, 'en', { numeric: true });

const isOpen = (caseFile: CaseFile, path: CasePath, settled: ReadonlySet<CasePath>): boolean =>
  valueAt(caseFile, path) === undefined && !settled.has(path);

/** Whether the form asks for a fact in this case; a condition that is not known yet does not ask. */
function formWants(path: FactPath, scope: Scope): boolean {
  const wants: Condition | 'always' | undefined = (facts[path] as Fact).formWants;
  return wants === 'always' || (wants !== undefined && evaluate(wants, scope).status === 'met');
}

/**
 * The next fact to ask, in the order of a conversation: of the answers that can still change the outcome and of what the
 * form wants. A list is asked for as a whole. `settled` holds the paths to which the answer was "I don't know".
 */
export function nextQuestion(
  caseFile: CaseFile,
  asOf: Day,
  settled: ReadonlySet<CasePath>,
): CasePath | undefined {
  const decisive = judge(caseFile, asOf).missing.filter((path) => isOpen(caseFile, path, settled));
  const scope = scopeOf(caseFile, asOf);
  const wanted = order.find(
    (path) => !path.includes('[]') && isOpen(caseFile, path, settled) && formWants(path, scope),
  );
  return [...decisive, ...(wanted === undefined ? [] : [wanted])].sort(byConversation)[0];
}

/**
 * The facts of one list item that are worth asking now and are not known: those that a rule lacks and those that the
 * form wants, in the order of a conversation. `item` counts from 1.
 */
export function wantedOfItem(caseFile: CaseFile, asOf: Day, list: string, item: number): readonly CasePath[] {
  const lacking = judge(caseFile, asOf).missing.filter((path) => path.startsWith(`${list}.${item}.`));
  const scope = scopeOf(caseFile, asOf, { list, number: item });
  const wanted = order
    .filter((path) => path.startsWith(`${list}[].`) && formWants(path, scope))
    .map((path) => itemPath(path, item));
  // Of a month that is known the day would decide; it is not asked for once more.
  return [...new Set([...lacking, ...wanted])]
    .filter((path) => valueAt(caseFile, path) === undefined)
    .sort(byConversation);
}

const needed = (Object.keys(facts) as FactPath[]).filter(
  (path) => (facts[path] as Fact).formNeeds !== undefined,
);

/**
 * What a form about this case cannot do without and is not known, in the order of a conversation; of the facts that
 * `shown` says to be on the form. A condition that is not known yet needs nothing.
 */
export function neededFacts(
  caseFile: CaseFile,
  asOf: Day,
  shown: (path: FactPath) => boolean,
): readonly CasePath[] {
  const scope = scopeOf(caseFile, asOf);
  return needed.filter(shown).flatMap((path) => {
    const [list, field] = path.split('[]');
    if (field === undefined) return lacks(path, path, scope) ? [path] : [];
    const items = itemScopes(scope, list ?? '', itemsAt(caseFile, list ?? '')?.length ?? 0);
    return items
      .map((item, at) => ({ item, place: itemPath(path, at + 1) }))
      .filter(({ item, place }) => lacks(path, place, item))
      .map(({ place }) => place);
  });
}

function lacks(path: FactPath, place: CasePath, scope: Scope): boolean {
  if (valueAt(scope.caseFile, place) !== undefined) return false;
  const { formNeeds } = facts[path] as Fact;
  return formNeeds === 'always' || (formNeeds !== undefined && evaluate(formNeeds, scope).status === 'met');
}
