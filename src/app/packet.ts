import type { Catalogue, ReadingWords } from '../content/messages/catalogue.ts';
import { readingsFor } from '../content/messages/readings.ts';
import { answerOf } from '../core/answer.ts';
import { type CaseFile, textAt } from '../core/case-file.ts';
import type { Context, Files, ReadApart } from '../core/context.ts';
import { nameOf } from '../core/fact-name.ts';
import type { Outcome, Warning } from '../core/outcome.ts';
import { namedFiles } from '../core/papers.ts';
import { forPaper, givenAt, isMaybeProtected } from '../core/safe-contact.ts';
import { pathBeside } from '../core/typed-path.ts';
import { type Faces, facesOf } from '../form/blank/compiled-blank.ts';
import type { Face } from '../form/face.ts';
import { undrawnAnswers } from '../form/refuse.ts';
import type { Sheet } from '../form/sheet.ts';
import { type ChannelInputs, channelFiles } from '../packet/channel/channel.ts';
import { consentToHelper } from '../packet/channel/letters.ts';
import { needsConsent } from '../packet/channel/parties.ts';
import { calendarFile } from '../packet/dates/calendar-file.ts';
import { lastOf, planOf, type Timeline, timelineOf } from '../packet/dates/timeline.ts';
import { timelineDocument } from '../packet/dates/timeline-text.ts';
import { mostFileBytes } from '../packet/exhibits/guard.ts';
import { type ExhibitFile, type ExhibitsPlan, planExhibits } from '../packet/exhibits/plan-exhibits.ts';
import { writeExhibits } from '../packet/exhibits/write-exhibits.ts';
import type { PacketFile, Reading } from '../packet/packet-file.ts';
import { madeDocument } from '../packet/packet-report.ts';
import { readConsent, readIndex, readingFile, readRequest } from '../packet/reading.ts';
import { lettersOf, readLetters } from '../packet/referrals/letters.ts';
import { referralsFile } from '../packet/referrals/outline.ts';
import { allReferrals, type PlannedDay } from '../packet/referrals/referrals.ts';
import { asText, plainText } from '../render/text.ts';
import { blankOf, type FillWays, type Prepared, prepare, readUserFont, sheetOf } from './fill.ts';
import { inFolder, type OutFolder, type PapersTo, type Written, writePapers } from './papers.ts';

/** What every packet is made from. */
export interface PacketInputs {
  readonly words: Catalogue;
  /** The shipped faces, and the shipped face with a font of the user's behind it. */
  readonly faces: Faces;
  readonly face?: Face | undefined;
  /** Whether the letters to others are made as well. */
  readonly letters: boolean;
  /** The words in which papers in English are read to whoever signs or sends them, where that is another language. */
  readonly reader?: ReadingWords | undefined;
}

/** What the papers that go out are made from besides. */
export interface PaperInputs {
  /** The built-in sheet: the labels and the order of the online form. */
  readonly sheet: Sheet;
  readonly form: Pick<Prepared, 'name' | 'bytes' | 'sent' | 'report' | 'official' | 'warnings' | 'undrawn'>;
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
}

/**
 * Prepares a packet; nothing is written. With `papers` it is all that goes out, and it is asked for when it is needed;
 * without, only the pages that say why not now, what to do by when, and the consent that is lacking.
 */
export async function preparePacket(
  caseFile: CaseFile,
  outcome: Outcome,
  inputs: PacketInputs,
  papers: undefined | (() => Promise<PaperInputs>),
): Promise<PreparedPacket> {
  const { words, faces, reader } = inputs;
  const timeline = timelineOf(caseFile, outcome, words);
  const referrals = allReferrals(caseFile, outcome, words, plannedDays(timeline));
  const calendar = calendarFile(timeline, caseFile, words);
  const asksConsent =
    papers === undefined &&
    outcome.verdict !== 'cannot-help' &&
    needsConsent(outcome) &&
    textAt(caseFile, 'preparer.role') !== undefined;
  const letters = inputs.letters ? lettersOf(caseFile, outcome, inputs) : { files: [], told: [] };
  const read = reader === undefined || !inputs.letters ? [] : readLetters(caseFile, outcome, reader);
  const beside: readonly PacketFile[] = [
    ...(referrals === undefined ? [] : [referralsFile(referrals, words, faces)]),
    ...(asksConsent ? [consentToHelper({ caseFile, ...inputs })] : []),
    ...letters.files,
    ...(calendar === undefined ? [] : [calendar]),
  ];
  const made =
    papers === undefined
      ? { files: [], exhibits: undefined, cautions: [] }
      : await papersOf(caseFile, outcome, { beside, read }, inputs, await papers());
  const ofConsent = asksConsent ? readConsent({ caseFile, ...inputs }) : [];
  const reading = papers === undefined ? readingFile([...ofConsent, ...read], inputs) : [];
  return {
    ...made,
    cautions: [...made.cautions, ...letters.told],
    timeline,
    files: withDates([...made.files, ...beside, ...reading], caseFile, timeline, words),
  };
}

/** What there is to do, each by its last day. */
const plannedDays = (timeline: Timeline): readonly PlannedDay[] =>
  planOf(timeline).flatMap(({ when, sentence }) => (when === null ? [] : [{ day: lastOf(when), sentence }]));

async function papersOf(
  caseFile: CaseFile,
  outcome: Outcome,
  { beside, read }: { readonly beside: readonly PacketFile[]; readonly read: readonly Reading[] },
  set: PacketInputs,
  { sheet, form: filled, documents, readApart }: PaperInputs,
): Promise<Pick<PreparedPacket, 'files' | 'exhibits' | 'cautions'>> {
  const form = { part: 'form', name: filled.name, bytes: filled.bytes } as const;
  const planned = await planExhibits({ caseFile, outcome, files: documents, readApart, ...set });
  const bundle = writeExhibits(planned, set);
  const inputs: ChannelInputs = {
    caseFile,
    outcome,
    sheet,
    ...set,
    form: { file: form, pages: filled.report.pages, official: filled.official, sent: filled.sent },
    exhibits: bundle === undefined ? [] : [{ file: bundle.file, pages: planned.plan.pages }],
    others: beside,
    undrawn: undrawnIn(caseFile, outcome, sheet, set, filled.undrawn),
  };
  const index = bundle === undefined ? [] : readIndex(planned, set);
  const reading = readingFile([...readRequest(inputs, set), ...index, ...read], set);
  const made = channelFiles({ ...inputs, others: [...beside, ...reading] });
  const large =
    bundle === undefined || bundle.size.over.length === 0 ? [] : [bundle.size.text, ...bundle.size.advice];
  return {
    files: [...made.files, form, ...(bundle === undefined ? [] : [bundle.file]), ...reading],
    exhibits: planned.plan,
    cautions: [
      ...made.cautions,
      ...large.map((text) => ({ id: 'large-exhibits', text })),
      ...filled.warnings.map((text) => ({ id: 'template', text })),
    ],
  };
}

/**
 * The answers that cannot be drawn, by the names of their facts and with the scripts: on the sheet, of which they are left
 * out, and on all other pages, where a blank is left. `more`: facts that showed when the form was filled.
 */
export function undrawnIn(
  caseFile: CaseFile,
  { asOf }: Pick<Outcome, 'asOf'>,
  { map }: Sheet,
  { words, face }: Pick<PacketInputs, 'words' | 'face'>,
  more: readonly string[] = [],
): readonly string[] {
  const found = undrawnAnswers(map, forPaper(caseFile, asOf), words, face);
  const others = more.filter(
    (path) => !found.some((each) => each.path === path || each.path.startsWith(`${path}.`)),
  );
  return [
    ...found.map(({ path, found: what }) => words.packet.channel.undrawn(nameOf(path, words), what)),
    ...[...new Set(others)].map((path) => nameOf(givenAt(caseFile, path), words)),
  ];
}

/**
 * The files of a packet with the days around the request at the end of what is read first. For people who may be protected
 * they are on the screen alone: they tell what the case is.
 */
export function withDates(
  files: readonly PacketFile[],
  caseFile: CaseFile,
  timeline: Timeline,
  words: Catalogue,
): readonly PacketFile[] {
  if (isMaybeProtected(caseFile, timeline.asOf)) return files;
  const days = new TextEncoder().encode(`\n\n${asText(timelineDocument(timeline, words), plainText)}`);
  return files.map((file) =>
    file.part === 'read-me' ? { ...file, bytes: Uint8Array.from([...file.bytes, ...days]) } : file,
  );
}

const nobody: ReadApart = () => Promise.reject(new Error('there is nobody to read documents'));

/** What the papers of a case are made from, as the options say. Throws `InputError` as `fill` does. */
export async function paperInputs(
  source: string,
  caseFile: CaseFile,
  outcome: Outcome,
  context: Context,
  flags: PacketWays,
): Promise<PaperInputs> {
  return {
    form: await prepare(caseFile, outcome, context, { ...flags, leavesUndrawn: true }),
    documents: await exhibitFiles(source, caseFile, context),
    sheet: await sheetOf(context),
    readApart: context.readExhibit ?? nobody,
  };
}

/** The files that a case names for its documents, each as it could be read; one that is not there has no bytes. */
export async function exhibitFiles(
  source: string,
  caseFile: CaseFile,
  { files }: { readonly files: Pick<Files, 'readRegular' | 'find'> },
): Promise<readonly ExhibitFile[]> {
  const found: ExhibitFile[] = [];
  for (const { document, name } of namedFiles(caseFile)) {
    const path = pathBeside(source, (await files.find(name, source)) ?? name);
    const bytes = await files.readRegular(path, mostFileBytes).catch(() => undefined);
    found.push({ document, name, bytes });
  }
  return found;
}

/** How a packet is made, as the options say. */
export interface PacketWays extends FillWays, PapersTo {
  readonly plain: boolean;
  /** The language of whoever signs or sends the papers; that of the run where it is not said. */
  readonly reader?: string | undefined;
  /** The answer stands right above already. */
  readonly isTold?: boolean;
}

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
 * `InputError` and `OutputError`; nothing is written where a name is taken.
 */
export async function makePacket(
  source: string,
  caseFile: CaseFile,
  outcome: Outcome,
  folder: OutFolder,
  context: Context,
  flags: PacketWays,
): Promise<MadePacket> {
  const inputs = await inputsOf(context, flags);
  const goes = outcome.verdict === 'ready' || flags.anyway;
  const papers = () => paperInputs(source, caseFile, outcome, context, flags);
  const prepared = await preparePacket(caseFile, outcome, inputs, goes ? papers : undefined);
  await folder.ready(isMaybeProtected(caseFile, outcome.asOf));
  const { files, timeline, exhibits, cautions } = prepared;
  const written = await writePapers('packet', caseFile, files, folder.path, context, flags);
  const said = { ...written, exhibits, cautions };
  const answer = flags.isTold === true ? undefined : answerOf(outcome, caseFile, context.messages);
  const document = madeDocument(said, context.messages, answer);
  return { ...said, timeline, goes, text: asText(document, context.out) };
}

/**
 * Writes the consent to a helper alone, to be signed now, with its reading in another language: what is not answered yet is
 * an empty line on it. Gives its path. Throws `InputError` where something has its name, and `OutputError`.
 */
export async function writeConsent(
  caseFile: CaseFile,
  folder: OutFolder,
  context: Context,
  flags: Pick<PacketWays, 'asOf' | 'font'>,
): Promise<string> {
  const inputs = { caseFile, ...(await inputsOf(context, flags)) };
  const consent = consentToHelper(inputs);
  await folder.ready(isMaybeProtected(caseFile, flags.asOf));
  for (const { name, bytes } of [consent, ...readingFile(readConsent(inputs), inputs)])
    await context.files.write(inFolder(folder.path, name), bytes, { overwrite: false });
  return inFolder(folder.path, consent.name);
}

const inputsOf = async (
  context: Context,
  { font, reader = context.language }: Pick<PacketWays, 'font' | 'reader'>,
): Promise<PacketInputs> => ({
  words: context.messages,
  faces: facesOf(await blankOf(context)),
  face: font === undefined ? undefined : await readUserFont(font, context),
  letters: true,
  reader: readingsFor(reader),
});

/** A packet for `--json`: what follows the reader's language is under `text` alone. */
export const packetData = (
  { timeline, exhibits, ...made }: Omit<MadePacket, 'text' | 'goes'>,
  { packet: { command } }: Catalogue,
) => ({
  ...made,
  exhibits: exhibits && {
    ...exhibits,
    problems: exhibits.problems.map(({ found, advice, ...problem }) => ({
      ...problem,
      text: command.problem(problem.path, found, advice),
    })),
  },
  timeline: {
    ...timeline,
    entries: timeline.entries.map(({ sentence, steps, ...entry }) => ({
      ...entry,
      text: sentence,
      steps: steps.map((text) => ({ text })),
    })),
  },
});
