import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled, drive } from './prompt-driver.ts';

let harness: Awaited<ReturnType<typeof bundled>>;
let folder: string;

beforeAll(async () => {
  harness = await bundled(fileURLToPath(new URL('./prompt-harness.ts', import.meta.url)));
  folder = mkdtempSync(join(tmpdir(), 'prompt-'));
});
afterAll(() => {
  harness.remove();
  rmSync(folder, { recursive: true, force: true });
});

const answered = (value: unknown) => ({ did: 'answered', value });
const up = '\u001b[A';
const down = '\u001b[B';
const left = '\u001b[D';
const ctrlC = '\u0003';
const ctrlD = '\u0004';
const keys = /! leave/;

type Row = readonly [
  says: string,
  question: string,
  mode: 'rich' | 'plain',
  typed: readonly string[],
  got: unknown,
];

const rows: readonly Row[] = [
  ['a typed answer', 'text', 'rich', ['IOE1234567890\r'], answered('IOE1234567890')],
  ['a typed answer', 'text', 'plain', ['IOE1234567890\r'], answered('IOE1234567890')],
  ['a wrong answer is kept to be put right', 'text', 'rich', ['bad\r', '\u0015good\r'], answered('good')],
  ['a wrong answer is asked again', 'text', 'plain', ['bad\r', 'good\r'], answered('good')],
  ['< goes back', 'text', 'rich', ['<\r'], { did: 'back' }],
  ['< goes back', 'text', 'plain', ['<\r'], { did: 'back' }],
  ['- says I do not know', 'text', 'rich', ['-\r'], { did: 'unknown' }],
  ['- says I do not know', 'text', 'plain', ['-\r'], { did: 'unknown' }],
  ['! leaves', 'text', 'rich', ['!\r'], { did: 'leave' }],
  ['! leaves', 'text', 'plain', ['!\r'], { did: 'leave' }],
  ['Enter alone says I do not know', 'text', 'rich', ['\r'], { did: 'unknown' }],
  ['Enter alone says I do not know', 'text', 'plain', ['\r'], { did: 'unknown' }],
  ['Enter alone keeps the former answer', 'text-before', 'rich', ['\r'], answered('IOE0000000001')],
  ['Enter alone keeps the former answer', 'text-before', 'plain', ['\r'], answered('IOE0000000001')],
  ['the former answer is edited in the line', 'text-before', 'rich', ['2\r'], answered('IOE00000000012')],
  ['its last letter can be taken out', 'text-before', 'rich', ['\u007f9\r'], answered('IOE0000000009')],
  ['it gives way to another answer', 'text-before', 'rich', ['\u0015x\r'], answered('x')],
  ['it comes back to an emptied line', 'text-before', 'rich', ['\u0015\r', '\r'], answered('IOE0000000001')],
  ['a sign as the first key is no part of it', 'text-before', 'rich', ['<\r'], { did: 'back' }],
  ['a sign as the first key is no part of it', 'text-before', 'rich', ['-\r'], { did: 'unknown' }],
  ['help keeps it in the line', 'text-before', 'rich', ['?', '\r', '\r'], answered('IOE0000000001')],
  ['Enter alone is asked about once', 'text-decides', 'rich', ['\r', 'x\r'], answered('x')],
  ['Enter alone is asked about once', 'text-decides', 'plain', ['\r', 'x\r'], answered('x')],
  ['Enter twice leaves open what decides', 'text-decides', 'rich', ['\r', '\r'], { did: 'unknown' }],
  ['Enter twice leaves open what decides', 'text-decides', 'plain', ['\r', '\r'], { did: 'unknown' }],
  ['- leaves open at once what decides', 'text-decides', 'rich', ['-\r'], { did: 'unknown' }],
  ['a sign that is not offered asks again', 'text-first', 'rich', ['<\r', '-\r', 'x\r'], answered('x')],
  ['a sign that is not offered asks again', 'text-first', 'plain', ['<\r', '-\r', 'x\r'], answered('x')],
  ['help stays at the question', 'text', 'rich', ['?\r', 'x\r'], answered('x')],
  ['? acts without Enter', 'text', 'rich', ['?', 'x\r'], answered('x')],
  ['? acts without Enter', 'long', 'rich', ['?', 'x\r', '.\r'], answered('x')],
  ['help stays at the question', 'text', 'plain', ['?\r', 'x\r'], answered('x')],
  ['a pasted text of three lines', 'long', 'rich', ['one\rtwo\r\rthree\r.\r'], answered('one\ntwo\n\nthree')],
  ['a pasted text with other line ends', 'long', 'rich', ['one\r\ntwo\r\n.\r\n'], answered('one\ntwo')],
  [
    'a pasted text of three lines',
    'long',
    'plain',
    ['one\rtwo\r\rthree\r.\r'],
    answered('one\ntwo\n\nthree'),
  ],
  [
    '< takes the last line back',
    'long',
    'rich',
    ['one\r', 'two\r', '<\r', 'three\r', '.\r'],
    answered('one\nthree'),
  ],
  ['a dash within a text is text', 'long', 'plain', ['one\r', '-\r', '.\r'], answered('one\n-')],
  ['< at the start of a text goes back', 'long', 'rich', ['<\r'], { did: 'back' }],
  ['arrows choose', 'choice', 'rich', [`${down}${down}`, '\r'], answered('kind-2')],
  ['arrows go round', 'choice', 'rich', [`${up}${up}`, '\r'], answered('kind-18')],
  ['arrows go round at the end', 'choice', 'rich', [`${up}${down}`, '\r'], answered('kind-1')],
  ['numbers choose', 'choice', 'rich', ['12', '\r'], answered('kind-12')],
  ['numbers choose', 'choice', 'plain', ['12\r'], answered('kind-12')],
  ['a number that is not there asks again', 'choice', 'plain', ['30\r', '1,2\r', '4\r'], answered('kind-4')],
  ['the left arrow goes back', 'choice', 'rich', [left], { did: 'back' }],
  ['Esc goes back', 'choice', 'rich', ['\u001b'], { did: 'back' }],
  ['one key leaves', 'choice', 'rich', ['!'], { did: 'leave' }],
  ['one key says I do not know', 'choice', 'rich', ['-'], { did: 'unknown' }],
  ['I do not know is an entry', 'choice', 'rich', [up, '\r'], { did: 'unknown' }],
  ['I do not know is an entry', 'choice', 'plain', ['19\r'], { did: 'unknown' }],
  ['help in a list', 'choice', 'rich', ['?', '1', '\r'], answered('kind-1')],
  ['Enter alone answers nothing', 'choice', 'rich', ['\r', '\r', '\r', '2\r'], answered('kind-2')],
  ['a word holds no sign and no number', 'choice', 'rich', ['I-485\r', '2\r'], answered('kind-2')],
  ['a word holds no tick', 'choices', 'rich', ['k-1 \r', '3 \r'], answered(['kind-3'])],
  ['after a word an arrow moves', 'choice', 'rich', [`no${down}`, '-'], { did: 'unknown' }],
  ['the first arrow marks the first', 'choice', 'rich', ['\r', down, '\r'], answered('kind-1')],
  ['the first arrow upwards marks the last', 'confirm', 'rich', [`${up}\r`], false],
  ['the former choice is marked', 'choice-before', 'rich', ['\r'], answered('kind-7')],
  ['the former choice is kept', 'choice-before', 'plain', ['\r'], answered('kind-7')],
  ['any other text', 'choice-open', 'rich', ['3\r', 'fiancé\r'], answered('fiancé')],
  ['any other text', 'choice-open', 'plain', ['3\r', 'fiancé\r'], answered('fiancé')],
  ['back from the other text', 'choice-open', 'rich', ['3\r', '<\r', '1\r'], answered('kind-1')],
  ['space ticks', 'choices', 'rich', [' ', `${down}${down} `, '\r'], answered(['kind-1', 'kind-3'])],
  ['Enter without a tick asks', 'choices', 'rich', ['\r', '2 \r'], answered(['kind-2'])],
  ['numbers tick', 'choices', 'plain', ['1, 3\r'], answered(['kind-1', 'kind-3'])],
  ['none of these is an answer', 'choices', 'rich', ['1 ', '19 ', '\r'], answered([])],
  ['none of these is an answer', 'choices', 'plain', ['19\r'], answered([])],
  ['none of these stands alone', 'choices', 'plain', ['1,19\r', '1\r'], answered(['kind-1'])],
  ['yes or no', 'confirm', 'rich', [`${down}\r`], true],
  ['yes or no', 'confirm', 'plain', ['1\r'], true],
  ['Enter alone is no yes and no no', 'confirm', 'rich', ['\r', '\r', '1\r'], true],
  ['Enter alone is no yes and no no', 'confirm', 'plain', ['\r', '\r', '2\r'], false],
];

describe.concurrent('a person at a terminal', () => {
  test.for(rows)('%s (%s, %s)', async ([, question, mode, typed, got]) => {
    const ready = question === 'confirm' ? /number/ : keys;
    const again = mode === 'rich' ? /./ : /Answer: $|> $/;
    const steps = typed.map((text, at) => [at === 0 ? ready : again, text] as const);
    const ran = await drive([harness.file, question, mode], steps);
    expect(ran.text.split('GOT ')[1]?.trim()).toBe(JSON.stringify(got));
    expect(ran.exitCode).toBe(0);
    if (typed[0]?.startsWith('?')) expect(ran.text).toContain('Help sentence 9');
  });
});

describe('a text that is understood in another way than it was typed', () => {
  test.for([
    ['rich', 'What is the receipt number?  IOE0123456789'],
    ['plain', 'Understood: IOE0123456789'],
  ] as const)('is shown as it was understood (%s)', async ([mode, seen]) => {
    const ran = await drive([harness.file, 'text-shown', mode], [[keys, 'ioe0123456789\r']]);
    expect(ran.text).toContain(seen);
    expect(ran.text).toContain(`GOT ${JSON.stringify(answered('ioe0123456789'))}`);
  });
});

describe.concurrent('a person who stops', () => {
  const all = ['text', 'long', 'choice', 'choices', 'confirm'].flatMap((question) =>
    (['rich', 'plain'] as const).map((mode) => [question, mode] as const),
  );
  const ways = [
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
    ['an interrupt from outside', (pid: number) => void process.kill(-pid, 'SIGINT')],
  ] as const;
  test.for(all.flatMap((one) => ways.map((way) => [...one, ...way] as const)))(
    '%s, %s, %s: 130, with the terminal as it was',
    async ([question, mode, , way]) => {
      const ready = question === 'confirm' ? /number/ : keys;
      const ran = await drive([harness.file, question, mode], [[ready, way]]);
      expect(ran.text).toContain('FAILED');
      expect(ran.exitCode).toBe(130);
      expect(ran.raw.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(ran.raw.lastIndexOf('\u001b[?25l'));
    },
  );
  test('told to end: 143', async () => {
    const ran = await drive([harness.file, 'text'], [[keys, (pid) => void process.kill(-pid, 'SIGTERM')]]);
    expect(ran.exitCode).toBe(143);
  });
});

describe.concurrent('plain', () => {
  test.for(['text', 'long', 'choice', 'choices', 'confirm'])(
    '%s sends no escape at all',
    async (question) => {
      const first = question === 'long' ? 'x\r' : '1\r';
      const steps =
        question === 'long'
          ? ([
              [keys, first],
              ['> ', '.\r'],
            ] as const)
          : ([[/number answers|leave/, first]] as const);
      const ran = await drive([harness.file, question, 'plain'], steps);
      expect(ran.raw).not.toContain('\u001b');
      expect(ran.raw).toContain('GOT');
    },
  );
});

describe('small screens', () => {
  test.for([
    ['choice', 40, 12],
    ['choices', 40, 12],
    ['text', 40, 12],
    ['long', 40, 12],
  ] as const)(
    '%s at %i columns and %i rows is never taller than the screen',
    async ([question, columns, rows]) => {
      const steps = [
        [keys, '?'],
        [/./, '?'],
        [/./, ctrlC],
      ] as const;
      const ran = await drive([harness.file, question, 'rich'], steps, { columns, rows });
      // Each drawing erases the one before: as many lines as it is high.
      const heights = ran.raw.split('\u001b[G').map((part) => part.split('\u001b[1A').length);
      expect(Math.max(...heights)).toBeLessThanOrEqual(rows);
    },
  );
});

describe('a list that is longer than the screen', () => {
  test.for([
    [40, 12, true],
    [80, 30, false],
  ] as const)('at %i columns and %i rows it says that it goes on: %s', async ([columns, rows, says]) => {
    const ran = await drive([harness.file, 'choice', 'rich'], [[keys, ctrlC]], { columns, rows });
    expect(ran.text.includes('19 choices')).toBe(says);
  });
});

describe('the editor', () => {
  const script = (body: string) => {
    const file = join(folder, `editor-${Math.random().toString(36).slice(2)}.sh`);
    writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o700 });
    return file;
  };
  test.for(['rich', 'plain'] as const)(
    'gives its text, from a private folder that is gone afterwards (%s)',
    async (mode) => {
      const private_ = mkdtempSync(join(folder, 'tmp'));
      const seen = join(folder, `seen-${mode}`);
      const editor = script(
        `stat -c '%a' "$1" "$(dirname "$1")" > ${seen}; printf 'from the\\neditor\\n' > "$1"`,
      );
      const ran = await drive([harness.file, 'long', mode], [[keys, 'e\r']], {
        env: { EDITOR: editor, TMPDIR: private_ },
      });
      expect(ran.text).toContain(`GOT ${JSON.stringify(answered('from the\neditor'))}`);
      expect(readFileSync(seen, 'utf8')).toBe('600\n700\n');
      expect(readdirSync(private_)).toEqual([]);
    },
  );
  test('that fails takes nothing, and asks again', async () => {
    const ran = await drive(
      [harness.file, 'long', 'rich'],
      [
        [keys, 'e\r'],
        ['ended with an error', 'x\r'],
        [/x/, '.\r'],
      ],
      {
        env: { EDITOR: script('exit 3') },
      },
    );
    expect(ran.text).toContain(`GOT ${JSON.stringify(answered('x'))}`);
  });
  test('stopped with Ctrl-C leaves nothing behind', async () => {
    const private_ = mkdtempSync(join(folder, 'tmp'));
    const ran = await drive(
      [harness.file, 'long', 'rich'],
      [
        [keys, 'e\r'],
        ['OPEN', ctrlC],
      ],
      {
        env: { VISUAL: script('echo secret > "$1"; echo OPEN; sleep 10'), TMPDIR: private_ },
      },
    );
    expect(ran.exitCode).toBe(130);
    expect(readdirSync(private_)).toEqual([]);
    expect(existsSync(private_)).toBe(true);
  });
  test('ended by Ctrl-C before the program hears of it is left too', async () => {
    for (const last of ['kill -INT $$', 'exit 130']) {
      const private_ = mkdtempSync(join(folder, 'tmp'));
      const ran = await drive([harness.file, 'long', 'rich'], [[keys, 'e\r']], {
        env: { VISUAL: script(`echo secret > "$1"; ${last}`), TMPDIR: private_ },
      });
      expect(ran.exitCode).toBe(130);
      expect(readdirSync(private_)).toEqual([]);
    }
  });
});
