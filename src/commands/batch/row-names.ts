import { readNameTemplate } from '../../batch/name-template.ts';
import { OutputNames, outputName } from '../../batch/output-names.ts';
import type { Run } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Flags } from '../command.ts';

export interface RowNames {
  /** What is said when names show more than row and id. */
  readonly warning: string | undefined;
  readonly nameOf: Run['nameOf'];
  /** Keeps a name of the folder for another file than a form. */
  readonly keepFree: (name: string) => void;
}

/** Stands where a name is no row's. */
const noRow = 0;

/** Gives every row the name for its form; a name that another row has is that row's problem. Throws `InputError`. */
export function rowNames({ nameTemplate }: Flags, words: Catalogue): RowNames {
  const template = nameTemplate === undefined ? undefined : readNameTemplate(nameTemplate, words);
  const names = new OutputNames();
  const { taken, takenWanted } = words.batchReport.names;
  const nameOf: Run['nameOf'] = ({ row, id, raw }) => {
    const claimed = names.claim(row, outputName({ row, id, caseFile: raw }, template));
    if ('name' in claimed) return { file: claimed.name };
    const column = nameTemplate === undefined && id !== '' ? 'id' : '';
    const said =
      claimed.clash === noRow
        ? { found: words.batch.mergeHasName, wanted: words.batch.mergeHasNameWanted }
        : { found: taken(claimed.clash), wanted: takenWanted };
    return { problem: { column, path: column, ...said } };
  };
  return { warning: template?.warning, nameOf, keepFree: (name) => void names.claim(noRow, name) };
}
