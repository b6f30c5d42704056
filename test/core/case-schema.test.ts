import { describe, expect, it } from 'vitest';
import { type FactPath, facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { type CaseFile, type CaseNode, itemPath, withValue } from '../../src/core/case-file.ts';
import { jsonSchema } from '../../src/core/case-schema.ts';
import { InputError } from '../../src/core/errors.ts';
import { readCaseValue } from '../../src/core/read-case.ts';

interface Json {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
}

const schema = jsonSchema(en) as Json;

/** The schema at a fact's path. */
const at = (path: string): Json | undefined => {
  let node: Json | undefined = schema;
  for (const key of path.split('.')) {
    node = node?.properties?.[key.replace('[]', '')];
    if (key.endsWith('[]')) node = node?.items;
  }
  return node;
};

/** Every path that the schema has, written as the facts write it. */
function pathsOf(node: Json, above = ''): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = `${above}${key}`;
    if (child.properties !== undefined) return pathsOf(child, `${path}.`);
    if (child.items?.properties !== undefined) return [path, ...pathsOf(child.items, `${path}[].`)];
    return [path];
  });
}

describe('the JSON Schema', () => {
  it('has the paths of the facts, the name of a schema, and no others', () =>
    expect(pathsOf(schema).sort()).toEqual(['$schema', ...Object.keys(facts)].sort()));

  it.each((Object.keys(facts) as FactPath[]).filter((path) => facts[path].type !== 'list'))(
    'describes %s',
    (path) => {
      const node = at(path);
      expect(node?.['title']).toBe(en.facts[path].label);
      expect(node?.['description']).toMatch(/\.$/);
    },
  );

  it.each((Object.entries(facts) as [string, Fact][]).filter(([, fact]) => fact.choices !== undefined))(
    'names the choices of %s',
    (path, fact) => {
      const node = at(path);
      const named = fact.type === 'choices' ? node?.items?.['enum'] : (node?.['enum'] ?? node?.['examples']);
      expect(named).toEqual(fact.choices);
    },
  );

  it('takes no other keys anywhere', () => {
    const objects = (node: Json): Json[] => [
      ...(node['type'] === 'object' ? [node] : []),
      ...Object.values(node.properties ?? {}).flatMap(objects),
      ...(node.items === undefined ? [] : objects(node.items)),
    ];
    expect(objects(schema).length).toBeGreaterThan(10);
    for (const object of objects(schema)) expect(object['additionalProperties']).toBe(false);
  });

  it('requires the version alone', () => {
    expect(schema['required']).toEqual(['caseFile']);
    expect(JSON.stringify(schema).match(/"required"/g)).toHaveLength(1);
    expect(at('caseFile')?.['const']).toBe(1);
  });

  it('says where none or a bare yes will do', () => {
    expect(at('ageOut.petitionApproved')?.['anyOf']).toContainEqual({ const: 'none' });
    expect(at('ageOut.soughtToAcquire')?.['anyOf']).toContainEqual({ type: 'boolean' });
    expect(at('filings[].receiptDate')).toMatchObject({ type: 'string', format: 'date' });
  });

  it('is plain JSON, once built the same again', () =>
    expect(JSON.parse(JSON.stringify(jsonSchema(en)))).toEqual(schema));
});

/** Whether a value is what the schema says, by the words of JSON Schema that it uses. */
function fits(node: Json, value: unknown): boolean {
  const { anyOf, type, const: only, enum: choices, items, properties, required } = node;
  if (Array.isArray(anyOf)) return anyOf.some((one) => fits(one, value));
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (type !== undefined && type !== kind) return false;
  if (only !== undefined && value !== only) return false;
  if (Array.isArray(choices) && !choices.includes(value)) return false;
  if (typeof value === 'string') {
    const pattern = node['pattern'] as string | undefined;
    return value.length >= Number(node['minLength'] ?? 0) && new RegExp(pattern ?? '').test(value);
  }
  if (Array.isArray(value)) {
    const isOnce = node['uniqueItems'] !== true || new Set(value).size === value.length;
    return (
      isOnce && value.length <= Number(node['maxItems']) && value.every((item) => fits(items as Json, item))
    );
  }
  if (kind !== 'object') return true;
  const record = value as Record<string, unknown>;
  return (
    ((required ?? []) as readonly string[]).every((key) => Object.hasOwn(record, key)) &&
    Object.entries(record).every(([key, inside]) => {
      const child = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
      return child !== undefined && fits(child, inside);
    })
  );
}

const isRead = (value: unknown): boolean => {
  try {
    readCaseValue(value, en);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
};

const words = [...new Set(Object.values<Fact>(facts).flatMap(({ choices = [] }) => choices))];
/** One value of every kind that JSON has, and those that some fact or other takes. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, '', 'text', 'none', '2024-02-29', {}, [], [null], [{}], [[]], ['text']],
  ...[{ other: 1 }, Array(200).fill({}), Array(201).fill({}), [words[0], words[0]]],
  ...['US', 'I-485', '+12025550143', 'a@example.org', 'A012345678', 'IOE0912345678', '123456789012'],
  ...words.flatMap((word) => [word, [word], [word, 'text']]),
];
/** What only reading can tell, beyond the shape. */
const readByType = new Set<string>(
  (Object.entries(facts) as [FactPath, Fact][])
    .filter(([, { type }]) => !['yes-no', 'choice', 'choices', 'list', 'version'].includes(type))
    .map(([path]) => path),
);

describe('the reader and the schema are of one mind', () => {
  it.each(Object.keys(facts) as FactPath[])('on %s', (path) => {
    const taken = values.filter((value) => {
      const made: CaseFile = withValue({ caseFile: 1 }, itemPath(path, 1), value as CaseNode);
      const [read, fitting] = [isRead(made), fits(schema, made)];
      if (read || !readByType.has(path)) expect([value, read]).toEqual([value, fitting]);
      return read;
    });
    expect(taken).not.toEqual([]);
  });

  it.each([null, [], 1, 'text', {}, { caseFile: 2 }, { caseFile: 1, other: 1 }])('on %j', (value) => {
    expect([isRead(value), fits(schema, value)]).toEqual([false, false]);
  });
});
