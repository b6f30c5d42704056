import { type CaseFile, itemsAt, textAt } from '../../core/case-file.ts';
import type { Context, Files, ReadApart } from '../../core/context.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { FontFiles } from '../../packet/exhibits/bundle-fonts.ts';
import { mostFileBytes } from '../../packet/exhibits/guard.ts';
import type { ExhibitFile } from '../../packet/exhibits/plan.ts';
import type { Flags } from '../command.ts';
import { readGivenFont } from '../given-font.ts';
import { prepare, sheetOf } from '../prepared.ts';
import type { PapersGround } from './prepare.ts';

const nobody: ReadApart = () => Promise.reject(new Error('there is nobody to read documents'));

/** The folder that paths in a case are relative to: that of the case file, or the present one for standard input. */
const folderOf = (source: string): string => (source === '-' ? '' : source.replace(/[^\\/]*$/, ''));

const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);

/** What the papers of a case are made from, as the options say. Throws `InputError` as `fill` does. */
export async function papersGround(
  source: string,
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: Flags,
): Promise<PapersGround> {
  return {
    face: flags.font === undefined ? undefined : await readGivenFont(flags.font, context),
    form: await prepare(caseFile, outcome, context, flags),
    documents: await exhibitFiles(source, caseFile, context),
    fonts: await bundleFonts(context),
    sheet: await sheetOf(context),
    readApart: context.readExhibit ?? nobody,
  };
}

/** The files that a case names for its documents, each as it could be read; one that is not there has no bytes. */
export async function exhibitFiles(
  source: string,
  caseFile: CaseFile,
  { files }: { readonly files: Pick<Files, 'readRegular'> },
): Promise<readonly ExhibitFile[]> {
  const found: ExhibitFile[] = [];
  for (const document of (itemsAt(caseFile, 'documents') ?? []).keys()) {
    const name = textAt(caseFile, `documents.${document + 1}.file`);
    if (name === undefined) continue;
    const path = isAbsolute(name) ? name : `${folderOf(source)}${name}`;
    const bytes = await files.readRegular(path, mostFileBytes).catch(() => undefined);
    found.push({ document: document + 1, name, bytes });
  }
  return found;
}

/** The program's own letters for a bundle of exhibits. */
export async function bundleFonts({ files }: { readonly files: Pick<Files, 'readOwn'> }): Promise<FontFiles> {
  const [regular = new Uint8Array(), bold = new Uint8Array()] = await Promise.all(
    ['Regular', 'Bold'].map((weight) => files.readOwn(`templates/fonts/NotoSans-${weight}.ttf`)),
  );
  return { regular, bold };
}
