import type { Warning } from '../../core/outcome.ts';
import type { PacketFile } from '../packet-file.ts';
import { addressLabel } from './address-label.ts';
import { consentPage } from './consent.ts';
import { coverLetter } from './cover-letter.ts';
import type { ChannelGround } from './ground.ts';
import { mailDraft } from './mail/mail-draft.ts';
import { type ChannelPart, type ChannelPlan, planChannel } from './plan.ts';
import { portalPage } from './portal/portal-page.ts';
import { portalSheet } from './portal/portal-sheet.ts';
import { readMe } from './read-me.ts';

export type { ChannelGround } from './ground.ts';

/**
 * Makes the files of a plan (`planChannel`), in the order of use. `cautions` is what the plan said and what showed while
 * they were made: to be told before anything is written. Throws `InputError` when a character cannot be drawn.
 */
export function channelFiles(ground: ChannelGround): {
  readonly files: readonly PacketFile[];
  readonly cautions: readonly Warning[];
} {
  const { caseFile, outcome, words, sheet, form } = ground;
  const plan = planChannel(caseFile, outcome, words, { officialForm: form.official });
  const draft = plan.channel === 'email' ? mailDraft(ground) : undefined;
  const told: ChannelPlan = { ...plan, cautions: [...plan.cautions, ...(draft?.cautions ?? [])] };
  const make: Readonly<Record<ChannelPart, () => PacketFile>> = {
    'read-me': () => readMe(ground, told),
    consent: () => consentPage(ground),
    'cover-letter': () => coverLetter(ground),
    'address-label': () => addressLabel(ground),
    'portal-sheet': () => portalSheet(caseFile, sheet, words),
    'portal-page': () => portalPage(caseFile, outcome, sheet, words),
    'mail-draft': () => (draft ?? mailDraft(ground)).file,
  };
  return { files: plan.files.map(({ part }) => make[part]()), cautions: told.cautions };
}
