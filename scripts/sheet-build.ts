import { createHash } from 'node:crypto';
import type { FormWords } from '../src/content/messages/catalogue.ts';
import type { CompiledBlank, FaceCut, Faces } from '../src/form/blank/compiled-blank.ts';
import { pageNumber } from '../src/form/continuation.ts';
import { bold, codesOf, isEveryday, regular } from '../src/form/face.ts';
import { markedPages } from '../src/form/merge/marks.ts';
import { artifact, ofPage, type Part, type Widget, writeStructure } from '../src/form/merge/structure.ts';
import { content, number } from '../src/form/operators.ts';
import { type About, builtInId } from '../src/form/template/kept-template.ts';
import { type BlankMap, confirmed } from '../src/form/template/map-line.ts';
import { PdfFile, textString } from './sheet-file.ts';
import { embed } from './sheet-fonts.ts';
import { sheetPages } from './sheet-pages.ts';
import type { FieldNode, SheetField } from './sheet-pen.ts';

const edition = { printed: '11/2026', day: '2026-11-01' } as const;

/** The sheet is in English whatever else is not. */
const language = 'en';

/** The blank sheet, its field list and its map. */
export interface BuiltSheet {
  readonly pdf: Uint8Array;
  readonly about: About;
  readonly map: BlankMap;
  readonly fields: readonly SheetField[];
}

const flags = { multiline: 1 << 12, readOnly: 1, print: 4 };
const cross = '0.09 0.19 0.36 RG 1.5 w 1 J 2 2 m 6.5 6.5 l S 2 6.5 m 6.5 2 l S';

function widget(
  file: PdfFile,
  field: SheetField,
  page: number,
  marks: { on: number; off: number },
  key: number,
): number {
  const [x, y, wide, high] = field.box;
  const rect = `[${[x, y, x + wide, y + high].map(number).join(' ')}]`;
  const common =
    `/Type /Annot /Subtype /Widget /F ${flags.print} /P ${page} 0 R /Rect ${rect} /StructParent ${key} ` +
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

/** A part in which every field has its place in the file. */
const withFields = (part: Part, of: (field: FieldNode) => Widget): Part => ({
  ...part,
  kids:
    'field' in part
      ? [of(part as unknown as FieldNode)]
      : part.kids.map((kid) => ('role' in kid ? withFields(kid, of) : kid)),
});

/** Builds the blank: the same bytes every time for the same words and faces. */
export function buildSheet(
  words: FormWords['sheet'],
  faces: { regular: Uint8Array; bold: Uint8Array },
): BuiltSheet {
  const file = new PdfFile();
  const catalogue = file.reserve();
  const tree = file.reserve();
  const fonts =
    `<< /${regular.resource} ${embed(file, regular, faces.regular, 'CASEAA')} 0 R ` +
    `/${bold.resource} ${embed(file, bold, faces.bold, 'CASEAB')} 0 R >>`;
  const resources = file.add(`<< /Font ${fonts} >>`);
  const mark = '/Type /XObject /Subtype /Form /BBox [0 0 8.5 8.5] /Resources << >>';
  const marks = { on: file.stream(mark, cross), off: file.stream(mark, '') };
  const pens = sheetPages(words);
  const pages: number[] = [];
  const widgets: number[] = [];
  const sections: Part[] = [];
  for (const pen of pens) {
    const page = file.reserve();
    const at = pages.length;
    const { contents, part } = markedPages({ pages: [pen.marks], root: pen.root }, undefined, at);
    const number = artifact(content([pageNumber(words, pen.page, pens.length)]));
    const drawn = [...contents, number].map((each) => file.stream('', each));
    const keyOf = new Map(pen.fields.map(({ name }, index) => [name, pens.length + widgets.length + index]));
    const annotations = pen.fields.map((field) =>
      widget(file, field, page, marks, keyOf.get(field.name) ?? 0),
    );
    const places = new Map(pen.fields.map(({ name }, index) => [name, annotations[index] ?? 0]));
    sections.push(
      withFields(part, ({ field }) => ({
        page: at,
        widget: places.get(field) ?? 0,
        key: keyOf.get(field) ?? 0,
      })),
    );
    file.set(
      page,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Resources ${resources} 0 R /Contents [${drawn.map((each) => `${each} 0 R`).join(' ')}] ` +
        `${ofPage(at)} /Annots [${annotations.map((each) => `${each} 0 R`).join(' ')}] >>`,
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
  const objects = {
    reserve: () => file.reserve(),
    object: (number: number, text: string) => file.set(number, text),
  };
  const tagged = writeStructure(objects, { role: 'Document', kids: sections }, pages, language);
  file.set(catalogue, `<< /Type /Catalog /Pages ${tree} 0 R /AcroForm ${form} 0 R ${tagged} >>`);
  const info = file.add(`<< /Title ${textString(words.title)} >>`);
  const pdf = file.bytes(catalogue, info);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const fields = pens.flatMap((pen) => pen.fields);
  const lines = pens.flatMap((pen) => Object.entries(pen.map));
  return {
    pdf,
    about: {
      version: 1,
      id: builtInId,
      sha256,
      packed: '',
      title: words.title,
      official: false,
      pages: pens.length,
      imprint: { form: '', editions: [edition], expires: undefined, omb: '' },
      fields: fields.map(({ name, kind, page, box, tooltip, label, section }) => {
        const type = kind === 'check' ? 'check' : 'text';
        return { name, type, page, box, tooltip, maxLength: 0, label, section };
      }),
    },
    map: {
      sha256,
      form: builtInId,
      edition: edition.printed,
      fields: Object.fromEntries(lines.map(([name, line]) => [name, confirmed(line)])),
    },
    fields,
  };
}

/** The compiled sheet with what it says of how its texts are set: its script knows more of them than a PDF can tell. */
export function fitted(blank: CompiledBlank, fields: readonly SheetField[]): CompiledBlank {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const fieldOf = (name: string | undefined): SheetField | undefined => byName.get(name ?? '');
  const slots = blank.slots.map((slot) => {
    const { kind = 'check', floor = 0, lines = 1 } = fieldOf(slot.name) ?? {};
    if (kind === 'check') return slot;
    const middle = lines > 1 && lines <= 3 ? { middle: true as const } : {};
    return { ...slot, fit: { floor, air: 0.5, ...middle } };
  });
  return { ...blank, slots };
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
  const { fields, ...about } = built.about;
  const { fields: lines, ...map } = built.map;
  const rows = (rest: object, all: readonly string[], open: string, close: string): string =>
    `${JSON.stringify(rest).slice(0, -1)},"fields":${open}\n${all.map((row) => `  ${row}`).join(',\n')}\n${close}}\n`;
  const named = Object.entries(lines).map(
    ([name, line]) => `${JSON.stringify(name)}: ${JSON.stringify(line)}`,
  );
  return {
    fields: rows(
      about,
      fields.map((field) => JSON.stringify(field)),
      '[',
      ']',
    ),
    map: rows(map, named, '{', '}'),
  };
}
