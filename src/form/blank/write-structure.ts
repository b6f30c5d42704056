import { ownersText, references, writePageNodes, writeParts } from '../merge/structure.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import type { ExtraPage, OwnPages } from './form-writer.ts';

/**
 * Writes what a case adds to the structure of its blank and takes from it: sections before and behind, what goes on on a
 * page of the blank, and pages that are left out. Objects are numbered from `first` on and given to `write`. Gives the next
 * number. Nothing where the blank has no structure to add to.
 */
export function writeCaseStructure(
  { plan }: CompiledBlank,
  {
    extra,
    pages,
    own,
    flat,
  }: {
    extra: readonly ExtraPage[];
    pages: readonly number[];
    own: OwnPages | undefined;
    flat: boolean;
  },
  first: number,
  write: (number: number, text: string) => void,
): number {
  const { structure } = plan;
  const isAsBlank = (own ?? []).every((page) => page !== undefined && page.part === undefined);
  if (structure === undefined || (isAsBlank && extra.length === 0)) return first;
  let next = first;
  const output = {
    reserve: () => {
      next += 1;
      return next - 1;
    },
    object: write,
  };
  const { document, sections, parents } = structure;
  const kept = sections.flatMap((section, at) => {
    const page = own?.[at];
    if (own !== undefined && page === undefined) return [];
    const node = structure.pages[at];
    if (page?.part && node) {
      const number = Number.parseInt(plan.tree.kids.match(/\d+ 0 R/g)?.[at] ?? '', 10);
      const added = writeParts(output, [page.part], section.number, [number]);
      write(section.number, `${section.text} ${references(added.kids)}]>>`);
      write(
        node.number,
        `${flat ? node.flat : node.text} ${ownersText(added.owners[0]?.slice(node.marks) ?? [])}]]>>`,
      );
    }
    return [section.number];
  });
  const partsOf = (front: boolean) =>
    extra.flatMap(({ part, inFront }) => (part && (inFront === true) === front ? [part] : []));
  const front = partsOf(true);
  const added = writeParts(output, [...front, ...partsOf(false)], document.number, pages);
  const [before, behind] = [added.kids.slice(0, front.length), added.kids.slice(front.length)];
  write(document.number, `${document.text}${references([...before, ...kept, ...behind])}]>>`);
  if (extra.length > 0) {
    const nodes = writePageNodes(output, added, structure.next);
    write(parents.number, `${parents.text} ${references(nodes)}]>>`);
  }
  return next;
}
