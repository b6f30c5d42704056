import { type Part, partIn, wordsOfName } from './field-words.ts';
import type { MapLine } from './map-line.ts';
import type { Surveyed } from './read-blank.ts';
import { forbiddenBy, meant, type Tooltip, tooltipOf } from './tooltip.ts';

export type Sureness = 'sure' | 'likely' | 'unsure';

/** Where a proposal comes from, with the words found there. */
export interface Reason {
  readonly from: 'tooltip' | 'label' | 'name';
  readonly text: string;
}

/** Why a proposal is not surer. */
export type Doubt =
  | 'one-source'
  | 'conflict'
  /** Nothing says whose it is, and the form is about one person. */
  | 'whose'
  | 'several-addresses'
  | 'any-telephone'
  | 'too-short'
  /** Read-only in the blank: filled in, or opened, by a script there. */
  | 'locked';

/** Why a field is left out. */
export type LeftOut =
  | 'ink'
  | 'no-fact'
  | 'whose'
  | 'other-person'
  | 'other-name'
  | 'other-address'
  | 'sworn'
  | 'condition'
  | 'pair'
  | 'asked-before'
  | 'locked'
  | 'not-understood';

export interface Proposal {
  /** Undefined where the field is left out. */
  readonly line?: MapLine;
  readonly sure?: Sureness;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  readonly left?: LeftOut;
}

export const leftOut = (left: LeftOut, reasons: readonly Reason[] = []): Proposal => ({
  left,
  reasons,
  doubts: [],
});

/** What a text field asks for and whose it is, before the form is looked at as a whole. */
export interface Draft {
  readonly field: Surveyed;
  readonly part: Part;
  readonly subject: Subject | undefined;
  readonly kind: AddressKind;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

/** A receipt number or a form's name without more words is that of the filing; with more it may be that of any other. */
const bare: Partial<Record<Part, RegExp>> = {
  'filings[].receiptNumber':
    /^(?:enter |provide )?(?:the |your )?(?:uscis )?receipt(?: (?:numbers?|no\.?|#))?(?:,? ?\(?if (?:any|known|applicable)\)?)?$/,
  'filings[].receiptDate':
    /^(?:enter )?(?:the |your )?(?:receipt date|date of receipt|date on (?:the )?receipt(?: notice)?|receipt notice date)$/,
  'filings[].form':
    /^(?:enter |list )?(?:the |your )?(?:uscis )?form (?:numbers?|type|name)(?: or specific matter.{0,80})?$/,
  name: /^(?:print(?:ed)? |type |enter |or )*(?:your |(?:the )?(?:applicant|petitioner|client|beneficiary|attorney|preparer|representative)(?:'s)? )?(?:full |legal |printed )*name(?: of (?:the |your )?(?:applicant|petitioner|client|beneficiary|attorney|preparer|representative))?$/,
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[*►\s]+|[*►:.,\s]+$/g, '')
    .replace(/^(?:\d{1,2}[.)]?\s?[a-z]?[.)]\s*)+/, '')
    .trim();

/** What a tooltip asks for: its own sentences, the nearest first; a city, state or country is the one of its heading. */
function partOfTooltip({ asks, headings }: Tooltip): { part: Part; reason: Reason } | undefined {
  const heading = headings.at(-1) ?? '';
  const all = [heading, ...asks].join('. ');
  for (const text of [...[...asks].reverse(), heading]) {
    const part = partOf(text);
    if (part === undefined) continue;
    const under = part.startsWith('address.') ? partOf(all) : part;
    const narrower = under === 'none' || under === 'birthCountry' || under === 'citizenship';
    return { part: narrower ? under : part, reason: { from: 'tooltip', text } };
  }
  return undefined;
}

/** The part that a field asks for, by a majority of tooltip, label and name; a tooltip that says nothing known counts for itself. */
export function draftOf(field: Surveyed): Draft | Proposal {
  const tooltip = tooltipOf(field);
  const named = wordsOfName(field.name);
  const told = partOfTooltip(tooltip);
  const printed = partOf(field.label);
  const hinted = partOf(named);
  const votes = [
    ...(told ? [told] : []),
    ...(printed ? [{ part: printed, reason: { from: 'label' as const, text: field.label } }] : []),
    ...(hinted ? [{ part: hinted, reason: { from: 'name' as const, text: named } }] : []),
  ];
  const shown: readonly Reason[] = [
    { from: 'tooltip' as const, text: tooltip.asks.at(-1) ?? '' },
    { from: 'label' as const, text: field.label },
  ].filter(({ text }) => text !== '');
  const unread = /[a-z]{3}/i.test(field.tooltip) && told === undefined;
  const part = winner(votes.map((vote) => vote.part));
  if (part === undefined || unread) return leftOut('not-understood', shown);
  const reasons = votes.filter((vote) => vote.part === part).map(({ reason }) => reason);
  if (part === 'ink') return leftOut('ink', reasons);
  if (part === 'none' || votes[0]?.part === 'none') return leftOut('no-fact', reasons);
  const whole = [field.tooltip, field.label, named].join('. ');
  const around = field.around[0]?.headings ?? [];
  const why = forbiddenBy(field.tooltip === '' ? [...around, whole].join('. ') : whole);
  if (why !== undefined) return leftOut(why, reasons);
  const doubts: Doubt[] = votes.some((vote) => vote.part !== part && !vote.part.startsWith(part))
    ? ['conflict']
    : reasons.length < 2
      ? ['one-source']
      : [];
  const whose = [
    ...[...tooltip.asks].reverse(),
    field.label,
    ...[...tooltip.headings].reverse(),
    ...around,
    named,
  ];
  const own = tooltip.asks.length > 0;
  const where = own
    ? [...[...tooltip.asks, field.label].reverse(), ...[...tooltip.headings].reverse()]
    : [field.label, ...around, named];
  return { field, part, subject: subjectOf(whose), kind: addressKind(where.map(meant)), reasons, doubts };
}

function partOf(text: string): Part | undefined {
  const part = partIn(text);
  // "Address (Number, Street, City, State, Zip Code)" wants all of it in one field.
  if (part === 'address.street' && /\bcity\b/i.test(text) && /\bstate\b/i.test(text)) return 'address';
  const pattern = part && bare[part];
  if (pattern === undefined) return part;
  return pattern.test(plain(text)) ? part : 'none';
}

/** What most of the texts say; the tooltip where they are even. */
function winner(parts: readonly Part[]): Part | undefined {
  const count = (part: Part): number => parts.filter((each) => each === part).length;
  return [...parts].sort((a, b) => count(b) - count(a))[0];
}

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
