import { type FactPath, facts } from '../content/facts/index.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseFile, type CasePath, itemPath, itemsAt, valueAt } from './case-file.ts';
import { evaluate } from './evaluate.ts';
import { itemScopes, type Scope, scopeOf } from './scope.ts';

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
