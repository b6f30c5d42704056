import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { drive } from '../adapters/prompt-driver.ts';
import { packageRoot, quickDisk, type Ran, runWithin } from '../run-program.ts';
import { asText, briefJson, perhapsJson } from './as-text.ts';
import type { PrintedPages } from './pdf-text.ts';
import type { Step, Transcript } from './plan/transcript.ts';
import { visible } from './visible.ts';

const program = join(packageRoot, 'dist', 'main.js');
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  version: string;
};

interface Entry {
  readonly mode: string;
  readonly sha256: string;
}

/** Programs that may run at the same time: as many as a small machine has cores. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Where a person works: `work` is the current folder. The way there is equally long everywhere, since lines are wrapped. */
function makeFolder(): string {
  const quick = quickDisk();
  const parent = quick === undefined ? '/tmp/corpus-' : join(quick, 'co-');
  const root = realpathSync(mkdtempSync(existsSync(dirname(parent)) ? parent : join(tmpdir(), 'corpus-')));
  for (const name of ['work', 'home', 'tmp']) mkdirSync(join(root, name));
  return root;
}

/** Nothing of the machine's own settings reaches the program. */
const settings = (root: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: join(root, 'home'),
  TMPDIR: join(root, 'tmp'),
  TZ: 'America/New_York',
  LANG: 'en_US.UTF-8',
  COLUMNS: '80',
  NO_COLOR: '1',
});

/** Everything below a folder: folders end with a stroke. */
function treeOf(root: string, way = ''): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of readdirSync(join(root, way), { withFileTypes: true })) {
    const name = way === '' ? entry.name : `${way}/${entry.name}`;
    const mode = (statSync(join(root, name)).mode & 0o777).toString(8).padStart(4, '0');
    if (entry.isDirectory()) {
      found.set(`${name}/`, { mode, sha256: '' });
      for (const [deeper, file] of treeOf(root, name)) found.set(deeper, file);
    } else {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex');
      found.set(name, { mode, sha256 });
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name as the person sees it: from the working folder, or from home. */
const shown = (name: string): string =>
  name
    .replace(/^work\//, '')
    .replace(/^home\//, '~/')
    .replace(/^tmp\//, '$TMPDIR/');

/** Puts fixed words for what differs from machine to machine and from run to run; the same id keeps its number. */
function settler(root: string): (text: string) => string {
  const ids = new Map<string, string>();
  const numbered =
    (word: string) =>
    (id: string): string => {
      const known =
        ids.get(id) ??
        `<${word} ${[...ids.values()].filter((each) => each.startsWith(`<${word} `)).length + 1}>`;
      ids.set(id, known);
      return known;
    };
  return (text) =>
    text
      .replaceAll(root, '<folder>')
      .replaceAll(packageRoot, '<package>/')
      .replaceAll(`case-assist ${version}`, 'case-assist <version>')
      .replace(/\b[0-9a-f]{64}\b/g, numbered('sha256'))
      .replace(/\b[0-9a-f]{32}\b/g, numbered('id'))
      // How long a PDF is says nothing of what is seen of it.
      .replace(/("bytes": )\d+/g, '$1<number>');
}

const section = (title: string, text: string): string =>
  text === '' ? '' : `--- ${title}\n${text}${text.endsWith('\n') ? '' : '\n(no end of line)\n'}`;

const quoted = (arg: string): string => (/^[\w./@:=,+-]+$/.test(arg) ? arg : `'${arg}'`);

function runStep(root: string, step: Step, args: readonly string[], inputs: Inputs): Promise<Ran> {
  if (step.talk === undefined)
    return inTurn(async () =>
      runWithin(args, {
        input: step.stdin === undefined ? '' : await inputs(step.stdin),
        cwd: join(root, 'work'),
        env: settings(root),
      }),
    );
  const env = { ...settings(root), TERM: 'xterm-256color' };
  return inTurn(async () => {
    const talk = (step.talk ?? []).map(([question, line]) => [awaited(question), `${line}\r`] as const);
    const { raw, exitCode } = await drive([program, ...args], talk, { cwd: join(root, 'work'), env });
    return { code: exitCode, stdout: raw.replaceAll('\r\n', '\n'), stderr: '' };
  });
}

/** A question is asked when its words stand on the screen, wherever they are wrapped, and the cursor waits after them. */
const awaited = (question: string): RegExp =>
  new RegExp(
    `${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}[\\s\\S]*(?:Answer:|Respuesta:|>) ?$`,
  );

/** The bytes of an input by its name. */
export type Inputs = (name: string) => Promise<Uint8Array>;

/** Puts files where a person has them. */
async function put(root: string, files: Readonly<Record<string, string>>, inputs: Inputs): Promise<void> {
  for (const [name, from] of Object.entries(files)) {
    const file = name.startsWith('~/') ? join(root, 'home', name.slice(2)) : join(root, 'work', name);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, await inputs(from));
  }
}

/** Holds a whole transcript in a folder of its own, and gives its golden text. */
export async function hold(transcript: Transcript, inputs: Inputs, printed: PrintedPages): Promise<string> {
  const root = makeFolder();
  const settle = settler(root);
  const parts: string[] = [];
  const json = transcript.brief ? briefJson() : undefined;
  try {
    await put(root, transcript.inputs ?? {}, inputs);
    for (const step of transcript.steps) {
      await put(root, step.puts ?? {}, inputs);
      const before = treeOf(root);
      const args = step.asOf === null ? step.args : [...step.args, '--as-of', step.asOf ?? transcript.asOf];
      const ran = await runStep(root, step, args, inputs);
      const after = treeOf(root);
      const made = [...after].filter(([name, { sha256, mode }]) => {
        const old = before.get(name);
        return old?.sha256 !== sha256 || old.mode !== mode;
      });
      const list = [
        ...made.map(([name, { mode }]) => `${mode} ${shown(name)}${before.has(name) ? ' (changed)' : ''}\n`),
        ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `gone ${shown(name)}\n`),
      ];
      parts.push(
        `$ case-assist ${args.map(quoted).join(' ')}${step.stdin === undefined ? '' : ` < ${step.stdin}`}\n`,
        `exit ${ran.code}\n`,
        section(
          'standard output',
          ran.stdout.startsWith('%PDF-') ? '(a PDF)\n' : perhapsJson(ran.stdout, json),
        ),
        section('standard error', perhapsJson(ran.stderr)),
        section('files', list.join('')),
      );
      const show = step.show ?? transcript.show ?? 'new';
      for (const [name] of made) {
        // The list of the papers that were made is hashes with a random salt.
        if (show === 'names' || name.endsWith('/') || name.endsWith('/.case-assist.json')) continue;
        if (typeof show === 'object' && !show.some((each) => shown(name).endsWith(each))) continue;
        const bytes = readFileSync(join(root, name));
        const how = { printed, whole: show === 'whole', measured: transcript.measured === true };
        parts.push(section(shown(name), await asText(name, bytes, how)));
      }
      parts.push('\n');
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return settle(`${visible(parts.join('')).trimEnd()}\n`);
}
