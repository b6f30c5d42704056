import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { packageRoot } from '../run-program.ts';
import { folder, openInputs } from './inputs.ts';
import { PrintedPages } from './pdf-text.ts';
import { plan } from './plan.ts';
import { hold, type Inputs } from './sandbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `npm run corpus` writes the golden texts instead of comparing them. */
    readonly renews: boolean;
  }
}

const renews = inject('renews');
const golden = join(folder, 'golden');
const fileOf = (name: string): string => join(golden, `${name}.txt`);
const sheet = join(packageRoot, 'templates', 'request-sheet', '2026-11', 'sheet.pdf');
const printed = new PrintedPages();
let inputs: Inputs;

beforeAll(async () => {
  if (!inject('built')) throw new Error('the program could not be built, see above');
  inputs = openInputs();
  await printed.learn(new Uint8Array(readFileSync(sheet)));
});

describe.concurrent('whole commands on frozen cases', () => {
  test.each(plan.map((transcript) => [transcript.name, transcript] as const))(
    '%s',
    async (name, transcript) => {
      const text = await hold(transcript, inputs, printed);
      const file = fileOf(name);
      if (renews) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        return;
      }
      const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const shown = `test/corpus/golden/${name}.txt`;
      expect(text, `${shown} is another now; if that is meant, "npm run corpus" writes it anew`).toBe(known);
    },
  );
});

test('each golden text has its commands, and no two have one name', () => {
  const names = plan.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const files = readdirSync(golden, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const wanted = new Set(names.map(fileOf));
  const left = files.filter((file) => !wanted.has(file));
  if (renews) for (const file of left) rmSync(file);
  else expect(left).toEqual([]);
});
