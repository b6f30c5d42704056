import { lockboxMayBeAsked } from '../../rules/papers.ts';
import {
  inRefugeeCase,
  inTOrUCase,
  inUCase,
  inVawaCase,
  inWaiverCase,
  isConfidential,
  protectionUnsaid,
  represented,
} from '../../who.ts';
import {
  abroad,
  addressDiffers,
  anyKind,
  confidentialAlone,
  inTUOrVawaCase,
  losesByWaiting,
  noReceiptNotice,
  notAbroad,
  notByHotline,
  notRepresented,
  otherAgencyAlone,
  type Row,
  refused,
  someForm,
  urgent,
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

/** From when a hotline may be asked about a receipt notice that did not come. */
const hotlineMayBeAsked = {
  ofFilings: {
    plus: [{ firstKnown: ['filings[].deliveredDate', 'filings[].feeChargedDate'] }, 'hotline-no-receipt'],
  },
} as const;

/** The hotline of a kind of case, for attorneys and accredited representatives alone. */
const hotline = (
  contact: 'uscis-vawa-hotline' | 'uscis-t-u-hotline',
  reason: Row['reason'],
  inCase: When,
): readonly Row[] => [
  {
    contact,
    reason: 'hotline-no-receipt',
    verdicts: 'any',
    when: { all: [represented, inCase, inTUOrVawaCase, noReceiptNotice] },
    from: hotlineMayBeAsked,
  },
  {
    contact,
    reason: 'hotline-address',
    verdicts: 'any',
    when: { all: [represented, inCase, addressDiffers] },
  },
  { contact, reason, verdicts: 'any', when: { all: [represented, inCase] } },
];

const refugeeCase: When = { any: [inRefugeeCase, someForm('I-590')] };

/** Desks for one kind of person or case; they come before the general ways. */
export const desks: readonly Row[] = [
  ...hotline('uscis-vawa-hotline', 'vawa-by-hotline', inVawaCase),
  ...hotline('uscis-vawa-hotline', 'waiver-by-hotline', inWaiverCase),
  ...hotline('uscis-t-u-hotline', 't-u-by-hotline', inTOrUCase),
  {
    contact: 'uscis-nebraska-u-inquiries',
    reason: 'u-at-nebraska',
    verdicts: 'any',
    when: { all: [represented, inUCase] },
  },
  ...byTelephone(
    { reason: 'no-receipt-confidential', verdicts: 'any' },
    { all: [noReceiptNotice, inTUOrVawaCase, notRepresented] },
  ),
  {
    contact: 'uscis-lockbox-support',
    reason: 'no-receipt-unsaid',
    verdicts: 'any',
    when: { all: [noReceiptNotice, protectionUnsaid] },
    from: { ofFilings: lockboxMayBeAsked },
  },
  {
    contact: 'uscis-lockbox-support',
    reason: 'no-receipt-notice',
    verdicts: 'any',
    when: { all: [noReceiptNotice, { not: inTUOrVawaCase }] },
    from: { ofFilings: lockboxMayBeAsked },
  },
  { contact: 'uscis-refugee-affairs', reason: 'refugee', verdicts: 'any', when: refugeeCase },
  {
    contact: 'uscis-resettlement-support-center',
    reason: 'refugee-status',
    verdicts: 'any',
    when: { all: [refugeeCase, { not: { stated: 'person.outsideUs', is: [false] } }] },
  },
  {
    contact: 'uscis-military-help-line',
    reason: 'military',
    verdicts: 'any',
    when: { any: [anyKind('military'), { stated: 'military.member', is: ['self', 'family'] }] },
  },
  {
    contact: 'uscis-adoptions-line',
    reason: 'adoption',
    verdicts: 'any',
    when: someForm('I-600', 'I-600A', 'I-800', 'I-800A'),
  },
  { contact: 'uscis-premium-processing', reason: 'premium', verdicts: 'any', when: someForm('I-907') },
  {
    contact: 'uscis-expedite',
    reason: 'expedite-approved',
    verdicts: 'any',
    when: anyKind('expedite-approved'),
  },
  { contact: 'uscis-expedite', reason: 'expedite', verdicts: 'any', when: anyKind('expedite') },
];

/** What is open at once where a court or a birthday ends more than a request could save. */
export const atOnce: readonly Row[] = [
  { contact: 'uscis-expedite', reason: 'expedite-urgent', verdicts: 'any', when: urgent },
  {
    contact: 'congressional-office',
    reason: 'congress-asked',
    verdicts: 'any',
    when: { all: [losesByWaiting, { stated: 'congressional.inquired', is: [true] }] },
  },
  { contact: 'congressional-office', reason: 'congress-urgent', verdicts: 'any', when: losesByWaiting },
];

/** A petitioner alone whose U case is at Nebraska can only write there, so this comes after what is quicker. */
export const byPost: readonly Row[] = [
  {
    contact: 'uscis-nebraska-u-inquiries',
    reason: 'u-at-nebraska-by-post',
    verdicts: 'any',
    when: { all: [notRepresented, inUCase] },
  },
];
