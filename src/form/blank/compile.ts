import type { PDFDict, PDFRef } from 'pdf-lib';
import { sha256Of } from '../bytes.ts';
import { assemble } from './assemble.ts';
import { type Compilation, writeField, writeNode } from './compile-fields.ts';
import type { CompiledBlank, Faces, PlannedSlot, Removed, Slot } from './compiled-blank.ts';
import { Copy } from './copy.ts';
import { forgetDeleted } from './deleted-objects.ts';
import { fieldTree } from './fields.ts';
import { planFonts, shareFaces } from './fonts.ts';
import { refuseSwollen } from './limits.ts';
import { keptAnnotations, pagesOf, shapeOf } from './pages.ts';
import { BlankError } from './refusal.ts';
import { slotOf } from './slots.ts';
import { type PdfMetrics, Source } from './source.ts';
import { widgetsOf } from './widgets.ts';

/**
 * Reads, decrypts (with the empty password) and cleans a blank, once. Takes the file and the shipped faces (`facesOf` a
 * compiled blank), gives constant bytes and slots. Throws `BlankError` (exit 5). Runs in the caller's thread: a file from
 * outside belongs in a worker with limits of time and memory.
 */
export async function compileBlank(bytes: Uint8Array, faces: Faces): Promise<CompiledBlank> {
  return compileOpened(await openBlank(bytes), bytes, faces);
}

/** The same for a file that is open already; the file itself is asked for its hash. */
export async function compileOpened(source: Source, bytes: Uint8Array, faces: Faces): Promise<CompiledBlank> {
  try {
    const { Encodings, Font } = await import('pdf-lib/standard-fonts');
    return {
      sha256: sha256Of(bytes),
      ...compile(source, bytes, faces, { Encodings, Font } as PdfMetrics),
    };
  } catch (error) {
    if (error instanceof BlankError) throw error;
    throw new BlankError('damaged', { cause: error });
  }
}

/** Loads and decrypts a file with the empty password. Throws `BlankError`. */
export async function openBlank(bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new BlankError('empty');
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!start.includes('%PDF-')) throw new BlankError('not-pdf');
  const pdf = await import('pdf-lib');
  try {
    const plain = withoutCarriedFiles(bytes);
    await refuseSwollen(pdf, plain);
    const document = await pdf.PDFDocument.load(plain, {
      password: '',
      updateMetadata: false,
      preserveXFA: true,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
    const source = new Source(pdf, document);
    forgetDeleted(source, bytes);
    return source;
  } catch (error) {
    if (error instanceof BlankError) throw error;
    const password = error instanceof Error && /password|encrypt/i.test(`${error.name} ${error.message}`);
    throw new BlankError(password ? 'password' : 'damaged', { cause: error });
  }
}

function compile(
  source: Source,
  bytes: Uint8Array,
  faces: Faces,
  metrics: PdfMetrics,
): Omit<CompiledBlank, 'sha256'> {
  const catalogue: PDFDict = source.document.catalog;
  const form = source.dict(source.raw(catalogue, 'AcroForm'));
  const pages = pagesOf(source, catalogue);
  const copy = new Copy(source, faces.count + 1);
  const xfa = form !== undefined && source.raw(form, 'XFA') !== undefined;
  const { fields, nodes } = form ? fieldTree(source, form) : { fields: [], nodes: [] };
  if (form === undefined || fields.length === 0) throw new BlankError(xfa ? 'xfa-only' : 'no-fields');
  shareFaces(source, copy, faces);
  for (const ref of [...pages.map((page) => page.ref), ...nodes]) copy.kept.add(ref);
  for (const { ref, widgets } of fields) for (const each of [ref, ...widgets]) copy.kept.add(each);
  const annotations = pages.map((page) => keptAnnotations(source, page, copy));
  const pageOf = new Map<PDFRef, number>();
  annotations.forEach((refs, at) => {
    for (const ref of refs) pageOf.set(ref, at + 1);
  });
  forgetStrayWidgets(source, copy, annotations);
  const fallback = source.text(source.raw(form, 'DA')) ?? '/Helv 0 Tf 0 g';
  const made: Compilation = {
    source,
    copy,
    editable: [],
    drawings: new Map(),
    fixed: pages.map(() => []),
    drawn: new Set(),
  };
  const slots: Slot[] = [];
  const planned: Omit<PlannedSlot, 'font'>[] = [];
  const warnings: CompiledBlank['warnings'][number][] = [];
  const names = new Set<string>();
  for (const field of fields) {
    const widgets = widgetsOf(source, field, pageOf);
    if (widgets.length === 0) {
      warnings.push({ what: 'no-place', name: field.name });
      for (const ref of [field.ref, ...field.widgets]) copy.dead.add(ref);
      continue;
    }
    const places = widgets.map(({ place }) => place);
    const found = slotOf(source, field, places, fallback);
    for (const ref of field.widgets)
      if (ref !== field.ref && !widgets.some((widget) => widget.ref === ref)) copy.dead.add(ref);
    if (found && names.has(found.name)) warnings.push({ what: 'twice', name: found.name });
    const slot = found && names.has(found.name) ? { ...found, name: secondName(found.name, names) } : found;
    const written = writeField(made, field, widgets, slot);
    if (slot === undefined) continue;
    names.add(slot.name);
    slots.push(slot);
    planned.push(written);
  }
  for (const ref of nodes) writeNode(made, ref);
  const fonts = planFonts(source, metrics, copy, form, slots);
  const title = source.document.getTitle() ?? '';
  const materials = { made, catalogue, form, pages, annotations, faces, fonts, title };
  const assembled = assemble({
    ...materials,
    slots: planned.map((slot, at) => ({ ...slot, font: fonts.of[at] ?? 0 })),
  });
  const removed = [...copy.removed].map(([what, count]): Removed => ({ what, count }));
  if (xfa && !copy.removed.has('xfa')) removed.push({ what: 'xfa', count: 1 });
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(Buffer.from(bytes).toString('latin1')))
    removed.push({ what: 'encryption', count: 1 });
  return {
    title,
    pages: pages.map((page) => shapeOf(source, page)),
    slots,
    removed: removed.filter(({ count }) => count > 0).sort((a, b) => (a.what < b.what ? -1 : 1)),
    warnings: [...warnings, ...fonts.warnings],
    ...assembled,
  };
}

/** Two fields of one name are two slots; the second and later are told apart. */
function secondName(name: string, names: ReadonlySet<string>): string {
  let number = 2;
  while (names.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

/** Widgets on a page that belong to no field of the form: nothing of theirs goes on. */
function forgetStrayWidgets(source: Source, copy: Copy, annotations: readonly (readonly PDFRef[])[]): void {
  for (const ref of annotations.flat()) if (source.isWidget(ref) && !copy.kept.has(ref)) copy.dead.add(ref);
}

/** Line ends that may stand between the data of a stream and its end. */
const mostBetween = 2;

/**
 * An encrypted file without the files that it carries, such as the forms for Adobe Reader alone that stand beside the fields
 * of official blanks. They are never kept, and the library would decrypt them first, which takes longer than all else.
 * Gives the bytes as they are where there are none, or where one is not plainly told from what is around it.
 */
export function withoutCarriedFiles(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!view.includes('/Encrypt')) return bytes;
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = view.indexOf('/EmbeddedFile'); at >= 0; at = view.indexOf('/EmbeddedFile', at + 1)) {
    const begin = view.lastIndexOf(' obj', at) + ' obj'.length;
    const end = begin < from ? -1 : endOfFile(view, begin, view.indexOf('stream', at));
    if (end < 0) continue;
    kept.push(view.subarray(from, begin), Buffer.from(' null '));
    from = end;
    at = end;
  }
  return from === 0 ? bytes : Buffer.concat([...kept, view.subarray(from)]);
}

/** Where a carried file ends whose dictionary stands between two places; -1 where it is no such file, or not told plainly. */
function endOfFile(view: Buffer, begin: number, stream: number): number {
  const about = view.subarray(begin, Math.max(begin, stream)).toString('latin1');
  const length = /\/Length\s+(\d{1,10})\s*(?:\/|>>)/.exec(about)?.[1];
  if (!/^\s*<<.*>>\s*$/s.test(about) || about.includes('endobj') || length === undefined) return -1;
  if (!/\/Type\s*\/EmbeddedFile\b/.test(about)) return -1;
  const data = stream + 'stream'.length;
  const end = view.indexOf('endstream', data + Number(length));
  return end < 0 || end > data + Number(length) + 2 * mostBetween ? -1 : end + 'endstream'.length;
}
