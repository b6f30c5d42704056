import { contacts } from '../../content/contacts/index.ts';
import { formWords } from '../../content/messages/form-words.ts';
import { sources } from '../../content/sources.ts';
import { type CaseFile, textAt } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import { items, printed } from '../../form/values.ts';
import type { Said } from '../../render/document.ts';

/** Section 9 wants a signature in ink: T, U, VAWA, asylum and refugee cases. */
export const inInk = ({ requirements }: Outcome): boolean =>
  requirements.some(({ id }) => id === 'wet-ink-signature');
/** Such a person without attorney: the office answers by post alone, to the address that USCIS has. */
export const byPostOnly = ({ requirements }: Outcome): boolean =>
  requirements.some(({ id }) => id === 'mail-only');

/** Somebody else helps, and the office wants the written consent of the person to that. */
export const needsConsent = ({ requirements }: Outcome): boolean =>
  requirements.some(({ id, met }) => id === 'consent' && met !== true);

/** Who writes to the office. Answers by post alone go to the person, so then it is the person. */
export function senderOf(caseFile: CaseFile, outcome: Outcome): 'person' | 'preparer' {
  const role = textAt(caseFile, 'preparer.role');
  return role === undefined || role === 'self' || byPostOnly(outcome) ? 'person' : 'preparer';
}

const said = (text: string, path: string): readonly Said[] => (text === '' ? [] : [{ text, path }]);

/** Name and organization, a line each. */
export function nameLines(caseFile: CaseFile, whose: string): readonly Said[] {
  return [`${whose}.name`, `${whose}.organization`].flatMap((path) => said(printed(caseFile, path), path));
}

/** Telephone and e-mail, a line each. */
export const reachLines = (caseFile: CaseFile, whose: string): readonly Said[] =>
  [`${whose}.phone`, `${whose}.email`].flatMap((path) => said(printed(caseFile, path), path));

/** A postal address as it stands on an envelope; the country only where it is another one. */
export function addressLines(caseFile: CaseFile, whose: string): readonly Said[] {
  const at = (part: string): string => printed(caseFile, `${whose}.address.${part}`);
  const path = `${whose}.address`;
  const region = [at('state'), at('postalCode')].filter(Boolean).join(' ');
  const lines = [
    [at('street'), at('unit')].filter(Boolean).join(', '),
    [at('city'), region].filter(Boolean).join(', '),
    isAbroad(caseFile, whose) ? at('country').toUpperCase() : '',
  ];
  return lines.flatMap((line) => said(line, path));
}

const isAbroad = (caseFile: CaseFile, whose: string): boolean =>
  (textAt(caseFile, `${whose}.address.country`) ?? 'US') !== 'US';

/** The office's address on an envelope; with the country for a letter from another one. */
export const officeLines = (caseFile: CaseFile, sender: string): readonly Said[] =>
  isAbroad(caseFile, sender) ? [...office.post, formWords.countries.US.toUpperCase()] : office.post;

/** Whether a letter would arrive there. */
export const hasAddress = (caseFile: CaseFile, whose: string): boolean =>
  ['street', 'city', 'country'].every((part) => textAt(caseFile, `${whose}.address.${part}`) !== undefined);

/** Form and receipt number of every filing; no line ends between the two. */
export const filingsText = (caseFile: CaseFile): string =>
  items(caseFile, 'filings')
    .map((_, at) =>
      ['form', 'receiptNumber']
        .map((key) => printed(caseFile, `filings.${at + 1}.${key}`))
        .filter(Boolean)
        .join('\u00a0'),
    )
    .filter(Boolean)
    .join('; ');

/** The office's address for letters, as it stands on an envelope, and the others. */
export const office = {
  post: contacts['cis-ombudsman-mail'].values[0].lines,
  email: contacts['cis-ombudsman-email'].values[0].lines[0],
  portal: contacts['cis-ombudsman-online'].values[0].lines[0],
  page: contacts['cis-ombudsman-online'].checkAt,
  alerts: sources['cisomb-web-alerts'].address,
  checked: contacts['cis-ombudsman-online'].checked,
} as const;
