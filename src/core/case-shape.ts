import type { Fact } from '../content/shape/fact.ts';
import { isRecord } from './case-file.ts';
import { mostItems } from './case-limits.ts';
import type { CaseTree } from './case-tree.ts';

const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= mostItems && value.every(fits);

function leafHasShape({ type, choices = [], open, orYesNo }: Fact, value: unknown): boolean {
  const isChoice = (word: unknown) => choices.some((choice) => choice === word);
  switch (type) {
    case 'version':
      return value === 1;
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choices':
      return isListOf(value, isChoice);
    case 'choice':
      return open ? typeof value === 'string' : isChoice(value);
    default:
      return typeof value === 'string' || (orYesNo === true && typeof value === 'boolean');
  }
}

/**
 * Whether a JSON value has the shape that `caseSchema` wants. It spares a case in order the load of the schema, which
 * alone can say what is wrong with any other.
 */
export function hasShape(node: CaseTree, value: unknown): boolean {
  if (node.kind === 'leaf') return leafHasShape(node.fact, value);
  if (node.kind === 'list') return isListOf(value, (item) => hasShape(node.item, item));
  if (!isRecord(value) || !Object.keys(value).every((key) => node.children.has(key))) return false;
  return [...node.children].every(([key, child]) =>
    Object.hasOwn(value, key)
      ? hasShape(child, value[key])
      : child.kind !== 'leaf' || child.fact.type !== 'version',
  );
}
