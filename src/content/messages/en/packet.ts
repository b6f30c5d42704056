import { pages } from './packet/pages.ts';

/** What goes out with a request, part by part. */
export const packet = { pages } as const;
