import type { Output } from './output.ts';

/** A part of what a file says, for whoever has it read aloud (ISO 32000-1, 14.7): its kids in the order of reading. */
export interface Part {
  /** One of the standard ones (14.8.4). */
  readonly role: string;
  readonly kids: readonly (Part | Marked | Widget)[];
  /** Further entries of its dictionary, as PDF writes them. */
  readonly more?: string;
}

/** What a page draws in one marked sequence: the place of the page in its file, from 0, and the number of the sequence. */
export interface Marked {
  readonly page: number;
  readonly id: number;
}

/** A field where a page shows it: its object, and the number under which that says to which part it belongs. */
export interface Widget {
  readonly page: number;
  readonly widget: number;
  readonly key: number;
}

/** The operators of one marked sequence; what has no number is not read aloud. */
export const marked = (role: string, id: number, content: string): string =>
  `/${role} <</MCID ${id}>> BDC\n${content}\nEMC`;
export const artifact = (content: string): string => `/Artifact BMC\n${content}\nEMC`;

/** The entry of a page that leads from its marked sequences to their parts; `at`: its place in the file. */
export const ofPage = (at: number): string => `/StructParents ${at}/Tabs/S`;

/** Where objects are written. */
export type Objects = Pick<Output, 'reserve' | 'object'>;

/** Parts as they were written: their numbers, and to which of them what is drawn on each page belongs, and each field. */
export interface WrittenParts {
  readonly kids: readonly number[];
  readonly owners: readonly (readonly (number | undefined)[])[];
  readonly fields: readonly (readonly [key: number, owner: number])[];
}

/** Writes parts under a parent, in pages with these numbers. */
export function writeParts(
  output: Objects,
  parts: readonly Part[],
  parent: number,
  pages: readonly number[],
): WrittenParts {
  const owners = pages.map((): number[] => []);
  const fields: (readonly [key: number, owner: number])[] = [];
  const write = ({ role, kids, more = '' }: Part, above: number): number => {
    const number = output.reserve();
    const home = kids.find((kid): kid is Marked | Widget => 'page' in kid)?.page;
    const held = kids.map((kid) => {
      if (!('page' in kid)) return `${write(kid, number)} 0 R`;
      const page = `/Pg ${pages[kid.page]} 0 R`;
      if ('widget' in kid) {
        fields.push([kid.key, number]);
        return `<</Type/OBJR${page}/Obj ${kid.widget} 0 R>>`;
      }
      const own = owners[kid.page];
      if (own) own[kid.id] = number;
      return kid.page === home ? `${kid.id}` : `<</Type/MCR${page}/MCID ${kid.id}>>`;
    });
    const on = home === undefined ? '' : `/Pg ${pages[home]} 0 R`;
    output.object(number, `<</Type/StructElem/S/${role}/P ${above} 0 R${on}${more}/K[${held.join(' ')}]>>`);
    return number;
  };
  return { kids: parts.map((part) => write(part, parent)), owners, fields };
}

/** The parts to which what is drawn belongs, by the numbers of its sequences. */
export const ownersText = (owners: readonly (number | undefined)[]): string =>
  Array.from(owners, (owner) => (owner === undefined ? 'null' : `${owner} 0 R`)).join(' ');

/** A node of the tree that leads from pages and fields to their parts; its keys are in order. */
function writeNode(output: Objects, rows: readonly (readonly [key: number, value: string])[]): number {
  const node = output.reserve();
  const numbers = rows.map(([key, value]) => `${key} ${value}`).join(' ');
  output.object(node, `<</Limits[${rows[0]?.[0]} ${rows.at(-1)?.[0]}]/Nums[${numbers}]>>`);
  return node;
}

/** One node for each page, the first being number `key` in the tree. */
export const writePageNodes = (output: Objects, { owners }: WrittenParts, key: number): readonly number[] =>
  owners.map((own, at) => writeNode(output, [[key + at, `[${ownersText(own)}]`]]));

export const references = (numbers: readonly number[]): string =>
  numbers.map((each) => `${each} 0 R`).join(' ');

/**
 * Writes the structure of a file whose pages have these numbers; gives the entries of its catalogue: that it is tagged, its
 * language, and that its title is shown.
 */
export function writeStructure(
  output: Objects,
  root: Part,
  pages: readonly number[],
  language: string,
): string {
  const [structure, parents] = [output.reserve(), output.reserve()];
  const written = writeParts(output, [root], structure, pages);
  const nodes = [...writePageNodes(output, written, 0)];
  const fields = [...written.fields].sort(([a], [b]) => a - b);
  if (fields.length > 0)
    nodes.push(
      writeNode(
        output,
        fields.map(([key, owner]) => [key, `${owner} 0 R`]),
      ),
    );
  output.object(parents, `<</Kids[${references(nodes)}]>>`);
  const next = pages.length + fields.length;
  output.object(
    structure,
    `<</Type/StructTreeRoot/ParentTree ${parents} 0 R/ParentTreeNextKey ${next}/K ${written.kids[0]} 0 R>>`,
  );
  const shown = `/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R`;
  return `/Lang(${language})${shown}/ViewerPreferences<</DisplayDocTitle true>>`;
}
