import { type Part, partIn, wordsOfName } from './field-words.ts';
import { type Doubt, leftOut, type Proposal, type Reason } from './map-line.ts';
import { type AddressKind, addressKind, type Subject, subjectOf } from './subject.ts';
import type { Surveyed } from './surveyed.ts';
import { forbiddenBy, meant, type Tooltip, tooltipOf } from './tooltip.ts';

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
