import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Style } from '../../core/context.ts';
import { isMaybeProtected } from '../../core/safe-contact.ts';
import type { Timeline } from '../../packet/dates/timeline.ts';
import type { PacketFile } from '../../packet/packet-file.ts';
import { renderTimeline } from '../../render/timeline.ts';

const width = 76;
const bare = (text: string): string => text;
const plain: Style = { bold: bare, dim: bare, good: bare, caution: bare, bad: bare, link: bare };

/**
 * The files of a packet with the days around the request at the end of what is read first. For people who may be protected
 * they are on the screen alone: they tell what the case is.
 */
export function withDates(
  files: readonly PacketFile[],
  caseFile: CaseFile,
  timeline: Timeline,
  words: Catalogue,
): readonly PacketFile[] {
  if (isMaybeProtected(caseFile, timeline.asOf)) return files;
  const days = new TextEncoder().encode(`\n\n${renderTimeline(timeline, words, { width, style: plain })}`);
  return files.map((file) =>
    file.part === 'read-me' ? { ...file, bytes: Uint8Array.from([...file.bytes, ...days]) } : file,
  );
}
