import { openBatchFolder } from './adapters/batch-folder.ts';
import { type RowDone, type RowTask, type WorkSettings, workRows } from './batch/row-work.ts';
import { en } from './content/messages/en.ts';
import { givenFace } from './form/given/given-face.ts';

/** All that somebody needs who works on rows, in this thread or another. A plain value. */
export interface DeskSetup {
  readonly settings: WorkSettings;
  /** The output folder. */
  readonly folder: string;
  /** The file of `--font`. */
  readonly font: Uint8Array | undefined;
}

/** A place where rows are worked on. */
export function openDesk({
  settings,
  folder,
  font,
}: DeskSetup): (tasks: readonly RowTask[]) => readonly RowDone[] {
  const tools = {
    settings,
    folder: openBatchFolder(folder, en.failures.files),
    words: en,
    face: font === undefined ? undefined : givenFace(font),
  };
  return (tasks) => workRows(tasks, tools);
}
