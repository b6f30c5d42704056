import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarText } from '../../src/render/calendar.ts';
import { readStrictly } from '../packet/dates/rfc5545.ts';

const one: CalendarDay = {
  uid: 'a1',
  stamp: '2026-11-22',
  day: '2028-02-29',
  title: 'Request: first day to send',
  description: 'The first day.',
  reminders: [7, 1],
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (days: readonly CalendarDay[]) => readStrictly(bytesOf(calendarText(days)));
const text = calendarText([one]);

describe('a calendar file', () => {
  test('a whole day, private, with its reminders', () => {
    const [event] = read([one]);
    expect(Object.fromEntries(event?.properties ?? [])).toEqual({
      UID: 'a1',
      DTSTAMP: '20261122T000000Z',
      DTSTART: '20280229',
      DTEND: '20280301',
      SUMMARY: 'Request: first day to send',
      DESCRIPTION: 'The first day.',
      CLASS: 'PRIVATE',
      TRANSP: 'TRANSPARENT',
    });
    expect(event?.alarms.map((alarm) => alarm.get('TRIGGER'))).toEqual(['-P7D', '-P1D']);
    expect(event?.alarms.map((alarm) => alarm.get('DESCRIPTION'))).toEqual([one.title, one.title]);
  });

  test('the last day of a year ends with the first of the next', () =>
    expect(read([{ ...one, day: '2026-12-31' }])[0]?.properties.get('DTEND')).toBe('20270101'));

  test.each([
    ['a comma, a semicolon, a backslash', 'a, b; c\\ d', 'a, b; c\\ d'],
    ['what looks like an escape', 'C:\\new\\,', 'C:\\new\\,'],
    ['a line break', 'one\ntwo\r\nthree\rfour', 'one\ntwo\nthree\nfour'],
    ['control characters', 'a\u0000b\u001bc\u007fd\u0085e', 'a b c d e'],
    ['what would be a property', 'x\r\nMETHOD:REQUEST', 'x\nMETHOD:REQUEST'],
    ['Vietnamese, Arabic, and a pair of halves', 'Nguyễn العربية 🗓️'.repeat(9), 'Nguyễn العربية 🗓️'.repeat(9)],
  ])('text comes back as it was: %s', (_, given, back) =>
    expect(read([{ ...one, description: given }])[0]?.properties.get('DESCRIPTION')).toBe(back),
  );

  test('any text is whole again after it was folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const clean = given.replace(/\p{Cc}/gu, '');
        expect(read([{ ...one, description: clean }])[0]?.properties.get('DESCRIPTION')).toBe(clean);
      }),
      { numRuns: 500, seed: 7001 },
    );
  });

  test('every length around the fold', () => {
    for (let length = 50; length < 230; length += 1)
      for (const letter of ['x', 'é', '€', '🗓'])
        expect(read([{ ...one, description: letter.repeat(length) }])[0]?.properties.get('DESCRIPTION')).toBe(
          letter.repeat(length),
        );
  });
});

describe('the checker sees', () => {
  test.each([
    ['a bare line feed', text.replace('\r\nUID', '\nUID')],
    ['a bare carriage return', text.replace('\r\nUID', '\rUID')],
    ['a missing end', text.slice(0, -2)],
    ['a long line', text.replace('SUMMARY:', `SUMMARY:${'x'.repeat(70)}`)],
    ['no UID', text.replace(/UID:.*\r\n/, '')],
    ['no stamp', text.replace(/DTSTAMP:.*\r\n/, '')],
    ['no beginning', text.replace(/DTSTART.*\r\n/, '')],
    ['no product', text.replace(/PRODID:.*\r\n/, '')],
    ['no version', text.replace(/VERSION:.*\r\n/, '')],
    ['a method', text.replace('CALSCALE', 'METHOD:PUBLISH\r\nCALSCALE')],
    ['a comma that is not escaped', text.replace('The first', 'The, first')],
    ['a backslash that escapes nothing', text.replace('The first', 'The\\ first')],
    ['a day that is none', text.replace('20280229', '20270229')],
    ['an end before the beginning', text.replace('DTEND;VALUE=DATE:20280301', 'DTEND;VALUE=DATE:20280229')],
    ['a property after an alarm', text.replace('END:VEVENT', 'CLASS:PRIVATE\r\nEND:VEVENT')],
    ['an alarm without a trigger', text.replace(/TRIGGER:-P7D\r\n/, '')],
    ['no event', text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, '')],
    ['two of the same UID', calendarText([one, one])],
    ['a fold without its space', text.replace('SUMMARY:Request', 'SUMMARY:Req\r\nuest')],
    ['a control character', text.replace('The first', 'The\u0007first')],
    ['something public', text.replace('CLASS:PRIVATE', 'CLASS:PUBLIC')],
  ])('%s', (_, damaged) => {
    expect(damaged).not.toBe(text);
    expect(() => readStrictly(bytesOf(damaged))).toThrow();
  });
});
