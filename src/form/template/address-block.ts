import type { Draft } from './draft.ts';
import type { AddressKind, Subject } from './subject.ts';
import { tooltipOf } from './tooltip.ts';

/** The kind of address that a field's block is taken for; undefined where its block is none that the case file holds. */
export type InBlock = (draft: Draft) => Exclude<AddressKind, 'other'> | undefined;

/** Fields of one address: of one person and kind, in one item, else under one heading, else on one page. */
export function blockOf({ field, subject, kind }: Pick<Draft, 'field' | 'subject' | 'kind'>): string {
  const { part, item, headings } = tooltipOf(field);
  const place = item === '' ? (headings.at(-1) ?? '') : `${part}.${item}`;
  return [field.page, subject ?? '', kind, place].join('|');
}

const saysAddress = ({ field }: Draft): boolean => /\baddress\b/i.test(field.tooltip);

/**
 * Of all addresses on a form those that are the person's own: one to be written to and one to live at, the first of each.
 * A city without a street is none, unless its words say that it is one of an address. Where nothing says whether an address is
 * for letters, the first is taken, if no other is.
 */
export function blocksOf(drafts: readonly Draft[], only: Subject | undefined): InBlock {
  const blocks = new Map<string, Draft[]>();
  for (const draft of drafts)
    if (draft.part.startsWith('address') && draft.kind !== 'other') {
      const key = blockOf(draft);
      blocks.set(key, [...(blocks.get(key) ?? []), draft]);
    }
  const chosen = new Map<string, string>();
  const inOrder = [...blocks.entries()].sort(
    ([, [a]], [, [b]]) =>
      (a?.field.page ?? 0) - (b?.field.page ?? 0) || (b?.field.box[1] ?? 0) - (a?.field.box[1] ?? 0),
  );
  for (const plain of [false, true])
    for (const [key, [first, ...rest]] of inOrder) {
      if (first === undefined || (first.kind === 'plain') !== plain) continue;
      const all = [first, ...rest];
      const street = all.some(({ part }) => part === 'address.street' || part === 'address');
      if (first.kind === 'physical' && !street) continue;
      if (first.kind === 'plain' && !street && !all.some(saysAddress)) continue;
      const owner = first.subject ?? only ?? '';
      const taken = (kind: AddressKind): boolean => chosen.has(`${owner} ${kind}`);
      if (taken(first.kind) || (plain && (taken('mailing') || taken('physical')))) continue;
      if (all.every(({ field }) => field.readOnly)) continue;
      chosen.set(`${owner} ${first.kind}`, key);
    }
  const keys = new Set(chosen.values());
  return (draft) => (draft.kind !== 'other' && keys.has(blockOf(draft)) ? draft.kind : undefined);
}
