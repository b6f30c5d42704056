import { describe, expect, test } from 'vitest';
import { type CaseFile, withValue } from '../../../src/core/case-file.ts';
import type { ChannelInputs } from '../../../src/packet/channel/channel.ts';
import { abroad, employer, filesOf, groundOf, official, online, survivor, text } from './cases.ts';

const readMe = (caseFile: CaseFile, more: Partial<ChannelInputs> = {}): string =>
  text(filesOf(groundOf(caseFile, more)).get('read-me.txt'));
/** One part of it, line ends taken out. */
const part = (whole: string, title: string): string => {
  const [, after = ''] = whole.split(`\n${title}\n${'-'.repeat(title.length)}\n`);
  return (after.split(/\n\n(?=[A-Z])/)[0] ?? '').replace(/\s+/g, ' ').trim();
};

describe('the read-me', () => {
  test.each([
    ['online', online],
    ['by e-mail', employer],
    ['by post', abroad],
    ['of a protected person', survivor],
  ])('%s: names every file once, holds nothing of the person, and fits a narrow window', (_, caseFile) => {
    const ground = groundOf(caseFile);
    const whole = readMe(caseFile);
    const files = part(whole, 'What each file is');
    for (const name of [...filesOf(ground).keys(), 'request-sheet.pdf', 'exhibits.pdf', 'dates.ics'])
      expect(files.split(`- ${name}: `)).toHaveLength(2);
    expect(whole).not.toMatch(/Nguyễn|Ånh|Щербаков|Ångström|Müller|A012|IOE09|LIN21|WAC26|example\.org/);
    // An address is never broken, however long it is.
    const lines = whole.split('\n').filter((line) => !/^ *https:\S+$/.test(line));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
    expect(whole).toContain('2 business days');
    expect(whole).toContain('This is no legal advice.');
  });

  test('online: form, paste, upload, send; the number comes at once', () => {
    const steps = part(readMe(online), 'What to do, in this order');
    expect(steps).toMatch(
      /Read the request.*Open the online form: https.*portal\.html.*Upload with it: exhibits\.pdf.*send it/,
    );
    expect(part(readMe(online), 'Afterwards')).toContain('request number comes at once');
    expect(part(readMe(online), 'What not to send')).toContain(
      'portal.html, portal.txt, request-sheet.pdf, dates.ics',
    );
  });

  test('by post: print, sign, two to three weeks; the prepared sheet stays', () => {
    const whole = readMe(abroad);
    expect(part(whole, 'What to do, in this order')).toContain(
      'Print cover-letter.pdf, address-label.pdf, exhibits.pdf,',
    );
    expect(part(whole, 'What to do, in this order')).toContain('Get DHS Form 7001');
    expect(part(whole, 'What not to send')).toContain('request-sheet.pdf');
    expect(part(whole, 'Afterwards')).toContain('2 to 3 weeks, even for express mail');
    const own = readMe(abroad, { form: official });
    expect(part(own, 'What to do, in this order')).toContain('form-7001.pdf');
    expect(part(own, 'What not to send')).not.toContain('form-7001.pdf');
  });

  test('by e-mail: the signed form takes the place of the unsigned one', () => {
    const steps = part(readMe(employer, { form: official }), 'What to do, in this order');
    expect(steps).toMatch(/Sign.*Open draft\.eml.*put the signed one in.*send it/);
    expect(part(readMe(employer), 'What to sign')).toContain('Section 10');
  });

  test('a protected person puts the address right first, signs in ink, and is answered by post', () => {
    const whole = readMe(survivor);
    expect(whole.indexOf('First of all')).toBeLessThan(whole.indexOf('What to do'));
    expect(part(whole, 'First of all')).toMatch(/by post alone/);
    // What is known to be another address is told above, and once.
    const known = withValue(survivor, 'person.addressMatchesUscis', true);
    expect(part(readMe(known), 'First of all')).toMatch(/by post alone.*1-800-375-5283.*lawyer/);
    const other = readMe(withValue(survivor, 'person.addressMatchesUscis', false));
    expect(other.slice(0, other.indexOf('First of all'))).toMatch(/1-800-375-5283[\s\S]*lawyer/);
    expect(other.split('1-800-375-5283')).toHaveLength(2);
    expect(part(whole, 'What to sign')).toContain('by hand, in ink');
    expect(part(whole, 'Afterwards')).not.toContain('answer the message');
    expect(readMe(online)).not.toContain('First of all');
  });

  test.each(['online', 'email', 'mail'])(
    'section 9 is sent, and the page about it never is: %s',
    (channel) => {
      const caseFile = withValue(survivor, 'submission.channel', channel);
      for (const more of [{}, { form: official }]) {
        const whole = readMe(caseFile, more);
        expect(part(whole, 'What to do, in this order')).not.toContain('consent.pdf');
        expect(part(whole, 'What not to send')).toMatch(/for you alone: .*\bconsent\.pdf.* - No originals/);
      }
      const online = part(
        readMe(withValue(survivor, 'submission.channel', 'online')),
        'What to do, in this order',
      );
      expect(online).toMatch(
        /choose U\.S\. mail only.*copy the answers.*Upload the scan of section 9 of DHS Form 7001/,
      );
    },
  );

  test('the written consent to a helper is signed, and goes along', () => {
    const preparer = { role: 'family-member', name: { family: 'Quill' }, writtenConsent: false };
    const helped = (channel: string) =>
      withValue(withValue(online, 'preparer', preparer), 'submission.channel', channel);
    expect(part(readMe(helped('online')), 'What to do, in this order')).toContain(
      'Upload with it: consent-to-helper.pdf, exhibits.pdf.',
    );
    expect(part(readMe(helped('email')), 'What to do, in this order')).toContain(
      'Attach the scan of the signed written consent.',
    );
    expect(part(readMe(helped('mail')), 'What to do, in this order')).toContain('consent-to-helper.pdf');
    for (const channel of ['online', 'email', 'mail']) {
      expect(part(readMe(helped(channel)), 'What not to send')).not.toContain('consent-to-helper.pdf');
      expect(part(readMe(helped(channel)), 'What to sign')).toContain(
        'consent-to-helper.pdf, by the applicant',
      );
    }
  });

  test('a paper that is said to be at hand and was not given is attached to the rest', () => {
    const helper = { role: 'family-member', name: { family: 'Quill' }, writtenConsent: true };
    const helped = withValue(online, 'preparer', helper);
    const attorney = withValue(withValue(employer, 'documents', []), 'preparer', employer['preparer']);
    for (const channel of ['online', 'email', 'mail']) {
      const steps = (caseFile: CaseFile) =>
        part(readMe(withValue(caseFile, 'submission.channel', channel)), 'What to do, in this order');
      expect(steps(helped)).toContain('Attach the signed consent.');
      expect(
        steps(withValue(helped, 'documents', [{ kind: 'written-consent', file: 'a.pdf' }])),
      ).not.toContain('Attach the signed consent.');
      expect(steps(attorney)).toContain('Attach the copy of that Form G-28.');
      expect(steps(employer)).not.toContain('Form G-28');
    }
    expect(part(readMe(online), 'What to do, in this order')).not.toMatch(/consent|G-28/);
  });

  test('the line to call is the one that works where the person is', () => {
    const known = withValue(survivor, 'person.addressMatchesUscis', true);
    expect(part(readMe(known), 'First of all')).toContain('1-800-375-5283; TTY 1-800-767-1833');
    const away = part(readMe(withValue(known, 'person.outsideUs', true)), 'First of all');
    expect(away).toContain('+1 212-620-3418');
    expect(away).not.toContain('1-800');
  });

  test('whoever is protected and alone is told that no e-mail comes, everybody else that one does', () => {
    expect(part(readMe(survivor), 'Afterwards')).toContain('With U.S. mail only no e-mail comes');
    expect(readMe(online)).not.toContain('U.S. mail');
  });

  test('of a request before its time says so first, with the reasons', () => {
    const early = withValue(online, 'filings', [
      { ...(online['filings'] as object[])[0], caseInquiryDate: '2027-05-02' },
    ] as never);
    const whole = readMe(early);
    expect(whole).toContain('THE RULES SAY NOT NOW');
    expect(whole).toContain('Send the request on May 2, 2027, and not before');
    expect(readMe(online)).not.toContain('NOT NOW');
  });

  test('tells a large message before it is sent', () => {
    const large = {
      file: { part: 'exhibits', name: 'exhibits.pdf', bytes: new Uint8Array(8_000_000) },
      pages: 400,
    } as const;
    expect(readMe(employer, { form: official, exhibits: [large] })).toMatch(/about 10\.9\s+MB/);
  });
});
