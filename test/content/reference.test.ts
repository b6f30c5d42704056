import { describe, expect, it } from 'vitest';
import { background } from '../../src/content/contacts/background.ts';
import { facts } from '../../src/content/facts/index.ts';
import { contacts as contactWords } from '../../src/content/messages/en/contacts.ts';
import { reference as words } from '../../src/content/messages/en/reference.ts';
import { en } from '../../src/content/messages/en.ts';
import { uscisPeriods } from '../../src/content/parameters/uscis.ts';
import { contactCenterCites, contactCenterTiers } from '../../src/content/reference/contact-center.ts';
import { expediteCites, expediteCriteria } from '../../src/content/reference/expedite-criteria.ts';
import { formHistory } from '../../src/content/reference/form-history.ts';
import { type CataloguedForm, formCatalogue, formCatalogueCites } from '../../src/content/reference/forms.ts';
import {
  internationalCases,
  internationalOfficeLists,
} from '../../src/content/reference/international-offices.ts';
import type { Notice } from '../../src/content/reference/notice.ts';
import { officeHistory } from '../../src/content/reference/office-history.ts';
import { otherDesks } from '../../src/content/reference/other-desks.ts';
import { otherPeriods, ownThresholds } from '../../src/content/reference/own-thresholds.ts';
import {
  receiptNumberCites,
  receiptPrefixCites,
  receiptPrefixes,
} from '../../src/content/reference/prefixes.ts';
import { resettlementSupportCenters } from '../../src/content/reference/resettlement-support-centers.ts';
import { uscisChanges } from '../../src/content/reference/uscis-changes.ts';
import type { Sentence } from '../../src/content/shape/sentence.ts';
import { sources } from '../../src/content/sources.ts';
import { lawValuesOn, said } from '../../src/core/law-values.ts';

const forms: readonly [string, CataloguedForm][] = Object.entries(formCatalogue);
const listed = forms.filter(([, form]) => form.onList);

describe('the form catalogue', () => {
  it('holds the 104 forms of the page, each with its title and whether it can be filed online', () => {
    expect(listed).toHaveLength(104);
    for (const [, form] of listed) {
      expect(form.title).toMatch(/\S{3}/);
      expect(form.online).toBeTypeOf('boolean');
    }
  });

  it.each([
    ['N-400', 'Application for Naturalization', true],
    ['I-485', 'Application to Register Permanent Residence or Adjust Status', false],
    ['I-130', 'Petition for Alien Relative', true],
    ['I-918', 'Petition for U Nonimmigrant Status', false],
    ['G-28', 'Notice of Entry of Appearance as Attorney or Accredited Representative', false],
    ['I-765', 'Application for Employment Authorization', true],
  ])('%s is "%s"', (id, title, online) => {
    expect(forms.find(([form]) => form === id)?.[1]).toEqual({ title, online, onList: true });
  });

  it('offers 18 of them online', () => {
    expect(listed.filter(([, form]) => form.online)).toHaveLength(18);
  });

  it('keeps forms that are met in practice apart, without a title that nobody published', () => {
    const others = forms.filter(([, form]) => !form.onList);
    expect(others.map(([id]) => id)).toEqual([
      'I-134A',
      'I-130A',
      'I-864W',
      'I-914 Supplement A',
      'I-914 Supplement B',
      'I-918 Supplement A',
      'I-918 Supplement B',
      'I-590',
      'I-936',
    ]);
    expect(others.flatMap(([, form]) => form.title ?? [])).toEqual([]);
  });

  it('writes every number as USCIS does', () => {
    for (const [id] of forms) expect(id).toMatch(/^(AR|EOIR|G|I|N)-\d+[A-Z]{0,3}( Supplement( [A-Z])?)?$/);
  });
});

describe('receipt number prefixes', () => {
  it.each([
    ['EAC', 'official'],
    ['WAC', 'official'],
    ['LIN', 'official'],
    ['SRC', 'official'],
    ['NBC', 'official'],
    ['MSC', 'official'],
    ['IOE', 'official'],
    ['YSC', 'seen'],
    ['MCT', 'seen'],
    ['SIM', 'seen'],
  ] as const)('%s is %s', (prefix, known) => {
    expect(receiptPrefixes[prefix].known).toBe(known);
  });

  it('are three capital letters', () => {
    for (const prefix of Object.keys(receiptPrefixes)) expect(prefix).toMatch(/^[A-Z]{3}$/);
  });
});

const notices: readonly (readonly [
  string,
  Readonly<Record<string, Notice>>,
  Readonly<Record<string, Sentence>>,
])[] = [
  ['the office', officeHistory, words.office],
  ['the form', formHistory, words.form],
  ['USCIS', uscisChanges, words.uscis],
  ['own thresholds', ownThresholds, words.thresholds],
  ['other periods', otherPeriods, words.periods],
  ['other desks', otherDesks, words.desks],
];

describe.each(notices)('notices about %s', (_, entries, texts) => {
  it('have words, a day and a source, and are no surer than the source', () => {
    const sure = ['not-found', 'unconfirmed', 'dated', 'confirmed'];
    for (const [id, notice] of Object.entries(entries)) {
      expect(said(texts[id] ?? '', lawValuesOn('2026-12-01', en))).toMatch(/\.$/);
      expect(notice.day).toMatch(/^(undated|law|20\d\d-\d\d-\d\d)$/);
      expect(notice.state?.checkAt ?? 'https://').toMatch(/^https:\/\//);
      const known = notice.cites.map((cite) => sure.indexOf(sources[cite.source].certainty));
      expect(sure.indexOf(notice.certainty)).toBeLessThanOrEqual(Math.max(...known));
    }
  });

  it('stand in the order of their days', () => {
    const days = Object.values(entries)
      .map((notice) => notice.day)
      .filter((day) => day !== 'undated' && day !== 'law');
    if (entries === (otherPeriods as unknown) || entries === (ownThresholds as unknown)) return;
    expect(days).toEqual([...days].sort());
  });
});

describe('the international offices', () => {
  it('are told by day, none as current, and the count fits the names', () => {
    for (const list of internationalOfficeLists) {
      expect(list.certainty).not.toBe('confirmed');
      if ('count' in list && list.offices.length > 0) expect(list.offices).toHaveLength(list.count);
      expect(new Set(list.offices).size).toBe(list.offices.length);
    }
    expect(internationalOfficeLists.at(-2)).toMatchObject({ day: '2024-05-09', count: 11 });
  });

  it('have words for every kind of case of the page of 2015', () => {
    expect(Object.keys(words.international).sort()).toEqual([...internationalCases].sort());
  });
});

describe('what is told beside the contacts', () => {
  it('belongs to topics that exist, and tells every part somewhere', () => {
    for (const topic of Object.keys(background)) expect(Object.keys(contactWords.topics)).toContain(topic);
    const told = new Set<string>(Object.values(background).flat());
    expect(Object.keys(words.headings).filter((id) => !told.has(id))).toEqual([]);
  });
});

describe('what belongs to other data', () => {
  it('names the expedite criteria as the fact does', () => {
    expect(expediteCriteria).toEqual(facts['expedite.criterion'].choices);
  });

  it('points thresholds at periods that exist and are marked as weak', () => {
    const weak = Object.values(ownThresholds).flatMap((one) => ('weakPeriod' in one ? [one.weakPeriod] : []));
    expect(weak).toEqual(['daca-renewal-inquiry']);
    expect(uscisPeriods['daca-renewal-inquiry'].values[0].weak).toBe(true);
  });

  it('names the steps of a call from the recorded voice to the supervisor', () => {
    expect(Object.keys(words.tiers)).toEqual([...contactCenterTiers]);
  });

  it('calls no mailbox of a Resettlement Support Center confirmed', () => {
    expect(resettlementSupportCenters).toHaveLength(10);
    for (const center of resettlementSupportCenters) expect(center.certainty).toBe('dated');
  });

  it('cites sources that exist', () => {
    const cites = [...contactCenterCites, ...expediteCites, ...formCatalogueCites, ...receiptNumberCites];
    for (const cite of [...cites, ...Object.values(receiptPrefixCites)])
      expect(Object.keys(sources)).toContain(cite.source);
  });
});
