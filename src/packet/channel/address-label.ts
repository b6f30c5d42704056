import type { PacketFile } from '../packet-file.ts';
import { pagesPdf } from '../pages/pages-pdf.ts';
import type { ChannelGround } from './ground.ts';
import { addressLines, nameLines, officeLines, senderOf } from './parties.ts';
import { fileNames } from './plan.ts';

/** `address-label.pdf`: from whom and to whom, to be cut out. Throws `InputError` when a character cannot be drawn. */
export function addressLabel({ caseFile, outcome, words, faces, face }: ChannelGround): PacketFile {
  const { title, from, to } = words.packet.channel.label;
  const sender = senderOf(caseFile, outcome);
  const bytes = pagesPdf({
    title,
    headed: false,
    numbered: false,
    words,
    faces,
    ...(face ? { face } : {}),
    blocks: [
      { kind: 'paragraph', text: from, look: 'quiet' },
      {
        kind: 'lines',
        lines: [...nameLines(caseFile, sender, words), ...addressLines(caseFile, sender, words)],
      },
      { kind: 'space', height: 110 },
      { kind: 'paragraph', text: to, look: 'quiet' },
      { kind: 'lines', lines: officeLines(caseFile, sender, words), look: 'large' },
    ],
  });
  return { part: 'address-label', name: fileNames['address-label'], bytes };
}
