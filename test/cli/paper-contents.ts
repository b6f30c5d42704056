import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copied, everyByte, has } from '../form/reader.ts';
import { readMessage } from '../packet/channel/check-message.ts';

/** Everything in a file that somebody could read: PDF streams and page texts, the parts of a message, plain text. */
export function contentsOf(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.pdf')) {
    const all = everyByte(bytes);
    return [all, all.replaceAll('\0', ''), ...(has('pdftotext') ? [copied(bytes)] : [])].join('\n');
  }
  const text = Buffer.from(bytes).toString('utf8');
  if (!name.endsWith('.eml')) return text;
  const parts = readMessage(bytes).parts.map((part) =>
    contentsOf(/name="([^"]+)"/.exec(part.headers.get('content-type') ?? '')?.[1] ?? '.txt', part.bytes),
  );
  return [text, ...parts].join('\n');
}

/** The files of a folder and of those in it, by name. */
export const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => [name, contentsOf(name, readFileSync(join(parentPath, name)))]);
