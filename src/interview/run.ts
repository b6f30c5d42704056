import { decideOn, readCaseAt, refuseBeforeLaw, type UnderCase, withFilesSeen } from '../app/case.ts';
import { type FillWays, keptToFill, type Prepared, prepare } from '../app/fill.ts';
import { inFolder, outFolder } from '../app/papers.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { catalogues } from '../content/messages/catalogues.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from '../core/case-file.ts';
import { mostCaseBytes } from '../core/case-tree.ts';
import type { Context } from '../core/context.ts';
import { foregone } from '../core/decide.ts';
import { InputError, InterruptedError, OutputError } from '../core/errors.ts';
import { nameOf } from '../core/fact-name.ts';
import type { Outcome } from '../core/outcome.ts';
import { underCase } from '../core/profile.ts';
import { show } from '../core/show.ts';
import { renderOutcome } from '../render/outcome.ts';
import { open } from './announce.ts';
import { converse } from './converse.ts';
import {
  askBeforeLeaving,
  askFolder,
  hasAnswers,
  keeper,
  offerToKeep,
  saveAnswers,
  writeUnder,
} from './finish.ts';
import { lettersFor } from './letters.ts';
import type { Talk } from './session.ts';
import { liveCase, newSession, openQuestions, staying } from './session.ts';
import { askSince } from './since.ts';
import { voiceOf } from './voice.ts';

/** How an interview is held, as the options say. */
export interface InterviewWays extends UnderCase {
  readonly asOf: Day;
  readonly json: boolean;
  readonly plain: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
  readonly case?: string | undefined;
  readonly out?: string | undefined;
  readonly font?: string | undefined;
}

type Ways = InterviewWays & Omit<FillWays, 'font'> & { font?: string | undefined };

/**
 * `interview [--case FILE] [--out DIR] [--font FILE]`: asks, reviews, decides, writes what was wished. Questions go to standard error,
 * the outcome and the text for the online form to standard output. Exit 0 when it ends with an answer or with saved
 * answers. Throws `InputError` (2) where nobody can be asked, `InterruptedError` (130) when the user leaves and keeps
 * nothing.
 */
export async function interview(context: Context, given: InterviewWays): Promise<number> {
  const flags: Ways = { ...given, anyway: false, flatten: false };
  refuseBeforeLaw(flags.asOf, context.messages);
  const { case: file } = flags;
  const there = file !== undefined && (await context.files.exists(file));
  // Answers that a run before had not named yet shall not lie there until the next one is saved.
  if (file !== undefined) await context.files.sweep(file);
  const before = there ? await context.files.read(file, mostCaseBytes) : undefined;
  const under = underCase<CaseFile>({ caseFile: 1 }, flags.profile);
  const start = there ? await readCaseAt(file, context, flags) : under;
  const prompter = await context.prompter();
  if (prompter === undefined) return nobodyToAsk(start, context, flags);
  await refuseMissingFolder(context, flags);
  // A font that cannot serve is refused before the first question; it is read again when the sheet is filled.
  const letters = await lettersFor(context, flags);
  // So is a form of which nobody has confirmed a line.
  await keptToFill(context, flags);
  const talk: Talk = {
    prompter,
    get words() {
      return { ...context.messages, voice: voiceOf(talk) };
    },
    style: context.err.style,
    announced: new Set(),
    notice: '',
    session: newSession(start, flags.asOf),
    given: under,
    keep: keeper(context.files, before),
    makeConsent: (own) => makeConsent(own, context, flags),
    ...letters,
    files: context.files,
    keptIn: file,
    openList: undefined,
    whose: undefined,
    hasBeneficiary: false,
  };
  try {
    return await hold(talk, context, flags);
  } catch (error) {
    if (!(error instanceof InterruptedError) || error.how !== 'clean') throw error;
    const own = talk.words.interview.finish;
    const kept = talk.keptIn !== undefined && (await context.files.exists(talk.keptIn));
    prompter.say(`\n${kept ? own.saved(show(talk.keptIn ?? '')) : own.keptNothing}`);
    throw new InterruptedError(error.exitCode, 'said');
  }
}

/** Holds the conversation, from its opening to one of its ends. */
async function hold(talk: Talk, context: Context, flags: Ways): Promise<number> {
  if (!flags.quiet) {
    const wish = hasAnswers(talk) ? await askSince(talk) : await open(talk, context);
    if (wish === 'leave') throw new InterruptedError(130, 'said');
    if (wish === 'stop') return showAll(talk, context, flags);
    if (wish !== 'on') return interview(await context.inLanguage(wish), flags);
  }
  for (;;) {
    const code = await untilEnded(talk, context, flags);
    if (code !== undefined) return code;
  }
}

/** Shows the whole answer that is certain, and offers to keep the answers. */
async function showAll(talk: Talk, context: Context, flags: Ways): Promise<number> {
  await print(talk, context, flags, undefined, await certainOf(talk, context));
  await offerToKeep(talk, context.files);
  return 0;
}

/** A folder of the case file that is not there may be mistyped: it is told before the first question, and not made. */
async function refuseMissingFolder({ files, messages }: Context, flags: Ways): Promise<void> {
  const folder = flags.case === undefined ? undefined : /^(.*)[\\/]/.exec(flags.case)?.[1];
  if (folder === undefined || folder === '' || (await files.exists(folder))) return;
  const { noFolder, wantedFolder } = messages.interview.finish;
  throw new InputError(noFolder, [{ path: '--case', found: show(folder), wanted: wantedFolder }]);
}

/** Names every answer that the interview would ask for; what others would lead to is asked once those are known. */
function nobodyToAsk(start: CaseFile, { messages }: Context, { asOf }: Ways): never {
  const own = messages.interview.finish;
  const problems = openQuestions(newSession(start, asOf)).map((path) => ({
    path,
    found: own.notKnown,
    wanted: own.wantedAnswer(nameOf(path, messages)),
  }));
  const none = { path: 'caseFile', found: own.nothingMissing, wanted: '' };
  throw new InputError(own.noTerminal, problems.length === 0 ? [none] : problems);
}

/** Holds the conversation to one of its ends; undefined when the user went back into it. */
async function untilEnded(talk: Talk, context: Context, flags: Ways): Promise<number | undefined> {
  const { files } = context;
  switch (await converse(talk)) {
    case 'left': {
      const left = await askBeforeLeaving(talk, files);
      if (left === 'stay') return undefined;
      if (left === 'saved') return 0;
      talk.prompter.say(talk.words.interview.finish.keptNothing);
      throw new InterruptedError(130, 'said');
    }
    case 'nothing':
      return 0;
    case 'stop':
      return showAll(talk, context, flags);
    case 'save':
      if (talk.keptIn === undefined && !(await saveAnswers(talk, files))) return undefined;
      await print(talk, context, flags, undefined);
      return 0;
    case 'write':
      return (await writeSheet(talk, context, flags)) ? 0 : undefined;
    case 'packet':
      return (await writePacket(talk, context, flags)) ? 0 : undefined;
  }
}

/**
 * Prepares everything that goes out, or the pages that say why not now; false when the user went back, or something could
 * not be drawn or written.
 */
async function writePacket(talk: Talk, context: Context, flags: Ways): Promise<boolean> {
  const { command } = talk.words.packet;
  const turn = await askFolder(talk, command, inFolder(flags.out, command.folderExample));
  if (turn.did !== 'answered') return false;
  const { makePacket } = await import('../app/packet.ts');
  try {
    const folder = outFolder({ out: turn.value }, context);
    const source = talk.keptIn ?? '-';
    const outcome = await outcomeOf(talk, context, context.messages);
    const { text, ...said } = await makePacket(
      source,
      liveCase(talk.session),
      outcome,
      folder,
      context,
      // The review has told the answer just above.
      { ...flags, isTold: context.out.isTerminal },
    );
    context.out.write(flags.json ? `${JSON.stringify({ ...said, outcome }, null, 2)}\n` : text);
    return true;
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutputError)) throw error;
    talk.notice = talk.style.caution([error.message, ...problemLines(error, talk)].join('\n'));
    return false;
  }
}

/** Makes the consent that is lacking, to be signed now, in a folder that is asked for; what goes wrong is told. */
async function makeConsent(talk: Talk, context: Context, flags: Ways): Promise<void> {
  const own = talk.words.interview.consent;
  talk.prompter.say(`\n${own.where}`);
  const turn = staying(await askFolder(talk, own, inFolder(flags.out, own.folderExample)));
  if (turn.did !== 'answered') return;
  const { writeConsent } = await import('../app/packet.ts');
  try {
    const folder = outFolder({ out: turn.value }, context);
    const path = await writeConsent(liveCase(talk.session), folder, context, flags);
    talk.prompter.say(`\n${own.made({ path: show(path), voice: voiceOf(talk) })}`);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutputError)) throw error;
    talk.prompter.say(talk.style.caution([error.message, ...problemLines(error, talk)].join('\n')));
  }
}

/** What is wrong, each with the answer that it is about. */
const problemLines = (error: Error, talk: Talk): readonly string[] =>
  error instanceof InputError
    ? error.problems.map(({ path, found, wanted }) => `- ${nameOf(path, talk.words)}: ${found}. ${wanted}`)
    : [];

/** What was announced when the user stopped: certain, though some answers are open. */
const certainOf = async (talk: Talk, context: Context): Promise<Outcome> =>
  foregone(talk.session.caseFile, talk.session.asOf, talk.words) ?? (await outcomeOf(talk, context));

/** The outcome in the words of this conversation; papers are written in those of nobody in particular. */
const outcomeOf = async (
  { session, words: own, keptIn }: Talk,
  context: Context,
  words: Catalogue = own,
): Promise<Outcome> =>
  decideOn(await withFilesSeen(keptIn ?? '-', session.caseFile, context), session.asOf, words);

/** Fills the sheet and writes it; false when the answers could not be drawn, or no name was given. */
async function writeSheet(talk: Talk, context: Context, flags: Ways): Promise<boolean> {
  const own = talk.words.interview.finish;
  const outcome = await outcomeOf(talk, context, context.messages);
  let filled: Prepared;
  try {
    const anyway = outcome.verdict !== 'ready';
    filled = await prepare(liveCase(talk.session), outcome, context, {
      ...flags,
      anyway,
      leavesUndrawn: true,
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    talk.notice = [talk.style.caution(own.notFilled), error.message, ...problemLines(error, talk)].join('\n');
    return false;
  }
  const wish = inFolder(flags.out, filled.name);
  const path = await writtenAs(talk, context, flags, wish, filled);
  if (path === undefined) return false;
  await print(talk, context, flags, { ...filled, path });
  const { undrawn } = filled;
  if (undrawn.length > 0)
    talk.prompter.say(
      talk.style.caution(own.undrawn(undrawn.map((at) => nameOf(at, talk.words)).join('; '))),
    );
  return true;
}

/** Writes the sheet, under another name where the wished one is taken or cannot be; undefined when the user went back. */
async function writtenAs(
  talk: Talk,
  { files, messages }: Context,
  { force, out }: Ways,
  path: string,
  { name, bytes }: Prepared,
): Promise<string | undefined> {
  const own = messages.interview.finish;
  const taken = !force && (await files.exists(path));
  let question = own.sheetTaken(show(path));
  if (!taken)
    try {
      await files.write(path, bytes, { overwrite: force });
      return path;
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      talk.prompter.say(talk.style.caution(error.message));
      question = own.sheetName;
    }
  const example = inFolder(taken ? out : undefined, name.replace('.pdf', '-2.pdf'));
  return writeUnder(talk, files, question, example, bytes);
}

/** The results, on standard output: the outcome and, with a sheet, the text for the online form. */
async function print(
  talk: Talk,
  context: Context,
  flags: Ways,
  sheet: (Prepared & { readonly path: string }) | undefined,
  certain?: Outcome,
): Promise<void> {
  const { out, err, messages } = context;
  const outcome = certain ?? (await outcomeOf(talk, context));
  const text = sheet?.onlineText(flags.json ? catalogues.en : messages) ?? null;
  if (flags.json) {
    const value = { output: sheet?.path ?? null, report: sheet?.report ?? null, outcome, onlineText: text };
    out.write(`${JSON.stringify(value, null, 2)}\n`);
    return;
  }
  const isTold = sheet !== undefined && out.isTerminal;
  out.write(`\n${renderOutcome(outcome, talk.session.caseFile, messages, out, { isTold })}`);
  if (text !== null) out.write(`\n${text}`);
  if (sheet === undefined) return;
  err.write(`\n${sheet.said(sheet.path, err)}`);
  for (const warning of sheet.warnings) err.write(`${err.style.caution(show(warning))}\n`);
}
