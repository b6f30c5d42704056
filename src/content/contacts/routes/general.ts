import { kindsThat } from '../../kinds/index.ts';
import { protectionUnsaid, represented } from '../../who.ts';
import {
  abroad,
  anyKind,
  asking,
  confidentialAlone,
  hasReceipt,
  notAbroad,
  notByHotline,
  otherAgencyAlone,
  type Row,
  refused,
  someForm,
  taken,
  type When,
} from './conditions.ts';
import { byTelephone } from './desks.ts';

const unsaidByAttorney: When = { all: [represented, protectionUnsaid, notByHotline] };

/** The general ways to ask USCIS, in the order in which the office's page names them. */
export const general: readonly Row[] = [
  { contact: 'uscis-case-status', reason: 'look-first', verdicts: asking, when: hasReceipt },
  { contact: 'uscis-processing-times', reason: 'inquiry-date', verdicts: asking, when: anyKind('delay') },
  ...byTelephone({ reason: 'uscis-as-well', verdicts: refused }, { all: [otherAgencyAlone, notByHotline] }),
  {
    contact: 'uscis-online-account',
    reason: 'still-with-uscis',
    verdicts: refused,
    when: { all: [notByHotline, { not: otherAgencyAlone }] },
  },
  {
    contact: 'uscis-online-account',
    reason: 'account-first',
    verdicts: taken,
    when: notByHotline,
  },
  {
    contact: 'uscis-e-request',
    reason: 'service-request',
    verdicts: 'any',
    when: {
      all: [
        anyKind(
          ...kindsThat(({ serviceRequest: choice }) => choice !== undefined && choice !== 'choose-late'),
        ),
        notByHotline,
        { not: confidentialAlone },
      ],
    },
  },
  {
    contact: 'uscis-e-request',
    reason: 'service-request-late',
    verdicts: 'any',
    when: {
      all: [
        anyKind(...kindsThat(({ serviceRequest }) => serviceRequest === 'choose-late')),
        notByHotline,
        { not: confidentialAlone },
      ],
    },
    from: { ofFilings: { fact: 'filings[].caseInquiryDate' } },
  },
  ...byTelephone({ reason: 'call-unsaid-attorney', verdicts: 'any' }, unsaidByAttorney),
  { contact: 'uscis-vawa-hotline', reason: 'hotline-unsaid', verdicts: 'any', when: unsaidByAttorney },
  { contact: 'uscis-t-u-hotline', reason: 'hotline-unsaid', verdicts: 'any', when: unsaidByAttorney },
  {
    contact: 'uscis-contact-center',
    reason: 'call',
    verdicts: 'any',
    when: { all: [notByHotline, notAbroad] },
  },
  {
    contact: 'uscis-contact-center-tty',
    reason: 'call-tty',
    verdicts: 'any',
    when: { all: [notByHotline, notAbroad] },
  },
  {
    contact: 'uscis-international-line',
    reason: 'call-from-abroad',
    verdicts: 'any',
    when: { all: [notByHotline, abroad] },
  },
  { contact: 'uscis-international-offices', reason: 'office-abroad', verdicts: taken, when: abroad },
  {
    contact: 'uscis-emma',
    reason: 'general-questions',
    verdicts: asking,
    when: { all: [notByHotline, { not: confidentialAlone }] },
  },
  {
    contact: 'uscis-my-appointment',
    reason: 'appointment',
    verdicts: asking,
    when: { all: [someForm('I-131', 'I-90'), notAbroad] },
  },
];
