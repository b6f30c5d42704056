import { constants } from 'node:fs';

/** The system's own name of a failure, such as `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** A failure with a system name that the system itself did not give. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** How a file is opened that may be none: a pipe that nobody writes to would keep whoever opens it waiting. */
export const readNow = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
