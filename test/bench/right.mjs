import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many values another library reads as they were given, and how many words can be copied from the pages. */
export async function right(bytes, values, mayDraw) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const read = new Map();
  for (let number = 1; number <= document.numPages; number += 1)
    for (const each of await (await document.getPage(number)).getAnnotations())
      if (each.fieldName)
        read.set(each.fieldName, each.checkBox ? each.fieldValue === each.exportValue : each.fieldValue);
  await document.loadingTask.destroy();
  const given = Object.entries(values);
  const plain = (value) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
  const same = given.filter(([name, value]) => plain(read.get(name) ?? '') === value).length;
  const held = `${same} of ${given.length}`;
  if (!mayDraw) return held;
  const drawn = copied(bytes).normalize('NFC').replace(/\s+/g, '');
  const words = given.flatMap(([, value]) =>
    typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [],
  );
  return `${held}, ${words.filter((word) => drawn.includes(word)).length} of ${words.length}`;
}

function copied(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    return execFileSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
