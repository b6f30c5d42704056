import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { en } from '../../../src/content/messages/en.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import type { ReadApart } from '../../../src/core/context.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { facesOf } from '../../../src/form/blank/compiled-blank.ts';
import type { Face } from '../../../src/form/face.ts';
import type { PlannedExhibits } from '../../../src/packet/exhibits/plan-exhibits.ts';
import { planExhibits } from '../../../src/packet/exhibits/plan-exhibits.ts';
import { readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';
import { writeExhibits } from '../../../src/packet/exhibits/write-exhibits.ts';
import { blank, family, ready } from '../../form/cases.ts';
import { runOn } from '../../form/reader.ts';

/** The shipped faces. */
export const faces = facesOf(blank);

/** Reads in the test's own thread. */
export const readHere: ReadApart = (bytes, first) => readExhibit(bytes, first as number);

export interface Document {
  readonly kind: string;
  readonly note?: string;
  /** Null: the case names no file. Undefined: the file is not there. */
  readonly bytes?: Uint8Array | null | undefined;
  readonly name?: string;
}

/** What the rules call for, by kind. */
export const calledFor = (...kinds: readonly (keyof typeof en.outcome.documents)[]): Outcome => ({
  ...ready,
  documents: kinds.map((kind) => ({ kind, text: en.outcome.documents[kind], have: true })),
});

/** The family's case with these documents. */
export function planned(
  documents: readonly Document[],
  { outcome = ready, caseFile = family, face }: { outcome?: Outcome; caseFile?: CaseFile; face?: Face } = {},
): Promise<PlannedExhibits> {
  const listed = documents.map(({ kind, note, bytes, name = 'scan.pdf' }) => ({
    kind,
    ...(note === undefined ? {} : { note }),
    ...(bytes === null ? {} : { file: name }),
  }));
  const files = documents.flatMap(({ bytes, name = 'scan.pdf' }, at) =>
    bytes === null ? [] : [{ document: at + 1, name, bytes }],
  );
  const withDocuments = { ...caseFile, documents: listed } as CaseFile;
  return planExhibits({
    caseFile: withDocuments,
    outcome,
    files,
    words: en,
    readApart: readHere,
    faces,
    ...(face ? { face } : {}),
  });
}

export const written = (plan: PlannedExhibits, face?: Face) => {
  const made = writeExhibits(plan, { faces, words: en, ...(face ? { face } : {}) });
  if (made === undefined) throw new Error('no exhibit was written');
  return made;
};

/** The bundle of these documents. */
export const bundleOf = async (...documents: readonly Document[]): Promise<Uint8Array> =>
  written(await planned(documents)).file.bytes;

/** A bundle as pdf.js reads it. */
export async function open(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
          : [],
      );
      const [, , width = 0, height = 0] = page.view;
      return { width, height, texts, annotations: await page.getAnnotations(), rotation: page.rotate };
    }),
  );
  return { document, pages };
}

/** Every object of a file, all streams unpacked, as text. */
export const unpackedText = (bytes: Uint8Array): string =>
  runOn(
    bytes,
    'qpdf',
    ['--qdf', '--stream-data=uncompress', '--decode-level=generalized', '{}', '-'],
    'latin1',
  );

/** The colour of a page at a place, in points from the lower left corner; the page is drawn at 72 dots an inch. */
export function colours(bytes: Uint8Array, page: number): (x: number, y: number) => readonly number[] {
  const ppm = runOn(bytes, 'pdftoppm', ['-r', '72', '-f', `${page}`, '-l', `${page}`, '{}'], 'latin1');
  const [head = '', width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm) ?? [];
  return (x, y) => {
    const at = head.length + 3 * ((Number(height) - 1 - Math.floor(y)) * Number(width) + Math.floor(x));
    return [0, 1, 2].map((part) => ppm.charCodeAt(at + part));
  };
}
