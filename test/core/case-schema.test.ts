import { describe, expect, it } from 'vitest';
import { type FactPath, facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { caseSchema, jsonSchema } from '../../src/core/case-schema.ts';

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
  it('has the paths of the facts and no others', () =>
    expect(pathsOf(schema).sort()).toEqual(Object.keys(facts).sort()));

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

  it('is built once', () => expect(caseSchema()).toBe(caseSchema()));
});
