import { type ContactId, contacts } from '../content/contacts/index.ts';
import type { ContactWords } from '../content/contacts/words.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Contact, ContactValue } from '../content/shape/contact.ts';
import type { Citation } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import type { Out } from '../context.ts';
import { doubtOf, lastSeenOn } from '../core/contact-doubt.ts';
import { showDay } from '../core/dates.ts';
import { whole, wrap } from './wrap.ts';

/** A contact to show, and why it is named for the case at hand. */
export interface ShownContact {
  readonly id: ContactId;
  readonly reason?: string;
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
  words: Catalogue['contacts'],
  out: Pick<Out, 'width' | 'style'>,
): string {
  const blocks = shown.map((one, index) => {
    const said: ContactWords = words.entries[one.id];
    const name = detail === 'case' ? `${index + 1}. ${said.name}` : said.name;
    const lines = detailsOf(one, said, detail, words, out).map(([label, text]) =>
      entry(label, text, out.width),
    );
    return [out.style.bold(wrap(name, out.width)), ...lines].join('\n');
  });
  return blocks.join('\n\n');
}

type Line = readonly [label: string, text: string];

function detailsOf(
  { id, reason }: ShownContact,
  said: ContactWords,
  detail: Detail,
  words: Catalogue['contacts'],
  { style }: Pick<Out, 'style'>,
): readonly Line[] {
  const contact: Contact<SourceId> = contacts[id];
  const { labels } = words;
  const values = contact.values.flatMap((value, n): readonly Line[] => {
    const of = said.values?.[n] ?? '';
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
  const all: Readonly<Record<Detail, readonly Line[]>> = {
    list: [[labels.purpose, said.purpose], ...values],
    case: [[labels.why, reason ?? said.purpose], ...values, ...how],
    full: [
      [labels.purpose, said.purpose],
      [labels.who, said.who],
      ...values,
      ...how,
      ...sourceLines(contact, words),
    ],
  };
  return all[detail].filter(([, text]) => text !== '');
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
export function contactData({ id, reason }: ShownContact, words: Catalogue['contacts']) {
  const contact: Contact<SourceId> = contacts[id];
  const said: ContactWords = words.entries[id];
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
    ...(reason === undefined ? {} : { reason }),
    name: said.name,
    purpose: said.purpose,
    who: said.who,
    values: contact.values.map((value, n) => ({
      type: value.type,
      of: said.values?.[n] || null,
      lines: value.lines,
      ...told(value),
    })),
    hours: said.hours === '' ? null : { text: said.hours, ...(contact.hours && told(contact.hours)) },
    have: said.have,
    say: said.say,
    notes: said.notes,
    topics: contact.topics,
    checked: contact.checked,
    checkAt: contact.checkAt,
  };
}
