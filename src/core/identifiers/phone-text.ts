import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A telephone number as people read it: national within +1, international elsewhere; anything else as it was given. */
export function phoneText(phone: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  if (american) return `(${american[1]}) ${american[2]}-${american[3]}`;
  const number = parsePhoneNumberFromString(phone);
  if (number === undefined) return phone;
  return number.countryCallingCode === '1' ? number.formatNational() : number.formatInternational();
}
