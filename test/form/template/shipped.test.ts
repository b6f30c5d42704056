import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { type About, readAbout } from '../../../src/form/template/kept-template.ts';
import { readMap } from '../../../src/form/template/map-file.ts';
import { isConfirmed, statementOf } from '../../../src/form/template/map-line.ts';

const templates = new URL('../../../templates/', import.meta.url);
const editions = readdirSync(templates)
  .filter((form) => !['fonts', 'request-sheet'].includes(form))
  .flatMap((form) => readdirSync(new URL(`${form}/`, templates)).map((edition) => [form, edition] as const));
const read = (form: string, edition: string, file: string) =>
  new Uint8Array(readFileSync(new URL(`${form}/${edition}/${file}`, templates)));

test('there are maps of the forms that most people need beside a request', () =>
  expect(editions.map(([form]) => form)).toEqual(expect.arrayContaining(['ar-11', 'g-28', 'g-1145'])));

describe.each(editions)('the map of %s, edition %s', (form, edition) => {
  const about = readAbout(read(form, edition, 'fields.json')) as About;
  const slots = about.fields.map(({ name, type, states = [] }) => ({ name, type, states }));
  const map = readMap(read(form, edition, 'map.json'), { sha256: about.sha256, slots }, en.template.map);
  const lines = 'map' in map ? Object.entries(map.map.fields) : [];

  test('is whole, and for the fields beside it', () => {
    expect(map).toHaveProperty('map');
    expect(lines.map(([name]) => name)).toEqual(about.fields.map(({ name }) => name));
    expect([about.id, about.imprint.editions[0]?.day]).toEqual([form, edition]);
  });

  test('has confirmed lines, each of which says what it shows', () => {
    const marked = lines.filter(([, line]) => line.confirmed !== undefined);
    expect(marked.length).toBeGreaterThan(3);
    expect(marked.filter(([, line]) => !isConfirmed(line))).toEqual([]);
  });

  test('puts no fact of a person twice, but for heads of pages and addresses', () => {
    const shown = lines.map(([, line]) => statementOf(line)).filter((said) => said !== '');
    const twice = shown.filter((said, at) => shown.indexOf(said) !== at);
    expect(twice.filter((said) => !/^person\.(?:name\.|aNumber)/.test(said))).toEqual([]);
  });

  test('says where it comes from, and the blank itself is not here', () => {
    expect(existsSync(new URL(`${form}/${edition}/source.md`, templates))).toBe(true);
    expect(
      readdirSync(new URL(`${form}/${edition}/`, templates)).filter((name) => /pdf|blank/.test(name)),
    ).toEqual([]);
  });
});
