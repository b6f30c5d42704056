import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this is the long run before a release. */
    readonly release: boolean;
  }
}

/** How often, of how many, or which: a sample in the usual run, all of it before a release. */
export function sampled<T>(usual: T, release: T): T {
  return inject('release') ? release : usual;
}
