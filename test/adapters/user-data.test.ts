import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTemplateStore, userDataFolder } from '../../src/adapters/user-data.ts';
import { failures } from '../../src/content/messages/en/failures.ts';
import type { TemplateStore } from '../../src/core/context.ts';
import { OutputError } from '../../src/core/errors.ts';
import { emptyFolder } from '../run-program.ts';

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
  openTemplateStore({ platform: 'linux', env: { XDG_DATA_HOME: folder }, home, words });
const bytes = (text: string) => new TextEncoder().encode(text);
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

const put = (shelf: TemplateStore, files: Readonly<Record<string, string>>, overwrite = true) =>
  shelf.put('a', new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)])), { overwrite });

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
    await put(shelf, { 'map.json': '{}' });
    expect(await shelf.names()).toEqual(['a']);
    expect(new TextDecoder().decode(await shelf.read('a', 'map.json'))).toBe('{}');
    for (const path of ['case-assist', 'case-assist/templates', 'case-assist/templates/a'])
      expect(mode(join(folder, path))).toBe('700');
    expect(mode(join(shelf.folder, 'a/map.json'))).toBe('600');
  });

  test('replaces a thing whole, and leaves nothing of the old one', async () => {
    const shelf = shelfIn(emptyFolder());
    await put(shelf, { one: '1', two: '2' });
    expect(await put(shelf, { one: 'new' })).toBe(true);
    expect(readdirSync(shelf.folder)).toEqual(['a']);
    expect(readdirSync(join(shelf.folder, 'a'))).toEqual(['one']);
    expect(readFileSync(join(shelf.folder, 'a', 'one'), 'utf8')).toBe('new');
  });

  test('leaves a thing that must not be replaced; the same once more is no other', async () => {
    const shelf = shelfIn(emptyFolder());
    await put(shelf, { one: '1' }, false);
    expect(await put(shelf, { one: '2' }, false)).toBe(false);
    expect(await put(shelf, { one: '1' }, false)).toBe(true);
    expect(readdirSync(shelf.folder)).toEqual(['a']);
    expect(readFileSync(join(shelf.folder, 'a', 'one'), 'utf8')).toBe('1');
  });

  test('gives back what was there when a replacement was broken off, and sweeps the rest', async () => {
    const shelf = shelfIn(emptyFolder());
    await put(shelf, { one: '1' });
    const left = join(shelf.folder, '.case-assist-0123456789abcdef');
    mkdirSync(join(left, '0123456789abcdef.tmp'), { recursive: true });
    mkdirSync(join(left, 'before'));
    renameSync(join(shelf.folder, 'a'), join(left, 'before', 'a'));
    expect(await shelf.names()).toEqual(['a']);
    expect(new TextDecoder().decode(await shelf.read('a', 'one'))).toBe('1');
    expect(readdirSync(shelf.folder)).toEqual(['a']);
  });

  test('removes a thing with all its files', async () => {
    const shelf = shelfIn(emptyFolder());
    await put(shelf, { one: '1' });
    expect(await shelf.remove('a')).toBe(true);
    expect(readdirSync(shelf.folder)).toEqual([]);
  });

  test('says of a thing that it could not be removed', async () => {
    const shelf = shelfIn(emptyFolder());
    await put(shelf, { one: '1' });
    const target = realpathSync(join(shelf.folder, 'a'));
    const mark = createHash('sha256').update(target).digest('hex').slice(0, 16);
    writeFileSync(join(shelf.folder, `.case-assist-${mark}`), 'in the way of what is unfinished');
    await expect(shelf.remove('a')).rejects.toThrow(OutputError);
    await expect(shelf.remove('a')).rejects.toThrow('could not be removed');
    expect(readdirSync(join(shelf.folder, 'a'))).toEqual(['one']);
  });

  test('says so where it cannot be made', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'case-assist'), 'a file in the way');
    await expect(put(shelfIn(folder), { one: '1' })).rejects.toThrow(OutputError);
  });
});
