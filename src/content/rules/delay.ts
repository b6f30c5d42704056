import type { KindId } from '../kinds/index.ts';
import type { CaseCondition } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';
const cannotHelp = 'With few exceptions, we CANNOT help if';

const naturalization = {
  all: [
    { fact: 'filings[].form', is: 'N-400' },
    { before: [{ plus: [{ fact: 'filings[].examinationDate' }, 'n-400-decision'] }, 'asOf'] },
  ],
} as const satisfies CaseCondition;

const juvenile = {
  all: [
    { fact: 'filings[].form', is: 'I-360' },
    { fact: 'filings[].category', is: 'sij' },
    { before: [{ plus: [{ fact: 'filings[].receiptDate' }, 'sij-decision'] }, 'asOf'] },
  ],
} as const satisfies CaseCondition;

const transferee = {
  all: [
    { fact: 'filings[].form', is: 'I-129' },
    { fact: 'filings[].category', is: 'l-1' },
    { before: [{ plus: [{ fact: 'filings[].receiptDate' }, 'l-1-decision'] }, 'asOf'] },
  ],
} as const satisfies CaseCondition;

const inquiryDateCame = {
  onOrBefore: [{ fact: 'filings[].caseInquiryDate' }, 'asOf'],
} as const satisfies CaseCondition;

const receivedBefore = {
  before: [{ fact: 'filings[].receiptDate' }, { fact: 'filings[].receiptDateForInquiry' }],
} as const satisfies CaseCondition;

/** An inquiry date that is given shows that a time is published, unless the opposite is said. */
const published = {
  all: [
    { not: { stated: 'filings[].processingTime', is: ['not-published'] } },
    {
      any: [
        { all: [{ stated: 'filings[].caseInquiryDate' }, inquiryDateCame] },
        { all: [{ stated: 'filings[].receiptDateForInquiry' }, receivedBefore] },
        {
          all: [
            { not: { stated: 'filings[].caseInquiryDate' } },
            { not: { stated: 'filings[].receiptDateForInquiry' } },
            { fact: 'filings[].processingTime', is: 'published' },
            { any: [inquiryDateCame, receivedBefore] },
          ],
        },
      ],
    },
  ],
} as const satisfies CaseCondition;

const unpublished = {
  all: [
    {
      any: [
        { stated: 'filings[].processingTime', is: ['not-published'] },
        {
          all: [
            { not: { stated: 'filings[].caseInquiryDate' } },
            { not: { stated: 'filings[].receiptDateForInquiry' } },
            { fact: 'filings[].processingTime', is: 'not-published' },
          ],
        },
      ],
    },
    { onOrBefore: [{ plus: [{ fact: 'filings[].receiptDate' }, 'unpublished-time'] }, 'asOf'] },
  ],
} as const satisfies CaseCondition;

/** A case that takes too long. */
export const delayRules = {
  'delay-filing': {
    binds: ['delay'],
    inForce: { from: '2023-05-31' },
    met: { not: { fact: 'filings', empty: true } },
    otherwise: 'incomplete',
    cites: [{ source: page, pinpoint: 'Start by checking the status of your case' }],
  },
  'processing-time': {
    binds: ['delay'],
    inForce: { from: '2023-05-31' },
    met: { some: 'filings', where: { any: [naturalization, juvenile, transferee, published, unpublished] } },
    otherwise: 'not-yet',
    cites: [
      { source: page, pinpoint: `${cannotHelp}, items 1 and 2` },
      { source: 'cisomb-web-alerts', pinpoint: 'use the case inquiry date' },
      { source: 'usc-8-1447-b', pinpoint: '8 U.S.C. 1447(b): Form N-400' },
      { source: 'usc-8-1232-d-2', pinpoint: '8 U.S.C. 1232(d)(2): Form I-360, special immigrant juveniles' },
      { source: 'usc-8-1184-c-2-c', pinpoint: '8 U.S.C. 1184(c)(2)(C): Form I-129, L-1' },
    ],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;
