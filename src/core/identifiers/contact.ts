import {
  type CountryCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberFromString,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/min';
import { regexes } from 'zod';
import { type Reading, read, refuse } from './reading.ts';

/** A number of the United States or a neighbour under +1, as it is kept: most are, and no plan need be loaded for them. */
const keptAmerican = /^\+1([2-9]\d{2})([2-9]\d{2})(\d{4})$/;

/** The usual ways to write one, the country code said or not: `(202) 555-0143`, `202-555-0143`, `+1 202 555 0143`. */
const typedAmerican = /^(\+1[ .-]?)?(?:\(([2-9]\d{2})\) ?|([2-9]\d{2})[ .-]?)([2-9]\d{2})[ .-]?(\d{4})$/;

/**
 * A telephone number in the form of E.164, an extension behind it as in RFC 3966: `+12025550143;ext=12`. `country` (two
 * letters) is where a number without a country code belongs; the United States when it is not known. A number that is
 * possible is taken, whether or not it is in use.
 */
export function readPhone(text: string, country?: string): Reading {
  if (keptAmerican.test(text)) return read(text);
  const isAbroad = country !== undefined && country !== 'US' && isSupportedCountry(country);
  const where: CountryCode = isAbroad ? country : 'US';
  const [typed, code, inBrackets, area, exchange, line] = typedAmerican.exec(text) ?? [];
  if (typed !== undefined && (code !== undefined || where === 'US'))
    return read(`+1${inBrackets ?? area}${exchange}${line}`);
  try {
    const phone = parsePhoneNumberWithError(text, { defaultCountry: where, extract: false });
    if (!phone.isPossible()) return refuse({ code: 'phone-impossible' });
    return read(phone.ext === undefined ? phone.number : `${phone.number};ext=${phone.ext}`);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    if (error.message === 'TOO_SHORT') return refuse({ code: 'phone-short' });
    return refuse({ code: error.message === 'TOO_LONG' ? 'phone-long' : 'phone-unknown' });
  }
}

/**
 * A canonical number as it is read best: `(202) 555-0143 ext. 12` for country code 1, `+52 55 1234 5678` for all others. A
 * text that is no number stays as it is.
 */
export function showPhone(value: string): string {
  const [, area, exchange, line] = keptAmerican.exec(value) ?? [];
  if (area !== undefined) return `(${area}) ${exchange}-${line}`;
  const phone = parsePhoneNumberFromString(value);
  if (phone === undefined) return value;
  return phone.countryCallingCode === '1' ? phone.formatNational() : phone.formatInternational();
}

/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const longest = 254;

/** An e-mail address, as it was written. */
export function readEmail(text: string): Reading {
  const address = text.trim();
  return address.length <= longest && regexes.email.test(address) ? read(address) : refuse({ code: 'email' });
}
