import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFields } from '../../form/reader.ts';

/** What a merged file shows: the letters of each page, and its bookmarks with their pages. */
export async function printed(path: string) {
  const bytes = new Uint8Array(readFileSync(path));
  const { pages } = await readFields(bytes);
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  const outline = await document.getOutline();
  const bookmarks = await Promise.all(
    outline.map(async ({ title, dest }) => [title, await document.getPageIndex((dest as [never])[0])]),
  );
  await task.destroy();
  return { pages: pages.map((page) => [...page.replace(/\s/g, '')].sort().join('')), bookmarks };
}
