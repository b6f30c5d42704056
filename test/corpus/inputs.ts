import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocument, makePng, withExif } from '../packet/exhibits/make-files.ts';
import { baseline } from '../packet/exhibits/pictures.ts';
import { exhibitMakers, refusedExhibits, takenExhibits } from './inputs/exhibits.ts';
import { folder } from './inputs/folder.ts';
import { fontMakers } from './inputs/fonts.ts';
import { formMakers } from './inputs/forms.ts';
import { keptMakers } from './inputs/kept.ts';
import type { Makers } from './inputs/makers.ts';
import { tableMakers } from './inputs/tables.ts';
import { asTable, caseWith, type Group, variant } from './variants.ts';

export { folder } from './inputs/folder.ts';

const plain = async (): Promise<Uint8Array> => {
  const rows = Buffer.alloc(40 * (1 + 60 * 3), 0x60);
  for (let row = 0; row < 40; row += 1) rows[row * 181] = 0;
  return makePng({ width: 60, height: 40, depth: 8, colour: 2, rows });
};

const documentKinds = [
  'receipt-notice',
  'rejection-notice',
  'decision-notice',
  'approval-notice',
  'request-for-evidence',
  'original-submission',
  'appeal-or-motion-receipt',
  'error-evidence',
  'uscis-contact-proof',
  'processing-time-page',
  'delivery-proof',
  'payment-proof',
  'hearing-notice',
  'expedite-evidence',
  'expedite-approval',
  'birth-record',
  'military-record',
  'g-28',
  'written-consent',
  'identity-document',
  'a letter of my neighbour',
];

/** A case with these files as its documents, of every kind in turn; some bear a note, and some are on paper alone. */
const withDocuments = (files: readonly string[]) => async (): Promise<Uint8Array> => {
  const documents = [...files, undefined, undefined].map((file, at) => ({
    kind: documentKinds[at % documentKinds.length],
    ...(file === undefined ? {} : { file }),
    ...(at % 5 === 0 ? { note: `Note ${at + 1}, with a word on what it shows` } : {}),
  }));
  return Buffer.from(caseWith({ documents, 'submission.channel': 'mail' }));
};

/** What is made for the run; whatever is not named here is a file of the corpus. */
const makers: Makers = {
  ...formMakers,
  ...exhibitMakers,
  ...tableMakers,
  ...fontMakers,
  ...keptMakers,
  'notice.pdf': () => makeDocument({ pages: 2 }),
  'answer.png': plain,
  'photo.jpg': async () => withExif(baseline, 6, 'GPS 47.25 N 122.44 W'),
  'notes.docx': async () => Buffer.from('PK not a picture and not a PDF'),
  'taken-exhibits.json': withDocuments(Object.keys(takenExhibits)),
  'refused-exhibits.json': withDocuments(['gone.pdf', ...Object.keys(refusedExhibits)]),
  'large-exhibit.json': withDocuments(['large.png']),
  nothing: async () => new Uint8Array(),
  'not.json': async () => Buffer.from('{"caseFile": 1,\n  "person": }\n'),
  'utf16.json': async () =>
    Buffer.from(`\ufeff${readFileSync(join(folder, 'cases', 'n400-120-days.json'), 'utf8')}`, 'utf16le'),
};

export const caseNames: readonly string[] = readdirSync(join(folder, 'cases'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

/** Makes what has to be made when it is asked for first, and gives the bytes of any input by its name. */
export function openInputs(): (name: string) => Promise<Uint8Array> {
  const made = new Map<string, Promise<Uint8Array>>();
  const make = async (name: string): Promise<Uint8Array> => {
    const [, of, rest = ''] = /^(case|law)\/(.*?)(?:\.jsonl)?$/.exec(name) ?? [];
    if (of === 'case') return Buffer.from(variant(rest));
    if (of === 'law') return Buffer.from(asTable(rest as Group));
    return makers[name]?.() ?? new Uint8Array(readFileSync(join(folder, name)));
  };
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
