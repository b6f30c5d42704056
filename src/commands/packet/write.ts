import type { Context } from '../../context.ts';
import { InputError } from '../../errors.ts';
import { sha256Of } from '../../form/sha256.ts';
import type { PacketFile } from '../../packet/packet-file.ts';
import { show } from '../../render/show.ts';
import type { Flags } from '../command.ts';
import { inFolder } from '../in-folder.ts';

/** A file of a packet as `--json` lists it. */
export interface Made {
  readonly part: PacketFile['part'];
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a packet into its folder, all of it or, where a name is taken, none. Throws `InputError` with every name that is
 * taken, `OutputError` when the folder cannot be written.
 */
export async function writePacket(
  packet: readonly PacketFile[],
  out: string,
  { files, messages }: Context,
  { force }: Flags,
): Promise<readonly Made[]> {
  const { failures } = messages;
  const paths = packet.map(({ name }) => inFolder(out, name));
  const taken: string[] = [];
  for (const path of paths) if (!force && (await files.exists(path))) taken.push(path);
  if (taken.length > 0)
    throw new InputError(
      messages.packet.command.taken(show(out)),
      taken.map((path) => ({
        path: show(path),
        found: failures.files.found.aFile,
        wanted: messages.packet.command.takenWanted,
      })),
    );
  const made: Made[] = [];
  for (const [at, { part, bytes }] of packet.entries()) {
    const file = paths[at] ?? '';
    await files.write(file, bytes, { overwrite: force });
    made.push({ part, file, bytes: bytes.length, sha256: await sha256Of(bytes) });
  }
  return made;
}
