import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import {
  exhibitLimits,
  openPdfWorker,
  sheetLimits,
  usualLimits,
  type WorkerLimits,
} from '../../src/adapters/limited-thread.ts';
import { BlankError } from '../../src/form/blank/refusal.ts';
import { guard } from '../../src/form/template/guard.ts';
import type { ReadBlank } from '../../src/form/template/read-blank.ts';
import { sampled } from '../effort.ts';
import { makeBlank } from '../form/template/blanks.ts';
import { bombs, file, wrongFiles } from '../form/template/bombs.ts';
import { shippedFaces } from '../form/template/read.ts';
import { emptyFolder, packageRoot } from '../run-program.ts';
import { measured, noHurry, workSince } from '../work.ts';

const mega = 1_000_000;
const faces = shippedFaces();
const read = openPdfWorker(packageRoot);

const small = () => makeBlank({ fields: [{ name: 'given', label: 'Given Name' }] });

beforeEach(() => expect(inject('built')).toBe(true));
// Whatever files did to their threads: the next one is read as if nothing had been.
afterAll(async () => expect((await read(await small(), faces)).did).toBe('read'));

describe('a PDF from outside', () => {
  test('that is a form comes back with its fields and what they want', async () => {
    const result = await read(await small(), faces);
    const { blank, survey } = (result.did === 'read' ? result.value : {}) as ReadBlank;
    expect(blank.slots.map(({ name }) => name)).toEqual(['given']);
    expect(survey.proposals.get('given')?.line).toEqual({ fact: 'person.name.given' });
  });

  test('that asks for a password is refused as such', async () => {
    const locked = await makeBlank({ userPassword: 'secret', fields: [{ name: 'a' }] });
    expect(await read(locked, faces)).toEqual({ did: 'refused', reason: 'password' });
  });

  test.each(Object.entries(wrongFiles))('that is %s is refused as such', async (_, [make, reason]) =>
    expect(await read(make(), faces)).toEqual({ did: 'refused', reason }),
  );
});

test('a thread compiles its code itself, since ending one while V8 compiles beside it can end the process', () => {
  const sheet = join(packageRoot, 'templates', 'request-sheet', '2026-11', 'sheet.pdf');
  const program = ['--trace-opt', join(packageRoot, 'dist', 'main.js')];
  const { stdout } = spawnSync(process.execPath, [...program, 'template', 'inspect', sheet], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('mode: ConcurrencyMode::kSynchronous');
});

describe('a PDF that is made to hurt', () => {
  /** Six times what a file may have: what comes to an end by itself here does so within the limit on a slow machine. */
  const patient = openPdfWorker(packageRoot, {
    ...noHurry,
    work: 6 * usualLimits.work,
    heap: usualLimits.heap,
  });

  test.each(Object.entries(bombs))('%s: it ends without a limit of time', async (_, { make, sizes }) => {
    for (const size of sampled([sizes[2]], [sizes[2], sizes[4]])) {
      const bytes = make(size);
      const { result, rise } = await measured(() => patient(bytes, faces));
      if (result.did === 'refused')
        expect(['too-large', 'too-deep', 'damaged', 'not-pdf']).toContain(result.reason);
      expect(rise / mega).toBeLessThan(256);
    }
  });

  test.each([
    ['a cross-reference stream whose columns are so wide', 9, 'damaged'],
    ['so many cross-reference tables that name each other as the one before', 1000, 'too-deep'],
    ['so many times the same annotation', 20_001, 'too-large'],
    ['so many annotations of their own', 20_001, 'too-large'],
    ['so many fields', 5001, 'too-large'],
  ])('%s (%i): %s', async (name, size, reason) => {
    const made = (times: number) => bombs[name]?.make(times) ?? new Uint8Array();
    expect(await patient(made(size), faces)).toEqual({ did: 'refused', reason });
    expect((await patient(made(8), faces)).did).toBe('read');
  });

  test.each([
    [1, 'damaged'],
    [17, 'too-large'],
    [300, 'too-large'],
  ])('an encrypted file with an object stream of %i MB of blanks', async (size, reason) => {
    const document = await PDFDocument.load(await small());
    // By its own name the library would not write it.
    const about = { Type: 'ObjSt_', N: 1, First: 8, Filter: 'FlateDecode' };
    const blanks = deflateSync(Buffer.alloc(size * 1024 * 1024, ' '), { level: 9 });
    document.context.register(PDFRawStream.of(document.context.obj(about), blanks));
    document.encrypt({ userPassword: '', ownerPassword: 'owner' });
    const saved = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
    const named = Buffer.from(saved).toString('latin1').replace('/ObjSt_', '/ObjStm');
    const bytes = new Uint8Array(Buffer.from(named, 'latin1'));
    const { result, rise } = await measured(() => patient(bytes, faces));
    expect(result).toEqual({ did: 'refused', reason });
    expect(rise / mega).toBeLessThan(256);
  });

  test('a thread that uses up its memory ends alone', async () => {
    const tight = openPdfWorker(packageRoot, { ...noHurry, heap: 8 });
    const many = Array.from({ length: 40_000 }, (_, n) => [`<</Type/X/N ${n}/T(${'x'.repeat(60)})>>`]);
    expect(await tight(file(many), faces)).toEqual({ did: 'refused', reason: 'too-large' });
  });

  test('a thread that uses up its time ends alone', async () => {
    const hurried = openPdfWorker(packageRoot, { ...usualLimits, work: 1 });
    expect(await hurried(await small(), faces)).toEqual({ did: 'refused', reason: 'too-slow' });
  });
});

describe('the time of a thread', () => {
  const waits = (milliseconds: number) =>
    `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});`;
  const starts = `require('node:worker_threads').parentPort.postMessage({
    did: 'started',
    thread: process.platform === 'linux' ? require('node:fs').readlinkSync('/proc/thread-self').split('/').at(-1) : undefined,
  });`;
  const answers = `require('node:worker_threads').parentPort.postMessage({ did: 'part', part: { did: 'read', value: 1 } });`;

  /** Another thread in the place of the reader: what came of it, and the work in milliseconds. */
  async function heldBy(thread: string, limits: Partial<WorkerLimits>) {
    const root = emptyFolder();
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', 'read-pdf.js'), thread);
    const read = openPdfWorker(root, { ...usualLimits, ...limits });
    const { result, ms } = await measured(() => read(new Uint8Array(), faces));
    return { did: result.did, ms };
  }

  test('is ten seconds for forms, documents and sheets alike: a slow machine needs most of them', () => {
    for (const { work } of [usualLimits, exhibitLimits, sheetLimits]) expect(work).toBe(10_000);
  });

  test('is not used up by waiting for its turn on a busy machine', async () =>
    expect(await heldBy(starts + waits(2500) + answers, { work: 2000 })).toMatchObject({ did: 'read' }));

  test.skipIf(process.platform !== 'linux')('is not used up by what other threads do', async () => {
    const held = heldBy(starts + waits(2500) + answers, { work: 1000 });
    for (const from = process.cpuUsage(); workSince(from) < 1500; ) await new Promise(setImmediate);
    expect(await held).toMatchObject({ did: 'read' });
  });

  test('is used up by work', async () => {
    const { did, ms } = await heldBy(`${starts}for (;;);`, { ...noHurry, work: 400 });
    expect(did).toBe('refused');
    expect(ms).toBeGreaterThan(350);
  });

  test('has an end by the clock, whatever the thread does', async () => {
    const { did } = await heldBy(waits(3_000_000) + answers, { clock: 500 });
    expect(did).toBe('refused');
  });
});

describe('a damaged form', () => {
  test('cut off anywhere is refused', async () => {
    const whole = await makeBlank({
      fields: Array.from({ length: 12 }, (_, n) => ({ name: `f${n}`, tooltip: 'Enter Family Name' })),
    });
    for (let percent = 1; percent < 100; percent += 1)
      expect(() => guard(whole.slice(0, Math.floor((whole.length * percent) / 100)))).toThrow(BlankError);
    for (const cut of [7, whole.length >> 1, whole.length - 5])
      expect(await read(whole.slice(0, cut), faces)).toEqual({ did: 'refused', reason: 'damaged' });
  });

  test('with bytes changed at random is read or refused, never anything else', async () => {
    const whole = await small();
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < sampled(8, 24); round += 1) {
      const bytes = whole.slice();
      for (let n = 0; n < 12; n += 1) bytes[random(bytes.length)] = random(256);
      const result = await read(bytes, faces);
      if (result.did === 'refused')
        expect([
          'damaged',
          'no-fields',
          'not-pdf',
          'password',
          'xfa-only',
          'too-deep',
          'too-large',
        ]).toContain(result.reason);
    }
  });
});

test('a thread that is not there is a fault of the program', async () =>
  expect(openPdfWorker('/nowhere')(await small(), faces)).rejects.toThrow());
