import { createHash } from 'node:crypto';

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [box[b] as number, box[a] as number];
  };
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (box[at] as number) + (key[at % key.length] as number)) % 256;
    swap(at, other);
  }
  let [one, two] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) % 256;
      two = (two + (box[one] as number)) % 256;
      swap(one, two);
      return byte ^ (box[((box[one] as number) + (box[two] as number)) % 256] as number);
    }),
  );
}

/**
 * A file that is locked against changes alone, its strings and streams packed by RC4 with a key of 40 bits (ISO 32000-1,
 * 7.6.2 to 7.6.4). Each object is given what packs a text of it, as a literal string or as a stream's data.
 */
export function locked(
  ...objects: readonly ((packed: (text: string) => string, literal: (text: string) => string) => string)[]
): Uint8Array {
  const owner = Buffer.alloc(32, 'o');
  const key = md5(padding, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), Buffer.from('id')).subarray(0, 5);
  const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
  const body = objects.map((make, at) => {
    const own = md5(key, Buffer.from([at + 1, 0, 0, 0, 0])).subarray(0, 10);
    const packed = (text: string): string => rc4(own, Buffer.from(text, 'latin1')).toString('latin1');
    const literal = (text: string): string =>
      `(${packed(text).replace(/[\\()\r]/g, (each) => `\\${each === '\r' ? 'r' : each}`)})`;
    return `${at + 1} 0 obj\n${make(packed, literal)}\nendobj\n`;
  });
  const encrypt = `<</Filter/Standard/V 1/R 2/P -4/O ${hex(owner)}/U ${hex(rc4(key, padding))}>>`;
  const trailer = `<</Root 1 0 R/Encrypt ${objects.length + 1} 0 R/ID[${hex(Buffer.from('id'))}${hex(Buffer.from('id'))}]>>`;
  const end = `${objects.length + 1} 0 obj\n${encrypt}\nendobj\ntrailer ${trailer}\nstartxref\n0\n%%EOF\n`;
  return Buffer.from(`%PDF-1.4\n${body.join('')}${end}`, 'latin1');
}
