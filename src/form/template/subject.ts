import type { Draft } from './draft.ts';
import { tooltipOf } from './tooltip.ts';

/** Whose answer a field wants. */
export type Subject = 'person' | 'preparer' | 'attorney' | 'beneficiary';

const attorneys = /attorney|accredited|law firm|lawyer|legal representative|g-28/i;
const preparers = /representative|preparer|prepared by|person preparing/i;
const beneficiaries = /beneficiary/i;
const persons =
  /applicant|petitioner|client|requestor|requester|appellant|\byou\b|\byour\b|person (?:or organization )?(?:encountering|having|experiencing)|individual or (?:employer|organization)|section 5\b/i;

/** Whom one sentence speaks of, when it speaks of one. */
function subjectIn(text: string): Subject | undefined {
  const said = text
    .replace(/,? ?\(?if other than (?:the |your)?[a-z/, ]+/i, ' ')
    .replace(/for whom you are filing/i, 'beneficiary');
  if (/\bclient/i.test(said)) return 'person';
  const found = [
    ...(attorneys.test(said) ? (['attorney'] as const) : preparers.test(said) ? (['preparer'] as const) : []),
    ...(beneficiaries.test(said) ? (['beneficiary'] as const) : []),
    ...(persons.test(said) ? (['person'] as const) : []),
  ];
  return found.length === 1 ? found[0] : undefined;
}

/** The subject that the nearest of these texts names; nearest first. */
export function subjectOf(texts: readonly string[]): Subject | undefined {
  for (const text of texts) {
    const subject = subjectIn(text);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** `other`: not where the person lives or is written to now, or two kinds at once. */
export type AddressKind = 'mailing' | 'physical' | 'other' | 'plain';

const kinds: readonly (readonly [AddressKind, RegExp])[] = [
  [
    'other',
    /previous|prior|former|\bold\b|last (?:known|address|place|foreign)|foreign|abroad|overseas|outside the united states|intend|\bentry\b|admission|marriage|birth|consul|embass|court|(?:field|asylum|visa) office|(?:address|residence) (?:[2-9]|two|three|four|five)\b|temporar|permanent address|destination|\bfiled\b|travel(?:ed|ing)/i,
  ],
  ['mailing', /\bmailing\b|safe address/i],
  ['physical', /physical|residen|home address|where you (?:live|reside)/i],
];

/** Which of a form's addresses is meant, nearest text first; `plain` where none says. Any of them may say that it is another. */
export function addressKind(texts: readonly string[]): AddressKind {
  const found = texts.map((text) =>
    kinds
      .filter(([, pattern]) => pattern.test(text.replace(/permanent residen[a-z]+/gi, ' ')))
      .map(([kind]) => kind),
  );
  if (found.some((all) => all.includes('other'))) return 'other';
  const [nearest = []] = found.filter((all) => all.length > 0);
  return nearest.length > 1 ? 'other' : (nearest[0] ?? 'plain');
}

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
