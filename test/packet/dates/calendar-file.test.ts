import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { calendarFile } from '../../../src/packet/dates/calendar-file.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { sampled } from '../../effort.ts';
import { caseFileOf, drawnCase } from '../../oracle/random-case.ts';
import { type ReadEvent, readStrictly } from './rfc5545.ts';
import { told } from './told.ts';

const asOf = '2026-11-22';
const typo = { 'problem.kinds': ['typographic-error'] } as const;
const child = {
  'problem.kinds': ['age-out'],
  'ageOut.birthDate': '2006-01-10',
  'removal.hearingDate': '2027-03-01',
} as const;

const fileOf = (caseFile: CaseFile, day: Day = asOf) => calendarFile(told(caseFile, day), caseFile, en);
const eventsOf = (answers: Answers, day: Day = asOf): readonly ReadEvent[] => {
  const file = fileOf(caseOf({ answers, asOf: day }), day);
  return file === undefined ? [] : readStrictly(file.bytes);
};
const textOf = (answers: Answers): string =>
  new TextDecoder().decode(fileOf(caseOf({ answers, asOf }))?.bytes);
const titles = (events: readonly ReadEvent[]) =>
  events.map(({ properties }) => `${properties.get('DTSTART')} ${properties.get('SUMMARY')}`);

describe('the calendar file', () => {
  test('has a name that gives nothing away, and its part', () => {
    const file = fileOf(caseOf({ answers: typo, asOf }));
    expect([file?.name, file?.part]).toEqual(['dates.ics', 'calendar']);
  });

  test('the days that are not over, one entry each', () => {
    expect(titles(eventsOf(typo))).toEqual([
      '20261122 Request: first day to send',
      '20261122 Request: ask by this day',
      '20261212 Request: ask by this day',
      '20261212 Request: last day to send',
    ]);
  });

  test('of several days that lie ahead the first and the last', () => {
    const answers = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2027-06-01' };
    const days = titles(eventsOf(answers));
    expect(days).toContain('20270303 Request: ask from this day on');
    expect(days).toContain('20270601 Request: ask by this day');
    expect(days).toEqual([...days].sort((a, b) => Number(a.slice(0, 8)) - Number(b.slice(0, 8))));
  });

  test('no reminder whose time is over already', () => {
    const triggers = eventsOf({ ...typo, uscisContacts: [{ date: '2026-08-31' }] }).map(
      ({ properties, alarms }) => [properties.get('DTSTART'), alarms.map((alarm) => alarm.get('TRIGGER'))],
    );
    // Seven days before 29 November is today, and today has begun.
    expect(triggers).toContainEqual(['20261129', ['-P1D']]);
    expect(
      eventsOf({ ...typo, uscisContacts: [{ date: '2026-09-01' }] }).map(({ alarms }) => alarms.length),
    ).toContain(2);
  });

  test('a case that has no day ahead gives no file', () => {
    expect(fileOf(caseOf({ answers: { 'problem.kinds': ['legal-advice'] }, asOf }))).toBeUndefined();
  });
});

describe('what a locked screen shows', () => {
  const words =
    /USCIS|immigra|asylum|visa|hearing|court|petition|DHS|Ombudsman|citizen|[IN]-\d|VAWA|refugee|turns 21|21 years/i;

  test('no title says what the request is about, nor does a reminder', () => {
    fc.assert(
      fc.property(drawnCase, ({ asOf: day, flat }) => {
        const caseFile = caseFileOf(flat) as unknown as CaseFile;
        const file = fileOf(caseFile, day as Day);
        if (file === undefined) return;
        for (const { properties, alarms } of readStrictly(file.bytes)) {
          expect(properties.get('SUMMARY')).not.toMatch(words);
          for (const alarm of alarms) expect(alarm.get('DESCRIPTION')).not.toMatch(words);
        }
      }),
      { numRuns: sampled(250, 500), seed: 7001 },
    );
    for (const title of Object.values(en.packet.dates.calendar.titles)) expect(title).not.toMatch(words);
  });

  test('the sentence is in the description', () =>
    expect(eventsOf(child).map(({ properties }) => properties.get('DESCRIPTION'))).toContain(
      en.packet.dates.entries.hearing,
    ));

  test.each([
    ['a protected person', { ...child, 'person.protection': ['u'] }],
    ['somebody who was not asked', { ...child, 'person.protection': undefined }],
    ['a form of protection', { ...child, 'filings.1.form': 'I-918' }],
    [
      'a person whom an organization asks for',
      { ...child, 'person.kind': 'organization', 'person.protection': ['t'] },
    ],
  ] as const)('%s: not even there', (_, answers) => {
    const events = eventsOf(answers);
    expect(events.length).toBeGreaterThan(2);
    for (const { properties } of events) expect(properties.has('DESCRIPTION')).toBe(false);
    expect(textOf(answers).replace('-//case-assist//dates//EN', '')).not.toMatch(words);
  });

  test('an organization that was not asked is none', () => {
    const events = eventsOf({ ...typo, 'person.kind': 'organization', 'person.protection': undefined });
    expect(events.every(({ properties }) => properties.has('DESCRIPTION'))).toBe(true);
  });

  test('nothing of the person, the case or the contact is in the file', () => {
    const text = textOf({
      ...child,
      'person.name': { given: 'Zebulon', family: 'Quark' },
      'person.aNumber': 'A012345678',
      'person.birthDate': '1971-03-04',
      'filings.1.receiptNumber': 'MSC2190000001',
      uscisContacts: [{ date: '2026-09-13', channel: 'phone', reference: 'SR-REF', result: 'They said no' }],
      'problem.description': 'my story',
    }).replace(/\r\n /g, '');
    for (const secret of [
      'Zebulon',
      'Quark',
      '012345678',
      '1971',
      'MSC',
      'SR-REF',
      'They said',
      'my story',
      'January 10',
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
  });
});

describe('the same case gives the same file', () => {
  const caseFile = caseOf({ answers: child, asOf });
  const uids = (file: CaseFile, day: Day = asOf) =>
    readStrictly(fileOf(file, day)?.bytes ?? new Uint8Array()).map(({ properties }) => properties.get('UID'));

  test('byte for byte', () => expect(fileOf(caseFile)).toEqual(fileOf(caseFile)));

  test('however its keys are ordered', () => {
    const turned = Object.fromEntries(Object.entries(caseFile).reverse()) as CaseFile;
    expect(fileOf(turned)).toEqual(fileOf(caseFile));
  });

  test('another case has other UIDs, and no UID names a host', () => {
    const other = caseOf({ answers: { ...child, 'person.name': { family: 'Other' } }, asOf });
    const [one, two] = [uids(caseFile), uids(other)];
    expect(one.filter((uid) => two.includes(uid))).toEqual([]);
    for (const uid of [...one, ...two]) expect(uid).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a day later the stamp is another, the UIDs of what is left are the same', () => {
    const later = uids(caseFile, '2026-11-23');
    expect(later.length).toBeGreaterThan(2);
    expect(later.filter((uid) => !uids(caseFile).includes(uid))).toEqual([]);
    expect(new TextDecoder().decode(fileOf(caseFile, '2026-11-23')?.bytes)).toContain(
      'DTSTAMP:20261123T000000Z',
    );
  });
});

test('whatever the case, the file is as RFC 5545 has it, and none of its days is over', () => {
  let files = 0;
  fc.assert(
    fc.property(drawnCase, ({ asOf: day, flat }) => {
      const caseFile = caseFileOf(flat) as unknown as CaseFile;
      const file = fileOf(caseFile, day as Day);
      if (file === undefined) return;
      files += 1;
      for (const { properties } of readStrictly(file.bytes))
        expect((properties.get('DTSTART') ?? '') >= day.replaceAll('-', '')).toBe(true);
    }),
    { numRuns: sampled(250, 500), seed: 7001 },
  );
  expect(files).toBeGreaterThan(200);
});
