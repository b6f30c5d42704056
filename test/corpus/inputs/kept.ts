import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { folder } from './folder.ts';
import type { Makers } from './makers.ts';

/*
 * Forms that people have kept, as earlier versions left them in the data folder. `about.json` and `map.json` lie beside
 * this as they were; the blanks are in one packed file, since most of each is the same letters.
 *
 * first: nothing said which bytes the blank has. pinned: the first kind of packed blank. proposed: the second kind, with a
 * map of proposals that were written as they stood. confirmed: the same blank, of whose lines somebody has confirmed some
 * and changed one afterwards. confirmed-official: a copy of DHS Form 7001, all confirmed.
 */

/** Bytes of each blank. */
const lengths = { 'first kind': 157882, 'second kind': 225335, official: 209102 } as const;

let unpacked: Uint8Array | undefined;
function blank(name: keyof typeof lengths): Uint8Array {
  unpacked ??= new Uint8Array(brotliDecompressSync(readFileSync(join(folder, 'kept', 'blanks.br'))));
  let from = 0;
  for (const [each, length] of Object.entries(lengths)) {
    if (each === name) return unpacked.subarray(from, from + length);
    from += length;
  }
  throw new Error(`no blank is kept as ${name}`);
}

export const keptMakers: Makers = {
  'kept/first/blank.bin': async () => blank('first kind'),
  'kept/pinned/blank.bin': async () => blank('first kind'),
  'kept/proposed/blank.bin': async () => blank('second kind'),
  'kept/confirmed/blank.bin': async () => blank('second kind'),
  'kept/confirmed-official/blank.bin': async () => blank('official'),
};
