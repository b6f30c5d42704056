/**
 * Node's own deflate, loaded when something is squeezed: a form without pages behind it needs none, and every start
 * counts.
 */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib');

export const deflated = (bytes: Uint8Array): Uint8Array => zlib().deflateSync(bytes);
export const inflated = (bytes: Uint8Array): Buffer => zlib().inflateSync(bytes);
