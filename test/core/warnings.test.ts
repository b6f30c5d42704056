import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { rulesChecked } from '../../src/content/rule-books.ts';
import { addDays } from '../../src/core/dates.ts';
import { decide } from '../../src/core/decide.ts';
import { type Answers, caseOf } from '../cases/row.ts';

const asOf = '2026-06-15';
const lost: Answers = { 'problem.kinds': ['lost-file'] };
const old = { 'congressional.inquired': true, 'congressional.date': '2026-06-10' };

const told = (answers: Answers, day: typeof asOf = asOf) =>
  decide(caseOf({ answers: { ...lost, ...answers }, asOf: day }), day, en).warnings.map(({ id }) => id);

describe('what else the person should know', () => {
  test.each([
    [
      'one contact is 60 days old: it satisfies both readings',
      'no-single-contact',
      { uscisContacts: [{ date: '2026-04-16' }] },
      false,
    ],
    [
      'one contact is 90 days old: it satisfies both readings',
      'no-single-contact',
      { uscisContacts: [{ date: '2026-03-17' }] },
      false,
    ],
    [
      'one contact is too old and one too new',
      'no-single-contact',
      { uscisContacts: [{ date: '2026-03-16' }, { date: '2026-04-17' }] },
      true,
    ],
    ['a ready case is told when its contact goes stale', 'contact-goes-stale', {}, true],
    [
      'the waiting outlasts the newest contact',
      'window-closes-first',
      { ...old, uscisContacts: [{ date: '2026-04-01' }] },
      true,
    ],
    [
      'the waiting ends before the newest contact counts no more',
      'window-closes-first',
      { ...old, uscisContacts: [{ date: '2026-04-14' }] },
      false,
    ],
    ['a prefix that is known', 'unknown-prefix', { 'filings.1.receiptNumber': 'IOE0900000001' }, false],
    ['a prefix that nobody has seen', 'unknown-prefix', { 'filings.1.receiptNumber': 'QQQ0900000001' }, true],
    [
      'what happened is told in Spanish',
      'story-not-english',
      { 'problem.description': 'Mi caso está pendiente desde hace dos años.' },
      true,
    ],
    [
      'what happened is told in Spanish, and the English of it is given',
      'story-not-english',
      {
        'problem.description': 'Mi caso está pendiente desde hace dos años.',
        'problem.descriptionEnglish': 'My case has been pending for two years.',
      },
      false,
    ],
    [
      'what happened is told in English',
      'story-not-english',
      { 'problem.description': 'My case has been pending for two years.' },
      false,
    ],
    [
      'a USCIS error is explained in Spanish',
      'error-not-english',
      {
        'problem.errorExplanation': 'El aviso dice que mi padre no firmó, pero la firma está en la página 3.',
      },
      true,
    ],
    ['a form of the list', 'unknown-form', { 'filings.1.form': 'N-400' }, false],
    ['a form of refugees that is on no list', 'unknown-form', { 'filings.1.form': 'I-590' }, false],
    ['a form that a rule names', 'unknown-form', { 'filings.1.form': 'I-936' }, false],
    ['a form that is on no list', 'unknown-form', { 'filings.1.form': 'Z-999' }, true],
    [
      'the same receipt number twice',
      'same-receipt',
      { filings: [{ receiptNumber: 'MSC2190000001' }, { receiptNumber: 'MSC2190000001' }] },
      true,
    ],
    [
      'two receipt numbers',
      'same-receipt',
      { filings: [{ receiptNumber: 'MSC2190000001' }, { receiptNumber: 'MSC2190000002' }] },
      false,
    ],
    ['no receipt number', 'no-receipt-number', { filings: [{ form: 'I-485' }] }, true],
    ['a receipt number', 'no-receipt-number', {}, false],
    [
      'a contact that lies ahead',
      'contact-planned',
      { uscisContacts: [{ date: '2026-04-10' }, { date: '2026-06-16' }] },
      true,
    ],
    [
      'a contact of today',
      'contact-planned',
      { uscisContacts: [{ date: '2026-04-10' }, { date: asOf }] },
      false,
    ],
    ['a hearing may lie ahead', 'day-ahead', { 'removal.hearingDate': '2027-01-01' }, false],
    ['business days are counted', 'business-days', { 'problem.kinds': ['receipt-not-received'] }, true],
    ['no business days are counted', 'business-days', {}, false],
    [
      'a delay of a filing that is decided',
      'filing-decided',
      { 'problem.kinds': ['delay'], 'filings.1.status': 'approved' },
      true,
    ],
    ['a delay of a filing that is pending', 'filing-decided', { 'problem.kinds': ['delay'] }, false],
    ['the status of the office', 'office-status', {}, true],
    ['a military case', 'certain-military', { 'problem.kinds': ['military'] }, true],
    ['no military case', 'certain-military', {}, false],
    [
      'an expedite request on a ground of its own',
      'criterion-of-its-own',
      { 'problem.kinds': ['expedite'], 'expedite.criterion': 'my mother waits' },
      true,
    ],
    [
      'an expedite request on a ground of USCIS',
      'criterion-of-its-own',
      { 'problem.kinds': ['expedite'], 'expedite.criterion': 'clear-uscis-error' },
      false,
    ],
    [
      'such a ground where nothing is to be expedited',
      'criterion-of-its-own',
      { 'expedite.criterion': 'my mother waits' },
      false,
    ],
    [
      'a form of which older editions are rejected, before that was announced',
      'new-editions',
      { 'problem.kinds': ['improper-rejection'], 'filings.1.form': 'I-765' },
      false,
    ],
    [
      'an adjustment of status that is delayed',
      'adjustment-slower',
      { 'problem.kinds': ['delay'], 'filings.1.form': 'I-485' },
      true,
    ],
    [
      'another form that is delayed',
      'adjustment-slower',
      { 'problem.kinds': ['delay'], 'filings.1.form': 'I-130' },
      false,
    ],
  ] as const)('%s', (_, id, answers, expected) => {
    expect(told(answers).includes(id)).toBe(expected);
  });

  test.each([
    [90, false, false],
    [91, true, false],
    [365, true, false],
    [366, false, true],
  ] as const)('%i days after the rules were checked', (days, aging, stale) => {
    const day = addDays(rulesChecked, days);
    const outcome = decide(caseOf({ answers: lost, asOf: day }), day, en);
    const ids = outcome.warnings.map(({ id }) => id);
    expect([ids.includes('rules-age'), ids.includes('rules-stale'), outcome.stale]).toEqual([
      aging,
      stale,
      stale,
    ]);
    if (stale) expect(ids[0]).toBe('rules-stale');
  });

  test.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2025-03-23', true],
    ['2025-03-24', false],
  ] as const)('on %s the next book may have been in force already: %s', (day, expected) => {
    const outcome = decide(caseOf({ answers: lost, asOf: day }), day, en);
    const text = outcome.warnings.find(({ id }) => id === 'book-attested-later')?.text;
    expect(text !== undefined).toBe(expected);
    if (expected)
      expect(text).toMatch(
        /attested from March 24, 2025 on.*some day in 2024.*last 90 days.*had 60 days to act/,
      );
  });

  test.each([
    ['2026-09-19', 'office-status', /Last seen on September 20, 2026\.$/],
    ['2026-10-20', 'office-status', /Last seen on September 20, 2026\.$/],
    ['2026-10-21', 'office-status', /may be out of date: look at https:\/\/www\.dhs\.gov\/case-assistance$/],
    ['2026-10-10', 'country-holds', /may be out of date: look at https:\/\/www\.uscis\.gov\/newsroom/],
  ] as const)('on %s %s says when it was last seen', (day, id, text) => {
    const outcome = decide(caseOf({ answers: { 'problem.kinds': ['delay'] }, asOf: day }), day, en);
    expect(outcome.warnings.find((warning) => warning.id === id)?.text).toMatch(text);
  });

  test('nothing is said of the office before it happened', () => {
    const day = '2025-03-20';
    const ids = decide(caseOf({ answers: lost, asOf: day }), day, en).warnings.map(({ id }) => id);
    expect(ids).not.toContain('office-status');
  });

  test('the 90 and 60 days are not spoken of under the older book', () => {
    const day = '2025-03-23';
    const answers = { uscisContacts: [{ date: '2024-01-01' }] };
    const ids = decide(caseOf({ answers: { ...lost, ...answers }, asOf: day }), day, en).warnings.map(
      ({ id }) => id,
    );
    expect(ids.filter((id) => ['no-single-contact', 'contact-goes-stale'].includes(id))).toEqual([]);
  });
});
