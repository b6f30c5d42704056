import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Faces } from '../../form/blank/faces.ts';
import type { PageBlock } from '../../render/document.ts';
import { pagesPdf } from '../../render/pdf/write.ts';
import { blocksAsText, type TextStyle } from '../../render/text.ts';
import type { PacketFile } from '../packet-file.ts';
import type { Referral, ReferralWay } from './referral.ts';
import type { Reason, Referrals } from './referrals.ts';

/** The next doors as blocks of a page, in the order of reading; the same blocks become the PDF and the text. */
export function outlineOf(doors: Referrals, words: Catalogue): readonly PageBlock[] {
  const text = words.packet.nextDoors;
  const { headings } = text;
  return [
    { kind: 'paragraph', text: `${doors.headline}.`, look: 'strong' },
    ...doors.safety.map((line): PageBlock => ({ kind: 'caution', text: line })),
    ...section(headings.first, doors.first),
    ...(doors.lawyerFirst ? section(headings.legal, doors.legal) : []),
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
    ...(doors.lawyerFirst ? [] : section(headings.legal, doors.legal)),
    heading(headings.atDoor),
    { kind: 'paragraph', text: text.doorsIntro },
    { kind: 'paragraph', text: text.numbers },
    ...doors.doors.flatMap((door, at) => referralBlocks(door, at + 1, words)),
    heading(headings.basis),
    ...doors.basis.map((line): PageBlock => ({ kind: 'paragraph', text: line, look: 'quiet' })),
  ];
}

const heading = (text: string): PageBlock => ({ kind: 'heading', text });

const section = (title: string, items: readonly string[]): readonly PageBlock[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }];

/** Longer addresses would be broken over lines of their cell, and then be copied wrongly. */
const mostInCell = 38;

/** Every door on one look. A value that is not confirmed says so here too. */
function overview(doors: readonly Referral[], words: Catalogue): PageBlock {
  const { headings, overview: text } = words.packet.nextDoors;
  const reach = ({ ways }: Referral): string => {
    const [first] = ways.filter(({ lines }) => lines.length > 0);
    if (first === undefined || first.of !== '') return text.lookBelow;
    const value = first.lines.join(', ');
    if (value.length > mostInCell) return text.lookBelow;
    return first.doubt === '' ? value : text.unsure(value);
  };
  const rows = doors.map((door, at) => [headings.door(at + 1, door.name), door.why, reach(door)]);
  return { kind: 'table', head: text.head, rows, shares: [3, 4, 5] };
}

const reason = ({ text, answers, source }: Reason): readonly PageBlock[] => [
  { kind: 'paragraph', text },
  ...[answers, source]
    .filter((line) => line !== '')
    .map((line): PageBlock => ({ kind: 'paragraph', text: line, look: 'quiet' })),
];

function referralBlocks(door: Referral, number: number, words: Catalogue): readonly PageBlock[] {
  const { headings, labels, tiers, privacyRelease } = words.packet.nextDoors;
  const labelled = (label: string, text: string): readonly PageBlock[] =>
    text === '' ? [] : [{ kind: 'paragraph', text: labels.labelled(label, text) }];
  const listed = (title: string, items: readonly string[], mark: 'bullet' | 'box'): readonly PageBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'paragraph', text: title, look: 'strong', withNext: true },
          { kind: 'list', items, mark },
        ];
  return [
    heading(headings.door(number, door.name)),
    ...waysBlocks(door.ways, words),
    ...labelled(labels.hours, door.hours),
    ...labelled(labels.have, door.have),
    ...labelled(labels.do, door.how),
    ...listed(labels.say, door.say, 'bullet'),
    ...listed(tiers, door.steps, 'bullet'),
    ...listed(privacyRelease.heading, door.checklist, 'box'),
    ...door.notes.flatMap((note) => labelled(labels.note, note)),
  ];
}

/** Ways of one kind that are equally sure, such as the mailboxes of regions, become one list with one remark. */
function waysBlocks(ways: readonly ReferralWay[], words: Catalogue): readonly PageBlock[] {
  const groups: ReferralWay[][] = [];
  for (const way of ways) {
    const last = groups.at(-1);
    const alike = ({ type, lines, doubt }: ReferralWay): boolean =>
      type === way.type && doubt === way.doubt && lines.length === 1;
    if (way.lines.length === 1 && last?.every(alike)) last.push(way);
    else groups.push([way]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return wayBlocks(first, words);
    const items = group.map((way) => labelOf(way, words, way.lines[0] ?? ''));
    return [{ kind: 'list', items } as const, ...remark(first.doubt)];
  });
}

const remark = (text: string): readonly PageBlock[] =>
  text === '' ? [] : [{ kind: 'paragraph', text, look: 'quiet' }];

function labelOf({ type, of }: ReferralWay, words: Catalogue, value: string): string {
  const text = words.packet.nextDoors;
  return text.labels.labelled(of === '' ? type : text.value(type, of), value);
}

/** Lines of an envelope stay lines; a number or an address stands beside its label. */
function wayBlocks(way: ReferralWay, words: Catalogue): readonly PageBlock[] {
  const { lines, doubt } = way;
  const [only = ''] = lines;
  if (lines.length === 0) return remark(labelOf(way, words, doubt));
  const shown: PageBlock =
    lines.length === 1
      ? { kind: 'paragraph', text: labelOf(way, words, only), look: 'strong' }
      : { kind: 'lines', lines: [labelOf(way, words, ''), ...lines] };
  return [shown, ...remark(doubt)];
}

/** The next doors on pages. Neither the name nor the title says what for. `faces`: those of the built-in sheet's blank. */
export function referralsFile(doors: Referrals, words: Catalogue, faces: Faces): PacketFile {
  const { title } = words.packet.nextDoors;
  const blocks = outlineOf(doors, words);
  return { part: 'next-doors', name: 'next-doors.pdf', bytes: pagesPdf({ title, blocks, words, faces }) };
}

/** The same as text; `style` breaks its lines and marks its headings, without it there is one line for each text. */
export const referralsText = (doors: Referrals, words: Catalogue, style?: TextStyle): string =>
  blocksAsText(words.packet.nextDoors.title, outlineOf(doors, words), style);
