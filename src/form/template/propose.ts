import {
  blocksOf,
  type Doubt,
  type Draft,
  draftOf,
  type LeftOut,
  leftOut,
  type Proposal,
  type Subject,
  type Sureness,
} from './draft.ts';
import type { Part } from './field-words.ts';
import type { Condition, MapLine } from './map-line.ts';
import { proposeBoxes } from './propose-box.ts';
import type { Surveyed } from './read-blank.ts';
import { forbiddenBy, spelled, tooltipOf } from './tooltip.ts';

/**
 * Proposes for every field the fact that it wants, from its tooltip, its name, and what is printed beside it. A proposal
 * is a question to a person: whatever may be about somebody else, another time or only some people is left out, and a
 * fact is proposed once on a form, but for the heads of its pages and an address that is asked for twice. `official`: a
 * copy of DHS Form 7001, whose boxes are reasons for asking.
 */
export function propose(fields: readonly Surveyed[], official = false): ReadonlyMap<string, Proposal> {
  const found = new Map<string, Proposal>();
  const tainted = taintedItems(fields);
  const drafts: Draft[] = [];
  for (const field of fields.filter(({ type }) => type !== 'check' && type !== 'radio')) {
    const result = field.type === 'signature' ? leftOut('ink') : draftOf(field);
    const why = tainted(field);
    if (!('field' in result)) found.set(field.name, result);
    else if (why !== undefined) found.set(field.name, leftOut(why, result.reasons));
    else drafts.push(result);
  }
  for (const [name, proposal] of settle(drafts, fields)) found.set(name, proposal);
  for (const [name, proposal] of proposeBoxes(fields, found, tainted, official)) found.set(name, proposal);
  return new Map(fields.map(({ name }) => [name, found.get(name) ?? leftOut('not-understood')] as const));
}

/**
 * What is said once for a whole item ("16. … on behalf of someone other than yourself … in Item Numbers 16. - 27.")
 * forbids all fields of that item: "16. Enter Given Name" is that person's as well.
 */
function taintedItems(fields: readonly Surveyed[]): (field: Surveyed) => LeftOut | undefined {
  const tainted = new Map<string, LeftOut>();
  const place = (field: Surveyed): { part: string; item: string } => {
    const { part, item } = tooltipOf(field);
    return { part: part === '' ? `page ${field.page}` : part, item };
  };
  for (const field of fields) {
    if (field.type === 'check' || field.type === 'radio') continue;
    // What the field itself asks for is about it alone.
    const last = tooltipOf(field).asks.at(-1) ?? '';
    const why = forbiddenBy(spelled(field.tooltip).replace(last, ' '));
    const { part, item } = place(field);
    if (why === undefined || why === 'ink' || item === '') continue;
    tainted.set(`${part} ${item}`, why);
    const range = /\bItem Numbers? (\d{1,2})\.? ?(?:-|–|to|through) ?(\d{1,2})\b/i.exec(field.tooltip);
    for (let at = Number(range?.[1] ?? 1); at <= Number(range?.[2] ?? 0); at += 1)
      tainted.set(`${part} ${at}`, why);
  }
  return (field) => {
    const { part, item } = place(field);
    return tainted.get(`${part} ${item}`);
  };
}

/** Turns drafts into proposals, knowing the whole form. */
function settle(drafts: readonly Draft[], fields: readonly Surveyed[]): ReadonlyMap<string, Proposal> {
  const found = new Map<string, Proposal>();
  const subjects = new Set(drafts.map(({ subject }) => subject).filter((subject) => subject !== undefined));
  const only: Subject | undefined = subjects.size <= 1 ? ([...subjects][0] ?? 'person') : undefined;
  const rows = rowNumbers(drafts);
  const inBlock = blocksOf(drafts, only);
  const candidates: { draft: Draft; line: MapLine; group: string }[] = [];
  for (const draft of drafts) {
    const { field, part, reasons } = draft;
    const leave = (why: LeftOut): void => void found.set(field.name, leftOut(why, reasons));
    if (/\[\]|^(?:congressional|removal|problem|submission)\./.test(part)) {
      const fact = part.replace('[]', `.${rows.get(field.name) ?? 1}`);
      candidates.push({ draft, line: { fact }, group: fact });
      continue;
    }
    const subject = draft.subject ?? ownerOfHead(draft, drafts) ?? only;
    if (subject === undefined) leave('whose');
    else if (part.startsWith('address')) {
      const kind = inBlock(draft);
      const line = lineFor(part, subject, kind === 'physical');
      if (kind === undefined) leave('other-address');
      else if (line === undefined) leave('no-fact');
      else candidates.push({ draft, line, group: `${kind} ${JSON.stringify(line)}` });
    } else {
      const line = lineFor(part, subject, false);
      if (line === undefined) leave('no-fact');
      else candidates.push({ draft, line, group: JSON.stringify(line) });
    }
  }
  const groups = new Map<string, typeof candidates>();
  for (const each of candidates) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  for (const group of groups.values()) {
    const [first, ...others] = group.sort((a, b) => rank(a.draft) - rank(b.draft));
    if (first === undefined) continue;
    const whole = completes(first, candidates);
    found.set(
      first.draft.field.name,
      whole ? told(first.line, first.draft, only) : leftOut('locked', first.draft.reasons),
    );
    for (const { draft, line } of others)
      found.set(
        draft.field.name,
        whole && isPageHead(draft, first.draft, fields)
          ? told(line, draft, only)
          : leftOut('asked-before', draft.reasons),
      );
  }
  return found;
}

/** The better field of a fact: one that can be typed into, a telephone before a mobile one, then the first on the form. */
const rank = ({ field, part }: Draft): number =>
  (field.readOnly ? 1e8 : 0) + (part === 'mobile' ? 1e7 : 0) + field.page * 1e4 - field.box[1];

/** A locked box is opened, or filled in, by a script of the form: it belongs to what is written beside it, or is nobody's. */
function completes(
  { draft, line }: { readonly draft: Draft; readonly line: MapLine },
  all: readonly { readonly draft: Draft; readonly line: MapLine }[],
): boolean {
  if (!draft.field.readOnly) return true;
  const { fact = '' } = line;
  const beside = all.filter((each) => !each.draft.field.readOnly);
  const [, base = ''] = /^(.*\.address)\./.exec(fact) ?? [];
  if (base !== '')
    return beside.some((each) => each.line.fact === `${base}.street` && each.draft.kind === draft.kind);
  const [owner = ''] = fact.split('.');
  return (
    draft.part.endsWith('rganization') && beside.some((each) => each.line.fact?.startsWith(`${owner}.name`))
  );
}

/** Points at the top of a page within which its head stands. */
const headDepth = 90;

const bareName = ({ name }: Surveyed): string =>
  name.slice(name.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');

/** "This field is pre-populated from Page 1": whose it is, is said there, where a field has the same name. */
const ownerOfHead = ({ field }: Draft, drafts: readonly Draft[]): Subject | undefined =>
  drafts.find(
    (other) =>
      field.readOnly &&
      other.subject !== undefined &&
      other.field.page !== field.page &&
      bareName(other.field) === bareName(field),
  )?.subject;

/** A field that the form itself fills in from another, by its own words, or under the same name at the head of a page. */
function isPageHead({ field, part }: Draft, first: Draft, fields: readonly Surveyed[]): boolean {
  if (!/^(?:aNumber|name\.\w+|uscisAccount)$/.test(part) || field.page === first.field.page) return false;
  if (/pre-?populate|read.only/i.test(field.tooltip)) return true;
  if (bareName(field) === bareName(first.field)) return true;
  const top = Math.max(...fields.filter(({ page }) => page === field.page).map(({ box }) => box[1]));
  return part === 'aNumber' && field.box[1] > Math.max(top - 4, 792 - headDepth);
}

/** A field for an attorney stays blank when somebody else prepares the request. */
const representatives = ['attorney', 'accredited-representative'];

/** The fact of a part of somebody, where the case file has one, and the conditions on which the field is theirs. */
function lineFor(part: Part, subject: Subject, physical: boolean): MapLine | undefined {
  const recognized = part === 'recognizedOrganization';
  const own: Partial<Record<Part, string>> = {
    mobile: 'phone',
    'address.province': 'address.state',
    'address.foreignPostalCode': 'address.postalCode',
    recognizedOrganization: 'organization',
  };
  const key = own[part] ?? part;
  const missing: Readonly<Record<Subject, RegExp>> = {
    person: /^$/,
    attorney: /^(?:aNumber|uscisAccount|birth|citizenship|fax|name\.suffix)/,
    preparer: /^(?:aNumber|uscisAccount|birth|citizenship|fax|name\.suffix)/,
    beneficiary: /^(?!name|birthDate|aNumber)/,
  };
  if (missing[subject].test(key)) return undefined;
  const owner = subject === 'attorney' ? 'preparer' : subject;
  const country = `${owner}.address.country`;
  const roles = recognized ? representatives.slice(1) : subject === 'attorney' ? representatives : [];
  const when: Condition[] = [
    ...(roles.length > 0 ? [{ fact: 'preparer.role', in: roles }] : []),
    // A physical address in the United States is not that of somebody who is abroad.
    ...(physical && owner === 'person' ? [{ fact: 'person.outsideUs', in: [false] }] : []),
    ...(part === 'address.state' || part === 'address.postalCode' ? [{ fact: country, in: ['US'] }] : []),
    ...(own[part] !== undefined && part.startsWith('address.') ? [{ fact: country, notIn: ['US'] }] : []),
  ];
  const [first, ...more] = when;
  const whole = ['street', 'unit', 'city', 'state', 'postalCode'].map((each) => `${owner}.address.${each}`);
  if (part === 'address') return { facts: whole, join: ', ', ...(first ? { when: first } : {}) };
  return { fact: `${owner}.${key}`, ...(first ? { when: more.length > 0 ? when : first } : {}) };
}

const atLeast: readonly (readonly [RegExp, number])[] = [
  [/receiptNumber$/, 13],
  [/aNumber$/, 8],
  [/uscisAccount$/, 12],
  [/postalCode$/, 5],
  [/[dD]ate$/, 8],
  [/phone$|fax$/, 10],
];

function told(line: MapLine, draft: Draft, only: Subject | undefined): Proposal {
  const { field, part, reasons, subject } = draft;
  const all = new Set<Doubt>(draft.doubts);
  if (subject === undefined && only !== undefined && !/\[\]|\bproblem\b/.test(part)) all.add('whose');
  if (part === 'mobile') all.add('any-telephone');
  if (draft.kind === 'physical' && part.startsWith('address')) all.add('several-addresses');
  const least = atLeast.find(([pattern]) => pattern.test(line.fact ?? ''))?.[1] ?? 0;
  if (field.type === 'text' && field.maxLength > 0 && field.maxLength < least) all.add('too-short');
  if (field.readOnly) all.add('locked');
  const split = all.has('conflict') && reasons.length < 2;
  const weak = split || all.has('too-short') || all.has('several-addresses');
  const sure: Sureness = weak ? 'unsure' : all.size > 0 ? 'likely' : 'sure';
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
