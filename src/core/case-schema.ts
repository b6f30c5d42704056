import * as z from 'zod';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseTree, caseTree, type LeafNode, mostItems, type ObjectNode } from './case-tree.ts';

interface Parts {
  readonly text: z.ZodType;
  readonly yesNo: z.ZodType;
  readonly dayOrYesNo: z.ZodType;
}

function leafSchema(fact: Fact, parts: Parts): z.ZodType {
  const choices = fact.choices ?? [];
  switch (fact.type) {
    case 'version':
      return z.literal(1);
    case 'yes-no':
      return parts.yesNo;
    case 'choice':
      return fact.open ? parts.text : z.enum(choices).optional();
    case 'choices':
      return z.array(z.enum(choices)).max(mostItems).optional();
    case 'day':
      return fact.orYesNo ? parts.dayOrYesNo : parts.text;
    default:
      return parts.text;
  }
}

function schemaOf(node: CaseTree, parts: Parts): z.ZodType {
  if (node.kind === 'leaf') return leafSchema(node.fact, parts);
  if (node.kind === 'list') return z.array(objectSchema(node.item, parts)).max(mostItems).optional();
  return objectSchema(node, parts).optional();
}

const objectSchema = (node: ObjectNode, parts: Parts): z.ZodType =>
  z.strictObject(Object.fromEntries([...node.children].map(([key, child]) => [key, schemaOf(child, parts)])));

let built: z.ZodType | undefined;

/** The shape of a case file (objects, lists, types and choices), built once from the facts. Values are read after it. */
export function caseSchema(): z.ZodType {
  built ??= objectSchema(caseTree(), {
    text: z.string().optional(),
    yesNo: z.boolean().optional(),
    dayOrYesNo: z.union([z.string(), z.boolean()]).optional(),
  });
  return built;
}

const dayShape = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

/** What JSON Schema says of a day, of text, and of choices, beyond what the schema itself does. */
function limitsOf(fact: Fact): object {
  if (fact.type === 'choices') return { uniqueItems: true };
  if (fact.open) return { minLength: 1, examples: fact.choices };
  if (fact.type !== 'day') return ['yes-no', 'choice', 'version'].includes(fact.type) ? {} : { minLength: 1 };
  if (!fact.none) return dayShape;
  return { anyOf: [dayShape, { const: 'none' }, ...(fact.orYesNo ? [{ type: 'boolean' }] : [])] };
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

type Json = Readonly<Record<string, unknown>>;

function leafJson(json: Json, { fact, path }: LeafNode, words: Catalogue): Json {
  const limits = limitsOf(fact);
  const { type, ...rest } = json;
  return {
    title: words.facts[path].label,
    description: describe(fact, words),
    ...('anyOf' in limits ? rest : json),
    ...limits,
  };
}

/** The JSON Schema of a node, with the words and limits of its facts put in. */
function described(json: Json, node: CaseTree, words: Catalogue): Json {
  if (node.kind === 'leaf') return leafJson(json, node, words);
  if (node.kind === 'list') return { ...json, items: described(json['items'] as Json, node.item, words) };
  const inside = json['properties'] as Readonly<Record<string, Json>>;
  const entries = [...node.children].map(([key, child]) => [key, described(inside[key] ?? {}, child, words)]);
  return { ...json, properties: Object.fromEntries(entries) };
}

/** The JSON Schema (draft 2020-12) of what a case file may hold, described in the words of a language. */
export function jsonSchema(words: Catalogue): Json {
  const { title, description } = words.input.schema;
  const made = z.toJSONSchema(caseSchema(), { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const { $schema, ...rest } = described(made as Json, caseTree(), words);
  return { $schema, title, description, ...rest };
}
