import type { Fact } from '../shape/fact.ts';

/** USCIS has sent no receipt, or has sent all back: there is no number. */
const withoutReceipt = {
  any: [
    { fact: 'problem.kinds', includes: 'receipt-not-received' },
    { fact: 'problem.kinds', includes: 'improper-rejection' },
  ],
} as const;

/** Categories of Form I-765 that many people have, by the paragraph of 8 CFR 274a.12 that they write there. */
const ofWorkPermits = ['(c)(9)', '(c)(8)', '(a)(5)', '(c)(3)(B)', '(c)(26)'] as const;
const workPermit = { fact: 'filings[].form', is: 'I-765' } as const;

/** The forms filed with USCIS that the request is about. */
export const filingFacts = {
  filings: { type: 'list', formWants: 'always', goesTo: 'sheet' },
  'filings[].form': { type: 'form-number', formWants: 'always', formNeeds: 'always', goesTo: 'sheet' },
  'filings[].category': {
    type: 'choice',
    choices: [...ofWorkPermits, 'sij', 'l-1', 'daca-renewal', 'h-2a', 'h-1b'],
    choicesFor: {
      '(c)(9)': workPermit,
      '(c)(8)': workPermit,
      '(a)(5)': workPermit,
      '(c)(3)(B)': workPermit,
      '(c)(26)': workPermit,
      sij: { fact: 'filings[].form', is: 'I-360' },
      'l-1': { fact: 'filings[].form', is: 'I-129' },
      'daca-renewal': { fact: 'filings[].form', in: ['I-765', 'I-821D'] },
      'h-2a': { fact: 'filings[].form', is: 'I-129' },
      'h-1b': { fact: 'filings[].form', is: 'I-129' },
    },
    open: true,
    formWants: { fact: 'filings[].form', in: ['I-129', 'I-360', 'I-765', 'I-821D'] },
    goesTo: 'sheet',
  },
  'filings[].receiptNumber': {
    type: 'receipt-number',
    personal: true,
    formWants: 'always',
    formNeeds: { not: withoutReceipt },
    goesTo: 'sheet',
  },
  'filings[].receiptDate': { type: 'day', formWants: { not: withoutReceipt }, goesTo: 'sheet' },
  'filings[].status': {
    type: 'choice',
    choices: ['pending', 'approved', 'denied', 'rejected', 'unknown'],
    formWants: 'always',
    goesTo: 'sheet',
  },
  'filings[].decisionDate': {
    type: 'day',
    formWants: { fact: 'filings[].status', in: ['approved', 'denied', 'rejected'] },
    goesTo: 'sheet',
  },
  'filings[].examinationDate': { type: 'day', none: true, mayBeAhead: true, goesTo: 'sheet' },
  'filings[].processingTime': {
    type: 'choice',
    choices: ['published', 'not-published'],
    maySuppose: true,
    goesTo: 'sheet',
  },
  'filings[].caseInquiryDate': { type: 'day', mayBeAhead: true, goesTo: 'sheet' },
  'filings[].receiptDateForInquiry': { type: 'day', goesTo: 'sheet' },
  'filings[].deliveredDate': { type: 'day', goesTo: 'sheet' },
  'filings[].feeChargedDate': { type: 'day', goesTo: 'sheet' },
} as const satisfies Record<string, Fact>;
