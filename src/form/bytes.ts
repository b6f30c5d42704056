import { BlankError } from './blank/refusal.ts';

/**
 * Node's own deflate, loaded when something is squeezed: a form without pages behind it needs none, and every start
 * counts.
 */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib');

/** In bytes of its own: Node gives a view of a larger piece, all of which would go along to another thread. */
export const deflated = (bytes: Uint8Array): Uint8Array => new Uint8Array(zlib().deflateSync(bytes));

/**
 * The same within a limit, of what breaks off too; undefined for what is no deflated data. Throws `BlankError` for more
 * than the limit.
 */
export function inflatedWithin(bytes: Uint8Array, most: number): Buffer | undefined {
  const { inflateSync, constants } = zlib();
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new BlankError('too-large');
    return undefined;
  }
}

/** SHA-256 in hexadecimal; Node's own, loaded as its deflate is. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
