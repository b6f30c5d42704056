import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Faces } from '../../form/blank/faces.ts';
import type { PacketFile } from '../packet-file.ts';
import { pagesPdf } from '../pages/pages-pdf.ts';
import type { NextDoors } from './next-doors.ts';
import { outlineOf } from './outline.ts';
import { blocksAsText, type TextStyle } from './text.ts';

/** The next doors on pages. Neither the name nor the title says what for. `faces`: those of the built-in sheet's blank. */
export function nextDoorsFile(doors: NextDoors, words: Catalogue, faces: Faces): PacketFile {
  const { title } = words.packet.nextDoors;
  const blocks = outlineOf(doors, words);
  return { part: 'next-doors', name: 'next-doors.pdf', bytes: pagesPdf({ title, blocks, words, faces }) };
}

/** The same as text; `style` breaks its lines and marks its headings, without it there is one line for each text. */
export const nextDoorsText = (doors: NextDoors, words: Catalogue, style?: TextStyle): string =>
  blocksAsText(words.packet.nextDoors.title, outlineOf(doors, words), style);
