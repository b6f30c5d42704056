import * as fs from 'node:fs';
import { promisify } from 'node:util';
import type { Day } from '../content/shape/day.ts';

/** The system's own name of a failure, such as `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** A failure with a system name that the system itself did not give. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** How a file is opened that may be none: a pipe that nobody writes to would keep whoever opens it waiting. */
export const readNow = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** As in `node:fs/promises`, which a start would wait for. */
export const waitFor = {
  close: promisify(fs.close),
  fstat: promisify(fs.fstat),
  open: promisify(fs.open),
  read: promisify(fs.read),
  readdir: promisify(fs.readdir),
  readFile: promisify(fs.readFile),
  stat: promisify(fs.stat),
  writeFile: promisify(fs.writeFile),
};

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/** Today in the local time zone, as a plain calendar day. */
export function today(now: Date = new Date()): Day {
  const day = `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}`;
  return day as Day;
}
