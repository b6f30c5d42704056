import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { decide, foregone } from '../../src/core/decide.ts';
import { calendarFile } from '../../src/packet/dates/calendar-file.ts';
import { timelineOf } from '../../src/packet/dates/timeline.ts';
import { timelineDocument } from '../../src/packet/dates/timeline-text.ts';
import { outlineOf } from '../../src/packet/referrals/outline.ts';
import { allReferrals } from '../../src/packet/referrals/referrals.ts';
import { renderOutcome } from '../../src/render/outcome.ts';
import { asText, plainText } from '../../src/render/text.ts';
import { type Answers, caseOf } from '../cases/row.ts';
import { caseFileOf, casesOn } from '../oracle/random-case.ts';
import { filesOf, groundOf } from '../packet/channel/cases.ts';
import { calming, type Reader } from './sentences.ts';

const asOf: Day = '2026-11-22';
const page = { ...plainText, width: 100_000 };

/** All that a person reads of a case: the screen, the pages, the read-me, the calendar, and what is said while asking. */
function allTexts(caseFile: CaseFile): Reader {
  const outcome = decide(caseFile, asOf, en);
  const timeline = timelineOf(caseFile, outcome, en);
  const doors = allReferrals(caseFile, outcome, en);
  const calendar = calendarFile(timeline, caseFile, en);
  const early = foregone(caseFile, asOf, en);
  const text = [
    renderOutcome(outcome, caseFile, en, page, { why: true }),
    asText(timelineDocument(timeline, en), page),
    doors === undefined ? '' : asText(outlineOf(doors, en), page),
    new TextDecoder().decode(calendar?.bytes).replaceAll('\r\n ', ''),
    ...(early?.first ?? []).map((step) => step.text),
    new TextDecoder().decode(filesOf(groundOf(caseFile)).get('read-me.txt')).replaceAll(/\s+/g, ' '),
  ].join('\n');
  return { caseFile, outcome, text };
}

const wait = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2026-12-01' } as const;
const child = { 'ageOut.birthDate': '2006-01-10', 'ageOut.category': 'preference' } as const;

const nothingLost = 'nothing is lost by waiting';
/** Who waits, and whether there is nothing that waiting loses. */
const waiting: readonly (readonly [who: string, answers: Answers, calm: boolean])[] = [
  ['somebody with nothing but a delay', wait, true],
  [
    'somebody who will have to ask USCIS again',
    { ...wait, 'filings.1.caseInquiryDate': '2027-03-01' },
    false,
  ],
  ['somebody with a hearing before the first day', { ...wait, 'removal.hearingDate': '2026-11-25' }, false],
  ['somebody with a hearing long after it', { ...wait, 'removal.hearingDate': '2028-01-25' }, false],
  ['somebody in proceedings without a day', { ...wait, 'removal.inProceedings': true }, false],
  ['somebody with a child who ages', { ...wait, ...child }, false],
  ['somebody who was denied', { ...wait, 'filings.2': { form: 'I-765', status: 'denied' } }, false],
  ['somebody who was rejected', { ...wait, 'filings.2': { form: 'I-90', status: 'rejected' } }, false],
  ['somebody whose status nobody has said', { ...wait, 'filings.1.status': undefined }, false],
  [
    'somebody who asked to expedite',
    { ...wait, 'expedite.requested': true, 'expedite.result': 'pending' },
    false,
  ],
  ['somebody whose permission to work runs out', { ...wait, 'filings.1.form': 'I-765' }, false],
  ['a service member', { ...wait, 'problem.kinds': ['delay', 'military'], 'military.member': 'none' }, false],
  ['somebody with a request for evidence', { ...wait, documents: [{ kind: 'request-for-evidence' }] }, false],
  ['somebody of whom something is not known', { ...wait, 'person.role': undefined }, false],
  ['somebody whose hearing leaves no day', { ...hearing(), 'uscisContacts.1.date': '2026-11-21' }, false],
  ['somebody who can send it today', { 'problem.kinds': ['lost-file'] }, false],
  ['somebody whom the office does not help', { 'problem.kinds': ['legal-advice'] }, false],
];

function hearing(): Answers {
  return {
    'problem.kinds': ['removal-hearing'],
    'removal.inProceedings': true,
    'removal.filingCouldAffect': true,
    'removal.hearingDate': '2026-12-20',
  };
}

describe('who may read that nothing is lost by waiting', () => {
  test.each(waiting)('%s: %s %s', (_, answers, calm) => {
    expect(allTexts(caseOf({ answers, asOf })).text.includes(nothingLost)).toBe(calm);
  });
});

describe('who must never read a sentence that calms, on random cases', () => {
  const drawn = fc.sample(casesOn(asOf), { numRuns: 400, seed: 11 }).map(({ flat }) => flat);
  /** The same people without court, child or expedite request: some of them lose nothing. */
  const ordinary = drawn.map(({ answers, ...flat }) => ({
    ...flat,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([path]) => !/^(?:removal|ageOut|expedite)\./.test(path)),
    ),
  }));
  const readers = [...drawn, ...ordinary].map((flat) => allTexts(caseFileOf(flat) as unknown as CaseFile));

  test.each(Object.entries(calming))('%s', (_, { says, mayRead }) => {
    const told = readers.filter(({ text }) => text.includes(says));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((reader) => !mayRead(reader)).map(({ caseFile }) => JSON.stringify(caseFile))).toEqual(
      [],
    );
  });

  test('whoever loses something by waiting reads first what, and the doors that are open at once', () => {
    const urgent = readers.filter(({ outcome: { endsFirst } }) => endsFirst && endsFirst.kind !== 'contact');
    expect(urgent.length).toBeGreaterThan(100);
    for (const { outcome, text } of urgent) {
      const ids = outcome.first.map(({ id }) => id);
      expect(ids[0]).toBe(outcome.endsFirst?.kind);
      expect(ids).toEqual(expect.arrayContaining(['expedite', 'congress']));
      const first = outcome.first[0]?.text ?? '';
      for (const heading of [en.outcome.headings.why, en.packet.referrals.headings.why])
        expect(text.indexOf(first)).toBeLessThan(text.indexOf(`\n${heading}\n`));
    }
  });

  test('a lawyer comes first for a hearing and for a denial, unless one asks already', () => {
    for (const { outcome, caseFile } of readers) {
      const { endsFirst, first } = outcome;
      if (endsFirst?.kind !== 'hearing' && endsFirst?.kind !== 'appeal') continue;
      const role = (caseFile['preparer'] as { role?: string } | undefined)?.role ?? '';
      const alone = !['attorney', 'accredited-representative'].includes(role);
      expect(first[1]?.id === 'lawyer').toBe(alone);
      expect(allReferrals(caseFile, outcome, en)?.lawyerFirst ?? true).toBe(true);
    }
  });
});

describe('the catalogue', () => {
  /** Words that calm: who writes such a sentence puts it into the table, or says it in another way. */
  const calms =
    /nothing is lost|not lost|no (?:need|hurry|rush|harm)|need not|can wait|not urgent|still time|time enough|enough time|no longer runs|was settled|not aged out|would change this|does not matter|do not (?:write|worry)|not about your case|It was sought\.|was under .* that day|nobody need/i;
  const known = [
    ...Object.values(calming).map(({ says }) => says),
    // About the program, a form or an answer, not about time.
    'this office need not be asked first',
    'who need not be the one who signed the form',
    'Nothing is lost by leaving it open.',
    // About another device or account, for who may be watched.
    'where no call is safe, do not write here',
    // It urges.
    'Open today, and it need not wait',
  ];

  test('every sentence that calms is in the table of who may read it', () => {
    const found: string[] = [];
    const look = (text: string): void => {
      const rest = known.reduce((left, part) => left.replaceAll(part, ''), text);
      if (calms.test(rest)) found.push(text);
    };
    const walk = (node: unknown): void => {
      if (typeof node === 'string') look(node);
      // What is said in one case and not in another stands in the source alone.
      else if (typeof node === 'function') [textOf(node as Sentence), String(node)].forEach(walk);
      else if (node !== null && typeof node === 'object')
        for (const [key, part] of Object.entries(node)) if (key !== 'wording') walk(part);
    };
    walk(en);
    expect(found).toEqual([]);
  });

  test('whoever is told that nobody need write meanwhile is told in the same place that no deadline moves', () => {
    const { tell, deadlines } = en.packet.channel.readMe.after;
    const notes = en.contacts.entries['cis-ombudsman-online'].notes.join(' ');
    for (const place of [`${tell} ${deadlines}`, notes]) {
      expect(place).toMatch(/nobody need write/i);
      expect(place).toContain('extends no deadline');
    }
  });
});

type Sentence = (...args: unknown[]) => unknown;

/** A sentence with anything in its places. */
function textOf(sentence: Sentence): unknown {
  const any: unknown = new Proxy(() => 'X', {
    get: (_, key) => (key === Symbol.toPrimitive ? () => 'X' : key === 'amount' ? () => 'X' : 'X'),
  });
  try {
    return sentence(any, any, any, any, any);
  } catch {
    return undefined;
  }
}
