import type { CaseFile } from '../../core/case-file.ts';
import type { Context } from '../../core/context.ts';
import type { Outcome, Warning } from '../../core/outcome.ts';
import { isMaybeProtected } from '../../core/safe-contact.ts';
import { facesOf } from '../../form/blank/pack.ts';
import type { Timeline } from '../../packet/dates/timeline.ts';
import type { ExhibitsPlan } from '../../packet/exhibits/plan.ts';
import type { NextDoors } from '../../packet/next-doors/next-doors.ts';
import { nextDoorsText } from '../../packet/next-doors/outline.ts';
import { renderPacket } from '../../render/packet.ts';
import { renderTimeline } from '../../render/timeline.ts';
import type { Flags } from '../command.ts';
import { blankOf } from '../prepared.ts';
import type { OutFolder } from './folder.ts';
import { papersGround } from './ground.ts';
import { preparePacket } from './prepare.ts';
import { textStyle } from './text-style.ts';
import { type Written, writePapers } from './write.ts';

/** A packet that was written. */
export interface MadePacket extends Written {
  readonly exhibits: ExhibitsPlan | undefined;
  readonly cautions: readonly Warning[];
  readonly timeline: Timeline;
  /** Everything there is to say of it. */
  readonly text: string;
  /** False when only the pages were made that say why not now. */
  readonly goes: boolean;
}

/**
 * Prepares and writes a packet: all papers where the office can be asked now, or with `anyway`; else the pages that say
 * why not, and what to do by when. `source` is the case file, from whose folder the paths of documents count. Throws
 * `InputError` and `OutputError`; nothing is written where a name is taken or something cannot be drawn.
 */
export async function makePacket(
  source: string,
  caseFile: CaseFile,
  outcome: Outcome,
  folder: OutFolder,
  context: Context,
  flags: Flags,
): Promise<MadePacket> {
  const ground = { words: context.messages, faces: facesOf(await blankOf(context)) };
  const goes = outcome.verdict === 'ready' || flags.anyway;
  const papers = () => papersGround(source, caseFile, outcome, context, flags);
  const prepared = await preparePacket(caseFile, outcome, ground, goes ? papers : undefined);
  await folder.ready(isMaybeProtected(caseFile, outcome.asOf));
  const { files, doors, timeline, exhibits, cautions } = prepared;
  const written = await writePapers('packet', caseFile, files, folder.path, context, flags);
  const said = { ...written, exhibits, cautions };
  return { ...said, timeline, goes, text: textOf(doors, timeline, said, context, flags) };
}

function textOf(
  doors: NextDoors | undefined,
  timeline: Timeline,
  said: Parameters<typeof renderPacket>[0],
  { messages: words, out }: Context,
  { plain }: Flags,
): string {
  const parts = [
    ...(doors === undefined ? [] : [nextDoorsText(doors, words, textStyle(out))]),
    renderPacket(said, words, out),
    renderTimeline(timeline, words, out, { drawn: !plain && out.isTerminal }),
  ];
  return parts.join('\n');
}
