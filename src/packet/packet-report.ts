import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Out } from '../core/context.ts';
import type { Warning } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import { wrap } from '../core/wrap.ts';
import type { FillReport } from '../form/fill-form.ts';
import type { ExhibitsPlan } from './exhibits/plan-exhibits.ts';
import type { PacketPart } from './packet-file.ts';

/** What was written where, how full it is, and what is left to do by hand; wrapped to the width of where it goes. */
export function renderFillReport(
  path: string,
  report: FillReport,
  words: Catalogue,
  out: Pick<Out, 'width' | 'style'>,
): string {
  const text = words.form.report;
  const lines = [
    out.style.good(text.written(show(path), report.pages)),
    text.counts(report.filled, report.blank),
    ...(report.continued.length === 0 ? [] : [text.continued(report.continued.join('; '))]),
    text.inkNext,
    text.notOfficial,
  ];
  return lines.map((line) => `${wrap(line, out.width)}\n`).join('');
}

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

/** What was made and what to know of it, wrapped to the width of where it goes. */
export function renderPacket(
  { made, removed, left, exhibits, cautions }: MadePacket,
  { packet: words }: Catalogue,
  out: Pick<Out, 'width' | 'style'>,
): string {
  const text = words.command;
  const item = (sentence: string): string => wrap(sentence, out.width, { first: '  - ', rest: '    ' });
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [out.style.bold(heading), ...items.map(item), ''];
  const lines = [
    ...section(
      text.headings.made,
      made.map(({ part, file }) => text.made(show(file), words.channel.parts[part])),
    ),
    ...section(text.headings.removed, namesIn(removed, text)),
    ...section(text.headings.left, namesIn(left, text)),
    ...section(
      text.headings.know,
      cautions.map((caution) => caution.text),
    ),
    ...(exhibits === undefined ? [] : exhibitSections(exhibits, text, section)),
  ];
  return `${lines.slice(0, -1).join('\n')}\n`;
}

const namesIn = (names: readonly string[], text: Catalogue['packet']['command']): readonly string[] => [
  ...names.slice(0, mostNames).map(show),
  ...(names.length > mostNames ? [text.more(names.length - mostNames)] : []),
];

function exhibitSections(
  { exhibits, missing, problems }: ExhibitsPlan,
  text: Catalogue['packet']['command'],
  section: (heading: string, items: readonly string[]) => readonly string[],
): readonly string[] {
  return [
    ...section(
      text.headings.exhibits,
      exhibits.map(({ letter, title, pages }) => text.exhibit(letter, show(title), pages)),
    ),
    ...section(
      text.headings.missing,
      missing.map((each) => show(each.text)),
    ),
    ...section(
      text.headings.problems,
      problems.map(({ path, found, advice }) => text.problem(path, found, advice)),
    ),
  ];
}
