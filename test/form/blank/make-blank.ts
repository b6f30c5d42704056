import { compileBlank } from '../../../src/form/blank/compile.ts';
import type { CompiledBlank } from '../../../src/form/blank/compiled-blank.ts';
import { facesOf } from '../../../src/form/blank/compiled-blank.ts';
import { blank as sheetBlank } from '../cases.ts';

/** A field of a blank that is written by hand. */
export interface MadeField {
  readonly name: string;
  /** Entries of the field's dictionary. */
  readonly entries: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly page?: number;
}

export interface Made {
  readonly fields: readonly MadeField[];
  readonly pages?: number;
  /** Entries of the catalogue, of the form, of the first page, and further objects, numbered from `firstExtra`. */
  readonly catalogue?: string;
  readonly form?: string;
  readonly page?: string;
  readonly extra?: readonly string[];
}

/** The number of the first further object. */
export const firstExtra = 7;

/** A blank by hand: catalogue 1, pages 2, form 3, Helvetica 4, ZapfDingbats 5, a tick 6, further objects, then pages and fields. */
export function makePdf(made: Made): Uint8Array {
  const tick = '0 G 1 w 1 1 m 8 8 l S';
  const objects: string[] = ['', '', ''];
  objects.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  objects.push('<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>');
  objects.push(
    `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>/Length ${tick.length}>>\nstream\n${tick}\nendstream`,
  );
  objects.push(...(made.extra ?? []));
  const count = made.pages ?? 1;
  const firstPage = objects.length + 1;
  const firstField = firstPage + 2 * count;
  const refs = (list: readonly number[]): string => list.map((each) => `${each} 0 R`).join(' ');
  const numbers = made.fields.map((_, at) => firstField + at);
  for (let page = 1; page <= count; page += 1) {
    const content = `BT /Helv 12 Tf 40 760 Td (Page ${page}) Tj ET`;
    const here = numbers.filter((_, at) => (made.fields[at]?.page ?? 1) === page);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</Helv 4 0 R>>>>/Contents ${firstPage + 2 * page - 1} 0 R` +
        `/Annots[${refs(here)}]${page === 1 ? (made.page ?? '') : ''}>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    );
  }
  for (const { name, entries, box, page } of made.fields)
    objects.push(
      `<</Type/Annot/Subtype/Widget/F 4/P ${firstPage + 2 * ((page ?? 1) - 1)} 0 R/T(${name})` +
        `/Rect[${box[0]} ${box[1]} ${box[0] + box[2]} ${box[1] + box[3]}]${entries}>>`,
    );
  objects[0] = `<</Type/Catalog/Pages 2 0 R/AcroForm 3 0 R${made.catalogue ?? ''}>>`;
  objects[1] = `<</Type/Pages/Count ${count}/Kids[${refs([...Array(count).keys()].map((at) => firstPage + 2 * at))}]>>`;
  objects[2] = `<</Fields[${refs(numbers)}]/DA(/Helv 0 Tf 0 g)/DR<</Font<</Helv 4 0 R/ZaDb 5 0 R>>>>${made.form ?? ''}>>`;
  return asFile(objects);
}

/** Objects, numbered from 1, as a file; the first is the catalogue. */
export function asFile(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const rows = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${rows.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const text = (more: string, size = 10): string =>
  `/FT/Tx/DA(/Helv ${size} Tf 0 g)/MK<</BC[0 0 0]>>/BS<</W 0.5>>${more}`;
const box = '/FT/Btn/DA(/ZaDb 0 Tf 0 g)/AS/Off';

/** One field of every kind, on two pages. */
export const everyKind: Made = {
  pages: 2,
  fields: [
    { name: 'family', entries: text('/TU(Family name)/Ff 2'), box: [40, 700, 250, 18] },
    { name: 'given', entries: text('/MaxLen 30', 0), box: [310, 700, 250, 18] },
    { name: 'number', entries: text('/MaxLen 9/Ff 16777216'), box: [40, 660, 180, 18] },
    { name: 'middle', entries: text('/Q 1'), box: [310, 660, 250, 18] },
    { name: 'sum', entries: text('/Q 2'), box: [310, 630, 250, 18] },
    { name: 'story', entries: text('/Ff 4096', 9), box: [40, 440, 520, 150] },
    { name: 'auto', entries: text('/Ff 4096', 0), box: [40, 280, 520, 150] },
    { name: 'yes', entries: `${box}/AP<</N<</Yes 6 0 R>>>>`, box: [40, 630, 9, 9] },
    { name: 'no', entries: `${box}`, box: [60, 630, 9, 9] },
    {
      name: 'state',
      entries: '/FT/Ch/Ff 131072/DA(/Helv 10 Tf 0 g)/Opt[[(HI)(Hawaii)][(NY)(New York)]]',
      box: [40, 600, 90, 18],
    },
    { name: 'sign', entries: '/FT/Sig', box: [40, 100, 250, 30] },
    { name: 'ApplicantSignature', entries: text(''), box: [310, 100, 250, 30] },
    { name: 'SignatureDate', entries: text(''), box: [310, 60, 250, 18] },
    { name: 'turned', entries: text('').replace('/MK<<', '/MK<</R 90'), box: [570, 400, 18, 200], page: 2 },
    { name: 'second', entries: text(''), box: [40, 700, 250, 18], page: 2 },
  ],
};

/** Compiles with the shipped faces. */
export const compiled = (bytes: Uint8Array): Promise<CompiledBlank> =>
  compileBlank(bytes, facesOf(sheetBlank));
export const compiledFrom = (made: Made): Promise<CompiledBlank> => compiled(makePdf(made));
