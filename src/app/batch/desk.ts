import { openBatchFolder } from '../../adapters/output/batch-folder.ts';
import { digesterOf } from '../../batch/fingerprint.ts';
import type { PacketMaker } from '../../batch/packet-row.ts';
import { type DeskSetup, type RowDone, type RowTask, type Tools, workRows } from '../../batch/row-work.ts';
import { en } from '../../content/messages/en.ts';
import { faceOfFile } from '../../form/given/face-of-file.ts';

/** A desk and where it stands. A plain value. */
export interface PlacedDesk extends DeskSetup {
  /** The package's folder. */
  readonly root: string;
  /** How many threads there are for rows. */
  readonly threads: number;
}

type Work = (tasks: readonly RowTask[]) => Promise<readonly RowDone[]>;

/** A place where rows are worked on. */
export function openDesk(desk: PlacedDesk): Work {
  const { settings, folder, font } = desk;
  const tools: Tools = {
    settings,
    folder: openBatchFolder(folder, en.failures.files),
    words: en,
    digest: digesterOf(settings.form),
    face: font === undefined ? undefined : faceOfFile(font.bytes, font.name, en),
  };
  return settings.packet && !settings.dryRun ? packetDesk(desk, tools) : (tasks) => workRows(tasks, tools);
}

/** What packets take is loaded with the first of them; no two are made at once. */
function packetDesk(desk: PlacedDesk, tools: Tools): Work {
  let opened: Promise<PacketMaker> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const open = async () => (await import('./packet-desk.ts')).openPacketDesk(desk, tools);
  return (tasks) => {
    const work = before.then(async () => {
      opened ??= open();
      return workRows(tasks, { ...tools, packet: await opened });
    });
    before = work.catch(() => undefined);
    return work;
  };
}
