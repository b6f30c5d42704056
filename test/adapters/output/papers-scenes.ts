import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Disk } from '../../../src/adapters/output/disk.ts';
import { placePapers } from '../../../src/adapters/output/papers.ts';
import { writeFile } from '../../../src/adapters/output/write.ts';
import { failures } from '../../../src/content/messages/en/failures.ts';
import type { Misplaced, Papers, Placed } from '../../../src/core/context.ts';
import { OutputError } from '../../../src/core/errors.ts';
import { emptyFolder } from '../../run-program.ts';
import { faultyDisk, quickDisk } from './faulty-disk.ts';
import { bytes } from './folder-parts.ts';

export const words = failures.files;
type Texts = Readonly<Record<string, string>>;

export const papers = (whose: string, texts: Texts, kind = 'packet'): Papers => ({
  kind,
  whose,
  files: Object.entries(texts).map(([name, text]) => ({ name, bytes: bytes(text) })),
});

export const place = (
  folder: string,
  what: Papers,
  overwrite = false,
  by: Disk = quickDisk,
): Promise<Placed | Misplaced> => placePapers(folder, what, { overwrite, words, by });

/** Everything in a folder by its path, a link by where it leads; the lists of papers, which have random salts, aside. */
export function textsIn(folder: string, above = ''): Texts {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const there = lstatSync(path);
    if (there.isDirectory())
      Object.assign(found, { [`${above}${name}/`]: '' }, textsIn(path, `${above}${name}/`));
    else if (name !== '.case-assist.json')
      found[above + name] = there.isSymbolicLink() ? '(a link)' : readFileSync(path, 'utf8');
  }
  return found;
}

export const anna = { 'form.pdf': 'Anna', 'exhibits.pdf': 'Anna’s passport', 'read-me.txt': 'read' };
export const bela = { 'form.pdf': 'Béla', 'read-me.txt': 'read', 'dates.ics': 'days' };
export const news = { 'note.txt': 'moved', 'update.eml': 'to the office' };

/** What stands there before, as the program and its user made it. */
const scenes = {
  'there is no folder': async () => undefined,
  'nor the folder above': async (folder: string) => rmSync(join(folder, '..'), { recursive: true }),
  'the folder is empty': async (folder: string) => mkdirSync(folder),
  'it has papers of this case': (folder: string) => place(folder, papers('Béla', anna)),
  'it has papers of another case': (folder: string) => place(folder, papers('Anna', { ...anna, ...news })),
  'it has those, and a signed page': async (folder: string) => {
    await place(folder, papers('Anna', anna));
    writeFileSync(join(folder, 'signed.pdf'), 'with ink');
  },
  'it is somebody’s own folder': async (folder: string) => {
    mkdirSync(join(folder, 'scans'), { recursive: true });
    await place(folder, papers('Anna', anna));
  },
  'it is somebody’s own folder, with papers of this case': async (folder: string) => {
    mkdirSync(join(folder, 'scans'), { recursive: true });
    await place(folder, papers('Béla', anna));
  },
} as const;

export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as readonly SceneName[];

async function scene(name: SceneName) {
  const root = emptyFolder();
  const folder = join(root, 'above', 'papers');
  mkdirSync(join(folder, '..'));
  await scenes[name](folder);
  return { root, folder, before: textsIn(root) };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** The process is gone by the next run: its locks are those of nobody. */
function forgetLocks(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.name.startsWith('lock-')) rmSync(join(entry.parentPath, entry.name));
}

const withoutOwn = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !name.includes('.case-assist-')));

/** Runs into a failure at each call in turn (or every so many), until there are no more; the same again must end as if nothing had been. */
async function atEachCall(
  name: SceneName,
  code: string,
  stays: boolean,
  step: number,
  look: (is: Scene & { readonly complete: Texts }, told: string, failure: unknown) => Promise<void>,
): Promise<void> {
  const right = await scene(name);
  // What is of this case gives way by itself.
  const overwrite = !name.endsWith('of this case');
  await place(right.folder, papers('Béla', bela), overwrite);
  const complete = textsIn(right.root);
  // Other scenes begin elsewhere, so that all calls have their turn in some of them.
  for (let at = 1 + (sceneNames.indexOf(name) % step); ; at += step) {
    const is = await scene(name);
    const faulty = faultyDisk(at, code, stays);
    const failure = await place(is.folder, papers('Béla', bela), overwrite, faulty).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (faulty.calls() < at) {
      expect(at).toBeGreaterThan(30);
      return;
    }
    forgetLocks(is.root);
    await look({ ...is, complete }, `${name}, call ${at}`, failure);
    expect(await place(is.folder, papers('Béla', bela), overwrite)).toMatchObject({ did: 'placed' });
    expect(textsIn(is.root), `${name}, call ${at}, the same again`).toEqual(complete);
    rmSync(is.root, { recursive: true });
  }
}

/** Each call fails once: everything is as before or complete. */
export const failAtEachCall = (name: SceneName, code: string, step = 1): Promise<void> =>
  atEachCall(name, code, false, step, async ({ root, before, complete }, told, failure) => {
    if (failure !== undefined) expect(failure, told).toBeInstanceOf(OutputError);
    expect([before, complete], told).toContainEqual(withoutOwn(textsIn(root)));
  });

/** From each call on nothing can be done any more, as when the process was killed: any run that writes there comes next. */
export const killAtEachCall = (name: SceneName, step = 1): Promise<void> =>
  atEachCall(name, 'EIO', true, step, async ({ root, folder, before, complete }, told) => {
    const other = join(name === 'nor the folder above' ? root : join(folder, '..'), 'other.txt');
    await writeFile(other, bytes('x'), { overwrite: false, words, by: quickDisk });
    rmSync(other);
    const found = textsIn(root);
    const isOwn = name.startsWith('it is somebody’s own folder');
    // A folder that must stay what it is: papers in it that are not complete say so.
    if (isOwn && `above/papers/${words.unfinished.name}` in found) return;
    expect([before, complete], told).toContainEqual(isOwn ? withoutOwn(found) : found);
  });
