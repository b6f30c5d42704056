import { deflateSync } from 'node:zlib';
import type { PDFDict, PDFRef } from 'pdf-lib';
import { hex } from '../operators.ts';
import { latin1 } from './byte-buffer.ts';
import type { Compilation } from './compile-fields.ts';
import type { CompiledBlank, Faces, OpenObject, Part, PlannedSlot } from './compiled-blank.ts';
import type { Copied } from './copy.ts';
import type { FontPlan } from './fonts.ts';
import { contentsOf, pageHead, type RawPage } from './pages.ts';
import { planStructure } from './plan-structure.ts';

/** What a compiled blank is made of. */
export interface Materials {
  readonly made: Compilation;
  readonly catalogue: PDFDict;
  readonly form: PDFDict;
  readonly pages: readonly RawPage[];
  readonly annotations: readonly (readonly PDFRef[])[];
  readonly faces: Faces;
  readonly fonts: FontPlan;
  readonly slots: readonly PlannedSlot[];
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
const filledIn = 'FilledIn';

/** Puts the parts of a blank together: what never changes, the fields, and the pages without fields. */
export function assemble(materials: Materials): Pick<CompiledBlank, 'plan' | 'bytes'> {
  const { made, pages, fonts, faces, slots } = materials;
  const { copy } = made;
  const [tree, root, info, resources] = [copy.reserve(), copy.reserve(), copy.reserve(), copy.reserve()];
  const flat: Copied[] = [];
  const flatPages = made.fixed.map((fixed) => ({ number: copy.reserve(), fixed: fixed.join('\n') }));
  const structure = planStructure(materials, flat, flatPages);
  const lastContents = writePages(materials, tree, flat, flatPages);
  const openForm = writeCatalogues(materials, root, tree, flat);
  const [flatResources, flatWide] = [copy.reserve(), copy.reserve()];
  const xobjects = `/XObject<<${[...made.drawn].map((object) => `/B${object} ${object} 0 R`).join('')}>>`;
  const wideEntries = fonts.shipped ? '' : `/NotoSans ${faces.regular} 0 R/NotoSansBold ${faces.bold} 0 R`;
  const flatWideResources = { number: flatWide, text: `<<${xobjects}/Font<<${fonts.entries}${wideEntries}` };
  flat.push({ number: flatResources, text: `<<${xobjects}/Font<<${fonts.entries}>>>>` });
  flat.push({ number: flatWide, text: `${flatWideResources.text}>>>>` });
  const title = materials.title === '' ? '<<>>' : `<</Title <feff${hex(materials.title).slice(1)}>>`;
  const common: Copied[] = [
    { number: info, text: title },
    { number: resources, text: `<</Font<<${fonts.entries}>>>>` },
    ...made.drawings.values(),
    ...copy.drain(),
  ];
  const chunks: Uint8Array[] = [];
  let end = 0;
  const add = (...bytes: readonly Uint8Array[]): number => {
    chunks.push(...bytes);
    for (const each of bytes) end += each.length;
    return end;
  };
  /** Streams as they are, and all other objects in one object stream. */
  const part = (from: number, objects: readonly Copied[]): Part => {
    const offsets: number[] = [];
    const within = copy.reserve();
    const others = objects.filter(({ data }) => data === undefined);
    for (const { number, text, data } of [...objects, packedObjects(within, others)]) {
      if (data === undefined) continue;
      offsets.push(number, end - from);
      add(latin1(`${number} 0 obj\n${text}\nstream\n`), data, latin1('\nendstream\nendobj\n'));
    }
    const places = others.flatMap(({ number }, index) => [number, index]);
    return { from, to: end, objects: offsets, packed: { within, objects: places } };
  };
  const cut = ({ bytes, objects }: Faces['everyday']): Part => ({ from: end, to: add(bytes), objects });
  add(latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  return {
    plan: {
      common: part(0, common),
      editable: part(end, made.editable),
      flat: part(end, flat),
      faces: cut(faces),
      everydayFaces: cut(faces.everyday),
      fonts: fonts.fonts,
      resources,
      wideResources: 1,
      flatResources,
      flatWideResources,
      shipped: { count: faces.count, regular: faces.regular, bold: faces.bold, always: fonts.shipped },
      slots: structure ? structure.marked(slots) : slots,
      tree: { number: tree, kids: pages.map(({ ref }) => `${copy.numberOf(ref)} 0 R`).join(' ') },
      flatPages,
      ...(lastContents ? { lastContents } : {}),
      form: openForm,
      ...(structure ? { structure: structure.plan } : {}),
      root,
      info,
      next: copy.reserve(),
    },
    bytes: new Uint8Array(Buffer.concat(chunks)),
  };
}

function writePages(
  { made, pages, annotations }: Materials,
  tree: number,
  flat: Copied[],
  flatPages: readonly { readonly number: number }[],
): readonly number[] | undefined {
  const { source, copy, editable, drawings } = made;
  const stream = (content: string): number => {
    const number = copy.reserve();
    drawings.set(content, { number, text: `<</Length ${content.length}>>`, data: latin1(content) });
    return number;
  };
  const [saved, restored] = [stream('q'), stream(`Q /${filledIn} Do`)];
  const all: string[] = [];
  const last = pages.map((page, at) => {
    const number = copy.numberOf(page.ref);
    const head = pageHead(source, page, copy, tree);
    const streams = contentsOf(source, page, copy);
    const contents = streams.join(' ');
    const resources = page.from['Resources'];
    const held = resources && source.dict(source.raw(resources, 'Resources'));
    const refs = (annotations[at] ?? []).filter((ref) => !copy.dead.has(ref));
    const list = (those: readonly PDFRef[]): string =>
      those.length === 0 ? '' : `/Annots[${those.map((ref) => copy.write(ref)).join(' ')}]`;
    const shown = held ? copy.dictionary(held) : '<<>>';
    editable.push({ number, text: `<<${head}/Resources ${shown}/Contents[${contents}]${list(refs)}>>` });
    const objects = held && source.dict(source.raw(held, 'XObject'));
    const others = held ? copy.entries(held, ['XObject']) : '';
    const more = objects ? copy.entries(objects, [filledIn], 'XObject') : '';
    const xobjects = `/XObject<<${more}/${filledIn} ${flatPages[at]?.number} 0 R>>`;
    const rest = list(refs.filter((ref) => !source.isWidget(ref)));
    flat.push({
      number,
      text: `<<${head}/Resources<<${others}${xobjects}>>/Contents[${saved} 0 R ${contents} ${restored} 0 R]${rest}>>`,
    });
    all.push(...streams);
    return Number.parseInt(streams.at(-1) ?? '0', 10);
  });
  return new Set(all).size === all.length ? last : undefined;
}

function writeCatalogues(
  { made, catalogue, form }: Materials,
  root: number,
  tree: number,
  flat: Copied[],
): OpenObject {
  const { source, copy, editable } = made;
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
  const text = `<<${copy.entries(form, formDrops)}`;
  editable.push({ number, text: `${text}/Fields[${roots.join(' ')}]>>` });
  editable.push({ number: root, text: `<<${kept}/AcroForm ${number} 0 R>>` });
  flat.push({ number: root, text: `<<${kept}>>` });
  return { number, text };
}

/** Objects that are no streams as one object stream of this number. */
function packedObjects(number: number, objects: readonly Copied[]): Copied {
  let head = '';
  let body = '';
  for (const { number: each, text } of objects) {
    head += `${each} ${body.length} `;
    body += `${text}\n`;
  }
  const data = deflateSync(latin1(head + body));
  const about = `/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}`;
  return { number, text: `<</Type/ObjStm${about}>>`, data };
}
