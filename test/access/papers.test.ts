import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { facesOf } from '../../src/form/blank/compiled-blank.ts';
import { type Block, list, paragraph } from '../../src/render/document.ts';
import { pagesPdf } from '../../src/render/pdf/write.ts';
import { readyCase } from '../cli/ready-case.ts';
import { blank } from '../form/cases.ts';
import { drawnText } from '../form/reader.ts';
import { makeDocument } from '../packet/exhibits/make-files.ts';
import { baseline } from '../packet/exhibits/pictures.ts';
import { emptyFolder, runProgram } from '../run-program.ts';
import { allParts, faultsOf, readStructure } from './read-structure.ts';

const helper = {
  role: 'family-member',
  name: { given: 'Minh', family: 'Nguyễn' },
  g28OnFile: false,
  writtenConsent: false,
};
const documents = [
  { kind: 'receipt-notice', file: 'notice.pdf', note: 'Page 2 has the date.' },
  { kind: 'birth-record', file: 'photo.jpg' },
  { kind: 'delivery-proof' },
];
const tooEarly = { ...readyCase.filings[0], caseInquiryDate: '2027-05-02' };

const cases: readonly (readonly [what: string, caseFile: object, papers: readonly string[]])[] = [
  [
    'by post',
    { ...readyCase, documents, submission: { channel: 'mail' } },
    ['exhibits', 'cover-letter', 'address-label'],
  ],
  [
    'of a protected person',
    {
      ...readyCase,
      documents,
      person: { ...readyCase.person, protection: ['u'], addressMatchesUscis: true },
    },
    ['consent', 'exhibits'],
  ],
  [
    'without the consent that it needs',
    { ...readyCase, preparer: helper },
    ['consent-to-helper', 'next-doors'],
  ],
  ['too early', { ...readyCase, filings: [tooEarly] }, ['next-doors']],
  [
    'that the office cannot help with',
    { ...readyCase, problem: { kinds: ['change-decision'], clearError: false } },
    ['next-doors'],
  ],
];

/** Every PDF of a packet. */
async function papersOf(caseFile: object): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'case.json'), JSON.stringify(caseFile));
  writeFileSync(join(folder, 'notice.pdf'), await makeDocument({ pages: 2 }));
  writeFileSync(join(folder, 'photo.jpg'), baseline);
  mkdirSync(join(folder, 'out'));
  await runProgram(['packet', 'case.json', '--out', 'out', '--as-of', '2026-11-22'], { cwd: folder });
  const names = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.pdf'));
  return new Map(names.map((name) => [name.slice(0, -4), readFileSync(join(folder, 'out', name))]));
}

describe('what is read aloud', () => {
  test.each(cases)(
    'of every paper of a packet %s is all that is drawn, in its order',
    async (_, caseFile, names) => {
      const papers = await papersOf(caseFile);
      expect([...papers.keys()]).toEqual(expect.arrayContaining([...names]));
      for (const [name, bytes] of papers) {
        const read = await readStructure(bytes);
        expect(faultsOf(read).map((fault) => `${name}: ${fault}`)).toEqual([]);
        expect(read.pages.every(({ root }) => root.text.trim() !== '' || root.kids.length > 0)).toBe(true);
      }
    },
  );

  test('of the exhibits is each under its letter, and a picture has its words', async () => {
    const exhibits = (await papersOf({ ...readyCase, documents })).get('exhibits') ?? new Uint8Array();
    const { pages } = await readStructure(exhibits);
    const said = pages.map(({ root }) =>
      allParts(root).flatMap(({ role, alt, text }) =>
        /^(?:H\d|Figure)$/.test(role) ? [`${role} ${alt || text.trim()}`] : [],
      ),
    );
    expect(said).toEqual([
      ['H1 Exhibits', 'H2 Not enclosed'],
      ['H1 Exhibit A'],
      [],
      [],
      ['H1 Exhibit B'],
      ['Figure Picture of page 1 of 1 of Exhibit B, Birth record'],
    ]);
    expect(pages[2]?.root.text).toContain('Page 1');
    expect(pages[2]?.decoration.join('')).toContain('Exhibit A, page 1 of 2');
  });

  test('of lines is one text, with a space where a line ends and none within a word', async () => {
    const text = `${'A sentence that is broken here and there. '.repeat(6)}${'x'.repeat(200)} end.`;
    const blocks: readonly Block[] = [
      paragraph(text),
      { kind: 'lines', lines: ['1 Main Street', 'Laurel'] },
      { kind: 'table', head: ['Name', 'What'], rows: [[text, 'beside it']] },
    ];
    const drawn = await drawnText(pagesPdf({ title: 'Lines', blocks, words: en, faces: facesOf(blank) }));
    expect(drawn).toContain(`${text} 1 Main Street Laurel Name What ${text} beside it`);
  });

  test('of every kind of block is what stands in it, as what it is', async () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', text: 'Head' },
      list([{ item: 'first', below: [paragraph('under it'), list(['deeper'])] }, 'second'], 'number'),
      list(['to tick'], 'box'),
      { kind: 'caution', text: 'Careful' },
      { kind: 'fields', rows: [['Telephone', ['800', '900']]] },
      {
        kind: 'table',
        head: ['Name', 'What'],
        rows: Array.from({ length: 60 }, (_, at) => [`row ${at}`, 'x']),
      },
      { kind: 'lines', lines: ['1 Main Street', 'Laurel'] },
      { kind: 'by-hand', labels: ['Signature', 'Date'] },
    ];
    const read = await readStructure(
      pagesPdf({ title: 'Plain pages', blocks, words: en, faces: facesOf(blank), footer: 'foot' }),
    );
    expect(faultsOf(read)).toEqual([]);
    const roles = allParts(read.pages[0]?.root ?? { role: '', alt: '', kids: [], text: '', fields: [] }).map(
      ({ role }) => role,
    );
    expect(roles.slice(0, 18).join(' ')).toBe(
      'Root Document H1 H2 L LI Lbl LBody P L LI Lbl LBody LI Lbl LBody L LI',
    );
    for (const { decoration } of read.pages.slice(1)) expect(decoration.join('')).toMatch(/Name *What/);
  });
});
