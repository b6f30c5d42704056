import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { formNumbers } from '../../src/content/reference/forms.ts';
import { readEmail, readPhone, showPhone } from '../../src/core/identifiers/contact.ts';
import {
  readAccountNumber,
  readANumber,
  readFormNumber,
  readReceiptNumber,
} from '../../src/core/identifiers/numbers.ts';
import { type Reading, sentenceFor } from '../../src/core/identifiers/reading.ts';
import { sampled } from '../effort.ts';

/** The canonical value, or the sentence that says what is wrong. */
const told = (reading: Reading): string => (reading.ok ? reading.value : sentenceFor(reading.problem, en));

describe('A-Number', () => {
  it.each([
    ['A012345678', 'A012345678'],
    ['a012345678', 'A012345678'],
    ['012345678', 'A012345678'],
    ['12345678', 'A012345678'],
    ['1234567', 'A001234567'],
    ['A1234567', 'A001234567'],
    ['A-012-345-678', 'A012345678'],
    ['A 012 345 678', 'A012345678'],
    ['A# 012-345-678', 'A012345678'],
    ['A\u00a0012\u00a0345\u00a0678', 'A012345678'],
    ['A012\u2011345\u2013678', 'A012345678'],
    ['\u200eA012345678\u200e', 'A012345678'],
    ['012.345.678', 'A012345678'],
    [' 012 345 678 ', 'A012345678'],
  ])('%j is %s', (text, value) => expect(readANumber(text)).toEqual({ ok: true, value }));

  it.each([
    ['A12345O78', 'character 7, spaces and dashes not counted, is the letter O; if it is a zero, type 0'],
    ['A01234567l', 'character 10, spaces and dashes not counted, is the letter L; if it is a one, type 1'],
    ['I12345678', 'character 1, spaces and dashes not counted, is the letter I; if it is a one, type 1'],
    ['AA12345678', 'character 2, spaces and dashes not counted, is the letter A'],
    ['A1234#5678', 'character 6, spaces and dashes not counted, is #'],
    ['A12345\u00005678', 'character 7, spaces and dashes not counted, is U+0000'],
    ['A٠١٢٣٤٥٦٧٨', 'character 2, spaces and dashes not counted, is ٠'],
    ['1234567890', 'this has 10 digits'],
    ['A123456', 'this has 6 digits'],
    ['1', 'this has 1 digit'],
    ['A000000000', 'all zeros'],
    ['0000000', 'all zeros'],
    ['A', 'with or without the A'],
    ['---', 'with or without the A'],
  ])('%j is refused: %s', (text, why) => {
    expect(readANumber(text).ok).toBe(false);
    expect(told(readANumber(text))).toContain(why);
  });

  it('never has a wrong digit, in whatever way it is written', () => {
    const gap = fc.constantFrom('', '', '-', ' ', '\u00a0', '.', '\u2013');
    const number = fc
      .tuple(fc.integer({ min: 7, max: 9 }), fc.integer({ min: 1, max: 999_999_999 }))
      .map(([width, n]) => String(n % 10 ** width || 1).padStart(width, '0'));
    const head = fc.constantFrom('', 'A', 'a', 'A-', 'A#', 'A# ');
    fc.assert(
      fc.property(number, head, fc.array(gap, { minLength: 9, maxLength: 9 }), (digits, start, gaps) => {
        const written = start + [...digits].map((digit, i) => digit + gaps[i]).join('');
        const reading = readANumber(written);
        if (!reading.ok || Number(reading.value.slice(1)) !== Number(digits) || reading.value.length !== 10)
          throw new Error(written);
      }),
      { numRuns: sampled(10_000, 100_000) },
    );
  });

  it('is only ever taken when its digits are those that were typed', () => {
    const character = fc.constantFrom(...'0123456789', ...'AaOoIlL -.\u00a0Ⅰ０');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 14 }), (text) => {
        const reading = readANumber(text);
        if (!reading.ok) return;
        const digits = text.replace(/[^0-9]/g, '');
        if (reading.value !== `A${digits.padStart(9, '0')}` || /[OoIlLⅠ０]/.test(text)) throw new Error(text);
      }),
      { numRuns: sampled(10_000, 100_000) },
    );
  });
});

describe('receipt number', () => {
  it.each([
    ['IOE0912345678', 'IOE0912345678'],
    ['ioe0912345678', 'IOE0912345678'],
    ['EAC-21-901-50123', 'EAC2190150123'],
    ['EAC 21 901 50123', 'EAC2190150123'],
    ['\u00a0MSC\u20112190150123', 'MSC2190150123'],
    ['XYZ1234567890', 'XYZ1234567890'],
  ])('%j is %s', (text, value) => expect(readReceiptNumber(text)).toEqual({ ok: true, value }));

  it.each([
    ['EAC219015012', '3 letters and 10 digits; this has 12 characters'],
    ['EAC21901501234', 'this has 14 characters'],
    ['', 'this has 0 characters'],
    ['EAC21901O0123', 'character 9, spaces and dashes not counted, is the letter O; if it is a zero, type 0'],
    ['EAC-21-9o1-50123', 'character 7, spaces and dashes not counted, is the letter O'],
    ['EAC219015012I', 'character 13, spaces and dashes not counted, is the letter I; if it is a one, type 1'],
    ['1OE0912345678', 'begins with 3 letters; character 1, spaces and dashes not counted, is 1'],
    ['I0E0912345678', 'begins with 3 letters; character 2, spaces and dashes not counted, is 0'],
    ['ıOE0912345678', 'begins with 3 letters; character 1'],
    ['IOE*912345678', 'a star stands here'],
    ['IOE*********', 'a star stands here'],
    ['IOE0000000000', 'all zeros'],
    ['IOE０912345678', 'character 4'],
  ])('%j is refused: %s', (text, why) => {
    expect(readReceiptNumber(text).ok).toBe(false);
    expect(told(readReceiptNumber(text))).toContain(why);
  });

  it('never has a wrong character, in whatever way it is written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCEIKLMNOSTVWYiel'), minLength: 3, maxLength: 3 });
    const digits = fc.integer({ min: 1, max: 9_999_999_999 }).map((n) => String(n).padStart(10, '0'));
    const gaps = fc.array(fc.constantFrom('', '', '-', ' ', '\u00a0'), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(letters, digits, gaps, (prefix, number, between) => {
        const written = [...(prefix + number)].map((character, i) => character + between[i]).join('');
        const reading = readReceiptNumber(written);
        if (!reading.ok || reading.value !== prefix.toUpperCase() + number) throw new Error(written);
      }),
      { numRuns: sampled(10_000, 100_000) },
    );
  });

  it('is refused as soon as one digit is anything else', () => {
    const digits = fc.integer({ min: 0, max: 9_999_999_999 }).map((n) => String(n).padStart(10, '0'));
    const other = fc.constantFrom(...'OoIlLSBZ*#/:;_+０１Ⅰ०');
    fc.assert(
      fc.property(digits, fc.nat({ max: 9 }), other, (number, at, character) => {
        expect(readReceiptNumber(`EAC${number.slice(0, at)}${character}${number.slice(at + 1)}`).ok).toBe(
          false,
        );
      }),
    );
  });
});

describe('USCIS online account number', () => {
  it.each([
    ['012345678901', '012345678901'],
    ['0123-4567-8901', '012345678901'],
    ['0123 4567 8901', '012345678901'],
  ])('%j is %s', (text, value) => expect(readAccountNumber(text)).toEqual({ ok: true, value }));

  it.each([
    ['A012345678', 'character 1, spaces and dashes not counted, is the letter A'],
    ['12345678901', 'this has 11 digits'],
    ['1234567890123', 'this has 13 digits'],
    ['01234567890O', 'if it is a zero, type 0'],
    ['000000000000', 'all zeros'],
    ['', 'this has 0 digits'],
  ])('%j is refused: %s', (text, why) => {
    expect(readAccountNumber(text).ok).toBe(false);
    expect(told(readAccountNumber(text))).toContain(why);
  });
});

describe('form number', () => {
  it.each([
    ['I-485', 'I-485'],
    ['i485', 'I-485'],
    ['I 485', 'I-485'],
    ['Form I-485', 'I-485'],
    ['USCIS Form I-485', 'I-485'],
    ['form i485', 'I-485'],
    ['I\u2011485', 'I-485'],
    ['I \u2013 485', 'I-485'],
    ['N400', 'N-400'],
    ['n-400', 'N-400'],
    ['I129F', 'I-129F'],
    ['i 129 f', 'I-129F'],
    ['I-821d', 'I-821D'],
    ['AR11', 'AR-11'],
    ['eoir29', 'EOIR-29'],
    ['G28', 'G-28'],
    ['I-918 Supplement A', 'I-918 Supplement A'],
    ['i-918, supp. a', 'I-918 Supplement A'],
    ['I-485 Supp J', 'I-485 Supplement J'],
    ['I-9999', 'I-9999'],
    ['I-999x', 'I-999X'],
  ])('%j is %s', (text, value) => expect(readFormNumber(text, formNumbers)).toEqual({ ok: true, value }));

  it.each([
    ['hello', 'the number of a USCIS form, such as I-485'],
    ['', 'the number of a USCIS form'],
    ['485', 'the number of a USCIS form'],
    ['I-48512', 'the number of a USCIS form'],
    ['1-485', 'none begins with 1; did you mean I-485?'],
    ['l-485', 'none begins with l; did you mean I-485?'],
    ['X-485', 'none begins with X'],
    ['I-129 L-1', 'the form number alone, such as I-129'],
    ['I-485 and I-765', 'the form number alone, such as I-485'],
    ['IOE0912345678', 'the number of a USCIS form'],
  ])('%j is refused: %s', (text, why) => {
    expect(readFormNumber(text, formNumbers).ok).toBe(false);
    expect(told(readFormNumber(text, formNumbers))).toContain(why);
  });

  it.each(formNumbers)('%s stays as it is, and comes back from a careless spelling', (form) => {
    expect(readFormNumber(form, formNumbers)).toEqual({ ok: true, value: form });
    expect(readFormNumber(`form ${form.toLowerCase().replaceAll('-', ' ')}`, formNumbers)).toEqual({
      ok: true,
      value: form,
    });
  });

  it('needs no catalogue', () => expect(readFormNumber('i485')).toEqual({ ok: true, value: 'I-485' }));
});

describe('telephone number', () => {
  it.each<[string, string | undefined, string]>([
    ['(202) 555-0143', undefined, '+12025550143'],
    ['202.555.0143', 'US', '+12025550143'],
    ['1-202-555-0143 ext. 12', 'US', '+12025550143;ext=12'],
    ['202-555-0143 x7', 'US', '+12025550143;ext=7'],
    ['+12025550143;ext=12', 'US', '+12025550143;ext=12'],
    ['+52 55 1234 5678', 'US', '+525512345678'],
    ['55 1234 5678', 'MX', '+525512345678'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['(202) 555-0143', 'AQ', '+12025550143'],
  ])('%j in %s is %s', (text, country, value) =>
    expect(readPhone(text, country)).toEqual({ ok: true, value }),
  );

  it.each([
    ['555-0143', 'no number of that country has this many digits'],
    ['12', 'no number of that country has this many digits'],
    ['1', 'too short'],
    ['1'.repeat(25), 'too long'],
    ['call me at 202 555 0143', 'with the country code'],
    ['none', 'with the country code'],
    ['+999 123 4567', 'with the country code'],
  ])('%j is refused: %s', (text, why) => {
    expect(readPhone(text).ok).toBe(false);
    expect(told(readPhone(text))).toContain(why);
  });
});

it('a number under +1 is taken as the plans of the world take it', () => {
  const digits = fc.stringMatching(/^\+1\d{9,11}$/);
  fc.assert(
    fc.property(digits, fc.constantFrom('US', 'CA', 'MX', 'GB', undefined), (text, country) => {
      const planned = parsePhoneNumberFromString(text, { defaultCountry: 'US', extract: false });
      const reading = readPhone(text, country);
      expect(reading.ok ? reading.value : undefined).toBe(planned?.isPossible() ? planned.number : undefined);
    }),
    { numRuns: 2000 },
  );
});

it('a number typed as Americans type one is taken as the plans of the world take it', () => {
  const typed = fc.stringMatching(/^(\+?1[ .-]?)?\(?[1-9]\d{2}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}$/);
  fc.assert(
    fc.property(typed, fc.constantFrom('US', 'CA', 'MX', 'GB', 'AQ', undefined), (text, country) => {
      const where = country === undefined || country === 'AQ' ? 'US' : country;
      const planned = parsePhoneNumberFromString(text, { defaultCountry: where, extract: false });
      const reading = readPhone(text, country);
      expect(reading.ok ? reading.value : undefined).toBe(planned?.isPossible() ? planned.number : undefined);
    }),
    { numRuns: 5000 },
  );
});

describe('a telephone number as it is shown', () => {
  it.each([
    ['+12025550143', '(202) 555-0143'],
    ['+12025550143;ext=12', '(202) 555-0143 ext. 12'],
    ['+525512345678', '+52 55 1234 5678'],
    ['no number', 'no number'],
  ])('%s is %s', (value, shown) => expect(showPhone(value)).toBe(shown));

  it('is read back as the same', () => {
    for (const value of ['+12025550143', '+12025550143;ext=12', '+525512345678', '+442079460018'])
      expect(readPhone(showPhone(value))).toEqual({ ok: true, value });
  });
});

describe('e-mail address', () => {
  it.each(['nobody@example.org', 'first.last+tag@mail.example.org', "o'neill@example.org"])(
    '%s is one',
    (text) => expect(readEmail(` ${text} `)).toEqual({ ok: true, value: text }),
  );
  it.each([
    '',
    'nobody',
    'nobody@',
    '@example.org',
    'a b@example.org',
    'a@b',
    'a@example.org, b@example.org',
  ])('%j is none', (text) => expect(readEmail(text)).toEqual({ ok: false, problem: { code: 'email' } }));
  it('has at most 254 characters', () => expect(readEmail(`${'a'.repeat(250)}@example.org`).ok).toBe(false));
});

describe('every reader', () => {
  it('gives back what it gave', () => {
    const readers = [readANumber, readReceiptNumber, readAccountNumber, readFormNumber, readEmail];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'A I-O0123456789NEG4@.eoc'), maxLength: 16 }),
        (text) => {
          for (const reader of readers) {
            const first = reader(text);
            if (first.ok) expect(reader(first.value)).toEqual(first);
          }
        },
      ),
      { numRuns: sampled(5_000, 20_000) },
    );
  });

  it('never throws', () => {
    const readers = [readANumber, readReceiptNumber, readAccountNumber, readFormNumber, readEmail, readPhone];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const reader of readers) expect(typeof told(reader(text))).toBe('string');
      }),
      { numRuns: sampled(2_000, 5_000) },
    );
  });
});
