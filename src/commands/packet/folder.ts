import type { Context } from '../../context.ts';
import { InputError } from '../../errors.ts';
import { looksSynced } from '../../packet/channel/synced-folder.ts';
import { show } from '../../render/show.ts';
import type { Flags } from '../command.ts';

/** The folder that papers go to. */
export interface OutFolder {
  readonly path: string;
  /**
   * To be called before anything is written: warns where the folder looks like one that is copied elsewhere, and asks,
   * where somebody can be asked, when the person is protected. Throws `InputError` when the answer is no.
   */
  agree(isProtected: boolean): Promise<void>;
}

/** Makes the folder of `--out` where it is not there. Throws `InputError` without one, `OutputError` when it cannot be. */
export async function outFolder({ out: path }: Flags, context: Context): Promise<OutFolder> {
  const { files, messages, err, prompter } = context;
  const words = messages.packet.command;
  if (path === undefined)
    throw new InputError(words.noOut, [
      { path: '--out', found: words.noOutFound, wanted: words.noOutWanted },
    ]);
  const synced = looksSynced(await files.makeFolder(path));
  return {
    path,
    async agree(isProtected) {
      if (!synced) return;
      err.write(`${err.style.caution(words.synced)}\n`);
      const asks = isProtected ? await prompter() : undefined;
      if (asks === undefined || (await asks.confirm(words.syncedAsk))) return;
      throw new InputError(words.syncedLeft, [
        { path: '--out', found: show(path), wanted: words.takenWanted },
      ]);
    },
  };
}
