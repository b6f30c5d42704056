import { nextDoors } from './packet/next-doors.ts';
import { pages } from './packet/pages.ts';

/** What goes out with a request, part by part. */
export const packet = { nextDoors, pages } as const;
