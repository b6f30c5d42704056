import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Context, Misplaced, Placed } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { sha256Of } from '../form/bytes.ts';
import type { PacketFile } from '../packet/packet-file.ts';
import { whoseOf } from '../packet/packet-file.ts';

/** Where papers are to go, as the options say. */
export interface PapersTo {
  readonly asOf: Day;
  readonly out?: string | undefined;
  /** Replace papers of another case, and what was changed since. */
  readonly force: boolean;
}

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
export function outFolder(
  { out: path }: Pick<PapersTo, 'out'>,
  { files, messages, err, prompter }: Context,
): OutFolder {
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

/** How the folders of services look that copy them elsewhere; paths with slashes, in small letters. */
const shapes: readonly RegExp[] = [
  /\/onedrive(?: - [^/]+)?(?:\/|$)/,
  /\/dropbox(?: \([^/]+\))?(?:\/|$)/,
  /\/(?:icloud ?drive|mobile documents|com~apple~clouddocs)(?:\/|$)/,
  /\/(?:google ?drive|my drive|drivefs)(?:\/|$)/,
  /\/(?:box|box sync|nextcloud|owncloud|pcloud ?drive|mega|megasync|syncthing|sync|sharepoint)(?:\/|$)/,
  /\/cloudstorage\//,
];

/**
 * Whether a folder looks like one that is copied to other devices. Takes the whole path, links followed. Says nothing of
 * folders that a service copies under their usual names.
 */
function looksSynced(path: string): boolean {
  const plain = path.replaceAll('\\', '/').toLowerCase();
  return shapes.some((shape) => shape.test(plain));
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
  { force }: Pick<PapersTo, 'force'>,
): Promise<Written> {
  const placed = await files.place(
    out,
    { kind, whose: whoseOf(caseFile), files: papers },
    { overwrite: force },
  );
  if (placed.did === 'misplaced') throw inWords(placed, out, messages);
  const made: Made[] = [];
  for (const { part, name, bytes } of papers)
    made.push({ part, file: inFolder(out, name), bytes: bytes.length, sha256: sha256Of(bytes) });
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

/** The path of a file in a folder, with or without a slash at its end; in the present folder where none is given. */
export const inFolder = (folder: string | undefined, name: string): string =>
  folder === undefined || folder === '' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
