import { wrap } from '../src/form/lines.ts';
import { address, begin, names, tick, type Words } from './sheet-cells.ts';
import { left, type Pen, width } from './sheet-pen.ts';

/** Page 5: consent and attorney, to be printed alone and signed in ink. */
export function pageFive(words: Words): Pen {
  const pen = begin(5, words, { row: 33, ticks: 20, gap: 12 });
  pen.bar('9');
  pen.y -= 3;
  pen.y -= 2;
  const consent = pen.part('P');
  for (const line of wrap(words.notes.consent, width - 10, 9.6)) {
    pen.y -= 13.4;
    pen.text(line, left + 5, pen.y, 9.6, 'black', consent);
  }
  pen.y -= 3;
  pen.note(words.notes.consentOwn);
  pen.y -= 3;
  const attorneys = ['attorney', 'accredited-representative'];
  const helpers = [
    'employer',
    'family-member',
    'congressional-office',
    'school-official',
    'other',
    ...attorneys,
  ];
  pen.row([
    {
      name: 'consent-name',
      label: 'consent-name',
      lines: 2,
      share: 0.5,
      map: { facts: ['person.organization', 'person.name'], join: ', ' },
    },
    {
      name: 'consent-to',
      label: 'consent-to',
      lines: 2,
      share: 0.5,
      map: {
        facts: ['preparer.name', 'preparer.organization'],
        join: ', ',
        when: { fact: 'preparer.role', in: helpers },
      },
    },
  ]);
  pen.row([
    {
      name: 'consent-filings',
      label: 'consent-filings',
      lines: 2,
      share: 1,
      map: { each: 'filings', facts: ['form', 'receiptNumber'], join: ' ' },
    },
  ]);
  const written = {
    fact: 'preparer.role',
    in: ['employer', 'family-member', 'congressional-office', 'school-official', 'other'],
  };
  pen.ticks([
    {
      ...tick('consent-written', 0.66, 'preparer.writtenConsent', {}),
      map: { facts: ['preparer.writtenConsent'], is: true, when: written },
    },
    {
      ...tick('consent-not-written', 0.34, 'preparer.writtenConsent', {}),
      map: { facts: ['preparer.writtenConsent'], is: false, when: written },
    },
  ]);
  pen.y -= 3;
  pen.note(words.notes['9'], 8.6, 'black');
  pen.signature(words.signatures['9'], words.signatures.date, 50);
  pen.y -= 6;
  pen.bar('10', words.notes['10']);
  const when = { fact: 'preparer.role', in: attorneys };
  pen.ticks([
    tick('attorney-attorney', 0.66, 'preparer.role', { is: 'attorney' }),
    tick('attorney-representative', 0.34, 'preparer.role', { is: 'accredited-representative' }),
  ]);
  names(pen, 'attorney', 'preparer.name', [0.4, 0.33, 0.27], when);
  pen.row([
    { name: 'attorney-firm', label: 'firm', share: 1, map: { facts: ['preparer.organization'], when } },
  ]);
  address(pen, 'preparer', 'attorney', when);
  pen.row([
    { name: 'attorney-phone', label: 'phone', share: 0.4, map: { facts: ['preparer.phone'], when } },
    { name: 'attorney-email', label: 'email', share: 0.6, map: { facts: ['preparer.email'], when } },
  ]);
  pen.ticks([
    {
      ...tick('attorney-g28', 0.66, 'preparer.g28OnFile', {}),
      map: { facts: ['preparer.g28OnFile'], is: true, when },
    },
    {
      ...tick('attorney-no-g28', 0.34, 'preparer.g28OnFile', {}),
      map: { facts: ['preparer.g28OnFile'], is: false, when },
    },
  ]);
  pen.signature(words.signatures['10'], words.signatures.date, 62);
  return pen;
}
