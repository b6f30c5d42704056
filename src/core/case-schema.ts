import * as z from 'zod';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseTree, caseTree, type LeafNode, type ObjectNode } from './case-tree.ts';

/** The most items of a list. */
export const mostItems = 200;

/** The fact behind each schema of a value, for what JSON Schema says of it when it is printed. */
const leafOf = new WeakMap<object, LeafNode>();

function leafSchema(fact: Fact): z.ZodType {
  const choices = fact.choices ?? [];
  switch (fact.type) {
    case 'version':
      return z.literal(1);
    case 'yes-no':
      return z.boolean();
    case 'choice':
      return fact.open ? z.string() : z.enum(choices);
    case 'choices':
      return z.array(z.enum(choices)).max(mostItems);
    case 'day':
      return fact.orYesNo ? z.union([z.string(), z.boolean()]) : z.string();
    default:
      return z.string();
  }
}

function leaf(node: LeafNode): z.ZodType {
  const { fact } = node;
  const schema = leafSchema(fact);
  leafOf.set(schema, node);
  return fact.type === 'version' ? schema : schema.optional();
}

function schemaOf(node: CaseTree): z.ZodType {
  if (node.kind === 'leaf') return leaf(node);
  if (node.kind === 'list') return z.array(objectSchema(node.item)).max(mostItems).optional();
  return objectSchema(node).optional();
}

const objectSchema = (node: ObjectNode): z.ZodType =>
  z.strictObject(Object.fromEntries([...node.children].map(([key, child]) => [key, schemaOf(child)])));

let built: z.ZodType | undefined;

/** The shape of a case file (objects, lists, types and choices), built once from the facts. Values are read after it. */
export function caseSchema(): z.ZodType {
  built ??= objectSchema(caseTree());
  return built;
}

const dayShape = { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

/** What the schema says of a day, of text, and of choices that are open. */
function limitsOf(fact: Fact): Record<string, unknown> {
  if (fact.type === 'choices') return { uniqueItems: true };
  if (fact.open) return { minLength: 1, examples: fact.choices };
  if (fact.type === 'day') {
    if (!fact.none) return dayShape;
    const kinds = [
      { type: 'string', ...dayShape },
      { const: 'none' },
      ...(fact.orYesNo ? [{ type: 'boolean' }] : []),
    ];
    return { anyOf: kinds };
  }
  return fact.type === 'yes-no' || fact.type === 'choice' || fact.type === 'version' ? {} : { minLength: 1 };
}

function describe(fact: Fact, words: Catalogue): string {
  const { types, open, orNone, orYesNo } = words.input.schema;
  const notes = [
    fact.open ? open : '',
    fact.none && fact.type === 'day' ? orNone : '',
    fact.orYesNo ? orYesNo : '',
  ];
  return [types[fact.type], ...notes].filter((note) => note !== '').join(' ');
}

/** The JSON Schema (draft 2020-12) of what a case file may hold, described in the words of a language. */
export function jsonSchema(words: Catalogue): Record<string, unknown> {
  const { title, description } = words.input.schema;
  const made = z.toJSONSchema(caseSchema(), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      const node = leafOf.get(zodSchema);
      if (node === undefined) return;
      const { fact, path } = node;
      const limits = limitsOf(fact);
      if ('anyOf' in limits) delete json.type;
      Object.assign(json, { title: words.facts[path].label, description: describe(fact, words) }, limits);
    },
  });
  const { $schema, ...rest } = made as Record<string, unknown>;
  return { $schema, title, description, ...rest };
}
