import { type ContactId, contacts } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Contact, ContactValue } from '../content/shape/contact.ts';
import type { Day } from '../content/shape/day.ts';
import type { Citation } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import type { Out } from '../core/context.ts';
import { showDay } from '../core/dates.ts';
import { contactWords, doubtOf, lastSeenOn } from '../core/routing.ts';
import { whole, wrap } from '../core/wrap.ts';

/** A contact to show; for a case why it is named, from when, and which of its values fit, by their places. */
export interface ShownContact {
  readonly id: ContactId;
  readonly reason?: string;
  readonly from?: Day | null;
  readonly fits?: readonly number[];
}

/** What contacts are told with: the words, and the day whose periods they name. */
export interface ContactsView {
  readonly asOf: Day;
  readonly words: Catalogue;
}

/** `list`: what it is for and how to reach it; `case`: what to do there too; `full`: everything, with the sources. */
export type Detail = 'list' | 'case' | 'full';

/** Below this many columns there is no column of labels. */
const narrow = 60;
const labelWidth = 12;

/**
 * Contacts as text, wrapped to the width of where it goes. Numbers and addresses stay whole; whatever is not confirmed
 * says so in words, with the page to check and the day on which it was last seen.
 */
export function renderContacts(
  shown: readonly ShownContact[],
  detail: Detail,
  view: ContactsView,
  out: Pick<Out, 'width' | 'style'>,
): string {
  const blocks = shown.map((one, index) => {
    const { name: plain } = contactWords(one.id, view.asOf, view.words);
    const name = detail === 'case' ? `${index + 1}. ${plain}` : plain;
    const lines = detailsOf(one, detail, view, out).map(([label, text]) => entry(label, text, out.width));
    return [out.style.bold(wrap(name, out.width)), ...lines].join('\n');
  });
  return blocks.join('\n\n');
}

type Line = readonly [label: string, text: string];

function detailsOf(
  { id, reason, from, fits }: ShownContact,
  detail: Detail,
  { asOf, words: all }: ContactsView,
  { style }: Pick<Out, 'style'>,
): readonly Line[] {
  const contact: Contact<SourceId> = contacts[id];
  const said = contactWords(id, asOf, all);
  const words = all.contacts;
  const { labels } = words;
  const values = contact.values.flatMap((value, n): readonly Line[] => {
    if (fits !== undefined && !fits.includes(n)) return [];
    const of = said.values[n] ?? '';
    const lines = value.lines.map((line) => style.link(whole(line)));
    const named =
      lines.length === 1 && of !== '' ? [`${of}: ${lines[0]}`] : of === '' ? lines : [`${of}:`, ...lines];
    const doubt = doubtOf(value.certainty, value.cites, contact, words);
    const text = doubt === '' ? named : [...named, style.caution(doubt)];
    return [[words.types[value.type], text.join('\n')]];
  });
  const doubt = contact.hours ? doubtOf(contact.hours.certainty, contact.hours.cites, contact, words) : '';
  const hours = doubt === '' ? said.hours : `${said.hours}\n${style.caution(doubt)}`;
  const how: readonly Line[] = [
    [labels.hours, hours],
    [labels.have, said.have],
    [labels.say, said.say],
    ...said.notes.map((note): Line => [labels.note, note]),
  ];
  const ahead: readonly Line[] =
    from != null && from > asOf ? [[labels.from, words.from(showDay(from, 'en-US'))]] : [];
  const lines: Readonly<Record<Detail, readonly Line[]>> = {
    list: [[labels.purpose, said.purpose], ...values],
    case: [[labels.why, reason ?? said.purpose], ...ahead, ...values, ...how],
    full: [
      [labels.purpose, said.purpose],
      [labels.who, said.who],
      ...values,
      ...how,
      ...sourceLines(contact, words),
    ],
  };
  return lines[detail].filter(([, text]) => text !== '');
}

/** The label in its column and the text beside it; on a narrow terminal before it. */
function entry(label: string, text: string, width: number): string {
  const isNarrow = width < narrow;
  const indent = ' '.repeat(isNarrow ? 4 : labelWidth);
  const [first = '', ...rest] = text.split('\n');
  const head = isNarrow
    ? wrap(`${label}: ${first}`, width, { first: '  ', rest: indent })
    : wrap(first, width, { first: `  ${label}`.padEnd(labelWidth), rest: indent });
  return [head, ...rest.map((line) => wrap(line, width, { first: indent }))].join('\n');
}

function sourceLines(contact: Contact<SourceId>, words: Catalogue['contacts']): readonly Line[] {
  const cites = citesOf(contact);
  return cites.map(({ source, pinpoint }) => {
    const { title, dated } = sources[source];
    const day = dated === 'undated' ? words.undated : showDay(dated, 'en-US');
    return [words.labels.source, words.source(title, day, pinpoint)];
  });
}

/** The citations of a contact, each source once with all the places in it. */
function citesOf(contact: Contact<SourceId>): readonly Citation<SourceId>[] {
  const pinpoints = new Map<SourceId, Set<string>>();
  for (const { cites } of [...contact.values, ...(contact.hours === undefined ? [] : [contact.hours])]) {
    for (const { source, pinpoint } of cites) {
      pinpoints.set(source, (pinpoints.get(source) ?? new Set()).add(pinpoint));
    }
  }
  return [...pinpoints].map(([source, places]) => ({ source, pinpoint: [...places].join('; ') }));
}

/** A contact as data, for `--json`. */
export function contactData({ id, reason, from, fits }: ShownContact, { asOf, words }: ContactsView) {
  const contact: Contact<SourceId> = contacts[id];
  const said = contactWords(id, asOf, words);
  const told = ({ certainty, cites }: Pick<ContactValue<SourceId>, 'certainty' | 'cites'>) => ({
    certainty,
    lastSeen: lastSeenOn(cites) ?? null,
    sources: cites.map(({ source, pinpoint }) => {
      const { title, dated, address } = sources[source];
      return { id: source, title, date: dated, address, pinpoint };
    }),
  });
  return {
    id,
    ...(reason === undefined ? {} : { reason, from: from ?? null }),
    name: said.name,
    purpose: said.purpose,
    who: said.who,
    values: contact.values.flatMap((value, n) => {
      if (fits !== undefined && !fits.includes(n)) return [];
      return [{ type: value.type, of: said.values[n] || null, lines: value.lines, ...told(value) }];
    }),
    hours: said.hours === '' ? null : { text: said.hours, ...(contact.hours && told(contact.hours)) },
    have: said.have,
    say: said.say,
    notes: said.notes,
    topics: contact.topics,
    checked: contact.checked,
    checkAt: contact.checkAt,
  };
}
