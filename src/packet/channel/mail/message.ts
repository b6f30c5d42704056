import { base64Lines, headerText, parameter, quotedPrintable } from './encode.ts';

export interface Message {
  readonly to: string;
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const crlf = '\r\n';
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
