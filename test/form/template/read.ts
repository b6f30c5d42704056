import { readFileSync } from 'node:fs';
import { compileBlank, openBlank } from '../../../src/form/blank/compile.ts';
import { type Faces, facesOf } from '../../../src/form/blank/compiled-blank.ts';
import { builtInSheet, readSheetBlank } from '../../../src/form/sheet.ts';
import { printedText } from '../../../src/form/template/page-text.ts';
import { survey } from '../../../src/form/template/read-blank.ts';
import { type MadeBlank, makeBlank } from './blanks.ts';

/** The shipped faces, as the program hands them to the thread that reads. */
export const shippedFaces = (): Faces =>
  facesOf(
    readSheetBlank(
      new Uint8Array(readFileSync(new URL(`../../../${builtInSheet}/sheet.blank`, import.meta.url))),
    ),
  );

/** Compiles and looks over a PDF, in the test's own thread. */
export async function surveyOf(bytes: Uint8Array) {
  const blank = await compileBlank(bytes, shippedFaces());
  return { blank, survey: survey(blank, await printedText(await openBlank(bytes))) };
}

export const surveyMade = async (made: MadeBlank) => (await surveyOf(await makeBlank(made))).survey;
