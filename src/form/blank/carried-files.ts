/** Line ends that may stand between the data of a stream and its end. */
const mostBetween = 2;

/**
 * An encrypted file without the files that it carries, such as the forms for Adobe Reader alone that stand beside the fields
 * of official blanks. They are never kept, and the library would decrypt them first, which takes longer than all else.
 * Gives the bytes as they are where there are none, or where one is not plainly told from what is around it.
 */
export function withoutCarriedFiles(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!view.includes('/Encrypt')) return bytes;
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = view.indexOf('/EmbeddedFile'); at >= 0; at = view.indexOf('/EmbeddedFile', at + 1)) {
    const begin = view.lastIndexOf(' obj', at) + ' obj'.length;
    const end = begin < from ? -1 : endOfFile(view, begin, view.indexOf('stream', at));
    if (end < 0) continue;
    kept.push(view.subarray(from, begin), Buffer.from(' null '));
    from = end;
    at = end;
  }
  return from === 0 ? bytes : Buffer.concat([...kept, view.subarray(from)]);
}

/** Where a carried file ends whose dictionary stands between two places; -1 where it is no such file, or not told plainly. */
function endOfFile(view: Buffer, begin: number, stream: number): number {
  const about = view.subarray(begin, Math.max(begin, stream)).toString('latin1');
  const length = /\/Length\s+(\d{1,10})\s*(?:\/|>>)/.exec(about)?.[1];
  if (!/^\s*<<.*>>\s*$/s.test(about) || about.includes('endobj') || length === undefined) return -1;
  if (!/\/Type\s*\/EmbeddedFile\b/.test(about)) return -1;
  const data = stream + 'stream'.length;
  const end = view.indexOf('endstream', data + Number(length));
  return end < 0 || end > data + Number(length) + 2 * mostBetween ? -1 : end + 'endstream'.length;
}
