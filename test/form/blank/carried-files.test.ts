import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { withoutCarriedFiles } from '../../../src/form/blank/compile.ts';

const encrypted = '1 0 obj<</Type/Catalog>>endobj\ntrailer<</Encrypt 9 0 R>>';
const cut = (text: string): string =>
  Buffer.from(withoutCarriedFiles(Buffer.from(text, 'latin1'))).toString('latin1');
const carried = (about: string, data: string): string =>
  `5 0 obj\n<<${about}>>stream\r\n${data}\r\nendstream\nendobj\n`;

describe('files within an encrypted file', () => {
  test.each([
    ['one', carried('/Type/EmbeddedFile/Length 4', 'data'), '5 0 obj null \nendobj\n'],
    [
      'one whose keys stand in another order',
      carried('/Length 4 /Type /EmbeddedFile', 'data'),
      '5 0 obj null \nendobj\n',
    ],
    [
      'two, with something between them',
      `${carried('/Type/EmbeddedFile/Length 4', 'data')}6 0 obj[1]endobj\n${carried('/Type/EmbeddedFile/Length 2', 'ab')}`,
      '5 0 obj null \nendobj\n6 0 obj[1]endobj\n5 0 obj null \nendobj\n',
    ],
  ])('%s is left out before it is decrypted', (_, given, left) =>
    expect(cut(given + encrypted)).toBe(left + encrypted),
  );

  test.each([
    ['of a length that stands elsewhere', carried('/Type/EmbeddedFile/Length 7 0 R', 'data')],
    ['of a length that is wrong', carried('/Type/EmbeddedFile/Length 400', 'data')],
    ['without an end', '5 0 obj<</Type/EmbeddedFile/Length 4>>stream\ndata'],
    ['that is only spoken of', '5 0 obj<</Note(/EmbeddedFile)/Length 4>>stream\ndata\nendstream endobj\n'],
    [
      'that is no stream',
      '5 0 obj<</Type/EmbeddedFile/Length 4>>endobj 6 0 obj<<>>stream\ndata\nendstream endobj\n',
    ],
  ])('one %s stays', (_, given) => expect(cut(given + encrypted)).toBe(given + encrypted));

  test('a file that is not encrypted is read as it is', () => {
    const plain = carried('/Type/EmbeddedFile/Length 4', 'data');
    expect(cut(plain)).toBe(plain);
  });

  test('a whole document is read to the same without them', async () => {
    const document = await PDFDocument.create();
    document.addPage([200, 200]);
    await document.attach(new Uint8Array(5000).fill(65), 'a.txt', { mimeType: 'text/plain' });
    document.encrypt({ userPassword: '', ownerPassword: 'owner' });
    const bytes = await document.save({ useObjectStreams: false });
    const left = withoutCarriedFiles(bytes);
    expect(left.length).toBeLessThan(bytes.length);
    const objectsOf = async (each: Uint8Array) => {
      const { context } = await PDFDocument.load(each, { password: '' });
      return context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`.slice(0, 60));
    };
    const [whole, without] = [await objectsOf(bytes), await objectsOf(left)];
    const differing = whole.filter((text, at) => text !== without[at]);
    expect(differing.map((text) => text.includes('/EmbeddedFile'))).toEqual([true]);
  });
});
