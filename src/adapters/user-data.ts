import { isAbsolute, join } from 'node:path';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { TemplateStore } from '../core/context.ts';
import { OutputError } from '../core/errors.ts';
import { codeOf, waitFor } from './system.ts';

export interface UserDataOptions {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly words: Catalogue['failures']['files'];
}

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
export function openTemplateStore(options: UserDataOptions): TemplateStore {
  const folder = join(userDataFolder(options), 'templates');
  const { words } = options;
  const named = async (): Promise<readonly string[]> => {
    const entries = await waitFor.readdir(folder, { withFileTypes: true }).catch((error) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw new OutputError(words.cannotRead(folder, codeOf(error)));
    });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  };
  return {
    folder,
    async names() {
      let there = await named();
      // Names that begin with a dot are work in progress, or what is left of it.
      if (there.some((name) => name.startsWith('.'))) {
        await (await import('./output/work-folder.ts')).sweepPlace(folder);
        there = await named();
      }
      return there.filter((name) => !name.startsWith('.')).sort();
    },
    read: (name, file) => waitFor.readFile(join(folder, name, file)).catch(() => undefined),
    async put(name, files, { overwrite }) {
      const named = [...files].map(([file, bytes]) => ({ name: file, bytes }));
      const { writeWholeFolder } = await import('./output/write.ts');
      return writeWholeFolder(join(folder, name), named, { overwrite, words });
    },
    async remove(name) {
      if (!(await named()).includes(name)) return false;
      const path = join(folder, name);
      await (await import('./output/write.ts')).removeWhole(path, { words }).catch((error) => {
        throw new OutputError(words.cannotRemove(path, codeOf(error)));
      });
      return true;
    },
  };
}
