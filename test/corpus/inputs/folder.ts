import { fileURLToPath } from 'node:url';

/** Where the corpus lies. */
export const folder = fileURLToPath(new URL('..', import.meta.url));
