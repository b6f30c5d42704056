import { describe, expect, it } from 'vitest';
import { aliases } from '../../src/content/contacts/aliases.ts';
import { type ContactId, contacts } from '../../src/content/contacts/index.ts';
import { care, fresh, routes } from '../../src/content/contacts/routes/index.ts';
import { facts } from '../../src/content/facts/index.ts';
import { contacts as words } from '../../src/content/messages/en/contacts.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Contact, ContactValue } from '../../src/content/shape/contact.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { sources } from '../../src/content/sources.ts';
import { lawValuesOn } from '../../src/core/in-force.ts';
import { contactWords, reasonText, type SaidOfContact } from '../../src/core/routing.ts';

/** The ids that scripts rely on; none may go, and a new one is added here on purpose. */
const ids = `uscis-contact-center uscis-contact-center-tty uscis-international-line uscis-online-account
  uscis-web-form uscis-emma uscis-e-request uscis-my-appointment uscis-lockbox-support uscis-refugee-affairs
  uscis-resettlement-support-center uscis-vawa-hotline uscis-t-u-hotline uscis-nebraska-u-inquiries
  uscis-military-help-line uscis-adoptions-line uscis-premium-processing uscis-international-offices
  uscis-change-of-address uscis-case-status cbp-information uscis-processing-times uscis-expedite uscis-section-508
  cis-ombudsman-online cis-ombudsman-email cis-ombudsman-mail cis-ombudsman-phone congressional-office`.split(
  /\s+/,
);

const all: readonly [string, Contact][] = Object.entries(contacts);
/** What is said of each contact on a day of the newest book. */
const entries: Readonly<Record<string, SaidOfContact>> = Object.fromEntries(
  (Object.keys(contacts) as ContactId[]).map((id) => [id, contactWords(id, '2026-11-29', en)]),
);
const known: Readonly<Record<keyof typeof facts, Fact>> = facts;
const valuesOf = (id: string): readonly ContactValue[] =>
  all.find(([other]) => other === id)?.[1].values ?? [];
const lines = (id: string): readonly string[] => valuesOf(id).flatMap((value) => value.lines);
const certainties = (id: string): readonly string[] => [
  ...new Set(valuesOf(id).map((value) => value.certainty)),
];

const shapes = {
  phone: /^(\+1 )?(1-)?\d{3}-\d{3}-\d{4}$/,
  tty: /^(1-)?\d{3}-\d{3}-\d{4}$/,
  email: /^[A-Za-z0-9.-]+@[a-zA-Z0-9.-]+\.[a-z]{2,}$/,
  web: /^https:\/\/\S+$/,
  post: /^\S.*\S$/,
  none: /^never$/,
};

describe('the contact directory', () => {
  it('holds every id of the contract and no other', () => {
    expect(all.map(([id]) => id).sort()).toEqual([...ids].sort());
  });

  it.each(all)('%s has values in the right form, each with a source', (_, contact) => {
    expect(contact.values.length).toBeGreaterThan(0);
    for (const value of contact.values) {
      for (const line of value.lines) expect(line).toMatch(shapes[value.type]);
      expect(value.cites.length).toBeGreaterThan(0);
      expect(value.lines.length === 0).toBe(value.type === 'none');
      expect(value.certainty === 'not-found').toBe(value.type === 'none');
    }
    expect(contact.checked).toMatch(/^2026-11-2[29]$/);
    expect(contact.checkAt).toMatch(/^https:\/\/[a-z.]+\.gov/.test(contact.checkAt) ? /./ : /wrapsnet/);
  });

  it.each(all)('%s cites sources that exist, and is never surer than the surest of them', (_, contact) => {
    const sure = ['not-found', 'unconfirmed', 'dated', 'confirmed'];
    for (const told of [...contact.values, ...(contact.hours === undefined ? [] : [contact.hours])]) {
      const known = told.cites.map((cite) => sources[cite.source as keyof typeof sources]?.certainty);
      expect(known).not.toContain(undefined);
      const surest = Math.max(...known.map((certainty) => sure.indexOf(certainty)));
      expect(sure.indexOf(told.certainty)).toBeLessThanOrEqual(surest);
    }
  });

  it.each(all)('%s says what it is for, who may use it and what to have at hand', (id, contact) => {
    const said = entries[id];
    for (const text of [said?.name, said?.purpose, said?.who, said?.have]) expect(text).toMatch(/\S/);
    if (contact.hours !== undefined) expect(said?.hours).toMatch(/\d/);
    expect([0, contact.values.length]).toContain(said?.values.length);
  });

  it.each(all)('%s tells apart what has the same type, and says what was not found', (id, contact) => {
    const told = contact.values.map((value, n) => `${value.type} ${entries[id]?.values?.[n] ?? ''}`);
    expect(new Set(told).size).toBe(told.length);
    for (const one of told) expect(one).not.toBe('none ');
  });

  it.each(all)('%s has topics that are known', (_, contact) => {
    expect(contact.topics.length).toBeGreaterThan(0);
    for (const topic of contact.topics) expect(Object.keys(words.topics)).toContain(topic);
  });

  it('leads other words to topics that exist', () => {
    for (const [alias, topic] of Object.entries(aliases)) {
      expect(Object.keys(words.topics)).toContain(topic);
      expect(Object.keys(words.topics)).not.toContain(alias);
    }
  });

  it('has no topic without a contact', () => {
    const used = new Set(all.flatMap(([, contact]) => contact.topics));
    expect(Object.keys(words.topics).filter((topic) => !used.has(topic))).toEqual([]);
  });
});

describe('what must be right, and what may not be called sure', () => {
  it.each([
    ['uscis-contact-center', ['1-800-375-5283'], 'confirmed'],
    ['uscis-contact-center-tty', ['1-800-767-1833'], 'confirmed'],
    ['uscis-international-line', ['+1 212-620-3418'], 'confirmed'],
    ['uscis-military-help-line', ['1-877-247-4645'], 'confirmed'],
    ['uscis-lockbox-support', ['lockboxsupport@uscis.dhs.gov'], 'confirmed'],
    ['uscis-refugee-affairs', ['refugeeaffairsinquiries@uscis.dhs.gov'], 'confirmed'],
    ['cis-ombudsman-email', ['cisombudsman@hq.dhs.gov'], 'confirmed'],
    ['cis-ombudsman-phone', ['1-855-882-8100'], 'dated'],
    ['uscis-section-508', ['USCIS-Section508@uscis.dhs.gov'], 'unconfirmed'],
    ['cbp-information', ['1-877-227-5511'], 'unconfirmed'],
    ['uscis-premium-processing', [], 'not-found'],
    ['congressional-office', [], 'not-found'],
  ])('%s', (id, expected, certainty) => {
    expect(lines(id)).toEqual(expected);
    expect(certainties(id)).toEqual([certainty]);
  });

  it('keeps out the TTY number of E-Verify and the old address and fax of the Ombudsman', () => {
    const everything = JSON.stringify(contacts);
    for (const wrong of ['875-6028', '20528-1225', '357-0042']) expect(everything).not.toContain(wrong);
  });

  it('calls no mailbox sure that only an undated list of mailboxes names', () => {
    const listed = all
      .flatMap(([, contact]) => contact.values)
      .filter((value) => value.cites.every((cite) => cite.source === 'published-mailboxes'));
    expect(listed.length).toBeGreaterThan(3);
    for (const value of listed) expect(value.certainty).toBe('unconfirmed');
  });

  it.each(['uscis-vawa-hotline', 'uscis-t-u-hotline'])(
    '%s says that its postal address was not found',
    (id) => {
      expect(valuesOf(id).map((value) => value.type)).toEqual(['email', 'none']);
    },
  );

  it('warns whoever may have to show up in person, wherever such a visit comes up', () => {
    for (const id of ['uscis-contact-center', 'uscis-my-appointment']) {
      expect(entries[id]?.notes.join(' ')).toMatch(/removal order.*less than 2 years.*lawyer/);
    }
    expect(reasonText('care-identity', lawValuesOn('2026-11-29', en), en)).toMatch(
      /removal order.*less than 2 years.*lawyer/,
    );
  });

  it('tells whoever writes to the lockbox what not to send', () => {
    expect(entries['uscis-lockbox-support']?.notes.join(' ')).toMatch(
      /NOT send the A-Number or a Social Security/,
    );
  });
});

/** Every fact path that a condition names. */
function paths(condition: unknown): string[] {
  if (Array.isArray(condition)) return condition.flatMap(paths);
  if (condition === null || typeof condition !== 'object') return [];
  return Object.entries(condition).flatMap(([key, value]) =>
    ['fact', 'stated', 'known', 'some'].includes(key) && typeof value === 'string' ? [value] : paths(value),
  );
}

/** Every choice that a condition compares a fact with. */
function choicesNamed(condition: unknown): [string, string][] {
  if (Array.isArray(condition)) return condition.flatMap(choicesNamed);
  if (condition === null || typeof condition !== 'object') return [];
  const node = condition as Record<string, unknown>;
  const path = node['fact'] ?? node['stated'];
  if (typeof path !== 'string') return Object.values(node).flatMap(choicesNamed);
  const named = [node['includes'], node['is'], node['in']].flat();
  return named.filter((choice) => typeof choice === 'string').map((choice) => [path, choice]);
}

describe('the routing rows', () => {
  it('name contacts, reasons and facts that exist', () => {
    for (const row of routes) {
      expect(ids).toContain(row.contact);
      expect(Object.keys(words.reasons)).toContain(row.reason);
      for (const path of paths([row.when, row.from])) expect(Object.keys(facts)).toContain(path);
    }
    for (const { contacts: of, reason, when } of care) {
      for (const id of of) expect(ids).toContain(id);
      expect(Object.keys(words.reasons)).toContain(reason);
      for (const path of paths(when)) expect(Object.keys(facts)).toContain(path);
    }
  });

  it('give no value to anybody by a fact that does not exist', () => {
    const whom = all.flatMap(([, contact]) => contact.values.flatMap((value) => value.for ?? []));
    expect(whom.length).toBeGreaterThan(4);
    for (const path of whom.flatMap(paths)) expect(Object.keys(facts)).toContain(path);
  });

  it('compare facts with choices that those facts have', () => {
    const named = routes.flatMap((row) => choicesNamed(row.when));
    expect(named.length).toBeGreaterThan(20);
    for (const [path, choice] of named) {
      const fact = known[path as keyof typeof facts];
      if (fact.choices !== undefined) expect(fact.choices).toContain(choice);
    }
  });

  it('use every reason', () => {
    const used = new Set([...routes, ...care].map((row) => row.reason).concat(fresh.reason));
    expect(Object.keys(words.reasons).filter((reason) => !used.has(reason))).toEqual([]);
  });

  it('are data that can be written down and read back', () => {
    expect(JSON.parse(JSON.stringify(routes))).toEqual(routes);
  });

  it('reach every contact but those that a topic alone leads to', () => {
    const reached = new Set<string>(routes.map((row) => row.contact));
    expect(ids.filter((id) => !reached.has(id))).toEqual(['uscis-web-form', 'uscis-section-508']);
  });

  it('name the office of a representative or senator for every verdict, last of all', () => {
    const last = routes.at(-1);
    expect([last?.contact, last?.verdicts, last?.when]).toEqual(['congressional-office', 'any', undefined]);
  });
});
