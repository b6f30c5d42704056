import { number } from '../operators.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import type { ExtraPage } from './stamp-value.ts';

/** The number of a page behind the blank's own, from 0; that of its content follows. */
export const extraNumber = ({ plan }: CompiledBlank, page: number): number => plan.next + 2 * page;

/** The root of the pages as an object, to its end, with so many pages behind the blank's own. */
export function pageTree(blank: CompiledBlank, extra: number): string {
  const { number: root, kids } = blank.plan.tree;
  const behind = Array.from({ length: extra }, (_, page) => ` ${extraNumber(blank, page)} 0 R`).join('');
  const count = blank.pages.length + extra;
  return `${root} 0 obj\n<</Type/Pages/Count ${count}/Kids[${kids}${behind}]>>\nendobj\n`;
}

/** A page behind the blank's own as an object, to its end. */
export function extraPage(blank: CompiledBlank, { width, height }: ExtraPage, page: number): string {
  const { tree, wideResources } = blank.plan;
  const first = extraNumber(blank, page);
  return (
    `${first} 0 obj\n<</Type/Page/Parent ${tree.number} 0 R/MediaBox[0 0 ${number(width)} ${number(height)}]` +
    `/Resources ${wideResources} 0 R/Contents ${first + 1} 0 R>>\nendobj\n`
  );
}
