import type { CaseFile } from '../../core/case-file.ts';
import type { Context, Misplaced, Placed } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { sha256Of } from '../../form/sha256.ts';
import type { PacketFile } from '../../packet/packet-file.ts';
import { whoseOf } from '../../packet/whose.ts';
import type { Flags } from '../command.ts';
import { inFolder } from '../in-folder.ts';

/** A file of a packet as `--json` lists it. */
export interface Made {
  readonly part: PacketFile['part'];
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Papers that are in their folder now, and what became of what was there. */
export interface Written extends Pick<Placed, 'removed' | 'left'> {
  readonly made: readonly Made[];
}

/**
 * Puts the papers of a case into their folder, all of them or none. Throws `InputError` with all that stands against it,
 * `OutputError` when the folder cannot be written.
 */
export async function writePapers(
  kind: 'packet' | 'update',
  caseFile: CaseFile,
  papers: readonly PacketFile[],
  out: string,
  { files, messages }: Context,
  { force }: Flags,
): Promise<Written> {
  const placed = await files.place(
    out,
    { kind, whose: whoseOf(caseFile), files: papers },
    { overwrite: force },
  );
  if (placed.did === 'misplaced') throw inWords(placed, out, messages);
  const made: Made[] = [];
  for (const { part, name, bytes } of papers)
    made.push({ part, file: inFolder(out, name), bytes: bytes.length, sha256: await sha256Of(bytes) });
  return { made, removed: placed.removed, left: placed.left };
}

function inWords({ why, names }: Misplaced, out: string, { packet }: Context['messages']): InputError {
  const { message, found, wanted } = packet.command.misplaced[why];
  const paths = names.length === 0 ? ['--out'] : names.map((name) => show(inFolder(out, name)));
  return new InputError(
    message(show(out)),
    paths.map((path) => ({ path, found, wanted })),
  );
}
