import type { Catalogue, ReadingWords } from '../../content/messages/catalogue.ts';
import { type UpdateTopic, updateTopics } from '../../content/update.ts';
import { InputError } from '../../core/errors.ts';
import { type Block, heading, list, title } from '../../render/document.ts';
import { asText, type TextLook } from '../../render/text.ts';
import { draftOf } from '../channel/mail-draft.ts';
import type { PacketFile, Reading } from '../packet-file.ts';
import { messageBlocks } from '../reading.ts';
import type { Update } from './update.ts';

const isTopic = (text: string): text is UpdateTopic => updateTopics.some((topic) => topic === text);

/**
 * Reads what changed from words such as `address` or `address,attorney`; each once, in the order of the note. The case
 * file has no path for it, and it is never guessed. Throws `InputError` with every word that is none of them.
 */
export function readTopics(given: readonly string[], words: Catalogue): readonly UpdateTopic[] {
  const { wanted, none, unknown } = words.packet.update.options;
  const said = given.flatMap((text) => text.split(',')).map((text) => text.trim());
  const named = said.filter((text) => text !== '');
  if (named.length === 0)
    throw new InputError(none, [{ path: '--about', found: words.failures.files.found.nothing, wanted }]);
  const wrong = named.filter((text) => !isTopic(text));
  if (wrong.length > 0) {
    throw new InputError(
      unknown,
      wrong.map((found) => ({ path: '--about', found, wanted })),
    );
  }
  return updateTopics.filter((topic) => named.includes(topic));
}

const noteName = 'update-note.txt';

/** The note as text and, unless it must go by post, as a draft for a mail program. Nothing is sent or attached. */
export function updateFiles(update: Update): readonly PacketFile[] {
  const { subject, text, email, way } = update;
  const note: PacketFile = { part: 'update-note', name: noteName, bytes: Buffer.from(text, 'utf8') };
  if (way === 'post') return [note];
  const bytes = draftOf({ to: email, subject, text, attachments: [] });
  return [note, { part: 'mail-draft', name: 'update.eml', bytes }];
}

/** What the note says to whoever sends it. */
export const readNote = (note: Pick<Update, 'subject' | 'text'>, words: ReadingWords): readonly Reading[] => [
  { file: noteName, blocks: messageBlocks(note, words) },
];

/** What is said beside the files: where the note goes, what to see to, and who else has to be told. */
export function updateText(update: Update, words: Catalogue, look: TextLook): string {
  const text = words.packet.update;
  const { headings, send } = text;
  const post = send.post(update.post.join(', '));
  const section = (head: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(head), list(items)];
  const blocks: readonly Block[] = [
    title(update.about.map((topic) => text.topics[topic]).join('; ')),
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
  return asText(blocks, look);
}
