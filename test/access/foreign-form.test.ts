import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { compileBlank } from '../../src/form/blank/compile.ts';
import { facesOf } from '../../src/form/blank/compiled-blank.ts';
import type { StampValue } from '../../src/form/blank/lay-out-fields.ts';
import { stamp } from '../../src/form/blank/stamp.ts';
import { blank, blankPdf } from '../form/cases.ts';
import { allParts, faultsOf, readStructure } from './read-structure.ts';

/** A tagged form that is made otherwise than ours: all of its tree in one node, its pages without sections of their own. */
async function foreignForm(): Promise<Uint8Array> {
  const document = await PDFDocument.load(blankPdf, { updateMetadata: false });
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const parents = root.lookup(PDFName.of('ParentTree'), PDFDict);
  const nodes = parents.lookup(PDFName.of('Kids'), PDFArray).asArray();
  const rows = nodes.flatMap((node) =>
    context.lookup(node, PDFDict).lookup(PDFName.of('Nums'), PDFArray).asArray(),
  );
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: rows })));
  root.set(PDFName.of('K'), context.obj([root.get(PDFName.of('K')) as never]));
  return document.save({ useObjectStreams: false });
}

test('a form of others keeps its tags when it is filled: every field is read with its label and its answer', async () => {
  const foreign = await compileBlank(await foreignForm(), facesOf(blank));
  expect(foreign.plan.structure).toBeUndefined();
  const { bytes } = stamp(
    foreign,
    new Map<string, StampValue>([
      ['person-family', 'Nguyễn'],
      ['person-individual', true],
    ]),
  );
  const read = await readStructure(bytes);
  expect(faultsOf(read)).toEqual([]);
  const fields = read.pages.flatMap(({ root }) => allParts(root).flatMap((part) => part.fields));
  expect(fields.filter(({ value }) => value !== '')).toEqual([
    { label: expect.stringContaining('Individual'), value: '[x]' },
    { label: expect.stringContaining('Family name'), value: 'Nguyễn' },
  ]);
});
