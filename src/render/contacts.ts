import { type BackgroundId, type ContactId, contacts } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import {
  formHistory,
  type Notice,
  officeHistory,
  otherDesks,
  otherPeriods,
  ownThresholds,
  uscisChanges,
} from '../content/reference/notices.ts';
import { internationalCases, internationalOfficeLists } from '../content/reference/offices-abroad.ts';
import {
  contactCenterCites,
  contactCenterTiers,
  expediteCites,
  expediteCriteria,
} from '../content/reference/practice.ts';
import type { Contact, ContactValue } from '../content/shape/contact.ts';
import type { Day } from '../content/shape/day.ts';
import type { Sentence } from '../content/shape/sentence.ts';
import type { Citation } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import { shownSource } from '../core/explain.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import { contactWords, doubtOf, lastSeenOn } from '../core/routing.ts';
import { asLastSeen } from '../core/warnings.ts';
import { whole } from '../core/wrap.ts';
import { type Block, type Field, group, heading, type Said, section } from './document.ts';

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

/**
 * Contacts. Numbers and addresses stay whole; whatever is not confirmed says so in words, with the page to check and the
 * day on which it was last seen.
 */
export const contactsDocument = (
  shown: readonly ShownContact[],
  detail: Detail,
  view: ContactsView,
): readonly Block[] =>
  shown.map((one, at) => {
    const { name } = contactWords(one.id, view.asOf, view.words);
    return group(heading(detail === 'case' ? `${at + 1}. ${name}` : name), {
      kind: 'fields',
      rows: rowsOf(one, detail, view),
    });
  });

function rowsOf(
  { id, reason, from, fits }: ShownContact,
  detail: Detail,
  { asOf, words: all }: ContactsView,
): readonly Field[] {
  const contact: Contact<SourceId> = contacts[id];
  const said = contactWords(id, asOf, all);
  const words = all.contacts;
  const { labels } = words;
  const doubtful = ({ certainty, cites }: Pick<ContactValue<SourceId>, 'certainty' | 'cites'>) => {
    const doubt = doubtOf(certainty, cites, contact, all);
    return doubt === '' ? [] : [{ text: doubt, tone: 'caution' } as const];
  };
  const values = contact.values.flatMap((value, n): readonly Field[] => {
    if (fits !== undefined && !fits.includes(n)) return [];
    const of = said.values[n] ?? '';
    const lines = value.lines.map((line) => ({ text: whole(line), tone: 'link' }) as const);
    const named: readonly Said[] =
      of === '' ? lines : lines.length === 1 ? [[`${of}: `, ...lines]] : [`${of}:`, ...lines];
    return [[words.types[value.type], [...named, ...doubtful(value)]]];
  });
  const row = (label: string, text: string): readonly Field[] => (text === '' ? [] : [[label, [text]]]);
  const hours = [
    ...(said.hours === '' ? [] : [said.hours]),
    ...(contact.hours ? doubtful(contact.hours) : []),
  ];
  const how: readonly Field[] = [
    ...(hours.length === 0 ? [] : [[labels.hours, hours] as const]),
    ...row(labels.have, said.have),
    ...row(labels.say, said.say),
    ...said.notes.flatMap((note) => row(labels.note, note)),
  ];
  const ahead = from != null && from > asOf ? row(labels.from, words.from(all.day(from))) : [];
  const rows: Readonly<Record<Detail, readonly Field[]>> = {
    list: [...row(labels.purpose, said.purpose), ...values],
    case: [...row(labels.why, reason ?? said.purpose), ...ahead, ...values, ...how],
    full: [
      ...row(labels.purpose, said.purpose),
      ...row(labels.who, said.who),
      ...values,
      ...how,
      ...citesOf(contact).map(({ source, pinpoint }): Field => {
        const { title, dated } = sources[source];
        const day = dated === 'undated' ? words.undated : all.day(dated);
        return [labels.source, [words.source(title, day, pinpoint)]];
      }),
    ],
  };
  return rows[detail].filter(([, lines]) => lines.length > 0);
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

/** One thing that is told, with the day it was told where it is a notice. */
interface Message extends Partial<Pick<Notice, 'day' | 'certainty'>> {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly Citation<SourceId>[];
}

/** A part of the reference data under its heading, as it is told on a day; every notice begins with its own. */
export const backgroundDocument = (id: BackgroundId, asOf: Day, words: Catalogue): readonly Block[] =>
  section(
    words.reference.headings[id],
    messagesOf(id, asOf, words).map((one) => sentence(one, words)),
  );

/** The same as data, for `--json`. */
export const backgroundData = (id: BackgroundId, asOf: Day, words: Catalogue) => ({
  id,
  heading: words.reference.headings[id],
  entries: messagesOf(id, asOf, words).map(({ cites, ...told }) => ({
    ...told,
    sources: cites.map(shownSource),
  })),
});

function sentence({ day, certainty, text }: Message, words: Catalogue): string {
  if (day === undefined || certainty === undefined) return text;
  const { reference } = words;
  const when = day === 'undated' || day === 'law' ? reference[day] : words.day(day);
  return reference.told(when, reference.certainty[certainty], text);
}

/** The notices that had been given by a day. */
function notices<Id extends string>(
  entries: Readonly<Record<Id, Notice>>,
  texts: Readonly<Record<Id, Sentence>>,
  asOf: Day,
  words: Catalogue,
): readonly Message[] {
  const law = lawValuesOn(asOf, words);
  const given = (Object.keys(entries) as Id[]).filter((id) => {
    const { day } = entries[id];
    return day === 'undated' || day === 'law' || day <= asOf;
  });
  return given.map((id) => {
    const { day, certainty, cites, state } = entries[id];
    const text = said(texts[id], law);
    return {
      id,
      day,
      certainty,
      cites,
      text: state === undefined ? text : asLastSeen(text, state, asOf, words),
    };
  });
}

function messagesOf(id: BackgroundId, asOf: Day, words: Catalogue): readonly Message[] {
  const text = words.reference;
  const told: Readonly<Record<BackgroundId, () => readonly Message[]>> = {
    tiers: () =>
      contactCenterTiers.map((tier) => {
        const { name, does, say } = text.tiers[tier];
        return { id: tier, text: text.tier(name, does, say), cites: contactCenterCites };
      }),
    criteria: () =>
      expediteCriteria.map((one) => ({ id: one, text: text.criteria[one], cites: expediteCites })),
    office: () => notices(officeHistory, text.office, asOf, words),
    form: () => notices(formHistory, text.form, asOf, words),
    uscis: () => notices(uscisChanges, text.uscis, asOf, words),
    thresholds: () => notices(ownThresholds, text.thresholds, asOf, words),
    periods: () => notices(otherPeriods, text.periods, asOf, words),
    desks: () => notices(otherDesks, text.desks, asOf, words),
    internationalOffices: () =>
      internationalOfficeLists.map((list) => ({
        id: list.day,
        day: list.day,
        certainty: list.certainty,
        text: text.offices('count' in list ? list.count : undefined, list.offices.join(', ')),
        cites: list.cites,
      })),
    internationalCases: () =>
      internationalCases.map((one) => ({
        id: one,
        text: text.international[one],
        cites: internationalOfficeLists[0].cites,
      })),
  };
  return told[id]();
}
