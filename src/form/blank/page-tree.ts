import type { CompiledBlank } from './compiled-blank.ts';

/** The number of a page behind the blank's own, from 0; that of its content follows. */
export const extraNumber = ({ plan }: CompiledBlank, page: number): number => plan.next + 2 * page;

/** The root of the pages as an object, to its end, with so many pages behind the blank's own. */
export function pageTree(blank: CompiledBlank, extra: number): string {
  const { number, kids } = blank.plan.tree;
  const behind = Array.from({ length: extra }, (_, page) => ` ${extraNumber(blank, page)} 0 R`).join('');
  const count = blank.pages.length + extra;
  return `${number} 0 obj\n<</Type/Pages/Count ${count}/Kids[${kids}${behind}]>>\nendobj\n`;
}
