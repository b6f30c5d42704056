import type { PDFDict, PDFDocument } from 'pdf-lib';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { appearance } from './appearance.ts';
import { content } from './operators.ts';
import type { SheetPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';
import { open, textIn, widgets } from './write.ts';

type PdfLib = typeof import('pdf-lib');

const drawnBy = (pdf: PdfLib, widget: PDFDict): string => {
  const stream = widget.lookup(pdf.PDFName.of('AP'), pdf.PDFDict).lookup(pdf.PDFName.of('N'), pdf.PDFStream);
  return new TextDecoder('latin1').decode(bytesOf(pdf, stream));
};

const bytesOf = (pdf: PdfLib, stream: object): Uint8Array => {
  if (stream instanceof pdf.PDFRawStream) return pdf.decodePDFRawStream(stream).decode();
  throw new Error('a stream that was written is not there');
};

const pageText = (pdf: PdfLib, document: PDFDocument, page: number): string => {
  const stream = document.getPage(page).node.lookup(pdf.PDFName.of('Contents'), pdf.PDFStream);
  return new TextDecoder('latin1').decode(bytesOf(pdf, stream));
};

/**
 * Opens what was written and compares every field, drawn text included, and every continuation page with the plan.
 * A difference is a bug: throws `Error` naming the field, never its value.
 */
export async function readBack(
  sheet: Sheet,
  plan: SheetPlan,
  bytes: Uint8Array,
  words: Catalogue,
): Promise<void> {
  const pdf = await import('pdf-lib');
  const document = await open(pdf, bytes);
  const byName = widgets(pdf, document);
  const texts = new Map(plan.texts.map((text) => [text.name, text]));
  const ticks = new Set(plan.ticks);
  const fail = (name: string): never => {
    throw new Error(words.form.mismatch(name));
  };
  for (const field of sheet.fields) {
    const widget = byName.get(field.name) ?? fail(field.name);
    if (field.kind === 'check') {
      const state = ticks.has(field.name) ? '/On' : '/Off';
      for (const key of ['V', 'AS'])
        if (widget.lookup(pdf.PDFName.of(key), pdf.PDFName).asString() !== state) fail(field.name);
      continue;
    }
    const text = texts.get(field.name);
    const value = textIn(pdf, widget, 'V');
    if (value !== text?.value) fail(field.name);
    if (text && drawnBy(pdf, widget) !== appearance(field, text)) fail(field.name);
  }
  if (document.getPageCount() !== plan.report.pages) fail(String(document.getPageCount()));
  plan.continuation.forEach((strokes, at) => {
    if (pageText(pdf, document, sheet.pages + at) !== content(strokes))
      fail(words.form.page(sheet.pages + at + 1));
  });
}
