import type { Catalogue } from '../../content/messages/catalogue.ts';
import { blocksAsText, type TextStyle } from '../next-doors/text.ts';
import type { PacketFile } from '../packet-file.ts';
import type { PageBlock } from '../pages/document.ts';
import type { Update } from './update.ts';

/** Makes a draft of a message as bytes. */
export type MakeDraft = (message: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}) => Uint8Array;

/** The note as text and, unless it must go by post, as a draft for a mail program. Nothing is sent or attached. */
export function updateFiles(update: Update, draft: MakeDraft): readonly PacketFile[] {
  const { subject, text, email, way } = update;
  const note: PacketFile = { part: 'update-note', name: 'update-note.txt', bytes: Buffer.from(text, 'utf8') };
  if (way === 'post') return [note];
  const bytes = draft({ to: email, subject, text, attachments: [] });
  return [note, { part: 'mail-draft', name: 'update.eml', bytes }];
}

/** What is said beside the files: where the note goes, what to see to, and who else has to be told. */
export function updateText(update: Update, words: Catalogue, style?: TextStyle): string {
  const text = words.packet.update;
  const { headings, send } = text;
  const title = update.about.map((topic) => text.topics[topic]).join('; ');
  const post = send.post(update.post.join(', '));
  const section = (heading: string, items: readonly string[]): readonly PageBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'list', items },
        ];
  const blocks: readonly PageBlock[] = [
    ...section(headings.send, update.way === 'post' ? [post] : [send.email(update.email), post]),
    ...section(
      headings.know,
      update.cautions.map((caution) => caution.text),
    ),
    ...section(
      headings.tell,
      update.tell.map(({ who, what, source }) =>
        [text.told(who, what), source === '' ? '' : text.source(source)].filter(Boolean).join(' '),
      ),
    ),
  ];
  return blocksAsText(title, blocks, style);
}
