import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fillForm } from '../../src/form/fill-form.ts';
import { drive } from '../adapters/prompt-driver.ts';
import { ready as decided, family, form, words } from '../form/cases.ts';
import { makeBlank } from '../form/template/blanks.ts';
import { emptyFolder, packageRoot, runBuilt, runProgram } from '../run-program.ts';
import { readyCase } from './ready-case.ts';

const day = ['--as-of', '2026-11-22'];
const main = join(packageRoot, 'dist', 'main.js');
const fault = join(packageRoot, 'test', 'cli', 'disk-fault.cjs');

/** A command that writes, and what stands there before. */
interface Job {
  /** Runs it, with these variables, in the folder `here`; gives its exit code, 137 when it was killed. */
  readonly run: (here: string, env: Record<string, string>) => Promise<{ code: number; stderr: string }>;
  readonly stand?: (here: string) => Promise<unknown>;
}

const other = { ...readyCase, person: { ...readyCase.person, name: { family: 'Otherwise' } } };
const tooEarly = { ...readyCase, filings: [{ ...readyCase.filings[0], caseInquiryDate: '2027-05-02' }] };

const plainly =
  (...args: string[]): Job['run'] =>
  async (here, env) => {
    const run = 'DISK_FAULT' in env ? runBuilt : runProgram;
    const { code, stderr } = await run([...args, ...day, '--quiet'], { cwd: here, env });
    return { code: code ?? 137, stderr };
  };

/** At a terminal: what is waited for, and what is typed then. */
const talking =
  (args: readonly string[], steps: Parameters<typeof drive>[1]): Job['run'] =>
  async (here, env) => {
    const { exitCode, text } = await drive([main, ...args, ...day], steps, { cwd: here, env });
    return { code: exitCode, stderr: text };
  };

const forBlank = (name: string) =>
  makeBlank({
    title: 'Notice of Something',
    feet: ['Form X-9 01/02/20'],
    fields: [{ name, box: [60, 700, 200, 18], label: '1. Family Name', tooltip: 'Enter Family Name.' }],
  });

const begin = ['Whose case is it?', '1\r'] as const;
/** Where the answer cannot be kept another name is asked for, and not given: there Enter ends what is typed. */
const leave = [/What has gone wrong|other name/, '!\r'] as const;
const interview: Job['run'] = (here, env) => {
  // Where the first answer is kept already it goes on from there.
  const steps = existsSync(join(here, 'kept.json'))
    ? [['What has happened since?', '4\r'] as const, leave]
    : [begin, leave];
  return talking(['interview', '--case', 'kept.json'], steps)(here, env);
};

export const jobs = {
  fill: { run: plainly('fill', 'case.json') },
  'fill into folders that lack': { run: plainly('fill', 'case.json', '-o', 'a/b/form.pdf') },
  'fill over another form': {
    run: plainly('fill', 'case.json', '-o', 'form.pdf', '--force'),
    stand: (here) => plainly('fill', 'other.json', '-o', 'form.pdf')(here, {}),
  },
  packet: { run: plainly('packet', 'case.json', '--out', 'papers') },
  'packet over that of another case, with a signed page': {
    run: plainly('packet', 'case.json', '--out', 'papers', '--force'),
    stand: async (here) => {
      await plainly('packet', 'with-exhibit.json', '--out', 'papers')(here, {});
      writeFileSync(join(here, 'papers', 'signed.pdf'), 'with ink');
    },
  },
  'packet of a case that is too early, over that of the same case': {
    run: plainly('packet', 'too-early.json', '--out', 'papers'),
    stand: (here) => plainly('packet', 'case.json', '--out', 'papers')(here, {}),
  },
  update: { run: plainly('update', 'case.json', '--about', 'address', '--out', 'note') },
  'update over papers of another case': {
    run: plainly('update', 'case.json', '--about', 'address', '--out', 'papers', '--force'),
    stand: (here) => plainly('packet', 'with-exhibit.json', '--out', 'papers')(here, {}),
  },
  'template add': { run: plainly('template', 'add', 'blank.pdf', '--id', 'mine') },
  'template add over another': {
    run: plainly('template', 'add', 'blank.pdf', '--id', 'mine', '--force'),
    stand: (here) => plainly('template', 'add', 'older.pdf', '--id', 'mine')(here, dataIn(here)),
  },
  'interview that keeps its answers': { run: interview },
} as const satisfies Readonly<Record<string, Job>>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as readonly JobName[];

/** Where the program keeps what is its user's own, and where systems lay what is nobody's. */
const dataIn = (here: string): Record<string, string> => ({
  XDG_DATA_HOME: join(here, 'data'),
  HOME: join(here, 'home'),
  TMPDIR: join(here, 'tmp'),
});

async function stage(job: Job): Promise<string> {
  const here = emptyFolder();
  for (const name of ['home', 'tmp', 'data']) mkdirSync(join(here, name));
  const put = (name: string, content: object): void =>
    writeFileSync(join(here, name), JSON.stringify(content));
  put('case.json', readyCase);
  put('other.json', other);
  put('too-early.json', { ...tooEarly, person: readyCase.person });
  put('with-exhibit.json', { ...other, documents: [{ kind: 'receipt-notice', file: 'notice.pdf' }] });
  const scan = fillForm(form, family, decided, words, {}).bytes;
  writeFileSync(join(here, 'notice.pdf'), scan);
  writeFileSync(join(here, 'blank.pdf'), await forBlank('Family'));
  writeFileSync(join(here, 'older.pdf'), await forBlank('Surname'));
  await job.stand?.(here);
  return here;
}

type Content = Readonly<Record<string, string>>;

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Everything below a folder; of the lists of papers, which have random salts, only that they are there. */
function contentOf(folder: string, way = ''): Content {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, way), { withFileTypes: true })) {
    const name = `${way}${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, { [`${name}/`]: '' }, contentOf(folder, `${name}/`));
    else found[name] = entry.name === '.case-assist.json' ? '' : sha256Of(readFileSync(join(folder, name)));
  }
  return found;
}

/** Without what the program has not finished; its own names begin so. */
const finished = (content: Content): Content =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !/(?:^|\/)\.case-assist-/.test(name)));

const unfinished = (content: Content): readonly string[] =>
  Object.keys(content).filter((name) => /(?:^|\/)\.case-assist-/.test(name));

export interface CallByCall {
  /** Calls of the whole command that change the disk. */
  readonly calls: number;
  /** How often all was as before, complete, and between the names of a folder that is replaced. */
  readonly before: number;
  readonly complete: number;
  readonly between: number;
}

/**
 * Runs a command again and again, into a failure at each call that changes the disk (or every `step` calls, from `first`).
 * After it all is as it was, or complete; the same command again ends as if nothing had been, and leaves nothing.
 */
export async function atEachCall(
  name: JobName,
  how: 'kill' | 'ENOSPC',
  { step = 1, first = 1 } = {},
): Promise<CallByCall> {
  const job: Job = jobs[name];
  const right = await stage(job);
  const before = contentOf(right);
  expect((await job.run(right, dataIn(right))).code).toBe(0 + (name.includes('too early') ? 4 : 0));
  const complete = contentOf(right);
  expect(unfinished(complete)).toEqual([]);
  const code = name.includes('too early') ? 4 : 0;
  const told = { calls: 0, before: 0, complete: 0, between: 0 };
  for (let at = first; ; at += step) {
    const here = await stage(job);
    const log = join(here, 'tmp', 'calls');
    // Only calls that take room fail for want of it.
    const only =
      how === 'kill' ? {} : { only: ['mkdir', 'open', 'write', 'fsync', 'link', 'rename', 'writeFile'] };
    const env = {
      NODE_OPTIONS: `--require "${fault}"`,
      DISK_FAULT: JSON.stringify({ at, how, log, ...only }),
    };
    const ran = await job.run(here, { ...dataIn(here), ...env });
    told.calls = Math.max(told.calls, readFileSync(log, 'utf8').split('\n').length - 1);
    rmSync(log);
    if (told.calls < at) {
      expect([name, ran.code], ran.stderr).toEqual([name, code]);
      return told;
    }
    const found = contentOf(here);
    const place = `${name}, call ${at}: ${ran.stderr}`;
    if (how === 'kill') expect(ran.code, place).toBe(137);
    else {
      expect([0, 4, 6], place).toContain(ran.code);
      if (ran.code === 6 && !name.startsWith('interview'))
        expect(ran.stderr, place).toMatch(/^case-assist: [^\n]*could not be [^\n]*\n$/);
      expect(unfinished(found), place).toEqual([]);
    }
    const isBefore = same(finished(found), before);
    const isComplete = same(finished(found), complete);
    // Between two names of a folder: the old one waits, whole, to be put back.
    const isBetween = unfinished(found).some((each) => /\/before\/[^/]+\/$/.test(each));
    expect([isBefore, isComplete, isBetween], place).toContain(true);
    told[isBefore ? 'before' : isComplete ? 'complete' : 'between'] += 1;
    const again = await job.run(here, dataIn(here));
    expect([again.code, contentOf(here)], `${place} and again ${again.stderr}`).toEqual([code, complete]);
    rmSync(here, { recursive: true });
  }
}

const same = (one: Content, two: Content): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(two));
const sorted = (content: Content) => Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
