import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openFiles } from '../../src/adapters/files.ts';
import { failures } from '../../src/content/messages/en/failures.ts';
import { InputError, OutputError } from '../../src/core/errors.ts';
import { streamsOf } from '../run-here.ts';
import { emptyFolder, packageRoot } from '../run-program.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const open = (stdin: Readable = Readable.from([])) =>
  openFiles({ root: packageRoot, words: failures.files, streams: streamsOf(stdin).host });
const isRoot = process.getuid?.() === 0;

describe('a file by the path that somebody typed, pasted or dropped onto the terminal', () => {
  const made = (): readonly [string, string] => {
    const folder = emptyFolder();
    const files = [join(folder, 'notice.pdf'), join(folder, "giấy báo (it's 2).jpg")] as const;
    for (const file of files) writeFileSync(file, 'x');
    return files;
  };
  test.each<[string, 'plain' | 'odd', (path: string) => string]>([
    ['as it is', 'plain', (path) => path],
    ['in quotes', 'plain', (path) => `'${path}'`],
    ['in double quotes, with a blank behind', 'odd', (path) => `"${path}" `],
    ['in curly quotes', 'plain', (path) => `“${path}”`],
    ['in quotes, with one inside', 'odd', (path) => `'${path.replace("'", "'\\''")}'`],
    ['with backslashes before blanks and signs', 'odd', (path) => path.replace(/[ ()']/g, '\\$&')],
    ['as the address of a file', 'odd', (path) => pathToFileURL(path).href],
    ['behind a mark that nobody sees', 'plain', (path) => `\u202a${path}`],
    ['as PowerShell has it', 'plain', (path) => `& '${path}'`],
  ])('%s', async (_, which, typed) => {
    const [plain, odd] = made();
    const wanted = which === 'odd' ? odd : plain;
    expect(await open().find(typed(wanted), '-')).toBe(wanted);
  });

  test('beside the case file, or with ~ for the home folder', async () => {
    const [plain] = made();
    expect(await open().find("'notice.pdf'", join(plain, '..', 'case.json'))).toBe('notice.pdf');
    const name = relative(homedir(), plain);
    expect(await open().find(`~/${name}`, '-')).toBe(`${homedir()}/${name}`);
  });

  test.each(['missing.pdf', '.', '', '~', "'", 'file:///%E0%A4%A'])('%j is none', async (typed) => {
    const [plain] = made();
    expect(await open().find(typed, plain)).toBeUndefined();
  });
});

describe('writing a file', () => {
  test('it is whole, readable by its owner alone, and nothing lies beside it', async () => {
    const folder = emptyFolder();
    await open().write(join(folder, 'form.pdf'), bytes('the form'), { overwrite: false });
    expect(readFileSync(join(folder, 'form.pdf'), 'utf8')).toBe('the form');
    expect(statSync(join(folder, 'form.pdf')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['form.pdf']);
  });

  test('a file that is there is refused and left as it is', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'form.pdf');
    writeFileSync(path, 'mine');
    const writing = open().write(path, bytes('new'), { overwrite: false });
    await expect(writing).rejects.toThrow(InputError);
    await expect(writing).rejects.toMatchObject({ exitCode: 2, problems: [{ path }] });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['form.pdf']);
  });

  test('it is replaced when that was asked for', async () => {
    const path = join(emptyFolder(), 'form.pdf');
    writeFileSync(path, 'old');
    await open().write(path, bytes('new'), { overwrite: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('of many writers at once exactly one has the name', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'form.pdf');
    const writers = Array.from({ length: 40 }, (_, n) =>
      open()
        .write(path, bytes(`writer ${n} `.repeat(1000)), { overwrite: false })
        .then(
          () => n,
          () => undefined,
        ),
    );
    const winners = (await Promise.all(writers)).filter((n) => n !== undefined);
    expect(winners).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(`writer ${winners[0]} `.repeat(1000));
    expect(readdirSync(folder)).toEqual(['form.pdf']);
  });

  test.each(['there', 'missing'])('a link is followed to its target, which is %s', async (target) => {
    const folder = emptyFolder();
    if (target === 'there') writeFileSync(join(folder, target), 'old');
    symlinkSync(target, join(folder, 'link'));
    await open().write(join(folder, 'link'), bytes('new'), { overwrite: true });
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, target), 'utf8')).toBe('new');
  });

  test('a link that leads round in a circle is an error', async () => {
    const folder = emptyFolder();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    await expect(open().write(join(folder, 'a'), bytes('x'), { overwrite: true })).rejects.toThrow(
      OutputError,
    );
  });

  test.skipIf(process.platform === 'win32')(
    'a device stays a device, and nothing of it is lost',
    async () => {
      expect(await open().exists('/dev/null')).toBe(false);
      await open().write('/dev/null', bytes('x'), { overwrite: false });
      expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
      await expect(open().write('/dev/full', bytes('x'), { overwrite: false })).rejects.toThrow(
        'the disk is full',
      );
    },
  );

  test.each([
    ['a folder as the target', 'folder', 'it is a folder'],
    ['a name that ends like a folder', 'new/', 'it is a folder'],
    ['a file in place of the folder', 'file/form.pdf', 'what should be its folder is a file'],
    ['a name that is too long', 'x'.repeat(300), 'the name is too long'],
  ])('%s is said in words, and nothing is left', async (_, name, words) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), 'a file');
    const writing = open().write(`${folder}/${name}`, bytes('x'), { overwrite: true });
    await expect(writing).rejects.toThrow(OutputError);
    await expect(writing).rejects.toThrow(words);
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  });

  test('the folders above it are made, for their owner alone, together with it', async () => {
    const folder = emptyFolder();
    await open().write(join(folder, 'a', 'b', 'form.pdf'), bytes('the form'), { overwrite: false });
    expect(readFileSync(join(folder, 'a', 'b', 'form.pdf'), 'utf8')).toBe('the form');
    for (const made of ['a', 'a/b']) expect(statSync(join(folder, made)).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['form.pdf']);
  });

  test.skipIf(!existsSync('/proc/self'))('a folder that cannot be made is said at once', async () => {
    const writing = open().write('/proc/nothing/deep/form.pdf', bytes('x'), { overwrite: false });
    await expect(writing).rejects.toThrow(OutputError);
    await expect(writing).rejects.toThrow('cannot be made');
  });

  test('a file that says the same already is as good as written', async () => {
    const path = join(emptyFolder(), 'form.pdf');
    await open().write(path, bytes('the form'), { overwrite: false });
    const { ino } = statSync(path);
    await open().write(path, bytes('the form'), { overwrite: false });
    expect(statSync(path).ino).toBe(ino);
  });

  test('what runs that were killed left beside it is taken away, and what is at work is not', async () => {
    const folder = emptyFolder();
    const [dead, alive] = ['.case-assist-0123456789abcdef', '.case-assist-fedcba9876543210'].map((name) =>
      join(folder, name),
    );
    for (const left of [dead ?? '', alive ?? '']) {
      mkdirSync(left);
      writeFileSync(join(left, '0123456789abcdef.tmp'), 'half of somebody');
    }
    // Another computer's, which says that it is there.
    writeFileSync(join(alive ?? '', 'lock-0123456789ab-1-1-00000000'), '');
    await open().write(join(folder, 'form.pdf'), bytes('the form'), { overwrite: false });
    expect(readdirSync(folder).sort()).toEqual(['.case-assist-fedcba9876543210', 'form.pdf']);
    expect(readdirSync(alive ?? '')).toHaveLength(2);
  });

  test.skipIf(isRoot)('a folder without permission is said in words', async () => {
    const folder = emptyFolder();
    chmodSync(folder, 0o500);
    const writing = open().write(join(folder, 'form.pdf'), bytes('x'), { overwrite: false });
    await expect(writing).rejects.toThrow('permission is missing');
    chmodSync(folder, 0o700);
  });

  test('a full disk leaves the old file and nothing else', async ({ skip }) => {
    const folder = emptyFolder();
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return skip('no small disk can be mounted here');
    }
    try {
      writeFileSync(join(disk, 'form.pdf'), 'old');
      const writing = open().write(join(disk, 'form.pdf'), new Uint8Array(200_000), { overwrite: true });
      await expect(writing).rejects.toThrow('the disk is full');
      expect(readFileSync(join(disk, 'form.pdf'), 'utf8')).toBe('old');
      expect(readdirSync(disk)).toEqual(['form.pdf']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe('reading a file', () => {
  test('all its bytes come, up to the most that is allowed', async () => {
    const path = join(emptyFolder(), 'case.json');
    writeFileSync(path, '12345');
    expect(new TextDecoder().decode(await open().read(path, 5))).toBe('12345');
    await expect(open().read(path, 4)).rejects.toMatchObject({ exitCode: 2, problems: [{ path }] });
  });

  test('a file that says it is empty is not trusted', async ({ skip }) => {
    if (!existsSync('/proc/self/environ')) return skip('no /proc here');
    await expect(open().read('/proc/self/environ', 1)).rejects.toThrow('larger');
  });

  test.each([
    ['nothing', 'missing', 'There is no file'],
    ['a folder', '.', 'is a folder'],
    ['something below a file', 'file/x', 'There is no file'],
    ['a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
  ])('%s is refused in words', async (_, name, words) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'file'), '');
    const reading = open().read(join(folder, name), 10);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(words);
  });

  test.skipIf(isRoot)('a file without permission is refused in words', async () => {
    const path = join(emptyFolder(), 'case.json');
    writeFileSync(path, '{}', { mode: 0 });
    await expect(open().read(path, 10)).rejects.toThrow('permission is missing');
  });

  test('standard input comes whole, up to the most that is allowed', async () => {
    const input = () => Readable.from([Buffer.from('{"a"'), Buffer.from(':1}')]);
    expect(new TextDecoder().decode(await open(input()).read('-', 7))).toBe('{"a":1}');
    await expect(open(input()).read('-', 6)).rejects.toThrow('standard input is larger');
  });

  test('only files of the package itself are its own', async () => {
    expect(new TextDecoder().decode(await open().readOwn('package.json'))).toContain('case-assist');
    await expect(open().readOwn('../elsewhere')).rejects.toThrow('outside of the package');
  });
});

describe('reading a file piece by piece', () => {
  const gather = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(Uint8Array.from(chunk));
    return Buffer.concat(parts).toString();
  };

  test('it gives all bytes and the size', async () => {
    const path = join(emptyFolder(), 'table.csv');
    const text = 'id,person.email\n'.repeat(20_000);
    writeFileSync(path, text);
    const { size, chunks } = await open().stream(path);
    expect(size).toBe(text.length);
    expect(await gather(chunks)).toBe(text);
  });

  test('a file that grows meanwhile is read to its new end', async () => {
    const path = join(emptyFolder(), 'table.csv');
    writeFileSync(path, 'a');
    const { chunks } = await open().stream(path);
    appendFileSync(path, 'b');
    expect(await gather(chunks)).toBe('ab');
  });

  test.skipIf(!existsSync('/proc/self/fd'))('it is closed when nobody reads on', async () => {
    const path = join(emptyFolder(), 'table.csv');
    writeFileSync(path, 'x'.repeat(300_000));
    const before = readdirSync('/proc/self/fd').length;
    for (let i = 0; i < 20; i += 1) for await (const _ of (await open().stream(path)).chunks) break;
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 5);
  });

  test('a pipe has no size', async () => {
    const path = join(emptyFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    const writing = spawn('sh', ['-c', `printf 'id\\n1\\n' > '${path}'`]);
    const { size, chunks } = await open().stream(path);
    expect(size).toBeUndefined();
    expect(await gather(chunks)).toBe('id\n1\n');
    writing.kill();
  });

  test('what is not there or a folder is refused as when it is read whole', async () => {
    const folder = emptyFolder();
    await expect(open().stream(join(folder, 'none'))).rejects.toThrow('There is no file');
    await expect(open().stream(folder)).rejects.toThrow('is a folder');
    await expect(open().stream(folder)).rejects.toThrow(InputError);
  });

  test('standard input comes as it is, and a break in it is told', async () => {
    const { size, chunks } = await open(Readable.from([bytes('id\n'), bytes('1\n')])).stream('-');
    expect([size, await gather(chunks)]).toEqual([undefined, 'id\n1\n']);
    const broken = new Readable({ read: () => broken.destroy(Object.assign(new Error(), { code: 'EIO' })) });
    await expect(gather((await open(broken).stream('-')).chunks)).rejects.toThrow(InputError);
  });
});
