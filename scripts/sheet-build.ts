import type { Catalogue } from '../src/content/messages/catalogue.ts';
import type { FaceCut, Faces } from '../src/form/blank/faces.ts';
import { isEveryday } from '../src/form/everyday.ts';
import { bold, codesOf, regular } from '../src/form/face.ts';
import { content, number } from '../src/form/operators.ts';
import type { MapEntry, SheetField } from '../src/form/sheet.ts';
import { PdfFile, textString } from './sheet-file.ts';
import { embed } from './sheet-fonts.ts';
import { sheetPages } from './sheet-pages.ts';

export const edition = 'request-sheet/2026-11';

/** The blank sheet, its field list and its map. */
export interface BuiltSheet {
  readonly pdf: Uint8Array;
  readonly fields: { edition: string; title: string; pages: number; fields: readonly SheetField[] };
  readonly map: Readonly<Record<string, MapEntry>>;
}

const flags = { multiline: 1 << 12, readOnly: 1, print: 4 };
const cross = '0.09 0.19 0.36 RG 1.5 w 1 J 2 2 m 6.5 6.5 l S 2 6.5 m 6.5 2 l S';

function widget(file: PdfFile, field: SheetField, page: number, marks: { on: number; off: number }): number {
  const [x, y, wide, high] = field.box;
  const rect = `[${[x, y, x + wide, y + high].map(number).join(' ')}]`;
  const common =
    `/Type /Annot /Subtype /Widget /F ${flags.print} /P ${page} 0 R /Rect ${rect} ` +
    `/T ${textString(field.name)} /TU ${textString(field.tooltip)}`;
  if (field.kind === 'check')
    return file.add(
      `<< ${common} /FT /Btn /V /Off /AS /Off /MK << /CA (8) >> ` +
        `/AP << /N << /On ${marks.on} 0 R /Off ${marks.off} 0 R >> >> >>`,
    );
  const ff = (field.lines > 1 ? flags.multiline : 0) + (field.kind === 'notice' ? flags.readOnly : 0);
  return file.add(
    `<< ${common} /FT /Tx /Ff ${ff} /DA (/${regular.resource} ${number(field.size)} Tf 0 g)${field.right ? ' /Q 2' : ''} >>`,
  );
}

/** Builds the blank: the same bytes every time for the same words and faces. */
export function buildSheet(words: Catalogue, faces: { regular: Uint8Array; bold: Uint8Array }): BuiltSheet {
  const file = new PdfFile();
  const catalogue = file.reserve();
  const tree = file.reserve();
  const fonts =
    `<< /${regular.resource} ${embed(file, regular, faces.regular, 'CASEAA')} 0 R ` +
    `/${bold.resource} ${embed(file, bold, faces.bold, 'CASEAB')} 0 R >>`;
  const resources = file.add(`<< /Font ${fonts} >>`);
  const mark = '/Type /XObject /Subtype /Form /BBox [0 0 8.5 8.5] /Resources << >>';
  const marks = { on: file.stream(mark, cross), off: file.stream(mark, '') };
  const pens = sheetPages(words.form);
  const pages: number[] = [];
  const widgets: number[] = [];
  for (const pen of pens) {
    const page = file.reserve();
    const drawn = file.stream('', content(pen.strokes));
    const annotations = pen.fields.map((field) => widget(file, field, page, marks));
    file.set(
      page,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Resources ${resources} 0 R /Contents ${drawn} 0 R ` +
        `/Tabs /S /Annots [${annotations.map((each) => `${each} 0 R`).join(' ')}] >>`,
    );
    pages.push(page);
    widgets.push(...annotations);
  }
  file.set(
    tree,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((each) => `${each} 0 R`).join(' ')}] >>`,
  );
  const form = file.add(
    `<< /Fields [${widgets.map((each) => `${each} 0 R`).join(' ')}] /DR << /Font ${fonts} >> ` +
      `/DA (/${regular.resource} 9 Tf 0 g) >>`,
  );
  file.set(
    catalogue,
    `<< /Type /Catalog /Pages ${tree} 0 R /AcroForm ${form} 0 R /Lang (en-US) ` +
      '/ViewerPreferences << /DisplayDocTitle true >> >>',
  );
  const info = file.add(`<< /Title ${textString(words.form.title)} >>`);
  return {
    pdf: file.bytes(catalogue, info),
    fields: {
      edition,
      title: words.form.title,
      pages: pens.length,
      fields: pens.flatMap((pen) => pen.fields),
    },
    map: Object.assign({}, ...pens.map((pen) => pen.map)) as BuiltSheet['map'],
  };
}

/** The shipped faces as every compiled blank holds them: object 1 has the resources. */
export function shippedFaces(bytes: { regular: Uint8Array; everyday: Uint8Array; bold: Uint8Array }): Faces {
  const whole = cutOf(bytes.regular, bytes.bold, { tag: 'CASEAA', codes: codesOf(regular) });
  const everyday = cutOf(bytes.everyday, bytes.bold, {
    tag: 'CASEAC',
    codes: codesOf(regular).filter(isEveryday),
  });
  const { part, numbers } = whole;
  if (part.objects.length !== everyday.part.objects.length) throw new Error('the cuts of the faces differ');
  return { ...part, ...numbers, everyday: everyday.part, count: part.objects.length / 2 };
}

function cutOf(
  regularBytes: Uint8Array,
  boldBytes: Uint8Array,
  how: { tag: string; codes: readonly number[] },
): { part: FaceCut; numbers: Pick<Faces, 'regular' | 'bold'> } {
  const file = new PdfFile();
  const resources = file.reserve();
  const numbers = {
    regular: embed(file, regular, regularBytes, how.tag, how.codes),
    bold: embed(file, bold, boldBytes, 'CASEAB'),
  };
  file.set(
    resources,
    `<</Font<</${regular.resource} ${numbers.regular} 0 R/${bold.resource} ${numbers.bold} 0 R>>>>`,
  );
  return { part: file.part(), numbers };
}

/** A list of records as JSON, one a line, so that a change shows as the lines that changed. */
export function rowsOf(built: BuiltSheet): { fields: string; map: string } {
  const { fields, ...rest } = built.fields;
  const head = JSON.stringify(rest).slice(0, -1);
  const lines = fields.map((field) => `  ${JSON.stringify(field)}`).join(',\n');
  const entries = Object.entries(built.map).map(
    ([name, entry]) => `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}`,
  );
  return { fields: `${head},"fields":[\n${lines}\n]}\n`, map: `{\n${entries.join(',\n')}\n}\n` };
}
