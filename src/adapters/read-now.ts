import { constants } from 'node:fs';

/** How a file is opened that may be none: a pipe that nobody writes to would keep whoever opens it waiting. */
export const readNow = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
