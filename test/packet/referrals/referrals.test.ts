import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../../src/content/contacts/index.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { decide } from '../../../src/core/decide.ts';
import { nameOf } from '../../../src/core/fact-name.ts';
import { outlineOf } from '../../../src/packet/referrals/outline.ts';
import { allReferrals, type PlannedDay, type Referrals } from '../../../src/packet/referrals/referrals.ts';
import { asText, plainText } from '../../../src/render/text.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { caseFileOf, drawnCase } from '../../oracle/random-case.ts';
import { asOf, refusedRows } from './rows.ts';

/** Every text on one line. */
const wide = { ...plainText, width: 100_000 };

function doorsFor(answers: Answers): { readonly doors: Referrals; readonly text: string } {
  const caseFile = caseOf({ answers, asOf });
  const doors = allReferrals(caseFile, decide(caseFile, asOf, en), en);
  if (doors === undefined) throw new Error('the case is ready');
  return { doors, text: asText(outlineOf(doors, en), wide) };
}

describe.each(refusedRows)('$it', ({ answers, verdict, first, among = [], never = [], says }) => {
  const { doors, text } = doorsFor(answers);
  const ids = doors.all.map(({ id }) => id);

  test('is refused as it should be, and says so first', () => {
    expect(doors.verdict).toBe(verdict);
    expect(text.split('\n\n')[0]).toBe(doors.answer.headline);
    expect(text.indexOf(doors.answer.by)).toBeLessThan(
      text.indexOf(`\n${en.packet.referrals.headings.why}\n`),
    );
  });

  test('goes to the doors of its route, in that order', () => {
    const caseFile = caseOf({ answers, asOf });
    expect(ids).toEqual(decide(caseFile, asOf, en).contacts.map(({ id }) => id));
    expect(ids[0]).toBe(first);
    expect(ids).toEqual(expect.arrayContaining([...among, 'congressional-office']));
    expect(ids.filter((id) => never.includes(id))).toEqual([]);
  });

  test('says why in the words of the rule, with the day of its source', () => {
    const { because } = decide(caseOf({ answers, asOf }), asOf, en);
    expect(doors.why).toHaveLength(because.length);
    for (const [at, { text: rule, source, facts }] of because.entries()) {
      for (const path of facts) expect(doors.why[at]?.answers).toContain(nameOf(path, en));
      expect(doors.why[at]?.text).toContain(rule);
      expect(doors.why[at]?.source).toContain(`${source.title} (${source.date})`);
    }
  });

  test.each(says)('says: %s', (words) => expect(text).toContain(words));

  test('always says that deadlines run on, that it is no advice, and where advice is to be had', () => {
    expect(text).toContain('extends no deadline');
    expect(text).toContain('This page is no legal advice.');
    expect(text).toContain(en.packet.referrals.headings.legal);
  });
});

describe('a page of the next doors', () => {
  test('is not made for a case that is ready', () => {
    const caseFile = caseOf({ answers: { 'problem.kinds': ['lost-file'] }, asOf });
    const outcome = decide(caseFile, asOf, en);
    expect(outcome.verdict).toBe('ready');
    expect(allReferrals(caseFile, outcome, en)).toBeUndefined();
  });

  test('says of a case without a kind of problem that none is named', () => {
    const { doors } = doorsFor({ 'problem.kinds': [] });
    expect(doors.why.map(({ text }) => text)).toContain(en.outcome.noKind);
  });

  test('tells the days of a plan as they are given', () => {
    const caseFile = caseOf({ answers: { 'problem.kinds': ['delay'], uscisContacts: [] }, asOf });
    const plan = [
      { day: '2026-12-20', sentence: 'Ask USCIS once more.' },
      { day: '2026-12-01', sentence: 'Print the page with the processing times.' },
    ] as const;
    const doors = allReferrals(caseFile, decide(caseFile, asOf, en), en, plan);
    expect(doors?.plan).toEqual([
      'December 20, 2026: Ask USCIS once more.',
      'December 1, 2026: Print the page with the processing times.',
    ]);
  });

  test('names each set of answers and deeds with what it leads to', () => {
    const caseFile = caseOf({ answers: { 'problem.kinds': ['delay'], uscisContacts: [] }, asOf });
    const consent = { path: 'preparer.writtenConsent', to: [true], deed: true } as const;
    const signer = { path: 'person.role', to: ['applicant', 'petitioner'], deed: false } as const;
    const wouldChange = [
      { changes: [consent, signer], verdict: 'ready' },
      { changes: [consent], verdict: 'not-yet' },
    ] as const;
    const doors = allReferrals(caseFile, { ...decide(caseFile, asOf, en), wouldChange }, en);
    expect(doors?.change).toEqual([
      `Once “Written consent” is “yes”, and “Part in the case” is “Applicant” or “Petitioner”, the answer becomes: ${en.outcome.verdicts.ready}.`,
      `Once “Written consent” is “yes”, the answer becomes: ${en.outcome.verdicts['not-yet']}.`,
    ]);
  });

  test('shows the plan under its own heading', () => {
    const caseFile = caseOf({ answers: { 'problem.kinds': ['delay'], uscisContacts: [] }, asOf });
    const outcome = decide(caseFile, asOf, en);
    const heading = en.packet.referrals.headings.plan;
    const textWith = (plan: readonly PlannedDay[]): string => {
      const doors = allReferrals(caseFile, outcome, en, plan);
      return doors === undefined ? '' : asText(outlineOf(doors, en), wide);
    };
    expect(textWith([{ day: '2026-12-20', sentence: 'Ask once more.' }])).toContain(
      `${heading}\n\n  - December 20, 2026: Ask once more.`,
    );
    expect(textWith([])).not.toContain(heading);
  });

  test('speaks of the filing that is still open', () => {
    const { text } = doorsFor({
      'problem.kinds': ['delay'],
      uscisContacts: [],
      filings: [
        { form: 'I-130', receiptDate: '2020-01-02', status: 'approved' },
        {
          form: 'I-485',
          receiptDate: '2025-03-04',
          status: 'pending',
          processingTime: 'not-published',
        },
      ],
    });
    expect(text).toContain('It was filed on March 4, 2025');
  });

  test('says of every value that is not confirmed that it is not, at its door and in the list of doors', () => {
    for (const { answers } of refusedRows) {
      const { doors, text } = doorsFor(answers);
      for (const { id, ways, name } of doors.all) {
        const sure = contacts[id].values.map(({ certainty }) => certainty === 'confirmed');
        expect(ways.map(({ doubt }) => doubt === '')).toEqual(sure);
        for (const { doubt } of ways) expect(text).toContain(doubt);
        const [inList = ''] = text.split('\n\n').filter((part) => part.includes('How to reach it'));
        const row = inList.slice(inList.indexOf(name)).split('\n')[2] ?? '';
        expect(row).toContain('How to reach it');
        if (row.includes('://') || row.includes('@'))
          expect(row.includes('not confirmed')).toBe(sure[0] === false);
      }
    }
  });

  test('has no hole in any sentence, whatever the case', () => {
    let pages = 0;
    for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 400, seed: 31 })) {
      const caseFile = caseFileOf(flat) as unknown as CaseFile;
      const outcome = decide(caseFile, day, en);
      const doors = allReferrals(caseFile, outcome, en);
      expect(doors === undefined).toBe(outcome.verdict === 'ready');
      if (doors === undefined) continue;
      pages++;
      expect(doors.all.length).toBeGreaterThan(0);
      expect(asText(outlineOf(doors, en), wide)).not.toMatch(/undefined|null|NaN|\[object|=>/);
    }
    expect(pages).toBeGreaterThan(200);
  });

  test('is the same each time', () => {
    const answers = { 'problem.kinds': ['delay'], uscisContacts: [] };
    expect(doorsFor(answers)).toEqual(doorsFor(answers));
  });
});
