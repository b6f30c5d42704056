import type { PDFDict, PDFDocument, PDFRef } from 'pdf-lib';
import { appearance } from './appearance.ts';
import { paper } from './furniture.ts';
import { content } from './operators.ts';
import type { SheetPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';

type PdfLib = typeof import('pdf-lib');

/** Opens a PDF of ours without touching its metadata. */
export const open = (pdf: PdfLib, bytes: Uint8Array): Promise<PDFDocument> =>
  pdf.PDFDocument.load(bytes, { updateMetadata: false });

/** The text string under a key, or undefined. */
export function textIn(pdf: PdfLib, dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(pdf.PDFName.of(key));
  return value instanceof pdf.PDFHexString || value instanceof pdf.PDFString ? value.decodeText() : undefined;
}

/** The widgets of a sheet by the names of their fields. */
export function widgets(pdf: PdfLib, document: PDFDocument): ReadonlyMap<string, PDFDict> {
  const form = document.catalog.lookup(pdf.PDFName.of('AcroForm'), pdf.PDFDict);
  const fields = form.lookup(pdf.PDFName.of('Fields'), pdf.PDFArray);
  return new Map(
    fields.asArray().map((_, at) => {
      const dictionary = fields.lookup(at, pdf.PDFDict);
      return [textIn(pdf, dictionary, 'T') ?? '', dictionary] as const;
    }),
  );
}

/**
 * Writes a plan into a copy of the blank: every field its value and its own appearance stream, and the continuation
 * pages. Gives the bytes; the same plan gives the same bytes.
 */
export async function writeSheet(sheet: Sheet, plan: SheetPlan, blank: Uint8Array): Promise<Uint8Array> {
  const pdf = await import('pdf-lib');
  const document = await open(pdf, blank);
  const { context } = document;
  const byName = widgets(pdf, document);
  const fonts = document.catalog
    .lookup(pdf.PDFName.of('AcroForm'), pdf.PDFDict)
    .lookup(pdf.PDFName.of('DR'), pdf.PDFDict)
    .lookup(pdf.PDFName.of('Font'), pdf.PDFDict);
  const resources = context.register(context.obj({ Font: fonts }));
  const fields = new Map(sheet.fields.map((field) => [field.name, field]));
  const at = <T>(from: ReadonlyMap<string, T>, name: string): T => {
    const found = from.get(name);
    if (found === undefined) throw new Error(`no field ${name} in ${sheet.edition}`);
    return found;
  };
  for (const text of plan.texts) {
    const widget = at(byName, text.name);
    const field = at(fields, text.name);
    const stream = context.stream(appearance(field, text), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, field.box[2], field.box[3]],
      Resources: resources,
    });
    widget.set(pdf.PDFName.of('V'), pdf.PDFHexString.fromText(text.value));
    widget.set(pdf.PDFName.of('AP'), context.obj({ N: context.register(stream) }));
    const color = pdf.PDFString.of(`/NotoSans ${text.size} Tf 0 g`);
    if (text.size !== field.size) widget.set(pdf.PDFName.of('DA'), color);
  }
  for (const name of plan.ticks)
    for (const key of ['V', 'AS']) at(byName, name).set(pdf.PDFName.of(key), pdf.PDFName.of('On'));
  for (const strokes of plan.continuation) addPage(pdf, document, content(strokes), resources);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function addPage(pdf: PdfLib, document: PDFDocument, drawn: string, resources: PDFRef): void {
  const page = document.addPage([paper.width, paper.height]);
  page.node.set(pdf.PDFName.of('Resources'), resources);
  page.node.set(pdf.PDFName.of('Contents'), document.context.register(document.context.flateStream(drawn)));
}
