import { type ContactId, contacts } from '../content/contacts/index.ts';
import { care, fresh, officeWays, routes } from '../content/contacts/routes/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { catalogues } from '../content/messages/catalogues.ts';
import type { Contact, ContactValue, ContactWords, RouteDay } from '../content/shape/contact.ts';
import type { Day } from '../content/shape/day.ts';
import type { LawValues, Sentence } from '../content/shape/sentence.ts';
import type { Certainty, Citation } from '../content/shape/source.ts';
import { type SourceId, sources } from '../content/sources.ts';
import { protectedAlone } from '../content/who.ts';
import { type CaseRecord, itemsAt, valueAt } from './case-file.ts';
import { isMet, readTerm } from './evaluate.ts';
import { lawValuesOn, said } from './in-force.ts';
import type { Outcome, RoutedContact, Verdict } from './outcome.ts';
import { itemScopes, type Scope } from './scope.ts';

/** The newest day that one of the texts bears; undefined when none bears a day. */
export function lastSeenOn(cites: readonly Citation<SourceId>[]): Day | undefined {
  const days = cites.map(({ source }): Day | 'undated' => sources[source].dated);
  return days
    .filter((day): day is Day => day !== 'undated')
    .sort()
    .at(-1);
}

/** Says that a value is not sure, since when, and where to check it; nothing for a confirmed one. */
export function doubtOf(
  certainty: Certainty,
  cites: readonly Citation<SourceId>[],
  contact: Contact,
  { day, contacts: words }: Catalogue,
): string {
  if (certainty === 'confirmed') return '';
  const seen = lastSeenOn(cites);
  const read = day(contact.checked);
  const when = seen === undefined ? words.lastRead(read) : words.lastSeen(day(seen));
  return words.doubt[certainty](certainty === 'not-found' ? words.lookedFor(read) : when, contact.checkAt);
}

/** What is said about a contact on a day, with the periods of that day. */
export interface SaidOfContact extends Record<Exclude<keyof ContactWords, 'notes' | 'values'>, string> {
  readonly notes: readonly string[];
  /** What each of the contact's values is, in their order; empty where its type says it. */
  readonly values: readonly string[];
}

export function contactWords(id: ContactId, asOf: Day, words: Catalogue): SaidOfContact {
  const { name, purpose, who, hours, have, say, notes, values }: ContactWords = words.contacts.entries[id];
  const law = lawValuesOn(asOf, words);
  return {
    name,
    purpose: said(purpose, law),
    who: said(who, law),
    hours: said(hours, law),
    have: said(have, law),
    say: said(say, law),
    notes: notes.map((note) => said(note, law)),
    values: values ?? [],
  };
}

/** A reason for which a contact is named, or what is said besides, on a day. */
export function reasonText(id: string, law: LawValues, words: Catalogue): string {
  const reasons: Readonly<Record<string, Sentence>> = words.contacts.reasons;
  return said(reasons[id] ?? '', law);
}

/** How to send a request: the person's wish; else e-mail from abroad where the portal cannot be reached; else online. */
export const channelOf = (scope: Scope): Outcome['channel'] =>
  officeWays.find(({ when }) => isMet(when, scope))?.channel ?? 'online';

/**
 * Whom to contact for a case, first things first; each contact once, with the reason that comes first. Desks of USCIS whose
 * day has not come stand behind those that can be asked now. `earliest`: the first day for a request, where it is known.
 */
export function routeOf(
  scope: Scope,
  verdict: Verdict,
  earliest: Day | null,
  words: Catalogue,
): readonly RoutedContact[] {
  const law = lawValuesOn(scope.asOf, words, scope.by.law);
  const isCareful = isMet(protectedAlone, scope);
  const route = new Map<ContactId, RoutedContact>();
  for (const row of routes) {
    if (row.verdicts !== 'any' && !row.verdicts.includes(verdict)) continue;
    if (route.has(row.contact) || (row.when !== undefined && !isMet(row.when, scope))) continue;
    const isFresh = verdict === 'ready' && answers(row.contact) && ![...route.keys()].some(answers);
    const besides = isCareful
      ? care.find(({ contacts: of, when }) => of.includes(row.contact) && isMet(when, scope))
      : undefined;
    const reasons = [...(isFresh ? [fresh.reason] : []), row.reason, ...(besides ? [besides.reason] : [])];
    route.set(row.contact, {
      id: row.contact,
      reason: reasons.map((id) => reasonText(id, law, words)).join(' '),
      from: row.from === undefined ? null : fromDay(row.from, scope, earliest),
      value: waysTo(row.contact, scope, catalogues.en),
    });
  }
  return officeNotLast(openFirst([...route.values()], scope.asOf));
}

const isOfUscis = (id: string): boolean => id.startsWith('uscis-');
const answers = (id: string): boolean => isOfUscis(id) && !fresh.notAt.some((other) => other === id);

/** The desks of USCIS among their own places: those that can be asked now before those whose day has not come. */
function openFirst(route: readonly RoutedContact[], asOf: Day): readonly RoutedContact[] {
  const isAhead = ({ from }: RoutedContact): boolean => from !== null && from > asOf;
  const desks = route.filter(({ id }) => isOfUscis(id));
  const inOrder = [...desks.filter((desk) => !isAhead(desk)), ...desks.filter(isAhead)];
  return route.map((entry) => (isOfUscis(entry.id) ? (inOrder.shift() ?? entry) : entry));
}

/** An office that waits for something is not what the list ends with: a desk that can be asked comes after it. */
function officeNotLast(route: readonly RoutedContact[]): readonly RoutedContact[] {
  const last = route.at(-1);
  const desk = route.findLastIndex(({ id }) => isOfUscis(id));
  if (last === undefined || !last.id.startsWith('cis-ombudsman-') || desk < 0) return route;
  return [...route.slice(0, desk), last, ...route.slice(desk, -1)];
}

function fromDay(from: RouteDay, scope: Scope, earliest: Day | null): Day | null {
  if (from === 'earliest') return earliest;
  const { ofFilings } = from;
  if (ofFilings === 'asOf') return null;
  const count = itemsAt(scope.caseFile, 'filings')?.length ?? 0;
  const days = itemScopes(scope, 'filings', count).flatMap((item) => {
    const read = readTerm(ofFilings, item);
    return 'day' in read ? [read.day] : [];
  });
  return days.sort()[0] ?? null;
}

/** The values of a contact that its source gives to the person of a case, each by its place in the directory. */
export const fitValues = (id: ContactId, scope: Scope): readonly number[] =>
  (contacts[id] as Contact<SourceId>).values.flatMap((value: ContactValue<SourceId>, at) =>
    value.for === undefined || isMet(value.for, scope) ? [at] : [],
  );

/**
 * Those values as one text, line by line, each with what it is where there are several and, in brackets on a line of its own, the page to check where
 * one or more before it are not confirmed; null without any.
 */
export function waysTo(id: ContactId, scope: Scope, words: Catalogue): string | null {
  const { values, checkAt }: Contact<SourceId> = contacts[id];
  const { values: names = [] }: ContactWords = words.contacts.entries[id];
  const fit = fitValues(id, scope).filter((at) => values[at]?.lines.length !== 0);
  let unsure = 0;
  const texts = fit.flatMap((at, n) => {
    const value = values[at];
    if (value === undefined) return [];
    const name = fit.length > 1 ? (names[at] ?? '') : '';
    unsure = value.certainty === 'confirmed' ? 0 : unsure + 1;
    const goesOn = values[fit[n + 1] ?? -1]?.certainty !== 'confirmed' && n + 1 < fit.length;
    const mark = words.contacts[unsure > 1 ? 'noneConfirmed' : 'notConfirmed'](checkAt);
    return [
      `${name === '' ? '' : `${name}: `}${value.lines.join('\n')}`,
      ...(unsure === 0 || goesOn ? [] : [`(${mark})`]),
    ];
  });
  return texts.length === 0 ? null : texts.join('\n');
}

/** The telephones of USCIS for whoever is, is not, or may be outside the United States, where the first does not work. */
export function contactCenterLine(caseFile: CaseRecord, { contacts: { line } }: Catalogue): string {
  const numberOf = (id: 'uscis-contact-center' | 'uscis-contact-center-tty' | 'uscis-international-line') =>
    contacts[id].values[0].lines[0];
  const abroad = numberOf('uscis-international-line');
  const isAbroad = valueAt(caseFile, 'person.outsideUs');
  if (isAbroad === true) return abroad;
  const here = line.here(numberOf('uscis-contact-center'), numberOf('uscis-contact-center-tty'));
  return isAbroad === false ? here : line.either(here, abroad);
}
