import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { hasWrongEnding, kindOfFile, readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What people name: how the file begins, what it is, and why it is left out. */
const files: readonly (readonly [string, string, ReturnType<typeof kindOfFile>, string])[] = [
  ['a photograph of an iPhone', '\0\0\0\x24ftypheic\0\0\0\0mif1', 'heic', 'heic'],
  ['a picture as AVIF', '\0\0\0\x1cftypavif\0\0\0\0', 'heic', 'heic'],
  ['a film', '\0\0\0\x18ftypmp42\0\0\0\0', 'unknown', 'unknown'],
  ['a TIFF of a scanner', 'II*\0\x08\0\0\0', 'tiff', 'tiff'],
  ['a TIFF the other way round', 'MM\0*\0\0\0\x08', 'tiff', 'tiff'],
  ['a WebP picture', 'RIFF\x10\0\0\0WEBPVP8 ', 'webp', 'other-picture'],
  ['a GIF picture', 'GIF89a', 'gif', 'other-picture'],
  ['a drawing', '<?xml version="1.0"?>\n<svg xmlns="…">', 'svg', 'other-picture'],
  ['a Word document', 'PK\x03\x04\x14\0word/document.xml', 'word', 'word'],
  ['an OpenDocument text', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'word', 'word'],
  ['a Word document of old', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-word', 'word'],
  ['a rich text', '{\\rtf1\\ansi', 'rtf', 'word'],
  ['a sheet', 'PK\x03\x04xl/workbook.xml', 'zip', 'archive'],
  ['a message', 'Received: from a by b\r\nFrom: a@example.org\r\nSubject: Case\r\n\r\nHello', 'mail', 'mail'],
  ['a web page', '\xef\xbb\xbf\n<!DOCTYPE html><html>', 'web-page', 'web-page'],
  ['a text', 'Dear Sir or Madam,\n', 'text', 'text'],
  ['noise', '\0\x01\x02\x03', 'unknown', 'unknown'],
  ['nothing', '', 'text', 'empty'],
];

describe('a file that is no exhibit', () => {
  test.each(files)('as %s is known, and left out with its own sentence', async (_, start, kind, reason) => {
    if (start !== '') expect(kindOfFile(bytes(start))).toBe(kind);
    expect(await readExhibit(bytes(start), 4)).toEqual({ did: 'refused', reason });
  });

  test('has a sentence of its own, and one on what to do, for each reason', () => {
    const { found, advice } = en.packet.exhibits;
    expect(new Set(Object.values(found)).size).toBe(Object.keys(found).length);
    expect(Object.keys(advice)).toEqual(Object.keys(found));
    for (const text of [...Object.values(found), ...Object.values(advice)])
      expect(text).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the ending of a name', () => {
  test.each([
    ['scan.pdf', 'pdf', false],
    ['SCAN.PDF', 'pdf', false],
    ['photo.jpeg', 'jpeg', false],
    ['photo.JPG', 'jpeg', false],
    ['photo.heic', 'jpeg', true],
    ['scan.pdf', 'png', true],
    ['scan', 'png', false],
    ['notice of 3.4.2026', 'pdf', false],
  ] as const)('%s of a %s: wrong is %s', (name, kind, wrong) =>
    expect(hasWrongEnding(name, kind)).toBe(wrong),
  );
});
