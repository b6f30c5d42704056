/** Boxes of JPEG 2000 that say something of a picture and draw none of it (ISO/IEC 15444-1, annex I). */
const telling = new Set(['xml ', 'uuid', 'uinf', 'url ', 'jp2i']);

/** A JPEG 2000 file without its descriptions; as it is where it cannot be read. */
export function plainJpx(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 12 || view.getUint32(4) !== 0x6a502020) return data.slice();
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 8 <= data.length; ) {
    const name = Buffer.from(data.subarray(at + 4, at + 8)).toString('latin1');
    const said = view.getUint32(at);
    const length = said === 0 ? data.length - at : said;
    // The long form of a length begins with 1: boxes of more than 4 GB.
    if (length < 8 || at + length > data.length) return data.slice();
    if (!telling.has(name)) kept.push(data.subarray(at, at + length));
    at += length;
  }
  return new Uint8Array(Buffer.concat(kept));
}
