import type { FaceCut } from '../../form/blank/faces.ts';
import { codesDrawn } from '../../form/blank/given-part.ts';
import { latin1 } from '../../form/blank/part.ts';
import { Sink } from '../../form/blank/sink.ts';
import { deflated } from '../../form/blank/squeeze.ts';
import { drawsEveryday } from '../../form/everyday.ts';
import { type Face, givenResource } from '../../form/face.ts';
import { draw, hex } from '../../form/operators.ts';
import { type PagesDocument, refuseUndrawable } from './document.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { type Mark, type Node, sheet } from './type-setter.ts';

/** Where a part is drawn: on which page, and under which number. */
interface Place {
  readonly page: number;
  readonly id: number;
}

/** The operators of a page. What belongs to one part stands in one marked sequence, which its number leads back to. */
function contentOf(
  marks: readonly Mark[],
  page: number,
  places: Map<Node, Place[]>,
  face: Face | undefined,
): { readonly content: string; readonly parts: readonly Node[] } {
  const parts: Node[] = [];
  const lines: string[] = [];
  let open: Node | undefined | 'none' = 'none';
  for (const { stroke, of } of marks) {
    if (of !== open) {
      if (open !== 'none') lines.push('EMC');
      open = of;
      if (of === undefined) lines.push('/Artifact BMC');
      else {
        places.set(of, [...(places.get(of) ?? []), { page, id: parts.length }]);
        lines.push(`/${of.role} <</MCID ${parts.length}>> BDC`);
        parts.push(of);
      }
    }
    lines.push(draw(stroke, face));
  }
  if (open !== 'none') lines.push('EMC');
  return { content: lines.join('\n'), parts };
}

/** Objects one after the other, and where each begins. */
class Objects {
  readonly sink = new Sink(1 << 18);
  private readonly offsets = new Map<number, number>();
  private next: number;

  /** `cut` of the faces; the numbers up to `count` are theirs. */
  constructor(cut: FaceCut, count: number) {
    this.sink.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
    for (let at = 0; at + 1 < cut.objects.length; at += 2)
      this.offsets.set(cut.objects[at] ?? 0, this.sink.at + (cut.objects[at + 1] ?? 0));
    this.sink.copy(cut.bytes);
    this.next = count + 1;
  }

  reserve(): number {
    this.next += 1;
    return this.next - 1;
  }

  write(number: number, text: string, data?: Uint8Array): void {
    this.offsets.set(number, this.sink.at);
    this.sink.text(`${number} 0 obj\n${text}`);
    if (data) {
      this.sink.text('\nstream\n');
      this.sink.copy(data);
      this.sink.text('\nendstream');
    }
    this.sink.text('\nendobj\n');
  }

  /** The cross-reference and the end. */
  finish(root: number, info: number): Uint8Array {
    const at = this.sink.at;
    const row = (number: number): string => {
      const offset = this.offsets.get(number);
      return offset === undefined
        ? '0000000000 65535 f \n'
        : `${String(offset).padStart(10, '0')} 00000 n \n`;
    };
    this.sink.text(
      `xref\n0 ${this.next}\n${Array.from({ length: this.next }, (_, number) => row(number)).join('')}`,
    );
    this.sink.text(
      `trailer\n<</Size ${this.next}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    );
    return this.sink.bytes.slice(0, this.sink.at);
  }
}

/** Writes laid-out pages as a tagged PDF. The same pages give the same bytes. */
export function writePages(
  { pages, root }: LaidOut,
  { title, words, faces, face }: PagesDocument,
): Uint8Array {
  const places = new Map<Node, Place[]>();
  const drawn = pages.map((marks, at) => contentOf(marks, at, places, face));
  const cut = drawn.every(({ content }) => drawsEveryday(content)) ? faces.everyday : faces;
  const objects = new Objects(cut, faces.count);
  const [catalogue, tree, info, structure, parents] = Array.from({ length: 5 }, () => objects.reserve()) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const resources = resourcesOf(
    objects,
    faces,
    drawn.map(({ content }) => content),
    face,
  );
  const numbers = drawn.map(() => objects.reserve());
  drawn.forEach(({ content }, at) => {
    const data = deflated(latin1(content));
    const stream = objects.reserve();
    objects.write(
      numbers[at] ?? 0,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${sheet.width} ${sheet.height}]/Resources ${resources} 0 R` +
        `/Contents ${stream} 0 R/StructParents ${at}/Tabs/S>>`,
    );
    objects.write(stream, `<</Filter/FlateDecode/Length ${data.length}>>`, data);
  });
  objects.write(
    tree,
    `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((each) => `${each} 0 R`).join(' ')}]>>`,
  );
  const parts = writeStructure(objects, root, structure, places, numbers);
  const rows = drawn.map(
    (page, at) => `${at}[${page.parts.map((part) => `${parts.get(part)} 0 R`).join(' ')}]`,
  );
  objects.write(parents, `<</Nums[${rows.join(' ')}]>>`);
  objects.write(
    structure,
    `<</Type/StructTreeRoot/K ${parts.get(root)} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pages.length}>>`,
  );
  objects.write(info, `<</Title <feff${hex(title).slice(1)}>>`);
  objects.write(
    catalogue,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang(${words.packet.pages.language})/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${structure} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  return objects.finish(catalogue, info);
}

/** The parts of the document, each with its kids and the places where it is drawn. Gives their numbers. */
function writeStructure(
  objects: Objects,
  root: Node,
  structure: number,
  places: ReadonlyMap<Node, readonly Place[]>,
  pages: readonly number[],
): ReadonlyMap<Node, number> {
  const numbers = new Map<Node, number>();
  const write = (part: Node, parent: number): number => {
    const number = objects.reserve();
    numbers.set(part, number);
    const kids = part.kids.map((kid) => `${write(kid, number)} 0 R`);
    const drawn = (places.get(part) ?? []).map(
      ({ page, id }) => `<</Type/MCR/Pg ${pages[page]} 0 R/MCID ${id}>>`,
    );
    const scope = part.role === 'TH' ? '/A<</O/Table/Scope/Column>>' : '';
    objects.write(
      number,
      `<</Type/StructElem/S/${part.role}/P ${parent} 0 R${scope}/K[${[...drawn, ...kids].join(' ')}]>>`,
    );
    return number;
  };
  write(root, structure);
  return numbers;
}

/** The resources of every page: the shipped faces, and a font of the user's cut down to what is drawn with it. */
function resourcesOf(
  objects: Objects,
  faces: PagesDocument['faces'],
  contents: readonly string[],
  face: Face | undefined,
): number {
  const codes = face?.given === undefined ? [] : codesDrawn(contents);
  if (face?.given === undefined || codes.length === 0) return 1;
  const numbers: number[] = [];
  const first = objects.reserve();
  const made = face.given.objects(codes, first);
  made.forEach((_, at) => {
    numbers.push(at === 0 ? first : objects.reserve());
  });
  made.forEach(({ text, data }, at) => {
    objects.write(numbers[at] ?? 0, text, data);
  });
  const resources = objects.reserve();
  const fonts = `/NotoSans ${faces.regular} 0 R/NotoSansBold ${faces.bold} 0 R/${givenResource} ${first} 0 R`;
  objects.write(resources, `<</Font<<${fonts}>>>>`);
  return resources;
}

/**
 * Plain US-letter pages as a PDF: headings, paragraphs, cautions, lists, tables, lines to write on by hand, and a foot
 * with "Page n of m". No fields, tagged for screen readers, no metadata but the title; the same document gives the same
 * bytes. Set in the faces of the built-in sheet, with a font of the user's behind them where one was given:
 *
 *     pagesPdf({ title: 'Plan', blocks: [{ kind: 'paragraph', text: '…' }], words, faces: facesOf(blank) })
 *
 * Throws `InputError` when a character cannot be drawn: each is named with the `path` of its text.
 */
export function pagesPdf(document: PagesDocument): Uint8Array {
  refuseUndrawable(document);
  return writePages(layOut(document), document);
}

/** How many pages a document has. */
export const pageCount = (document: PagesDocument): number => layOut(document).pages.length;
