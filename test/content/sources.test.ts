import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/content/shape/source.ts';
import { sources } from '../../src/content/sources.ts';
import { numbersIn } from './law-numbers.ts';

const all: readonly [string, Source][] = Object.entries(sources);
/** Pages whose own address could not be found again. */
const onlyTheSite = ['uscis-vermont-office-page'];

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

  it.each(all.filter(([, source]) => / U\.S\.C\. /.test(source.title)))(
    '%s is a statute, which bears no day; that of the copy is told apart',
    (_, source) => expect(source.dated).toBe('undated'),
  );

  it.each(all.filter(([, source]) => source.copied !== undefined))(
    '%s was read in a copy, and not before that was made',
    (_, source) => {
      expect(source.dated).toBe('undated');
      expect(source.copied).toMatch(day);
      expect((source.copied ?? '') <= source.read).toBe(true);
    },
  );

  it.each(all)('%s has the address of the page, and not only of the site', (id, { address }) => {
    if (onlyTheSite.includes(id)) return;
    expect(address).toMatch(/^(https:\/\/[^/]+\/(\S+))?$/);
  });

  it('names no number of the law in its title, but for notices that are called by one', () => {
    const named = all.filter(([, { title }]) => numbersIn(title).length > 0).map(([id]) => id);
    expect(named).toEqual(['fr-2025-03914', 'fr-2025-18562']);
  });

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
