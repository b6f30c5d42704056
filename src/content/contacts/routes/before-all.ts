import { isConfidential, protectionUnsaid } from '../../who.ts';
import {
  abroad,
  addressDiffers,
  anyKind,
  confidentialAlone,
  notAbroad,
  notByHotline,
  notRepresented,
  otherAgencyAlone,
  type Row,
  refused,
  type When,
} from './conditions.ts';

/** The same row for the two lines of the Contact Center: the one for callers in the United States, and the one from abroad. */
export const byTelephone = (row: Omit<Row, 'contact' | 'when'>, when: When): readonly Row[] => [
  { ...row, contact: 'uscis-contact-center', when: { all: [when, notAbroad] } },
  { ...row, contact: 'uscis-international-line', when: { all: [when, abroad] } },
];

/** What comes before anything else, whatever the verdict: an address that USCIS does not have. */
export const address: readonly Row[] = [
  ...byTelephone(
    { reason: 'address-confidential', verdicts: 'any' },
    { all: [addressDiffers, confidentialAlone] },
  ),
  ...byTelephone(
    { reason: 'address-unsaid', verdicts: 'any' },
    { all: [addressDiffers, protectionUnsaid, notRepresented] },
  ),
  {
    contact: 'uscis-change-of-address',
    reason: 'address-page-unsaid',
    verdicts: 'any',
    when: { all: [addressDiffers, protectionUnsaid] },
  },
  {
    contact: 'uscis-change-of-address',
    reason: 'address-differs',
    verdicts: 'any',
    when: { all: [addressDiffers, { not: isConfidential }] },
  },
];

/** What the office does not take: who can still do something. */
export const outside: readonly Row[] = [
  ...byTelephone(
    { reason: 'decision-is-appealed', verdicts: refused },
    { all: [anyKind('change-decision'), notByHotline] },
  ),
  {
    contact: 'uscis-expedite',
    reason: 'expedite-denied',
    verdicts: refused,
    when: { all: [anyKind('expedite'), { stated: 'expedite.result', is: ['denied'] }] },
  },
  ...byTelephone(
    { reason: 'third-party-mistake', verdicts: refused },
    { all: [anyKind('third-party-mistake'), notByHotline] },
  ),
  { contact: 'uscis-emma', reason: 'no-advice', verdicts: refused, when: anyKind('legal-advice') },
  { contact: 'congressional-office', reason: 'other-agency', verdicts: refused, when: otherAgencyAlone },
  { contact: 'cbp-information', reason: 'border-inspection', verdicts: refused, when: otherAgencyAlone },
];
