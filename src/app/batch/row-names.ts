import { readNameTemplate } from '../../batch/name-template.ts';
import { OutputNames, outputName, packetName } from '../../batch/output-names.ts';
import type { Run } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Flags } from '../command.ts';
import { reportNames } from './reports-of.ts';

export interface RowNames {
  /** What is said when names show more than row and id. */
  readonly warning: string | undefined;
  readonly nameOf: Run['nameOf'];
  /** Keeps a name of the folder for the merged file. */
  readonly keepFree: (name: string) => void;
}

/** Stand where a name is no row's. */
const ofMerge = 0;
const ofReport = -1;

/** Gives every row the name for its form or its packet; a name that another row has is that row's problem. Throws `InputError`. */
export function rowNames({ nameTemplate, packet = false }: Flags, words: Catalogue): RowNames {
  const template = nameTemplate === undefined ? undefined : readNameTemplate(nameTemplate, words);
  const names = new OutputNames();
  const { taken, takenWanted } = words.batchReport.names;
  const unnamed: Readonly<Record<number, { readonly found: string; readonly wanted: string }>> = {
    [ofMerge]: { found: words.batch.mergeHasName, wanted: words.batch.mergeHasNameWanted },
    [ofReport]: { found: words.batch.usage.ownFile, wanted: words.batch.reportHasNameWanted },
  };
  // A form ends as no report does; a packet may have any name.
  if (packet) for (const name of reportNames) names.claim(ofReport, name);
  const nameOf: Run['nameOf'] = ({ row, id, raw }) => {
    const name = outputName({ row, id, caseFile: raw }, template);
    const claimed = names.claim(row, packet ? packetName(name) : name);
    if ('name' in claimed) return { file: claimed.name };
    const column = nameTemplate === undefined && id !== '' ? 'id' : '';
    const said = unnamed[claimed.clash] ?? { found: taken(claimed.clash), wanted: takenWanted };
    return { problem: { column, path: column, ...said } };
  };
  return { warning: template?.warning, nameOf, keepFree: (name) => void names.claim(ofMerge, name) };
}
