import { expect, test } from 'vitest';
import { clean } from '../../src/form/face.ts';
import { isDrawn } from '../../src/form/refuse.ts';
import { assigned, composed, token } from '../form/characters.ts';
import { nameCorpus } from '../form/names.ts';
import { fillOrNamed, missing, nameAndAddress, readBack } from '../form/read-characters.ts';

const together = 40;

test('every assigned character comes back from a name or an address, or is refused by name', async () => {
  const paths = nameAndAddress.filter((path) => !path.startsWith('preparer'));
  const all = [...assigned()];
  expect(all.length).toBeGreaterThan(150_000);
  let back = 0;
  for (let at = 0; at < all.length; at += together) {
    const path = paths[(at / together) % paths.length] ?? '';
    const chunk = all.slice(at, at + together);
    const textOf = (characters: readonly string[]): string => characters.map(token).join(' ');
    const result = fillOrNamed(new Map([[path, textOf(chunk)]]), 'self');
    const left = chunk.filter((each) => isDrawn(clean(token(each))));
    expect('named' in result).toBe(left.length < chunk.length);
    if (left.length === 0) continue;
    const again = fillOrNamed(new Map([[path, textOf(left)]]), 'self');
    if ('named' in again) throw new Error(`${path}: ${again.named.get(path)}`);
    const read = await readBack(again.bytes);
    expect(missing(read, path, textOf(left)), path).toBe('');
    const carried = composed([...read.values.values(), read.pages].join(' ')).replace(/\s/g, '');
    for (const each of left) expect(carried).toContain(composed(token(each)).replace(/\s/g, ''));
    back += left.length;
  }
  // The face alone draws more than this.
  expect(back).toBeGreaterThan(2000);
});

test('1,000 names read by another library are whole, or refused by a character that is in them', async () => {
  let written = 0;
  for (const [at, name] of nameCorpus().entries()) {
    const given = new Map(Object.entries(name).map(([part, text]) => [`person.name.${part}`, text]));
    const result = fillOrNamed(given, 'self');
    if ('named' in result) continue;
    written += 1;
    const read = await readBack(result.bytes);
    for (const [path, text] of given) expect(missing(read, path, text), `${at} ${path}`).toBe('');
  }
  expect(written).toBeGreaterThan(600);
});
