import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseTree, caseTree, type LeafNode, mostItems, nodeAt, type ObjectNode } from './case-tree.ts';
import { charactersIn } from './case-values.ts';
import type { Problem } from './errors.ts';
import { type InputProblem, sentenceFor } from './identifiers/reading.ts';
import { meantName } from './nearest-name.ts';

/** The steps of a path in a JSON value; items of lists from 0, as JavaScript counts. */
export type Steps = readonly PropertyKey[];

/** Where and what is wrong, before it is put in words. */
export interface Fault {
  readonly steps: Steps;
  readonly value: unknown;
  readonly problem: InputProblem;
}

/** A key as a message may name it: unlikely keys could be somebody's data that slipped into the wrong place. */
export function shownKey(key: string, words: Catalogue): string {
  const harmless = /^[A-Za-z_][\w-]{0,39}$/.test(key) && key.replace(/\D/g, '').length <= 2;
  return harmless ? key : words.input.found.unnamedKey(charactersIn(key));
}

/** The path of a case: list items are numbered from 1. */
const shownPath = (steps: Steps, words: Catalogue): string =>
  steps
    .map((step) => (typeof step === 'number' ? String(step + 1) : shownKey(String(step), words)))
    .join('.');

const dayLike = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

/** What was found, without repeating it: only a day that is not personal is shown as it is. */
export function foundFor(value: unknown, fact: Fact | undefined, words: Catalogue): string {
  const { found } = words.input;
  if (value === undefined) return found.nothing;
  if (value === null) return found.null;
  if (typeof value === 'number') return found.number;
  if (typeof value === 'boolean') return found.yesNo;
  if (Array.isArray(value)) return found.list(value.length);
  if (typeof value !== 'string') return found.object;
  if (value === '') return found.emptyText;
  const open = fact?.type === 'day' && fact.personal !== true && dayLike.test(value);
  return open ? value : found.text(charactersIn(value));
}

/** The fault in words. */
export function inWords({ steps, value, problem }: Fault, words: Catalogue): Problem {
  const node = nodeAt(steps);
  const fact = node?.kind === 'leaf' ? node.fact : undefined;
  const found = problem.code === 'unknown-key' ? words.input.found.key : foundFor(value, fact, words);
  return { path: shownPath(steps, words), found, wanted: sentenceFor(problem, words) };
}

/** Why a value, or one item of a list of choices, does not have the shape that a leaf wants. */
function shapeOfLeaf({ fact }: LeafNode, value: unknown, item: boolean): InputProblem {
  if (value === '') return { code: 'empty' };
  const { choices = [] } = fact;
  switch (fact.type) {
    case 'version':
      return { code: typeof value === 'number' ? 'version-unknown' : 'version-wanted' };
    case 'yes-no':
      return { code: 'yes-no-wanted' };
    case 'choice':
    case 'choices':
      if (fact.open) break;
      if (fact.type === 'choices' && !item) {
        const isLong = Array.isArray(value) && value.length > mostItems;
        return isLong ? { code: 'too-many', most: mostItems } : { code: 'choices', choices };
      }
      return {
        code: 'choice',
        choices,
        nearest: typeof value === 'string' ? meantName(value, choices) : undefined,
      };
    case 'day':
      if (!fact.none) return { code: 'day' };
      return { code: fact.orYesNo ? 'day-none-or-yes-no' : 'day-or-none' };
    default:
  }
  return { code: typeof value === 'number' ? 'text-not-number' : 'text-wanted' };
}

/** What is wrong with the shape of a value; `item`: it is one item of a list of choices. */
export function shapeProblem(node: CaseTree, value: unknown, item = false): InputProblem {
  if (value === null) return { code: 'null' };
  if (node.kind === 'object') return { code: 'object-wanted' };
  if (node.kind === 'list')
    return Array.isArray(value) ? { code: 'too-many', most: mostItems } : { code: 'list-wanted' };
  if (value === undefined && node.fact.type === 'version') return { code: 'version-missing' };
  return shapeOfLeaf(node, value, item);
}

/** Longer than any key; it was meant for none. */
const longestKey = 60;

/** The paths whose last key is this one: an `aNumber` at the top was meant for `person.aNumber`. */
function elsewhere(key: string, node: ObjectNode, above = ''): string[] {
  return [...node.children].flatMap(([name, child]) => {
    if (child.kind === 'leaf') return name.toLowerCase() === key.toLowerCase() ? [`${above}${name}`] : [];
    if (child.kind === 'list') return elsewhere(key, child.item, `${above}${name}.1.`);
    return elsewhere(key, child, `${above}${name}.`);
  });
}

/** That a key is not known where it is, with the one that was most likely meant. */
export function unknownKey(node: ObjectNode, key: string): InputProblem {
  const known = [...node.children.keys()];
  const nearest =
    key.length > longestKey ? undefined : (meantName(key, known) ?? elsewhere(key, caseTree())[0]);
  return { code: 'unknown-key', nearest, known };
}
