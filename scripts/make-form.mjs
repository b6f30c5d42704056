/**
 * Writes the field list of an official blank to templates/<form>/<edition>/fields.json, and beside it, where there is none
 * yet, a map.json with what is proposed for it: to be judged box by box, and marked as confirmed, by a person. The blank
 * itself stays where it is. Node 20 reads no TypeScript, so the reader is bundled first.
 *
 *   node scripts/make-form.mjs BLANK.pdf
 */
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = new URL('../', import.meta.url);
const here = (path) => fileURLToPath(new URL(path, root));
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('node scripts/make-form.mjs BLANK.pdf');
const work = await mkdtemp(here('node_modules/.form-'));
try {
  const bundle = await rolldown({
    input: { form: here('scripts/form-files.ts') },
    platform: 'node',
    external: [/^@cantoo\//, /^node:/, /^pdf-lib/],
  });
  await bundle.write({ dir: work, format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  const { formFiles } = await import(pathToFileURL(`${work}/form.mjs`).href);
  const sheet = await readFile(here('templates/request-sheet/2026-11/sheet.blank'));
  const { folder, fields, map } = await formFiles(await readFile(file), sheet);
  const to = here(`templates/${folder}/`);
  await mkdir(to, { recursive: true });
  await writeFile(`${to}fields.json`, fields);
  const there = await access(`${to}map.json`).then(
    () => true,
    () => false,
  );
  if (!there) await writeFile(`${to}map.json`, map);
  process.stderr.write(`${to}\n`);
} finally {
  await rm(work, { recursive: true });
}
