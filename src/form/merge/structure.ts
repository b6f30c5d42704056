import type { Output } from './output.ts';

/** A part of what a file says, for whoever has it read aloud (ISO 32000-1, 14.7): its kids in the order of reading. */
export interface Part {
  /** One of the standard ones (14.8.4). */
  readonly role: string;
  readonly kids: readonly (Part | Marked)[];
  /** Further entries of its dictionary, as PDF writes them. */
  readonly more?: string;
}

/** What a page draws in one marked sequence: the place of the page in its file, from 0, and the number of the sequence. */
export interface Marked {
  readonly page: number;
  readonly id: number;
}

/** The operators of one marked sequence; what has no number is not read aloud. */
export const marked = (role: string, id: number, content: string): string =>
  `/${role} <</MCID ${id}>> BDC\n${content}\nEMC`;
export const artifact = (content: string): string => `/Artifact BMC\n${content}\nEMC`;

/** The entry of a page that leads from its marked sequences to their parts; `at`: its place in the file. */
export const ofPage = (at: number): string => `/StructParents ${at}/Tabs/S`;

/**
 * Writes the structure of a file whose pages have these numbers; gives the entries of its catalogue: that it is tagged, its
 * language, and that its title is shown.
 */
export function writeStructure(
  output: Output,
  root: Part,
  pages: readonly number[],
  language: string,
): string {
  const [structure, parents] = [output.reserve(), output.reserve()];
  const owners = pages.map((): number[] => []);
  const write = ({ role, kids, more = '' }: Part, parent: number): number => {
    const number = output.reserve();
    const home = kids.find((kid): kid is Marked => 'page' in kid)?.page;
    const held = kids.map((kid) => {
      if (!('page' in kid)) return `${write(kid, number)} 0 R`;
      const own = owners[kid.page];
      if (own) own[kid.id] = number;
      return kid.page === home ? `${kid.id}` : `<</Type/MCR/Pg ${pages[kid.page]} 0 R/MCID ${kid.id}>>`;
    });
    const on = home === undefined ? '' : `/Pg ${pages[home]} 0 R`;
    output.object(number, `<</Type/StructElem/S/${role}/P ${parent} 0 R${on}${more}/K[${held.join(' ')}]>>`);
    return number;
  };
  const first = write(root, structure);
  const rows = owners.map((own, at) => {
    const refs = Array.from(own, (owner) => (owner === undefined ? 'null' : `${owner} 0 R`));
    return `${at}[${refs.join(' ')}]`;
  });
  output.object(parents, `<</Nums[${rows.join(' ')}]>>`);
  output.object(
    structure,
    `<</Type/StructTreeRoot/K ${first} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pages.length}>>`,
  );
  const shown = `/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R`;
  return `/Lang(${language})${shown}/ViewerPreferences<</DisplayDocTitle true>>`;
}
