import type { Warning } from '../../core/outcome.ts';
import { forPaper } from '../../core/safe-contact.ts';
import type { PacketFile } from '../packet-file.ts';
import { portalSheet } from './answers.ts';
import { addressLabel, consentPage, coverLetter, writtenConsentPage } from './letters.ts';
import { mailDraft } from './mail-draft.ts';
import { type ChannelInputs, type ChannelPart, type ChannelPlan, planChannel } from './plan.ts';
import { portalPage } from './portal-page.ts';
import { readMe } from './read-me.ts';

export type { ChannelInputs } from './plan.ts';

/**
 * Makes the files of a plan (`planChannel`), in the order of use. `cautions` is what the plan said and what showed while
 * they were made: to be told before anything is written. No file shows contact data that are not safe. Throws `InputError` when a character cannot be drawn.
 */
export function channelFiles(said: ChannelInputs): {
  readonly files: readonly PacketFile[];
  readonly cautions: readonly Warning[];
} {
  const { outcome, words, sheet, form } = said;
  const plan = planChannel(said.caseFile, outcome, words, { officialForm: form.official });
  const caseFile = forPaper(said.caseFile, outcome.asOf);
  const inputs: ChannelInputs = { ...said, caseFile };
  const draft = plan.channel === 'email' ? mailDraft(inputs) : undefined;
  const told: ChannelPlan = { ...plan, cautions: [...plan.cautions, ...(draft?.cautions ?? [])] };
  const make: Readonly<Record<ChannelPart, () => PacketFile>> = {
    'read-me': () => readMe(inputs, told),
    consent: () => consentPage(inputs),
    'written-consent': () => writtenConsentPage(inputs),
    'cover-letter': () => coverLetter(inputs),
    'address-label': () => addressLabel(inputs),
    'portal-sheet': () => portalSheet(caseFile, outcome.asOf, sheet, words),
    'portal-page': () => portalPage(caseFile, outcome, sheet, words),
    'mail-draft': () => (draft ?? mailDraft(inputs)).file,
  };
  return { files: plan.files.map(({ part }) => make[part]()), cautions: told.cautions };
}
