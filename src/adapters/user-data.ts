import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Shelf } from '../context.ts';
import { ExpectedError, OutputError } from '../errors.ts';
import { codeOf } from './system-error.ts';
import { writeFile } from './write-file.ts';

export interface UserDataOptions {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly words: Catalogue['failures']['files'];
}

const ownerOnly = 0o700;
/** Names that begin with a dot are work in progress. */
const old = '.old-';

/** Where programs keep a user's data: by the XDG base directories, the Roaming folder, or Application Support. */
export function userDataFolder({ platform, env, home }: Omit<UserDataOptions, 'words'>): string {
  const named =
    platform === 'win32' ? env['APPDATA'] : platform === 'darwin' ? undefined : env['XDG_DATA_HOME'];
  const usual =
    platform === 'win32'
      ? join(home, 'AppData', 'Roaming')
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : join(home, '.local', 'share');
  return join(named !== undefined && isAbsolute(named) ? named : usual, 'case-assist');
}

/**
 * The templates that a user keeps: a folder each, readable by the user alone (folders 0700, files 0600). What is put
 * there appears whole or not at all. Nothing is made before something is kept.
 */
export function openShelf(options: UserDataOptions): Shelf {
  const folder = join(userDataFolder(options), 'templates');
  const { words } = options;
  const named = async (): Promise<readonly string[]> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw new OutputError(words.cannotRead(folder, codeOf(error)));
    });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  };
  return {
    folder,
    async names() {
      const there = await named();
      for (const name of there)
        if (name.startsWith(old) && !there.includes(name.slice(old.length))) {
          // The program ended between two steps of `put`: what was there before comes back.
          await rename(join(folder, name), join(folder, name.slice(old.length))).catch(() => undefined);
          return named().then(shown);
        }
      return shown(there);
    },
    read: (name, file) => readFile(join(folder, name, file)).catch(() => undefined),
    put: (name, files) => put(folder, name, files, words),
    async remove(name) {
      if (!(await named()).includes(name)) return false;
      await rm(join(folder, name), { recursive: true }).catch((error) => {
        throw new OutputError(words.cannotRemove(join(folder, name), codeOf(error)));
      });
      return true;
    },
  };
}

const shown = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !name.startsWith('.')).sort();

async function put(
  folder: string,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  words: UserDataOptions['words'],
): Promise<void> {
  const fresh = join(folder, `.new-${randomBytes(6).toString('hex')}`);
  const before = join(folder, `${old}${name}`);
  try {
    await mkdir(folder, { recursive: true, mode: ownerOnly });
    await mkdir(fresh, { mode: ownerOnly });
    for (const [file, bytes] of files) await writeFile(join(fresh, file), bytes, { overwrite: false, words });
    await rm(before, { recursive: true, force: true });
    await rename(join(folder, name), before).catch((error) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    await rename(fresh, join(folder, name));
    await rm(before, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    if (error instanceof ExpectedError) throw error;
    throw new OutputError(words.cannotWrite(join(folder, name), codeOf(error)));
  }
}
