import {
  degrees,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
  StandardFonts,
} from 'pdf-lib';
import { bombs } from '../../form/template/bombs.ts';
import { makeDocument, withExif } from '../../packet/exhibits/make-files.ts';
import { baseline } from '../../packet/exhibits/pictures.ts';
import type { Makers } from './makers.ts';
import { large, refusedPictures, takenPictures } from './pictures.ts';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Text, a hidden field, a tick, and answers without a picture of their own. */
const answered = (): Promise<Uint8Array> =>
  makeDocument({
    pages: 1,
    change: (document, page) => {
      const form = document.getForm();
      const field = (name: string, y: number, width = 200): ReturnType<typeof form.createTextField> => {
        const made = form.createTextField(name);
        made.addToPage(page, { x: 100, y, width, height: 24, hidden: name === 'hidden' });
        return made;
      };
      field('who', 500).setText('Filled answer');
      field('hidden', 460).setText('Never seen');
      form.updateFieldAppearances();
      const box = form.createCheckBox('yes');
      box.addToPage(page, { x: 100, y: 420, width: 20, height: 20 });
      box.check();
      for (const [name, text, y, width] of [
        ['no-picture', 'Škoda Ŵynne', 380, 200],
        ['no-room', 'Far more words than any box of this size has room for, however small they are', 340, 60],
        ['no-letters', '阮英雪', 300, 200],
      ] as const) {
        const made = field(name, y, width);
        made.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(text));
        for (const widget of made.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
      }
    },
  });

/** Comments: printed, on the screen alone, in a window, hidden, without a picture, and a file. */
const commented = (): Promise<Uint8Array> =>
  makeDocument({
    pages: 1,
    change: ({ context }, page) => {
      const font = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
      const mark = (subtype: string, flags: number, y: number, text?: string) => {
        const look = context.stream(`BT /F 12 Tf 0 4 Td (${text}) Tj ET`, {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 100, 20],
          Resources: { Font: { F: font } },
        });
        return context.obj({
          Type: 'Annot',
          Subtype: subtype,
          F: flags,
          Rect: [100, y, 200, y + 20],
          ...(text === undefined ? {} : { AP: { N: context.register(look) } }),
        });
      };
      const marks = [
        mark('FreeText', 4, 600, 'printed'),
        mark('FreeText', 0, 560, 'on screen'),
        mark('Popup', 4, 520, 'popup'),
        mark('FreeText', 6, 480, 'hidden'),
        mark('Highlight', 4, 440),
        mark('FileAttachment', 4, 400),
      ];
      page.node.set(PDFName.of('Annots'), context.obj(marks));
    },
  });

/** Pages of every direction and size, one of which shows a part of itself alone. */
const turned = (): Promise<Uint8Array> =>
  makeDocument({
    pages: 1,
    change: async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      for (const [number, [width, height, rotation]] of (
        [
          [612, 792, 90],
          [612, 792, 180],
          [612, 792, 270],
          [595, 842, 0],
          [2400, 1800, 0],
          [200, 100, 0],
        ] as const
      ).entries()) {
        const page = document.addPage([width, height]);
        page.drawText(`Turned ${number + 2}`, { x: width / 10, y: height * 0.9, size: height / 40, font });
        page.setRotation(degrees(rotation));
      }
      document.getPage(0).setCropBox(40, 400, 532, 372);
    },
  });

/** A layer that is shown, and one that is hidden. */
const layered = (): Promise<Uint8Array> =>
  makeDocument({
    pages: 1,
    change: (document, page) => {
      const { context } = document;
      const layer = (name: string) =>
        context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }));
      const [shown, hidden] = [layer('SHOWNCANARY'), layer('HIDDENCANARY')];
      page.node.Resources()?.set(PDFName.of('Properties'), context.obj({ S: shown, H: hidden }));
      const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
      fonts?.set(PDFName.of('Own'), context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
      const content =
        'BT /Own 20 Tf /OC /S BDC 60 500 Td (In a layer that is shown) Tj EMC /OC /H BDC 0 -40 Td (In a layer that is hidden) Tj EMC ET';
      page.node.addContentStream(context.register(context.stream(content)));
      document.catalog.set(
        PDFName.of('OCProperties'),
        context.obj({ OCGs: [shown, hidden], D: { OFF: [hidden] } }),
      );
    },
  });

/** All that acts, carries or tells, in one document. */
const active = (): Promise<Uint8Array> =>
  makeDocument({
    pages: 1,
    change: async (document, page) => {
      document.setAuthor('AUTHORCANARY');
      document.setTitle('TITLECANARY');
      await document.attach(latin1('FILECANARY'), 'FILENAMECANARY.txt', {});
      document.addJavaScript('SCRIPTNAME', 'app.alert("SCRIPTCANARY")');
      const { context, catalog } = document;
      const script = context.obj({ S: 'JavaScript', JS: PDFString.of('ACTIONCANARY') });
      catalog.set(PDFName.of('OpenAction'), script);
      const link = context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        F: 4,
        Rect: [0, 0, 9, 9],
        A: { S: 'URI', URI: PDFString.of('http://LINKCANARY') },
      });
      page.node.set(PDFName.of('Annots'), context.obj([link]));
      page.drawImage(await document.embedJpg(withExif(baseline, 6, 'GPSCANARY')), {
        x: 300,
        y: 300,
        width: 64,
        height: 32,
      });
    },
  });

/** Drawings that take their letters from the page, and are drawn within each other. */
const borrowing = (): Promise<Uint8Array> =>
  makeDocument({
    pages: 1,
    change: ({ context }, page) => {
      const form = (content: string, resources: object = {}) =>
        context.register(
          context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 612, 792], ...resources }),
        );
      const inner = form('BT /Own 20 Tf 60 300 Td (Borrowed letters) Tj ET');
      const outer = form('q .5 0 0 .5 0 0 cm /I Do Q', { Resources: { XObject: { I: inner } } });
      const resources = page.node.Resources();
      resources?.set(PDFName.of('XObject'), context.obj({ X: inner, Y: outer }));
      const fonts = resources?.lookup(PDFName.of('Font'), PDFDict);
      fonts?.set(PDFName.of('Own'), context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
      page.node.addContentStream(context.register(context.stream('/X Do /Y Do')));
    },
  });

const locked = (userPassword: string) => () =>
  makeDocument({ change: (document) => document.encrypt({ userPassword, ownerPassword: 'owner' }) });

const withCatalogue = (key: string, value: unknown) => () =>
  makeDocument({
    change: ({ catalog, context }: PDFDocument) => {
      catalog.set(PDFName.of(key), context.obj(value as never));
    },
  });

const drawsItself = (): Promise<Uint8Array> =>
  makeDocument({
    change: ({ context }, page: PDFPage) => {
      const ref = context.nextRef();
      const resources = { XObject: { X: ref } };
      context.assign(
        ref,
        context.stream('/X Do', {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 99, 99],
          Resources: resources,
        }),
      );
      page.node.Resources()?.set(PDFName.of('XObject'), context.obj({ X: ref }));
      page.node.addContentStream(context.register(context.stream('/X Do')));
    },
  });

const bomb = (name: string, size: number) => async (): Promise<Uint8Array> => {
  const made = bombs[name];
  if (made === undefined) throw new Error(`no bomb is named ${name}`);
  return made.make(size);
};

/** Documents that are taken among the exhibits, by their names. */
export const takenExhibits: Makers = {
  'answers.pdf': answered,
  'comments.pdf': commented,
  'turned.pdf': turned,
  'locked against changes.pdf': locked(''),
  'layers.pdf': layered,
  'active.pdf': active,
  'borrowing.pdf': borrowing,
  'marked for one program.pdf': async () =>
    makeDocument({
      pages: 1,
      change: ({ catalog, context }) =>
        catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], NeedAppearances: PDFBool.True })),
    }),
  ...takenPictures,
  'a picture by another name.pdf': async () => baseline,
};

/** Documents that are left out, by their names. */
export const refusedExhibits: Makers = {
  'empty.pdf': async () => new Uint8Array(),
  'telephone.heic': async () => latin1('\0\0\0\x24ftypheic\0\0\0\0mif1'),
  'scanner.tif': async () => latin1('II*\0\x08\0\0\0'),
  'moving.gif': async () => latin1('GIF89a'),
  'drawing.svg': async () => latin1('<?xml version="1.0"?>\n<svg xmlns="x">'),
  'notes.docx': async () => latin1('PK\x03\x04\x14\0word/document.xml'),
  'notes.rtf': async () => latin1('{\\rtf1\\ansi'),
  'sheet.xlsx': async () => latin1('PK\x03\x04xl/workbook.xml'),
  'message.eml': async () =>
    latin1('Received: from a by b\r\nFrom: a@example.org\r\nSubject: Case\r\n\r\nHello'),
  'page.html': async () => latin1('<!DOCTYPE html><html>'),
  'notes.txt': async () => latin1('Dear Sir or Madam,\n'),
  noise: async () => latin1('\0\x01\x02\x03'),
  'asks for a password.pdf': locked('secret'),
  'broken off.pdf': async () => (await makeDocument()).slice(0, 900),
  'without pages.pdf': () => makeDocument({ pages: 0 }),
  'portfolio.pdf': withCatalogue('Collection', { Type: 'Collection' }),
  'for one program.pdf': withCatalogue('AcroForm', { Fields: [], XFA: [] }),
  ...refusedPictures,
  'unpacks to too much.pdf': bomb('a page content of megabytes', 50),
  'pages within each other.pdf': bomb('a page tree that goes round, so many long', 3),
  'draws itself.pdf': drawsItself,
};

export const exhibitMakers: Makers = {
  ...takenExhibits,
  ...refusedExhibits,
  'large.png': async () => large(),
};
