import { openBatchFolder } from './adapters/batch-folder.ts';
import { digesterOf } from './batch/fingerprint.ts';
import { type DeskSetup, type RowDone, type RowTask, workRows } from './batch/row-work.ts';
import { en } from './content/messages/en.ts';
import { faceOfFile } from './form/given/face-of-file.ts';

/** A place where rows are worked on. */
export function openDesk({
  settings,
  folder,
  font,
}: DeskSetup): (tasks: readonly RowTask[]) => Promise<readonly RowDone[]> {
  const tools = {
    settings,
    folder: openBatchFolder(folder, en.failures.files),
    words: en,
    digest: digesterOf(settings.form),
    face: font === undefined ? undefined : faceOfFile(font.bytes, font.name, en),
  };
  return (tasks) => workRows(tasks, tools);
}
