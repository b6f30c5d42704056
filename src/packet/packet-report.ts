import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Warning } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import { type Block, section } from '../render/document.ts';
import type { ExhibitsPlan } from './exhibits/plan-exhibits.ts';
import type { PacketPart } from './packet-file.ts';

/** Names of a folder that are shown at most. */
const mostNames = 12;

/** A packet that was written: its files in the order of use, and what there is to say of it. */
export interface MadePacket {
  readonly removed: readonly string[];
  readonly left: readonly string[];
  readonly made: readonly { readonly part: PacketPart; readonly file: string }[];
  readonly exhibits: ExhibitsPlan | undefined;
  readonly cautions: readonly Warning[];
}

/** What was made and what to know of it. */
export function madeDocument(
  { made, removed, left, exhibits: plan, cautions }: MadePacket,
  { packet: words }: Catalogue,
): readonly Block[] {
  const { command: text, channel } = words;
  const { headings } = text;
  const { exhibits = [], missing = [], problems = [] } = plan ?? {};
  return [
    ...section(
      headings.made,
      made.map(({ part, file }) => text.made(show(file), channel.parts[part])),
    ),
    ...section(headings.removed, namesIn(removed, text)),
    ...section(headings.left, namesIn(left, text)),
    ...section(
      headings.know,
      cautions.map((caution) => caution.text),
    ),
    ...section(
      headings.exhibits,
      exhibits.map(({ letter, title, pages }) => text.exhibit(letter, show(title), pages)),
    ),
    ...section(
      headings.missing,
      missing.map((each) => show(each.text)),
    ),
    ...section(
      headings.problems,
      problems.map(({ path, found, advice }) => text.problem(path, found, advice)),
    ),
  ];
}

const namesIn = (names: readonly string[], text: Catalogue['packet']['command']): readonly string[] => [
  ...names.slice(0, mostNames).map(show),
  ...(names.length > mostNames ? [text.more(names.length - mostNames)] : []),
];
