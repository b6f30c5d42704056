import { type Part, partIn, wordsOfName } from './field-words.ts';
import { type Doubt, leftOut, type MapLine, type Proposal, type Reason, type Sureness } from './map-line.ts';
import { proposeBox } from './propose-box.ts';
import { type AddressKind, addressKind, type Subject, subjectOf } from './subject.ts';
import type { Surveyed } from './surveyed.ts';
import { readTooltip } from './tooltip.ts';

/** What a text field asks for and whose it is, before the form is looked at as a whole. */
interface Draft {
  readonly field: Surveyed;
  readonly part: Part;
  readonly subject: Subject | undefined;
  readonly kind: AddressKind;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

/** Proposes for every field the fact that it wants, from its tooltip, its name, and what is printed beside it. */
export function propose(fields: readonly Surveyed[]): ReadonlyMap<string, Proposal> {
  const found = new Map<string, Proposal>();
  const drafts: Draft[] = [];
  for (const field of fields) {
    const result = start(field);
    if ('field' in result) drafts.push(result);
    else found.set(field.name, result);
  }
  const settle = settler(drafts);
  for (const draft of drafts) found.set(draft.field.name, settle(draft));
  return new Map(
    fields.flatMap(({ name }) => [[name, found.get(name) ?? leftOut('not-understood')] as const]),
  );
}

function start(field: Surveyed): Draft | Proposal {
  if (field.type === 'signature') return leftOut('ink');
  if (field.type === 'check' || field.type === 'radio') return proposeBox(field);
  const tooltip = readTooltip(field.tooltip);
  const named = wordsOfName(field.name);
  const texts: readonly Reason[] = [
    ...[...tooltip.asks].reverse().map((text) => ({ from: 'tooltip' as const, text })),
    { from: 'label', text: field.label },
    { from: 'name', text: named },
  ];
  const votes: { part: Part; reason: Reason }[] = [];
  for (const reason of texts) {
    const part = votes.some((vote) => vote.reason.from === reason.from) ? undefined : partIn(reason.text);
    if (part) votes.push({ part, reason });
  }
  const part = winner(votes.map((vote) => vote.part));
  if (part === undefined)
    return leftOut('not-understood', texts.filter(({ text }) => text !== '').slice(0, 2));
  const reasons = votes.filter((vote) => vote.part === part).map(({ reason }) => reason);
  if (part === 'ink') return leftOut('ink', reasons);
  if (part === 'none') return leftOut('no-fact', reasons);
  const doubts: Doubt[] =
    votes.length > reasons.length ? ['conflict'] : reasons.length < 2 ? ['one-source'] : [];
  const near = [...tooltip.asks].reverse();
  const headings = [...(field.around[0]?.headings ?? [])];
  const whose = [...near, field.label, ...[...tooltip.headings].reverse(), ...headings, named];
  return { field, part, subject: subjectOf(whose), kind: addressKind([...whose]), reasons, doubts };
}

/** What most of the texts say; the tooltip where they are even. */
function winner(parts: readonly Part[]): Part | undefined {
  const count = (part: Part): number => parts.filter((each) => each === part).length;
  return [...parts].sort((a, b) => count(b) - count(a))[0];
}

/** Turns drafts into proposals, knowing the whole form. */
function settler(drafts: readonly Draft[]): (draft: Draft) => Proposal {
  const kinds = new Map<string, Set<AddressKind>>();
  for (const { part, subject, kind } of drafts)
    if (part === 'address.street')
      kinds.set(subject ?? '', (kinds.get(subject ?? '') ?? new Set()).add(kind));
  const only = new Set(drafts.map(({ subject }) => subject).filter((subject) => subject !== undefined));
  const rows = rowNumbers(drafts);
  const taken = new Map<string, Draft>();
  return (draft) => {
    const { field, part, reasons } = draft;
    const doubts = new Set(draft.doubts);
    if (part.includes('[]') || /^(?:congressional|removal|problem|submission)\./.test(part)) {
      const row = rows.get(field.name) ?? 1;
      const fact = part.replace('[]', `.${row}`);
      if (row === 1 && part.includes('[]') && taken.has(fact)) doubts.add('again');
      taken.set(fact, draft);
      return told({ fact }, doubts, reasons, field);
    }
    const subject = draft.subject ?? (only.size <= 1 ? ([...only][0] ?? 'person') : undefined);
    if (subject === 'other') return leftOut('other-person', reasons);
    if (draft.subject === undefined) doubts.add(only.size <= 1 ? 'one-source' : 'whose');
    const line = lineFor(part, subject ?? 'person');
    if (line === undefined) return leftOut('no-fact', reasons);
    if (part.startsWith('address.')) {
      if (draft.kind === 'previous' || draft.kind === 'foreign') return leftOut('other-address', reasons);
      const others = [...(kinds.get(draft.subject ?? '') ?? [])].filter(
        (kind) => kind !== 'previous' && kind !== 'foreign',
      );
      if (others.length > 1) doubts.add(draft.kind === 'mailing' ? 'one-of-several' : 'several-addresses');
    }
    if (part === 'address.province' || part === 'address.foreignPostalCode') doubts.add('foreign-part');
    if (
      part === 'mobile' &&
      drafts.some((other) => other.part === 'phone' && other.subject === draft.subject)
    )
      doubts.add('again');
    if (part === 'name' && reasons.length < 2) doubts.add('whose');
    return told(line, doubts, reasons, field);
  };
}

/** A field for an attorney stays blank when somebody else prepares the request. */
const representatives = ['attorney', 'accredited-representative'];

/** The fact of a part of somebody, where the case file has one. */
function lineFor(part: Part, subject: Exclude<Subject, 'other'>): MapLine | undefined {
  const recognized = part === 'recognizedOrganization';
  const own: Partial<Record<Part, string>> = {
    mobile: 'phone',
    'address.province': 'address.state',
    'address.foreignPostalCode': 'address.postalCode',
    recognizedOrganization: 'organization',
  };
  const key = own[part] ?? part;
  const missing: Readonly<Record<typeof subject, RegExp>> = {
    person: /^$/,
    attorney: /^(?:aNumber|uscisAccount|birth|citizenship|fax|name\.suffix)/,
    preparer: /^(?:aNumber|uscisAccount|birth|citizenship|fax|name\.suffix)/,
    beneficiary: /^(?!name|birthDate|aNumber)/,
  };
  if (missing[subject].test(key)) return undefined;
  if (subject !== 'attorney' && subject !== 'preparer') return { fact: `${subject}.${key}` };
  const roles = recognized ? representatives.slice(1) : subject === 'attorney' ? representatives : [];
  const when = roles.length > 0 ? { when: { fact: 'preparer.role', in: roles } } : {};
  return { fact: `preparer.${key}`, ...when };
}

const atLeast: readonly (readonly [RegExp, number])[] = [
  [/receiptNumber$/, 13],
  [/aNumber$/, 8],
  [/uscisAccount$/, 12],
  [/postalCode$/, 5],
  [/[dD]ate$/, 8],
  [/phone$|fax$/, 10],
];

function told(
  line: MapLine,
  doubts: ReadonlySet<Doubt>,
  reasons: readonly Reason[],
  field: Surveyed,
): Proposal {
  const all = new Set(doubts);
  const least = atLeast.find(([pattern]) => pattern.test(line.fact ?? ''))?.[1] ?? 0;
  if (field.type === 'text' && field.maxLength > 0 && field.maxLength < least) all.add('too-short');
  if (field.readOnly) all.add('locked');
  const weak = (['locked', 'whose', 'several-addresses', 'again', 'foreign-part', 'too-short'] as const).some(
    (doubt) => all.has(doubt),
  );
  const split = all.has('conflict') && reasons.length < 2;
  let sure: Sureness = 'sure';
  if (weak || split) sure = 'unsure';
  else if (all.size > 0) sure = 'likely';
  return { line, sure, reasons, doubts: [...all] };
}

/** Fields of one column that ask for the same of a list are its items, from the top. */
function rowNumbers(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const columns = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.part.includes('[]')) continue;
    const [x, , wide] = draft.field.box;
    const key = `${draft.part} ${draft.field.page} ${Math.round(x / 4)} ${Math.round(wide / 4)}`;
    columns.set(key, [...(columns.get(key) ?? []), draft]);
  }
  for (const column of columns.values())
    [...column]
      .sort((a, b) => b.field.box[1] - a.field.box[1])
      .forEach(({ field }, at) => {
        rows.set(field.name, at + 1);
      });
  return rows;
}
