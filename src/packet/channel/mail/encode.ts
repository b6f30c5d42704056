import { utf8 } from '../plain-text.ts';

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
