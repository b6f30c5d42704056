import type { Context } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { looksSynced } from '../../packet/channel/synced-folder.ts';
import type { Flags } from '../command.ts';

/** The folder that papers go to. */
export interface OutFolder {
  readonly path: string;
  /**
   * To be called before anything is written: warns where the folder looks like one that is copied elsewhere, and asks,
   * where somebody can be asked, when the person is protected. Throws `InputError` when the answer is no, `OutputError`
   * when there can be no such folder.
   */
  ready(isProtected: boolean): Promise<void>;
}

/** The folder of `--out`. Throws `InputError` without one. */
export function outFolder({ out: path }: Flags, { files, messages, err, prompter }: Context): OutFolder {
  const words = messages.packet.command;
  if (path === undefined)
    throw new InputError(words.noOut, [
      { path: '--out', found: words.noOutFound, wanted: words.noOutWanted },
    ]);
  return {
    path,
    async ready(isProtected) {
      if (!(await sayWhenSynced(path, { files, messages, err }))) return;
      const asks = isProtected ? await prompter() : undefined;
      if (asks === undefined || (await asks.confirm(words.syncedAsk))) return;
      throw new InputError(words.syncedLeft, [
        { path: '--out', found: show(path), wanted: words.otherFolder },
      ]);
    },
  };
}

/** Warns of a folder that looks like one that is copied elsewhere; true when it did. */
export async function sayWhenSynced(
  path: string,
  { files, messages, err }: Pick<Context, 'files' | 'messages' | 'err'>,
): Promise<boolean> {
  if (!looksSynced(await files.wholePath(path))) return false;
  err.write(`${err.style.caution(messages.packet.command.synced)}\n`);
  return true;
}
