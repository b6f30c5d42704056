import { deflateSync } from 'node:zlib';

/** Objects of a PDF, numbered as they come, and the file that holds them. */
export class PdfFile {
  private readonly objects: Uint8Array[] = [];

  /** Keeps a number for an object that is written later. */
  reserve(): number {
    this.objects.push(new Uint8Array());
    return this.objects.length;
  }

  set(number: number, body: string | Uint8Array): void {
    this.objects[number - 1] = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  }

  add(body: string | Uint8Array): number {
    const number = this.reserve();
    this.set(number, body);
    return number;
  }

  /** A deflated stream; `extra` are further entries of its dictionary. */
  stream(extra: string, data: string | Uint8Array): number {
    const packed = deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data, { level: 9 });
    const head = `<< ${extra} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    return this.add(
      Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]),
    );
  }

  /** The objects one after the other, and pairs of number and offset. */
  part(): { bytes: Uint8Array; objects: readonly number[] } {
    const parts: Uint8Array[] = [];
    const objects: number[] = [];
    let at = 0;
    this.objects.forEach((body, index) => {
      const [head, end] = [
        Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
        Buffer.from('\nendobj\n', 'latin1'),
      ];
      objects.push(index + 1, at);
      parts.push(head, body, end);
      at += head.length + body.length + end.length;
    });
    return { bytes: new Uint8Array(Buffer.concat(parts)), objects };
  }

  /** The whole file, with a plain cross-reference table. */
  bytes(root: number, info: number): Uint8Array {
    const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    let at = parts[0]?.length ?? 0;
    const offsets: number[] = [];
    this.objects.forEach((body, index) => {
      offsets.push(at);
      const object = Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
        body,
        Buffer.from('\nendobj\n', 'latin1'),
      ]);
      parts.push(object);
      at += object.length;
    });
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    parts.push(
      Buffer.from(
        `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${offsets.length + 1} ` +
          `/Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
        'latin1',
      ),
    );
    return Buffer.concat(parts);
  }
}

const plain = /^[ -~]*$/;

/** A text string: as it is where it is plain, else bytes of UTF-16 with their mark, so that any letter survives. */
export const textString = (text: string): string =>
  plain.test(text)
    ? `(${text.replace(/[()\\]/g, '\\$&')})`
    : `<feff${[...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
