import { type PDFDocument, PDFName, type PDFObject, type PDFPage, type PDFRef, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';
import { drawnText, everyByte } from '../../form/reader.ts';
import { bundleOf, open } from './bundle.ts';
import { makeDocument } from './make-files.ts';

const kind = 'receipt-notice';

interface Layered {
  readonly context: PDFDocument['context'];
  readonly off: PDFRef;
  readonly on: PDFRef;
  /** A form that shows a text in Helvetica; more entries of its dictionary. */
  readonly form: (content: string, more?: object) => PDFRef;
  readonly page: PDFPage;
}

/**
 * A document with a layer that is off (`/Off`) and one that is on (`/On`), and this content on its first page; `make` gives
 * further properties and forms by their names.
 */
function layered(
  content: string,
  make: (of: Layered) => {
    properties?: Record<string, PDFObject>;
    forms?: Record<string, PDFRef>;
  } = () => ({}),
): Promise<Uint8Array> {
  return makeDocument({
    pages: 1,
    change: (document, page) => {
      const { context, catalog } = document;
      const layer = (name: string) =>
        context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }));
      const [off, on] = [layer('NAMECANARY'), layer('Plan')];
      catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [off, on], D: { OFF: [off] } }));
      const F = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
      const form = (drawn: string, more = {}) =>
        context.register(
          context.stream(drawn, {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 612, 792],
            Resources: { Font: { F } },
            ...more,
          }),
        );
      const { properties = {}, forms = {} } = make({ context, off, on, form, page });
      const resources = context.obj({
        Font: { F },
        Properties: { Off: off, On: on, ...properties },
        XObject: forms,
      });
      page.node.set(PDFName.of('Resources'), resources);
      page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
    },
  });
}

const text = (said: string, y = 600): string => `BT /F 12 Tf 60 ${y} Td (${said}) Tj ET`;
const [hidden, shown] = [text('CANARY'), text('seen')];

describe('what stands in a layer that is off', () => {
  test.each<[string, string, Parameters<typeof layered>[1]?]>([
    ['on a page', `/OC /Off BDC ${hidden} EMC ${shown}`],
    ['on a page, its name written in another way', `/OC /#4f#66f BDC ${hidden} EMC ${shown}`],
    ['around marks of its own', `/OC /Off BDC /P <</ActualText (CANARY)>> BDC ${hidden} EMC EMC ${shown}`],
    ['around a string that holds an end', `/OC /Off BDC ${text('EMC (CANARY) EMC')} EMC ${shown}`],
    ['shown line by line', `/OC /Off BDC BT /F 12 Tf 60 90 Td 14 TL (CANARY)' 1 1 (CANARY)" ET EMC ${shown}`],
    ['without an end', `${shown} /OC /Off BDC ${hidden}`],
    ['as an inline image', `/OC /Off BDC BI /W 6 /H 1 /BPC 8 /CS /G ID CANARY EI EMC ${shown}`],
    [
      'by a rule: shown where any of these is on',
      `/OC /Rule BDC ${hidden} EMC ${shown}`,
      ({ context, off }) => ({ properties: { Rule: context.obj({ Type: 'OCMD', OCGs: [off] }) } }),
    ],
    [
      'by a rule: shown where all are on',
      `/OC /Rule BDC ${hidden} EMC ${shown}`,
      ({ context, off, on }) => ({
        properties: { Rule: context.obj({ Type: 'OCMD', OCGs: [off, on], P: 'AllOn' }) },
      }),
    ],
    [
      'by an expression',
      `/OC /Rule BDC ${hidden} EMC ${shown}`,
      ({ context, off, on }) => ({
        properties: { Rule: context.obj({ Type: 'OCMD', VE: ['And', on, ['Not', ['Not', off]]] }) },
      }),
    ],
    [
      'as a form that says so itself',
      `/X Do ${shown}`,
      ({ off, form }) => ({ forms: { X: form(hidden, { OC: off }) } }),
    ],
    [
      'as a form that is drawn there alone',
      `/OC /Off BDC /X Do EMC ${shown}`,
      ({ form }) => ({ forms: { X: form(hidden) } }),
    ],
    [
      'in a form within a form that is shown',
      `/X Do`,
      ({ form, off, context }) => {
        const inner = form(hidden, { OC: off });
        return {
          forms: {
            X: form(`/Y Do ${shown}`, {
              Resources: {
                XObject: { Y: inner },
                Font: { F: context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }) },
              },
            }),
          },
        };
      },
    ],
    [
      'as a mark on the page',
      shown,
      ({ context, off, form, page }) => {
        const mark = {
          Type: 'Annot',
          Subtype: 'Stamp',
          F: 4,
          Rect: [60, 60, 160, 80],
          OC: off,
          AP: { N: form(hidden) },
        };
        page.node.set(PDFName.of('Annots'), context.obj([mark]));
        return {};
      },
    ],
  ])('is not in the bundle, and that is told: %s', async (_, content, make) => {
    const bytes = await layered(content, make);
    expect(everyByte(bytes)).toContain('CANARY');
    const bundle = await bundleOf({ kind, bytes });
    expect(everyByte(bundle)).not.toContain('CANARY');
    expect(await drawnText(bundle)).toContain('seen');
    const read = await readExhibit(bytes, 4);
    expect(read.did === 'read' && read.value.notes).toEqual(['layers-taken-out']);
  });

  test('leaves what is shown where it was', async () => {
    const at = (bundle: Awaited<ReturnType<typeof open>>) =>
      bundle.pages[2]?.texts.flatMap(({ text: said, x, y }) => (said === 'seen' ? [[x, y]] : []));
    const moved = 'q 2 0 0 2 9 9 cm /OC /Off BDC q 1 0 0 1 30 0 cm 0 0 9 9 re W f 14 TL EMC';
    const [both, one] = await Promise.all(
      [
        `BT /F 9 Tf 60 100 Td (CANARY)' 0 -14 Td (seen) Tj ET EMC Q Q`,
        'BT /F 9 Tf 60 72 Td (seen) Tj ET Q Q',
      ].map(async (rest) =>
        open(await bundleOf({ kind, bytes: await layered(`${moved} /OC /On BDC ${rest}`) })),
      ),
    );
    expect(both && at(both)).toEqual(one && at(one));
  });
});

describe('what stands in a layer that is on', () => {
  test.each<[string, string, Parameters<typeof layered>[1]?]>([
    ['on a page', `/OC /On BDC ${shown} EMC`],
    [
      'by a rule: shown where one is off',
      `/OC /Rule BDC ${shown} EMC`,
      ({ context, off, on }) => ({
        properties: { Rule: context.obj({ Type: 'OCMD', OCGs: [off, on], P: 'AnyOff' }) },
      }),
    ],
    [
      'by a rule: shown where all are off',
      `/OC /Rule BDC ${shown} EMC`,
      ({ context, off }) => ({ properties: { Rule: context.obj({ Type: 'OCMD', OCGs: off, P: 'AllOff' }) } }),
    ],
    [
      'by an expression',
      `/OC /Rule BDC ${shown} EMC`,
      ({ context, off, on }) => ({
        properties: { Rule: context.obj({ Type: 'OCMD', VE: ['Or', off, on] }) },
      }),
    ],
  ])('is in the bundle as it was: %s', async (_, content, make) => {
    const bytes = await layered(content, make);
    expect(await drawnText(await bundleOf({ kind, bytes }))).toContain('seen');
    const read = await readExhibit(bytes, 4);
    expect(read.did === 'read' && read.value.notes).toEqual([]);
  });
});

test('text that goes on behind hidden text on one line has no place without it: the document is left out', async () =>
  expect(
    await readExhibit(await layered('BT /F 12 Tf 60 90 Td /OC /Off BDC (CANARY) Tj EMC (seen) Tj ET'), 4),
  ).toEqual({ did: 'refused', reason: 'too-deep' }));
