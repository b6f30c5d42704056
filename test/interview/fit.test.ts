import { expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { contradiction, misfits } from '../../src/interview/fit.ts';

const filed = (filing: object): CaseFile => ({ caseFile: 1, filings: [filing] }) as unknown as CaseFile;

test('a decision before the receipt is told with both days', () => {
  const told = contradiction(
    filed({ receiptDate: '2025-10-01' }),
    'filings.1.decisionDate',
    '2024-03-10',
    en,
  );
  expect(told).toContain('October 1, 2025');
  expect(told).toContain('March 10, 2024');
});
test('so is a receipt after the decision', () => {
  expect(
    contradiction(filed({ decisionDate: '2024-03-10' }), 'filings.1.receiptDate', '2025-10-01', en),
  ).toBeDefined();
});
test('days in order contradict nothing', () => {
  expect(
    contradiction(filed({ receiptDate: '2024-03-10' }), 'filings.1.decisionDate', '2024-03-10', en),
  ).toBeUndefined();
});
test('a state does not fit once the country has become another', () => {
  const caseFile = {
    caseFile: 1,
    person: { address: { state: 'Jalisco', country: 'US', city: 'x' } },
  } as unknown as CaseFile;
  expect(misfits(caseFile, en)).toEqual(['person.address.state']);
  expect(misfits({ caseFile: 1 }, en)).toEqual([]);
});
