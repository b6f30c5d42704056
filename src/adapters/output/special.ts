import { constants } from 'node:fs';
import type { Socket } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { mayBlock } from '../signals.ts';
import { codeOf, waitFor } from '../system.ts';

const { close, open, stat, writeFile } = waitFor;

/** The streams of the program to which a file may be written. */
export type StandardStreams = Readonly<Record<'stdout' | 'stderr', NodeJS.WriteStream>>;

const names: Readonly<Record<string, keyof StandardStreams>> = {
  '-': 'stdout',
  '/dev/stdout': 'stdout',
  '/dev/fd/1': 'stdout',
  '/proc/self/fd/1': 'stdout',
  '/dev/stderr': 'stderr',
  '/dev/fd/2': 'stderr',
  '/proc/self/fd/2': 'stderr',
};

/** The stream of the program that a path stands for. */
export function standardStream(
  path: string,
  streams: StandardStreams | undefined,
): NodeJS.WriteStream | undefined {
  const name = names[isAbsolute(path) ? resolve(path) : path];
  return name && streams?.[name];
}

/** Whether something stands there that is neither a file nor a folder. */
export async function isSpecial(path: string): Promise<boolean> {
  const there = await mayBlock(stat(path)).catch(() => undefined);
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** How often to look for somebody who reads a pipe, in milliseconds. */
const pause = 50;

/** Writes into a device or a pipe, straight through. It waits for whoever reads, and a signal ends the wait. */
export async function writeSpecial(path: string, bytes: Uint8Array): Promise<void> {
  if ((await stat(path)).isFIFO()) {
    const net = await import('node:net');
    const pipe = new net.Socket({ fd: await openPipe(path), readable: false, writable: true });
    return writeStream(pipe, bytes, true);
  }
  const file = await mayBlock(open(path, 'w'));
  try {
    await mayBlock(writeFile(file, bytes));
  } finally {
    await close(file);
  }
}

/** Opened at once or not at all: an open that waits could not be broken off. */
async function openPipe(path: string): Promise<number> {
  for (;;)
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (codeOf(error) !== 'ENXIO') throw error;
      await new Promise((done) => {
        setTimeout(done, pause);
      });
    }
}

export const writeStream = (
  stream: Pick<Socket, 'write' | 'end' | 'on'> | NodeJS.WriteStream,
  bytes: Uint8Array,
  last = false,
): Promise<void> =>
  new Promise((done, fail) => {
    stream.on('error', fail);
    stream.write(bytes, (error) => (error ? fail(error) : last ? stream.end(done) : done()));
  });
