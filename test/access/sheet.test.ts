import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { type FillOptions, fillForm } from '../../src/form/fill-form.ts';
import { doNotSendPages } from '../../src/render/do-not-send.ts';
import { blankPdf, family, form, overfull, ready, tooEarly } from '../form/cases.ts';
import { everyByte, readFields } from '../form/reader.ts';
import { allParts, faultsOf, type ReadPart, readStructure } from './read-structure.ts';

const { documents: _, ...undocumented } = family;
const long = 'The officer wrote that the file is with another office and that nobody may say which. '.repeat(
  3,
);
const uscisContacts = [{ date: '2026-05-04', channel: 'phone', result: long }];
const fill = (caseFile: object, options: FillOptions = {}): Uint8Array =>
  fillForm(form, caseFile as CaseFile, ready, en, options).bytes;
const headings = (root: ReadPart): readonly string[] =>
  allParts(root).flatMap(({ role, text }) => (/^H\d$/.test(role) ? [text.trim()] : []));

describe('the sheet read aloud', () => {
  test.each([
    ['blank', blankPdf],
    ['of an everyday case', fill(family)],
    ['without the page of documents', fill(undocumented)],
    ['of which an answer goes on on a page of its own', fill({ ...family, uscisContacts })],
    ['that runs over in every way', fill(overfull)],
    ['with nothing in it', fill({ caseFile: 1 })],
    ['behind a page that is not sent', fill(overfull, { front: doNotSendPages(tooEarly, overfull, en) })],
  ])('%s is all that is printed and every field with its label, in order', async (_, bytes) => {
    const read = await readStructure(bytes);
    expect(faultsOf(read)).toEqual([]);
    const labels = read.pages.flatMap(({ root }) => allParts(root).flatMap(({ fields }) => fields));
    const { fields } = await readFields(bytes);
    expect(labels.map(({ label }) => label)).toEqual(fields.map(({ tooltip }) => tooltip));
    expect(labels.map(({ value }) => value)).toEqual(
      fields.map(({ value }) => (value === '[ ]' ? '' : value)),
    );
    // Each label that is printed stands before its field in one part.
    for (const { root } of read.pages)
      for (const { role, text, kids } of allParts(root))
        if (role === 'P' && kids[0]?.role === 'Form')
          expect(kids[0].fields[0]?.label.replace(/, row \d+$/, '')).toContain(text.trim());
  });

  test.each([
    ['of an everyday case', family],
    ['without the page of documents', undocumented],
    ['of which an answer goes on on a page of its own', { ...family, uscisContacts }],
    ['that runs over in every way', overfull],
  ])('%s says each answer where its field was, when it is flattened', async (_, caseFile) => {
    const read = await readStructure(fill(caseFile, { flatten: true }));
    expect(faultsOf(read, false)).toEqual([]);
    const { fields } = await readFields(fill(caseFile));
    const bare = (text: string): string => text.replace(/\s/g, '');
    const answers = read.pages.flatMap(({ root }) =>
      allParts(root).flatMap(({ role, text }) => (role === 'Form' ? [bare(text)] : [])),
    );
    const held = fields.map(({ value }) => (/^\[.\]$/.test(value) ? '' : bare(value)));
    expect(held.filter((value) => value !== '').length).toBeGreaterThan(40);
    expect(answers).toEqual(held);
  });

  test('is flattened with a label for each answer, and a tick is read as one', async () => {
    const flat = everyByte(fill(family, { flatten: true }));
    expect(
      flat.match(/\/O\s*\/PrintField\s*\/Role\s*\/tv\s*\/Desc\s*\(Header\. Receipt number\)/g),
    ).toHaveLength(5);
    const ticks = (await readFields(fill(family))).fields.filter(({ value }) => value === '[x]');
    expect(ticks.length).toBeGreaterThan(5);
    expect(flat.match(/\/ActualText<feff2713>>> BDC q /g)).toHaveLength(ticks.length);
  });

  test('has the sections as headings, and what goes on under the section from which it comes', async () => {
    const read = await readStructure(fill({ ...family, uscisContacts }));
    expect(read.pages.map(({ root }) => headings(root))).toEqual([
      [
        'Prepared request for DHS Form 7001',
        'Section 1A. Actions taken with USCIS for resolution',
        'Congressional inquiry',
        'Applications and petitions filed with USCIS',
      ],
      [
        'Section 2. Reasons for requesting case assistance',
        'Expedite request',
        'Removal proceedings',
        'Military service',
      ],
      [
        'Section 5. Person or organization encountering difficulties with USCIS',
        'Beneficiary, when it is another person',
        'Preparer, when it is not the person in section 5',
      ],
      [
        'Section 8. Supporting documentation',
        'Sending the request',
        'Section 1A. What USCIS answered or did, row 1 (continued from page 1)',
      ],
      ['Section 9. Consent', 'Section 10. Attorney or accredited representative'],
    ]);
    expect(
      allParts(read.pages[3]?.root as ReadPart)
        .at(-1)
        ?.text.replace(/\s/g, ''),
    ).toBe(long.replace(/\s/g, ''));
  });

  test('says nothing of a page that is left out', async () => {
    const read = await readStructure(fill(undocumented));
    expect(read.pages).toHaveLength(4);
    expect(read.pages.flatMap(({ root }) => headings(root)).join('; ')).not.toMatch(/Section 8|Sending/);
    const { catalog } = await PDFDocument.load(fill(undocumented));
    const within = (dict: PDFDict, key: string): PDFDict => dict.lookup(PDFName.of(key), PDFDict);
    const document = within(within(catalog, 'StructTreeRoot'), 'K');
    expect(document.lookup(PDFName.of('K'), PDFArray).size()).toBe(4);
    const fields = within(catalog, 'AcroForm').lookup(PDFName.of('Fields'), PDFArray);
    expect(fields.size()).toBe(
      read.pages.flatMap(({ root }) => allParts(root).flatMap((part) => part.fields)).length,
    );
  });
});
