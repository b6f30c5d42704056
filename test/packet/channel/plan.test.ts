import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { withValue } from '../../../src/core/case-file.ts';
import { decide } from '../../../src/core/decide.ts';
import { planChannel } from '../../../src/packet/channel/channel.ts';
import { abroad, asOf, employer, online, survivor } from './cases.ts';

const planOf = (caseFile: CaseFile, officialForm = false, undrawn: readonly string[] = []) => {
  const { channel, files, cautions } = planChannel(caseFile, decide(caseFile, asOf, en), en, {
    officialForm,
    undrawn,
  });
  return { channel, files: files.map(({ name }) => name), cautions: cautions.map(({ id }) => id) };
};
const byMail = (caseFile: CaseFile) => withValue(caseFile, 'submission.channel', 'mail');
const byEmail = (caseFile: CaseFile) => withValue(caseFile, 'submission.channel', 'email');

describe('what goes with a request', () => {
  test('an ordinary delay online: the answers to paste', () =>
    expect(planOf(online)).toEqual({
      channel: 'online',
      files: ['read-me.txt', 'portal.html', 'portal.txt'],
      cautions: [],
    }));

  test('a U applicant alone: how to sign section 9, the address first, and what was left out', () =>
    expect(planOf(survivor)).toEqual({
      channel: 'online',
      files: ['read-me.txt', 'consent.pdf', 'portal.html', 'portal.txt'],
      cautions: ['device', 'address-first', 'contact-withheld'],
    }));

  test('an employer with attorney, by e-mail: the draft', () =>
    expect(planOf(employer, true)).toEqual({
      channel: 'email',
      files: ['read-me.txt', 'draft.eml'],
      cautions: ['email-not-private', 'slow-channel'],
    }));

  test('somebody abroad by post: letter and label', () =>
    expect(planOf(abroad)).toEqual({
      channel: 'mail',
      files: ['read-me.txt', 'cover-letter.pdf', 'address-label.pdf'],
      cautions: ['slow-channel', 'official-form'],
    }));

  test.each(['t', 'u', 'vawa', 'i-751-waiver', 'asylee', 'refugee'])('%s: a signature in ink', (kind) => {
    const caseFile = withValue(
      withValue(survivor, 'person.protection', [kind]),
      'person.addressMatchesUscis',
      true,
    );
    expect(planOf(caseFile).files).toContain('consent.pdf');
    expect(planOf(caseFile).cautions).toEqual(['device', 'contact-withheld']);
    expect(planOf(byMail(caseFile)).files).toContain('consent.pdf');
  });

  test('an address that is not known to be right comes first all the same', () =>
    expect(planOf(withValue(survivor, 'person.addressMatchesUscis', undefined)).cautions).toContain(
      'address-first',
    ));

  test('with an attorney answers do not come by post alone', () => {
    const caseFile = { ...survivor, preparer: employer['preparer'] } as CaseFile;
    expect(planOf(caseFile)).toMatchObject({ cautions: ['device'] });
    expect(planOf(caseFile).files).toContain('consent.pdf');
  });

  test('a protected request by e-mail is warned of twice', () =>
    expect(planOf(byEmail(survivor), true).cautions).toEqual([
      'device',
      'address-first',
      'email-not-private',
      'email-one-way',
      'slow-channel',
      'contact-withheld',
    ]));

  test('a helper without written consent: a page for it', () => {
    const helped = (writtenConsent: boolean | undefined) =>
      planOf(withValue(online, 'preparer', { role: 'family-member', writtenConsent } as never)).files;
    expect(helped(false)).toContain('consent-to-helper.pdf');
    expect(helped(undefined)).toContain('consent-to-helper.pdf');
    expect(helped(true)).not.toContain('consent-to-helper.pdf');
    expect(planOf(online).files).not.toContain('consent-to-helper.pdf');
  });

  test('a letter without a sender’s address is completed by hand', () => {
    expect(planOf(withValue(abroad, 'person.address.city', undefined)).cautions).toContain(
      'no-sender-address',
    );
    expect(planOf(byMail(withValue(employer, 'preparer.address', undefined))).cautions).toContain(
      'no-sender-address',
    );
    expect(planOf(byMail(employer)).cautions).not.toContain('no-sender-address');
  });
});
