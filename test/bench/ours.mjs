// Our engine, bundled from the sources as they are.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = `${root}node_modules/.bench`;

/** Bundles the engine; once, before any process uses it. */
export async function bundle() {
  const { rolldown } = await import('rolldown');
  const built = await rolldown({
    cwd: root,
    input: {
      compile: 'src/form/blank/compile.ts',
      stamp: 'src/form/blank/stamp.ts',
      pack: 'src/form/blank/pack.ts',
      faces: 'src/form/blank/compiled-blank.ts',
      fill: 'test/bench/sheet-case.ts',
      values: 'test/bench/batch-values.ts',
    },
    platform: 'node',
    external: [/^(?!\.|\/|src|test)/],
  });
  await built.write({ dir: out, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await built.close();
}

export const part = (name) => import(pathToFileURL(`${out}/${name}.mjs`).href);

/** The blank of the built-in sheet, as it is shipped. */
export async function sheetBlank() {
  const { unpackBlank } = await part('pack');
  return unpackBlank(readFileSync(`${root}templates/request-sheet/2026-11/sheet.blank`));
}

/** Compiles a blank, through a file and back, as `template add` keeps it. */
export async function compiled(bytes) {
  const { compileBlank } = await part('compile');
  const { packBlank, unpackBlank } = await part('pack');
  const { facesOf } = await part('faces');
  const blank = await compileBlank(bytes, facesOf(await sheetBlank()));
  return unpackBlank(packBlank(blank));
}
