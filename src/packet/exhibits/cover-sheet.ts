import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type Face, regular } from '../../form/face.ts';
import type { Stroke } from '../../form/operators.ts';
import type { ExhibitsOf, PlannedExhibit } from './plan.ts';
import { letter, set } from './type.ts';

const { left, right } = letter;
const width = right - left;
/** Where the letter of the exhibit stands: a third down the page. */
const from = 560;

/** The sheet before an exhibit: its letter, what it is, what to look at in it, and whose it is. */
export function coverSheet(
  exhibit: PlannedExhibit,
  of: ExhibitsOf,
  words: Catalogue,
  face: Face = regular,
): readonly Stroke[] {
  const said = words.packet.exhibits;
  const blocks = [
    { text: said.exhibit(exhibit.letter), look: { size: 40, ink: 'navy', bold: true }, after: 18 },
    { text: exhibit.title, look: { size: 18, ink: 'black', bold: true }, after: 8 },
    { text: exhibit.note ?? '', look: { size: 12, ink: 'black' }, after: 10 },
    { text: said.pages(exhibit.pages), look: { size: 12, ink: 'grey' }, after: 0 },
  ] as const;
  const strokes: Stroke[] = [];
  let y = from;
  for (const { text, look, after } of blocks) {
    const made = set(text, width, look, face, true);
    strokes.push(...made.strokes(left, y));
    if (text !== '') y -= made.height + after;
  }
  const whose = [of.name && said.forPerson(of.name), of.receipts && said.receipts(of.receipts)];
  let low = 96;
  for (const text of whose.filter((each) => each !== '').reverse()) {
    const made = set(text, width, { size: 9, ink: 'grey' }, face, true);
    strokes.push(...made.strokes(left, low));
    low += made.height + 2;
  }
  return strokes;
}
