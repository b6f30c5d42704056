import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { ReadApart } from '../../core/context.ts';
import type { Outcome, Warning } from '../../core/outcome.ts';
import type { Faces } from '../../form/blank/faces.ts';
import type { Face } from '../../form/face.ts';
import type { Sheet } from '../../form/sheet.ts';
import { channelFiles } from '../../packet/channel/channel-files.ts';
import { writtenConsentPage } from '../../packet/channel/letters.ts';
import { needsConsent } from '../../packet/channel/parties.ts';
import { calendarFile } from '../../packet/dates/calendar-file.ts';
import { lastOf } from '../../packet/dates/entry.ts';
import { planOf, type Timeline, timelineOf } from '../../packet/dates/timeline.ts';
import type { FontFiles } from '../../packet/exhibits/bundle-fonts.ts';
import type { ExhibitFile, ExhibitsPlan } from '../../packet/exhibits/plan.ts';
import { planExhibits } from '../../packet/exhibits/plan-exhibits.ts';
import { writeExhibits } from '../../packet/exhibits/write-exhibits.ts';
import { type NextDoors, nextDoorsOf, type PlannedDay } from '../../packet/next-doors/next-doors.ts';
import { nextDoorsFile } from '../../packet/next-doors/outline.ts';
import type { PacketFile } from '../../packet/packet-file.ts';
import type { Prepared } from '../prepared.ts';
import { withDates } from './with-dates.ts';

/** What every packet is made from. */
export interface PacketGround {
  readonly words: Catalogue;
  /** The shipped faces. */
  readonly faces: Faces;
}

/** What the papers that go out are made from besides. */
export interface PapersGround {
  /** The built-in sheet: the labels and the order of the online form. */
  readonly sheet: Sheet;
  readonly fonts: FontFiles;
  /** The shipped face with a font of the user's behind it. */
  readonly face: Face | undefined;
  readonly form: Pick<Prepared, 'name' | 'bytes' | 'report' | 'official' | 'warnings'>;
  /** The files that the case names, as they could be read. */
  readonly documents: readonly ExhibitFile[];
  readonly readApart: ReadApart;
}

/** A packet before it is written, and what there is to say of it. */
export interface PreparedPacket {
  /** In the order of use. */
  readonly files: readonly PacketFile[];
  readonly exhibits: ExhibitsPlan | undefined;
  readonly cautions: readonly Warning[];
  readonly timeline: Timeline;
  readonly doors: NextDoors | undefined;
}

/**
 * Prepares a packet; nothing is written. With `papers` it is all that goes out, and it is asked for when it is needed;
 * without, only the pages that say why not now, what to do by when, and the consent that is lacking. Throws `InputError` when something cannot be drawn.
 */
export async function preparePacket(
  caseFile: CaseFile,
  outcome: Outcome,
  { words, faces }: PacketGround,
  papers: undefined | (() => Promise<PapersGround>),
): Promise<PreparedPacket> {
  const timeline = timelineOf(caseFile, outcome, words);
  const doors = nextDoorsOf(caseFile, outcome, words, plannedDays(timeline));
  const calendar = calendarFile(timeline, caseFile, words);
  const asksConsent = papers === undefined && outcome.verdict !== 'cannot-help' && needsConsent(outcome);
  const beside: readonly PacketFile[] = [
    ...(doors === undefined ? [] : [nextDoorsFile(doors, words, faces)]),
    ...(asksConsent ? [writtenConsentPage({ caseFile, words, faces })] : []),
    ...(calendar === undefined ? [] : [calendar]),
  ];
  const made =
    papers === undefined
      ? { files: [], exhibits: undefined, cautions: [] }
      : await papersOf(caseFile, outcome, beside, { words, faces }, await papers());
  return {
    ...made,
    timeline,
    doors,
    files: withDates([...made.files, ...beside], caseFile, timeline, words),
  };
}

/** What there is to do, each by its last day. */
const plannedDays = (timeline: Timeline): readonly PlannedDay[] =>
  planOf(timeline).flatMap(({ when, sentence }) => (when === null ? [] : [{ day: lastOf(when), sentence }]));

async function papersOf(
  caseFile: CaseFile,
  outcome: Outcome,
  others: readonly PacketFile[],
  { words, faces }: PacketGround,
  { sheet, fonts, face, form: filled, documents, readApart }: PapersGround,
): Promise<Pick<PreparedPacket, 'files' | 'exhibits' | 'cautions'>> {
  const given = face ? { face } : {};
  const form = { part: 'form', name: filled.name, bytes: filled.bytes } as const;
  const planned = await planExhibits({ caseFile, outcome, files: documents, words, readApart, ...given });
  const bundle = writeExhibits(planned, { fonts, words, ...given });
  const made = channelFiles({
    caseFile,
    outcome,
    words,
    sheet,
    faces,
    ...given,
    form: { file: form, pages: filled.report.pages, official: filled.official },
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
      ...filled.warnings.map((text) => ({ id: 'template', text })),
    ],
  };
}
