import { dates } from './packet/dates.ts';
import { nextDoors } from './packet/next-doors.ts';
import { pages } from './packet/pages.ts';

/** What goes out with a request, part by part. */
export const packet = { dates, nextDoors, pages } as const;
