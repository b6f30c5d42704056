import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Answer } from '../core/answer.ts';
import type { Warning } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import { type Block, paragraph, section, strong } from '../render/document.ts';
import { answerBlocks } from '../render/outcome.ts';
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

/**
 * What was made: the answer where there is one, which file to open first, and what to know of the papers. Whoever looks
 * at the screen reads nothing of the case there that is not in the answer.
 */
export function madeDocument(
  { made, removed, left, exhibits: plan, cautions }: MadePacket,
  { packet: words, outcome }: Catalogue,
  answer?: Answer,
): readonly Block[] {
  const { command: text, channel } = words;
  const { headings } = text;
  const { missing = [], problems = [] } = plan ?? {};
  const [first] = made.filter(({ part }) => part === 'read-me' || part === 'next-doors');
  return [
    ...(answer === undefined ? [] : answerBlocks(answer)),
    ...(first === undefined
      ? []
      : [paragraph(strong(text.openFirst(show(first.file), channel.parts[first.part])))]),
    ...section(
      headings.know,
      cautions.map((caution) => caution.text),
    ),
    ...section(
      headings.made,
      made.map(({ part, file }) => text.made(show(file), channel.parts[part])),
    ),
    ...section(headings.removed, namesIn(removed, text)),
    ...section(headings.left, namesIn(left, text)),
    ...section(
      headings.missing,
      missing.map(({ text, document }) =>
        problems.some(({ path, reason }) => reason === 'not-found' && path === `${document}.file`)
          ? `[${outcome.notFound}] ${show(text)}`
          : show(text),
      ),
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
