import type { Context } from '../../context.ts';
import { type CaseFile, itemsAt, textAt } from '../../core/case-file.ts';
import { mostFileBytes } from '../../packet/exhibits/guard-pdf.ts';
import type { ExhibitFile } from '../../packet/exhibits/plan.ts';

/** The folder that paths in a case are relative to: that of the case file, or the present one for standard input. */
const folderOf = (source: string): string => (source === '-' ? '' : source.replace(/[^\\/]*$/, ''));

const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);

/** The files that a case names for its documents, each as it could be read; one that is not there has no bytes. */
export async function exhibitFiles(
  source: string,
  caseFile: CaseFile,
  { files }: Pick<Context, 'files'>,
): Promise<readonly ExhibitFile[]> {
  const found: ExhibitFile[] = [];
  for (const document of (itemsAt(caseFile, 'documents') ?? []).keys()) {
    const name = textAt(caseFile, `documents.${document + 1}.file`);
    if (name === undefined) continue;
    const path = isAbsolute(name) ? name : `${folderOf(source)}${name}`;
    const bytes = await files.read(path, mostFileBytes).catch(() => undefined);
    found.push({ document: document + 1, name, bytes });
  }
  return found;
}
