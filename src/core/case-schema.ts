import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseTree, caseTree, type LeafNode, mostItems, schemaKey } from './case-tree.ts';

/** A part of a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

export const dayShape = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const monthShape = { type: 'string', pattern: '^\\d{4}-\\d{2}$' } as const;

/** What JSON Schema says of the values of a fact. */
function valuesOf({ type, choices, open, none, orMonth, orYesNo }: Fact): Json {
  switch (type) {
    case 'version':
      return { type: 'number', const: 1 };
    case 'yes-no':
      return { type: 'boolean' };
    case 'choices':
      return {
        type: 'array',
        maxItems: mostItems,
        items: { type: 'string', enum: choices },
        uniqueItems: true,
      };
    case 'choice':
      return open ? { type: 'string', minLength: 1, examples: choices } : { type: 'string', enum: choices };
    case 'day':
      if (orMonth) return { anyOf: [dayShape, monthShape] };
      if (!none) return dayShape;
      return { anyOf: [dayShape, { const: 'none' }, ...(orYesNo ? [{ type: 'boolean' }] : [])] };
    default:
      return { type: 'string', minLength: 1 };
  }
}

function describe(fact: Fact, words: Catalogue): string {
  const { types, open, orNone, orMonth, orYesNo } = words.input.schema;
  const notes = [
    fact.open ? open : '',
    fact.none && fact.type === 'day' ? orNone : '',
    fact.orMonth ? orMonth : '',
    fact.orYesNo ? orYesNo : '',
  ];
  return [types[fact.type], ...notes].filter((note) => note !== '').join(' ');
}

const leafSchema = ({ fact, path }: LeafNode, words: Catalogue): Json => ({
  title: words.facts[path].label,
  description: describe(fact, words),
  ...valuesOf(fact),
});

function schemaOf(node: CaseTree, words: Catalogue): Json {
  if (node.kind === 'leaf') return leafSchema(node, words);
  if (node.kind === 'list') return { type: 'array', maxItems: mostItems, items: schemaOf(node.item, words) };
  const entries = [...node.children];
  const required = entries.flatMap(([key, child]) =>
    child.kind === 'leaf' && child.fact.type === 'version' ? [key] : [],
  );
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, child]) => [key, schemaOf(child, words)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** The JSON Schema (draft 2020-12) of what a case file may hold, described in the words of a language. */
export function jsonSchema(words: Catalogue): Json {
  const { title, description } = words.input.schema;
  const root = schemaOf(caseTree(), words);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description,
    ...root,
    properties: { [schemaKey]: { type: 'string' }, ...(root['properties'] as Json) },
  };
}
