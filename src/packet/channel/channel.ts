import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CaseFile, valueAt } from '../../core/case-file.ts';
import { lawValuesOn } from '../../core/in-force.ts';
import type { Outcome, Warning } from '../../core/outcome.ts';
import { forPaper, isProtectionUnsaid, ofPapers } from '../../core/safe-contact.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import type { Face } from '../../form/face.ts';
import type { Sheet } from '../../form/sheet.ts';
import { type ChannelPart, fileNames, type PacketFile } from '../packet-file.ts';
import { portalSheet } from './answers.ts';
import { addressLabel, consentPage, consentToHelper, coverLetter } from './letters.ts';
import { mailDraft } from './mail-draft.ts';
import { byPostOnly, hasAddress, inInk, needsConsent, senderOf } from './parties.ts';
import { portalPage } from './portal-page.ts';
import { readMe } from './read-me.ts';

/** A file that goes out with the request and was prepared elsewhere. */
export interface Enclosure {
  readonly file: PacketFile;
  readonly pages: number;
}

/** What the files of a channel are made from. */
export interface ChannelInputs {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly words: Catalogue;
  /** The built-in sheet: the labels and the order of the online form. */
  readonly sheet: Sheet;
  /** The shipped faces, and the shipped face with a font of the user's behind it. */
  readonly faces: Faces;
  readonly face?: Face | undefined;
  /** The form; `official` when it is DHS Form 7001 itself: the built-in sheet is never sent in its place. */
  readonly form: Enclosure & {
    readonly official: boolean;
    /** Without the page in front of it that is not sent, where there is one. */
    readonly sent?: () => Uint8Array;
  };
  /** The papers that support it, in their order. */
  readonly exhibits: readonly Enclosure[];
  /** What else lies in the packet and stays with the sender: calendar, plan. */
  readonly others: readonly PacketFile[];
  /** The answers that could not be drawn, each in words. */
  readonly undrawn: readonly string[];
}

/** Which files go with a request on its way, and what the user is told before they are written. */
export interface ChannelPlan {
  readonly channel: Outcome['channel'];
  readonly files: readonly { readonly part: ChannelPart; readonly name: string }[];
  readonly cautions: readonly Warning[];
}

const partsFor: Readonly<Record<Outcome['channel'], readonly ChannelPart[]>> = {
  online: ['portal-page', 'portal-sheet'],
  email: ['mail-draft'],
  mail: ['cover-letter', 'address-label'],
};

/**
 * Decides which files a request needs by the channel of its outcome and by who must sign in ink. `officialForm` is true
 * when the form that goes out is DHS Form 7001 itself and not the built-in sheet. Answers that could not be drawn stand in
 * the portal sheet, whatever the channel is. Pure.
 */
export function planChannel(
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  { officialForm, undrawn }: { readonly officialForm: boolean; readonly undrawn: readonly string[] },
): ChannelPlan {
  const { channel } = outcome;
  const { cautions } = words.packet.channel;
  const made: readonly ChannelPart[] = [
    'read-me',
    ...(inInk(outcome) ? (['consent'] as const) : []),
    ...(needsConsent(outcome) ? (['consent-to-helper'] as const) : []),
    ...partsFor[channel],
    ...(undrawn.length > 0 && channel !== 'online' ? (['portal-sheet'] as const) : []),
  ];
  const typedIn = channel !== 'online';
  const slow = cautions['slow-channel'](lawValuesOn(outcome.asOf, words).amount('office-entry'));
  const lacking = cautions.undrawn(undrawn.join('; '), fileNames['portal-sheet']);
  const told: readonly [boolean, Exclude<keyof typeof cautions, 'large-message' | 'undrawn'>][] = [
    [inInk(outcome), 'device'],
    [isProtectionUnsaid(caseFile, outcome.asOf), 'protection-unsaid'],
    [byPostOnly(outcome) && valueAt(caseFile, 'person.addressMatchesUscis') !== true, 'address-first'],
    [channel === 'email', 'email-not-private'],
    [channel === 'email' && byPostOnly(outcome), 'email-one-way'],
    [typedIn, 'slow-channel'],
    [typedIn && !officialForm, 'official-form'],
    [channel === 'mail' && !hasAddress(caseFile, senderOf(caseFile, outcome)), 'no-sender-address'],
  ];
  return {
    channel,
    files: made.map((part) => ({ part, name: fileNames[part] })),
    cautions: [
      ...(undrawn.length > 0 ? [{ id: 'undrawn', text: lacking }] : []),
      ...told.flatMap(([applies, id]) =>
        applies ? [{ id, text: id === 'slow-channel' ? slow : cautions[id] }] : [],
      ),
      ...ofPapers(outcome.warnings),
    ],
  };
}

/**
 * Makes the files of a plan (`planChannel`), in the order of use. `cautions` is what the plan said and what showed while
 * they were made: to be told before anything is written. No file shows contact data that are not safe.
 */
export function channelFiles(said: ChannelInputs): {
  readonly files: readonly PacketFile[];
  readonly cautions: readonly Warning[];
} {
  const { outcome, words, sheet, form } = said;
  const { undrawn } = said;
  const plan = planChannel(said.caseFile, outcome, words, { officialForm: form.official, undrawn });
  const caseFile = forPaper(said.caseFile, outcome.asOf);
  const inputs: ChannelInputs = { ...said, caseFile };
  const draft = plan.channel === 'email' ? mailDraft(inputs) : undefined;
  const told: ChannelPlan = { ...plan, cautions: [...plan.cautions, ...(draft?.cautions ?? [])] };
  const make: Readonly<Record<ChannelPart, () => PacketFile>> = {
    'read-me': () => readMe(inputs, told),
    consent: () => consentPage(inputs),
    'consent-to-helper': () => consentToHelper(inputs),
    'cover-letter': () => coverLetter(inputs),
    'address-label': () => addressLabel(inputs),
    'portal-sheet': () => portalSheet(caseFile, outcome.asOf, sheet, words),
    'portal-page': () => portalPage(caseFile, outcome, sheet, words),
    'mail-draft': () => (draft ?? mailDraft(inputs)).file,
  };
  return { files: plan.files.map(({ part }) => make[part]()), cautions: told.cautions };
}
