import { describe, expect, test } from 'vitest';
import { type ContactId, contacts } from '../../../src/content/contacts/index.ts';
import { facts } from '../../../src/content/facts/index.ts';
import { en } from '../../../src/content/messages/en.ts';
import { notesFor, scripts } from '../../../src/content/referrals.ts';
import { scopeOf } from '../../../src/core/scope.ts';
import { formsInWords, inOrder, wordsToSay } from '../../../src/core/what-to-say.ts';
import { referralsOf } from '../../../src/packet/referrals/referral.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { asOf } from './rows.ts';

const ids = Object.keys(contacts) as readonly ContactId[];
const kinds = facts['problem.kinds'].choices;
const values = {
  forms: 'FORMS',
  filed: 'FILED',
  delivered: 'DELIVERED',
  charged: 'CHARGED',
  decided: 'DECIDED',
  denied: 'DENIED',
  approved: 'APPROVED',
  hearing: 'HEARING',
  wait: 'WAIT',
  petitioner: 'PETITIONER',
  applicant: 'APPLICANT',
  mailing: 'MAILING',
};
const say = (id: ContactId, answers: Answers): readonly string[] =>
  inOrder(wordsToSay(id, scopeOf(caseOf({ answers, asOf }), asOf), values, en));

describe.each(ids)('at %s', (id) => {
  test('there are words to say for every kind of problem, or none at all', () => {
    for (const kind of kinds) {
      const sentences = say(id, { 'problem.kinds': [kind] });
      expect(sentences.length > 0).toBe(scripts[id] !== null);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.?:]$/);
    }
  });

  test('only kinds of problem that belong there are told', () => {
    const tells = scripts[id]?.tells ?? [];
    for (const kind of kinds) {
      const sentence = en.packet.referrals.problems[kind];
      const told = typeof sentence === 'string' ? sentence : sentence(values);
      const belongs = 'allBut' in tells ? !tells.allBut.includes(kind) : tells.includes(kind);
      expect(say(id, { 'problem.kinds': [kind] }).includes(told)).toBe(belongs);
    }
  });

  test('USCIS is not told of what is another agency’s', () => {
    if (!id.startsWith('uscis-')) return;
    expect(say(id, { 'problem.kinds': ['not-uscis'] }).join(' ')).not.toContain('another agency');
  });

  test('nothing is advice', () => {
    const all = kinds.flatMap((kind) => say(id, { 'problem.kinds': [kind] })).join(' ');
    expect(all).not.toMatch(/you should (file|appeal|sue)|we recommend|your best/i);
  });
});

describe('what is said', () => {
  test('asks the Contact Center for a service request and for Tier 2', () => {
    expect(say('uscis-contact-center', { 'problem.kinds': ['delay'] })).toEqual([
      'This is about FORMS.',
      'It was filed on FILED, and no decision has come.',
      'Please open a service request, and tell me its number and by when an answer should come.',
      'Which office has the case now, and what was done last?',
      'If you cannot settle this: please pass it to a Tier 2 officer, who calls back or writes by e-mail. When about will that be?',
      'May I read back what I wrote down? Your name or number, please, and the number of this request.',
    ]);
  });

  test('asks for no service request where there is only something to be asked', () => {
    const asked = (...of: readonly string[]): string =>
      say('uscis-contact-center', { 'problem.kinds': of }).join(' ');
    expect(asked('change-decision')).not.toContain('service request');
    expect(asked('change-decision')).toContain('Which form, and which deadline, does the notice name');
    expect(asked('change-decision', 'delay')).toContain('Please open a service request');
    expect(asked('delay')).not.toContain('does the notice name');
  });

  test('does not say twice that it is the case of a service member', () => {
    const sentences = say('uscis-military-help-line', { 'problem.kinds': ['military'] });
    expect(sentences.filter((sentence) => sentence.includes('armed forces'))).toHaveLength(1);
  });

  test('names every problem of a case that the door takes', () => {
    const sentences = say('uscis-e-request', { 'problem.kinds': ['card-returned', 'legal-advice', 'delay'] });
    expect(sentences).toEqual([
      'This is about FORMS.',
      'The mail did not deliver a card of this case and sent it back to USCIS.',
      'It was filed on FILED, and no decision has come.',
      'On the page, choose the request about a case outside normal processing time.',
      'On the page, choose the request about a notice, card or document that did not arrive.',
    ]);
  });

  test('is another thing after a no', () => {
    const answers = { 'problem.kinds': ['expedite'], 'expedite.result': 'denied' };
    expect(say('uscis-expedite', answers).join(' ')).toContain('with no on DENIED');
    expect(say('uscis-expedite', { 'problem.kinds': ['expedite'] }).join(' ')).not.toContain('DENIED');
  });

  test('tells a congressional office of the days of waiting, unless it has asked already', () => {
    const before = say('congressional-office', { 'problem.kinds': ['delay'] }).join(' ');
    expect(before).toContain('the CIS Ombudsman waits WAIT');
    const after = say('congressional-office', {
      'problem.kinds': ['delay'],
      'congressional.inquired': true,
    }).join(' ');
    expect(after).not.toContain('WAIT');
  });

  test('asks a lockbox without a number that does not belong in e-mail', () => {
    const sentences = say('uscis-lockbox-support', { 'problem.kinds': ['receipt-not-received'] }).join(' ');
    expect(sentences).not.toMatch(/A-Number|Social Security|birth/);
    expect(sentences).toContain('Proof of delivery and proof of payment are attached.');
  });

  test('names each filing, with empty lines for what is not known', () => {
    const answers = { 'filings.2': { form: 'I-765' } };
    const scope = scopeOf(caseOf({ answers, asOf }), asOf);
    expect(formsInWords(scope, true, en)).toBe(
      'Form I-485, receipt number MSC2190000001; Form I-765, receipt number __________',
    );
    expect(formsInWords(scope, false, en)).toBe('Form __________, receipt number __________');
  });
});

describe('the notes of the directory', () => {
  const all = (answers: Answers) =>
    referralsOf(
      ids.map((id) => ({ id, reason: 'why', from: null, value: null })),
      scopeOf(caseOf({ answers, asOf }), asOf),
      () => values,
      en,
    );

  test('have a row for as many as there are', () => {
    for (const [id, rows] of Object.entries(notesFor)) {
      expect(rows).toHaveLength(en.contacts.entries[id as ContactId].notes.length);
    }
  });

  test('about protected cases are for them, and for whom it is not known', () => {
    const about = (answers: Answers): number =>
      all(answers)
        .filter(({ id }) => id in notesFor)
        .flatMap(({ notes }) => notes)
        .filter((note) => note.includes('VAWA')).length;
    expect(about({ 'person.protection': [] })).toBe(0);
    expect(about({ 'person.protection': ['u'] })).toBe(6);
    expect(about({ 'person.protection': undefined })).toBe(6);
  });

  test('do not repeat the steps of a call, which stand once', () => {
    const doors = all({});
    expect(doors.filter(({ steps }) => steps.length > 0).map(({ id }) => id)).toEqual([
      'uscis-contact-center',
    ]);
    expect(doors[0]?.notes.join(' ')).not.toContain('A recorded system answers first');
  });
});
