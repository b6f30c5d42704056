/**
 * Draws the blank sheet and writes templates/request-sheet/2026-11/sheet.pdf, sheet.blank (the same, compiled), fields.json and map.json.
 * Node 20 reads no TypeScript, so the drawing is bundled first.
 *
 *   node scripts/make-sheet.mjs
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = new URL('../', import.meta.url);
const here = (path) => fileURLToPath(new URL(path, root));
const work = await mkdtemp(here('node_modules/.sheet-'));
try {
  const bundle = await rolldown({
    input: {
      build: here('scripts/sheet-build.ts'),
      words: here('src/content/messages/en/form.ts'),
      compile: here('src/form/blank/compile.ts'),
      pack: here('src/form/blank/pack.ts'),
    },
    platform: 'node',
    external: [/^@cantoo\//, /^node:/, /^pdf-lib/],
  });
  await bundle.write({
    dir: work,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  });
  await bundle.close();
  const { buildSheet, fitted, rowsOf, shippedFaces } = await import(pathToFileURL(`${work}/build.mjs`).href);
  const { sheet } = await import(pathToFileURL(`${work}/words.mjs`).href);
  const { compileBlank } = await import(pathToFileURL(`${work}/compile.mjs`).href);
  const { packBlank } = await import(pathToFileURL(`${work}/pack.mjs`).href);
  const face = (name) => readFile(here(`templates/fonts/NotoSans-${name}.ttf`));
  const faces = {
    regular: await face('Regular'),
    everyday: await face('Everyday'),
    bold: await face('Bold'),
  };
  const built = buildSheet(sheet, faces);
  const blank = packBlank(fitted(await compileBlank(built.pdf, shippedFaces(faces)), built.fields));
  const { fields, map } = rowsOf(built);
  const folder = here('templates/request-sheet/2026-11/');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}sheet.pdf`, built.pdf);
  await writeFile(`${folder}sheet.blank`, blank);
  await writeFile(`${folder}fields.json`, fields);
  await writeFile(`${folder}map.json`, map);
  process.stderr.write(
    `${built.about.pages} pages, ${built.fields.length} fields, ${built.pdf.length} bytes\n`,
  );
} finally {
  await rm(work, { recursive: true });
}
