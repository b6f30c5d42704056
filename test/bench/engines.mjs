// How each engine fills one form: as its own documentation shows, or as fast as it can be made to go and still be right.
import { compiled, part } from './ours.mjs';

const asMap = (rows) => rows.map((row) => new Map(Object.entries(row)));

/** `start` takes the blank and the cases and gives a function that fills the case of a number. */
export const engines = {
  'copy of the same bytes': async (pdf, rows) => {
    const { stamp } = await part('stamp');
    const blank = await compiled(pdf);
    const from = Buffer.from(stamp(blank, asMap(rows)[0]).bytes);
    const to = Buffer.alloc(from.length);
    return () => {
      from.copy(to);
      return to;
    };
  },
  ours: async (pdf, rows) => {
    const { stamp } = await part('stamp');
    const blank = await compiled(pdf);
    const values = asMap(rows);
    return (at) => stamp(blank, values[at % values.length], { reuse: true }).bytes;
  },
  'ours, not read back': async (pdf, rows) => {
    const { stamp } = await part('stamp');
    const blank = await compiled(pdf);
    const values = asMap(rows);
    return (at) => stamp(blank, values[at % values.length], { reuse: true, unread: true }).bytes;
  },
  'ours, new bytes each': async (pdf, rows) => {
    const { stamp } = await part('stamp');
    const blank = await compiled(pdf);
    const values = asMap(rows);
    return (at) => stamp(blank, values[at % values.length]).bytes;
  },
  'mupdf, journal and undo': async (pdf, rows) => {
    const mupdf = await import('mupdf');
    const document = mupdf.Document.openDocument(pdf, 'application/pdf');
    document.enableJournal();
    const pages = Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at));
    const widgets = new Map(pages.flatMap((page) => page.getWidgets()).map((each) => [each.getName(), each]));
    return (at) => {
      document.beginOperation('fill');
      for (const [name, value] of Object.entries(rows[at % rows.length])) {
        const widget = widgets.get(name);
        if (typeof value === 'string') widget.setTextValue(value);
        else if (value && widget.getValue() === 'Off') widget.toggle();
      }
      for (const page of pages) page.update();
      document.endOperation();
      const buffer = document.saveToBuffer('incremental');
      const bytes = buffer.asUint8Array().slice();
      buffer.destroy();
      document.undo();
      return bytes;
    };
  },
  'mupdf, incremental': async (pdf, rows) => {
    const mupdf = await import('mupdf');
    return (at) => {
      const document = mupdf.Document.openDocument(pdf, 'application/pdf');
      const row = rows[at % rows.length];
      for (let number = 0; number < document.countPages(); number += 1) {
        const page = document.loadPage(number);
        for (const widget of page.getWidgets()) {
          const value = row[widget.getName()];
          if (typeof value === 'string') widget.setTextValue(value);
          else if (value && widget.getValue() === 'Off') widget.toggle();
          widget.destroy();
        }
        page.update();
        page.destroy();
      }
      const buffer = document.saveToBuffer('incremental');
      const bytes = buffer.asUint8Array().slice();
      buffer.destroy();
      document.destroy();
      return bytes;
    };
  },
  'pdf.js, document kept': async (pdf, rows) => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const ids = new Map();
    for (let number = 1; number <= document.numPages; number += 1)
      for (const each of await (await document.getPage(number)).getAnnotations())
        if (each.fieldName) ids.set(each.fieldName, each.id);
    return async (at) => {
      for (const id of ids.values()) document.annotationStorage.remove(id);
      for (const [name, value] of Object.entries(rows[at % rows.length]))
        document.annotationStorage.setValue(ids.get(name), { value });
      return document.saveDocument();
    };
  },
  '@libpdf/core, incremental': async (pdf, rows) => {
    const { PDF } = await import('@libpdf/core');
    return async (at) => {
      const document = await PDF.load(pdf);
      document.getForm().fill(rows[at % rows.length]);
      return document.save({ incremental: true });
    };
  },
  '@cantoo/pdf-lib': (pdf, rows) => pdfLib('@cantoo/pdf-lib', pdf, rows, { password: '' }),
  'pdf-lib': (pdf, rows) => pdfLib('pdf-lib', pdf, rows),
  'pdf-lib, as its README': (pdf, rows) => pdfLib('pdf-lib', pdf, rows, undefined, {}),
};

async function pdfLib(name, pdf, rows, more, save) {
  const { PDFDocument } = await import(name);
  const load = save ? {} : { parseSpeed: Number.POSITIVE_INFINITY, updateMetadata: false, ...more };
  return async (at) => {
    const document = await PDFDocument.load(pdf, load);
    const form = document.getForm();
    for (const [field, value] of Object.entries(rows[at % rows.length]))
      if (typeof value === 'string') form.getTextField(field).setText(value);
      else if (value) form.getCheckBox(field).check();
      else form.getCheckBox(field).uncheck();
    return document.save(save ?? { objectsPerTick: Number.POSITIVE_INFINITY });
  };
}
