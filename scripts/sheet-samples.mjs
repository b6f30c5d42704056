/**
 * Fills the sheet for the cases of test/form/cases.ts, for the eye.
 *
 *   node scripts/sheet-samples.mjs FOLDER && pdftoppm -r 80 -png FOLDER/family.pdf FOLDER/family
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, new URL('../', import.meta.url)));
const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder?');
// Two floors below the root, as the file that it is made of: its paths to the templates are relative.
const bundled = here('test/form/.samples.mjs');
try {
  const bundle = await rolldown({
    input: here('scripts/sheet-samples.ts'),
    platform: 'node',
    external: [/^(?!\.|\/)/],
  });
  await bundle.write({ file: bundled, format: 'esm', codeSplitting: false });
  await bundle.close();
  const { samples } = await import(pathToFileURL(bundled).href);
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(samples)) await writeFile(`${folder}/${name}.pdf`, await make());
} finally {
  await rm(bundled, { force: true });
}
