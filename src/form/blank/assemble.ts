import { deflateSync } from 'node:zlib';
import type { PDFDict, PDFRef } from 'pdf-lib';
import type { CompiledBlank, Packed, PlannedSlot } from './compiled-blank.ts';
import type { Copied } from './copy.ts';
import type { Faces } from './faces.ts';
import type { RawField } from './fields.ts';
import type { Renderer, writeField } from './fields-part.ts';
import type { FontPlan } from './fonts.ts';
import { contentsOf, pageHead, type RawPage } from './pages.ts';
import { latin1, PartWriter } from './part.ts';

/** What a compiled blank is made of. */
export interface Materials {
  readonly renderer: Renderer;
  readonly catalogue: PDFDict;
  readonly form: PDFDict;
  readonly fields: readonly RawField[];
  readonly pages: readonly RawPage[];
  readonly annotations: readonly (readonly PDFRef[])[];
  readonly faces: Faces;
  readonly fonts: FontPlan;
  readonly planned: readonly ReturnType<typeof writeField>[];
  readonly title: string;
}

/** What the catalogue keeps. Names are kept for their destinations alone. */
const catalogueKeeps = [
  'Lang',
  'MarkInfo',
  'StructTreeRoot',
  'OCProperties',
  'PageLabels',
  'PageLayout',
  'Outlines',
  'Dests',
  'ViewerPreferences',
  'OutputIntents',
];
const formDrops = ['Fields', 'XFA', 'NeedAppearances', 'SigFlags', 'CO'];
/** The name under which a page draws its values when the form is flattened. */
const drawn = 'FilledIn';

/** Puts the parts of a blank together: what never changes, the fields, and the pages without fields. */
export function assemble(materials: Materials): Pick<CompiledBlank, 'plan' | 'bytes'> {
  const { renderer, pages, fonts, faces, planned } = materials;
  const { copy, editable } = renderer;
  const [tree, root, info, resources, flatResources, flatWideResources, saved, restored] = Array.from(
    { length: 8 },
    () => copy.reserve(),
  ) as [number, number, number, number, number, number, number, number];
  const flat = new PartWriter();
  const flatPages = pages.map((_, at) => ({
    number: copy.reserve(),
    fixed: (renderer.fixed[at] ?? []).join('\n'),
  }));
  writePages(materials, tree, flat, flatPages, [saved, restored]);
  writeCatalogues(materials, root, tree, flat);
  const fontEntries = `/Font<<${fonts.entries}`;
  const xobjects = `/XObject<<${[...renderer.drawn].map(([name, object]) => `/${name} ${object} 0 R`).join('')}>>`;
  flat.object(flatResources, `<<${fontEntries}>>${xobjects}>>`);
  const wideEntries = fonts.shipped ? '' : `/NotoSans ${faces.regular} 0 R/NotoSansBold ${faces.bold} 0 R`;
  flat.object(flatWideResources, `<<${fontEntries}${wideEntries}>>${xobjects}>>`);
  const constants: Copied[] = [
    { number: info, text: materials.title === '' ? '<<>>' : `<</Title ${textString(materials.title)}>>` },
    { number: resources, text: `<<${fontEntries}>>>>` },
    { number: saved, text: '<</Length 1>>', data: latin1('q') },
    { number: restored, text: `<</Length ${drawn.length + 6}>>`, data: latin1(`Q /${drawn} Do`) },
    ...[...renderer.backgrounds].map(([key, number]) => backgroundOf(number, key)),
    ...copy.drain(),
  ];
  const common = new PartWriter();
  common.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  for (const { number, text, data } of constants) if (data) common.object(number, text, data);
  const still = constants.filter(({ data }) => data === undefined);
  const packed = pack(common, copy.reserve(), still);
  const unfilled = new PartWriter();
  const unfilledPacked = pack(unfilled, copy.reserve(), editable.written());
  let end = 0;
  const placed = [common, editable, unfilled, flat].map((writer) => {
    const each = writer.finish(end);
    end = each.part.to;
    return each;
  });
  const cuts = [faces, faces.everyday].map(({ bytes, objects }) => {
    const from = end;
    end += bytes.length;
    return { part: { from, to: end, objects }, bytes };
  });
  const [first, second, third, fourth, whole, everyday] = [...placed, ...cuts].map(({ part }) => part);
  if (!first || !second || !third || !fourth || !whole || !everyday) throw new Error('a part is missing');
  return {
    plan: {
      common: first,
      packed,
      editable: second,
      unfilled: { ...third, packed: unfilledPacked },
      flat: fourth,
      faces: whole,
      everydayFaces: everyday,
      fonts: fonts.fonts,
      resources,
      wideResources: 1,
      flatResources,
      flatWideResources,
      shipped: { count: faces.count, regular: faces.regular, bold: faces.bold, always: fonts.shipped },
      slots: planned.map((slot, at): PlannedSlot => ({ ...slot, font: fonts.of[at] ?? 0 })),
      tree: { number: tree, kids: pages.map(({ ref }) => `${copy.numberOf(ref)} 0 R`).join(' ') },
      flatPages,
      root,
      info,
      next: copy.reserve(),
    },
    bytes: new Uint8Array(Buffer.concat([...placed, ...cuts].map(({ bytes }) => bytes))),
  };
}

function writePages(
  { renderer, pages, annotations }: Materials,
  tree: number,
  flat: PartWriter,
  flatPages: readonly { number: number }[],
  [saved, restored]: readonly [number, number],
): void {
  const { source, copy, editable } = renderer;
  pages.forEach((page, at) => {
    const number = copy.numberOf(page.ref);
    const head = pageHead(source, page, copy, tree);
    const contents = contentsOf(source, page, copy);
    const resources = page.from['Resources'];
    const held = resources && source.dict(source.raw(resources, 'Resources'));
    const refs = (annotations[at] ?? []).filter((ref) => !copy.dead.has(ref));
    const list = (those: readonly PDFRef[]): string =>
      those.length === 0 ? '' : `/Annots[${those.map((ref) => copy.write(ref)).join(' ')}]`;
    const rest = refs.filter((ref) => !isWidget(renderer, ref));
    editable.object(
      number,
      `<<${head}/Resources ${held ? copy.dictionary(held) : '<<>>'}/Contents[${contents.join(' ')}]${list(refs)}>>`,
    );
    const objects = held && source.dict(source.raw(held, 'XObject'));
    const entry = `/XObject<<${objects ? copy.entries(objects, [drawn], 'XObject') : ''}/${drawn} ${flatPages[at]?.number} 0 R>>`;
    flat.object(
      number,
      `<<${head}/Resources<<${held ? copy.entries(held, ['XObject']) : ''}${entry}>>` +
        `/Contents[${saved} 0 R ${contents.join(' ')} ${restored} 0 R]${list(rest)}>>`,
    );
  });
}

const isWidget = ({ source }: Renderer, ref: PDFRef): boolean => {
  const dict = source.dict(ref);
  return dict !== undefined && source.name(source.raw(dict, 'Subtype')) === 'Widget';
};

function writeCatalogues(materials: Materials, root: number, tree: number, flat: PartWriter): void {
  const { renderer, catalogue, form, fields } = materials;
  const { source, copy, editable } = renderer;
  let kept = `/Type/Catalog/Pages ${tree} 0 R`;
  for (const key of catalogueKeeps) {
    const value = source.raw(catalogue, key);
    if (value !== undefined) kept += `/${key} ${copy.write(value)}`;
  }
  const names = source.dict(source.raw(catalogue, 'Names'));
  const places = names && source.raw(names, 'Dests');
  if (places) kept += `/Names<</Dests ${copy.write(places)}>>`;
  for (const key of ['OpenAction', 'AA', 'Perms', 'Metadata'] as const)
    if (source.raw(catalogue, key) !== undefined)
      copy.count(key === 'Perms' ? 'usage-rights' : key === 'Metadata' ? 'metadata' : 'action');
  for (const [key, what] of [
    ['JavaScript', 'javascript'],
    ['EmbeddedFiles', 'embedded-file'],
  ] as const)
    if (names && source.raw(names, key) !== undefined) copy.count(what);
  const number = copy.reserve();
  const roots = source.references(form, 'Fields').map((ref) => copy.write(ref));
  if (fields.some(({ from }) => from['V'] !== undefined && from['V'] === form)) copy.count('value');
  editable.object(number, `<</Fields[${roots.join(' ')}]${copy.entries(form, formDrops)}>>`);
  editable.object(root, `<<${kept}/AcroForm ${number} 0 R>>`);
  flat.object(root, `<<${kept}>>`);
}

/** A drawing, which is kept under its head and its operators. */
function backgroundOf(number: number, key: string): Copied {
  const at = key.indexOf('/Resources<<>>') + '/Resources<<>>'.length;
  const content = key.slice(at);
  return { number, text: `${key.slice(0, at)}/Length ${content.length}>>`, data: latin1(content) };
}

/** Writes objects that are no streams into one object stream of this number. */
function pack(
  to: PartWriter,
  within: number,
  objects: readonly { readonly number: number; readonly text: string }[],
): Packed {
  let head = '';
  let body = '';
  for (const { number, text } of objects) {
    head += `${number} ${body.length} `;
    body += `${text}\n`;
  }
  const data = deflateSync(latin1(head + body));
  const about = `/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}`;
  to.object(within, `<</Type/ObjStm${about}>>`, data);
  return { within, objects: objects.flatMap(({ number }, index) => [number, index]) };
}

/** A text string: UTF-16 with its mark, in hexadecimal. */
const textString = (text: string): string =>
  `<feff${[...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
