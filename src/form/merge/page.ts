import { latin1 } from '../blank/byte-buffer.ts';
import { copyDrawing, drawAnnotations, held } from './drawing.ts';
import type { Output } from './output.ts';
import type { OwnFile } from './own-file.ts';
import { MergeError } from './refusal.ts';
import type { Shared } from './shared.ts';
import { entriesOf, referenceIn, referencesIn } from './syntax.ts';

/** What a page is besides what it draws. */
const paperKeys = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit'] as const;
const otherKeys = ['BleedBox', 'TrimBox', 'ArtBox', 'Group'] as const;
/** The name under which a flattened page draws its values. */
const filledIn = 'FilledIn';
/** A dictionary that is longer than this is an object that pages share. */
const short = 60;

interface PageShape {
  readonly paper: string;
  readonly other: string;
  readonly corners: string;
  readonly resources: string;
  readonly contents: readonly number[];
  readonly annotations: readonly number[];
}

/** A page that waits for its place among the others. */
export interface PreparedPage {
  /** The entries of its dictionary but for /Parent. */
  readonly entries: string;
  /** Those that a blank page of the same paper has. */
  readonly paper: string;
}

function shapeOf(text: string): PageShape {
  const entries = entriesOf(text);
  if (entries.get('Type') !== '/Page') throw new MergeError('damaged');
  const some = (keys: readonly string[]): string =>
    keys.flatMap((key) => (entries.has(key) ? `/${key} ${entries.get(key)}` : [])).join('');
  const box = entries.get('MediaBox') ?? '[0 0 612 792]';
  const contents = entries.get('Contents') ?? '[]';
  return {
    paper: `${entries.has('MediaBox') ? '' : `/MediaBox${box}`}${some(paperKeys)}`,
    other: some(otherKeys),
    corners: entries.get('CropBox') ?? box,
    resources: entries.get('Resources') ?? '<<>>',
    contents: referencesIn(contents.startsWith('[') ? contents : `[${contents}]`),
    annotations: referencesIn(entries.get('Annots') ?? '[]'),
  };
}

/** The numbers of the pages of a file, in order. Throws `MergeError`. */
export function pagesOf(file: OwnFile, catalogue: ReadonlyMap<string, string>): readonly number[] {
  const tree = file.entries(referenceIn(catalogue.get('Pages')) ?? 0);
  const pages = referencesIn(tree.get('Kids') ?? '[]');
  const sound = tree.get('Type') === '/Pages' && Number(tree.get('Count')) === pages.length;
  if (!sound || pages.length === 0 || new Set(pages).size !== pages.length) throw new MergeError('damaged');
  return pages;
}

/** Writes everything that a page draws; the page itself is written when its place is known. Throws `MergeError`. */
export function preparePage(file: OwnFile, number: number, shared: Shared, output: Output): PreparedPage {
  const shape = shapeOf(file.object(number)?.text ?? '');
  const paper = shared.moved(file, `[${shape.paper}]`).slice(1, -1);
  const other = shared.moved(file, `[${shape.other}]`).slice(1, -1);
  const corners = shared.moved(file, shape.corners);
  const drawn = drawAnnotations(file, shape.annotations, corners, shared, output);
  const resources = resourcesOf(file, shape.resources, drawn, shared, output);
  const contents = shape.contents.map((each) => shared.place(file, each));
  const around =
    drawn.length === 0 ? contents : [stream('q', shared), ...contents, stream(behind(drawn), shared)];
  return {
    entries: `${paper}${other}/Resources${resources}/Contents[${around.map((each) => `${each} 0 R`).join(' ')}]`,
    paper,
  };
}

const stream = (content: string, shared: Shared): number =>
  shared.constant(`<</Length ${content.length}>>`, latin1(content));

/** No name of a blank is like these: its own are kept beside them. */
const nameOf = (at: number): string => `CaseAssistFilledIn${at}`;
const behind = (drawn: readonly number[]): string =>
  `\nQ ${drawn.map((_, at) => `/${nameOf(at)} Do`).join(' ')}`;

/** The resources of a page, with what is drawn on it among them; what is long is an object that pages share. */
function resourcesOf(
  file: OwnFile,
  value: string,
  drawn: readonly number[],
  shared: Shared,
  output: Output,
): string {
  const entries = entriesOf(held(file, value));
  let written = '';
  for (const [key, each] of entries) {
    if (key === 'XObject') continue;
    const moved = shared.moved(file, each);
    written += `/${key} ${moved.length > short ? `${shared.constant(moved)} 0 R` : moved}`;
  }
  const objects = [...entriesOf(held(file, entries.get('XObject') ?? '<<>>'))].map(([name, each]) => {
    const object = name === filledIn ? file.object(referenceIn(each) ?? 0) : undefined;
    return `/${name} ${object ? `${copyDrawing(file, object, shared, output)} 0 R` : shared.moved(file, each)}`;
  });
  const own = drawn.map((each, at) => `/${nameOf(at)} ${each} 0 R`);
  const all = [...objects, ...own].join('');
  return `<<${written}${all === '' ? '' : `/XObject<<${all}>>`}>>`;
}
