import type { Fact } from '../shape/fact.ts';

/** USCIS has sent no receipt, or has sent all back: there is no number. */
const withoutReceipt = {
  any: [
    { fact: 'problem.kinds', includes: 'receipt-not-received' },
    { fact: 'problem.kinds', includes: 'improper-rejection' },
  ],
} as const;

/** The forms filed with USCIS that the request is about. */
export const filingFacts = {
  filings: { type: 'list', chapter: 'filings', formWants: 'always', goesTo: 'sheet' },
  'filings[].form': {
    type: 'form-number',
    chapter: 'filings',
    formWants: 'always',
    formNeeds: 'always',
    goesTo: 'sheet',
  },
  'filings[].category': {
    type: 'choice',
    chapter: 'filings',
    choices: ['sij', 'l-1', 'daca-renewal', 'h-2a'],
    choicesFor: {
      sij: { fact: 'filings[].form', is: 'I-360' },
      'l-1': { fact: 'filings[].form', is: 'I-129' },
      'daca-renewal': { fact: 'filings[].form', in: ['I-765', 'I-821D'] },
      'h-2a': { fact: 'filings[].form', is: 'I-129' },
    },
    open: true,
    formWants: { fact: 'filings[].form', in: ['I-129', 'I-360', 'I-765', 'I-821D'] },
    goesTo: 'sheet',
  },
  'filings[].receiptNumber': {
    type: 'receipt-number',
    chapter: 'filings',
    personal: true,
    formWants: 'always',
    formNeeds: { not: withoutReceipt },
    goesTo: 'sheet',
  },
  'filings[].receiptDate': { type: 'day', chapter: 'filings', formWants: 'always', goesTo: 'sheet' },
  'filings[].status': {
    type: 'choice',
    chapter: 'filings',
    choices: ['pending', 'approved', 'denied', 'rejected', 'unknown'],
    formWants: 'always',
    goesTo: 'sheet',
  },
  'filings[].decisionDate': {
    type: 'day',
    chapter: 'filings',
    formWants: { fact: 'filings[].status', in: ['approved', 'denied', 'rejected'] },
    goesTo: 'sheet',
  },
  'filings[].examinationDate': {
    type: 'day',
    chapter: 'filings',
    none: true,
    mayBeAhead: true,
    goesTo: 'sheet',
  },
  'filings[].processingTime': {
    type: 'choice',
    chapter: 'filings',
    choices: ['published', 'not-published'],
    maySuppose: true,
    goesTo: 'sheet',
  },
  'filings[].caseInquiryDate': { type: 'day', chapter: 'filings', mayBeAhead: true, goesTo: 'sheet' },
  'filings[].receiptDateForInquiry': { type: 'day', chapter: 'filings', goesTo: 'sheet' },
  'filings[].deliveredDate': { type: 'day', chapter: 'filings', goesTo: 'sheet' },
  'filings[].feeChargedDate': { type: 'day', chapter: 'filings', goesTo: 'sheet' },
} as const satisfies Record<string, Fact>;
