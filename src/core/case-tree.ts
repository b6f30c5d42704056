import { type FactPath, facts } from '../content/facts/index.ts';
import type { Fact } from '../content/shape/fact.ts';

/** The nesting of a case file, as the paths of the facts give it. */
export type CaseTree = ObjectNode | ListNode | LeafNode;
export interface ObjectNode {
  readonly kind: 'object';
  readonly children: ReadonlyMap<string, CaseTree>;
}
export interface ListNode {
  readonly kind: 'list';
  readonly item: ObjectNode;
}
export interface LeafNode {
  readonly kind: 'leaf';
  readonly path: FactPath;
  readonly fact: Fact;
}

type Growing = { kind: 'object'; children: Map<string, CaseTree> };

const isObject = (node: CaseTree | undefined): node is Growing => node?.kind === 'object';

/** The object under a key, made when it is not there yet; `filings[]` is the item of the list `filings`. */
function under(node: Growing, step: string): Growing {
  const key = step.replace('[]', '');
  const found = node.children.get(key);
  if (found?.kind === 'list') return found.item as Growing;
  if (isObject(found)) return found;
  const object: Growing = { kind: 'object', children: new Map() };
  node.children.set(key, step === key ? object : { kind: 'list', item: object });
  return object;
}

function grow(): ObjectNode {
  const root: Growing = { kind: 'object', children: new Map() };
  for (const path of Object.keys(facts) as FactPath[]) {
    const fact: Fact = facts[path];
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let node = root;
    for (const step of steps) node = under(node, step);
    if (fact.type === 'list') under(node, `${last}[]`);
    else node.children.set(last, { kind: 'leaf', path, fact });
  }
  return root;
}

let grown: ObjectNode | undefined;

/** The tree of the case file, made once. */
export const caseTree = (): ObjectNode => {
  grown ??= grow();
  return grown;
};

/** The node at a path of keys and item numbers; within a list of choices the list itself. Undefined off the tree. */
export function nodeAt(path: readonly PropertyKey[]): CaseTree | undefined {
  let node: CaseTree | undefined = caseTree();
  for (const key of path) {
    if (node === undefined || node.kind === 'leaf') return node;
    node = node.kind === 'list' ? node.item : node.children.get(String(key));
  }
  return node;
}

/** The most bytes that a case file may have: 1 MiB. */
export const mostCaseBytes = 1_048_576;

/** The most items of a list. */
export const mostItems = 200;
/** Names the schema of a case file for an editor; let through and kept, and no fact. */
export const schemaKey = '$schema';

/** How deep a case file may be nested. */
export const mostDepth = 16;
