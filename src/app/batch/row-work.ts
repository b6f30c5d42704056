import { openBatchFolder } from '../../adapters/output/batch-folder.ts';
import type { Job, Row, RowResult } from '../../batch/row.ts';
import type { PacketMaker } from '../../batch/work.ts';
import { digesterOf, type Tools, workRows } from '../../batch/work.ts';
import { catalogues } from '../../content/messages/catalogues.ts';
import type { Language } from '../../content/messages/languages.ts';
import { faceOfFile } from '../../form/user-font/face.ts';

/** What rows are worked on with: the job, and where it is done. A plain value. */
export interface RowInputs extends Job {
  /** The package's folder. */
  readonly root: string;
  readonly language: Language;
  /** How many threads there are for rows. */
  readonly threads: number;
}

type Work = (tasks: readonly Row[]) => Promise<readonly RowResult[]>;

/** A place where rows are worked on. */
export function openRowWork(inputs: RowInputs): Work {
  const { folder, font } = inputs;
  const words = catalogues[inputs.language];
  const tools: Tools = {
    job: inputs,
    folder: openBatchFolder(folder, words.failures.files),
    words,
    digest: digesterOf(inputs.form),
    face: font === undefined ? undefined : faceOfFile(font.bytes, font.name, words),
  };
  return inputs.packet && !inputs.dryRun ? packetWork(inputs, tools) : (tasks) => workRows(tasks, tools);
}

/** What packets take is loaded with the first of them; no two are made at once. */
function packetWork(inputs: RowInputs, tools: Tools): Work {
  let opened: Promise<PacketMaker> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const open = async () => (await import('./packet-maker.ts')).openPacketMaker(inputs, tools);
  return (tasks) => {
    const work = before.then(async () => {
      opened ??= open();
      return workRows(tasks, { ...tools, packet: await opened });
    });
    before = work.catch(() => undefined);
    return work;
  };
}
