import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { PageBlock } from '../pages/document.ts';
import type { Door, DoorWay } from './door.ts';
import type { NextDoors, Reason } from './next-doors.ts';

/** The next doors as blocks of a page, in the order of reading; the same blocks become the PDF and the text. */
export function outlineOf(doors: NextDoors, words: Catalogue): readonly PageBlock[] {
  const text = words.packet.nextDoors;
  const { headings } = text;
  return [
    { kind: 'paragraph', text: `${doors.headline}.`, look: 'strong' },
    ...doors.safety.map((line): PageBlock => ({ kind: 'caution', text: line })),
    { kind: 'paragraph', text: doors.lead },
    { kind: 'paragraph', text: text.noAdvice, look: 'quiet' },
    heading(headings.why),
    ...doors.why.flatMap(reason),
    ...section(headings.when, doors.when),
    ...section(headings.missing, doors.missing),
    ...section(headings.requirements, doors.requirements),
    ...section(headings.change, doors.change),
    ...section(headings.plan, doors.plan),
    ...section(headings.deadlines, doors.deadlines),
    heading(headings.doors),
    overview(doors.doors, words),
    heading(headings.atDoor),
    { kind: 'paragraph', text: text.doorsIntro },
    { kind: 'paragraph', text: text.numbers },
    ...doors.doors.flatMap((door, at) => doorBlocks(door, at + 1, words)),
    ...section(headings.legal, doors.legal),
    heading(headings.basis),
    ...doors.basis.map((line): PageBlock => ({ kind: 'paragraph', text: line, look: 'quiet' })),
  ];
}

const heading = (text: string): PageBlock => ({ kind: 'heading', text });

const section = (title: string, items: readonly string[]): readonly PageBlock[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }];

/** Every door on one look. A value that is not confirmed says so here too. */
function overview(doors: readonly Door[], words: Catalogue): PageBlock {
  const { headings, overview: text } = words.packet.nextDoors;
  const reach = ({ ways }: Door): string => {
    const [first] = ways.filter(({ lines }) => lines.length > 0);
    if (first === undefined || first.of !== '') return text.lookBelow;
    const value = first.lines.join(', ');
    return first.doubt === '' ? value : text.unsure(value);
  };
  const rows = doors.map((door, at) => [headings.door(at + 1, door.name), door.why, reach(door)]);
  return { kind: 'table', head: text.head, rows, shares: [3, 5, 4] };
}

const reason = ({ text, answers, source }: Reason): readonly PageBlock[] => [
  { kind: 'paragraph', text },
  ...[answers, source]
    .filter((line) => line !== '')
    .map((line): PageBlock => ({ kind: 'paragraph', text: line, look: 'quiet' })),
];

function doorBlocks(door: Door, number: number, words: Catalogue): readonly PageBlock[] {
  const { headings, labels, tiers, privacyRelease } = words.packet.nextDoors;
  const labelled = (label: string, text: string): readonly PageBlock[] =>
    text === '' ? [] : [{ kind: 'paragraph', text: labels.labelled(label, text) }];
  const listed = (title: string, items: readonly string[], mark: 'bullet' | 'box'): readonly PageBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'paragraph', text: title, look: 'strong' },
          { kind: 'list', items, mark },
        ];
  return [
    heading(headings.door(number, door.name)),
    ...door.ways.flatMap((way) => wayBlocks(way, words)),
    ...labelled(labels.hours, door.hours),
    ...labelled(labels.have, door.have),
    ...labelled(labels.do, door.how),
    ...listed(labels.say, door.say, 'bullet'),
    ...listed(tiers, door.steps, 'bullet'),
    ...listed(privacyRelease.heading, door.checklist, 'box'),
    ...door.notes.flatMap((note) => labelled(labels.note, note)),
  ];
}

/** Lines of an envelope stay lines; a number or an address stands beside its label. */
function wayBlocks({ type, of, lines, doubt }: DoorWay, words: Catalogue): readonly PageBlock[] {
  const { value, labels } = words.packet.nextDoors;
  const named = of === '' ? type : value(type, of);
  const [only = ''] = lines;
  const shown: readonly PageBlock[] =
    lines.length === 0
      ? []
      : lines.length === 1
        ? [{ kind: 'paragraph', text: labels.labelled(named, only), look: 'strong' }]
        : [{ kind: 'lines', lines: [labels.labelled(named, ''), ...lines] }];
  if (doubt === '') return shown;
  const said = lines.length === 0 ? labels.labelled(named, doubt) : doubt;
  return [...shown, { kind: 'paragraph', text: said, look: 'quiet' }];
}
