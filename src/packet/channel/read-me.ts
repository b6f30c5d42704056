import type { Catalogue } from '../../content/messages/catalogue.ts';
import { answerOf } from '../../core/answer.ts';
import { isOfAddress, lackingOf } from '../../core/first-steps.ts';
import { lawValuesOn } from '../../core/in-force.ts';
import type { Outcome } from '../../core/outcome.ts';
import { contactCenterLine } from '../../core/routing.ts';
import { isProtectedAlone, isRepresented } from '../../core/safe-contact.ts';
import { notNowBlocks } from '../../render/do-not-send.ts';
import { caution, group, paragraph, section, title } from '../../render/document.ts';
import { answerBlocks } from '../../render/outcome.ts';
import { asText, plainText } from '../../render/text.ts';
import { fileNames, type PacketFile, type PacketPart, utf8 } from '../packet-file.ts';
import type { ChannelInputs, ChannelPlan } from './channel.ts';
import { byPostOnly, inInk, needsConsent, office } from './parties.ts';

type Words = Catalogue['packet']['channel']['readMe'];

/** Every file of the packet with its part, in the order of use. */
function allFiles(
  { form, exhibits, others }: ChannelInputs,
  plan: ChannelPlan,
): readonly { readonly part: PacketPart; readonly name: string }[] {
  return [...plan.files, form.file, ...exhibits.map(({ file }) => file), ...others];
}

/** What leaves with the request by each channel, besides what is typed. */
const leaving: ReadonlySet<PacketPart> = new Set([
  'form',
  'consent-to-helper',
  'cover-letter',
  'address-label',
  'exhibits',
  'mail-draft',
]);

/**
 * `read-me.txt`: what lies in the packet, what to do today and in which order, what to sign, what not to send, and what
 * comes afterwards. It holds nothing of the person.
 */
export function readMe(inputs: ChannelInputs, plan: ChannelPlan): PacketFile {
  const { outcome, words } = inputs;
  const { readMe: text, parts } = words.packet.channel;
  const answer = answerOf(outcome, inputs.caseFile, words);
  const files = allFiles(inputs, plan);
  const blocks = [
    title(text.title),
    ...(outcome.verdict === 'ready' ? [] : [caution(text.notNow(inputs.form.file.name))]),
    ...answerBlocks(answer),
    ...(outcome.verdict === 'ready' && outcome.endsFirst === null
      ? []
      : section(words.outcome.answer.after, answer.after, 'step')),
    ...section(
      text.careful,
      plan.cautions.map((each) => each.text),
    ),
    ...section(text.first, byPostOnly(outcome) ? firstSteps(inputs, text) : [], 'step'),
    ...section(text.today, stepsOf(inputs, text), 'step'),
    ...section(
      text.files,
      files.map(({ part, name }) => text.file(name, parts[part])),
    ),
    ...section(text.signing, signing(inputs, plan, text)),
    ...section(text.notToSend, notSent(inputs, files, text)),
    ...section(text.afterwards, afterwards(inputs, text)),
    ...(outcome.verdict === 'ready' ? [] : notNowBlocks(outcome, words)),
    group(
      paragraph(text.decided(words.day(outcome.asOf), outcome.ruleBook)),
      paragraph(text.checked(words.day(office.checked), office.page)),
      paragraph(text.advice),
    ),
  ];
  const bytes = utf8(asText(blocks, { ...plainText, underlined: true }));
  return { part: 'read-me', name: fileNames['read-me'], bytes };
}

function firstSteps(
  { caseFile, outcome, words }: ChannelInputs,
  { firstSteps: steps }: Words,
): readonly string[] {
  const lacking = lackingOf(outcome).some(isOfAddress);
  const change = [
    steps.change(contactCenterLine(caseFile, words)),
    steps.inPerson(lawValuesOn(outcome.asOf, words).amount('visit-risk')),
  ];
  // Where it is known to be another one the answer says how it is changed.
  return [steps.find, ...(lacking ? [] : change), steps.safe];
}

function stepsOf(inputs: ChannelInputs, { steps }: Words): readonly string[] {
  const { caseFile, outcome, words, form, exhibits } = inputs;
  const consent = needsConsent(outcome) ? [fileNames['consent-to-helper']] : [];
  const papers = [
    ...(form.official ? [form.file.name] : []),
    ...consent,
    ...exhibits.map(({ file }) => file.name),
  ];
  const besides = papersToAdd(outcome);
  const read = [steps.read, steps.alerts(office.alerts)];
  const begin = [...read, ...(form.official ? [] : [steps.official])];
  switch (outcome.channel) {
    case 'online': {
      const uploads = [...consent, ...exhibits.map(({ file }) => file.name)];
      return [
        ...read,
        ...(inInk(outcome) ? [...(form.official ? [] : [steps.officialSection]), steps.sign] : []),
        steps.openPortal(office.portal, office.page),
        ...(isProtectedAlone(caseFile, outcome.asOf) ? [words.packet.channel.byPost.choose] : []),
        steps.paste(fileNames['portal-page'], fileNames['portal-sheet']),
        ...(inInk(outcome) ? [steps.uploadSigned] : []),
        ...(uploads.length > 0 ? [steps.upload(uploads.join(', '))] : []),
        ...besides,
        steps.submit,
        steps.keep,
      ];
    }
    case 'email':
      return [
        ...begin,
        steps.sign,
        steps.openDraft(fileNames['mail-draft']),
        steps.replace,
        ...(consent.length > 0 ? [steps.attachConsent] : []),
        ...besides,
        steps.address,
        ...(byPostOnly(outcome) ? [] : [steps.contacts]),
        steps.keep,
      ];
    case 'mail':
      return [
        ...begin,
        steps.print([fileNames['cover-letter'], fileNames['address-label'], ...papers].join(', ')),
        steps.sign,
        ...besides,
        steps.letter(fileNames['cover-letter']),
        steps.envelope(fileNames['address-label']),
        steps.track,
        steps.keep,
      ];
  }
}

/** Papers that are said to be at hand and are not among the documents: they are attached to what was prepared. */
function papersToAdd({ requirements, documents }: Outcome): readonly string[] {
  const lacks = (kind: string): boolean => documents.some((each) => each.kind === kind && each.have !== true);
  return requirements
    .filter(({ id, met }) => met === true && lacks(paperOf[id] ?? ''))
    .map(({ remedy }) => remedy);
}

const paperOf: Readonly<Record<string, string>> = { consent: 'written-consent', 'g-28': 'g-28' };

function signing(
  { caseFile, outcome, others }: ChannelInputs,
  plan: ChannelPlan,
  { sign }: Words,
): readonly string[] {
  const represented = isRepresented(caseFile, outcome.asOf);
  const reads = others.some(({ part }) => part === 'reading');
  return [
    ...(reads ? [sign.read(fileNames.reading)] : []),
    inInk(outcome) ? sign.ink(fileNames.consent) : sign.plain,
    ...(represented ? [inInk(outcome) ? sign.attorneyInk : sign.attorney] : []),
    ...(needsConsent(outcome) ? [sign.consent(fileNames['consent-to-helper'])] : []),
    ...(plan.channel === 'mail' ? [sign.letter] : []),
    sign.never,
  ];
}

function notSent(
  { form }: ChannelInputs,
  files: readonly { readonly part: PacketPart; readonly name: string }[],
  text: Words,
): readonly string[] {
  const isLetter = ({ part }: { readonly part: PacketPart }): boolean =>
    part === 'letter-uscis' || part === 'letter-representative';
  const own = files.filter(
    (file) => !isLetter(file) && (!leaving.has(file.part) || (file.part === 'form' && !form.official)),
  );
  const listed = (all: typeof files): string => all.map(({ name }) => name).join(', ');
  const letters = files.filter(isLetter);
  return [
    text.notSent(listed(own)),
    ...(letters.length === 0 ? [] : [text.letters(listed(letters))]),
    text.originals,
    text.twice,
  ];
}

function afterwards({ outcome, words }: ChannelInputs, { after }: Words): readonly string[] {
  const { amount } = lawValuesOn(outcome.asOf, words);
  const byPost = byPostOnly(outcome);
  const arrival =
    outcome.channel === 'online'
      ? [byPost ? after.onlineByPost : after.online]
      : [after.typed(amount('office-entry')), ...(byPost ? [after.typedByPost] : [])];
  return [
    ...arrival,
    after.triage(amount('office-review')),
    after.independent,
    byPost ? after.latePost : after.late,
    after.tell,
    after.congress(amount('congressional-wait')),
    after.deadlines,
  ];
}
