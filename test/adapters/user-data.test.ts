import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openShelf, userDataFolder } from '../../src/adapters/user-data.ts';
import { failures } from '../../src/content/messages/en/failures.ts';
import { OutputError } from '../../src/errors.ts';
import { emptyFolder } from '../run-program.ts';

vi.mock(import('node:fs/promises'), async (load) => {
  const real = await load();
  return { ...real, rm: vi.fn(real.rm) };
});

const words = failures.files;
const home = '/home/a b';

describe('the user’s data folder', () => {
  test.each([
    ['linux', {}, '/home/a b/.local/share/case-assist'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/case-assist'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/a b/.local/share/case-assist'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/a b/.local/share/case-assist'],
    ['freebsd', { XDG_DATA_HOME: '/data' }, '/data/case-assist'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/a b/Library/Application Support/case-assist'],
    ['win32', {}, '/home/a b/AppData/Roaming/case-assist'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/case-assist'],
  ] as const)('on %s with %j is %s', (platform, env, folder) =>
    expect(userDataFolder({ platform, env, home })).toBe(folder),
  );
});

const shelfIn = (folder: string) =>
  openShelf({ platform: 'linux', env: { XDG_DATA_HOME: folder }, home, words });
const bytes = (text: string) => new TextEncoder().encode(text);
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the shelf', () => {
  test('is empty, and makes no folder, before anything is put there', async () => {
    const folder = emptyFolder();
    expect(await shelfIn(folder).names()).toEqual([]);
    expect(await shelfIn(folder).read('a', 'map.json')).toBeUndefined();
    expect(await shelfIn(folder).remove('a')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps files for their owner alone', async () => {
    const folder = emptyFolder();
    const shelf = shelfIn(folder);
    await shelf.put('form-a', new Map([['map.json', bytes('{}')]]));
    expect(await shelf.names()).toEqual(['form-a']);
    expect(new TextDecoder().decode(await shelf.read('form-a', 'map.json'))).toBe('{}');
    for (const path of ['case-assist', 'case-assist/templates', 'case-assist/templates/form-a'])
      expect(mode(join(folder, path))).toBe('700');
    expect(mode(join(shelf.folder, 'form-a/map.json'))).toBe('600');
  });

  test('replaces a thing whole, and leaves nothing of the old one', async () => {
    const shelf = shelfIn(emptyFolder());
    await shelf.put(
      'a',
      new Map([
        ['one', bytes('1')],
        ['two', bytes('2')],
      ]),
    );
    await shelf.put('a', new Map([['one', bytes('new')]]));
    expect(readdirSync(shelf.folder)).toEqual(['a']);
    expect(readdirSync(join(shelf.folder, 'a'))).toEqual(['one']);
    expect(readFileSync(join(shelf.folder, 'a', 'one'), 'utf8')).toBe('new');
  });

  test('gives back what was there when a replacement was broken off', async () => {
    const shelf = shelfIn(emptyFolder());
    await shelf.put('a', new Map([['one', bytes('1')]]));
    renameSync(join(shelf.folder, 'a'), join(shelf.folder, '.old-a'));
    mkdirSync(join(shelf.folder, '.new-123'));
    expect(await shelf.names()).toEqual(['a']);
    expect(new TextDecoder().decode(await shelf.read('a', 'one'))).toBe('1');
  });

  test('removes a thing with all its files', async () => {
    const shelf = shelfIn(emptyFolder());
    await shelf.put('a', new Map([['one', bytes('1')]]));
    expect(await shelf.remove('a')).toBe(true);
    expect(readdirSync(shelf.folder)).toEqual([]);
  });

  test('says of a thing that it could not be removed', async () => {
    const shelf = shelfIn(emptyFolder());
    await shelf.put('a', new Map([['one', bytes('1')]]));
    vi.mocked(rm).mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'EPERM' }));
    const wanted = new OutputError(words.cannotRemove(join(shelf.folder, 'a'), 'EPERM'));
    await expect(shelf.remove('a')).rejects.toThrow(wanted);
  });

  test('says so where it cannot be made', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'case-assist'), 'a file in the way');
    await expect(shelfIn(folder).put('a', new Map([['one', bytes('1')]]))).rejects.toThrow(OutputError);
  });
});
