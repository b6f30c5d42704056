import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { hasWrongEnding, readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What people name: how the file begins, and why it is left out. */
const files: readonly (readonly [string, string, string])[] = [
  ['a photograph of an iPhone', '\0\0\0\x24ftypheic\0\0\0\0mif1', 'heic'],
  ['a picture as AVIF', '\0\0\0\x1cftypavif\0\0\0\0', 'heic'],
  ['a film', '\0\0\0\x18ftypmp42\0\0\0\0', 'unknown'],
  ['a TIFF of a scanner', 'II*\0\x08\0\0\0', 'tiff'],
  ['a TIFF the other way round', 'MM\0*\0\0\0\x08', 'tiff'],
  ['a WebP picture', 'RIFF\x10\0\0\0WEBPVP8 ', 'other-picture'],
  ['a GIF picture', 'GIF89a', 'other-picture'],
  ['a drawing', '<?xml version="1.0"?>\n<svg xmlns="…">', 'other-picture'],
  ['a Word document', 'PK\x03\x04\x14\0word/document.xml', 'word'],
  ['an OpenDocument text', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'word'],
  ['a Word document of old', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'word'],
  ['a rich text', '{\\rtf1\\ansi', 'word'],
  ['a sheet', 'PK\x03\x04xl/workbook.xml', 'archive'],
  ['a message', 'Received: from a by b\r\nFrom: a@example.org\r\nSubject: Case\r\n\r\nHello', 'mail'],
  ['a web page', '\xef\xbb\xbf\n<!DOCTYPE html><html>', 'web-page'],
  ['a text', 'Dear Sir or Madam,\n', 'text'],
  ['noise', '\0\x01\x02\x03', 'unknown'],
  ['nothing', '', 'empty'],
];

describe('a file that is no exhibit', () => {
  test.each(files)('as %s is known, and left out with its own sentence', async (_, start, reason) => {
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
