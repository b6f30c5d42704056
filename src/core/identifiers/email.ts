import { regexes } from 'zod';
import { type Reading, read, refuse } from './reading.ts';

/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const longest = 254;

/** An e-mail address, as it was written. */
export function readEmail(text: string): Reading {
  const address = text.trim();
  return address.length <= longest && regexes.email.test(address) ? read(address) : refuse({ code: 'email' });
}
