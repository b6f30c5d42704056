import { describe, expect, test } from 'vitest';
import { sampled } from '../effort.ts';
import { blocks, composed, token } from './characters.ts';
import { nameCorpus } from './names.ts';
import { fillOrNamed, missing, nameAndAddress, readBack, readOwn } from './read-characters.ts';

describe('a character of every block of Unicode in every name and address', () => {
  // Of each block the first character, and one from its middle: the face draws some blocks in part.
  const samples = blocks().flatMap((block) => [...new Set([block[0], block[block.length >> 1]])]) as string[];

  // The fields of a preparer are one set for lawyers and another for all others.
  test.each(['attorney', 'other'])(
    'comes back, or is refused by name in each (prepared by: %s)',
    async (role) => {
      let filled = 0;
      for (const character of samples) {
        const given = new Map(nameAndAddress.map((path) => [path, token(character)] as const));
        const result = fillOrNamed(given, role);
        if ('named' in result) {
          const silent = nameAndAddress.filter((path) => !/\d/.test(result.named.get(path) ?? ''));
          expect(silent, `U+${character.codePointAt(0)?.toString(16)}`).toEqual([]);
          continue;
        }
        filled += 1;
        const other = role === 'attorney' && filled % sampled(4, 1) === 0;
        const read = other ? await readBack(result.bytes) : readOwn(result);
        for (const [path, text] of given) expect(missing(read, path, text), path).toBe('');
      }
      expect(filled).toBeGreaterThan(15);
      expect(filled).toBeLessThan(100);
    },
  );
});

describe('names of every kind', () => {
  test('1,000 of them are written whole, or refused by a character that is in them', async () => {
    let [written, continued, refused] = [0, 0, 0];
    for (const [at, name] of nameCorpus().entries()) {
      const given = new Map(Object.entries(name).map(([part, text]) => [`person.name.${part}`, text]));
      const result = fillOrNamed(given, 'self');
      if ('named' in result) {
        refused += 1;
        for (const path of result.named.keys())
          expect(/[^\p{Script=Latin}]/u.test(composed(given.get(path) ?? '')), path).toBe(true);
        continue;
      }
      written += 1;
      // Reading with another library takes long: all of them are read so before a release.
      const read = at % sampled(80, 40) === 0 ? await readBack(result.bytes) : readOwn(result);
      if (read.pages !== '') continued += 1;
      for (const [path, text] of given) expect(missing(read, path, text), `${at} ${path}`).toBe('');
    }
    expect(written).toBeGreaterThan(600);
    expect(continued).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(100);
  });
});
