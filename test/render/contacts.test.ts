import { describe, expect, it } from 'vitest';
import { type ContactId, contacts } from '../../src/content/contacts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Contact } from '../../src/content/shape/contact.ts';
import { lastSeenOn } from '../../src/core/routing.ts';
import { contactData, contactsDocument, type Detail, type ShownContact } from '../../src/render/contacts.ts';
import { asText, plainText, type TextLook } from '../../src/render/text.ts';

const words = { asOf: '2026-11-29', words: en } as const;
const ids = Object.keys(contacts) as readonly ContactId[];
const contactOf = (id: ContactId): Contact => contacts[id];

const shown = (which: readonly ShownContact[], detail: Detail, look: TextLook): string =>
  asText(contactsDocument(which, detail, words), look).trimEnd();
const print = (id: ContactId, width: number, detail: Detail = 'full', reason?: string): string =>
  shown([reason === undefined ? { id } : { id, reason }], detail, { ...plainText, width });

/** The text with its line breaks and indents taken out, so that sentences can be found in it. */
const flowing = (text: string): string => text.replace(/\s+/g, ' ');

describe.each([40, 80, 120])('at %i columns', (width) => {
  it.each(ids)('%s keeps every number and address whole on one line', (id) => {
    const lines = print(id, width).split('\n');
    for (const value of contactOf(id).values.flatMap((one) => one.lines)) {
      expect(lines.some((line) => line.includes(value))).toBe(true);
    }
  });

  it.each(ids)('%s fits, but for lines that hold one word or address that must stay whole', (id) => {
    const values = contactOf(id).values.flatMap((one) => one.lines);
    for (const line of print(id, width)
      .split('\n')
      .filter((one) => one.length > width)) {
      const text = line.trim();
      expect(values.includes(text) || !/^\S+\s\S+/.test(text) || /^[A-Z]\S+ +https?:\S+$/.test(text)).toBe(
        true,
      );
    }
  });

  it.each(ids)('%s says in words what is not sure, with the page to check', (id) => {
    const contact = contactOf(id);
    const text = flowing(print(id, width));
    const doubts = [...contact.values, ...(contact.hours === undefined ? [] : [contact.hours])].filter(
      ({ certainty }) => certainty !== 'confirmed',
    );
    expect(text.split(contact.checkAt).length - 1).toBeGreaterThanOrEqual(doubts.length);
    const marks = text.match(/UNCONFIRMED: |Not confirmed lately: |Looked for until /g) ?? [];
    expect(marks).toHaveLength(doubts.length);
  });
});

describe('one contact', () => {
  it('is printed with everything, values and sources included', () => {
    expect(print('uscis-lockbox-support', 80)).toMatchInlineSnapshot(`
      "USCIS lockbox support
        For       A package was delivered to a lockbox, or the fee was charged, and no
                  receipt notice came.
        Who       Whoever filed, once more than 30 business days have passed since the
                  delivery or since the fee was charged. Not in T, U or VAWA cases.
        E-mail    lockboxsupport@uscis.dhs.gov
        At hand   Form number, the names of applicant and petitioner, mailing address,
                  proof of delivery, proof of payment.
        Say       Write: the form number, the names of petitioner, applicant or
                  beneficiary, the mailing address, the day and proof of delivery, and
                  the day and proof of payment.
        Note      Do NOT send the A-Number or a Social Security number: this is
                  ordinary e-mail.
        Note      Not when there is a receipt number: then ask through the online
                  account or the Contact Center.
        Source    How to Submit a Case Assistance Request (CIS Ombudsman), last
                  updated 05/31/2023, May 31, 2023: Contact USCIS, lockbox
        Source    USCIS Lockbox Filing Information, undated: no receipt notice after
                  30 business days
        Source    What to write to the USCIS lockbox, after tips of the CIS Ombudsman,
                  June 29, 2022: what to send"
    `);
  });

  it('is printed for a case with its number, the reason and what to say, without sources', () => {
    expect(print('uscis-nebraska-u-inquiries', 80, 'case', 'Because.')).toMatchInlineSnapshot(`
      "1. USCIS U inquiries at Nebraska
        Why here  Because.
        E-mail    For attorneys and accredited representatives only:
                  nsc.i-918inquiries@uscis.dhs.gov
                  UNCONFIRMED: last seen in an undated text, read on November 22,
                  2026. Check at https://www.uscis.gov/about-us/contact-us
        Post      For a petitioner alone, by post; verify:
                  USCIS
                  Nebraska Service Center
                  P.O. Box 87918
                  Lincoln, NE 68501-7918
                  UNCONFIRMED: last seen in a text of May 25, 2017. Check at
                  https://www.uscis.gov/about-us/contact-us
        At hand   Receipt number.
        Say       Give the receipt number and the question. A letter needs an original
                  signature.
        Note      The postal address comes from a notice of May 2017. Verify it before
                  anything is sent there: a letter that goes astray tells somebody
                  else of the case.
        Note      The section of the page that counts: “Inquiries for VAWA, T, and U
                  Filings (Including Form I-751 Abuse Waivers)”. It could not be read
                  here."
    `);
  });

  it('is printed for a narrow terminal with its labels in the text', () => {
    expect(print('uscis-premium-processing', 40, 'list')).toMatchInlineSnapshot(`
      "USCIS premium processing line
        For: Petitions that were filed with
          Form I-907.
        Not found: The number of the line:
          Looked for until November 22, 2026.
          Look at
          https://www.uscis.gov/contactcenter"
    `);
  });

  it('reads the same with colour as without, so that colour alone says nothing', () => {
    const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
    const coloured = { bold: red, dim: red, good: red, caution: red, bad: red, link: red };
    for (const id of ids) {
      const text = shown([{ id }], 'full', { width: 80, style: coloured });
      expect(text).toContain('\u001b[31m');
      expect(text.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(print(id, 80));
    }
  });

  it('dates a doubt by the newest text that bears a day', () => {
    const page = { source: 'policy-manual-1-a-3', pinpoint: '' } as const;
    const older = { source: 'u-nebraska-2017', pinpoint: '' } as const;
    const undated = { source: 'published-mailboxes', pinpoint: '' } as const;
    expect(lastSeenOn([older, page, undated])).toBe('2025-06-24');
    expect(lastSeenOn([undated])).toBeUndefined();
  });
});

describe('a contact as data', () => {
  it('has every value with how sure it is, when it was last seen, and its sources', () => {
    const data = contactData({ id: 'uscis-nebraska-u-inquiries', reason: 'Because.' }, words);
    expect(data.reason).toBe('Because.');
    expect(data.values.map(({ type, certainty, lastSeen }) => [type, certainty, lastSeen])).toEqual([
      ['email', 'unconfirmed', null],
      ['post', 'unconfirmed', '2017-05-25'],
    ]);
    expect(data.values[1]?.sources[0]).toMatchObject({ id: 'u-nebraska-2017', date: '2017-05-25' });
  });

  it('has no reason outside a case, and no hours where there are none', () => {
    const data = contactData({ id: 'uscis-lockbox-support' }, words);
    expect(data).not.toHaveProperty('reason');
    expect(data.hours).toBeNull();
  });

  it('gives no line for what was not found', () => {
    for (const id of ['uscis-premium-processing', 'congressional-office'] as const) {
      expect(contactData({ id }, words).values).toMatchObject([
        { type: 'none', lines: [], certainty: 'not-found' },
      ]);
    }
  });
});
