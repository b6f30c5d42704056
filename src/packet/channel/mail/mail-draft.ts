import { textAt, valueAt } from '../../../core/case-file.ts';
import type { Warning } from '../../../core/outcome.ts';
import { isRepresented } from '../../../core/safe-contact.ts';
import type { PacketFile } from '../../packet-file.ts';
import { textOf } from '../../pages/document.ts';
import type { ChannelGround } from '../ground.ts';
import { byPostOnly, inInk, nameLines, office, senderOf } from '../parties.ts';
import { paragraph } from '../plain-text.ts';
import { fileNames } from '../plan.ts';
import { draftOf } from './message.ts';

/** From so many bytes on the user is told: some mail services stop at 10 MB. */
const large = 9_000_000;

/**
 * `draft.eml`: a message to the office with the official form and the supporting papers. The subject names nobody; the
 * built-in sheet is not attached, since it is not the form. `cautions` says when the message is large.
 */
export function mailDraft(ground: ChannelGround): {
  readonly file: PacketFile;
  readonly cautions: readonly Warning[];
} {
  const { outcome, words, form, exhibits } = ground;
  const { mail, cautions } = words.packet.channel;
  const bytes = draftOf({
    to: office.email,
    subject: inInk(outcome) ? mail.subjectNeutral : mail.subject,
    text: bodyOf(ground),
    attachments: [...(form.official ? [form] : []), ...exhibits].map(({ file }) => file),
  });
  const text = cautions['large-message']((bytes.length / 1_000_000).toFixed(1));
  return {
    file: { part: 'mail-draft', name: fileNames['mail-draft'], bytes },
    cautions: bytes.length >= large ? [{ id: 'large-message', text }] : [],
  };
}

function bodyOf(ground: ChannelGround): string {
  const { caseFile, outcome, words, form, exhibits } = ground;
  const { mail, enclosures } = words.packet.channel;
  const attached = [
    ...(form.official ? [{ ...form, title: enclosures.form }] : []),
    ...exhibits.map((each) => ({
      ...each,
      title: each.file.part === 'exhibits' ? enclosures.exhibits : enclosures.other,
    })),
  ];
  const abroad =
    valueAt(caseFile, 'person.outsideUs') === true &&
    valueAt(caseFile, 'submission.portalReachable') === false;
  const list = attached.map(({ title, file, pages }, at) =>
    mail.attachment(at + 1, title, file.name, mail.pages(pages)),
  );
  const sender = inInk(outcome) ? [] : nameLines(caseFile, senderOf(caseFile, outcome), words);
  const parts = [
    mail.greeting,
    paragraph(mail[openingOf(ground)]),
    ...(abroad ? [paragraph(mail.abroad)] : []),
    ...(isRepresented(caseFile, outcome.asOf) && hasG28(caseFile) ? [paragraph(mail.represented)] : []),
    ...(list.length > 0 ? [[mail.attachments, ...list].join('\n')] : []),
    paragraph(byPostOnly(outcome) ? mail.byPost : mail.number),
    [mail.close, ...sender.map(textOf)].join('\n'),
  ];
  return parts.join('\n\n');
}

/** What is attached: the official form is put in by hand where it was not filled here, and no paper is named that is not there. */
function openingOf({ form, exhibits }: ChannelGround): 'opening' | 'openingForm' | 'openingExhibits' {
  if (exhibits.length === 0) return 'openingForm';
  return form.official ? 'opening' : 'openingExhibits';
}

const hasG28 = (caseFile: ChannelGround['caseFile']): boolean => {
  const documents = valueAt(caseFile, 'documents');
  return (
    Array.isArray(documents) &&
    documents.some((_, at) => textAt(caseFile, `documents.${at + 1}.kind`) === 'g-28')
  );
};
