import type { Context, ReadApart } from '../../context.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome, Warning } from '../../core/outcome.ts';
import type { Faces } from '../../form/blank/faces.ts';
import { facesOf } from '../../form/blank/pack.ts';
import { channelFiles } from '../../packet/channel/channel-files.ts';
import { inInk } from '../../packet/channel/parties.ts';
import { calendarFile } from '../../packet/dates/calendar-file.ts';
import { lastOf } from '../../packet/dates/entry.ts';
import { planOf, type Timeline, timelineOf } from '../../packet/dates/timeline.ts';
import type { ExhibitsPlan } from '../../packet/exhibits/plan.ts';
import { planExhibits } from '../../packet/exhibits/plan-exhibits.ts';
import { writeExhibits } from '../../packet/exhibits/write-exhibits.ts';
import { nextDoorsFile, nextDoorsText } from '../../packet/next-doors/files.ts';
import { type NextDoors, nextDoorsOf, type PlannedDay } from '../../packet/next-doors/next-doors.ts';
import type { PacketFile } from '../../packet/packet-file.ts';
import { renderPacket } from '../../render/packet.ts';
import { renderTimeline } from '../../render/timeline.ts';
import type { Flags } from '../command.ts';
import { readGivenFont } from '../given-font.ts';
import { blankOf, prepare, sheetOf } from '../prepared.ts';
import type { OutFolder } from './folder.ts';
import { exhibitFiles } from './ground.ts';
import { textStyle } from './text-style.ts';
import { withDates } from './with-dates.ts';
import { type Made, writePacket } from './write.ts';

const nobody: ReadApart = () => Promise.reject(new Error('there is nobody to read documents'));

/** The papers that go out, with what there is to say of them. */
interface Papers {
  readonly files: readonly PacketFile[];
  readonly exhibits: ExhibitsPlan | undefined;
  readonly cautions: readonly Warning[];
}

/** A packet that was written. */
export interface MadePacket {
  readonly made: readonly Made[];
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
  const { messages: words } = context;
  const timeline = timelineOf(caseFile, outcome, words);
  const doors = nextDoorsOf(caseFile, outcome, words, plannedDays(timeline));
  const calendar = calendarFile(timeline, caseFile, words);
  const faces = facesOf(await blankOf(context));
  const beside: readonly PacketFile[] = [
    ...(doors === undefined ? [] : [nextDoorsFile(doors, words, faces)]),
    ...(calendar === undefined ? [] : [calendar]),
  ];
  const goes = outcome.verdict === 'ready' || flags.anyway;
  const papers = goes ? await papersOf(source, caseFile, outcome, beside, faces, context, flags) : undefined;
  const packet = withDates([...(papers?.files ?? []), ...beside], caseFile, timeline, words);
  await folder.ready(inInk(outcome));
  const made = await writePacket(packet, folder.path, context, flags);
  const said = { made, exhibits: papers?.exhibits, cautions: papers?.cautions ?? [] };
  return { ...said, timeline, goes, text: textOf(doors, timeline, said, context, flags) };
}

/** What there is to do, each by its last day. */
const plannedDays = (timeline: Timeline): readonly PlannedDay[] =>
  planOf(timeline).flatMap(({ when, sentence }) => (when === null ? [] : [{ day: lastOf(when), sentence }]));

async function papersOf(
  source: string,
  caseFile: CaseFile,
  outcome: Outcome,
  others: readonly PacketFile[],
  faces: Faces,
  context: Context,
  flags: Flags,
): Promise<Papers> {
  const { messages: words, files, readExhibit } = context;
  const face = flags.font === undefined ? undefined : await readGivenFont(flags.font, context);
  const given = face ? { face } : {};
  const { bytes, report, official, warnings } = await prepare(caseFile, outcome, context, flags);
  const form = { part: 'form', name: words.form.defaultName, bytes } as const;
  const planned = await planExhibits({
    caseFile,
    outcome,
    files: await exhibitFiles(source, caseFile, context),
    words,
    readApart: readExhibit ?? nobody,
    ...given,
  });
  const [regular, bold] = await Promise.all(
    ['Regular', 'Bold'].map((weight) => files.readOwn(`templates/fonts/NotoSans-${weight}.ttf`)),
  );
  const fonts = { regular: regular ?? new Uint8Array(), bold: bold ?? new Uint8Array() };
  const bundle = writeExhibits(planned, { fonts, words, ...given });
  const made = channelFiles({
    caseFile,
    outcome,
    words,
    sheet: await sheetOf(context),
    faces,
    ...given,
    form: { file: form, pages: report.pages, official },
    exhibits: bundle === undefined ? [] : [{ file: bundle.file, pages: planned.plan.pages }],
    others,
  });
  const large =
    bundle === undefined || bundle.size.over.length === 0 ? [] : [bundle.size.text, ...bundle.size.advice];
  return {
    files: [...made.files, form, ...(bundle === undefined ? [] : [bundle.file])],
    exhibits: planned.plan,
    cautions: [
      ...made.cautions,
      ...large.map((text) => ({ id: 'large-exhibits', text })),
      ...warnings.map((text) => ({ id: 'template', text })),
    ],
  };
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
