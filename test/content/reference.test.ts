import { describe, expect, it } from 'vitest';
import { background } from '../../src/content/contacts/index.ts';
import { contacts as contactWords } from '../../src/content/messages/en/contacts.ts';
import { reference as words } from '../../src/content/messages/en/reference.ts';
import { en } from '../../src/content/messages/en.ts';
import { uscisPeriods } from '../../src/content/periods/uscis.ts';
import { formNumbers, formsOnPage, receiptPrefixes } from '../../src/content/reference/forms.ts';
import {
  formHistory,
  type Notice,
  officeHistory,
  otherDesks,
  otherPeriods,
  ownThresholds,
  uscisChanges,
} from '../../src/content/reference/notices.ts';
import {
  internationalCases,
  internationalOfficeLists,
  resettlementSupportCenters,
} from '../../src/content/reference/offices-abroad.ts';
import {
  contactCenterCites,
  contactCenterTiers,
  expediteCites,
} from '../../src/content/reference/practice.ts';
import type { Sentence } from '../../src/content/shape/sentence.ts';
import { sources } from '../../src/content/sources.ts';
import { lawValuesOn, said } from '../../src/core/in-force.ts';

describe('form numbers', () => {
  it('are the 104 of the page and some others, each once', () => {
    expect(formsOnPage).toHaveLength(104);
    expect(new Set(formNumbers).size).toBe(formNumbers.length);
  });

  it('are written as USCIS does', () => {
    for (const id of formNumbers)
      expect(id).toMatch(/^(AR|EOIR|G|I|N)-\d+[A-Z]{0,3}( Supplement( [A-Z])?)?$/);
  });
});

describe('receipt number prefixes', () => {
  it('are three capital letters, those of the glossary among them', () => {
    for (const prefix of receiptPrefixes) expect(prefix).toMatch(/^[A-Z]{3}$/);
    for (const prefix of ['EAC', 'WAC', 'LIN', 'SRC', 'NBC', 'MSC', 'IOE'])
      expect(receiptPrefixes).toContain(prefix);
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
    for (const cite of [...contactCenterCites, ...expediteCites])
      expect(Object.keys(sources)).toContain(cite.source);
  });
});
