import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/content/shape/source.ts';
import { sources } from '../../src/content/sources.ts';

const all: readonly [string, Source][] = Object.entries(sources);
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Every file of content but the sources themselves. */
const contentTexts = (readdirSync('src/content', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('sources') && !file.startsWith('messages'))
  .map((file) => readFileSync(`src/content/${file}`, 'utf8'))
  .join('\n');

describe('a source', () => {
  it.each(all)('%s has a title, a day or "undated", and was read on or after that day', (_, source) => {
    expect(source.title).not.toBe('');
    expect(source.read).toMatch(day);
    if (source.dated === 'undated') return;
    expect(source.dated).toMatch(day);
    expect(source.dated <= source.read).toBe(true);
  });

  it.each(all)('%s has a secure address, or none where it has no address of its own', (_, source) => {
    expect(source.address).toMatch(/^(https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?)?$/);
  });

  it.each(all.filter(([, source]) => source.certainty === 'confirmed'))(
    '%s is confirmed, so it is a text of the government',
    (_, source) =>
      expect(source.address).toMatch(/^https:\/\/([a-z]+\.)*[a-z]+\.gov(\/|$)|^https:\/\/omb\.report\//),
  );

  it('has a title of its own', () => {
    const titles = all.map(([, source]) => source.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has an id in kebab-case', () => {
    expect(all.map(([id]) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('is cited somewhere', () => {
    expect(all.map(([id]) => id).filter((id) => !contentTexts.includes(`'${id}'`))).toEqual([]);
  });
});
