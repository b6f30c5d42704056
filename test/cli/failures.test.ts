import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBlank } from '../form/template/blanks.ts';
import { emptyFolder, packageRoot, runBuilt, runProgram } from '../run-program.ts';
import { pause } from './batch/start-batch.ts';
import { csvOf, rowsOf } from './batch/table.ts';
import { readyCase } from './ready-case.ts';

const main = join(packageRoot, 'dist', 'main.js');
const day = ['--as-of', '2026-11-22', '--quiet'];

/** Every command that writes, with the folder that it writes to. */
const commands: Readonly<Record<string, (here: string, out: string) => readonly string[]>> = {
  fill: (here, out) => ['fill', join(here, 'case.json'), '-o', join(out, 'form.pdf')],
  packet: (here, out) => ['packet', join(here, 'case.json'), '--out', out],
  update: (here, out) => ['update', join(here, 'case.json'), '--about', 'address', '--out', out],
  batch: (here, out) => ['batch', join(here, 'cases.csv'), '--out', out],
  'batch of packets': (here, out) => ['batch', join(here, 'cases.csv'), '--out', out, '--packet'],
  'batch with one file of all': (here, out) => [
    'batch',
    join(here, 'cases.csv'),
    '--out',
    join(here, 'batch'),
    '--merge',
    join(out, 'print.pdf'),
  ],
};

async function place(): Promise<string> {
  const here = emptyFolder();
  writeFileSync(join(here, 'case.json'), JSON.stringify(readyCase));
  writeFileSync(join(here, 'cases.csv'), csvOf(rowsOf(2)));
  const fields = [{ name: 'Family', box: [60, 700, 200, 18], tooltip: 'Enter Family Name.' }] as const;
  writeFileSync(join(here, 'blank.pdf'), await makeBlank({ title: 'X', feet: ['Form X-9'], fields }));
  const documents = [{ kind: 'receipt-notice', file: 'blank.pdf' }];
  writeFileSync(join(here, 'attached.json'), JSON.stringify({ ...readyCase, documents }));
  return here;
}

/** What is in the way, laid there; gives the folder to write to. */
const ways: Readonly<Record<string, (here: string) => string>> = {
  'a folder that cannot be made': () => '/proc/nothing',
  'nor the one above': () => '/proc/nothing/deep/down',
  'a file in the place of the folder': (here) => {
    writeFileSync(join(here, 'file'), 'mine');
    return join(here, 'file');
  },
  'a link that leads round in a circle': (here) => {
    symlinkSync('b', join(here, 'a'));
    symlinkSync('a', join(here, 'b'));
    return join(here, 'a');
  },
  'a name that is too long': (here) => join(here, 'x'.repeat(300)),
  'a disk that takes nothing': () => '/sys',
};
const onLinux = process.platform === 'linux';
const rowsOfTable = Object.entries(commands).flatMap(([name, args]) =>
  Object.entries(ways)
    // What is no file is told as bad input before the file of all is begun.
    .filter(([way]) => !(name === 'batch with one file of all' && way.includes('in a circle')))
    .map(([way, lay]) => [name, way, args, lay] as const),
);

describe.runIf(onLinux)('what stands in the way', () => {
  test.for(rowsOfTable)('of %s: %s ends with 6 at once, in one sentence', async ([, , args, lay]) => {
    const here = await place();
    const out = lay(here);
    const before = readdirSync(here).sort();
    const { code, stderr } = await runProgram([...args(here, out), ...day]);
    expect([code, stderr.trim().split('\n').length], stderr).toEqual([6, 1]);
    expect(stderr).toMatch(/^case-assist: .* could not be written/);
    expect(
      readdirSync(here)
        .filter((name) => name !== 'batch')
        .sort(),
    ).toEqual(before);
    if (existsSync(join(here, 'file'))) expect(readFileSync(join(here, 'file'), 'utf8')).toBe('mine');
  });

  /** What asks for the folder in a thread of its own as well. */
  const threaded: typeof commands = {
    'template add': (here) => ['template', 'add', join(here, 'blank.pdf'), '--id', 'mine'],
    'packet of a case with a document': (here, out) => ['packet', join(here, 'attached.json'), '--out', out],
  };
  test.for([...Object.entries(commands).slice(0, 5), ...Object.entries(threaded)])(
    'of %s: a working folder that was removed',
    async ([, args]) => {
      const here = await place();
      const gone = join(here, 'gone');
      mkdirSync(gone);
      const line = 'cd "$1"; rmdir "$1"; shift; exec "$@"';
      const command = [process.execPath, main, ...args(here, 'out'), ...day];
      const child = spawn('/bin/sh', ['-c', line, 'sh', gone, ...command], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      child.stderr.on('data', (chunk) => {
        text += chunk;
      });
      const code = await new Promise((done) => child.on('close', done));
      expect([code, text.trim().split('\n').length], text).toEqual([6, 1]);
      expect(text).toMatch(/^case-assist: .* (?:could not be written|is not there any more)/);
    },
  );

  test('of template add: a data folder that cannot be made', async () => {
    const here = await place();
    for (const lay of [ways['a folder that cannot be made'], ways['a file in the place of the folder']]) {
      const env = { XDG_DATA_HOME: lay?.(here) };
      const args = ['template', 'add', join(here, 'blank.pdf'), '--id', 'mine', ...day];
      const { code, stderr } = await runProgram(args, { env });
      expect([code, stderr.trim().split('\n').length], stderr).toEqual([6, 1]);
    }
  });
});

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What is read, from a pipe into which nobody writes. */
const reading: Readonly<Record<string, (here: string, pipe: string) => readonly string[]>> = {
  'the case of check': (_, pipe) => ['check', pipe],
  'the case of fill': (_, pipe) => ['fill', pipe],
  'the case of packet': (here, pipe) => ['packet', pipe, '--out', join(here, 'out')],
  'the case of update': (here, pipe) => ['update', pipe, '--about', 'address', '--out', join(here, 'out')],
  'the case of contacts': (_, pipe) => ['contacts', '--case', pipe],
  'a table': (here, pipe) => ['batch', pipe, '--out', join(here, 'out')],
  'a map': (here, pipe) => ['batch', join(here, 'cases.csv'), '--out', join(here, 'out'), '--map', pipe],
  'a typeface': (here, pipe) => ['fill', join(here, 'case.json'), '--font', pipe],
  'a blank form': (_, pipe) => ['template', 'add', pipe],
  'the map of a blank form': (here, pipe) => ['template', 'add', join(here, 'blank.pdf'), '--map', pipe],
};

/** Waits until a process has a file open. */
async function untilOpen(pid: number, path: string): Promise<void> {
  for (;;) {
    const open = readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === path;
      } catch {
        return false;
      }
    });
    if (open) return;
    await pause(20);
  }
}

async function tellWhileBlocked(
  here: string,
  args: readonly string[],
  pipe: string,
  signal: keyof typeof signals,
): Promise<{ readonly code: number | null; readonly text: string }> {
  const env = { ...process.env, XDG_DATA_HOME: join(here, 'data') };
  const child = spawn(process.execPath, [main, ...args, ...day], {
    cwd: here,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  await untilOpen(child.pid ?? 0, pipe);
  child.kill(signal);
  return { code: await ended, text };
}

describe.runIf(onLinux)('a read that waits for somebody', () => {
  test.for(Object.entries(reading))(
    '%s: any signal ends it with its exit code and one sentence',
    async ([, args]) => {
      for (const [signal, code] of Object.entries(signals)) {
        const here = await place();
        const pipe = join(here, 'pipe');
        execFileSync('mkfifo', [pipe]);
        const before = readdirSync(here).sort();
        const told = await tellWhileBlocked(here, args(here, pipe), pipe, signal as keyof typeof signals);
        expect([signal, told.code, told.text]).toEqual([
          signal,
          code,
          'case-assist: Stopped before the end; nothing half-written is left.\n',
        ]);
        expect(readdirSync(here).sort()).toEqual(before);
      }
    },
  );

  test('goes on when somebody writes, even after a while', async () => {
    const here = await place();
    const pipe = join(here, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const running = runBuilt(['check', pipe, ...day, '--json']);
    await pause(300);
    execFileSync('/bin/sh', ['-c', 'cat "$1" > "$2"', 'sh', join(here, 'case.json'), pipe]);
    expect(JSON.parse((await running).stdout).verdict).toBe('ready');
  });

  test('is no read where a case names a pipe for a document: it is told, and the packet is made', async () => {
    const here = await place();
    const pipe = join(here, 'pipe');
    execFileSync('mkfifo', [pipe]);
    writeFileSync(
      join(here, 'case.json'),
      JSON.stringify({ ...readyCase, documents: [{ kind: 'receipt-notice', file: 'pipe' }] }),
    );
    const { code, stdout } = await runProgram(['packet', 'case.json', '--out', 'out', '--json', ...day], {
      cwd: here,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).exhibits.problems).toMatchObject([{ path: 'documents.1.file', leftOut: true }]);
  });
});

describe.runIf(onLinux)('a write that waits for somebody', () => {
  test.for(Object.entries(signals))(
    '%s ends it with its exit code and one sentence',
    async ([signal, code]) => {
      const here = await place();
      const pipe = join(here, 'pipe');
      execFileSync('mkfifo', [pipe]);
      // Somebody opened it and reads nothing: the form is more than a pipe takes.
      const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
      try {
        const told = await tellWhileBlocked(
          here,
          ['fill', 'case.json', '-o', pipe],
          pipe,
          signal as keyof typeof signals,
        );
        expect([told.code, told.text]).toEqual([
          code,
          'case-assist: Stopped before the end; nothing half-written is left.\n',
        ]);
      } finally {
        closeSync(reader);
      }
    },
  );

  test('a form through a pipe, and through standard output, is the form', async () => {
    const here = await place();
    const pipe = join(here, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const running = runBuilt(['fill', 'case.json', '-o', pipe, ...day], { cwd: here });
    const through = execFileSync('cat', [pipe], { maxBuffer: 1 << 24 });
    expect((await running).code).toBe(0);
    await runProgram(['fill', 'case.json', '-o', 'form.pdf', ...day], { cwd: here });
    const form = readFileSync(join(here, 'form.pdf'));
    expect(through.equals(form)).toBe(true);
    const line = '"$1" "$2" fill case.json -o - --as-of 2026-11-22 > out.pdf';
    execFileSync('/bin/sh', ['-c', line, 'sh', process.execPath, main], { cwd: here, stdio: 'ignore' });
    expect(readFileSync(join(here, 'out.pdf')).equals(form)).toBe(true);
  });
});
