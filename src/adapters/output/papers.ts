import { createHash } from 'node:crypto';
import { basename, dirname, join, sep } from 'node:path';
import type { Misplaced, Papers, Placed } from '../../core/context.ts';
import type { NamedBytes } from '../../core/output-folder.ts';
import { codeOf, systemError } from '../system.ts';
import {
  type Disk,
  isThere,
  outputFailure,
  quietly,
  disk as realDisk,
  type Words,
  wholePath,
} from './disk.ts';
import {
  hashOf,
  type Listed,
  listFile,
  newSalt,
  type PapersList,
  putIn,
  readList,
  type Swap,
  takePlace,
} from './papers-folder.ts';
import { bySystems, digestOf, isFolder, writeFolder } from './unit.ts';
import { journalName, nameWhole, openWork, ownFolder, type Work } from './work-folder.ts';
import { answers, type WriteOptions } from './write.ts';

/** A folder as it was found. */
interface Found {
  /** All that is in it but the program's own. */
  readonly names: readonly string[];
  readonly list: PapersList | undefined;
  /** Whether its papers are of the same case. */
  readonly same: boolean;
}

interface Where {
  /** The whole path of the folder, without links. */
  readonly target: string;
  readonly words: Words;
  readonly by: Disk;
}

const noPlaceBeside = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Puts papers into a folder as one, all of them or none: they are made apart, and what the program made there before goes
 * when they come, whatever the case; only other kinds of papers of the same case stay. What the program did not make
 * stays. Without `overwrite` nothing of another case, nothing that was changed since and nothing of anybody else is
 * replaced: then it is told what stands against it, and nothing is written. Throws `LockedError` while another run writes
 * there, `OutputError` when it cannot be written.
 */
export async function placePapers(
  folder: string,
  papers: Papers,
  { overwrite, words, by = realDisk }: WriteOptions,
): Promise<Placed | Misplaced> {
  try {
    await answers(folder);
    const where = { target: wholePath(folder, by), words, by };
    const { work, within } = await workFor(papers, where);
    try {
      const found = lookAt(papers, where);
      const wrong = found && wrongWith(found, papers, overwrite, where);
      return wrong ?? (await place(papers, found, work, within, where));
    } finally {
      work.release();
    }
  } catch (error) {
    throw outputFailure(folder, error, words);
  }
}

/** Undefined where there is none. */
function lookAt(papers: Papers, { target, by }: Where): Found | undefined {
  if (!isThere(target, by)) return undefined;
  const names = (by.readdirSync(target) as string[]).filter((name) => !name.startsWith(ownFolder));
  const list = readList(target, by);
  return { names, list, same: list !== undefined && hashOf(papers, list.salt) === list.whose };
}

/** What the program did not make, and no system laid there. */
const theirs = ({ names, list }: Found): readonly string[] => {
  const made = new Set(list?.files.map(({ name }) => name));
  return names.filter((name) => !made.has(name) && !bySystems.has(name.toLowerCase()));
};

/**
 * Where the papers are made: beside the folder, which they then replace. Within it where it must stay the folder it is:
 * with files of other people in one that the program did not make, as the folder somebody is in, as a disk of its own.
 */
async function workFor(
  papers: Papers,
  where: Where,
): Promise<{ readonly work: Work; readonly within: boolean }> {
  const { target, words, by } = where;
  const found = lookAt(papers, where);
  const stays =
    found !== undefined &&
    ((theirs(found).length > 0 && found.list?.made !== true) ||
      isPresent(target, by) ||
      by.statSync(target).dev !== by.statSync(dirname(target)).dev);
  try {
    return { work: await openWork(target, words, by, stays), within: stays };
  } catch (error) {
    if (found === undefined || stays || !noPlaceBeside.has(codeOf(error))) throw error;
    return { work: await openWork(target, words, by, true), within: true };
  }
}

function isPresent(target: string, by: Disk): boolean {
  let present = '';
  quietly(() => {
    present = by.realpathSync(process.cwd());
  });
  return present === target || present.startsWith(target + sep);
}

/** What stands against putting papers there; a batch's folder is the batch's in any case. */
function wrongWith(
  { names, list, same }: Found,
  { kind, files }: Papers,
  overwrite: boolean,
  { target, by }: Where,
): Misplaced | undefined {
  if (isOfBatch(target, by)) return { did: 'misplaced', why: 'batch', names: [] };
  const folders = files.map(({ name }) => name).filter((name) => isFolder(join(target, name), by));
  if (folders.length > 0) return { did: 'misplaced', why: 'taken', names: folders };
  if (overwrite) return undefined;
  const present = (list?.files ?? []).filter(({ name }) => names.includes(name));
  if (present.length > 0 && !same) return { did: 'misplaced', why: 'other-case', names: [] };
  const mine = present.filter((file) => file.kind === kind);
  const foreign = files
    .map(({ name }) => name)
    .filter((name) => names.includes(name) && !mine.some((file) => file.name === name));
  if (foreign.length > 0) return { did: 'misplaced', why: 'taken', names: foreign };
  const changed = [...new Set(mine.map(({ name }) => name))].filter((name) => {
    const digest = digestOf(join(target, name), by);
    return !mine.some((file) => file.name === name && file.sha256 === digest);
  });
  return changed.length > 0 ? { did: 'misplaced', why: 'changed', names: changed } : undefined;
}

/** Whether it is the folder of a batch, or a packet that one made. */
function isOfBatch(target: string, by: Disk): boolean {
  if (isThere(join(target, ownFolder, journalName), by)) return true;
  const journal = join(dirname(target), ownFolder, journalName);
  const claim = `{"file":${JSON.stringify(basename(target))},`;
  return isThere(journal, by) && by.readFileSync(journal).includes(claim);
}

/** Makes the papers apart, and puts them in the place of what goes. */
async function place(
  papers: Papers,
  found: Found | undefined,
  work: Work,
  within: boolean,
  { target, words, by }: Where,
): Promise<Placed> {
  const { list, same = false, names = [] } = found ?? {};
  const before = (list?.files ?? []).filter(
    ({ name }) => names.includes(name) && !isFolder(join(target, name), by),
  );
  const kept = before.filter(({ kind }) => same && kind !== papers.kind);
  const gone = new Set(before.filter((file) => !kept.includes(file)).map(({ name }) => name));
  const made = papers.files.map((file) => listed(papers.kind, file));
  const salt = same && list !== undefined ? list.salt : newSalt();
  const about = { salt, whose: hashOf(papers, salt), made: list?.made ?? found === undefined };
  const files = [...kept, ...made];
  const fresh = work.temporary();
  await writeFolder(fresh, [...papers.files, listFile({ ...about, files })], by);
  const news = papers.files.map(({ name }) => name);
  const swap: Swap = {
    fresh,
    target,
    news,
    gone: [...new Set([...gone, ...news.filter((name) => names.includes(name))])],
    stay: names.filter((name) => !gone.has(name) && !news.includes(name)),
    work,
    by,
  };
  if (found === undefined) {
    if (!nameWhole(fresh, target, work, by)) throw systemError('EEXIST');
  } else if (within || !takePlace(swap)) {
    const { name, text } = words.unfinished;
    const mark = { name, bytes: new TextEncoder().encode(text) };
    const pending = { ...about, files: [...files, ...before, listed(papers.kind, mark)] };
    await putIn(swap, { mark, pending: listFile(pending), before: list && listFile(list) });
  }
  return {
    did: 'placed',
    removed: [...gone].filter((name) => !news.includes(name)),
    left: found === undefined ? [] : theirs(found).filter((name) => !news.includes(name)),
  };
}

const listed = (kind: string, { name, bytes }: NamedBytes): Listed => ({
  kind,
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
