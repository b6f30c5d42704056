import type { PaperWords } from '../../content/messages/catalogue.ts';
import { formWords } from '../../content/messages/form-words.ts';
import { textAt, valueAt } from '../../core/case-file.ts';
import type { Warning } from '../../core/outcome.ts';
import { isRepresented } from '../../core/safe-contact.ts';
import { wrap } from '../../core/wrap.ts';
import { textOf } from '../../render/document.ts';
import { plainText } from '../../render/text.ts';
import { fileNames, type PacketFile, utf8 } from '../packet-file.ts';
import type { ChannelInputs } from './channel.ts';
import { byPostOnly, inInk, nameLines, office, senderOf } from './parties.ts';

const ascii = /^[ -~]*$/;
const crlf = '\r\n';

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

/** Base64 in lines of 76 characters (RFC 2045, 6.8). */
export const base64Lines = (bytes: Uint8Array): string => base64(bytes).replace(/.{76}(?!$)/g, `$&${crlf}`);

/** Bytes in an encoded word, so that a line with the header's name is no longer than 78 characters. */
const mostInWord = 39;

/** The text of a header: as it is, or in encoded words (RFC 2047). */
export function headerText(text: string): string {
  if (ascii.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const longer = `${words.at(-1)}${character}`;
    if (utf8(longer).length > mostInWord) words.push(character);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${base64(utf8(word))}?=`).join(`${crlf} `);
}

/** A parameter of a header on a line of its own: quoted, or percent-encoded (RFC 2231). */
export function parameter(name: string, value: string): string {
  if (ascii.test(value)) return `;${crlf} ${name}="${value.replace(/["\\]/g, '\\$&')}"`;
  const encoded = [...utf8(value)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `;${crlf} ${name}*=utf-8''${encoded.join('')}`;
}

const encoded = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Quoted-printable (RFC 2045, 6.7): lines of at most 76 characters, no blank at the end of one. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const pieces = [...utf8(line)].map((byte, at, all) => {
        const plain = byte >= 33 && byte <= 126 && byte !== 61;
        const inner = byte === 32 && at < all.length - 1;
        return plain || inner ? String.fromCharCode(byte) : encoded(byte);
      });
      let [whole, length] = ['', 0];
      for (const piece of pieces) {
        if (length + piece.length > 75) {
          whole += `=${crlf}`;
          length = 0;
        }
        whole += piece;
        length += piece.length;
      }
      return whole;
    })
    .join(crlf);
}

export interface Message {
  readonly to: string;
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** `=_` occurs in neither quoted-printable nor base64, so that no part can hold it. */
const boundary = '=_papers';

const mediaType = (name: string): string =>
  name.toLowerCase().endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';

/**
 * A draft of a message (RFC 5322, MIME): a mail program opens it for writing (`X-Unsent`) and puts in the sender, the date
 * and the id when it is sent, so none of them stands here. The same message gives the same bytes.
 */
export function draftOf({ to, subject, text, attachments }: Message): Uint8Array {
  const parts = [
    [
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(text),
    ],
    ...attachments.map(({ name, bytes }) => [
      `Content-Type: ${mediaType(name)}${parameter('name', name)}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment${parameter('filename', name)}`,
      '',
      base64Lines(bytes),
    ]),
  ];
  const head = [
    'X-Unsent: 1',
    `To: ${to}`,
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed${parameter('boundary', boundary)}`,
    '',
    '',
  ];
  const body = parts.map((part) => `--${boundary}${crlf}${part.join(crlf)}${crlf}`).join('');
  return Buffer.from(`${head.join(crlf)}${body}--${boundary}--${crlf}`, 'latin1');
}

/** From so many bytes on the user is told: some mail services stop at 10 MB. */
const large = 9_000_000;

/**
 * `draft.eml`: a message to the office with the official form and the supporting papers. The subject names nobody; the
 * built-in sheet is not attached, since it is not the form. `cautions` says when the message is large.
 */
export function mailDraft(inputs: ChannelInputs): {
  readonly file: PacketFile;
  readonly cautions: readonly Warning[];
} {
  const { words, form, exhibits } = inputs;
  const { cautions } = words.packet.channel;
  const bytes = draftOf({
    to: office.email,
    ...mailText(inputs, formWords),
    attachments: [
      ...(form.official ? [{ name: form.file.name, bytes: form.sent?.() ?? form.file.bytes }] : []),
      ...exhibits.map(({ file }) => file),
    ],
  });
  const text = cautions['large-message']((bytes.length / 1_000_000).toFixed(1));
  return {
    file: { part: 'mail-draft', name: fileNames['mail-draft'], bytes },
    cautions: bytes.length >= large ? [{ id: 'large-message', text }] : [],
  };
}

/** What that message says: paragraphs with blank lines between. */
export function mailText(inputs: ChannelInputs, { sent }: PaperWords): Pick<Message, 'subject' | 'text'> {
  const { caseFile, outcome, form, exhibits } = inputs;
  const { mail, enclosures } = sent;
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
  const sender = inInk(outcome) ? [] : nameLines(caseFile, senderOf(caseFile, outcome));
  const paragraph = (text: string): string => wrap(text, plainText.width);
  const parts = [
    mail.greeting,
    paragraph(mail[openingOf(inputs)]),
    ...(abroad ? [paragraph(mail.abroad)] : []),
    ...(isRepresented(caseFile, outcome.asOf) && hasG28(caseFile) ? [paragraph(mail.represented)] : []),
    ...(list.length > 0 ? [[mail.attachments, ...list].join('\n')] : []),
    paragraph(byPostOnly(outcome) ? mail.byPost : mail.number),
    [mail.close, ...sender.map(textOf)].join('\n'),
  ];
  return { subject: inInk(outcome) ? mail.subjectNeutral : mail.subject, text: parts.join('\n\n') };
}

/** What is attached: the official form is put in by hand where it was not filled here, and no paper is named that is not there. */
function openingOf({ form, exhibits }: ChannelInputs): 'opening' | 'openingForm' | 'openingExhibits' {
  if (exhibits.length === 0) return 'openingForm';
  return form.official ? 'opening' : 'openingExhibits';
}

const hasG28 = (caseFile: ChannelInputs['caseFile']): boolean => {
  const documents = valueAt(caseFile, 'documents');
  return (
    Array.isArray(documents) &&
    documents.some((_, at) => textAt(caseFile, `documents.${at + 1}.kind`) === 'g-28')
  );
};
