import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { AnnotationMode, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether a tool of the system is there; tests that need it are skipped where it is not. */
export function has(tool: string): boolean {
  let known = there.get(tool);
  if (known === undefined) {
    known = spawnSync('which', [tool]).status === 0;
    there.set(tool, known);
  }
  return known;
}
const there = new Map<string, boolean>();

/** Runs a tool on a PDF; `{}` in the arguments is the file. */
export function runOn(
  bytes: Uint8Array,
  tool: string,
  args: readonly string[],
  encoding: 'utf8' | 'latin1' = 'utf8',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, bytes);
    return execFileSync(
      tool,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { encoding, maxBuffer: 64 * 1024 * 1024 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of the pages as a person would copy it, field contents among it. */
export const copied = (bytes: Uint8Array, page?: number): string =>
  runOn(bytes, 'pdftotext', [...(page ? ['-f', `${page}`, '-l', `${page}`] : []), '-layout', '{}', '-']);

export interface ReadField {
  readonly name: string;
  readonly value: string;
  readonly tooltip: string;
  readonly rect: readonly number[];
  readonly page: number;
}

/** Every field in the order of the pages, as pdf.js reads it: a ticked box is `[x]`, an empty one `[ ]`. */
export async function readFields(bytes: Uint8Array): Promise<{ fields: ReadField[]; pages: string[] }> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const fields: ReadField[] = [];
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const each of await page.getAnnotations()) {
      const ticked = each.fieldValue === each.exportValue && each.fieldValue !== undefined;
      fields.push({
        name: each.fieldName,
        value: each.checkBox ? (ticked ? '[x]' : '[ ]') : each.fieldValue,
        tooltip: each.alternativeText,
        rect: each.rect,
        page: number,
      });
    }
    // As it is written: pdf.js would turn some characters into others that look the same.
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return { fields, pages };
}

/** Changes fields as a person does in a viewer, and saves. */
export async function editInViewer(
  bytes: Uint8Array,
  values: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1)
    for (const { id, fieldName } of await (await document.getPage(number)).getAnnotations())
      if (fieldName in values) document.annotationStorage.setValue(id, { value: values[fieldName] });
  const saved = await document.saveDocument();
  await task.destroy();
  return saved;
}

interface Glyph {
  readonly unicode?: string;
}

/** Everything that is drawn, fields' appearances too, as pdf.js turns the drawn glyphs back into text. */
export async function drawnText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const drawn: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
    fnArray.forEach((operator, at) => {
      if (operator !== OPS.showText) return;
      const glyphs = argsArray[at][0] as readonly (Glyph | number)[];
      drawn.push(glyphs.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join(''));
    });
  }
  await task.destroy();
  return drawn.join('');
}

/** All the bytes of a PDF as Latin-1 text, those of its deflated streams too. */
export function everyByte(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const inflated = [...raw.matchAll(/stream\r?\n/g)].map((found) => {
    const from = found.index + found[0].length;
    try {
      return inflateSync(bytes.subarray(from, raw.indexOf('endstream', from)), { finishFlush: 2 }).toString(
        'latin1',
      );
    } catch {
      return '';
    }
  });
  return [raw, ...inflated].join('\n');
}

/** A PDF of the sheet's script with its streams inflated and without what depends on their length. */
export function unpacked(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const body = raw.slice(0, raw.lastIndexOf('\nxref\n'));
  return body.replace(/\/Length \d+ >>\nstream\n([\s\S]*?)\nendstream/g, (_, packed: string) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
}
