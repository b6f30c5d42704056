import type { Face } from '../face.ts';
import { draw, type Stroke } from '../operators.ts';
import { artifact, type Marked, marked, type Part } from './structure.ts';

/** What a part of the page is to a screen reader (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form';

/** A part of the document's structure. */
export interface Node {
  readonly role: Role;
  readonly kids: readonly Node[];
  /** Further entries, see `Part` in structure.ts. */
  readonly more?: string;
}
export const node = (role: Role, kids: readonly Node[] = [], more = ''): Node => ({ role, kids, more });

/** Something drawn, and the part that it belongs to; without one it is decoration and not read aloud. */
export interface Mark {
  readonly stroke: Stroke;
  readonly of?: Node | undefined;
  /** A line that breaks within a word. */
  readonly broken?: boolean;
}

/** The pages of a document as what is drawn on them, and the structure of the whole. */
export interface LaidOut {
  readonly pages: readonly (readonly Mark[])[];
  readonly root: Node;
}

/**
 * The operators of laid-out pages and the structure that leads there. Backgrounds and rules come first, so that each part
 * can be drawn in one marked sequence, in the order of reading: a cell of several lines before the cell beside it.
 * `first`: the place of the first page in its file; `firstId`: the number of its first sequence.
 */
export function markedPages(
  { pages, root }: LaidOut,
  face: Face | undefined,
  first = 0,
  firstId = 0,
): { readonly contents: readonly string[]; readonly part: Part } {
  const places = new Map<Node, Marked[]>();
  const contents = pages.map((marks, at) => {
    const runs = new Map<Node | Mark | 'grounds', string[]>([['grounds', []]]);
    for (const mark of marks) {
      const key = mark.of ?? ('text' in mark.stroke ? mark : 'grounds');
      const run = runs.get(key) ?? [];
      run.push(draw(spaced(mark, face), face));
      runs.set(key, run);
    }
    let id = at === 0 ? firstId : 0;
    const sequences = [...runs].map(([key, drawn]) => {
      if (drawn.length === 0) return '';
      const content = drawn.join('\n');
      if (typeof key === 'string' || 'stroke' in key) return artifact(content);
      places.set(key, [...(places.get(key) ?? []), { page: first + at, id }]);
      id += 1;
      return marked(key.role, id - 1, content);
    });
    return sequences.join('\n');
  });
  const partOf = (of: Node): Part => ({ ...of, kids: [...(places.get(of) ?? []), ...of.kids.map(partOf)] });
  return { contents, part: partOf(root) };
}

/** A line with the space that parts its last word from the next line's: who reads aloud sees no lines (14.8.2.5). */
function spaced({ stroke, of, broken }: Mark, face: Face | undefined): Stroke {
  if (!('text' in stroke) || !of || broken || face?.given?.leftward(stroke.text)) return stroke;
  return { ...stroke, text: `${stroke.text} ` };
}
